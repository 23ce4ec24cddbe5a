import type { RuleId } from "./rule.ts";

/** How often a careful reader found a rule right, in public documents of many authors. */
export interface MeasuredPrecision {
  /** How many findings were read. */
  readonly judged: number;
  readonly right: number;
}

/** When the findings were read. */
export const measuredOn = "2026-11-29";

/** Rules that real documents gave three findings for, or more; the method is told in `docs/accuracy.md`. */
export const measuredPrecision: Readonly<Partial<Record<RuleId, MeasuredPrecision>>> = {
  "backlog/story-not-atomic": { judged: 3, right: 2 },
  "backlog/story-too-large": { judged: 3, right: 3 },
  "client/sme-missing": { judged: 3, right: 1 },
  "client/sponsor-missing": { judged: 5, right: 2 },
  "document/raci-accountable-count": { judged: 3, right: 3 },
  "ownership/po-availability-missing": { judged: 4, right: 3 },
  "ownership/po-decision-rights-missing": { judged: 9, right: 6 },
  "risk/mitigation-missing": { judged: 4, right: 3 },
  "scope/cr-incomplete": { judged: 7, right: 5 },
  "scope/open-ended": { judged: 11, right: 9 },
  "vision/features-roadmap-missing": { judged: 9, right: 8 },
  "vision/market-missing": { judged: 12, right: 6 },
  "vision/statement-missing": { judged: 4, right: 1 },
  "working/acceptance-testing-missing": { judged: 5, right: 4 },
  "working/client-meetings-missing": { judged: 3, right: 3 },
  "working/comms-channels-missing": { judged: 10, right: 8 },
  "working/discovery-missing": { judged: 3, right: 1 },
  "working/meeting-outcome-missing": { judged: 6, right: 5 },
  "working/plan-content-missing": { judged: 7, right: 6 },
  "working/post-launch-missing": { judged: 3, right: 2 },
};
