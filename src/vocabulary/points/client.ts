/** The points that the rules of the family `client` ask about. */
export const clientPoints = [] as const;
