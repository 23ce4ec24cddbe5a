import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `client` ask about. */
export const germanClientPoints: PointVocabulary = { groups: {}, points: {} };
