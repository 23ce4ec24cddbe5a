import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `constellation` ask about. */
export const englishConstellationPoints: PointVocabulary = { groups: {}, points: {} };
