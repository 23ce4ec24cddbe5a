import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `document` ask about. */
export const germanDocumentPoints: PointVocabulary = { groups: {}, points: {} };
