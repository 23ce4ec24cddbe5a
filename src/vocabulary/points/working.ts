/** The points that the rules of the family `working` ask about. */
export const workingPoints = [] as const;
