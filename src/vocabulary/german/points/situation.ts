import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `situation` ask about. */
export const germanSituationPoints: PointVocabulary = {
  groups: {},
  points: {
    "situation/packaged": {
      patterns: [
        "standardprodukt*|standardsoftware|saas produkt|serienprodukt",
        "produkt .. fuer viele kunden|fuer alle kunden",
      ],
    },
    "situation/one-off": { patterns: ["einmalige* projekt*|einmalprojekt|individualprojekt|einzelprojekt"] },
    "situation/long-term": {
      patterns: [
        "rahmenvertrag*|rahmenvereinbarung*|langfristige* zusammenarbeit|langfristige* partnerschaft|dauerhafte* zusammenarbeit",
      ],
    },
    "situation/internal": {
      patterns: ["interne* produkt*|internes tool|interne it|eigenentwicklung|hauseigene it|interne* auftraggeber*"],
    },
    "situation/public-sector": {
      patterns: [
        "vergabestelle*|oeffentliche* auftraggeber*|oeffentliche ausschreibung|vergabeverfahren|evb it|vgv|uvgo|vergabeunterlagen",
      ],
    },
  },
};
