import type { PointVocabulary } from "../../vocabulary.ts";

const groups: PointVocabulary["groups"] = {
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
  },
};
