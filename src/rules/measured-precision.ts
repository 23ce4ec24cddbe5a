import type { RuleId } from "./rule.ts";

/** How often a careful reader found a rule right, in public documents of many authors. */
export interface MeasuredPrecision {
  /** How many findings were read. */
  readonly judged: number;
  readonly right: number;
}

/** When the findings were read. */
export const measuredOn = "2026-11-30";

/** Rules that real documents gave three findings for, or more; the method is told in `docs/accuracy.md`. */
export const measuredPrecision: Readonly<Partial<Record<RuleId, MeasuredPrecision>>> = {
  "backlog/owner-missing": { judged: 15, right: 5 },
  "backlog/story-acceptance-missing": { judged: 15, right: 5 },
  "backlog/story-fields-missing": { judged: 15, right: 7 },
  "backlog/story-form": { judged: 15, right: 6 },
  "backlog/story-not-atomic": { judged: 3, right: 2 },
  "backlog/story-too-large": { judged: 3, right: 3 },
  "client/duties-missing": { judged: 3, right: 1 },
  "client/sme-missing": { judged: 3, right: 1 },
  "client/sponsor-missing": { judged: 5, right: 2 },
  "document/placeholder-unfilled": { judged: 15, right: 9 },
  "document/raci-accountable-count": { judged: 3, right: 3 },
  "document/section-empty": { judged: 8, right: 5 },
  "ownership/po-availability-missing": { judged: 4, right: 3 },
  "ownership/po-decision-rights-missing": { judged: 9, right: 6 },
  "ownership/po-not-named": { judged: 15, right: 3 },
  "ownership/roles-missing": { judged: 15, right: 6 },
  "risk/feasibility-missing": { judged: 12, right: 6 },
  "risk/mitigation-missing": { judged: 4, right: 3 },
  "risk/usability-missing": { judged: 15, right: 5 },
  "risk/value-missing": { judged: 9, right: 4 },
  "risk/viability-missing": { judged: 15, right: 7 },
  "scope/acceptance-terms-missing": { judged: 15, right: 10 },
  "scope/change-process-incomplete": { judged: 4, right: 1 },
  "scope/cr-incomplete": { judged: 7, right: 5 },
  "scope/open-ended": { judged: 11, right: 9 },
  "scope/out-of-scope-missing": { judged: 15, right: 11 },
  "scope/pricing-model-unclear": { judged: 10, right: 4 },
  "vision/business-goals-missing": { judged: 15, right: 6 },
  "vision/features-roadmap-missing": { judged: 15, right: 3 },
  "vision/market-missing": { judged: 12, right: 6 },
  "vision/metrics-missing": { judged: 15, right: 10 },
  "vision/statement-missing": { judged: 4, right: 1 },
  "working/acceptance-testing-missing": { judged: 5, right: 4 },
  "working/client-meetings-missing": { judged: 3, right: 3 },
  "working/comms-channels-missing": { judged: 10, right: 8 },
  "working/discovery-missing": { judged: 3, right: 1 },
  "working/meeting-outcome-missing": { judged: 6, right: 5 },
  "working/plan-content-missing": { judged: 7, right: 6 },
  "working/post-launch-missing": { judged: 3, right: 2 },
};
