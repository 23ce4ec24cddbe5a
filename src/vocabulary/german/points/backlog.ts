import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `backlog` ask about. */
export const germanBacklogPoints: PointVocabulary = {
  groups: {
    /** What users do with a product; ways to get there, as oeffnen, klicken and anmelden, are no wish of their own. */
    backlogVerb: [
      "abbestellen|abbrechen|ablegen|ablehnen|abmelden|abonnieren|absagen|abschicken|absenden|aktivieren|aktualisieren|anfordern|anfragen|angeben|anlegen|annehmen|anpassen|ansehen|antworten|anzeigen|archivieren|aufrufen|ausdrucken|ausfuellen|auswaehlen|auswerten|beantragen|bearbeiten|begleichen|behalten|benachrichtigen|benutzen|berechnen|bestaetigen|bestellen|bewerten|bezahlen|blockieren|buchen|deaktivieren|definieren|drucken|durchsuchen|eingeben|eingrenzen|einladen|einreichen|einsehen|einsetzen|einstellen|empfangen|entfernen|entscheiden|erfassen|erhalten|erinnern|erkennen|erstellen|erzeugen|exportieren|festlegen|filtern|finden|freigeben|genehmigen|generieren|gestalten|gruppieren|herunterladen|hinterlegen|hinzufuegen|hochladen|importieren|informieren|kaufen|kommentieren|konfigurieren|kontaktieren|kopieren|kuendigen|loeschen|markieren|melden|merken|messen|nachverfolgen|nutzen|ordnen|planen|posten|pruefen|reservieren|scannen|schicken|schreiben|sehen|senden|setzen|sortieren|speichern|sperren|spenden|starten|stornieren|suchen|synchronisieren|tauschen|teilen|testen|uebersetzen|uebertragen|ueberwachen|umbenennen|unterschreiben|verfolgen|vergeben|vergleichen|verkaufen|verknuepfen|veroeffentlichen|verschicken|verschieben|versenden|verwalten|vorschlagen|waehlen|wechseln|weiterleiten|wiederherstellen|widerrufen|zahlen|zurueckgeben|zurueckziehen|zuordnen|zurueckstellen|zustimmen|zuweisen|zusammenfassen",
    ],
    backlogObject: [
      "den|die|das|dem|der|einen|eine|ein|einem|einer|meinen|meine|mein|meinem|meiner|ihren|ihre|ihr|seinen|seine|sein|unsere|unseren|alle|allen|neue|neuen|neues|weitere|weiteren|andere|anderen|eigene|eigenen|diese|diesen|dieses|jede|jeden|jedes|mehrere|mich|mir",
    ],
  },
  points: {
    "backlog/two-wishes": {
      patterns: [
        "<backlogVerb> und|und auch|und dann|und danach|und anschliessend|sowie|sowie auch <backlogObject> ~ <backlogVerb>",
      ],
      besides: ["drag and drop|allgemeine geschaeftsbedingungen|suchen und ersetzen|kopieren und einfuegen"],
    },
    "backlog/two-deeds": {
      patterns: ["<backlogVerb> und|und dann|und anschliessend|sowie ~ <backlogVerb>"],
      besides: ["suchen und ersetzen|kopieren und einfuegen"],
    },
    "backlog/further-wish": {
      patterns: [
        "ausserdem moechte ich|ich moechte ausserdem|zusaetzlich moechte ich|ich moechte auch|auch moechte ich|ausserdem will ich|ich will auch|darueber hinaus moechte ich|weiterhin moechte ich|ferner moechte ich",
      ],
    },
    "backlog/joint": { patterns: ["!und|und auch|und dann|und danach|und anschliessend|sowie|sowie auch"] },
    "backlog/refers-back": {
      patterns: [
        "!es|sie|ihn|ihm|ihnen|ihr|ihre*|sein|seine*|er|diese*|jene*|dessen|deren|denen|dort|damit|dafuer|daraus|darauf|davon|dazu|welche*|selbe*|andere*",
      ],
    },
    "backlog/solution": {
      patterns: [
        "button|buttons|schaltflaeche|schaltflaechen|knopf|dropdown|dropdowns|dropdown menue|auswahlliste|aufklappliste|klappmenue|auswahlbox|kombinationsfeld|radiobutton|radiobuttons|checkbox|checkboxen|checkboxes|kontrollkaestchen|maske|eingabemaske|reiter|tabellenspalte|popup|popups|pop up|pop ups|popup fenster|modal|modaler dialog|dialogfenster|hamburger menue|burger menue|seitenleiste|sidebar|navigationsleiste|navbar|symbolleiste|tooltip|tooltips|mouseover|akkordeon|karussell|slider|schieberegler|textfeld|textfelder|eingabefeld|eingabefelder|kontextmenue|rechtsklick|doppelklick|scrollleiste",
        "sql|mysql|postgres|postgresql|mongodb|redis|sqlite|rest api|rest schnittstelle|rest endpunkt|endpunkt|endpunkte|endpoint|endpoints|graphql|json|xml datei|cronjob|cron job|webhook|webhooks|react|angular|vue|django|node js|jquery|bootstrap|kubernetes|docker|kafka|elasticsearch|microservice|microservices|datenbanktabelle|css|html|javascript|websocket|websockets|jwt|blockchain",
      ],
    },
    "backlog/requested-by": {
      columns: [
        "quelle|herkunft|gewuenscht von|wunsch von|angefordert von|anforderer|anforderin|anforderer in|eingereicht von|gemeldet von|beantragt von|gefordert von|vorgeschlagen von|von|wunsch|wer will es|requester|ersteller",
      ],
      labels: [
        "quelle|herkunft|gewuenscht von|wunsch von|angefordert von|anforderer|anforderin|anforderer in|eingereicht von|gemeldet von|beantragt von|gefordert von|vorgeschlagen von|von|wunsch|wer will es|requester|ersteller",
      ],
    },
    "backlog/from-client": { patterns: ["!<client>"] },
    "backlog/goal": {
      headings: ["epic|epics|epik|thema|themen|ziel|ziele|sprintziel|produktziel|beduerfnis|problem|nutzeraktivitaet"],
      labels: ["zahlt ein auf|dient|bezug zum ziel|zielbezug|beduerfnis|okr|risiko|initiative|uebergeordnet"],
      columns: [
        "ziel|ziele|ziel id|zielbezug|produktziel|geschaeftsziel|zahlt ein auf|wirkung|okr|epic|epics|epik|thema|themen|initiative|beduerfnis|beduerfnisse|bedarf|problem|schmerzpunkt|risiko|risiko id|dient|hypothese|uebergeordnet|bezug",
      ],
    },
    "backlog/ordered": {
      patterns: [
        "nach prioritaet|nach wichtigkeit|nach wert|nach nutzen|nach geschaeftswert|nach dringlichkeit geordnet|sortiert|gereiht|absteigend",
        "sortiert nach|geordnet nach|gereiht nach ~ prioritaet|wichtigkeit|wert|nutzen|geschaeftswert",
        "wichtigstes zuerst|wichtigste zuerst|das wichtigste steht oben|das wichtigste oben|wichtigstes oben|hoechste prioritaet zuerst|hoechste prioritaet oben|reihenfolge ist die prioritaet|reihenfolge entspricht der prioritaet|reihenfolge gibt die prioritaet|in der reihenfolge ihrer prioritaet|in absteigender prioritaet|in absteigender reihenfolge|sortierung reihenfolge|sortierung ist reihenfolge|sortierung ist die reihenfolge|sortierung gleich reihenfolge|reihenfolge von oben nach unten|reihenfolge prioritaet|reihenfolge ist prioritaet|reihenfolge ist verbindlich|reihenfolge gilt|abarbeitung von oben nach unten",
        "reihenfolge|abarbeitung|gearbeitet|abgearbeitet|wir arbeiten|wir bauen|sortierung|gelesen|gezogen|gebaut ~ von oben nach unten|von oben|oben zuerst|oberstes zuerst|oben ist als naechstes",
        "von oben nach unten|von oben ~ abgearbeitet|gearbeitet|gebaut|umgesetzt|gezogen|priorisiert",
        "was oben steht|oberster eintrag|der oberste eintrag|das oberste ~ kommt zuerst|kommt als naechstes|wird zuerst|wird als naechstes|ist als naechstes|ist zuerst",
      ],
    },
    "backlog/plan": {
      headings: [
        "reihenfolge|abarbeitungsreihenfolge|bearbeitungsreihenfolge|umsetzungsreihenfolge|reihenfolge der umsetzung|reihenfolge fuer die naechsten sprints|reihenfolge der naechsten sprints|geplante reihenfolge|was zuerst kommt|was als naechstes kommt|sprintplan|sprintplaene|iterationsplan|plan fuer die naechsten sprints|plan der sprints",
      ],
      labels: ["sprintplan|iterationsplan|abarbeitungsreihenfolge"],
    },
    "backlog/line": {
      patterns: [
        "!linie",
        "!darunter|unterhalb|ab hier|ab da|hier drunter ~ linie|nicht verfeinert|nicht eingeplant|nicht geplant|ungeplant|nicht geschaetzt|noch nicht|nicht bereit|ideen",
        "!nicht verfeinert|nicht eingeplant|ungeplant|noch nicht bereit",
      ],
    },
    "backlog/not-yet": {
      patterns: [
        "!noch keine|noch ohne|vorerst keine|bisher keine ~ kriterien|akzeptanzkriterien|abnahmekriterien|schaetzung|details|einzelheiten",
        "!noch nicht|bewusst nicht|vorerst nicht|bisher nicht ~ verfeinert|geschaetzt|ausgearbeitet|ausformuliert|zerlegt|geschnitten|aufgeteilt|bereit|reif",
        "!nicht|nie|niemand ~ vorher|davor|bevor|ehe ~ gezogen|eingeplant|geplant|begonnen|angefangen|geschaetzt|verfeinert|gebaut",
        "!nicht ~ gezogen|eingeplant|begonnen|angefangen|geschaetzt|verfeinert|gebaut ~ vorher|davor|bevor|ehe|solange",
        "!wird|werden|teilen wir|schneiden wir|verfeinern wir ~ erst|spaeter|danach|nach dem|nach der|nach ~ verfeinert|geschaetzt|zerlegt|geschnitten|aufgeteilt|ausgearbeitet|auf",
        "!geparkt|auf eis|zurueckgestellt ~ bis|vorerst",
      ],
    },
    "backlog/rank": { columns: ["rang|rangfolge|reihenfolge|position|pos|platz|reihung|rangliste"] },
    "backlog/pinned": {
      columns: [
        "fixiert|fest|grund|grund der reihenfolge|haengt ab von|abhaengig von|abhaengigkeit|abhaengigkeiten|blockiert durch|frist|termin|faellig|faellig am|stichtag|vorgaenger",
      ],
    },
    "backlog/value": {
      columns: ["wert|nutzen|geschaeftswert|kundennutzen|nutzwert|wertpunkte|mehrwert|value|business value"],
    },
    "backlog/cost": { columns: ["kosten|kostenschaetzung|geschaetzte kosten|investition|cost"] },
    "backlog/size": {
      columns: [
        "aufwand|groesse|umfang|schaetzung|punkte|story points|storypoints|sp|komplexitaet|personentage|pt|tage|aufwandspunkte|job size|effort",
      ],
    },
    "backlog/time-criticality": { columns: ["zeitkritikalitaet|dringlichkeit|zeitdruck|time criticality"] },
    "backlog/risk-reduction": {
      columns: ["risikominderung|risikoreduktion|risikoreduzierung|chancen|risiko chancen|risk reduction|rr oe"],
    },
    "backlog/reach": { columns: ["reichweite|erreichte nutzer|reach"] },
    "backlog/impact": { columns: ["auswirkung|wirkung|impact"] },
    "backlog/confidence": { columns: ["zuversicht|sicherheit|konfidenz|vertrauen|confidence"] },
    "backlog/roi": { columns: ["roi|rendite|return on investment"] },
    "backlog/value-per-effort": {
      columns: ["nutzen pro aufwand|wert pro aufwand|nutzen aufwand|wert aufwand|score|punktwert"],
    },
    "backlog/wsjf": { columns: ["wsjf|wsjf score|wsjf wert"] },
    "backlog/rice": { columns: ["rice|rice score|rice wert"] },
    "backlog/hours": { columns: ["h|stunden|std|aufwand in stunden|aufwand stunden|aufwand h|personenstunden|hours"] },
    "backlog/days": {
      columns: ["tage|personentage|pt|aufwand in tagen|aufwand tage|aufwand pt|arbeitstage|manntage|days"],
    },
  },
};
