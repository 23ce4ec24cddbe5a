import type { RuleId } from "../rules/rule.ts";

/** Rules about the provider's own money, staff and dealings, whose findings are nothing for the client. */
export const providersOwnRules: ReadonlySet<RuleId> = new Set<RuleId>([
  "engagement/effort-exceeds-price",
  "risk/not-billed",
  "risk/not-staffed",
  "scope/fixed-price-without-po",
  "scope/goodwill-work",
  "scope/margin-basis-missing",
  "scope/margin-exposed",
  "scope/open-ended",
  "scope/presales-po-missing",
  "scope/trigger-phrase",
  "scope/triggers-missing",
  "scope/work-before-approval",
  "situation/internal-req-business-missing",
  "situation/internal-req-operability-missing",
  "situation/resale-ideas-owner-missing",
  "working/discovery-topics-missing",
]);
