/** The points that the rules of the family `vision` ask about. */
export const visionPoints = [] as const;
