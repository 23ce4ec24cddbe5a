import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `engagement` ask about. */
export const englishEngagementPoints: PointVocabulary = {
  groups: {},
  points: {
    "engagement/product": {
      labels: ["product|product name|project|project name|project title|engagement|application|programme|program"],
    },
    "engagement/client": {
      labels: ["client|customer|buyer|client name|customer name|prepared for|purchaser|contracting authority"],
    },
    "engagement/provider": {
      labels: ["provider|supplier|contractor|vendor|agency|service provider|prepared by|consultant"],
    },
    "engagement/price": {
      labels: [
        "price|total price|fixed price|contract value|contract price|order value|project price|project budget|total budget|budget|total fee|fee|total cost",
      ],
    },
    "engagement/spent": {
      labels: [
        "budget used|budget spent|used budget|spent|spent so far|used so far|spent to date|used to date|cost to date|costs to date|billed to date|invoiced to date|billed so far|invoiced so far|budget consumed",
      ],
    },
  },
};
