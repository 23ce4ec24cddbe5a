import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `constellation` ask about. */
export const germanConstellationPoints: PointVocabulary = {
  groups: {
    constellationOwners: [
      "product owner|product owners|product ownerin|product ownerinnen|po|pos|produktverantwortlich*|produktverantwortung|produktchef|produktchefin|produktmanager*|produkteigner*|produktleitung|chief product owner|produktmanagement",
    ],
    constellationTeam: [
      "entwickler*|entwicklung|entwicklungsteam|entwickelnde|das team|dem team|team|teammitglied*|designer*|lieferteam|umsetzungsteam",
    ],
    constellationAsker: [
      "nutzer*|nutzenden|nutzende|benutzer*|anwender*|anwendenden|anwendende|kunde|kunden|kundin|auftraggeber*|fachbereich*|fachseite|fachexpert*|fachansprechperson*|fachansprechpartner*|key user|key usern|stakeholder|stakeholdern",
    ],
    constellationPosts: [
      "scrum master|scrum masterin|entwickler|entwicklerin|projektleit*|projektmanager*|teamleit*|technische leitung|architekt|architektin|designer|designerin",
    ],
    constellationHead: [
      "geschaeftsfuehr*|geschaeftsleitung|vorstand|vorstands|management|topmanagement|fuehrung|bereichsleit*|abteilungsleit*|hauptabteilungsleit*|direktion|sponsor|projektsponsor|auftraggeber|auftraggeberin|lenkungsausschuss|lenkungskreis|steuerungskreis|unternehmensleitung|amtsleitung|leitung des hauses",
    ],
  },
  points: {
    "constellation/role": {
      columns: ["rolle|rollen|projektrolle|teamrolle|position|funktion|titel|rolle im projekt"],
    },
    "constellation/product": {
      columns: [
        "produkt|produkte|produktname|anwendung|anwendungen|app|system|systeme|service|loesung|fachanwendung|verfahren",
      ],
    },
    "constellation/part": {
      columns: [
        "bereich|bereiche|produktbereich|teilbereich|zustaendigkeitsbereich|komponente|komponenten|modul|module|funktion|funktionen|funktionsbereich|stakeholdergruppe|stakeholdergruppen|stakeholder|region|markt|land|backlog|backlog bereich|backlogbereich|umfang|domaene|teilprodukt|wertstrom|teilprojekt|zustaendig fuer|verantwortet",
      ],
    },
    "constellation/duties": {
      columns: [
        "aufgabe|aufgaben|aufgabenbereich|hauptaufgaben|verantwortlichkeit|verantwortlichkeiten|verantwortung|zustaendigkeit|zustaendigkeiten|taetigkeit|taetigkeiten|beschreibung|rollenbeschreibung|beitrag|entscheidet",
      ],
    },
    "constellation/final-say": {
      headings: ["letztes wort|letztentscheid*|stichentscheid|entscheidung im konfliktfall|konfliktfall"],
      labels: [
        "letztes wort|letztentscheid*|stichentscheid|entscheidet im konfliktfall|eskalation|eskalationsweg|eskalationspfad",
      ],
      columns: ["letztes wort|letztentscheid*|stichentscheid"],
      patterns: [
        "letztes wort|letzte wort|letztentscheid*|stichentscheid*|letztverantwort*|letztendlich verantwortlich|entscheidet abschliessend|entscheidet letztlich|abschliessend entscheidet|endgueltige entscheidung|ausschlaggebende stimme",
        "gesamtverantwort*|gesamtproduktverantwort*|hauptverantwort*",
        "konflikt*|streitfall|uneinig*|meinungsverschiedenheit*|dissens|widerspruch|keine einigung|nicht einig & <decide>|entschieden|geloest|geklaert|loest|klaert|eskalier*|vorrang|geht an|gehen an",
        "hat vorrang|gilt vorrang|geht vor|ueberstimmt",
        "chief product owner|leitender product owner|leitende product ownerin .. entscheidet",
        "leitet die product owner|fuehrt die product owner",
      ],
    },
    "constellation/split": {
      headings: [
        "aufgabenteilung|arbeitsteilung|aufgabenverteilung|rollenverteilung|abgrenzung der rollen|rollenabgrenzung|produktmanagement und product owner|wer macht was|entscheidungsrechte",
      ],
      patterns: [
        "produktmanager*|produktmanagement & strategie|vision|markt|marktbeobachtung|roadmap|business case|geschaeftsmodell|preisgestaltung & product owner & backlog|stories|user stories|sprint|abnahme|akzeptanzkriterien|refinement",
        "teilen sich die aufgaben|aufgaben sind geteilt|aufgaben werden geteilt|teilen die aufgaben|aufgaben sind wie folgt|aufgabenteilung zwischen",
      ],
    },
    "constellation/hand-over": {
      headings: ["uebergabe|uebergabepunkt|schnittstelle zwischen produktmanagement und product owner"],
      labels: ["uebergabe|uebergabepunkt"],
      columns: ["uebergabe|uebergabepunkt"],
      patterns: [
        "uebergibt|uebergabe|uebergabepunkt",
        "gibt|reicht .. weiter",
        "bricht .. herunter & features|epics|roadmap|ziele|strategie|stories|backlog|user stories",
        "zerlegt|zerlegen|uebersetzt|schneidet|ueberfuehrt & features|epics|roadmap|ziele|strategie|stories|backlog|user stories",
      ],
    },
    "constellation/sync": {
      headings: ["produktabstimmung|pm po abstimmung|produktrunde"],
      patterns: [
        "produktmanager*|produktmanagement|pm & product owner|product ownerin|po & woechentlich*|taeglich*|jede woche|alle zwei wochen|jour fixe|abstimmung|stimmen sich ab|treffen sich|abstimmungstermin|austausch|sync|regeltermin",
        "produktabstimmung|produktrunde|produkt jour fixe",
      ],
    },
    "constellation/areas": {
      headings: ["bereiche der product owner|produktbereiche|zustaendigkeitsbereiche"],
      columns: ["bereich oder stakeholder|entscheidet allein ueber|entscheidet allein"],
      patterns: [
        "<constellationOwners> & verantwortet|verantworten|zustaendig fuer|verantwortlich fuer|betreut|kuemmert sich & bereich|bereiche|bereichs|komponente|komponenten|modul|module|stakeholdergruppe|stakeholdergruppen|region|regionen|standort|teilprodukt|wertstrom",
        "jeder product owner|jede product ownerin|jeder po|jede po",
        "nach bereichen|je bereich|pro bereich|nach komponenten|nach stakeholdergruppen & <constellationOwners>",
      ],
    },
    "constellation/mode": {
      headings: ["abstimmung der product owner|zusammenarbeit der product owner|koordination der product owner"],
      patterns: [
        "product owner|product owners|pos|produktverantwortlichen & stimmen sich|abstimmung|abgestimmt|koordinier*|einigen sich|hierarch*|informell|berichten an|gemeinsames backlog|gemeinsamen backlog|ein backlog|community",
        "product owner berichtet an|product owner berichten an|po community|product owner team",
        "sie|beide|alle drei ~ stimmen sich|einigen sich|sprechen sich",
        "gemeinsames backlog|gemeinsames product backlog|gemeinsamen backlog|ein gemeinsames backlog|ein einziges backlog|ein product backlog|zentrales backlog",
      ],
    },
    "constellation/owner-meeting": {
      headings: [
        "po runde|product owner runde|po treffen|product owner treffen|po abstimmung|product owner abstimmung|po sync",
      ],
      patterns: [
        "po runde|product owner runde|po treffen|product owner treffen|po abstimmung|product owner abstimmung|po sync|product owner sync|po jour fixe|po weekly|scrum of scrums|meta scrum|produktrat|portfoliorunde",
        "sie|beide|alle drei ~ treffen|stimmen|tauschen & woechentlich*|jede woche|jeden|alle zwei wochen|taeglich*|einmal",
        "product owner|product owners|pos|produktverantwortlichen & treffen sich|trifft sich|woechentlich*|jede woche|alle zwei wochen|jour fixe|regeltermin|taeglich*|stimmen sich ab",
      ],
    },
    "constellation/tandem": {
      patterns: [
        "tandem|jobsharing|job sharing|teilen sich die rolle|teilen sich die stelle|co product owner|topsharing|doppelspitze",
      ],
    },
    "constellation/precedence": {
      headings: ["rangfolge der produkte|vorrang der produkte|reihenfolge der produkte|prioritaet der produkte"],
      columns: ["prioritaet|rang|vorrang|rangfolge|reihenfolge"],
      patterns: [
        "vorrang|vorrangig|geht vor|hat prioritaet|rangfolge|prioritaet zwischen|zuerst & produkt*|team|teams|vor",
        "bei engpaessen|bei konflikt*|wenn beide|reicht die zeit nicht & vorrang|zuerst|vor|prioritaet",
      ],
    },
    "constellation/product-share": {
      columns: [
        "anteil an der zeit des product owners|anteil|zeitanteil|stellenanteil|auslastung|kapazitaet|verfuegbarkeit",
      ],
    },
    "constellation/clerk": {
      patterns: [
        "schreibt|schreiben|verfasst|erfasst|erfassen|dokumentiert|dokumentieren|notiert|legt an|nimmt auf|traegt ein & ticket|tickets|user stories|stories|anforderungen|wuensche|wuenschen|anfragen|aufgaben",
        "protokolliert|fuehrt protokoll|schreibt protokoll*|schreibt die protokolle|fuehrt das protokoll|protokollfuehrung",
        "sammelt|sammeln|nimmt entgegen|nimmt auf & wuensche|anforderungen|anfragen|tickets|rueckmeldungen|aenderungswuensche",
        "leitet|leiten|gibt|geben|reicht .. weiter",
        "weiterleiten|weiterleitung|weitergabe|leitet weiter",
        "pflegt|pflegen|verwaltet|verwalten|aktualisiert|haelt aktuell & jira|ticket|tickets|ticketsystem|board|wiki|confluence|status",
        "organisiert|koordiniert & termine|meetings|besprechungen",
      ],
    },
    "constellation/decides": {
      patterns: [
        "entscheidet|entscheiden|letztes wort|letzte wort|genehmigt|gibt frei|bevollmaechtigt|befugt|ermaechtigt|weisungsbefugt|trifft die entscheidung*|trifft entscheidungen",
        "priorisier*|ordnet|ordnen|reihenfolge|prioritaet*|setzt prioritaeten|bestimmt|bestimmen|waehlt|verantwortet|verantwortung|entscheidungsbefug*|entscheidungsrecht*|entscheidungshoheit|entscheidungskompetenz*|befugnis*|mandat|vollmacht|produktvision|produktstrategie|produktziel|wertmaximier*|maximier*|produktwert|wirtschaftlich*",
        "nimmt|lehnt .. ab",
        "gibt|stellt .. frei|zurueck",
        "legt .. fest",
        "verantwortlich fuer das produkt|verantwortlich fuer das backlog|backlog management|backlogmanagement|vertritt|steuert",
        "abnahme|ablehn*|freigabe|streicht|streichen|sagt nein",
      ],
    },
    "constellation/double-role": {
      patterns: [
        "<constellationOwners> .. zugleich|gleichzeitig|ausserdem|zusaetzlich|nebenbei|auch ~ <constellationPosts>",
        "<constellationPosts> .. zugleich|gleichzeitig|ausserdem|zusaetzlich|nebenbei|auch ~ <constellationOwners>",
        "personalunion|doppelrolle|beide rollen & <constellationOwners>",
        "sowohl ~ <constellationOwners> ~ als auch ~ <constellationPosts>",
      ],
    },
    "constellation/time-split": {
      patterns: [
        "prozent|tage pro woche|tag pro woche|tage die woche|stunden pro woche|tage je woche|halbtags|vollzeit|teilzeit|haelfte der zeit|haelftig",
      ],
    },
    "constellation/clarify-directly": {
      headings: ["direkt klaeren|direkt zu klaeren|direkter kontakt"],
      labels: ["direkt klaeren|direkt mit nutzenden|direkt mit dem kunden"],
      columns: ["direkt klaeren|klaert das team direkt|direkt|direkt geklaert|klaert das team"],
      patterns: [
        "<constellationTeam> .. direkt|direkten|unmittelbar ~ <constellationAsker>",
        "<constellationTeam> .. <constellationAsker> ~ direkt|unmittelbar",
        "<constellationTeam> .. klaert|klaeren|fragt|fragen|spricht|sprechen|befragt|befragen|rueckfragen ~ <constellationAsker>",
        "rueckfragen|fachfragen|klaerungen|fragen|einzelheiten .. direkt & <constellationTeam>|<constellationAsker>",
        "direkter kontakt|direkter draht|direkter zugang|direkten kontakt|direkten zugang ~ <constellationAsker>|<constellationTeam>",
      ],
    },
    "constellation/bring-to-owner": {
      headings: ["zum product owner|an den product owner"],
      labels: ["zum product owner|an den product owner|ueber den product owner|geht an den product owner"],
      columns: [
        "zum product owner|an den product owner|ueber den product owner|geht an den product owner|product owner klaert",
      ],
      patterns: [
        "anfrage*|wunsch|wuensche|aenderung*|anforderung*|neue* aufgaben|ideen|entscheidung*|alles andere|prioritaeten .. an|ueber|zum|zur|vom|durch ~ <constellationOwners>",
        "<constellationOwners> & alleinige* ansprech*|einzige* ansprech*|zentrale* ansprech*|zentrale anlaufstelle|einzige anlaufstelle|erste* ansprech*",
      ],
    },
    "constellation/places": {
      patterns: [
        "offshore|nearshore|nearshoring|offshoring|verteiltes team|verteilte teams|verteilten teams|verteiltem team|raeumlich verteilt*|mehrere standorte|mehreren standorten|zwei standorte|zwei standorten|drei standorte|drei standorten|verschiedene standorte|verschiedenen standorten|verschiedene zeitzonen|verschiedenen zeitzonen|mehrere zeitzonen|mehreren zeitzonen|zwei zeitzonen|standortuebergreifend*",
      ],
      besides: ["nutzer*|kunden|filialen|verteilte systeme|unterstuetzt"],
    },
    "constellation/location": {
      columns: ["standort|ort|buero|stadt|land|zeitzone|arbeitsort|dienstort"],
      labels: ["standort|zeitzone|arbeitsort"],
    },
    "constellation/local-contact": {
      headings: ["ansprechpersonen je standort|ansprechpartner je standort|standorte"],
      columns: [
        "ansprechperson vor ort|ansprechpartner vor ort|lokaler product owner|product owner vor ort|kontakt vor ort|lokale ansprechperson|po vor ort",
      ],
      labels: ["ansprechperson vor ort|ansprechpartner vor ort|product owner vor ort"],
      patterns: [
        "lokaler product owner|lokale product ownerin|product owner vor ort|po vor ort|product owner je standort|product owner pro standort|ansprechperson vor ort|ansprechpartner* vor ort|ansprechperson je standort|ansprechpartner je standort|ansprechpartner pro standort|vertretung vor ort|delegierte*",
        "je standort|pro standort|jeder standort|jedem standort|jeden standort|beide standorte|beiden standorten|an jedem standort & product owner|ansprech*|vertret*|kontakt*",
      ],
    },
    "constellation/overlap": {
      headings: ["kernzeit|kernzeiten|kernarbeitszeit|arbeitszeiten|zeitzonen|gemeinsame zeiten"],
      labels: ["kernzeit|kernzeiten|kernarbeitszeit|ueberlappung|gemeinsame zeit|gemeinsame arbeitszeit"],
      columns: ["kernzeit|ueberlappung|gemeinsame zeit|gemeinsame arbeitszeit"],
      patterns: [
        "kernzeit*|kernarbeitszeit*|ueberlapp*|gemeinsame arbeitszeit*|gemeinsame zeit|gemeinsame stunden|gleiche arbeitszeiten",
        "erreichbar|verfuegbar|online|anwesend|da .. uhr|mez|utc|gmt",
        "uhr .. erreichbar|verfuegbar|online|anwesend",
      ],
    },
    "constellation/backing": {
      headings: [
        "freigabe|freigaben|genehmigung|unterschrift|unterschriften|unterzeichnung|zustimmung der geschaeftsfuehrung|bestaetigung|verabschiedung|inkrafttreten|beschluss",
      ],
      labels: [
        "freigabe|freigabe durch|freigegeben von|freigegeben durch|genehmigt von|genehmigt durch|genehmigung|unterschrift|unterzeichnet von|bestaetigt durch|bestaetigt von|beschlossen von|beschlossen am|in kraft seit|beauftragt durch",
      ],
      columns: ["unterschrift|freigabe|genehmigt|freigegeben|genehmigung"],
      patterns: [
        "<constellationHead> & traegt|steht hinter|stellt sich hinter|unterstuetz*|genehmig*|gibt frei|freigegeben|bestaetig*|beschliess*|beschlossen|erteilt|ernennt|benennt|bestellt|bevollmaechtigt|ermaechtigt|respektier*|uebertraegt|mandatier*|zustimm*|stimmt zu|unterzeichn*|unterschreib*",
        "unterschrieben|unterzeichnet|unterschrieben am|unterzeichnet am|gezeichnet|freigabe durch|freigegeben durch|freigegeben von|genehmigt durch|genehmigt von|unterzeichnet von|unterzeichnet durch|beschlossen durch|beschlossen von|bestellt durch|benannt durch",
      ],
    },
    "constellation/line-management": {
      headings: ["linienvorgesetzte|fuehrungskraefte|linie|linienfuehrung|mittleres management|abteilungsleitung"],
      labels: ["linienvorgesetzte*|fuehrungskraefte|abteilungsleitung|teamleitung|teamleitungen|linie"],
      patterns: [
        "linienvorgesetzt*|vorgesetzt*|linienfuehrung|linienmanagement|fuehrungskraft|fuehrungskraefte*|abteilungsleit*|bereichsleit*|mittleres management|mittlere management|disziplinarisch*|teamleitung*|teamleit*|personalverantwortung|berichtet an",
      ],
    },
    "constellation/stated": {
      headings: [
        "konstellation|produktorganisation|produktrollen|zusammenspiel der rollen|zusammenspiel der produktrollen|rollenkonstellation|governance|produktfuehrung",
      ],
      labels: ["konstellation|rollenkonstellation|produktorganisation"],
      patterns: [
        "konstellation|teilen sich die produktverantwortung|geteilte produktverantwortung|rolle ist geteilt|rolle wird geteilt|ein product owner je|ein product owner pro|eine product ownerin je|jedes produkt hat|jedes team hat|je produkt|pro produkt|je team|pro team",
        "berichtet an|berichten an|arbeitet mit|arbeiten mit|gemeinsam mit|zusammen mit|unterstuetzt & <constellationOwners>",
      ],
    },
    "constellation/as-of": {
      patterns: [
        "stand|per stand|zuletzt geprueft|zuletzt ueberprueft|zuletzt bestaetigt|zuletzt aktualisiert|zuletzt abgestimmt|geprueft am|ueberprueft am|bestaetigt am|vereinbart am|aktualisiert am|gueltig ab",
      ],
    },
  },
};
