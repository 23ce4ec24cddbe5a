import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `working` ask about. */
export const englishWorkingPoints: PointVocabulary = { groups: {}, points: {} };
