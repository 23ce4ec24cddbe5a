/** The points that the rules of the family `risk` ask about. */
export const riskPoints = [] as const;
