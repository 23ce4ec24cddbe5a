import type { NearWords } from "./near-words.ts";

const change =
  "aenderung*|aendern|aendert|geaendert*|zusaetzlich*|zusatz*|extra*|mehr als|neue wuensche|neuer wunsch|neue idee*|weitere wuensche|darueber hinaus|obendrauf|mehraufwand|nachtrag*|anders ueberlegen";
const asked =
  "sie|ihr|ihre|ihrer|kunde|kunden|kundin|auftraggeber*|stadt|gemeinde|amt|behoerde|product owner|po|besteller*";
const owner = "<owner>|product owner*|po|produktverantwort*|er|ihr|ihm";
const heads =
  "geschaeftsfuehr*|gf|vorstand*|ceo|coo|cfo|cio|cpo|cto|inhaber*|bereichsleit*|abteilungsleit*|amtsleit*|direktor*|buergermeister*|leiter|leiterin";
const some = "mindestens|zwei|drei|vier|fuenf|sechs|acht|zehn|zwoelf|fuenfzehn";

/** Near words in German; see `NearWords`. */
export const germanNearWords: NearWords = {
  "change-control": [
    `${change} & preis*|kosten|kostet|angebot*|schaetz*|berechn*|abgerechnet|aufwand|freigabe|freigegeben|freigeb*|genehmig*|schriftlich*|schreibe|zustimm*|abstimm*|vorher|bestaetig*|tausch*|statt*|unterschr*|termin*`,
  ],
  "change-control/request": [
    `${change} & anfrag*|beantrag*|antrag*|schriftlich*|schreib*|mail|e mail|formular|ticket|melde*|gemeldet|eingereicht|einreich*|stell*|gestellt|sag*|wunsch*|wuensch*`,
  ],
  "change-control/impact": [
    `${change} & preis*|kosten|kostet|angebot*|schaetz*|aufwand|termin*|auswirk*|folgen|tage|zeitplan|beziffer*`,
  ],
  "change-control/approver": [
    `${change} & freigabe|freigegeben|freigeb*|genehmig*|zustimm*|zugestimmt|entscheid*|bestaetig*|unterschr*|ja|ok|beauftrag*|gibt frei`,
  ],
  "change-control/written-approval": [
    `${change}|arbeit*|beginn*|anfangen|fange & schriftlich*|schreib*|mail|e mail|unterschr*|bestaetig*|freigabe|freigegeben|genehmig*|beauftrag*|ja|ok & bevor|vorher|erst|nur|ohne|nach|bis|sobald|dann|nicht`,
  ],
  "change-control/contract-effect": [
    `${change} & vertrag*|angebot*|leistungsbeschreibung|anlage|nachtrag*|bestandteil|ergaenz*|auftrag*|ersetzt`,
  ],
  "change-control/swap-rule": [
    "tausch*|getauscht|ausgetauscht|im gegenzug|dafuer entfaellt|faellt dafuer weg|gleich gross*|gleicher groesse|statt dessen|stattdessen",
  ],
  acceptance: [
    "abnahme*|abgenommen|abnehm*|nimmt ab|nehmen sie ab|freigabe der ergebnisse|gilt als abgenommen",
    "fertig|erledigt|abgeschlossen|funktioniert & wenn|sobald|heisst|gilt|woran",
    "sie|kunde|auftraggeber* & testen|pruefen|prueft|testet|probieren & tage|tagen|woche|wochen|vor|bis",
  ],
  "acceptance/criteria": [
    "kriterien|kriterium|abnahmekriteri*|akzeptanz*|fertig wenn|erledigt wenn|testfaelle|testfall|testspezifikation*|testplan|pruefliste|checkliste|erfuellt|entspricht|gemaess|definition of done|szenarien",
  ],
  "acceptance/acceptor": [
    "abnahme*|abgenommen|abnehm*|nimmt|freigabe|freigegeben|prueft|pruefen|testet|testen & durch|sie|von|kunde|auftraggeber*|product owner*|po|leitung|leiter*|amt|fachbereich*|er|ich",
  ],
  "acceptance/period": [
    "abnahme*|abgenommen|abnehm*|prueft|pruefen|testen|einwaende|beanstand*|rueckmeldung*|feedback|maengel & tage|tagen|woche|wochen|frist|innerhalb|binnen|bis",
  ],
  "acceptance/silence": [
    "keine rueckmeldung|ohne rueckmeldung|hoeren wir nichts|keine einwaende|ohne einwaende|schweigen|gilt als|gelten als|automatisch|stillschweigend|keine antwort",
  ],
  "acceptance/defects": [
    "mangel|maengel*|fehler*|nachbess*|nacharbeit*|beheb*|behoben|korrig*|korrektur*|gewaehrleistung*|garantie|reparier*",
  ],
  assumptions: [
    "annahme*|angenommen|gehen davon aus|gehe davon aus|vorausgesetzt|voraussetzung*|setzen voraus|setzt voraus|sofern|solange|unter der bedingung|abhaengig von|haengt davon|abhaengigkeit*|basiert auf|beruht auf|vorbehaltlich",
    "wenn|falls|sollte|sollten|fehlt & mehr|nicht|spaeter|etwas|faellt|zusaetzlich* & berechn*|preis*|kosten|tage|wochen|angebot*|verschieb*|teurer|aufwand|melden",
  ],
  "pricing/ceiling": [
    "hoechstens|nicht mehr als|obergrenze|gedeckelt|kostendach|begrenzt auf|kontingent*",
    "ueber|darueber|mehr als|ueberschreit*|ueberstunden & ohne|nur|erst|schriftlich*|freigabe|zustimm*|auftrag|ruecksprache|vorher|stopp*",
  ],
  "pricing/notice": [
    "prozent|budget*|stunden|tage|80|75|90 & melden|meldet|informier*|warn*|bescheid|hinweis*|berichten|ankuendig*",
  ],
  "pricing/fixed-price": [
    "fest*|fix*|pauschal*|paket*|gesamt*|alles inklusive|ein preis & preis*|honorar|betrag|verguetung|summe|euro|eur|chf|franken",
  ],
  "pricing/time-and-materials": [
    "tagessatz*|tagessaetze*|stundensatz*|stundensaetze*|pro stunde|je stunde|pro tag|je tag|nach aufwand|nach stunden|stundenzettel|tatsaechlich*|personentag*",
  ],
  "client-duties": [
    `${asked} & stellen|stellt|liefern|liefert|geben|gibt|senden|sendet|schicken|schickt|bereitstell*|bereit|benennen|benennt|sorgen|sorgt|ermoeglich*|beantwort*|bringen|bereiten|machen|uebernehmen|besorgen|zur verfuegung|brauche ich|brauchen wir`,
  ],
  "client-duties/who": [
    `${asked} & stellen|stellt|liefern|liefert|geben|gibt|schicken|beantwort*|testen|testet|entscheid*|bereit* & von|durch|wer|ansprechpartner*|zustaendig*|leitung|leiter*|abteilung|team|verantwort*`,
  ],
  "client-duties/when": [
    "stellen|stellt|liefern|liefert|geliefert|geben|senden|schicken|beantwort*|antwort*|bereit*|zugang|zugaenge|entscheid*|rueckmeldung*|material|inhalte|texte|daten & bis|vor|innerhalb|binnen|spaetestens|tage|tagen|woche|wochen|beginn|start|werktag*|stunden",
  ],
  "client-duties/consequence": [
    "verzoeger*|verspaet*|spaeter|warten|wartet|wartezeit*|fehlt|fehlen|ausbleib*|bleibt aus|nicht rechtzeitig|sonst|andernfalls|stillstand|bleibt etwas liegen & verschieb*|verlaenger*|berechn*|kosten|kostet|termin*|tage|tag fuer tag|entsprechend|pausier*|stopp*|risiko|preis*|satz",
  ],
  "out-of-scope": [
    "nicht teil|nicht bestandteil|nicht enthalten|nicht inbegriffen|nicht inklusive|nicht im preis|nicht im umfang|ausgeschlossen|ausschluss*|ausschluesse*|ausgenommen|abgrenzung*|ausserhalb|nicht umfasst|gehoert nicht|gehoeren nicht|nicht vorgesehen|machen wir nicht|mache ich nicht|bleibt aussen vor|bleiben aussen vor|keine leistung*|nicht beauftragt",
  ],
  "in-scope": [
    "gemaess|laut|siehe|wie in|beschrieben in|nach & anlage*|anhang|leistungsverzeichnis|backlog|pflichtenheft|lastenheft|leistungsbeschreibung|abschnitt",
    "sprint*|stunden|tage|kontingent*|kapazitaet* & pro monat|im monat|monatlich*|je sprint|pro sprint|je monat",
  ],
  "scope-authority": [
    `${owner} & entscheid*|bestimm*|legt fest|priorisier*|reihenfolge|ordnet|sortiert|abnimmt|nimmt ab|letzte wort|umfang|ja|nein|zuerst|naechst*`,
    "schick*|geht|gehen|bring*|meld*|frag*|ueber|laufen|laeuft|stell*|an & product owner*|po|sie|ihn|ihr|ihm|backlog|formular|postfach|board",
  ],
  "scope-authority/sole-contact": [
    `${owner} & entscheid*|bestimm*|legt fest|priorisier*|reihenfolge|ordnet|sortiert|letzte wort|umfang|ja|nein|zuerst|naechst*`,
    "schick*|geht|gehen|bring*|meld*|frag*|ueber|laufen|laeuft|stell* & product owner*|po|ihn|ihr|ihm|backlog|formular|postfach|board",
    "eine tuer|ein postfach|eine liste|eine stelle|einzige*|ansprechpartner*|ansprechperson*|hauptkontakt|nur ueber|ausschliesslich ueber|niemand sonst|niemand anders|direkt an entwickler*|direkt an das team|zentral*",
  ],
  "ownership/escalation": [
    "eskal*|uneinig*|uneins|nicht einig|streit*|konflikt*|strittig|pattsituation|letzte wort|letztes wort|geht an|geht es an|lenkungs*",
  ],
  "ownership/allocation": [
    `${owner} & tage|tag|stunden|stunde|prozent|halbtag*|vollzeit|teilzeit|woche|wochen|woechentlich|verfuegbar*|erreichbar*|vormittag*|nachmittag*`,
  ],
  "ownership/deputy": [
    "stellvertret*|vertretung|vertreter*|urlaub|ferien|abwesen*|krank*|verhindert|springt ein|ersatz",
  ],
  "ownership/orders-backlog": [`${owner} & priorisier*|prioritaet*|reihenfolge|ordnet|sortiert|rang|zuerst|naechst*`],
  "ownership/accepts-work": [`${owner} & abnahme*|nimmt|abnehm*|abgenommen|freigabe|gibt frei|fertig|erledigt|prueft`],
  "ownership/declines-requests": [
    `${owner} & ablehn*|lehnt|abgelehnt|nein|absag*|zurueckstell*|stellt zurueck|spaeter`,
  ],
  "ownership/cuts-scope": [
    `${owner} & streich*|gestrichen|kuerz*|reduzier*|weglass*|laesst weg|verschieb*|was gebaut wird|herausnehm*|nimmt heraus`,
  ],
  "working/daily": ["daily*|taeglich*|jeden morgen|jeden tag|stand up|standup|15 minuten|15 min|morgenrunde"],
  "working/planning": ["planning|planung*|sprintstart|sprintwechsel|naechsten zwei wochen|was als naechstes"],
  "working/review": ["review*|demo|demos|vorfuehr*|zeigen|zeigt|gezeigt|vorstell*|praesent*|praesentation"],
  "working/retrospective": [
    "retro|retros|retrospektive*|rueckblick*|rueckschau|was wir besser|wie wir arbeiten|verbesser*",
  ],
  "working/refinement": [
    "refinement|refinements|grooming|verfeiner*|schaetzrunde|schaetzen gemeinsam|story workshop|vorbereitung der naechsten|backlogpflege|backlog pflege",
  ],
  "working/discovery": [
    "discovery|interview*|befrag*|workshop*|prototyp*|erkund*|besuch*|analyse*|beobacht*|vor ort|sprechen mit|gespraech* & nutz*|anwender*|mitarbeit*|leute*|kund*|bedarf*|zuerst|phase|schritt|ablauf*|woche|wochen|sie|ihnen",
  ],
  "working/post-launch": [
    "nach dem start|nach start|nach go live|nach livegang|nach der uebergabe|support|hypercare|gewaehrleistung*|wartung*|pflege*|betreuung*|betrieb*|nachbetreuung|updates",
  ],
  "working/acceptance-test": [
    "test*|testen|probe*|pilot*|ausprobier* & sie|kunde*|auftraggeber*|nutz*|anwender*|mitarbeit*|fachbereich*|kolleg*|ihre",
  ],
  "client/delay": [
    "verzoeger*|verspaet*|warten|wartezeit*|fehlt|fehlen|ausbleib*|nicht rechtzeitig & verschieb*|verlaenger*|berechn*|kosten|kostet|termin*|tage|entsprechend|pausier*|stopp*",
  ],
  roles: [
    "projektleit*|projektverantwort*|ansprechpartner*|ansprechperson*|kontaktperson*|teamleit*|produktmanag*",
    "entwickler*|auftragnehmer*|dienstleister*|agentur|freiberufler* & in abstimmung|in absprache|berichtet an|meldet|informiert|verantwortlich|zustaendig|geleitet von|betreut von|eng mit",
  ],
  "client/sponsor": [
    "entscheiden sie|sie entscheiden|ihnen entscheid*|ihre entscheidung|sie das letzte wort|ihr wort gilt|sie ja oder nein",
    `${heads} & an|zu haenden|z hd|angebot fuer|erstellt fuer|sehr geehrte*|liebe|lieber|auftraggeber*|kunde|kundin|entscheid*|budget*|geld|frei|freigabe|genehmig*|unterschreib*`,
    "budget*|geld|gelder|mittel & entscheid*|gibt|geben|frei|freigabe*|freigeb*|genehmig*|verantwort*|gesamtverantwort*",
  ],
  "client/expert": [
    `${some} & je woche|pro woche|woechentlich|wochen|je sprint|pro sprint|sprint & interview*|test*|review*|workshop*|rueckfragen|gespraech*`,
  ],
  "user-access": [`${some} & interviews|befrag*|sprechen mit|gespraeche mit|klickprototyp*`],
};
