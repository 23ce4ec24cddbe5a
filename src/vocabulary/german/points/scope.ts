import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `scope` ask about. */
export const germanScopePoints: PointVocabulary = {
  groups: {
    // What costs work each time it is asked for.
    scopeCounted: [
      "korrekturschleife|korrekturschleifen|korrekturrunde|korrekturrunden|korrekturen|aenderungsschleifen|aenderungsrunden|aenderungen|aenderungswuensche|anpassungen|anpassungsrunden|ueberarbeitungen|iterationen|schleifen|runden|feedbackrunden|feedbackschleifen|abstimmungen|abstimmungsrunden|abstimmungstermine|besprechungen|meetings|termine|workshops|schulungen|entwuerfe|varianten|konzepte|layouts|anfragen|supportanfragen|rueckfragen|beratungsstunden|schnittstellen|berichte",
    ],
    scopeService: ["support|unterstuetzung|betreuung|beratung|wartung|hilfe|schulung"],
    // Work of the provider that an open word makes endless.
    scopeEffort: [
      "migration|datenmigration|datenuebernahme|datenimport|altdatenuebernahme|umstellung|einrichtung|installation|konfiguration|anpassung|anpassungen|erweiterungen|optimierung|optimierungen|auswertungen|uebersetzung|uebersetzungen|schulungen|rollout|umbauten|tests|support|unterstuetzung|betreuung|beratung|wartung|hilfe|schulung|einweisung|dokumentation|aktualisierungen|updates|fehlerbehebung|fehlerkorrekturen|nachbesserungen|inhaltspflege|textpflege|redaktion|gestaltung|entwicklung|datenpflege|einpflege|zusatzarbeiten|mehrarbeit|anzupassen|angepasst|ueberarbeitet|ergaenzt|nachgebessert|teilnahme|reisen|vor ort",
    ],
    scopeAskYou: [
      "koennt ihr|koenntet ihr|koennen sie|koennten sie|kannst du|koenntest du|kann man|koennte man|kann das team|koennte das team|koennen wir|koennten wir|wuerdet ihr|wuerden sie|macht ihr|machen sie|bitte|geht das|waere es moeglich|ist es moeglich",
    ],
    scopeInPassing: [
      "eben|kurz|schnell|mal|mal eben|mal schnell|noch|noch schnell|auch|auch noch|gleich|gleich mit|nebenbei|einfach|einfach noch|schnell mal",
    ],
    scopeBuild: [
      "ergaenz*|aender*|einbau*|baut|bauen|bau|eingebaut|hinzufueg*|fuegt|aufnehm*|mitnehm*|anpass*|passt|erweiter*|umbau*|umstell*|verschieb*|tausch*|austausch*|ersetz*|integrier*|anbind*|einrichte*|einrichten|erstell*|machen|mitmachen|umsetz*|programmier*|brauchen|braucht|braeuchten|zeig*|anzeigen|uebersetz*|export*|import*|einfueg*|entfern*|umbenenn*|korrigier*|anlegen|reinnehmen|reinmachen|dazunehmen|einpfleg*|freischalt*|automatisier*",
    ],
    scopeSmall: [
      "kleinigkeit|kleinigkeiten|kleine aenderung|kleinen aenderung|kleine anpassung|kleinen anpassung|kleine ergaenzung|kleine korrektur|kleiner wunsch|kleinen wunsch|kleines feature|kleine funktion|kleine sache|kleine erweiterung|minimale aenderung|winzige aenderung|kleiner zusatz",
    ],
    scopeThatThing: ["das|dies|es|sie|die|der|dass"],
    scopeBoss: [
      "der vorstand|unser vorstand|die geschaeftsfuehrung|unsere geschaeftsfuehrung|die geschaeftsleitung|unsere geschaeftsleitung|der geschaeftsfuehrer|unser geschaeftsfuehrer|unsere geschaeftsfuehrerin|unser chef|unsere chefin|der chef|die chefin|der betriebsrat|die rechtsabteilung|unsere rechtsabteilung|das marketing|unser marketing|der vertrieb|unser vertrieb|die zentrale|die muttergesellschaft|die konzernmutter|die revision|eine weitere abteilung|der einkauf",
    ],
    scopeNowWants: [
      "wuenscht sich jetzt|wuenscht sich nun|wuenscht jetzt|wuenscht nun|wuenscht zusaetzlich|moechte jetzt|moechte nun|moechte zusaetzlich|moechte auch noch|will jetzt|will nun|will zusaetzlich|fordert jetzt|fordert nun|verlangt jetzt|verlangt nun|verlangt zusaetzlich|braucht jetzt|braucht nun|braucht zusaetzlich|haette gern noch|haette gerne noch|besteht nun auf|besteht jetzt auf|hat sich umentschieden",
    ],
    scopeAlsoWants: [
      "wuenscht|wuenscht sich|moechte|moechte auch|will|will auch|braucht auch|haette gern|haette gerne|verlangt|fordert",
    ],
    scopeMore: [
      "weitere|weiteren|weiteres|zusaetzliche|zusaetzlichen|zusaetzlicher|zusaetzliches|noch eine|noch ein|noch einen|eine zweite|einen zweiten|eine dritte",
    ],
    scopeGround: [
      "sprache|sprachen|land|laender|markt|maerkte|marke|marken|tochtergesellschaft|niederlassung|standort|standorte|abteilung|abteilungen|schnittstelle|schnittstellen|mandanten|waehrung|zahlungsanbieter|zahlart",
    ],
    scopeExtraWish: [
      "zusatzwunsch|zusatzwuensche|zusaetzlicher wunsch|zusaetzliche wuensche|neuer wunsch|neue wuensche|neue anforderung|neue anforderungen|extrawunsch|extrawuensche",
    ],
    scopeWant: [
      "will|wollen|moechte|moechten|braucht|brauchen|braeuchten|wuenscht|wuenschen|haette|haetten|soll|sollte|koennte|koennen|bitte|angefragt|gewuenscht",
    ],
    scopeDate: [
      "termin|go live|livegang|start|starttermin|launch|veroeffentlichung|liefertermin|abgabetermin|einfuehrung|release",
    ],
    // What costs the provider work.
    scopeFreeThing: [
      "workshop|workshops|schulung|schulungen|einweisung|support|stunden|stunde|korrekturschleife|korrekturschleifen|korrekturen|aenderung|aenderungen|anpassung|anpassungen|migration|einrichtung|inbetriebnahme|entwicklung|umsetzung|beratung|neugestaltung|gestaltung|design|wartung|pflege|anbindung|konfiguration|optimierung|optimierungen|auswertung|funktion|funktionen|seite|seiten|arbeit|arbeiten|obendrauf|zusaetzlich|mehrarbeit|mehraufwand|zusatzaufwand|zusatzleistung|zusatzleistungen|analyse|audit|prototyp|dokumentation|uebersetzung|updates|verbesserung|verbesserungen|termin|termine|erweiterung|erweiterungen|einbau|einbauen|umsetzen|ergaenzen|anpassen|liefern|leistung|leistungen|umbau|betreuung|unterstuetzung|export|schnittstelle",
    ],
    scopeDecided: ["genehmigt|entschieden|freigegeben|abgelehnt|angenommen|unterzeichnet"],
    scopeAll: ["alle|allen|aller|saemtliche|saemtlichen|saemtlicher|jegliche|jede|jeder"],
    scopeWished: [
      "gewuenschten|gewuenschte|benoetigten|benoetigte|brauchen|benoetigen|wuenschen|wuenscht|braucht|benoetigt|noetig|erforderlich|notwendig|zufrieden",
    ],
    scopeLater: [
      "weiteren|weitere|kuenftigen|kuenftige|spaeteren|spaetere|nachtraeglichen|nachtraegliche|folgenden aenderungen",
    ],
    scopeOther: [
      "sonstige|sonstigen|sonstiger|aehnliche|aehnlichen|weitere damit verbundene|damit verbundene|damit verbundenen|zugehoerige|zugehoerigen|alle weiteren|alle anderen|allgemeine",
    ],
    scopeRelated: [
      "notwendigen|noetigen|erforderlichen|damit verbundenen|zugehoerigen|anfallenden|sonstigen|uebrigen|relevanten|dazu notwendigen|dafuer notwendigen|hierfuer notwendigen|hierfuer erforderlichen|dafuer erforderlichen",
    ],
    scopeChange: ["aendern|geaendert|angepasst|anpassen|ueberarbeitet|wiederholt|korrigiert"],
    scopeWork: [
      "arbeit|arbeiten|aufgaben|taetigkeiten|leistungen|nebenleistungen|zusatzleistungen|massnahmen|funktionen|funktionalitaeten|anpassungen|aenderungen|erweiterungen|konfigurationen|unterlagen|dokumente|dokumentationen|schnittstellen|schritte|vorbereitungen|tests|komponenten|bestandteile|systeme|elemente|seiten|arbeitsschritte|optimierungen|korrekturen",
    ],
  },
  points: {
    "scope/condition": {
      headings: [
        "was wir annehmen|wovon wir ausgehen|wovon ich ausgehe|was wir voraussetzen|was ich voraussetze|was wir unterstellen|davon gehen wir aus|bedingungen|unter diesen bedingungen",
      ],
      patterns: [
        "wir|ich|es|angebot|schaetzung|preis|plan|planung|termin|projekt ~ gehen davon aus|geht davon aus|gehe davon aus|nehmen an|nimmt an|nehme an|setzt voraus|setzen voraus|setze voraus|unterstellt|unterstellen|beruht auf|beruhen auf|rechnen mit|rechnet mit|verlassen uns auf",
        "setzt|setzen|vorausgesetzt ~ voraus|wird|ist|sind|dass",
        "annahme|annahmen|praemisse|praemissen ~ ist|sind|mit|hinter|dahinter|fuehrt|fuehren|steht|stehen|listet|risiko|riskantesten|hoechsten",
        "dies|das|es|schritt|arbeit|anbindung|integration|meilenstein|umsetzung ~ erfordert|braucht|benoetigt|haengt ~ mitarbeit|mitwirkung|zugang|unterstuetzung|zuarbeit|zustimmung|beteiligung|freigabe|verfuegbarkeit",
        "fehlt|fehlen|kommt|kommen|verzoegert sich|verzoegern sich|liegt|liegen|steht|stehen|trifft|treffen|erweist sich|stellt sich|faellt|reicht|reichen ~ etwas|davon|zugang|antwort|antworten|daten|unterlagen|inhalte|freigabe|freigaben|rueckmeldung|spaeter|verspaetet|nicht|heraus|aus|annahme|annahmen .. verschieb*|verlaenger*|passen|angepasst|anpassen|mehraufwand|berechn*|abgerechnet|preis|kosten|nachtrag|aufwand|spaeter|vereinbar*|besprechen",
        "wenn|falls|sollte|sollten|sofern|sobald ~ neue|mehr|weitere|zusaetzliche|laenger|andere|nicht|keine|fehl*|spaeter|verspaetet .. verschieb*|verlaenger*|angepasst|anpassen|mehraufwand|berechn*|abgerechnet|gesondert|nachtrag|melden|meldet|informier*|ruecksprache|kostet|eigener antrag|neu kalkulier*|ersatz",
        "unter der voraussetzung|unter der annahme|voraussetzung ist|voraussetzung dafuer|vorausgesetzt|bedingung ist|vorbehaltlich",
      ],
    },
    "scope/delay-told": {
      patterns: [
        "jeder|jede ~ tag|woche|verzoegerung|verzug .. verschiebt|verlaengert|kostet|verzoegert",
        "wartezeit|wartezeiten|wartetage|leerlauf|stillstand .. berechnet|verrechnet|abgerechnet|verguetet|bezahlt",
        "kommt|kommen|fehlt|fehlen|verzoegert|verzoegern|wenn|falls|sollte|sollten ~ spaeter|verspaetet|nicht|zu spaet|sich & verschieb*|verlaenger*",
      ],
    },
    "scope/listed-elsewhere": {
      patterns: [
        "umfang|startumfang|leistungsumfang|funktionsumfang|leistungen|leistung|anforderungen|arbeiten|funktionen|gebaut wird|umgesetzt wird|im einzelnen|einzelheiten|details|liefergegenstaende .. in|im|gemaess|laut|nach|siehe|aus ~ anhang|anlage|anlagen|beilage|beiblatt|pflichtenheft|lastenheft|leistungsbeschreibung|leistungsverzeichnis|backlog|story map|einzelauftrag",
        "gemaess|laut|siehe ~ anhang|anlage|anlagen|beilage|leistungsbeschreibung|leistungsverzeichnis .. umfang|leistungen|leistung|anforderungen|arbeiten|erbracht|geschuldet|geliefert",
        "kein|keine|keinen|ohne ~ feste funktionsliste|feste liste|festen umfang|fester umfang|funktionsliste|festen funktionsumfang",
      ],
    },
    "scope/paid": {
      headings: [
        "preis|preise|verguetung|honorar|zahlung|zahlungen|zahlungsbedingungen|zahlungsplan|abrechnung|kosten und zahlung|konditionen|angebotspreis|angebot|investition",
      ],
      labels: ["preis|gesamtpreis|honorar|verguetung|stundensatz|tagessatz|zahlung|auftragswert"],
      columns: ["preis|honorar|satz|betrag|zahlung|verguetung|netto"],
      patterns: [
        "preis|preise|honorar|verguetung|verguetet|rechnung|rechnungen|abgerechnet|verrechnet|berechnet|bezahlt|zahlbar|zahlung|zahlungen|stundensatz|tagessatz|anzahlung|rate|raten|pauschale|angebotspreis|mwst|mehrwertsteuer|umsatzsteuer|ust",
      ],
    },
    "scope/grant-in-kind": {
      patterns: [
        "!keine|keinerlei|ohne|keinen ~ kosten|zusatzkosten|mittel|gelder|budget|ausgaben",
        "!kostenlos|unentgeltlich|ehrenamtlich|kostenneutral|kostenfrei",
        "foerderung|zuschuss|zuwendung|mittel|geld ~ deckt|decken|zahlt|finanziert|finanzieren|bezahlt|fliesst|fuer ~ monat|monate|lizenz|lizenzen|abo|zugang|reise*|hosting|stunden|tage|geraete|hardware|stelle|stellen",
        "beantragt|beantragen|bitten um|wuenschen uns ~ lizenz|lizenzen|zugang|geraete|hardware|raum|raeume|freistellung|stunden",
      ],
    },
    "scope/expenses": {
      patterns: [
        "!reisekosten|reisen|reisezeit|spesen|auslagen|fahrtkosten|fahrkosten|uebernachtung*|nebenkosten ~ nach aufwand|nach tatsaechlichem aufwand|nach beleg|nach anfall",
      ],
    },
    "scope/price-per-sprint": {
      columns: ["preis je sprint|preis pro sprint|kosten je sprint|kosten pro sprint|preis je iteration"],
      labels: ["sprintpreis|preis je sprint|preis pro sprint|kosten je sprint|kosten pro sprint"],
      patterns: [
        "*00|*50|preis|pauschale|pauschal|euro|eur ~ je sprint|pro sprint|fuer jeden sprint|je iteration|pro iteration",
        "sprintpreis|sprintpauschale|jeder sprint kostet|ein sprint kostet",
      ],
    },
    "scope/price-per-month": {
      headings: ["monatspreis|monatliche gebuehr|monatliche kosten|preis pro monat|preis je monat|monatspauschale"],
      columns: ["preis pro monat|preis je monat|monatspreis|monatlich|pro monat|je monat|im monat|kosten pro monat"],
      patterns: [
        "*0|*5|euro|eur|chf|franken|preis|pauschale|pauschal|honorar ~ pro monat|je monat|im monat|monatlich|jeden monat|pro quartal|je quartal|im quartal|pro woche|je woche|die woche|den monat",
        "monatlich|monatliche|monatlicher|jeden monat|pro monat|je monat|im monat|quartalsweise ~ *00|*50|*20|*40|*80|*90",
        "monatspreis|monatspauschale|monatshonorar|monatliche pauschale|monatlichen pauschale|monatspauschalen|monatliches honorar|monatliche gebuehr|monatliche rate|monatsrate|monatsraten|monatsbeitrag|monatlicher festpreis|retainer",
      ],
    },
    "scope/uncounted": {
      patterns: [
        "bis|so lange|solange ~ alles|es|das ergebnis|sie ~ fuer sie passt|ihnen passt|ihnen gefaellt|ihnen zusagt|zufrieden sind|zufrieden ist|gluecklich sind|wirklich passt",
        "korrekturen|aenderungen|anpassungen|rueckmeldungen|anmerkungen|wuensche ~ jederzeit|so oft sie moechten|so oft sie wollen|wann immer|bis alles passt|bis es passt|bis alles stimmt",
        "unbegrenzt*|unlimitiert*|unbeschraenkt*|uneingeschraenkt* ~ <scopeCounted>|<scopeService>",
        "beliebig viele|beliebig vielen|so viele|beliebige anzahl an|beliebige anzahl von|unbegrenzte anzahl an ~ <scopeCounted>",
        "beliebig oft ~ <scopeChange>",
        "so oft wie|so lange bis|so viele wie|so lange wie .. <scopeWished>",
        "bis der kunde|bis der auftraggeber|bis sie|bis alle .. zufrieden",
        "zur vollsten zufriedenheit|zur vollen zufriedenheit|bis zur vollsten zufriedenheit|bis zur vollen zufriedenheit|bis zur zufriedenheit",
        "zur zufriedenheit ~ <client>",
        "<scopeAll> <scopeWished> <scopeCounted>|<scopeWork>",
        "<scopeAll> <scopeLater> <scopeCounted>",
        "alles was|was immer ~ <scopeWished>",
        "!auch wenn|selbst wenn|unabhaengig davon ob ~ nicht ~ genannt|aufgefuehrt|erwaehnt|beschrieben|benannt",
        "sonstige|weitere|andere|uebrige|saemtliche|alle .. leistungen|arbeiten|aufgaben|taetigkeiten ~ nach weisung|auf weisung|nach anweisung|auf anweisung|auf verlangen|nach ermessen",
        "<scopeAll> .. nebenleistungen|begleitleistungen",
        "alles|was ~ sonst noch|noch so ~ anfaellt|ansteht|aufkommt|dazukommt|kommt",
        "volle unterstuetzung|umfassende unterstuetzung|vollumfaengliche unterstuetzung|rundum betreuung|rundumbetreuung|rundum sorglos|lebenslanger support|voller support",
      ],
    },
    "scope/open-list": {
      patterns: [
        "weitere|sonstige|andere|zusaetzliche|weiteren|zusaetzlichen ~ funktionen|features|schnittstellen|systeme|systemen|auswertungen|berichte|seiten|module|masken|sprachen|anbindungen|plattformen|integrationen ~ nach absprache|nach bedarf|nach wunsch|auf wunsch|auf zuruf|nach vereinbarung|nach abstimmung|bei bedarf|je nach bedarf|falls gewuenscht|wenn gewuenscht|soweit noetig|wie besprochen",
        "evtl noch|eventuell noch|vielleicht noch|ggf noch|gegebenenfalls noch|und evtl|und eventuell",
        "!etc|usw|usf|u ae|u a m|o ae|und so weiter|und aehnliches|und aehnliche|oder aehnliches|und dergleichen|oder dergleichen|und vieles mehr|u v m|uvm|und anderes|und weiteres|und vieles andere",
        "!unter anderem|insbesondere aber nicht nur|insbesondere aber nicht ausschliesslich|nicht abschliessend|aber nicht beschraenkt auf|nicht beschraenkt auf",
        "und|oder|sowie|inklusive <scopeOther> <scopeWork>",
        "<scopeAll> <scopeRelated> <scopeWork>",
        "sonstige|weitere|andere|kleinere ~ anpassungen|arbeiten|aufgaben|leistungen|taetigkeiten|aenderungen ~ nach absprache|nach bedarf|bei bedarf|auf zuruf|nach wunsch|auf wunsch",
        "kleinigkeiten|kleine dinge|kleinere dinge|kleinere anpassungen|kleine anpassungen",
        "und alles weitere|und alles was dazugehoert",
      ],
    },
    "scope/as-needed": {
      patterns: [
        "nach bedarf|bei bedarf|je nach bedarf|soweit erforderlich|soweit noetig|soweit notwendig|falls erforderlich|falls noetig|falls notwendig|wenn noetig|wenn erforderlich|sofern erforderlich|sofern notwendig|gegebenenfalls|ggf|ggfs|nach wunsch|auf wunsch|je nach wunsch|nach absprache|in absprache|auf anfrage|auf abruf|nach ermessen|im angemessenen umfang|in angemessenem umfang|im ueblichen umfang|in ueblichem umfang|im erforderlichen umfang|in erforderlichem umfang|im notwendigen umfang|in notwendigem umfang & <scopeEffort>|<scopeCounted>",
        "laufende*|fortlaufende*|kontinuierliche*|allgemeine*|umfassende* <scopeService>",
      ],
      // What the product does, and whose time is paid as it is used.
      besides: ["nutzer|benutzer|anwender|system|anwendung|app|server|browser|daten"],
    },
    "scope/vague-quality": {
      patterns: [
        "benutzerfreundlich|benutzerfreundliche*|nutzerfreundlich|nutzerfreundliche*|anwenderfreundlich|anwenderfreundliche*|bedienerfreundlich|bedienerfreundliche*|intuitiv|intuitive*|zeitgemaess|zeitgemaesse*|modernes design|moderne optik|moderne website|modernes erscheinungsbild|ansprechend|ansprechende*|marktuebliche*|branchenuebliche*|state of the art|nahtlos|nahtlose*|einfach zu bedienen|leicht zu bedienen|leicht bedienbar*|einfach bedienbar*|uebersichtlich gestaltet*|hochperformant|hochperformante*|zukunftssicher|zukunftssichere*|erstklassige*",
      ],
    },
    "scope/limit": {
      patterns: [
        "bis zu|maximal|hoechstens|max|nicht mehr als|begrenzt auf|beschraenkt auf|grenze|kontingent*|nach aufwand|stundensatz|gesondert|separat|kostenpflichtig|aufpreis|zusatzkosten|berechnet|verrechnet|zwei|drei|vier|fuenf|sechs|zehn|einmal|einmalig*|zweimal|dreimal|gemessen an",
      ],
    },
    "scope/client-acts": {
      patterns: ["<clientActs> ~ <must>", "<must> ~ <clientActs>", "durch|vom|seitens ~ <client>"],
    },
    "scope/legal-terms": {
      headings: [
        "urheberrecht*|nutzungsrecht*|rechte|rechteeinraeumung|rechteuebertragung|lizenz|lizenzen|lizenzrechte|schutzrechte|geistiges eigentum|geheimhaltung|vertraulichkeit|verschwiegenheit|begriffe|begriffsbestimmungen|definitionen|glossar|haftung|haftungsbeschraenkung|haftungsausschluss|gewaehrleistung|maengelhaftung|garantie|datenschutz|auftragsverarbeitung|versicherung*|kuendigung|laufzeit und kuendigung|gerichtsstand|schlussbestimmungen|salvatorische klausel|allgemeine bestimmungen|allgemeine geschaeftsbedingungen|agb|rechtliches|hoehere gewalt|zahlungsbedingungen|zahlungsmodalitaeten|rechnungsstellung|reisekosten|spesen|nebenkosten|unterauftragnehmer*|subunternehmer*|informationssicherheit",
      ],
    },
    "scope/favour": {
      patterns: [
        "<scopeAskYou> ~ <scopeInPassing> & <scopeBuild>",
        "<scopeInPassing> ~ <scopeBuild> & <scopeAskYou>",
        "wenn ihr schon dabei seid|wenn sie schon dabei sind|wenn wir schon dabei sind|wo ihr schon dabei seid|wo sie schon dabei sind|wo wir schon dabei sind|wenn du schon dabei bist|bei der gelegenheit|bei dieser gelegenheit & <scopeBuild>|<scopeAskYou>",
        "nur|noch|ein paar ~ <scopeSmall>",
        "im zuge dessen|im zuge der arbeiten|in dem zuge|in diesem zuge|im gleichen zuge|in einem aufwasch & mit|auch|gleich & <scopeBuild>|verbesser*|beheb*|behoben|erledig*|ueberarbeit*",
        "ist doch|ja|eh ~ schnell gemacht|schnell erledigt|schnell eingebaut|kein aufwand|kein grosser aufwand|nicht viel arbeit|ein klacks",
        "kann doch nicht so schwer sein|kann ja nicht so schwer sein|dauert doch nicht lange|dauert ja nicht lange|geht doch schnell|geht ja schnell|sind doch nur fuenf minuten|nur fuenf minuten|nur ein knopf|nur ein button|nur ein paar zeilen",
        "noch schnell|mal eben|mal schnell|eben noch|kurz noch|noch kurz|nebenbei|zwischendurch & <scopeBuild>",
        "auf dem kurzen dienstweg|auf kurzem dienstweg|unter der hand|auf zuruf & <scopeBuild>",
      ],
      // What the team means to do itself is no wish of others.
      besides: [
        "wir bauen|wir machen|wir ergaenzen|wir liefern|wir pruefen|wir testen|bauen wir|machen wir|ich baue|ich mache|ich pruefe|ich ergaenze",
      ],
    },
    "scope/assumed-inclusion": {
      patterns: [
        "dachte|dachten|angenommen|davon ausgegangen|gehen davon aus|ging davon aus|gingen davon aus ~ <scopeThatThing> .. enthalten|drin|dabei|inklusive|inbegriffen|mit drin|im preis|teil des angebots",
        "war|ist|sei|waere ~ doch ~ enthalten|drin|dabei|inklusive|inbegriffen|besprochen|vereinbart|abgemacht|zugesagt",
        "selbstverstaendlich|natuerlich|klar ~ enthalten|inklusive|inbegriffen|mit drin|im preis",
        "versteht sich von selbst|versteht sich doch von selbst|gehoert doch dazu|gehoert ja dazu|ist doch standard|sollte doch dabei sein",
        "wie telefonisch besprochen|wie am telefon besprochen|wie muendlich besprochen|muendlich zugesagt|muendlich vereinbart|telefonisch zugesagt|am telefon zugesagt",
      ],
    },
    "scope/changed-ground": {
      patterns: [
        "<scopeBoss>|<clientActs> ~ <scopeNowWants>",
        "<scopeBoss> ~ <scopeAlsoWants>",
        "<scopeBoss>|gf|geschaeftsfuehrung|vertrieb|vorstand ~ zugesagt|versprochen|fest zugesagt|bereits zugesagt",
        "wir haben uns umentschieden|wir haben umentschieden|haben sich umentschieden|haben es sich anders ueberlegt|wir wollen doch lieber|wir moechten doch lieber|wir haetten doch lieber",
        "wir haben beschlossen|wir haben entschieden .. zu aendern|zu wechseln|umzustellen|zu ersetzen",
        "wir braeuchten noch|wir braeuchten auch|wir braeuchten zusaetzlich|wir braeuchten auch noch|braeuchten wir noch|braeuchten wir auch|braeuchten wir zusaetzlich|wir haetten gern noch|wir haetten gerne noch|haetten wir gern noch|haetten wir gerne noch|wir brauchen doch noch|wir brauchen jetzt auch|koennen wir auch noch|koennten wir auch noch|koennen wir zusaetzlich",
        "waere toll wenn|waere schoen wenn|waere super wenn .. auch|noch|zusaetzlich",
        "zusaetzlich noch fuer|zusaetzlich auch fuer|auch noch fuer|jetzt auch fuer|nun auch fuer|auch fuer die app|auch fuer ios|auch fuer android|auch fuer tablets|auch auf englisch|auch auf franzoesisch",
        "<scopeMore> <scopeGround> & <scopeWant>",
        "<scopeExtraWish> von|vom|des|der ~ <client>",
        "<scopeDate> ~ vorziehen|vorgezogen|vorzuziehen|vorverlegen|vorverlegt|frueher stattfinden",
      ],
    },
    "scope/client-at-table": {
      patterns: [
        "<client>",
        "!sehr geehrte|sehr geehrter|liebe|lieber|hallo|viele gruesse|mit freundlichen gruessen|beste gruesse|liebe gruesse",
      ],
      labels: ["von|an|absender|betreff|kunde|kundin|auftraggeber"],
    },
    "scope/settled-wish": {
      patterns: [
        "!aenderungsantrag*|aenderungsantraeg*|change request|change requests|cr|nachtrag|nachtrags*|nicht im umfang|nicht im leistungsumfang|ausserhalb des umfangs|ist enthalten|nicht enthalten|nicht beauftragt|im umfang enthalten|angebot folgt|gesondertes angebot|separates angebot|wird angeboten|gesondert angeboten|aufwand geschaetzt|abgelehnt|zurueckgestellt|angehalten|on hold|vertagt|im tausch|im tausch gegen|getauscht gegen|statt dessen|stattdessen|prueft den umfang|gegen die leistungsbeschreibung|kostenpflichtig|gegen aufpreis",
      ],
    },
    "scope/changes": {
      headings: [
        "aenderungsantraege|aenderungsantrag|aenderungen|aenderungswuensche|aenderungsliste|aenderungsprotokoll|change requests|change request|neue wuensche|wuensche|nachtraege|nachtrag|leistungen ohne berechnung|kulanz|kulanzleistungen",
      ],
    },
    "scope/triggers": {
      headings: [
        "warnsignale|warnsignale fuer schleichenden umfang|schleichender umfang|stoppsignale|stopp signale|stoppregel|stoppregeln|ausloeser|ausloesende saetze|notbremse|scope creep|schleichende umfangserweiterung|anzeichen fuer scope creep|wann wir anhalten|wann wir pausieren|wann anhalten|ausloeser fuer nachverhandlungen|ausloeser fuer aenderungsantraege|rote flaggen|red flags|alarmzeichen",
      ],
    },
    "scope/goodwill": {
      patterns: [
        "kulanz|kulanzbasis",
        "kleine|kleinere|kleines|kleinigkeiten|das|dies|rest|aenderungen|anpassungen ~ geht|gehen ~ auf uns|auf unsere kosten|aufs haus|auf mich",
        "gern|gerne|selbstverstaendlich|natuerlich ~ nebenbei|mal eben|noch mit|dazwischen|obendrauf",
        "erledigen|uebernehmen|machen|setzen|bauen|nehmen|erledigt|uebernimmt|setzt|baut ~ kostenfrei|kostenlos|gratis|umsonst|unentgeltlich",
        "kostenfrei|kostenlos|gratis|umsonst ~ mit|dazu|obendrauf|mit dabei",
        "auf kulanz|aus kulanz|kulanzhalber|kulanzweise|kulanzleistung*|auf kulanzbasis|als kulanz|aus gefaelligkeit|gefaelligkeitshalber|als gefallen|aus entgegenkommen|als entgegenkommen|entgegenkommenderweise",
        "ohne berechnung|ohne rechnung|schenken wir|geht auf uns|gehen auf uns|geht aufs haus|gehen aufs haus|auf unsere kosten|auf eigene kosten|zu unseren lasten",
        "wird|werden|wurde|wurden ~ nicht ~ berechnet|verrechnet|in rechnung gestellt|abgerechnet & <scopeFreeThing>",
        "berechnen|verrechnen ~ wir ~ nicht|nichts",
      ],
      besides: [
        "mangel|maengel|maengeln|gewaehrleistung|garantie|reisekosten|fahrtkosten|fahrzeiten|reisezeiten|spesen|umsatzsteuer|stornierung",
      ],
    },
    "scope/free-work": {
      patterns: [
        "kostenlos|kostenlose*|kostenfrei|kostenfreie*|unentgeltlich|unentgeltliche*|gratis|ohne mehrkosten|ohne aufpreis|ohne zusatzkosten|ohne zusaetzliche kosten|ohne weitere kosten|umsonst|geschenkt|fuer lau & <scopeFreeThing>",
      ],
      // Repairs that the law demands, what users pay, and licences.
      besides: [
        "mangel|maengel|maengeln|gewaehrleistung|garantie|fehler|fehlern|nutzer|nutzerinnen|benutzer|anwender|gaeste|gaesten|besucher|besuchern|schueler|schuelerinnen|studierende|buerger|buergerinnen|oeffentlichkeit|lizenz|lizenzen|lizenzfrei|open source|testversion|testphase|tarif|software|tool|tools|werkzeuge|bibliothek|parken|lieferung|versand|stornierung|stornieren|kuendigen|kuendigung|konto|wlan|widerruf",
      ],
    },
    "scope/billed-by-time": {
      patterns: [
        "nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|nach zeit|nach geleistetem aufwand|nach geleisteten|tatsaechlich geleistet*|geleistete stunden|geleistete tage|geleisteten stunden|geleisteten tage|aufwandsbasiert*|time material|time and material|time and materials|t m|auf stundenbasis|auf tagesbasis|zeitnachweis*|stundennachweis*|taetigkeitsnachweis*|leistungsnachweis*|abrufkontingent*|dienstvertrag",
        "abgerechnet|berechnet|berechnen|verguetet|verguetung|abrechnung|rechnung ~ pro stunde|je stunde|pro tag|je tag|pro personentag|je personentag|stundenweise|tageweise|zum stundensatz|zum tagessatz|stundensatz|tagessatz",
      ],
    },
    "scope/extra-work": {
      patterns: [
        "!zusaetzlich*|etwas anderes|sonst noch|noch etwas|etwas dazukommt|dazukommen|kommt dazu|kommt etwas dazu|unterwegs|mehr als das|weitere wuensche|neue ideen|darueber hinaus*|hinausgehend*|hinausgehen|weitere|weiterer|weiteren|ausserhalb|mehraufwand|mehraufwaende|mehrleistung*|mehrkosten|ueberschreit*|uebersteig*|aenderung|aenderungen|aenderungs*|change request|change requests|nachtrag|nachtraege|nachtraegen|neue wuensche|neue anforderungen|nicht enthalten|nicht enthaltene|optional*|option|extra|extras|auf abruf|nach der abnahme|nach abnahme|nach go live|nach dem start|gewaehrleistung|wartung|support|betreuung nach|leerlauf|stillstand|vorhaltekosten|mitwirkung|verzug|verzoegerung*|ueberhang|beide seiten",
      ],
    },
    "scope/at-most": {
      patterns: [
        "bis zu|bis maximal|maximal|hoechstens|nicht mehr als|uebersteigt nicht|uebersteigen nicht|kontingent",
      ],
    },
    "scope/no-ceiling": {
      patterns: [
        "!keine obergrenze|ohne obergrenze|kein kostendach|ohne kostendach|kein deckel|ohne deckel|keine deckelung|ohne deckelung|nicht gedeckelt|keine kostenobergrenze|kein hoechstbetrag|kein festpreis|unverbindliche schaetzung|unverbindlicher richtwert|reine schaetzung|nur eine schaetzung|nur ein richtwert|lediglich eine schaetzung",
        "!richtwert|schaetzung|budget|summe|betrag|schaetzpreis|kostenschaetzung ~ unverbindlich|nicht bindend|nicht verbindlich|ohne gewaehr|zur orientierung",
      ],
    },
    "scope/overrun-borne": {
      patterns: [
        "darueber|hinaus|mehraufwand|mehraufwaende|ueberschreit*|uebersteig*|ueberhang ~ traegt|tragen|trage|zu unseren lasten|zu lasten|auf unsere kosten|nicht berechnet|kostenfrei|ohne berechnung|geteilt|haelftig|je zur haelfte|teilen|halben|reduzierten",
        "traegt|tragen|trage|teilen|uebernehmen ~ mehraufwand|mehraufwaende|ueberschreit*|ueberhang|darueber",
      ],
    },
    "scope/client-gives": {
      patterns: [
        "<clientActs> ~ stellt|liefert|ueberlaesst|gewaehrt|beschafft|bringt",
        "<must> ~ <clientActs> .. zur verfuegung|bereitzustellen|bereitstellen|zu stellen|zu liefern",
        "vom|durch den|durch die|seitens des <client> .. zur verfuegung|gestellt|bereitgestellt",
      ],
    },
    "scope/development": {
      patterns: [
        "entwickl*|software*|app|apps|anwendung|applikation|website|webseite|webauftritt|onlineshop|webshop|plattform|portal|dashboard|backend|frontend|api|schnittstelle|schnittstellen|anbindung|prototyp|quellcode|user story|user stories|funktion|funktionen|sprint|sprints|release|releases|implementierung|umsetzung|programmierung|hosting|datenbank|login|buchung|suche",
      ],
    },
    "scope/change-reason": {
      headings: [
        "grund|gruende|grund der aenderung|grund fuer die aenderung|aenderungsgrund|begruendung|anlass|problem|warum|hintergrund|ausgangslage|motivation|zweck|ausloeser|bedarf|ursache|problemstellung|wieso|weshalb|wozu|warum jetzt|warum brauchen wir das",
      ],
      columns: ["grund|begruendung|anlass"],
      patterns: ["weil|damit|um .. zu", "aufgrund|wegen|da der|da die|da das"],
    },
    "scope/change-reference": {
      headings: [
        "abschnitt der leistungsbeschreibung|auswirkung auf den umfang|auswirkungen auf den umfang|abschnitt|bezug|vertragsbezug|bezug zum vertrag|bezug zum angebot|betroffener abschnitt|betroffene abschnitte|betrifft|betroffene anforderungen|betroffene leistungen|betroffene dokumente|im umfang|im leistungsumfang|umfang|umfangspruefung|vertrag|vertragsgrundlage|angebot|referenz|grundlage",
      ],
      columns: ["abschnitt|betrifft|bezug|im umfang|referenz"],
      patterns: [
        "abschnitt|kapitel|ziffer|punkt|paragraph .. leistungsbeschreibung|vertrag|vertrags|angebot|angebots|pflichtenheft|pflichtenhefts|lastenheft",
        "nicht teil|teil|nicht bestandteil|bestandteil|nicht enthalten|enthalten|ausserhalb|ueber ~ leistungsumfang|leistungsumfangs|umfang|vertrag|vertrags|angebot|angebots|leistungsbeschreibung",
        "!nicht im umfang|im leistungsumfang|nicht im leistungsumfang",
      ],
    },
    "scope/change-effort": {
      headings: [
        "aufwand|aufwandsschaetzung|geschaetzter aufwand|mehraufwand|zusatzaufwand|schaetzung|stunden|personentage|arbeitsaufwand|ressourcen|zusaetzlicher aufwand|umfang in tagen",
      ],
      columns: ["aufwand|schaetzung|stunden|tage|personentage|pt"],
    },
    "scope/change-price": {
      headings: [
        "preis|kosten|mehrkosten|zusatzkosten|mehrpreis|kostenfolgen|auswirkung auf kosten|auswirkungen auf kosten|auswirkung auf den preis|kostenauswirkung|verguetung|budget|betrag|preisauswirkung|folgen fuer den preis|gesamtpreis|minderkosten",
      ],
      columns: ["preis|kosten|mehrkosten|betrag|verguetung"],
      patterns: [
        "!ohne mehrkosten|keine mehrkosten|kostenneutral|preis bleibt|keine auswirkung auf den preis|kostenlos",
      ],
    },
    "scope/change-dates": {
      headings: [
        "folgen fuer termine|termine|terminfolgen|terminauswirkung|auswirkung auf termine|auswirkungen auf termine|auswirkung auf den zeitplan|zeitplan|zeitliche auswirkung|zeitliche auswirkungen|liefertermin|lieferdatum|neuer termin|neue termine|frist|dauer|fertigstellung|terminplan|terminverschiebung|umsetzung bis|termin|zeit|auswirkung auf den termin|auswirkungen auf den termin|auswirkungen auf den zeitplan|folgen fuer den zeitplan|folgen fuer den termin|auswirkung auf den plan|terminwirkung|zeitwirkung",
      ],
      columns: ["folgen fuer termine|termin|termine|terminfolgen|zeitplan|liefertermin"],
      patterns: [
        "verschieb*|verzoeger*|verlaenger*|verlagert|spaeter|frueher ~ termin|termine|start|launch|go live|lieferung|zeitplan|tage|tagen|woche|wochen|monat|monate",
        "!keine auswirkung auf|keine auswirkungen auf|keine folgen fuer|keinen einfluss auf|unveraendert ~ termin|termine|zeitplan|lieferung",
        "termin|termine|zeitplan|liefertermin|inbetriebnahme|abnahmetermin|livegang|go live|einfuehrung|fertigstellung|*inbetriebnahme ~ verschieb*|rueckt|rutscht|verzoeger*|bleibt|bleiben|unveraendert",
        "wochen spaeter|tage spaeter|zusaetzliche wochen|zusaetzliche tage|weitere wochen|woche spaeter",
      ],
    },
    "scope/change-value": {
      headings: [
        "woran wir merken dass es sich lohnt|woran wir den nutzen messen|wie wir den nutzen messen|was es bringen soll|erwartete wirkung|nutzen|mehrwert|wert|geschaeftswert|geschaeftlicher nutzen|vorteil|vorteile|erwarteter nutzen|roi|wirtschaftlichkeit|ertrag|ersparnis|ergebnis|was bringt es|was bringt das|was es bringt|folgen bei ablehnung|folgen der ablehnung|folgen bei nichtumsetzung|folgen ohne die aenderung|was passiert ohne|was passiert wenn nicht|wenn wir es nicht tun|wenn wir es lassen|bei verzicht",
      ],
      columns: ["nutzen|wert|mehrwert|roi"],
      patterns: [
        "ziel|planung|plan|soll|aktuell|heute|derzeit|bisher|anteil ~ prozent|bei|waren|von .. ende|bis|2026|2027|2028|statt|jaehrlich|pro jahr|im jahr",
        "bestellen|kaufen|wechseln|kuendigen|springen ab ~ nicht|sonst|ohne|weniger",
        "ohne & bestellen|kaufen|bestellt|kauft ~ nicht|nicht online",
        "spart|sparen|einsparung*|ersparnis|senkt|reduziert|steigert|erhoeht|verbessert|lohnt sich|rechnet sich|umsatz|mehrumsatz|zeitersparnis",
        "ohne ~ den|die|das|dies*|sie|ihn|es|aenderung & muess*|nacharbeit|mehraufwand|mehrarbeit|verlier*|entgeh*|verspaet*|kostet",
        "!ohne|sonst|andernfalls|solange & erreich* .. nicht",
        "!ohne|sonst|andernfalls|solange & nicht erreich*|verfehl*|verlier*|entgeh*",
        "!sonst|andernfalls|solange & von hand|haendisch|doppelt",
      ],
    },
    "scope/change-margin": {
      headings: ["marge|auswirkung auf die marge|folgen fuer die marge|deckungsbeitrag|interne kosten"],
      columns: ["marge|deckungsbeitrag"],
      patterns: ["marge|deckungsbeitrag"],
    },
    "scope/change-decision": {
      headings: ["entscheidung|status|freigabe|freigabestatus|genehmigung|beschluss|ergebnis der pruefung|genehmigt"],
      columns: ["entscheidung|status|freigabe"],
      patterns: ["ist|wurde|wird ~ genehmigt|freigegeben|abgelehnt|angenommen|beschlossen"],
    },
    "scope/change-decider": {
      headings: [
        "wer entscheidet|es entscheidet|entscheidet|entschieden von|entschieden durch|entscheidung durch|freigegeben von|freigegeben durch|freigabe durch|genehmigt von|genehmigt durch|genehmigung durch|entscheider|entscheiderin|entscheidungsbefugt|unterschrift|unterschriften|unterzeichnet von|geprueft von|verantwortlich fuer die entscheidung",
      ],
      columns: ["entschieden von|freigegeben von|genehmigt von|unterschrift"],
      patterns: [
        "<scopeDecided> von|durch",
        "von|durch ~ genehmigt|entschieden|freigegeben|abgelehnt|angenommen",
        "<steering>|<clientActs> ~ genehmigt|entscheidet|gibt .. frei",
        "<steering>|<clientActs>|<productOwner> ~ entscheidet|genehmigt",
        "entscheidet|entscheiden|genehmigt|genehmigen|zustimmung|unterschrift .. <steering>|<client>|<productOwner>|vorstand|geschaeftsfuehrung|geschaeftsleitung|einkauf",
      ],
    },
    "scope/change-decided-on": {
      headings: [
        "entschieden am|datum der entscheidung|entscheidungsdatum|freigabedatum|freigegeben am|genehmigt am|datum der freigabe|datum der genehmigung|unterzeichnet am|beschlossen am",
      ],
      columns: ["entschieden am|freigegeben am|genehmigt am|entscheidungsdatum"],
    },
    "scope/own-margin": {
      labels: [
        "unsere marge|zielmarge|geplante marge|interne kosten|interner stundensatz|interner tagessatz|interner satz|kostensatz|selbstkosten|deckungsbeitrag|interner preis",
      ],
      columns: [
        "unsere marge|zielmarge|geplante marge|interne kosten|interner stundensatz|interner tagessatz|interner satz|kostensatz|selbstkosten|deckungsbeitrag|interner preis",
      ],
      patterns: [
        "unsere marge|unserer marge|unseren gewinn|unser gewinn|unsere gewinnmarge|interne marge|interner stundensatz|internen stundensatz|interne stundensaetze|internen stundensaetzen|interner tagessatz|internen tagessatz|interne tagessaetze|internen tagessaetzen|interne kosten|internen kosten|interner kostensatz|internen kostensatz|kostensatz|kostensaetze|selbstkosten|unser deckungsbeitrag|unserem deckungsbeitrag|deckungsbeitrag von|zielmarge|kalkulierte marge|geplante marge|gewinnaufschlag|risikoaufschlag|risikopuffer|kostet uns|kosten uns",
      ],
      besides: ["css|pixel|px|abstand|haendler*|artikel*|verkaeufer*|einzelhandel*|ihre marge|ihrer marge"],
    },
    "scope/plain-margin": {
      labels: ["marge|gewinnmarge|gewinn|rohertrag"],
      columns: ["marge|gewinnmarge|gewinn|rohertrag"],
      patterns: ["marge von|gewinnmarge|gewinnspanne|rohertrag|inklusive marge|inkl marge|deckungsbeitrag"],
      besides: ["css|pixel|px|abstand|haendler*|artikel*|kunde|kunden|verkaeufer*|einzelhandel*|ihre marge"],
    },
    "scope/internal-part": {
      headings: [
        "intern|internes|interne notizen|interne notiz|interne anmerkungen|interne anmerkung|interne hinweise|interne bemerkungen|interne kalkulation|interne berechnung|interne kosten|interner anhang|interne anlage|interner abschnitt|nur intern|nur fuer intern|nur fuer den internen gebrauch|nicht fuer den kunden|nicht an den kunden|nicht fuer den auftraggeber|nicht weitergeben|unsere marge|zielmarge|margenrechnung",
      ],
    },
    "scope/work-begun": {
      patterns: [
        "in arbeit|in umsetzung|ist in entwicklung|derzeit in entwicklung|bereits in entwicklung|in bearbeitung|wird bereits umgesetzt|wird bereits entwickelt|bereits begonnen|bereits gestartet|bereits umgesetzt|bereits eingebaut|bereits live|bereits produktiv|bereits fertig|schon umgesetzt|schon eingebaut|schon live|schon fertig|ist umgesetzt|ist live|wurde umgesetzt|wurde eingebaut|arbeiten haben begonnen|arbeit hat begonnen|umsetzung hat begonnen|umsetzung laeuft|entwicklung laeuft|entwicklung hat begonnen|haben begonnen|haben angefangen|hat angefangen|schon begonnen|schon gestartet|schon angefangen|umsetzung begonnen|arbeiten laufen|in realisierung",
        "<supplier>|wir|team|entwickler*|kollege*|umsetzung|entwicklung|arbeiten|programmierung ~ begonnen|angefangen|gestartet|arbeitet bereits|arbeitet schon|arbeiten bereits|arbeiten schon",
        "faengt|fangen|legt|legen ~ schon|schon mal|schonmal|bereits|vorab ~ an|los",
        "beginnt|beginnen|startet|starten ~ schon mal|schonmal",
      ],
      besides: [
        "bis zur|erst nach|erst wenn|erst dann|sobald|vor der freigabe|nach freigabe|nach der freigabe|nach genehmigung|wenn genehmigt|nicht begonnen|noch nicht|kann begonnen|darf begonnen|wird begonnen|kann gestartet|wird gestartet",
      ],
    },
    "scope/item-status": { columns: ["status|stand|zustand|fortschritt"] },
    "scope/item-origin": {
      columns: [
        "typ|art|kategorie|tag|tags|label|labels|herkunft|quelle|umfang|leistungsumfang|vertrag|grundlage|leistungsbeschreibung|bezug",
      ],
    },
    "scope/added-scope": {
      patterns: [
        "!aenderung|aenderungswunsch|umfangsaenderung|zusatz|zusaetzlich|zusatzwunsch|zusatzanforderung|zusatzleistung|mehrleistung|erweiterung des umfangs|neuer umfang|nachtraeglich|nachtraegliche aenderung|nachtraeglicher wunsch|ausserhalb|ausserhalb des umfangs|ausserhalb des leistungsumfangs|nicht im umfang|nicht im leistungsumfang|nicht beauftragt|nicht im vertrag|nach vertragsschluss|change",
      ],
    },
    "scope/paid-otherwise": {
      patterns: [
        "!getauscht|im tausch|eingetauscht|ersetzt|statt|anstelle|genehmigt|freigegeben|vereinbart|beauftragt|bezahlt|bestellt|angeboten|abgerechnet|kulanz|kostenlos|kostenfrei|ohne berechnung|gewaehrleistung|bestellnummer",
      ],
    },
    "scope/trigger-action": {
      patterns: [
        "anhalten|halten|haelt|pausieren|pausiert|stoppen|stoppt|innehalten|eskalieren|eskaliert|nachverhandeln|nachverhandelt|aenderungsantrag|aenderungsantraege|change request|bevor jemand|vor beginn der arbeit|fragen wir|fragen den product owner",
        "<productOwner> ~ entscheidet|prueft|haelt|wird gefragt|wird informiert",
      ],
    },
    "scope/presales": {
      labels: [
        "autor|autoren|autorin|verfasser|verfasserin|verfasst von|erstellt von|ersteller|erstellt durch|bearbeitet von|bearbeiter|bearbeiterin|geprueft von|pruefer|geschaetzt von|schaetzung durch|angebotsteam|angebot erstellt von",
      ],
      columns: [
        "autor|autoren|autorin|verfasser|verfasserin|bearbeiter|bearbeitet von|erstellt von|geprueft von|pruefer|ersteller",
      ],
    },
    "scope/presales-review": {
      patterns: [
        "<productOwner> ~ geprueft|geschaetzt|mitgeschaetzt|mitgearbeitet|mitgewirkt|durchgesehen|beteiligt|erstellt",
        "gemeinsam mit|zusammen mit|geprueft von|geschaetzt von|abgestimmt mit ~ <productOwner>",
      ],
    },
  },
};
