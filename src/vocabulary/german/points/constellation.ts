import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `constellation` ask about. */
export const germanConstellationPoints: PointVocabulary = { groups: {}, points: {} };
