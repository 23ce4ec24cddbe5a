import type { TopicVocabulary } from "../vocabulary.ts";

/** German signs, each weak by itself, of when the work is done. */
export const germanTimelineHints: TopicVocabulary = {
  "timeline/hint": {
    patterns: [
      "!fertig|abgabe|fertiggestellt|abgeschlossen|steht|stehen|live|start|laufen|praesentation ~ bis|zum|zur|vor ~ weihnachten|ostern|saison|saisonstart|semesterende|schuljahresende|ferien|sommer|winter|fruehjahr|herbst|jahresende",
      "!bis|zum|zur|vor ~ weihnachten|ostern|saisonstart|semesterende|schuljahresende|sommerferien|jahresende|tag der offenen ~ fertig|abgeschlossen|laufen|stehen|steht|soll|sollen",
      "!projekt|arbeit|umsetzung|pilot|phase|implementierungsphase|auftrag|entwicklung|diplomarbeit ~ laeuft|dauert|erstreckt|endet|erfolgt|geplant|planned|geplanter ~ semester|schuljahr|schuljahres|jahrgang|jahr|monat|sommerferien|ferien|sommer|winter",
      "!ueber ein|ueber zwei|ein ganzes|ueber das ganze ~ semester|schuljahr|halbjahr|jahr",
      "!im rahmen|waehrend|innerhalb|im laufe ~ des schuljahres|des semesters|der diplomarbeit|des praktikums|der sommerferien|der projektwoche|des jahres",
      "!laufzeit|dauer|zeitrahmen|zeitraum|projektdauer|bearbeitungszeit ~ schuljahr|semester|halbes jahr|sommer|winter|ein jahr",
      "!brauchen|benoetigen|etwa|rund|circa|ca|ungefaehr ~ ein halbes jahr|ein semester|ein schuljahr|einige wochen|einige monate|mehrere wochen|mehrere monate",
      "!ersten|zweiten|dritten|vierten ~ quartal|halbjahr|semester",
      "!zweiwoechige|zweiwoechigen|einwoechige|dreiwoechige|vierwoechige ~ sprints|iterationen|sprint|iteration",
      "!ab sofort|von jetzt|jetzt ~ bis",
      "!endpraesentation|zwischenpraesentation|abschlusspraesentation|abgabetermin|abgabe|zwischenabgabe ~ am|im|bis|ende",
    ],
  },
};
