import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `engagement` ask about. */
export const germanEngagementPoints: PointVocabulary = {
  groups: {},
  points: {
    "engagement/product": {
      labels: ["produkt|produktname|projekt|projektname|projekttitel|vorhaben|anwendung|projektbezeichnung"],
    },
    "engagement/client": {
      labels: ["kunde|kundin|auftraggeber|auftraggeberin|besteller|erstellt fuer|angebot fuer|vergabestelle"],
    },
    "engagement/provider": {
      labels: ["anbieter|auftragnehmer|auftragnehmerin|dienstleister|agentur|lieferant|erstellt von|bieter"],
    },
    "engagement/price": {
      labels: [
        "preis|gesamtpreis|festpreis|auftragswert|auftragssumme|vertragssumme|projektbudget|gesamtbudget|budget|gesamtsumme|gesamtkosten|verguetung|honorar",
      ],
    },
    "engagement/spent": {
      labels: [
        "budget verbraucht|verbrauchtes budget|budgetverbrauch|verbraucht|bisher verbraucht|ausgegeben|bisher ausgegeben|bisher abgerechnet|abgerechnet|aufgelaufene kosten|kosten bisher|bisherige kosten",
      ],
    },
  },
};
