import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `client` ask about. */
export const englishClientPoints: PointVocabulary = { groups: {}, points: {} };
