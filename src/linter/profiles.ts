import type { ProfileName } from "../documents/declared-terms.ts";
import type { Finding, Rule, RuleId, Severity } from "../rules/rule.ts";
import type { ChosenOptions } from "./lint-options.ts";

/** What each profile changes; a rule that isn't named keeps its own severity. Source: catalogue, section 3. */
const changes: Readonly<Record<ProfileName, Readonly<Partial<Record<RuleId, Severity | "off">>>>> = {
  agency: {},
  "product-org": {
    "scope/change-process-incomplete": "off",
    "scope/acceptance-terms-missing": "information",
    "scope/pricing-model-unclear": "off",
    "client/duties-missing": "off",
    "client/po-expected": "off",
    "vision/metrics-missing": "warning",
    "backlog/story-acceptance-missing": "warning",
  },
  "public-buyer": { "client/po-expected": "off" },
  "scrum-strict": { "backlog/owner-missing": "warning", "backlog/story-acceptance-missing": "warning" },
  scaled: {},
  dsdm: {},
  draft: {
    "client/duties-missing": "off",
    "client/po-expected": "off",
    "vision/audience-needs-missing": "off",
    "vision/business-goals-missing": "off",
    "vision/metrics-missing": "off",
    "backlog/story-form": "off",
    "backlog/story-fields-missing": "off",
    "backlog/story-acceptance-missing": "off",
    "backlog/owner-missing": "off",
  },
};

/** Whether configuration or profile switch a rule off. */
export function isOff(rule: Rule, options: ChosenOptions): boolean {
  return options.rules[rule.id]?.off === true || changes[options.profile][rule.id] === "off";
}

/** A finding's severity: the configuration's, else the profile's, else the finding's own, else the rule's. */
export function severityOf(rule: Rule, finding: Finding, options: ChosenOptions): Severity {
  const configured = options.rules[rule.id]?.severity;
  if (configured !== undefined) return configured;
  const change = changes[options.profile][rule.id];
  const severity = (change === "off" ? undefined : change) ?? finding.severity ?? rule.severity;
  // A draft is not yet to be judged by what would stop it from leaving the house.
  return options.profile === "draft" && severity === "error" ? "warning" : severity;
}
