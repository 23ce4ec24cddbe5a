import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `ownership` ask about. */
export const germanOwnershipPoints: PointVocabulary = { groups: {}, points: {} };
