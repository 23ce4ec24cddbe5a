/** The points that the rules of the family `engagement` and the grouping of documents ask about. */
export const engagementPoints = [
  // Labels that name what the engagement is about, and for whom.
  "engagement/product",
  "engagement/client",
  "engagement/provider",
  "engagement/price",
] as const;
