import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `scope` ask about. */
export const germanScopePoints: PointVocabulary = { groups: {}, points: {} };
