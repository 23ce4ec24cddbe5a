import type { ProfileName } from "../documents/declared-terms.ts";
import type { Finding, Rule, RuleFamily, RuleId, Severity } from "../rules/rule.ts";
import type { ChosenOptions } from "./lint-options.ts";

/** `own` takes a rule out of what its family gets. */
type Change = Severity | "off" | "own";

/** What a profile changes, by rule or by family; a rule goes before its family, and what isn't named is as the rule says. */
export type ProfileChanges = Readonly<Partial<Record<RuleId | RuleFamily, Change>>>;

/** Source: catalogue, sections 3 and 6. */
export const profileChanges: Readonly<Record<ProfileName, ProfileChanges>> = {
  agency: {},
  // Nobody outside pays or signs: goals and backlog count for more than terms.
  "product-org": {
    client: "off",
    scope: "off",
    "scope/in-scope-missing": "own",
    "scope/out-of-scope-missing": "own",
    "scope/acceptance-terms-missing": "information",
    "risk/not-billed": "off",
    "vision/metrics-missing": "warning",
    "backlog/story-acceptance-missing": "warning",
    "backlog/owner-missing": "warning",
  },
  // The buyer leads, orders the work within a ceiling, and often gives the software to the public.
  "public-buyer": {
    "client/po-expected": "off",
    "client/writes-tickets": "off",
    "client/directs-developers": "information",
    "scope/change-process-incomplete": "warning",
    "situation/internal-req-business-missing": "off",
    "situation/resale-ideas-owner-missing": "off",
  },
  // One product, one backlog, one person.
  "scrum-strict": {
    "ownership/po-not-one-person": "error",
    "constellation/multi-po-no-final-say": "error",
    "constellation/split-po-boundary-missing": "error",
    "backlog/owner-missing": "warning",
    "backlog/story-acceptance-missing": "warning",
  },
  // Product managers and several Product Owners have to know who does what.
  scaled: {
    "constellation/po-pm-split-undefined": "warning",
    "constellation/multi-po-coordination-missing": "warning",
  },
  // The business sponsors and gives detail; MoSCoW only works with few musts.
  dsdm: {
    "client/sponsor-missing": "warning",
    "client/writes-tickets": "information",
    "backlog/priority-inflation": "warning",
  },
  // Early writing: ownership, risks, scope and slips, the rest later.
  draft: {
    client: "off",
    situation: "off",
    constellation: "off",
    vision: "off",
    working: "off",
    backlog: "off",
    engagement: "off",
  },
};

/** Whether configuration or profile switch a rule off. */
export function isOff(rule: Rule, options: ChosenOptions): boolean {
  return options.rules[rule.id]?.off === true || changeOf(rule, options.profile) === "off";
}

/** A finding's severity: the configuration's, else the profile's, else the finding's own, else the rule's. */
export function severityOf(rule: Rule, finding: Finding, options: ChosenOptions): Severity {
  const configured = options.rules[rule.id]?.severity;
  if (configured !== undefined) return configured;
  const change = changeOf(rule, options.profile);
  const severity = (change === "off" || change === "own" ? undefined : change) ?? finding.severity ?? rule.severity;
  // A draft is not yet to be judged by what would stop it from leaving the house.
  return options.profile === "draft" && severity === "error" ? "warning" : severity;
}

function changeOf({ id }: Rule, profile: ProfileName): Change | undefined {
  const changes = profileChanges[profile];
  return changes[id] ?? changes[id.slice(0, id.indexOf("/")) as RuleFamily];
}
