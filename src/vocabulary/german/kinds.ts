import type { KindWords } from "../topics.ts";

/** German words that tell what kind a document is. */
export const germanKinds: KindWords = {
  sow: {
    titles: [
      "pflichtenheft|lastenheft|leistungsbeschreibung|leistungsverzeichnis|leistungsschein|leistungsvereinbarung|angebot|angebote|projektangebot|offerte|kostenvoranschlag|projektantrag|foerderantrag|projektauftrag|auftrag|auftragsbestaetigung|projektvertrag|vertrag|werkvertrag|dienstvertrag|dienstleistungsvertrag|rahmenvertrag|einzelvertrag|entwicklungsvertrag|softwareentwicklungsvertrag|vereinbarung|dienstleistungsvereinbarung|leistungsangebot|ausschreibung|ausschreibungsunterlagen|vergabeunterlagen|anforderungsspezifikation|spezifikation|entwurfsspezifikation|fachkonzept|feinkonzept|grobkonzept|bestellung|beauftragung|statement of work|sow|proposal|projekt",
    ],
    wholeTitles: ["auftrag|vertrag|leistungen|spezifikation|ausschreibung|bestellung"],
    headings: [
      "anwendungsbereich|anwendungsbereiche|betriebsbedingung|musskriterien|muss kriterien|wunschkriterien|sollkriterien|soll kriterien|abgrenzungskriterien|abgrenzung|zielbestimmung|zielbestimmungen|produkteinsatz|produktfunktionen|produktdaten|produktleistungen|produktuebersicht|produktumgebung|technische produktumgebung|betriebsbedingungen|anwendungsbereiche|qualitaetsanforderungen|funktionale anforderungen|nicht funktionale anforderungen|nichtfunktionale anforderungen|lieferumfang|leistungsumfang|leistungsbeschreibung|leistungen|vertragsgegenstand|auftragsgegenstand|liefergegenstaende|abnahme|abnahmekriterien|abnahmebedingungen|mitwirkungspflichten|mitwirkung des auftraggebers|mitwirkungsleistungen|beistellungen|verguetung|preise|preis|kosten|zahlungsbedingungen|zahlungsplan|kalkulation|festpreis|gewaehrleistung|haftung|nutzungsrechte|vertraulichkeit|laufzeit|kuendigung|schlussbestimmungen|leistungszeitraum|termine und meilensteine|aenderungsverfahren|auftraggeber|auftragnehmer|projektauftraggeber|ausgangssituation|ausgangslage|istzustand|ist zustand|sollzustand|soll zustand|aufgabenstellung|problemstellung|projektstrukturplan|projektinhalte|projektziele|nicht ziele|nicht im leistungsumfang|annahmen|mengengeruest|arbeitspakete",
    ],
    terms: [
      "auftraggeber|auftraggebers|auftragnehmer|auftragnehmers|dienstleister|bieter|anbieter|pflichtenheft|lastenheft|leistungsumfang|lieferumfang|leistungen|liefergegenstaende|festpreis|tagessatz|umsatzsteuer|verguetung|abnahme|gewaehrleistung|vertrag|vereinbarung|angebot|musskriterien|das system soll|die software soll|die anwendung soll|das system muss|die software muss|die anwendung muss|nach aufwand|werktagen",
    ],
  },
  vision: {
    titles: [
      "produktvision|projektvision|vision|visionsdokument|vision statement|visionsstatement|product vision|leitbild|produktstrategie|strategie|produktidee|projektidee|projektskizze|projektkonzept|konzept|konzeptpapier|produktkonzept|geschaeftsidee|ideenskizze|projektsteckbrief|produktsteckbrief|steckbrief|project charter|projektcharta|produkt canvas|product canvas|lean canvas|business model canvas|canvas|businessplan|business plan|roadmap|produktroadmap|mission|elevator pitch|prd|produktanforderungen|produktziel|zielbild|nutzenversprechen|value proposition|pressemitteilung|pitch|anliegen",
    ],
    headings: [
      "vision|produktvision|projektvision|die vision|langfristige vision|mission|problem|das problem|problemstellung|loesung|die loesung|unsere loesung|zielgruppe|zielgruppen|zielgruppenanalyse|beduerfnisse|kundennutzen|nutzenversprechen|wertversprechen|werteversprechen|value proposition|alleinstellungsmerkmal|alleinstellungsmerkmale|wettbewerb|konkurrenz|konkurrenzanalyse|stand der technik|marktanalyse|markt|geschaeftsmodell|business case|wirtschaftlichkeit|geschaeftsziele|ziele|ziel|motivation|idee|projektidee|kernidee|produktidee|ausgangslage|kernfunktionen|features|erfolgsmessung|kennzahlen|erfolgskriterien|roadmap|personas|persona|nutzer|nicht ziele|elevator pitch|ziele und erwarteter nutzen|hero journey|ressourcen|grobplanung|hauptablauf",
    ],
    terms: [
      "vision|zielgruppe|zielgruppen|unsere mission|unser produkt|unsere app|wettbewerber|konkurrenz|markt|alleinstellungsmerkmal|nutzenversprechen|produkt|kunden|nutzer|idee|wir moechten|wir wollen|problem|strategie|menschen",
    ],
  },
  backlog: {
    titles: [
      "product backlog|produkt backlog|produktbacklog|backlog|sprint backlog|sprintbacklog|user stories|user story|userstories|stories|story map|epics|epic|feature liste|featureliste|features|funktionen|funktionsliste|anforderungen|anforderungsliste|anforderungskatalog|mvp anforderungen|funktionale anforderungen|aufgaben|aufgabenliste|todo|todos|to do|to do liste|tasks|sprint|sprintplan|sprintplanung|projektplan|arbeitspakete|als nutzer will ich|als nutzer moechte ich|als benutzer moechte ich",
    ],
    headings: [
      "user stories|user story|userstories|product backlog|produkt backlog|backlog|sprint backlog|epics|epic|prioritaet|priorisierung|akzeptanzkriterien|definition of done|hohe prioritaet|mittlere prioritaet|niedrige prioritaet|muss|soll|kann|must have|should have|could have|wont have|features|erledigt|in arbeit|in bearbeitung|story points|schaetzung|status|id|sprint|anforderungs id|story|points|arbeitspaket|titel",
    ],
    terms: [
      "als nutzer|als benutzer|als anwender|als kunde|als besucher|als admin|als administrator|als entwickler|moechte ich|will ich|damit ich|sodass ich|um zu|user story|user stories|story points|akzeptanzkriterien|definition of done|backlog|must have|should have|could have",
    ],
  },
  charter: {
    titles: [
      "rollen|rollenbeschreibung|rollenbeschreibungen|rollen und verantwortlichkeiten|rollen und aufgaben|rollenverteilung|team charter|teamcharta|team charta|teamvereinbarung|teamregeln|team|teams|das team|unser team|projektteam|teammitglieder|teamzusammensetzung|projektorganisation|organisation|organigramm|raci|raci matrix|verantwortlichkeiten|zustaendigkeiten|aufgabenverteilung|arbeitsweise|arbeitsvereinbarung|zusammenarbeit|spielregeln|working agreement|ways of working|governance|geschaeftsordnung|satzung|gremien|lenkungsausschuss|vorstand|arbeitsgruppe|stellenbeschreibung|ueber uns|wer wir sind|kommunikationsstrukturen|kommunikationsplan|scrum team|maintainer",
    ],
    headings: [
      "rollen|rolle|verantwortlichkeiten|hauptverantwortlichkeiten|zustaendigkeiten|rollen und verantwortlichkeiten|mitglieder|teammitglieder|team|teams|projektleitung|projektorganisation|kommunikation|kommunikationsstrukturen|interne kommunikation|regelmaessige meetings|meetings|zusammenarbeit|arbeitsaufteilung|aufgaben|entscheidungsfindung|entscheidungen|entscheidungsbefugnisse|eskalation|vertretung|stellvertretung|scrum|scrum master|product owner|entwickler|entwicklungsteam|werte|regeln|teamregeln|arbeitszeiten|erreichbarkeit|konfliktloesung|vorstand|beteiligte|raci|ansprechpartner|ressourcenmanagement",
    ],
    terms: [
      "verantwortlich fuer|zustaendig fuer|verantwortlich|zustaendig|rolle|rollen|scrum master|product owner|teammitglied|teammitglieder|mitglieder|projektleiter|projektleitung|kuemmert sich|uebernimmt|gewaehlt|vertretung|aufgaben|team",
    ],
  },
  "change-request": {
    titles: [
      "aenderungsantrag|aenderungsantraege|aenderungsanforderung|aenderungsanfrage|aenderungsverlangen|aenderungswunsch|aenderungsauftrag|change request|change requests|changerequest|change order|cr|nachtrag|nachtragsangebot|nachtragsvereinbarung|vertragsaenderung|leistungsaenderung|aenderungsvereinbarung|zusatzauftrag|vertragszusatz",
    ],
    headings: [
      "grund der aenderung|begruendung|beschreibung der aenderung|gewuenschte aenderung|aenderungsbeschreibung|auswirkung|auswirkungen|auswirkungsanalyse|auswirkung auf termine|auswirkungen auf kosten|beantragt von|antragsteller|eingereicht von|eingereicht am|entscheidung|genehmigung|genehmigt von|freigabe|entschieden von|wirkung auf den vertrag|betroffene anforderungen|betroffene systeme|mehraufwand|zusatzkosten|aufwand|kosten|prioritaet|status|aenderungsantrag|change request",
    ],
    terms: [
      "aenderungsantrag|change request|aenderung|gewuenschte aenderung|mehraufwand|mehrkosten|nachtrag|beantragt|antragsteller",
    ],
  },
  notes: {
    titles: [
      "protokoll|besprechungsprotokoll|sitzungsprotokoll|meetingprotokoll|gespraechsprotokoll|ergebnisprotokoll|verlaufsprotokoll|kurzprotokoll|gespraechsnotiz|gespraechsnotizen|besprechungsnotiz|besprechungsnotizen|notizen|mitschrift|aktennotiz|besprechung|sitzung|sitzung vom|treffen|meeting|meetings|teammeeting|projektmeeting|kick off|kickoff|statusbericht|projektstatus|projektstatusbericht|fortschrittsbericht|wochenbericht|zwischenbericht|monatsbericht|arbeitsbericht|bericht|status|stand|jour fixe|retrospektive|sprint review|sprint retrospektive|tagesordnung|agenda|beschlussprotokoll|entscheidungen|meeting notes|minutes",
    ],
    headings: [
      "teilnehmer|teilnehmerinnen|teilnehmende|anwesend|anwesende|anwesenheit|abwesend|entschuldigt|ort|datum|uhrzeit|protokollant|protokollfuehrer|protokoll|tagesordnung|agenda|tagesordnungspunkte|top|tops|themen|topics|minutes|besprochen|besprochene themen|ergebnisse|ergebnis der diskussion|diskussion|beschluesse|beschluesse und diskussionen|beschlossen|entscheidungen|aufgaben|massnahmen|todo|todos|to do|offene punkte|naechste schritte|naechster termin|naechstes treffen|naechste sitzung|verschiedenes|sonstiges|schlussfolgerung|status|bisher erreicht|geplant|blocker|fragen|allgemeine fragen|technische fragen|vereinbarte abgabe|meetings|work|erledigt|probleme|was lief gut|was lief schlecht|statusbericht|notizen",
    ],
    terms: [
      "besprochen|beschlossen|teilnehmer|anwesend|vereinbart|protokoll|naechstes treffen|naechster termin|naechste woche|letzte woche|diese woche|sitzung|besprechung|meeting|wurde besprochen|wurde beschlossen|wurde gezeigt|geklaert|herr|hr|frau|fr|bis montag|bis freitag|im verzug|todo|follow up|rueckfrage|gefragt",
    ],
  },
  none: {
    titles: [
      "readme|liesmich|anleitung|benutzeranleitung|bedienungsanleitung|benutzerhandbuch|handbuch|entwicklerhandbuch|betriebshandbuch|howto|how to|tutorial|installation|installationsanleitung|einrichtung|erste schritte|dokumentation|projektdokumentation|api|referenz|glossar|faq|haeufige fragen|changelog|versionshinweise|release notes|blog|blogbeitrag|artikel|vorlesung|uebung|uebungsblatt|aufgabenblatt|praktikum|kurs|seminar|skript|lernziele|einfuehrung|einfuehrung in|grundlagen|was ist|methode|definition|persona|datenschutzerklaerung|impressum|agb|verhaltenskodex|contributing|mitmachen|vorlage|vorlagen|muster|template|checkliste|leitfaden|wegweiser|merkblatt|best practices|architekturentscheidung|adr|rfc|testprotokoll|diplomarbeit|bachelorarbeit|masterarbeit|abschlussarbeit|hausarbeit|risikomatrix|zeitprotokoll",
    ],
    headings: [
      "installation|installieren|verwendung|benutzung|nutzung|voraussetzungen|erste schritte|schnellstart|konfiguration|einrichtung|lizenz|mitwirken|beitragen|contributing|inhaltsverzeichnis|inhalt|beispiel|beispiele|api|build|deployment|befehle|fehlerbehebung|fehlersuche|weiterfuehrende links|weiterfuehrende informationen|quellen|literatur|definition|merkmale|vorteile und nachteile|vorteile|nachteile|lernziele|vorbemerkung|projektumfeld|projektschnittstellen|implementierungsphase|analysephase|entwurfsphase|fazit|ausblick|soll ist vergleich|kontext|entscheidung|konsequenzen|siehe auch|usage|getting started|license|hinweise|tipps",
    ],
    terms: [
      "npm install|pip install|git clone|docker|localhost|klicken sie|klicke auf|fuehren sie|fuehre folgenden|folgenden befehl|kommandozeile|terminal|diese anleitung|dieses tutorial|dieser artikel|dieser beitrag|dieses dokument beschreibt|sie koennen|du kannst|du musst|sie sollten|man kann|man unterscheidet|in scrum|scrum guide|zum beispiel|unter einem|versteht man|wird als|bezeichnet man|bezeichnet|siehe|definition|ihnen|ihr produkt|ihre",
    ],
  },
};
