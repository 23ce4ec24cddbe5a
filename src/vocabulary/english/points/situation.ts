import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `situation` ask about. */
export const englishSituationPoints: PointVocabulary = {
  groups: {},
  points: {
    "situation/packaged": {
      patterns: [
        "standard product|packaged product|off the shelf product|standard software|saas product|software as a service",
        "product .. for many customers|for all customers|for many clients",
      ],
    },
    "situation/one-off": {
      patterns: ["one off project|one time project|single project|one off engagement|one time engagement"],
    },
    "situation/long-term": {
      patterns: [
        "framework agreement|framework contract|master service agreement|master services agreement|long term cooperation|long term co operation|long term partnership|ongoing partnership|dedicated team|retainer",
      ],
    },
    "situation/internal": {
      patterns: [
        "internal product|internal tool|internal platform|in house development|internal it|our own it|internal customers|internal client",
      ],
    },
    "situation/public-sector": {
      patterns: [
        "contracting officer|contracting authority|federal agency|government employee|public procurement|procurement act|public tender|federal acquisition|far clause",
      ],
    },
  },
};
