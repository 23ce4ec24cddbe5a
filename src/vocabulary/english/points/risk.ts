import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `risk` ask about. */
export const englishRiskPoints: PointVocabulary = { groups: {}, points: {} };
