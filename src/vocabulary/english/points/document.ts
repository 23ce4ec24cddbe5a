import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `document` ask about. */
export const englishDocumentPoints: PointVocabulary = { groups: {}, points: {} };
