import type { Vocabulary } from "../vocabulary.ts";

/** Sets of German terms by which readers tell prices and dates of the work from those of the product. */
export const germanScopeGroups: Vocabulary["groups"] = {
  // Who speaks so tells what the product does.
  requirement: [
    "das system soll|das system muss|das system kann|das system sollte|das system wird|die software soll|die software muss|die software kann|die anwendung soll|die anwendung muss|die anwendung kann|die app soll|die app muss|die app kann|die app sollte|die plattform soll|die plattform muss|das produkt soll|das produkt muss|das programm soll|das programm muss|die website soll|die webseite soll|die seite soll",
    "benutzer kann|benutzer koennen|benutzer soll|benutzer muss|der benutzer|dem benutzer|nutzer kann|nutzer koennen|nutzer soll|nutzer sollen|nutzer muss|der nutzer|dem nutzer|anwender kann|anwender koennen|anwender soll|der anwender|dem anwender|user kann|user soll|user muss|der user|dem user|mitarbeiter kann|kunde kann|kann der kunde|kann der benutzer|kann der nutzer",
    "moechte ich|ich moechte|will ich|kann ich|ich will",
  ],
  engagementThing: [
    "das projekt|das vorhaben|das angebot|dieses angebot|der auftrag|dieser auftrag|der vertrag|das lastenheft|das pflichtenheft|das mvp|der mvp|der prototyp|die erste version|version 1|phase 1|das paket|die leistung",
  ],
  priceWord: [
    "preis|preise|preisen|*preis|*kosten|kosten|kostet|kostenlos|*budget|budget|*gebuehr|*gebuehren|gebuehr|gebuehren|honorar*|*honorar|verguetung*|verguetet|bezahlt|bezahlung|zahlung*|*zahlung|zahlbar|zahlt|rechnung|rechnungen|*satz|gehalt|lohn|entgelt*|foerder*|zuschuss|pauschal*|*pauschale|gesamt*|summe|*summe|betrag|betraegt|*betrag|brutto|netto|mwst|ust|mehrwertsteuer|umsatzsteuer|aufwand|*aufwand|angebot|auftragswert|investition*|finanz*|spende*|sponsor*|anschaffung*|rate|raten|anzahlung|abschlag*|lizenz|lizenzen|wert|veranschlagt|geschaetzt|pro stunde|pro monat|pro tag",
  ],
  // How work is paid where no sum is named.
  priceModel: [
    "gedeckelt|erstattet|nach beleg|ehrenamtlich|festpreis*|pauschalpreis*|pauschalfestpreis*|fixpreis*|pauschale|pauschal|nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|nach stunden|stundensatz*|stundensaetze*|tagessatz*|tagessaetze*|kostendach|kostenobergrenze|abrufkontingent*|stundenkontingent*|retainer|monatspauschale|time and material|time and materials|time material|abonnement*|abomodell|freemium|in app kaeufe|werbefinanziert|kostenlos|kostenfrei|unentgeltlich|ohne kosten|keine kosten|provision|umsatzbeteiligung|lizenzgebuehr*|selbstkosten|anzahlung|teilzahlung*|abschlagszahlung*",
  ],
  // A part of a plan; with a date or a duration it says when.
  stage: [
    "vertragslaufzeit|geht online|geht live|sprints|phasen|prototyp|meilenstein*|*meilenstein|phase|*phase|sprint|stufe|ausbaustufe|etappe|iteration|arbeitspaket*|kickoff|kick off|auftakt*|go live|golive|livegang|launch|release|alpha|beta|pilot|pilotbetrieb|rollout|abgabe|zwischenabgabe|endabgabe|abschluss|abschlusspraesentation|zwischenpraesentation|praesentation|projektstart|projektbeginn|projektende|projektdauer|projektlaufzeit|laufzeit|dauer|zeitplan|zeitraum|zeitrahmen|termin|deadline|frist|faellig*|lieferung|fertigstellung|uebergabe|inbetriebnahme|sprintdauer|sprintlaenge|durchfuehrungszeitraum|bearbeitungszeit*|gesamtzeit",
  ],
  // What ties a date to work still to come.
  due: [
    "bis|ab|spaetestens|beginn|beginnt|beginnen|start|startet|starten|endet|ende|faellig*|deadline|frist|termin|geplant|geplante*|plant|vorgesehen|voraussichtlich|angesetzt|abgabe|abzugeben|abgegeben|fertig*|lieferung|geliefert|uebergeben|naechste*|treffen|findet statt|stattfinden|verschoben|verlaengert|umgesetzt",
  ],
  // What opens a line about the document itself.
  record: [
    "datum|erstellt|erstellt am|erstelldatum|eingereicht|eingereicht am|beantragt am|stand|version|letzte aenderung|zuletzt geaendert|geaendert|geaendert am|aktualisiert|autor|autoren|verfasser|ersteller|bearbeiter|freigegeben am|genehmigt am|sitzung vom|protokoll vom|copyright|ausgabe|revision|druckdatum",
  ],
  // What is done within a time that begins with each delivery, invoice or fault, not with the work.
  reaction: [
    "prueft|pruefen|geprueft|pruefung|abnahme*|abgenommen|abnimmt|annahme|rueckmeldung*|antwort*|beantwort*|rechnung*|zahlung*|zahlbar|bezahl*|mangel|maengel*|fehler*|gewaehrleistung*|garantie*|kuendig*|ruegt|ruegen|reaktionszeit*|stoerung*|widersprech*|widerspricht|feedback|nachbesser*|behoben|beseitig*",
  ],
  channel: [
    "slack|discord|zoom|telegram|whatsapp|matrix|email|e mail|mail|mails|mailingliste|mailverteiler|chat|kanal|kanaele|forum|telefon|telefonisch|skype|teams|signal|montag|montags|dienstag|dienstags|mittwoch|mittwochs|donnerstag|donnerstags|freitag|freitags|regelmaessig*|laufend|jede|jeden|jedes|alle|persoenlich|praesenz|jira|trello",
  ],
  // Words that name a topic plainly, where a document's kind makes others doubtful.
  businessWord: [
    "business|geschaeft*|unternehmen*|umsatz*|gewinn*|markt*|wirtschaft*|strategisch*|strategie|mission|wirkung*|organisation*|rentabilitaet|monetarisierung|erloes*|ertrag*|mehrwert|nutzen",
  ],
  roadmapWord: [
    "roadmap|fahrplan|releaseplan*|releases|meilenstein*|phasen|projektphasen|phasenplan*|ausbaustufen|zeitplan|projektplan|stufenplan|rollout",
  ],
  scopeWord: [
    "umfang|leistungsumfang|projektumfang|scope|liefergegenst*|lieferergebnis*|lieferobjekt*|deliverables|arbeitspaket*|features|funktionen|funktionale anforderungen|user stories|backlog|leistungsbeschreibung|ergebnisse|projektergebnisse",
  ],
  planWord: [
    "zeitplan|termin|termine|zeitrahmen|frist|fristen|meilensteine|dauer|deadline|umsetzungszeitraum|neuer termin|neue termine|zieltermin|liefertermin",
  ],
  past: [
    "wurde|wurden|war|waren|hatte|hatten|seit|gegruendet|veroeffentlicht|abgerufen|erstellt|zuletzt|letzte|letzten|letztes|stand|version|geboren|laut|copyright",
  ],
};
