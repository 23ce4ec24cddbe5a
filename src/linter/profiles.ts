import type { Rule, RuleId, Severity } from "../rules/rule.ts";
import type { LintOptions, ProfileName } from "./lint-options.ts";

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

/** The severity of a rule's findings under the configured profile, before its own `rules` entry is looked at. */
export function severityOf(rule: Rule, options: LintOptions): Severity | "off" {
  const setting = options.rules[rule.id];
  if (setting?.off === true) return "off";
  const severity = changes[options.profile][rule.id] ?? rule.severity;
  return options.profile === "draft" && severity === "error" ? "warning" : severity;
}
