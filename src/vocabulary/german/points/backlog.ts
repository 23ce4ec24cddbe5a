import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `backlog` ask about. */
export const germanBacklogPoints: PointVocabulary = { groups: {}, points: {} };
