import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `vision` ask about. */
export const germanVisionPoints: PointVocabulary = {
  groups: {
    visionNomen: ["vision|mission|leitbild"],
    visionBezug: ["ist|lautet|fuer|von|es"],
    visionWunsch: ["wollen|moechten|glauben|traeumen|streben|stellen uns vor|bauen|schaffen|entwickeln"],
  },
  points: {
    "vision/statement": {
      headings: [
        "vision|produktvision|projektvision|unsere vision|die vision|vision und mission|mission|leitbild|leitidee|zweck|produktzweck|zielbild|kurzbeschreibung|kurzfassung|elevator pitch|positionierung|nutzenversprechen|wertversprechen|warum|wozu|in einem satz|produktidee|idee|die idee|grundidee|produktziel|ziel|gesamtziel|hauptziel|ueberblick|uebersicht|einleitung|einfuehrung|zusammenfassung|konzept|produktbeschreibung|beschreibung|vorhaben|projektidee|anspruch|nordstern|management summary|zielbeschreibung|grobe zielbeschreibung|ziele|projektziele|projektziel|worum es geht|was ist es",
      ],
      patterns: [
        "<visionNomen> <visionBezug>",
        "unsere vision|unsere mission|die vision|die mission|produktvision",
        "wir <visionWunsch>",
        "<visionWunsch> wir",
        "will|wollen|moechten|moechte|soll|sollen|wird .. ermoeglichen|helfen|befaehigen|erleichtern|vereinfachen|machen|werden",
        "ziel|zweck|anspruch|idee ~ ist|es",
        "hilft|ermoeglicht|macht es|erleichtert|befaehigt",
        "dafuer bauen wir|darum bauen wir|deshalb bauen wir",
        "koennen .. ohne",
        "eine welt in der|ein ort an dem|eine zukunft in der",
      ],
    },
    "vision/statement-heading": {
      headings: ["vision|die vision|unsere vision|produktvision|vision statement"],
    },
    "vision/technology": {
      patterns: [
        "!app|apps|webapp|website|webseite|portal*|crm|erp|framework*|blockchain|ki|kuenstliche intelligenz|maschinelles lernen|chatbot|api|microservices|datenbank|react|angular|kubernetes|cloud|saas|dashboard|plugin|sap|sharepoint",
      ],
    },
    "vision/outcome": {
      patterns: [
        "!damit|um|sodass|so dass|hilft|helfen|ermoeglich*|erlaub*|senk*|reduzier*|steiger*|erhoeh*|verbesser*|spar*|schneller|einfacher|leichter|weniger|mehr|ohne|ziel*|zweck|nutzen|problem*|herausforderung*|bedarf*|beduerfnis*|warum|weil|wert|wirkung|grund|erfolg|mangel*|schwierig*|vermeid*|verhinder*|unterstuetz*|sicherstell*|chance*|effizien*|vereinfach*|anlass|ausgangslage",
      ],
    },
    "vision/features": {
      headings: [
        "funktionen|kernfunktionen|hauptfunktionen|funktionsumfang|funktionalitaet|funktionalitaeten|features|merkmale|produktmerkmale|leistungsmerkmale|umfang|mvp|anforderungen|funktionale anforderungen|anwendungsfaelle|user stories|epics|use cases|module|bausteine|komponenten|loesung|die loesung|loesungsansatz|produkt|das produkt|was es kann|so funktioniert es|funktionsweise|backlog|product backlog|architektur|entwurf|leistungen|angebot|prozesse|ablauf|szenarien|umsetzung|prototyp|ansatz",
      ],
      patterns: [
        "nutzer|kunden|besucher|mitglieder|menschen|gaeste .. koennen",
        "funktion|funktionen|features|kernfunktionen|bietet|umfasst|enthaelt|unterstuetzt",
      ],
    },
    "vision/roadmap": {
      headings: [
        "roadmap|produktroadmap|fahrplan|releaseplan|releases|meilensteine|zeitplan|phasen|plan|projektplan|naechste schritte|ausblick|zukunft|ausbaustufen|stufen|etappen|versionen|jetzt danach spaeter|vorgehen|einfuehrung|weiterentwicklung|zeitachse|planung",
      ],
      columns: [
        "release|phase|meilenstein|quartal|wann|stufe|version|sprint|etappe|datum|termin|zeitraum|horizont|jahr",
      ],
      patterns: [
        "!roadmap|fahrplan|releaseplan|meilenstein*|phase|phasen|erste version|erste fassung|mvp|version 1|version 2|spaeter|kuenftig|zukuenftig|langfristig|kurzfristig|mittelfristig|zunaechst|anfangs|start|pilot*|beta|sprint*|quartal*|q1|q2|q3|q4|jahr|jahre|jahren|naechste schritte|ausbaustufe*|zeitplan|<date>",
      ],
    },
    "vision/alternatives": {
      headings: [
        "wettbewerb|wettbewerber|wettbewerbsanalyse|konkurrenz|konkurrenzanalyse|alternativen|bestehende loesungen|vorhandene loesungen|marktanalyse|markt|vergleich|abgrenzung|alleinstellung|alleinstellungsmerkmal*|usp|ist zustand|ist situation|ausgangslage|ausgangssituation|status quo|stand der technik|positionierung|heute|hintergrund|kontext|differenzierung",
      ],
      columns: ["wettbewerber|alternative|alternativen|konkurrent"],
      patterns: [
        "!wettbewerb*|konkurrenz*|konkurrent*|alternative|alternativen|anders als|im gegensatz zu|statt|anstelle|anstatt|im vergleich zu|bestehende* loesung*|vorhandene* loesung*|heutige* loesung*|andere apps|andere tools|andere plattformen|andere produkte|aehnliche apps|aehnliche produkte|status quo|bisher|bislang|altsystem*|excel|tabellen|von hand|haendisch|manuell*|papier*|abloes*|ersetz*|einzigartig*|alleinstell*",
      ],
    },
    "vision/research": {
      headings: [
        "markt|marktanalyse|marktforschung|trends|branchentrends|recherche|nutzerforschung|erkenntnisse|umfrage|interviews|befragung|validierung|kundenverhalten|personas|hintergrund|kontext|motivation|problem|problemstellung|ausgangslage|chance|daten|statistik|swot|swot analyse|quellen|literatur",
      ],
      patterns: [
        "!markt|maerkte|trend|trends|branche*|umfrage*|befrag*|interview*|studie|studien|statistik*|laut|zufolge|recherche*|untersuchung*|erhebung*|wachs*|rueckmeldung*|nutzerfeedback|nachfrage|getestet mit|belegt|zeigen|prozent der",
      ],
    },
    "vision/agreed": {
      headings: [
        "freigabe|freigaben|abstimmung|abnahme des dokuments|unterschriften|zustimmung|genehmigung|dokumentenfreigabe|pruefung und freigabe|review|aenderungshistorie|versionshistorie|dokumenthistorie|versionen|beschluesse|entscheidungen|dokumentenlenkung",
      ],
      labels: [
        "freigegeben von|freigegeben am|freigabe|freigabe durch|geprueft von|geprueft durch|abgestimmt mit|genehmigt von|genehmigt durch|status|version|beschlossen am|unterschrift",
      ],
      columns: ["freigegeben von|freigabe|geprueft von|geprueft|zugestimmt|unterschrift|abgestimmt mit"],
      patterns: [
        "freigegeben von|freigegeben durch|freigegeben am|abgestimmt mit|abgestimmt am|genehmigt von|genehmigt durch|genehmigt am|beschlossen am|beschlossen von|beschlossen im|zugestimmt|zustimmung|verabschiedet",
        "vision|dokument|strategie ~ freigegeben|abgestimmt|beschlossen|genehmigt",
      ],
    },
    "vision/review-meeting": {
      headings: [
        "visionsreview|vision review|visionsworkshop|folgetermin|abstimmungstermin|reviewtermin|feedbackrunde|rueckmelderunde",
      ],
      labels: [
        "folgetermin|abstimmungstermin|reviewtermin|naechster termin|naechste abstimmung|vorstellung am|review am",
      ],
      patterns: [
        "<meeting>|termin|folgetermin*|abstimmungstermin*|gespraech & vision|strategie|rueckmeldung*|feedback|dokument",
        "folgetermin*|abstimmungstermin*|reviewtermin*|visionsreview|visionsworkshop|feedbackrunde*|feedbackgespraech*",
        "vision|strategie|dokument & besprechen|besprochen|vorgestellt|vorstellen|durchgehen|gehen durch",
      ],
    },
    "vision/feedback": {
      headings: [
        "feedback|rueckmeldungen|rueckmeldung|rueckmeldungen zur vision|feedback zur vision|rueckmeldungen des kunden|kommentare|anmerkungen|anmerkungen zur vision|reviewkommentare|review kommentare|pruefkommentare|einwaende",
      ],
      columns: ["rueckmeldung|rueckmeldungen|feedback|kommentar|kommentare|anmerkung|anmerkungen|einwand|hinweis"],
    },
    "vision/open-feedback": {
      headings: [
        "offene rueckmeldungen|offenes feedback|offene kommentare|offene anmerkungen|unbeantwortete rueckmeldungen|ungeklaerte anmerkungen|offene punkte aus dem review|offene punkte aus der abstimmung|offene einwaende",
      ],
      columns: ["offene rueckmeldungen|offenes feedback|offene kommentare|offene anmerkungen|offene einwaende"],
    },
    "vision/answer": {
      columns: [
        "antwort|antworten|reaktion|erledigung|umgang damit|umsetzung|loesung|entscheidung|ergebnis|stellungnahme|status",
      ],
      patterns: [
        "beantwortet|erledigt|geklaert|umgesetzt|beruecksichtigt|geschlossen",
        "!uebernommen|eingearbeitet|abgelehnt|verworfen|keine|keines|keiner|nichts offen|alles geklaert",
      ],
    },
    "vision/serves": {
      columns: [
        "bedarf|bedarfe|beduerfnis|beduerfnisse|nutzerbeduerfnis|dient|dient dem bedarf|dient dem ziel|ziel|ziele|geschaeftsziel|wirkung|erwartete wirkung|nutzen|kundennutzen|nutzernutzen|mehrwert|problem|geloestes problem|loest|schmerzpunkt|wert|geschaeftswert|warum|wozu|zweck|begruendung|damit|so dass",
      ],
    },
    "vision/for-whom": {
      headings: [
        "kundensegment|kundensegmente|nutzersegmente|segmente|erste nutzer|fuer wen|wer es nutzt|wer davon profitiert|fuer wen das ist|nutzerkreis|mitglieder",
      ],
      labels: [
        "kundensegment|kundensegmente|segmente|fuer|fuer wen|wer|nutzerkreis|genutzt von|gedacht fuer|beguenstigte",
      ],
      columns: ["genutzt von|nutzer|nutzergruppe|segment|nutzerkreis|wer nutzt es"],
      patterns: [
        "!hilft|helfen|unterstuetzt|unterstuetzen|ermoeglicht|ermoeglichen|befaehigt|befaehigen|erleichtert|entlastet|entlasten|begleitet|warnt|verbindet|bringt|erlaubt|dient ~ <asked>|<user>|menschen|familien|paare|paar|anfaenger|anfaengern|einsteiger|einsteigern|vereine|vereinen|betriebe|betrieben|unternehmen",
        "!<user>|vereine|betriebe|unternehmen|behoerden|gemeinden|organisationen ~ nutzen|verwenden|arbeiten mit",
        "!persoenliche*|private* ~ assistent|begleiter|coach|helfer|werkzeug|app & fuer",
        "!fuer ~ mich|mich selbst|uns selbst|den eigenen gebrauch|eigengebrauch|den privaten gebrauch|die familie|das eigene team|zwei personen|ein paar",
        "!richtet sich an|gedacht fuer|gemacht fuer|gebaut fuer|genutzt von|verwendet von|bestimmt fuer|zugeschnitten auf",
      ],
    },
    "vision/need": {
      headings: [
        "problem|probleme|problemstellung|bedarf|beduerfnis|beduerfnisse|schmerzpunkte|warum|motivation|anlass|ausgangslage",
      ],
      labels: [
        "problem|probleme|bedarf|beduerfnis|schmerz|schmerzpunkte|aufgabe des kunden|bestehende alternativen|motivation|anlass",
      ],
    },
    "vision/what": {
      headings: ["loesung|die loesung|produkt|das produkt|wertversprechen|nutzenversprechen|alleinstellungsmerkmal"],
      labels: ["loesung|produkt|wertversprechen|nutzenversprechen|alleinstellungsmerkmal|was es ist"],
    },
    "vision/gain": {
      headings: [
        "gestaltungsziel|gestaltungsziele|ziel|ziele|projektziel|projektziele|produktziel|produktziele|zielsetzung|warum das wichtig ist|erwartete ergebnisse|erwarteter nutzen|angestrebte wirkung|wirkung|erfolg|woran wir erfolg erkennen|nutzen|mission",
      ],
      labels: ["ziel|ziele|zielsetzung|projektziel|nutzen|wirkung|erfolg|warum|erwarteter nutzen|mission"],
      patterns: [
        "!fuehrt zu|fuehren zu|verursacht|verursachen|bedeutet ~ risiko|risiken|verlust|verluste|luecken|kosten|verzoegerungen|handarbeit|mehrarbeit|strafen",
      ],
    },
  },
};
