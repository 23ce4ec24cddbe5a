import type { PointVocabulary } from "../../vocabulary.ts";

const groups: PointVocabulary["groups"] = {
  riskTechnik: [
    "react|react native|angular|vue|svelte|next js|nextjs|node js|nodejs|express|typescript|javascript|html|css|python|django|flask|fastapi|java|spring boot|kotlin|swift|flutter|php|laravel|symfony|wordpress|drupal|typo3|golang|rust|solidity|postgres*|mysql|mariadb|mongodb|sqlite|redis|firebase|supabase|graphql|rest api|rest schnittstelle|api|apis|sdk|webhook*|aws|azure|google cloud|docker|kubernetes|unity|unreal engine|arduino|raspberry pi|esp32|bluetooth|gps|llm|llms|openai|chatgpt|gemini|claude|maschinelles lernen|neuronale netze|bilderkennung|texterkennung|ocr|blockchain|smart contract*",
  ],
  riskClientParty: [
    "auftraggeber|auftraggebers|auftraggeberin|auftraggebende|kunde|kunden|kundin|besteller|der ag|dem ag|beim ag|vom ag|sie|ihnen|fachbereich|fachbereichs|auftraggeberseite|kundenseite",
  ],
  riskSuccess: [
    "wirtschaftlichen erfolg|wirtschaftliche erfolg|wirtschaftlicher erfolg|wirtschaftlichen erfolgs|markterfolg|geschaeftserfolg|erfolg des produkts|erfolg des produktes|erfolg am markt|produkterfolg|erfolg der anwendung|erfolg der loesung|marktakzeptanz|nutzerakzeptanz|akzeptanz durch die nutzer*|akzeptanz bei den nutzer*|akzeptanz am markt|wirtschaftlichen nutzen|wirtschaftlicher nutzen|fachliche eignung|fachlichen eignung|geschaeftsergebnis|nutzen des produkts|brauchbarkeit",
  ],
  riskMitigating: [
    "massnahme|massnahmen|gegenmassnahme*|gegensteuer*|minder*|reduzier*|vermeid*|vermieden|verhinder*|vorbeug*|absicher*|abgesichert|ausweich*|alternative|alternativen|plan b|notfallplan|reserve|puffer|frueh|fruehzeitig*|regelmaessig*|wir planen|wir pruefen|wir testen|wir beginnen|wir halten|wir vereinbaren|wir fragen|wir begrenzen|daher|deshalb|dann|andernfalls|sonst|ersatz|vertretung|backup|schulung|schulungen|prototyp*|pilot*|spike|machbarkeitsstudie|test|tests|testen|getestet|eskalier*|eskalation|priorisier*|ueberwach*|monitoring|begegnen|begegnet|abfangen|abgefangen|einplanen|eingeplant|sicherstellen|umgang|loesung|streichen|verschieben",
  ],
};

/** German words for the points that the rules of the family `risk` ask about. */
export const germanRiskPoints: PointVocabulary = {
  groups,
  points: {
    "risk/paying": {
      headings: ["geschaeftsmodell|erloesmodell|preistest|zahlungsbereitschaft|wie es sich rechnet|wie es sich traegt"],
      labels: ["geschaeftsmodell|erloesmodell|preistest|zahlungsbereitschaft"],
      patterns: [
        "bezahlte|bezahlten|verbindliche|verbindlichen|zahlende ~ vorbestellung*|bestellung*|zusage|zusagen|gutscheine",
        "vorbestellung*|gutscheine|anzahlung* ~ bezahlt|verkauft|verkaufen|eingegangen|geleistet|gesammelt",
        "preistest*|preisversuch*|zahlungsbereitschaft|geschaeftsmodell|erloesmodell",
        "testen|pruefen|erproben|ausprobieren & preis|preise|preisstufen",
        "aufhoeren|hoeren ~ auf|abbrechen|brechen ~ ab|stellen ~ ein|einstellen|beenden & zahlen|zahlende|umsatz|erloes*|kosten|bestellungen|zusagen|gewinnschwelle",
      ],
    },
    "risk/disclaimed": {
      patterns: [
        "<riskClientParty> ~ traegt|tragen|uebernimmt|uebernehmen ~ risiko|risiken|produktrisiko|marktrisiko|geschaeftsrisiko|alle risiken|alleinige risiko|wirtschaftliche risiko",
        "risiko|risiken|produktrisiko|produktrisiken|marktrisiko|geschaeftsrisiko ~ traegt|tragen|liegt|liegen|verbleibt|verbleiben|obliegt ~ <riskClientParty>",
        "auf risiko ~ <riskClientParty>",
        "kein|keine|keinerlei|keinen|nicht ~ gewaehr|haftung|verantwortung|verantwortlich|garantie|gewaehrleistung ~ <riskSuccess>",
        "!<riskSuccess> ~ gewaehr|haftung|verantwortung|garantie|haften|haftet|verantwortlich|gehaftet|uebernommen ~ nicht|ausgeschlossen",
        "<riskSuccess> ~ kein|keine|keinerlei ~ gewaehr|haftung|verantwortung|garantie",
        "!<riskSuccess> ~ liegt|obliegt|ist ~ <riskClientParty>",
        "umsetzung|umgesetzt|entwicklung ~ ausschliesslich|strikt|genau|rein|nur ~ nach vorgabe|nach vorgaben|gemaess vorgabe|gemaess vorgaben|nach ihren vorgaben|nach den vorgaben",
        "wir setzen|wir bauen|wir entwickeln|setzt ~ um was|was|genau was ~ spezifiziert|vorgegeben|bestellt|beauftragt|vorgibt|vorgeben",
        "<riskClientParty> ~ allein|alleine|ausschliesslich|alleinig* ~ verantwort* ~ <riskSuccess>",
        "alleinige|alleinigen ~ verantwortung|risiko ~ <riskClientParty>",
      ],
      besides: [
        "transport*|versand*|hoehere gewalt|datenverlust|versicher*|waehrung*|gefahruebergang|untergang|der anbieter verantwortet|auftragnehmer verantwortet|wir verantworten|gemeinsam|beide seiten|product owner verantwortet",
      ],
    },
    "risk/design-role": {
      patterns: [
        "*designer|*designerin|*designerinnen|*designern|*designer innen|ux|ui ux|user experience|interaktionsdesign*|produktdesign*|servicedesign*|screendesign*|webdesign*|grafikdesign*|mediengestalt*|grafiker*|gestalter*|usability engineer*|usability expert*|user research*|nutzerforsch*|ergonom*|art direct*|kreativdirekt*|konzepter*|ux team|designteam|gestaltung",
      ],
    },
    "risk/engineering-role": {
      patterns: [
        "technologe|technologin|technikleitung|it spezialist*|softwareteam|dev|devs|*entwickler|*entwicklerin|*entwicklerinnen|*entwicklern|*entwickler innen|entwickelnde|*entwicklung|entwicklungsteam|*architekt|*architektin|*architekten|*ingenieur|*ingenieurin|*ingenieure|engineer|engineers|developer|developers|programmier*|tech lead|technische leitung|technischer leiter|technischer projektleiter|technische projektleitung|cto|data scientist*|fullstack|frontend|backend|devops|informatik*|*techniker|*technikerin|programmierung",
      ],
    },
    "risk/upkeep": {
      headings: [
        "wartung|pflege|wartung und pflege|wartung und weiterentwicklung|pflege und wartung|wartungsvertrag|pflegevertrag|wartungspaket|pflegepaket|supportvertrag|websitepflege|webseitenpflege|shoppflege|betreuung|laufende betreuung|monatspauschale",
      ],
      patterns: [
        "wartung|pflege|betreuung ~ website|webseite|shops|shop|onlineshop*|webshop*|app|anwendung|systems|ihrer|ihres|deiner|deines|der|des",
        "stunden|tage ~ im monat|pro monat|je monat|monatlich ~ pauschal*|inklusive|enthalten",
        "nicht genutzte|nicht verbrauchte|ungenutzte|uebrige ~ stunden|tage",
        "wartungsvertrag*|pflegevertrag*|supportvertrag*|wartungspaket*|pflegepaket*|shoppflege|websitepflege|webseitenpflege|stundenkontingent*|stundenpaket*|monatspauschale|betreuungspauschale|wartungspauschale",
      ],
    },
    "risk/product-line": {
      patterns: [
        "product owner|produktmanage*|produktverantwort*|product management|business analyst*|business analyse|anforderungsmanagement|anforderungsanalyse|requirements engineer*|projektleit*|projektmanage*|projektsteuerung|koordination|backlog pflege|backlogpflege|po|pm",
      ],
    },
    "risk/research-line": {
      patterns: [
        "discovery|nutzerforschung|user research|research|interviews|nutzerinterview*|usability*|nutzertest*|ux|user experience|prototyp*|analyse|analysephase|konzept*|konzeption|pilot*|workshop*|validierung|anforderungsanalyse|strategie|bedarfsanalyse|anforderungen",
      ],
    },
    "risk/design-line": {
      patterns: [
        "*design|*designs|*designer|*designerin|ux|ui|gestaltung|wireframe*|prototyp*|konzept*|konzeption|layout*|grafik*|user experience|screens",
      ],
    },
    "risk/work-line": {
      patterns: [
        "*entwicklung|*entwickler|*entwicklerin|entwicklungsleistung*|umsetzung|implementierung|programmierung|frontend|backend|test|tests|testing|tester|qualitaetssicherung|qs|*design|*designer|gestaltung|ux|ui|projektleit*|projektmanage*|produktmanage*|product owner|scrum master|architektur|*architekt|inbetriebnahme|deployment|dokumentation|schulung*|beratung|berater|analyse|konzept*|konzeption|discovery|integration|migration|einrichtung|hosting|devops|inhalte|texte|redaktion",
      ],
    },
    "risk/included": {
      patterns: [
        "produktmanagement|product owner|projektleitung|projektmanagement|discovery|nutzerforschung|interviews|design|konzeption|usability tests|analyse|alle rollen|koordination ~ enthalten|inbegriffen|inkludiert|inklusive|abgegolten|eingerechnet",
        "enthaelt|enthalten|umfasst|deckt|beinhaltet|inklusive|inkl ~ produktmanagement|product owner|projektleitung|projektmanagement|discovery|nutzerforschung|interviews|design|konzeption|alle rollen|alle leistungen|koordination",
        "produktmanagement|product owner|projektleitung|nutzerforschung|interviews|design|konzeption|usability tests .. preis|preisen|festpreis|honorar|pauschale|*satz|*saetzen ~ enthalten|inbegriffen|abgegolten",
        "mischsatz|teamtagessatz|team tagessatz|gesamttagessatz|pauschale fuer das team|teampauschale",
      ],
    },
    "risk/list": {
      headings: [
        "risiko|risiken|risikoregister|risikoliste|risikomanagement|risikoanalyse|risikobewertung|projektrisiken|produktrisiken|lieferrisiken|wesentliche risiken|risiken und abhaengigkeiten|abhaengigkeiten",
      ],
      columns: ["risiko|risiken|risikobeschreibung|beschreibung des risikos|abhaengigkeit|was schiefgehen kann"],
    },
    "risk/of-inaction": {
      headings: [
        "risiken des nichtstuns|risiko des nichtstuns|risiken bei nichtstun|risiken ohne umsetzung|risiken ohne das projekt|risiken bei verzicht|risiken bei verzoegerung|risiken bei ablehnung|risiken des istzustands|risiken des ist zustands|risiken heute|heutige risiken|wenn wir nichts tun|was wenn wir nichts tun",
      ],
    },
    "risk/countered": {
      columns: [
        "massnahme|massnahmen|gegenmassnahme|gegenmassnahmen|mitigation|umgang|reaktion|behandlung|vorbeugung|plan b|notfallplan|loesung|was wir tun|naechster schritt|strategie|minderung",
      ],
      headings: [
        "massnahmen|gegenmassnahmen|mitigation|risikominderung|risikobehandlung|umgang mit risiken|notfallplan",
      ],
      patterns: ["<riskMitigating>"],
    },
    "risk/tested": {
      headings: ["test|tests|validierung|experiment|experimente|nachweis|nachweise|pruefung"],
      columns: [
        "test|tests|nachweis|nachweise|beleg|experiment|experimente|validierung|pruefung|pruefung am|pruefen bis|geprueft durch|wie geprueft|termin|bis wann|frist|datum|status|ergebnis|ergebnisse|befund|naechster schritt|aktivitaet",
      ],
      patterns: [
        "interview*|*interviews|umfrage*|befragung*|befrag*|pilot*|prototyp*|test|tests|testen|getestet|*tests|experiment*|spike|spikes|machbarkeitsstudie|proof of concept|poc|probebetrieb|erprob*|validier*|messen|gemessen|messung|kennzahl*|benchmark*|lasttest*|feedback|rueckmeldung*|nutzerforschung|beobacht*|rechtspruefung|gutachten|vorbestell*|absichtserklaerung*|wir fragen|wir pruefen|geprueft|ausprobier*|probieren|kalkulation|marktstudie|beta",
      ],
    },
    "risk/review-date": {
      columns: [
        "pruefen bis|pruefung am|pruefung bis|ueberpruefung|ueberpruefung am|ueberpruefung bis|ueberpruefen bis|naechste pruefung|naechste ueberpruefung|pruefdatum|prueftermin|wiedervorlage|wiedervorlage am|review|review am|review bis|naechstes review|test bis|testen bis|nachweis bis|neu bewerten am|neubewertung|neubewertung am",
      ],
      labels: [
        "pruefen bis|pruefung am|pruefung bis|ueberpruefung am|ueberpruefung bis|ueberpruefen bis|naechste pruefung|naechste ueberpruefung|wiedervorlage|wiedervorlage am|review am|review bis|naechstes review|test bis|testen bis|nachweis bis|neubewertung am",
      ],
    },
    "risk/looked-at": {
      columns: ["ergebnis|ergebnisse|befund|befunde|erkenntnis|erkenntnisse|nachweis|nachweise|beleg|belege"],
      labels: [
        "ergebnis|ergebnisse|befund|erkenntnis|erkenntnisse|nachweis|geprueft am|getestet am|ueberprueft am|geschlossen am",
      ],
      patterns: [
        "getestet|geprueft|ueberprueft|validiert|bestaetigt|widerlegt|nachgewiesen|eingetreten|abgeschlossen|durchgefuehrt|behoben|fertig|bestanden|pausiert|ueberholt",
      ],
    },
    "risk/accepted": {
      patterns: [
        "akzeptiert|wir akzeptieren|wird akzeptiert|bewusst eingegangen|in kauf|hingenommen|erledigt|geschlossen|nicht mehr relevant|entfallen",
      ],
    },
    // Told as motivation, as a benefit, or as what the present costs.
    "risk/worth": {
      headings: [
        "motivation|nutzen|nutzen und ziele|mehrwert|kundennutzen|nutzernutzen|wirtschaftlicher nutzen|geschaeftsnutzen|vorteile|wertversprechen|nutzenversprechen|problem|probleme|das problem|problemstellung|problembeschreibung|schmerzpunkte|warum|wozu|warum jetzt|warum wir|warum das wichtig ist|anlass|beweggrund|beweggruende|begruendung|chance|chancen|wirkung|ausgangslage|ausgangssituation|istzustand|ist zustand|ist analyse|status quo|heute|was uns heute kostet|kosten des nichtstuns|anwendungsfall|anwendungsfaelle|stimmen|kundenstimmen|nutzerstimmen|bedarf|beduerfnis|beduerfnisse",
      ],
      labels: [
        "motivation|nutzen|mehrwert|vorteil|vorteile|problem|das problem|schmerz|schmerzpunkt|warum|wozu|bedarf|beduerfnis|anders als|im gegensatz zu|chance|anlass|ausgangslage|ist|heute|gewinn",
      ],
      columns: ["nutzen|mehrwert|vorteil|vorteile|schmerz|schmerzpunkt|problem|bedarf|beduerfnis|gewinn|warum|wozu"],
      patterns: [
        "!kostet|kosten|verlieren|verliert|verschwende*|vergeude* ~ stunden|tage|wochen|zeit|geld|umsatz|kunden|nerven",
        "!anders als|im gegensatz zu|im unterschied zu|statt wie bisher|anstatt|nicht mehr ~ muessen|muss|noetig|ohne dass",
        "spart|sparen|einsparen|reduziert|reduzieren|verringert|senkt|senken|verkuerzt|beschleunigt|entlastet|entlasten|erspart & zeit|aufwand|kosten|stunden|fehler|fehlern|handarbeit|papier|wartezeit|wartezeiten|<asked>|<user>|mitarbeite*|team",
        "zeitersparnis|zeiteinsparung|kostenersparnis|arbeitserleichterung|entlastung|fehlervermeidung|weniger aufwand|weniger fehler|mehr zeit fuer",
        "erleichtert|erleichtern|vereinfacht|vereinfachen|ermoeglicht|ermoeglichen|hilft|helfen|unterstuetzt|unterstuetzen|befaehigt ~ <asked>|<user>|den|der|die|dem|es|ihnen|uns|beim|bei",
        "loest|loesen|behebt|beseitigt|beheben|beseitigen & problem|probleme|schwierigkeit|schwierigkeiten|luecke|engpass|medienbruch|medienbrueche",
        "!<asked>|<user>|sie|menschen ~ wollen|moechten|wuenschen|brauchen|benoetigen|suchen|klagen|beschweren|vergessen|verlieren",
        "!bisher|derzeit|heute|aktuell|momentan|zurzeit & manuell|haendisch|von hand|papier|excel|telefon*|per mail|per e mail|zettel|umstaendlich|fehleranfaellig|unuebersichtlich|zeitaufwendig|muehsam|langsam|doppelt|parallel",
        "profitieren|profitiert ~ von|<asked>|<user>",
      ],
    },
    "risk/ease": {
      headings: [
        "usability|bedienbarkeit|bedienung|benutzerfreundlichkeit|nutzerfreundlichkeit|benutzerfuehrung|benutzeroberflaeche|nutzererlebnis|user experience|ux|barrierefreiheit|gestaltung|layout|design|oberflaeche|bedienkonzept|das gewuenschte gefuehl|gefuehl|schulung|schulungen|einweisung|einarbeitung|onboarding|handbuch|benutzerhandbuch|anwenderdokumentation|dokumentation|navigation|wireframes|mockups|bildschirme|masken|ablaeufe",
      ],
      labels: [
        "usability|bedienung|bedienbarkeit|benutzerfreundlichkeit|gestaltung|layout|barrierefreiheit|schulung|dokumentation|oberflaeche",
      ],
      patterns: [
        "intuitiv*|selbsterklaerend*|benutzerfreundlich*|nutzerfreundlich*|anwenderfreundlich*|anfaengerfreundlich*|bedienerfreundlich*|leicht bedienbar|einfach bedienbar|einfach zu bedienen|leicht zu bedienen|leicht verstaendlich*|leicht zu verstehen|auf einen blick|mit einem klick|ohne schulung|ohne einarbeitung|ohne vorkenntnisse|ohne programmierkenntnisse|keine vorkenntnisse|uebersichtlich*|alltagstauglich*|barrierearm*|barrierefrei*|selbstverstaendlich|sofort nutzbar|sofort funktionieren",
        "einfach*|klar*|ruhig*|verstaendlich*|vertraut*|uebersichtlich*|aufgeraeumt*|schlank*|schlicht* ~ bedienung|oberflaeche|benutzeroberflaeche|gestaltung|aufbau|navigation|ansicht|maske|masken|ablauf|ablaeufe|sprache|design|layout",
        "gebrauch|bedienung|nutzung|oberflaeche|handhabung ~ ist|bleibt|soll|muss ~ einfach|klar|ruhig|leicht|verstaendlich|intuitiv|vorbereitet|schnell",
        "schulung*|schulen|einweisung*|einweisen|anleitung*|handbuch|benutzerhandbuch|tutorial*|hilfetext*|erklaervideo*|onboarding|einarbeitung",
        "beobachten|verstehen|kennenlernen|begleiten & arbeitsalltag|arbeitsablauf|arbeitsablaeufe|alltag|gewohnheiten|arbeitsweise",
        "wireframe*|mockup*|bedienkonzept|layout|responsive*|grosse schaltflaechen|lesbar*|wcag|bitv|screenreader|vorlagen die",
        "passt zu|passt in|arbeitet mit|vertragen sich mit|kompatibel mit ~ gewohnt*|vorhanden*|bestehend*|ueblich* ~ werkzeug*|programm*|software|ablaeufe*",
      ],
    },
    "risk/tried-out": {
      patterns: [
        "nutzerpanel|kundenpanel|testpanel|testgruppe|testnutzer|testnutzern|testpersonen|nutzertest*|usability test|usability tests|bedientest*",
        "test|tests|testet|getestet|versuch|versuche|probelauf|erprob*|prototyp*|papierskizze|klickdummy ~ mit|bei|von|an|durch ~ <asked>|<user>|sachbearbeite*|disponent*|fahrer*|pflegekraft|pflegekraeften|fuenf|sechs|acht|zehn",
        "zeigt|zeigen|zeige|probiert|probieren & skizze|skizzen|*skizze|*skizzen|prototyp*|entwurf|entwuerfe|klickdummy|mockup*",
        "!prototyp* & gebracht|gemessen|minuten|prozent|n",
        "!bedienen kann|bedienen koennen|bedienbar sein muss",
      ],
    },
    "risk/doubted": {
      patterns: [
        "!<asked>|<user>|sachbearbeite*|disponent*|fahrer*|pflegekraefte|menschen|leute|kollegen|kolleginnen|sie ~ lehnen|ablehnen|vertrauen|misstrauen|ignorieren|meiden|umgehen|annehmen|akzeptieren|nutzen|brechen|wechseln|zahlen|wollen|kommen",
        "!akzeptanz|nachfrage|interesse|widerstand|gewohnheit|gewohnheiten",
      ],
    },
    "risk/means": {
      headings: [
        "technik|technologie|technologien|technologiestack|tech stack|technischer ansatz|technische loesung|technische umsetzung|technisches konzept|technische rahmenbedingungen|architektur|systemarchitektur|technische umsetzung|implementierung|wie es funktioniert|so funktioniert es|funktionsweise|prototyp|demo|machbarkeit|stand der umsetzung|was heute laeuft|was schon da ist|team|das team|unser team|projektteam|projektbeteiligte|mitwirkende|wer wir sind|kompetenzen|ressourcen|ressourcenplanung|personalplanung|rahmenbedingungen|grenzen|einschraenkungen|aufwand|aufwandsschaetzung|schaetzung|zeitplanung",
      ],
      labels: [
        "technik|technologie|technologien|tech stack|werkzeuge|architektur|backend|frontend|datenbank|hosting|plattform|programmiersprache|sprache|framework|prototyp|demo|team|ressourcen|kapazitaet|aufwand|grenzen|einschraenkungen",
      ],
      columns: [
        "technik|technologie|werkzeug|framework|aufwand|schaetzung|personentage|stunden|kapazitaet|kompetenz|kompetenzen",
      ],
      patterns: [
        "<riskTechnik>",
        "!bereits|schon ~ gebaut|umgesetzt|implementiert|entwickelt|vorhanden|verfuegbar|im einsatz|in betrieb|produktiv|lauffaehig|live|fertig|laeuft",
        "!lauffaehig*|laufend*|funktionierend*|bestehend*|vorhanden* ~ prototyp|demo|version|system|anwendung|codebasis|code|loesung|technik|technologie",
        "team ~ aus|von|mit ~ zwei|drei|vier|fuenf|sechs|entwickler*|personen|leuten",
        "wir|team ~ haben|hat|bringt|bringen|verfuegt|verfuegen ~ erfahrung|erfahrungen|kenntnisse|expertise",
        "entwickler|entwicklerin|entwicklern|entwicklungsteam|programmierer ~ baut|bauen|setzt|setzen|entwickelt|arbeitet|arbeiten|steht|stehen",
        "personentage|personentagen|arbeitstage|arbeitsstunden|entwicklungsstunden|umsetzungszeit",
        "!ressourcen|kapazitaet|kapazitaeten|fachkenntnisse ~ ermittelt|geklaert|vorhanden|begrenzt|fehlen|reicht|reichen|verfuegbar",
        "!beschraenkt auf|begrenzt auf|beschraenken uns auf|nicht mehr als|machbar|umsetzbar|technisch moeglich",
      ],
    },
    "risk/backstage": {
      headings: ["infrastruktur|serverinfrastruktur|rechenzentrum|kubernetes|cluster|anlage|maschine|hardware"],
      patterns: [
        "smart contract|smart contracts|datenbankadministration|protokollformat|backend|api|apis|bibliothek|bibliotheken|sdk|datenbankschema|kubernetes|cluster|rechenzentrum|servermigration|cloud migration|server|lastverteiler|knoten|verfuegbarkeit|ausfallsicherheit|virtuelle maschinen",
        "reaktor|turbine|kraftwerk|klaeranlage|pilotanlage|satellit|solarmodule|solarenergie|wasserversorgung",
        "!datensatz|datensaetze|taxonomie|ontologie|korpus|stammdaten|datenlieferung*|sql extraktion|datenanalyse",
        "!youtube*|spotify*|podcast*|livestream|thumbnails|konferenz|tagung|festival|referenten",
        "sicherheitsaudit*|sicherheitspruefung*|penetrationstest*|code audit*",
      ],
    },
    "risk/building-works": {
      patterns: [
        "bauarbeiten|trockenbau|abriss|abbruch|arbeitsplatte|beton|betonarbeiten|aushub|sanitaerarbeiten|sanitaerinstallation|zimmererarbeiten|maurerarbeiten|dachdeckerarbeiten|fliesenarbeiten|bauschutt|geruest|daemmarbeiten",
      ],
    },
    // What people see and handle.
    "risk/interface": {
      patterns: [
        "!app|apps|webapp|webanwendung|webapplikation|anwendung|applikation|website|webseite|webseiten|seite|seiten|internetauftritt|portal|plattform|dashboard|bildschirm*|maske|masken|benutzeroberflaeche|oberflaeche|ui|gui|frontend|knopf|schaltflaeche|schaltflaechen|spiel|plugin|erweiterung|editor|cms|chatbot|bot|assistent|browser|karte|karten|steuerung|fernbedienung|display|anmeldung|login|software|tool|werkzeug|formular|formulare|*portal|*plattform|*app|nutzer koennen|benutzer koennen",
      ],
    },
  },
};
