/** The points that the rules of the family `scope` ask about. */
export const scopePoints = [] as const;
