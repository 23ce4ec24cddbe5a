import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `working` ask about. */
export const germanWorkingPoints: PointVocabulary = { groups: {}, points: {} };
