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
] as const;
