/** The points that the rules of the family `scope` ask about. */
export const scopePoints = [
  // Wording without a limit.
  "scope/uncounted",
  "scope/open-list",
  "scope/as-needed",
  "scope/vague-quality",
  "scope/limit",
  "scope/client-acts",
  "scope/legal-terms",
  // Wishes in passing.
  "scope/favour",
  "scope/assumed-inclusion",
  "scope/changed-ground",
  "scope/client-at-table",
  "scope/settled-wish",
  "scope/changes",
  "scope/triggers",
  // Work for free.
  "scope/goodwill",
  "scope/free-work",
  "scope/client-gives",
  "scope/development",
  // What the offer takes for granted, told in passing: `If the cable is too short, we agree a price first.`
  "scope/condition",
  // What follows when the client is late: `Each day's delay moves the dates.`
  "scope/delay-told",
  // Where what is delivered is written down: `as set out in Annex A`, `what is built stands in the backlog`.
  "scope/listed-elsewhere",
  // How the work is paid.
  "scope/paid",
  "scope/grant-in-kind",
  "scope/expenses",
  "scope/price-per-sprint",
  // `€1,200 a month`: the work is paid by the month, unless only its upkeep is.
  "scope/price-per-month",
  "scope/billed-by-time",
  "scope/extra-work",
  "scope/at-most",
  "scope/no-ceiling",
  "scope/overrun-borne",
  // What a change request answers.
  "scope/change-reason",
  "scope/change-reference",
  "scope/change-effort",
  "scope/change-price",
  "scope/change-dates",
  "scope/change-value",
  "scope/change-margin",
  "scope/change-decision",
  "scope/change-decider",
  "scope/change-decided-on",
  // Figures that only the provider should know.
  "scope/own-margin",
  "scope/plain-margin",
  // Parts that stay with the provider: what is handed on goes without them.
  "scope/internal-part",
  // Changes that are worked on before anybody approved them.
  "scope/work-begun",
  "scope/item-status",
  // What an item is, or where it comes from; that it came after the agreement; that it costs nobody anything.
  "scope/item-origin",
  "scope/added-scope",
  "scope/paid-otherwise",
  "scope/trigger-action",
  "scope/presales",
  "scope/presales-review",
] as const;
