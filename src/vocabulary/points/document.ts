/** The points that the rules of the family `document` ask about. */
export const documentPoints = [] as const;
