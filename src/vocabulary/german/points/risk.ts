import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `risk` ask about. */
export const germanRiskPoints: PointVocabulary = { groups: {}, points: {} };
