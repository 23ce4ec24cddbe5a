/** The points that the rules of the family `situation` ask about. */
export const situationPoints = [
  "situation/offer",
  "situation/packaged",
  "situation/market",
  "situation/one-off",
  "situation/long-term",
  "situation/internal",
  "situation/public-sector",
  "situation/internal-reader",
  "situation/retainer",
  "situation/agile-fixed-price",
  "situation/owner-not-asked",
  "situation/owner-reason",
  "situation/owner-experience",
  "situation/owner-mandate",
  "situation/owner-technology",
  "situation/provider-counterpart",
] as const;
