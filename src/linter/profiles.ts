import type { ProfileName } from "../documents/declared-terms.ts";
import { type Finding, type Rule, type RuleFamily, type Severity, severities } from "../rules/rule.ts";
import type { ChosenOptions, SeverityChange, SeverityChanges } from "./lint-options.ts";

/** Source: catalogue, sections 3 and 6. */
export const profileChanges: Readonly<Record<ProfileName, SeverityChanges>> = {
  agency: {},
  // Nobody outside pays or signs: goals and backlog count for more than terms.
  "product-org": {
    client: "off",
    scope: "off",
    "scope/in-scope-missing": "own",
    "scope/out-of-scope-missing": "own",
    "scope/trigger-phrase": "own",
    "scope/acceptance-terms-missing": "information",
    "ownership/po-authority-not-acknowledged": "off",
    "ownership/po-value-measure": "warning",
    "ownership/budget-roles-blurred": "hint",
    "risk/not-billed": "off",
    "risk/disclaimed": "off",
    "risk/evidence-missing": "warning",
    "constellation/role-backing-missing": "warning",
    "constellation/team-contact-undefined": "information",
    "risk/viability-missing": "warning",
    "vision/business-goals-missing": "warning",
    "vision/metrics-missing": "warning",
    "vision/market-missing": "information",
    "vision/agreement-missing": "off",
    "working/client-meetings-missing": "information",
    "working/stakeholders-unlisted": "hint",
    "working/comms-channels-missing": "hint",
    "backlog/story-acceptance-missing": "warning",
    "backlog/owner-missing": "warning",
    "backlog/priority-inflation": "warning",
    "backlog/order-mismatch": "warning",
    "backlog/story-not-atomic": "warning",
  },
  // The buyer leads, orders the work within a ceiling, and often gives the software to the public.
  "public-buyer": {
    "client/po-expected": "off",
    "client/writes-tickets": "off",
    "client/directs-developers": "information",
    "client/sponsor-missing": "off",
    "client/briefing-only": "off",
    "ownership/po-authority-not-acknowledged": "off",
    "ownership/po-value-measure": "hint",
    "ownership/po-proxy": "warning",
    "scope/change-process-incomplete": "warning",
    "scope/fixed-price-without-po": "off",
    "scope/presales-po-missing": "off",
    "scope/goodwill-work": "off",
    "scope/margin-basis-missing": "off",
    "scope/margin-exposed": "off",
    "scope/open-ended": "information",
    "situation/internal-req-business-missing": "off",
    "situation/resale-ideas-owner-missing": "off",
    "constellation/distributed-po-missing": "warning",
    "vision/market-missing": "off",
    "working/discovery-missing": "off",
    "working/team-meetings-missing": "off",
    "working/acceptance-testing-missing": "warning",
    "backlog/story-solution-dictated": "warning",
    "backlog/story-goal-missing": "information",
  },
  // One product, one backlog, one person.
  "scrum-strict": {
    "ownership/po-not-one-person": "error",
    "ownership/po-proxy": "error",
    "ownership/po-decision-rights-missing": "warning",
    "ownership/po-value-measure": "warning",
    "constellation/multi-po-no-final-say": "error",
    "constellation/split-po-boundary-missing": "error",
    "constellation/po-pm-split-undefined": "warning",
    "scope/triggers-missing": "warning",
    "working/team-meetings-missing": "warning",
    "working/customer-absent": "warning",
    "backlog/owner-missing": "warning",
    "backlog/story-acceptance-missing": "warning",
    "backlog/order-mismatch": "warning",
    "backlog/story-too-large": "warning",
    "document/raci-incomplete": "information",
  },
  // Product managers and several Product Owners have to know who does what.
  scaled: {
    "ownership/po-not-one-person": "warning",
    "risk/not-staffed": "warning",
    "constellation/po-pm-split-undefined": "warning",
    "constellation/multi-po-coordination-missing": "warning",
    "working/stakeholders-unlisted": "information",
    "working/meeting-load-high": "warning",
  },
  // The business sponsors and gives detail; MoSCoW only works with few musts.
  dsdm: {
    "client/sponsor-missing": "warning",
    "client/writes-tickets": "information",
    "ownership/po-proxy": "information",
    "constellation/undeclared": "off",
    "working/acceptance-testing-missing": "warning",
    "backlog/priority-inflation": "warning",
  },
  // Early writing: ownership, risks, scope and slips, the rest later.
  draft: {
    client: "off",
    situation: "off",
    constellation: "off",
    "constellation/multi-po-no-final-say": "own",
    vision: "off",
    working: "off",
    backlog: "off",
    "backlog/out-of-scope": "own",
    engagement: "off",
    "ownership/po-authority-not-acknowledged": "off",
    "ownership/po-value-measure": "off",
    "ownership/po-availability-missing": "off",
    "ownership/budget-roles-blurred": "off",
    "ownership/po-decision-rights-missing": "information",
    "scope/presales-po-missing": "off",
    "scope/triggers-missing": "off",
    "scope/margin-basis-missing": "off",
    "scope/open-ended": "off",
    "document/date-past": "off",
  },
};

/** Whether configuration or profile switch a rule off. */
export function isOff(rule: Rule, options: ChosenOptions): boolean {
  return options.rules[rule.id]?.off === true || changeOf(rule, profileChanges[options.profile]) === "off";
}

/**
 * A finding's severity: the configuration's, else the profile's, else the finding's own, else the rule's. A profile weighs
 * the whole rule; a finding that the rule itself made lighter, since it is surer of others, it doesn't make weightier again.
 * What is lighter in a document of this sort then makes it lighter still, and never weightier.
 */
export function severityOf(rule: Rule, finding: Finding, options: ChosenOptions): Severity {
  const configured = options.rules[rule.id]?.severity;
  if (configured !== undefined) return configured;
  const own = finding.severity ?? rule.severity;
  const weighed = severityAfter(changeOf(rule, profileChanges[options.profile]), own);
  const inProfile = isLighter(own, rule.severity) && isLighter(own, weighed) ? own : weighed;
  const severity = options.lighter
    .map((changes) => severityAfter(changeOf(rule, changes), inProfile))
    .reduce((lightest, each) => (isLighter(each, lightest) ? each : lightest), inProfile);
  // A draft is not yet to be judged by what would stop it from leaving the house.
  return options.profile === "draft" && severity === "error" ? "warning" : severity;
}

function isLighter(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) > severities.indexOf(other);
}

function severityAfter(change: SeverityChange | undefined, own: Severity): Severity {
  return change === undefined || change === "off" || change === "own" ? own : change;
}

function changeOf({ id }: Rule, changes: SeverityChanges): SeverityChange | undefined {
  return changes[id] ?? changes[id.slice(0, id.indexOf("/")) as RuleFamily];
}
