/** The points that the rules of the family `ownership` ask about. */
export const ownershipPoints = [] as const;
