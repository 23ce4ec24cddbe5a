/** The points that the rules of the family `document` ask about. */
export const documentPoints = [
  // Columns of a table of prices, and what its rows are.
  "document/quantity",
  "document/rate",
  "document/amount",
  "document/total",
  "document/bare-total",
  "document/tax",
  "document/discount",
  "document/optional",
  "document/free",
  "document/vague-price",
  "document/exchange-rate",
  // That somebody thought of the tax on a price.
  "document/price-with-tax",
  // What clauses repeat: the price of the whole, whether it is before tax, above which price others approve a change.
  "document/price",
  "document/net-price",
  "document/approval-limit",
  "document/above",
  // What tells a RACI table from others, and what its rows decide.
  "document/raci",
  "document/other-letters",
  "document/owner-column",
  "document/role-of-one",
  // RACI with names in its cells, and what a remark behind a letter may add.
  "document/responsible-column",
  "document/accountable-column",
  "document/asked-column",
  "document/decides-after-all",
  "document/decides-scope",
  "document/decides-order",
  "document/decides-acceptance",
  "document/decides-budget",
  "document/answers-risks",
  "document/contacts-stakeholders",
  // Shares of a whole.
  "document/share",
  "document/percent",
  "document/payment-plan",
  "document/weights",
  "document/allocation",
  "document/remainder",
  "document/other-percent",
  // What follows is a part of what was just said, not beside it.
  "document/part-of-share",
  // Dates.
  "document/start",
  "document/end",
  "document/period",
  /** A start or end by a bare preposition, which beside other words dates something else: `Questions until`. */
  "document/edge",
  "document/whole-starts",
  "document/whole-ends",
  "document/step",
  "document/valid-until",
  "document/next-meeting",
  "document/own-date",
  "document/due",
  "document/done",
  "document/id-column",
  // Who is listed, and who is given something to do.
  "document/people",
  "document/role-column",
  "document/signed",
  "document/acts",
] as const;
