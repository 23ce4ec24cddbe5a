/** The points that the rules of the family `engagement` and the grouping of documents ask about. */
export const engagementPoints = [
  // Labels that name what the engagement is about, and for whom.
  "engagement/product",
  "engagement/client",
  "engagement/provider",
  "engagement/price",
  // How much of it is used up, as reports tell.
  "engagement/spent",
] as const;
