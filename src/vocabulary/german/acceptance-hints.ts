import type { TopicVocabulary } from "../vocabulary.ts";

/** German signs, each weak by itself, of how finished work is checked. */
export const germanAcceptanceHints: TopicVocabulary = {
  "acceptance/hint": {
    patterns: [
      "!pull request|pull requests|merge request|merge requests|code|pr|prs ~ reviewt|gereviewt|geprueft|begutachtet|gegengelesen|freigegeben|approved",
      "!vier augen prinzip|4 augen prinzip|mehraugenprinzip|von einer zweiten person|von mindestens einer weiteren person|von einem anderen teammitglied",
      "!nichts|kein|keine|nicht ~ gemergt|gemerged|veroeffentlicht|ausgeliefert|deployt ~ ohne|bevor|bis ~ review|test|tests|freigabe|getestet|geprueft",
      "!wann ~ aufgabe|aufgaben|story|feature|etwas|arbeit|ticket ~ fertig|erledigt|abgeschlossen",
      "!gilt als|gelten als|zaehlt als|ist erst|sind erst ~ fertig|erledigt|abgeschlossen|bestanden|erfuellt|geliefert",
      "!alle|jeder|saemtliche ~ tests|testfaelle|testszenarien|szenarien ~ bestanden|erfolgreich|gruen|laufen|durchlaufen",
      "!projekt|arbeit|ziel ~ ist erfolgreich|ist abgeschlossen|ist fertig|ist erreicht|gilt als ~ wenn|sobald",
      "!projekt|arbeit|ziel .. erfolgreich|abgeschlossen|erreicht ~ wenn|sobald",
      "!ergebnis|ergebnisse|arbeit|produkt|prototyp|abgabe ~ bewertet|beurteilt|benotet|geprueft|begutachtet|freigegeben ~ von|durch|vom",
      "!von|durch|vom ~ lehrer|betreuer|dozent|auftraggeber|kunden|kunde|leitung ~ geprueft|bewertet|freigegeben|abgesegnet|bestaetigt|genehmigt",
      "!kunde|auftraggeber|product owner|betreuer ~ prueft|testet|bestaetigt|segnet ab|gibt frei|ist zufrieden|zufrieden",
    ],
  },
};
