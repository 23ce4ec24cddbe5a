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
  // What people would like to have as well.
  leftOutThing: [
    "app|apps|webseite|shop|portal|*version|*funktion|*funktionen|login|anmeldung|registrierung|*konto|*konten|*verwaltung|chat|suche|*schnittstelle|*schnittstellen|*anbindung|*integration|migration|import|export|support|*support|*supportvereinbarung*|hosting|betrieb|wartung|pflege|schulung|schulungen|uebersetzung|uebersetzungen|mehrsprachigkeit|design|inhalte|hardware|lizenzen|installation|dokumentation|backup|backups|*bezahlung|bezahlfunktion|benachrichtigungen|*modus|backend|datenbank|*unterstuetzung|marketing|garantie|gewaehrleistung",
  ],
  // What a product leaves out; said of a product it is no requirement.
  leavesOut: [
    "nicht verfuegbar|nicht fuer|nicht unterstuetzen|nicht unterstuetzt|nicht anbieten|nicht enthalten|nicht ersetzen|nicht veroeffentlicht|explizit nicht|ausdruecklich nicht|bewusst nicht",
  ],
  // What one side of an agreement hands to the other.
  delivered: [
    "lieferung|lieferungen|teillieferung|leistung|leistungen|arbeit|arbeiten|ergebnis|ergebnisse|arbeitsergebnis|arbeitsergebnisse|liefergegenstand|liefergegenstaende|inkrement|release|meilenstein|entwurf",
  ],
  priceWord: [
    "preis|preise|preisen|*preis|*kosten|kosten|kostet|kostenlos|*budget|budget|*gebuehr|*gebuehren|gebuehr|gebuehren|honorar*|*honorar|verguetung*|verguetet|bezahlt|bezahlung|zahlung*|*zahlung|zahlbar|zahlt|rechnung|rechnungen|*satz|gehalt|lohn|entgelt*|foerder*|zuschuss|pauschal*|*pauschale|gesamt*|summe|*summe|betrag|betraegt|*betrag|brutto|netto|mwst|ust|mehrwertsteuer|umsatzsteuer|aufwand|*aufwand|angebot|auftragswert|investition*|finanz*|spende*|sponsor*|anschaffung*|rate|raten|anzahlung|abschlag*|lizenz|lizenzen|wert|veranschlagt|geschaetzt|pro stunde|pro monat|pro tag",
  ],
  // How work is paid where no sum is named.
  priceModel: [
    "gedeckelt|erstattet|nach beleg|ehrenamtlich|festpreis*|pauschalpreis*|pauschalfestpreis*|fixpreis*|pauschale|pauschal|nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|nach stunden|stundensatz*|stundensaetze*|tagessatz*|tagessaetze*|kostendach|kostenobergrenze|abrufkontingent*|stundenkontingent*|retainer|monatspauschale|time and material|time and materials|time material|abonnement*|abomodell|freemium|in app kaeufe|werbefinanziert|kostenlos|kostenfrei|unentgeltlich|ohne kosten|keine kosten|provision|umsatzbeteiligung|lizenzgebuehr*|selbstkosten|anzahlung|teilzahlung*|abschlagszahlung*",
  ],
  // A part of a plan; with a date or a duration it says when.
  wayOfWorking: ["zusammenarbeit|arbeitsweise|art der zusammenarbeit|wie wir arbeiten"],
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
    "erfahren|erfaehrt|fragen|rueckfragen|frei|freigibt|freigabe*|freigegeben|genehmig*|auswirkung*|prueft|pruefen|geprueft|pruefung|abnahme*|abgenommen|abnimmt|annahme|rueckmeldung*|antwort*|beantwort*|rechnung*|zahlung*|zahlbar|bezahl*|mangel|maengel*|fehler*|gewaehrleistung*|garantie*|kuendig*|ruegt|ruegen|reaktionszeit*|stoerung*|widersprech*|widerspricht|feedback|nachbesser*|behoben|beseitig*",
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
  // Headings over what introduces the work: what stands below headings of its own is something else.
  introducesWork: [
    "projektbeschreibung|projektueberblick|projektuebersicht|beschreibung des projekts|kurzbeschreibung des projekts",
  ],
  // Beside a word for scope: terms of a contract, people, and what is done already.
  besideScope: [
    "vertraulichkeit|geheimhaltung|verschwiegenheit|reisekosten|reisen|leistungsort|arbeitsort|ansprechpartner|personal|qualifikation|qualifikationen|rechnungsstellung|arbeitszeiten|erledigt|erledigte|erledigten|abgeschlossen|abgeschlossene|abgeschlossenen|bereits umgesetzt|bereits umgesetzte|bereits erbrachte|bisherige|bisherigen|vorhandene|vorhandenen|bestehende|ist zustand|istzustand",
  ],
  // Beside a word for what is gained: those who gain are users, or the goals are of a test, a meeting or a text.
  besideGains: [
    "funktion|funktionen|feature|features|nutzer|nutzern|nutzerinnen|nutzende|nutzenden|benutzer|anwender|anwendern|endnutzer|lernziel|lernziele|vorlage|test|tests|besprechung|sitzung|termin|workshop|risiko|risiken|sprintziel|sprintziele|sprint",
  ],
  // Who gains: the one behind a product.
  organisation: [
    "unternehmen|firma|betrieb|werkstatt|praxis|chor|organisation|verein|verband|stiftung|behoerde|amt|ministerium|stadt|gemeinde|kommune|bank|universitaet|hochschule|schule|bibliothek|buecherei|museum|theater|klinik|krankenhaus|institut|genossenschaft|verwaltung|kirche|verlag|laden|shop|auftraggeber|auftraggeberin|wir|geschaeftsfuehrung|hafenamt|landkreis|bund|land|kanton",
  ],
  // What a plan counts: `500 Anmeldungen bis März`.
  countedOutcome: [
    "anmeldungen|registrierungen|nutzer|nutzern|nutzende|nutzenden|benutzer|downloads|installationen|mitglieder|mitgliedern|kunden|abonnenten|besucher|besuchern|buchungen|schulen|laeden|vereine|vereinen|haushalte|haushalten|bestellungen|spieler|spielern|sterne|sternen|tester|testern|follower|betriebe|betrieben|unternehmen|firmen|verkaeufe|spenden|teilnehmer|teilnehmern|teilnehmende|teilnehmenden|leser|hoerer|aufrufe|gemeinden|bibliotheken|restaurants|gaeste|ausleihen|bewerbungen",
  ],
  // By when it is to be there.
  targetTime: [
    "im ersten|in den ersten|in der ersten|bis ende|bis zum ende|bis jahresende|bis januar|bis februar|bis maerz|bis april|bis mai|bis juni|bis juli|bis august|bis september|bis oktober|bis november|bis dezember|bis herbst|bis sommer|bis weihnachten|bis zum fruehjahr|bis zum sommer|bis zum herbst|bis 2025|bis 2026|bis 2027|bis 2028|bis 2029|bis 2030|nach dem start|zum start|innerhalb von sechs monaten|innerhalb von drei monaten|innerhalb eines jahres|innerhalb von 6 monaten|innerhalb von 12 monaten|innerhalb von 3 monaten|nach sechs monaten|nach einem jahr|nach drei monaten|im ersten jahr|im ersten monat",
  ],
  // What is only shown to somebody: `Die Anzahl der Nutzer wird angezeigt`.
  displayed: ["angezeigt|anzeigen|angezeigten|zeigt die|sichtbar|ausgegeben"],
  // Words of gain, without which something under `Ziele` is a part of the work: `Nach Haltestelle filtern`.
  gain: [
    "mehr|weniger|besser*|hoeher*|geringer*|schneller*|guenstiger*|einfacher*|leichter*|neue kunden|neuer|erste|ersten|fuehrend*|steiger*|erhoeh*|verbesser*|senk*|reduz*|verringer*|verkuerz*|minimier*|maximier*|optimier*|vereinfach*|erleichter*|beschleunig*|staerk*|foerder*|gewinn*|sparen|einspar*|ersparnis*|wachs*|ausbau*|erschliess*|binden|kundenbindung|moderni*|digitalisierung|effizien*|produktiv*|qualitaet*|kosten|umsatz*|erloes*|einnahmen|geld|markt*|marke|image|bekannt*|sichtbarkeit|zufriedenheit|kundenzufriedenheit|nutzen|mehrwert|wirkung|vorteil*|entlast*|vermeid*|verhinder*|sicherstell*|sicherzustellen|gewaehrleist*|nachhaltig*|klima*|umwelt*|oekologisch*|gesundheit*|sicherheit|innovation*|gesellschaft*|gemeinschaft*|lernen|kennenlernen|erfahrung*|kenntnisse|kompetenz*|wissen|mitglieder|spenden|besucher|transparen*|unabhaengig*|souveraenitaet|teilhabe|inklusion|standard*|strategi*|erfolg*|werden zu|etablier*|unterstuetz*|helfen|beitrag|beitragen|prozent|verdoppel*|halbier*|lebensqualitaet|energie*|bewusstsein|vertrauen",
  ],
  // Who works for it, and has less to do.
  ownStaff: [
    "verwaltung|sekretariat|vorstand|mitarbeiter|mitarbeitende|mitarbeitenden|mitarbeiterinnen|personal|sachbearbeit*|buero|empfang|kolleg*|ehrenamtliche|ehrenamtlichen|kundendienst|kundenservice|buchhaltung|disposition|kassenwart|organisationsteam|team|hotline|geschaeftsstelle|belegschaft|fachabteilung*|fachbereich*|lehrkraefte|pflegekraefte|praxisteam",
  ],
  // What a plan calls its parts, where a number follows: `Phase 2`.
  numberedStage: [
    "takt|zyklus|scheibe|arbeitspaket|teillieferung|ausbauschritt|bauabschnitt|projektabschnitt|phase|stufe|ausbaustufe|meilenstein|release|version|sprint|iteration|inkrement|etappe|horizont|jahr|quartal|monat|woche|milestone|projektphase|teilprojekt|schritt",
  ],
  // What a plan calls its parts by name.
  namedStage: [
    "jetzt|danach|spaeter|als naechstes|alpha|beta|mvp|pilot|pilotphase|prototyp|erste version|zweite version|rollout",
  ],
  // How far ahead a part of a plan lies.
  horizon: ["kurzfristig|mittelfristig|langfristig"],
  // What opens a question that what follows answers.
  asks: ["was|welche|welcher|welches|welchen|wo|wohin|wie|woran|womit|wofuer"],
  // Words of order, of which a plan has two.
  orderWord: [
    "roadmap|phasen|stufen|etappen|meilensteine|meilensteinen|schritte|schritten|releases|ausbaustufen|zuerst|zunaechst|erst|erste|ersten|erster|erstes|zweite|zweiten|zweiter|zweites|dritte|dritten|dritter|drittes|dann|danach|spaeter|anschliessend|wir beginnen|beginnen|wir starten|starten|nach dem|nach der|bis zum sommer|bis zum herbst|bis zum winter|bis zum fruehjahr|bis zum jahresende|mittelfristig|langfristig|kurzfristig|folgt|folgen|zuletzt|abschliessend|im anschluss|phase 1|phase 2|phase 3|stufe 1|stufe 2|naechste|naechsten|naechstes|im fruehjahr|im sommer|im herbst|im winter|pilot|pilotphase|sobald|schrittweise",
  ],
  // Says of itself that there are several parts, one after another, or that more is to come.
  severalStages: [
    "fuer die zukunft|weitere foerderantraege|weitere antraege|weitere auftraege|zwei phasen|drei phasen|vier phasen|fuenf phasen|mehrere phasen|mehreren phasen|zwei stufen|drei stufen|vier stufen|mehreren stufen|zwei schritten|drei schritten|vier schritten|mehreren schritten|zwei etappen|drei etappen|vier etappen|zwei meilensteine|drei meilensteine|vier meilensteine|fuenf meilensteine|mehrere meilensteine|zwei releases|drei releases|zwei ausbaustufen|drei ausbaustufen|mehreren ausbaustufen|schrittweise|stufenweise|phasenweise",
  ],
  // What a mark in a table says of a thing that is left out.
  outMark: [
    "out|out of scope|nicht im umfang|nicht enthalten|nicht inbegriffen|nicht bestandteil|ausgeschlossen|entfaellt|wont have|won t have|nicht geplant|nicht vorgesehen|zurueckgestellt|nein",
  ],
  // What ties a passing word in minutes and lists of work to what is to be made.
  outWord: [
    "scope|umfang|leistungsumfang|projektumfang|abgrenzung|nicht ziel|mvp|version|release|phase|sprint|projekt|projekts|angebot|auftrag|vertrag|bestandteil|gegenstand|funktion|funktionen|feature|features|app|anwendung|prototyp|umgesetzt|implementiert|unterstuetzt|entwickelt",
  ],
  planWord: [
    "zeitplan|termin|termine|zeitrahmen|frist|fristen|meilensteine|dauer|deadline|umsetzungszeitraum|neuer termin|neue termine|zieltermin|liefertermin",
  ],
  past: [
    "wurde|wurden|war|waren|hatte|hatten|seit|gegruendet|veroeffentlicht|abgerufen|erstellt|zuletzt|letzte|letzten|letztes|stand|version|geboren|laut|copyright",
  ],
};
