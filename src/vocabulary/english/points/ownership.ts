import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `ownership` ask about. */
export const englishOwnershipPoints: PointVocabulary = { groups: {}, points: {} };
