/** The points that the rules of the family `constellation` ask about. */
export const constellationPoints = [] as const;
