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
    "situation/agile-fixed-price": {
      patterns: ["agiler festpreis|agilen festpreis|agilem festpreis|agile festpreisvertrag*"],
    },
  },
};
