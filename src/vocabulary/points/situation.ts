/** The points that the rules of the family `situation` ask about. */
export const situationPoints = [
  "situation/packaged",
  "situation/one-off",
  "situation/long-term",
  "situation/internal",
  "situation/public-sector",
] as const;
