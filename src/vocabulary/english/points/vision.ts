import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `vision` ask about. */
export const englishVisionPoints: PointVocabulary = { groups: {}, points: {} };
