import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `backlog` ask about. */
export const englishBacklogPoints: PointVocabulary = { groups: {}, points: {} };
