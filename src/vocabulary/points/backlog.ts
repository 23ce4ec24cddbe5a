/** The points that the rules of the family `backlog` ask about. */
export const backlogPoints = [] as const;
