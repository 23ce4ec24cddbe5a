import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `vision` ask about. */
export const germanVisionPoints: PointVocabulary = { groups: {}, points: {} };
