import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `scope` ask about. */
export const englishScopePoints: PointVocabulary = { groups: {}, points: {} };
