import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `situation` ask about. */
export const germanSituationPoints: PointVocabulary = {
  groups: {
    situationProduct: [
      "produkt|produktes|werkzeug|tool|plattform|anwendung|app|system|software|loesung|portal|webanwendung|intranet",
    ],
    situationPublicBody: [
      "bundesamt|bundesanstalt|bundesministerium|landesamt|landesbetrieb|ministerium|staatsministerium|stadtverwaltung|kreisverwaltung|landkreis|landratsamt|landeshauptstadt|bezirksamt|kommune|gemeindeverwaltung|verbandsgemeinde|behoerde|bundesbehoerde|landesbehoerde|finanzamt|bundeswehr|freistaat|bundesland|anstalt des oeffentlichen rechts|koerperschaft des oeffentlichen rechts|aoer|eigenbetrieb|zweckverband|kanton",
    ],
    situationStaff: [
      "mitarbeitende|mitarbeitenden|mitarbeiter|mitarbeiterinnen|kolleginnen|kollegen|fachbereiche|fachbereichen|fachabteilungen|abteilungen|niederlassungen|filialen|standorte|beschaeftigten",
    ],
  },
  points: {
    "situation/offer": {
      patterns: [
        "bei unterzeichnung|mit unterzeichnung|bei auftragserteilung|nach auftragserteilung|mit auftragserteilung|bei vertragsschluss|bei beauftragung|nach beauftragung",
        "haelfte|drittel|prozent|anzahlung|rest|restbetrag ~ bei lieferung|nach lieferung|bei abnahme|nach abnahme|bei fertigstellung|nach fertigstellung|zu beginn|beim start",
        "dieses angebot|unser angebot|das angebot ~ gueltig|gilt bis|gilt|freibleibend|umfasst|enthaelt|bindend",
        "an dieses angebot .. gebunden",
        "wir bieten .. an",
        "wir bieten ihnen|bieten wir ihnen|bieten wir an|wir stellen .. in rechnung|stellen wir .. in rechnung|wir berechnen|berechnen wir|unser tagessatz|unser stundensatz|unser preis",
        "zzgl mwst|zuzueglich mehrwertsteuer|zzgl mehrwertsteuer|zuzueglich mwst|zzgl ust|zzgl umsatzsteuer|zuzueglich umsatzsteuer|zuzueglich der gesetzlichen|zzgl der gesetzlichen",
        "gesondert angeboten|separat angeboten|gesondert berechnet|separat berechnet|extra berechnet|eigenes angebot|gesondertes angebot",
        "sie erhalten|sie bekommen|sie zahlen|uebergeben wir ihnen|liefern wir ihnen|ihre schriftliche zustimmung|ihrer schriftlichen zustimmung|ihre schriftliche freigabe",
        "zahlbar .. tagen|wochen|rechnungserhalt|rechnungsstellung",
      ],
    },
    "situation/packaged": {
      patterns: [
        "unser standardprodukt|unsere standardsoftware|unserer standardsoftware|unseres standardprodukts|unser produkt nutzen|serienprodukt",
        "lizenzgebuehr*|nutzungsgebuehr*|lizenzkosten ~ je nutzer|pro nutzer|je arbeitsplatz|pro arbeitsplatz|pro jahr|jaehrlich|pro monat|monatlich",
        "ein produkt .. viele kunden|dasselbe produkt .. alle kunden|produkt fuer viele kunden",
      ],
      besides: ["dritt*|hosting|schriftart*|plugin*|microsoft"],
    },
    "situation/market": {
      headings: [
        "markteinfuehrung|geschaeftsmodell|erloesmodell|umsatzmodell|preismodell|preismodelle|abomodell|abo modelle|monetarisierung",
      ],
      patterns: [
        "saas produkt|saas plattform|saas loesung|freemium|zahlende* kunden|zahlende* kundinnen|kostenpflichtige* version|premium abo|premium version|abomodell*|abo modell*|monatsabo|marktfuehrer|wiederkehrende* umsaetze|white label",
        "verkauft|verkaufen|vertreiben|vertrieben|vermarktet|vermarkten & kunden|unternehmen|betriebe|praxen|schulen|kanzleien|vereine",
      ],
      besides: ["wettbewerb*|konkurren*|mitbewerb*|anders als"],
    },
    "situation/one-off": {
      patterns: [
        "einmalige* projekt*|einmalprojekt|individualprojekt|einmalige* auftrag*|einmalauftrag",
        "individualsoftware|individualentwicklung|individuelle softwareentwicklung|massgeschneiderte* software|massgeschneiderte* loesung|massgeschneiderte* anwendung",
        "eigens|speziell|ausschliesslich fuer ~ <client> ~ entwickelt*|gebaut*|erstellt*",
      ],
      besides: ["spezialisiert*|agentur fuer|seit jahren|unternehmen fuer"],
    },
    "situation/long-term": {
      headings: ["rahmenvertrag|rahmenvereinbarung|monatlicher retainer|retainer"],
      patterns: [
        "rahmenvertrag*|rahmenvereinbarung*|einzelabruf*|langfristige* zusammenarbeit|langfristige* partnerschaft|langfristige* kooperation|dauerhafte* zusammenarbeit|laufende* zusammenarbeit|dauerschuldverhaeltnis|mehrjaehrige* vertrag*|mehrjaehrige* zusammenarbeit",
        "monatlicher retainer|monatliche* retainer*|retainer vertrag|auf retainer basis|monatliches stundenkontingent|abrufkontingent",
        "vertrag|vereinbarung|laufzeit .. verlaengert sich|verlaengern sich|unbefristet*|auf unbestimmte zeit",
      ],
      besides: ["optional*|moeglich|denkbar|gesondert|separat|hoffen|freuen"],
    },
    "situation/internal": {
      headings: ["internes projekt|interner projektauftrag|interne projektcharta"],
      patterns: [
        "interne*|internes|internen|hauseigene*|firmeninterne*|unternehmensinterne*|konzerninterne* <situationProduct>",
        "internes projekt|internen projektes|interner auftraggeber|interne auftraggeberin|interne* kunde*|interne* kundin*|interne it|hauseigene* it|eigenentwicklung|inhouse entwicklung|interne* leistungsverrechnung|inhouse entwickelt",
        "fuer unsere|unseren|die eigenen|eigene ~ <situationStaff>",
        "nur|ausschliesslich ~ von|durch|fuer ~ unsere*|eigene* ~ <situationStaff>",
      ],
      besides: ["anbindung|schnittstelle*|bestehende*|integration|ersetz*|abgeloest|wie"],
    },
    "situation/public-sector": {
      patterns: [
        "vergabestelle*|oeffentliche* auftraggeber*|oeffentliche ausschreibung|oeffentlichen ausschreibung|vergabeverfahren*|evb it|vgv|uvgo|gwb|vol a|vergabeunterlagen|vergaberecht*|teilnahmewettbewerb|verhandlungsverfahren|zuschlagskriterien|onlinezugangsgesetz|e vergabe|bundesvergabegesetz|unterschwellenvergabeordnung|bieterfragen",
        "<client> & <situationPublicBody>",
        "<situationPublicBody> .. schreibt|beabsichtigt|sucht|vergibt .. aus|vergabe|auftrag|beschaffen|dienstleister",
      ],
    },
    "situation/internal-reader": {
      patterns: [
        "!nur fuer den internen gebrauch|nur zur internen verwendung|nur intern|streng intern|rein intern|internes dokument|internes papier|interne kalkulation|betriebsintern",
        "!nicht|nie|niemals & an den kunden|an die kundin|an den auftraggeber|an die auftraggeberin|fuer den kunden|fuer die kundin & weitergeben|weitergegeben|senden|schicken|zeigen|bestimmt|gedacht",
      ],
    },
    "situation/retainer": {
      headings: ["monatspauschale|monatliche pauschale|retainer|monatlicher retainer"],
      patterns: [
        "monatliche* retainer*|retainer vertrag|auf retainer basis|monatspauschale|monatliche pauschale|monatliches stundenkontingent|abrufkontingent|stundenkontingent|stundenpaket",
      ],
      besides: ["optional*|hosting|wartung*|gesondert|separat"],
    },
    "situation/owner-not-asked": {
      patterns: [
        "!nicht|kein*|muss keine* & <productOwner> & stellen|benennen|entsenden|bereitstellen|stellt|benennt|erwartet|noetig|erforderlich",
      ],
    },
    "situation/owner-reason": {
      headings: [
        "warum der kunde den product owner stellt|warum der auftraggeber den product owner stellt|warum der product owner beim kunden sitzt|product owner auf kundenseite|product owner auf auftraggeberseite|eignung des product owners|begruendung der product owner seite",
      ],
      labels: ["grund|begruendung|grund fuer den product owner auf kundenseite"],
      patterns: [
        "weil|da|damit|deshalb|daher|aus diesem grund|begruendung|denn & <productOwner> & <client>|kundenseite|auftraggeberseite",
      ],
    },
    "situation/owner-experience": {
      labels: ["erfahrung|produkterfahrung|erfahrung mit produkten|ausbildung|qualifikation|coaching|schulung"],
      patterns: [
        "erfahrung*|erfahren*|geschult*|zertifiziert*|cspo|pspo|coach|coaching|gecoacht|begleitet von|qualifiziert*|ausgebildet*|hat geleitet|verantwortete",
      ],
    },
    "situation/owner-mandate": {
      labels: ["mandat|befugnisse|befugnis|entscheidungsrechte|vollmacht|entscheidungsbefugnis"],
      patterns: [
        "entscheide*|entscheidung*|letztes wort|letzte wort|bevollmaechtigt*|befugt|befugnis*|vollmacht|mandat|gibt frei|freigabe*|priorisier*|legt fest",
      ],
    },
    "situation/owner-technology": {
      labels: ["technik|technikverstaendnis|technisches verstaendnis|it verstaendnis"],
      patterns: [
        "technikverstaendnis|technisches verstaendnis|technischem verstaendnis|it verstaendnis|it kenntnisse|technische kenntnisse|technischen kenntnissen|technischer hintergrund|it hintergrund|versteht die systeme|versteht die technik",
      ],
    },
    "situation/provider-counterpart": {
      labels: [
        "anforderungen des anbieters|eigene anforderungen des anbieters|gegenpart|gegenueber beim anbieter|produktmanager|produktmanagerin",
      ],
      patterns: [
        "gegenpart|gegenueber|counterpart|produktmanager*|ansprechpartner* ~ <supplier>|auftragnehmerseite|anbieterseite",
        "<supplier>|auftragnehmerseite|anbieterseite ~ eigene anforderungen|eigenen anforderungen|betriebliche* anforderungen|technische* anforderungen",
      ],
    },
    "situation/handover": {
      headings: [
        "uebergabe|uebergabe und abschluss|projektabschluss|produktivsetzung|betriebsuebergang|betriebsuebergabe|uebergabe in den betrieb|wissenstransfer|schulung und uebergabe",
      ],
      patterns: [
        "uebergabe|uebergeben|uebergibt|betriebsuebergang|betriebsuebergabe|wissenstransfer|in den betrieb ueberfuehrt|in den regelbetrieb",
        "nach projektende|nach abschluss des projekts|nach ende des projekts|zum projektende|nach projektabschluss|nach beendigung",
      ],
      besides: [
        "entscheidungsvorlage*|bericht|berichts|berichtes|abschlussbericht*|ergebnisbericht*|studie|konzept|konzepts|praesentation|empfehlung|erkenntnisse|kuendig*|abbruch|abgebrochen|stoppt|gestoppt|endet|enden|abnahme|abgenommen|maengel|werktagen|arbeitstagen|schichtuebergabe|parameter|uebergabeparameter|uebergabewert*",
      ],
    },
    "situation/owner-after": {
      headings: [
        "verantwortung nach dem start|produktverantwortung nach dem start|verantwortung nach der uebergabe|produktverantwortung nach der uebergabe",
      ],
      labels: [
        "verantwortlich nach dem start|verantwortung nach dem start|verantwortlich nach der uebergabe|betriebsverantwortung|product owner nach dem start|produktverantwortung nach dem start",
      ],
      patterns: [
        "nach|danach|ab|mit|anschliessend & start|go live|uebergabe|projektende|projektabschluss|abschluss|release|inbetriebnahme|abnahme|einfuehrung|installation|danach|anschliessend & <productOwner>|produktverantwort*|verantwort*|uebernimmt|betreibt|pflegt|entscheidet",
        "<client> & uebernimmt den betrieb|betreibt das|betreibt die|eigenen betrieb|vollstaendigen betrieb|betriebsverantwortung|produktverantwortung",
      ],
    },
    "situation/value-data": {
      headings: ["messung|erfolgsmessung|analytics|datenaustausch|webanalyse"],
      labels: ["messung|kennzahlen|nutzungsdaten|geschaeftsdaten|zahlen|datenquelle|analyse"],
      columns: ["messung|gemessen durch|messmethode|datenquelle|quelle|erhebung"],
      patterns: [
        "<client>|<productOwner> & teilt|stellt|liefert|gibt|uebermittelt|meldet|berichtet|erhaelt|bekommt|sieht & zahlen|kennzahlen|umsatzzahlen|umsatzdaten|nutzungszahlen|nutzungsdaten|geschaeftszahlen|geschaeftsdaten|verkaufszahlen|absatzzahlen|kostendaten|auswertung*|messgroessen|vergleichswerte",
        "zugang|zugriff ~ *daten|analytics|nutzungsdaten|umsatzzahlen|kennzahlen|auswertung*|dashboard*|berichten|matomo|google analytics",
        "google analytics|matomo|webanalyse|nutzungsanalyse|nutzungsmessung|telemetrie|wird gemessen|werden gemessen|gemessen durch|gemessen mit|gemessen an|gemessen ueber|messen wir|erhoben durch|erfasst durch",
      ],
    },
    "situation/provider-runs": {
      headings: [
        "wartung|wartung und pflege|wartung und support|pflege und wartung|support und wartung|betrieb und wartung|hosting und betrieb|application management|systembetrieb",
      ],
      patterns: [
        "<supplier> & hostet|betreibt|wartet|pflegt|betreut|ueberwacht & produkt|anwendung|plattform|system|website|webseite|software|portal|app|loesung",
        "wartungsvertrag|pflegevertrag|servicevertrag|betriebsvertrag|supportvertrag|softwarepflege",
        "hosting|wartung|betrieb|betreuung ~ enthalten|inbegriffen|inklusive|im preis",
      ],
      besides: [
        "nicht enthalten|nicht bestandteil|optional*|gesondert|separat|keine wartung|durch den kunden|durch den auftraggeber|ausgeschlossen",
      ],
    },
    "situation/maintainability": {
      labels: ["wartung|wartbarkeit|codequalitaet|pflege"],
      columns: ["wartbarkeit|wartung"],
      patterns: [
        "wartbar*|wartung|codequalitaet|code qualitaet|code review*|automatisierte* test*|testabdeckung|unit test*|programmierrichtlinien|technische dokumentation|technischer dokumentation|entwicklerdokumentation|aenderbarkeit|leicht aenderbar|erweiterbarkeit|modular*|technische schulden|continuous integration",
      ],
    },
    "situation/monitoring": {
      labels: ["ueberwachung|monitoring|protokollierung|logging"],
      patterns: [
        "monitoring|ueberwach*|protokollierung|protokolliert|logging|log dateien|logdateien|logs|alarmier*|fehlerprotokoll*|verfuegbarkeit|audit log|fehleranalyse|fehlertracking",
      ],
    },
    "situation/support": {
      labels: ["support|betreuung|servicezeiten|reaktionszeit|reaktionszeiten|supportzeiten|sla"],
      patterns: [
        "support|supportzeiten|helpdesk|hotline|service desk|anwenderbetreuung|nutzerbetreuung|fehlerbehebung|fehlerbeseitigung|maengelbeseitigung|gewaehrleistung|stoerung*|reaktionszeit*|betriebshandbuch|runbook|hypercare|nachbetreuung|hilft nutzenden|rufbereitschaft",
      ],
    },
    "situation/upkeep-cost": {
      columns: ["folge fuer den preis|preisfolge|kosten im monat|monatliche kosten"],
      labels: ["wartungskosten|betriebskosten|hostingkosten|laufende kosten|wartungspauschale|pflegegebuehr"],
      patterns: [
        "wartung*|support|hosting|betrieb|betreuung|pflege ~ kosten|kostet|pauschale|preis|gebuehr|vertrag|monatlich|pro monat|jaehrlich|pro jahr|enthalten|inbegriffen|berechnet|verguetet",
        "wartungsvertrag|pflegevertrag|wartungskosten|betriebskosten|laufende kosten|wartungspauschale|preisfolge|folge fuer den preis",
      ],
    },
    "situation/rights": {
      headings: [
        "nutzungsrechte|urheberrecht|urheberrechte|rechte|rechteeinraeumung|rechteuebertragung|geistiges eigentum|schutzrechte|rechte an den ergebnissen|nutzungs und verwertungsrechte",
      ],
      patterns: [
        "nutzungsrecht*|urheberrecht*|geistiges eigentum|geistigen eigentums|verwertungsrecht*|ausschliessliche* recht*|rechte an den ergebnissen|rechte am quellcode|eigentum am quellcode",
      ],
    },
    "situation/reuse": {
      labels: ["wiederverwendung|vorbestehende rechte|altrechte|standardkomponenten"],
      patterns: [
        "!wiederverwend*|weiterverwend*|vorbestehend*|altrechte|standardkomponente*|standardbaustein*|know how|eigene bibliotheken|eigene werkzeuge|open source|anderweitig|fuer andere kunden|fuer andere auftraggeber|fuer andere projekte|in anderen projekten|anderswo|gemeinfrei",
        "einfaches|einfache|nicht ausschliessliches|nicht exklusives ~ nutzungsrecht*",
      ],
    },
    "situation/reference": {
      labels: ["referenz|referenzen|referenznennung|veroeffentlichung"],
      patterns: [
        "!als referenz|referenzkunde*|referenzkundin|referenznennung|referenzliste|fallstudie*|logonutzung|logonennung|pressemitteilung*|werbezweck*|zu werbezwecken|portfolio|oeffentlich nennen|oeffentlich zeigen|erfolgsgeschichte",
      ],
    },
    "situation/resale-ideas": {
      headings: ["ideen fuer andere kunden|produktideen|wiederverwertung"],
      labels: ["produktideen|ideen fuer andere kunden|wiederverwertung"],
      patterns: [
        "wiederverwertung|wiederverwerten|weiterverkauf*|weiterverkaufen|produktidee*|produktisier*|ausgruendung*|spin off",
        "idee*|komponente*|funktion* ~ andere* kunden|weiteren kunden|andere* projekte*",
      ],
    },
    "situation/exclusive": {
      patterns: [
        "ausschliessliche* nutzungsrecht*|ausschliessliches nutzungsrecht|exklusive* recht*|alleinige* eigentum|darf nicht fuer andere|nicht wiederverwendet werden|nicht an dritte verkauft",
      ],
    },
    "situation/with-users": {
      patterns: [
        "<user>|nutzende|nutzenden|nutzer*|anwender*|endkund*|interview*|usability test*|nutzertest*|feldbesuch*|pilotgruppe|nutzerforschung",
      ],
    },
    "situation/with-client": {
      patterns: [
        "<client>|sponsor*|stakeholder*|lenkungsausschuss*|lenkungskreis*|steuerkreis*|review|reviews|vorfuehrung|demo|fachbereich*|management|geschaeftsfuehrung",
      ],
    },
    "situation/with-team": {
      patterns: [
        "team*|entwickler*|entwicklung*|gestaltung|designer*|planung|sprint planung|planning|daily|tagesrunde|refinement|backlog|retrospektive",
      ],
    },
    "situation/agile-fixed-price": {
      patterns: ["agiler festpreis|agilen festpreis|agilem festpreis|agile festpreisvertrag*"],
    },
  },
};
