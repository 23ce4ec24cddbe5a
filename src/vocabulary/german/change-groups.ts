import type { Vocabulary } from "../vocabulary.ts";

/** Sets of German terms for how a change of the agreed scope is raised, decided and priced. */
export const germanChangeGroups: Vocabulary["groups"] = {
  scopeThing: [
    "umfang|umfangs|leistungsumfang|leistungsumfangs|projektumfang|anforderung|anforderungen|leistung|leistungen|vertrag|vertrags|vertrages|vereinbarung|meilenstein|meilensteine|backlog|backlogs|eintraege|prioritaeten|zeitplan|termine|preis|budget|pflichtenheft|lastenheft|spezifikation|auftrag|liefergegenstaende",
  ],
  extraWork: [
    "ausserhalb des angebots|ausserhalb des umfangs|ausserhalb des leistungsumfangs|ausserhalb dieses angebots|ueber den vereinbarten umfang|ueber den umfang|hier nicht genannt|nicht genannt sind|nicht aufgefuehrt|nicht aufgefuehrte|zusaetzliche funktionen|zusaetzliche wuensche|zusaetzliche arbeiten|zusaetzlicher aufwand|zusaetzlichen aufwand|mehrarbeit|mehraufwand|mehraufwaende|mehrleistungen|zusatzaufwand|zusatzwuensche|sonderwuensche|erweiterungswuensche|weitere funktionen|darueber hinausgehende*|korrekturschleife*|korrekturrunde*|ueberarbeitungsrunde*|aenderungsschleife*|feedbackschleife*",
  ],
  // Under a heading about changes: what comes back on a wish, and what starts the work.
  changeAnswer: [
    "fuer preis und termin|fuer preis und termine|auf preis und termin|auf preis und termine|auf kosten und termine|fuer kosten und termine|preis und termin heisst|preis und termin bedeutet|unterschrieben hat|unterschrieben haben|unterschrieben ist|unterschreiben|unterschreibt|sobald sie zustimmen|sobald ihr zustimmt|niemand faengt an|keiner faengt an|bevor sie ja|bevor ihr ja|was es an zeit|wie lange es dauert|ja sagen|ja sagt|ja gesagt|mit ja antworten|ihr ja|euer ja|ihr okay|ihr go|ihre zusage|ihrer zusage|per mail|per e mail|schriftlich|was es kostet|was das kostet|was sie kostet|die kosten|den aufwand|die folgen|die auswirkungen|bevor wir anfangen|bevor wir beginnen|bevor wir loslegen",
  ],
  billed: [
    "gesondert|separat|extra|zusaetzlich|nach stundensatz|pro stunde|nach stunden|nach aufwand|berechnet|abgerechnet|verguetet|angeboten|in rechnung|kalkuliert|kostet|kosten|nachtrag*|change request|angebot|verrechnet|enthalten|inklusive|inbegriffen",
  ],
};
