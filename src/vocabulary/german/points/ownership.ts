import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `ownership` ask about. */
export const germanOwnershipPoints: PointVocabulary = {
  groups: {
    ownershipWork: [
      "backlog|backlogs|product backlog|produkt backlog|produktbacklog|backlogeintraege|eintraege|stories|user stories|storys|arbeit|arbeiten|aufgaben|feature|features|funktion|funktionen|ergebnis|ergebnisse|ergebnissen|arbeitsergebnisse|liefergegenstaende|lieferergebnisse|inkrement|inkremente|inkrementen|release|releases|umsetzung|leistungen|leistung|sprint|sprints|anforderungen|meilenstein|meilensteine|entwuerfe|mvp|produkt|roadmap",
    ],
    ownershipScope: [
      "umfang|leistungsumfang|funktionsumfang|projektumfang|produktumfang|scope|feature|features|funktion|funktionen|anforderungen|backlog|backlogs|eintraege|stories|liefergegenstaende|budget|budgets|budgetrahmen",
    ],
    // What comes to a team from outside.
    ownershipWish: [
      "wunsch|wuensche|wuenschen|anfrage|anfragen|anforderung|anforderungen|idee|ideen|vorschlag|vorschlaege|funktionswuensche|aenderungswuensche|zusatzwuensche|anliegen|themen|neue themen|neue anforderungen|aenderungen",
    ],
    // What is decided by whoever owns a product.
    ownershipPriorities: [
      "prioritaet|prioritaeten|priorisierung|reihenfolge|rangfolge|backlog|umfang|funktionsumfang|leistungsumfang|inhalte der sprints|sprintinhalte|inhalt der sprints|releaseinhalte|inhalte der releases|inhalt der releases|roadmap|was gebaut wird|was umgesetzt wird|was wir bauen|funktionen|anforderungen",
    ],
    // Several people who are named as one.
    ownershipBody: [
      "lenkungsausschuss|lenkungskreis|steuerungskreis|steuerkreis|steuerungsgruppe|gremium|projektausschuss|projektgremium|arbeitsgruppe|projektgruppe|leitungsteam|geschaeftsleitung|vorstand|beirat|redaktionsteam|das team|das gesamte team|das projektteam|die fachbereiche|die abteilungsleiter|die bereichsleiter|die abteilungsleitungen|die bereichsleitungen|die gruppe",
    ],
    // Who decides beside the owner where it is said at all.
    ownershipSecond: [
      "lenkungsausschuss|lenkungskreis|lenkungsrunde|steuerungskreis|steuerkreis|steuerungsgruppe|gremium|projektausschuss|beirat|projektleitung|projektleiter|projektleiterin|projektmanager|projektmanagerin|delivery manager|abteilungsleitung|abteilungsleiter|bereichsleiter|bereichsleitung|die fachbereiche|die fachabteilungen|vorstand",
    ],
    ownershipPosition: [
      "rolle des product owners|rolle des product owner|rolle product owner|product owner rolle|rolle des po|po rolle|aufgaben des product owners|aufgabe des product owners|product ownership|produktverantwortung",
    ],
    // What somebody acknowledges who lets another decide.
    ownershipAuthority: [
      "verfahren|regelung|regelungen|entscheidung|entscheidungen|entscheidungsbefugnis|entscheidungsbefugnisse|entscheidungsrecht|entscheidungsrechte|befugnis|befugnisse|vorgehen|vollmacht|zustaendigkeit|zustaendigkeiten|ansprechperson|aenderungsverfahren|mandat|letztentscheidung|rolle",
    ],
    // That somebody is judged by what follows.
    ownershipMeasured: [
      "gemessen|messen|bemisst|bemessen|zielvereinbarung*|anreiz*|bonus|ziel ist|zielgroesse*|erfolg ist|erfolgsmass|erfolgskriterium|erfolgskriterien|kennzahl*|kpi|kpis|beurteilt|bewertet",
    ],
    // Figures in which the value of a product shows.
    ownershipValue: [
      "roi|rendite|umsatz*|deckungsbeitrag*|gewinn|ertrag|marge|profitabilitaet|einsparung|einsparungen|kostenersparnis|ersparnis|konversion*|conversion*|nutzungsrate|nutzungsgrad|nutzungsquote|adoption|aktive nutzer*|kundenbindung|abwanderung|bearbeitungszeit*|durchlaufzeit*|fehlerquote|zeitersparnis|abschlussquote|bestellungen|buchungen|marktanteil|supportanfragen",
    ],
    ownershipRequest: [
      "wunsch|wuensche|wuenschen|anfrage|anfragen|anforderung|anforderungen|idee|ideen|vorschlag|vorschlaege|feature|features|funktion|funktionen|funktionswuensche|stories|stakeholder|antraege|zusatzwuensche",
    ],
  },
  points: {
    "ownership/orders-backlog": {
      headings: ["priorisierung|backlog verantwortung|backlogverantwortung|backlog management|reihenfolge im backlog"],
      patterns: [
        "priorisier*|backlog priorisierung|backlogpriorisierung",
        "ordnet|ordnen|ordnung|sortiert|reiht|reihung|reihenfolge|rangfolge & <ownershipWork>",
        "prioritaet|prioritaeten|vorrang & gibt|geben|setzt|setzen|legt|festlegen|festlegung|bestimmt|bestimmen|entscheidet|vergibt|verantwortet",
        "verantwortet|verantwortung|verantwortlich|verantworten|hoheit|inhaber|fuehrt|steuert & backlog|backlogs|product backlog|produkt backlog|produktbacklog|roadmap|produktroadmap",
        "was wir bauen|woran wir arbeiten|was das team baut|woran das team arbeitet|in welcher reihenfolge|backlog management|backlogmanagement|backlogverantwortung|backlog verantwortung|was als naechstes|was gebaut wird",
      ],
    },
    "ownership/accepts-work": {
      patterns: [
        "nimmt|nehmen .. ab",
        "gibt|geben .. frei",
        "abnahme|abnahmen|abnehmen|abzunehmen|abgenommen|abnimmt|teilabnahme*|freigabe|freigaben|freigeben|freizugeben|freigibt|freigegeben|akzeptiert|akzeptieren|akzeptanz|zurueckweist|zurueckweisen|zurueckgabe|zurueckgibt|zurueckgeben|zurueckweisung & <ownershipWork>",
        "erklaert|erteilt|verweigert|entscheidet .. abnahme|freigabe",
        "abnahme oder|abnahme bzw|abnahme und rueckgabe|nimmt ab|abnahmeentscheidung*|endabnahme|endgueltige abnahme|finale abnahme",
        "<ownershipWork> .. zurueck",
        "fertig pruefung|fertigpruefung|pruefung gegen kriterien|pruefung gegen akzeptanzkriterien|sagt ja oder nein|hat ja gesagt|hat es angesehen|hat es gesehen|hat es ausprobiert|hat es abgenickt|gibt ihr ok|gibt sein ok|ob etwas fertig ist|wann etwas fertig ist",
      ],
    },
    "ownership/declines-requests": {
      patterns: [
        "entscheidet|entscheiden|bestimmt|letzte wort & inhalt|inhalte & backlog|backlogs|release|releases|produkt|produkts|produktes",
        "lehnt|lehnen .. ab",
        "stellt|weist .. zurueck",
        "ablehn*|abgelehnt|abzulehnen|zurueckstell*|zurueckgestellt|zurueckzustellen|zurueckweis*|vertagt|vertagen|verschiebt|verschieben & <ownershipRequest>|<change>",
        "!nein sagen|nein zu sagen|sagt nein|veto|vetorecht",
        "entscheidet|entscheiden|entscheidung|entscheidungen|genehmigt|genehmigung|freigabe|bewilligt|annahme oder ablehnung & <change>",
      ],
    },
    "ownership/cuts-scope": {
      patterns: [
        "streicht|streichen|streichung*|kuerzt|kuerzen|kuerzung*|reduziert|reduzieren|reduktion|tauscht|tauschen|tausch|verzichtet|verzicht|herausnehmen|herausnahme|verkleinert & <ownershipScope>",
        "abwaegung*",
        "waegt .. ab",
        "entscheidet|entscheiden|entscheidung|entscheidungen|entscheidungshoheit|entscheidungsbefugnis*|bestimmt|legt|festlegung|verantwortet|verantwortlich|hoheit|letzte wort & umfang|leistungsumfang|funktionsumfang|projektumfang|produktumfang|scope|ausgestaltung des produkts",
        "entscheidet|entscheiden|entscheidung|bestimmt|hoheit|verantwortet|letzte wort & inhalt|inhalte & backlog|backlogs|release|releases|produkt|produkts|produktes",
        "im budget zu bleiben|im budgetrahmen|innerhalb des budgets|im rahmen des budgets",
      ],
    },
    "ownership/escalation": {
      headings: [
        "bei uneinigkeit|uneinigkeit|wenn wir uneinig sind|wenn wir uns nicht einig sind|wenn wir uns nicht einigen|konflikte|wenn es klemmt|wenn es hakt|eskalation|eskalationen|eskalationsweg*|eskalationsstufen|eskalationspfad|eskalationsprozess|konfliktloesung",
      ],
      patterns: [
        "eskalier*|eskalation*",
        "stichentscheid*|pattsituation|streitfall|streitfaellen|konfliktfall|konfliktfaellen|zweifelsfall|zweifelsfaellen",
        "uneinig*|keine einigung|nicht einig|meinungsverschiedenheit* & entscheidet|entscheiden|entscheidung",
      ],
    },
    "ownership/allocation": {
      labels: [
        "verfuegbarkeit|kapazitaet|auslastung|einsatzumfang|einsatz|zeitanteil|arbeitszeit|stellenanteil|pensum|fte|vzae|zeitbudget|zeitlicher umfang|stundenumfang|beschaeftigungsgrad|zuteilung|aufwand|umfang der rolle",
      ],
      columns: [
        "verfuegbarkeit|kapazitaet|auslastung|einsatzumfang|einsatz|zeitanteil|arbeitszeit|stellenanteil|anteil|pensum|fte|vzae|zeitbudget|stunden|tage|personentage|pt|aufwand|beschaeftigungsgrad|zuteilung|stunden pro woche|tage pro woche",
      ],
      patterns: [
        "tag|tage|tagen|stunde|stunden ~ pro woche|je woche|die woche|in der woche|pro monat|im monat|pro sprint|je sprint|pro tag|am tag|woechentlich",
        "wochentag|wochentage|wochenstunden|tag woche|std woche|h woche|stunde woche|tage sprint|tag sprint|stunden sprint|tage woche|stunden woche|pt woche|pt monat|personentage|personentagen",
        "vollzeit|teilzeit|halbtags|vollzeitkraft|vollzeitaequivalent*|ganztags|fte|vzae",
        "taeglich|jeden tag|durchgaengig|immer ~ fuer das team|fuers team|beim team|im team|da",
        "taeglich|jeden tag|an allen arbeitstagen|werktaeglich|woechentlich|jederzeit|durchgaengig|waehrend der geschaeftszeiten & verfuegbar|verfuegbarkeit|erreichbar|ansprechbar|vor ort",
        "ausschliesslich|vollstaendig|komplett|zur haelfte ~ freigestellt|zugeordnet|eingeplant|eingesetzt",
        "haelfte|drittel|viertel ~ arbeitszeit|zeit|arbeitswoche",
      ],
    },
    "ownership/working-time": {
      patterns: [
        "zeit|arbeitszeit|kapazitaet|arbeitskraft|arbeitswoche|verfuegbar*|stelle|stellenanteil|auslastung|eingeplant|pensum|freigestellt|zur verfuegung|woche|einsatz*",
      ],
    },
    "ownership/each-week": {
      labels: ["stunden pro woche|tage pro woche|wochenstunden"],
      columns: ["stunden pro woche|tage pro woche|wochenstunden"],
      patterns: [
        "pro woche|je woche|die woche|in der woche|woechentlich|wochenstunden|tag woche|tage woche|stunde woche|stunden woche|std woche|h woche",
      ],
    },
    "ownership/deputy": {
      labels: [
        "vertretung|stellvertretung|stellvertret*|vertreter|vertreterin|vertreten durch|vertretung durch|abwesenheitsvertretung|urlaubsvertretung|ersatz|ersatzperson|backup|stv",
      ],
      columns: [
        "vertretung|stellvertretung|stellvertret*|vertreter|vertreterin|ersatz|ersatzperson|backup|stv|wenn nicht da|wenn abwesend|bei abwesenheit|im urlaub|springt ein",
      ],
      patterns: [
        "stellvertret*|vertretung|vertretungsweise|urlaubsvertretung|abwesenheitsvertretung|vertretungsregelung|ersatzperson|stv",
        "vertreten & durch|von|sie|ihn|laesst",
        "!vertritt|uebernimmt|uebernehmen|entscheidet|entscheiden|springt|einspringt|antwortet & abwesenheit|urlaub|krankheit|verhinderung|verhindert|abwesend|nicht erreichbar|ausfall|ausfaellt|weg|krank|verreist|ausser haus|nicht da|nicht im haus|fehlt|fehlen",
        "!wenn|falls|sollte|ist ~ weg|krank|abwesend|verreist|ausser haus|nicht da|nicht im haus|im urlaub|verhindert|ausfaellt",
        "vertritt sie|vertritt ihn|springt ein|einspringen",
        "!sein vertreter|seine vertreterin|ihr vertreter|ihre vertreterin|dessen vertreter|deren vertreterin|einen vertreter|eine vertreterin",
      ],
      besides: ["interessen|belange|anliegen|sicht|perspektive"],
    },
    "ownership/role": {
      headings: ["product owner|product owners|rolle des product owners|rolle product owner|produktverantwortung"],
      labels: [
        "product owner|product owners|product ownerin|po|produktverantwortliche|produktverantwortlicher|produktverantwortung|produktchef|produktchefin|rolle product owner|produkteigner*",
      ],
      columns: [
        "product owner|product owners|product ownerin|po|produktverantwortliche|produktverantwortlicher|produktverantwortung",
      ],
      patterns: [
        "product owner|product owners|product ownerin|productowner|po|produktverantwortliche|produktverantwortlicher|produktverantwortung|produktchef|produktchefin|produkteigner*",
      ],
    },
    "ownership/group": {
      patterns: [
        "product owner gremium|product owner kreis|product owner board|product owner gruppe|product owner runde|po gremium|po kreis|po board|po gruppe",
        "<ownershipBody> & fungiert|fungieren|agiert|agieren|tritt|treten|handelt|handeln .. als product owner|als po|product owner",
        "<ownershipBody> & uebernimmt|uebernehmen|nimmt|nehmen|hat|haben|traegt|tragen|liegt bei|liegt beim|fuellt|erfuellt|ausgeuebt & <ownershipPosition>",
        "<ownershipBody> ~ ist product owner|sind product owner|ist der product owner",
        "gemeinsam|gemeinschaftlich|zu zweit|zu dritt|geteilt|geteilte|gleichberechtigt|teilen sich|im kollektiv & <ownershipPosition>|als product owner|sind product owner|product owner sind",
        "gemeinsame product owner|gemeinsame produktverantwortung|geteilte produktverantwortung",
      ],
      besides: [
        "benennt|ernennt|bestellt|bestimmt|entsendet|benannt|ernannt|vorgeschlagen|unterstuetzt|unterstuetzen|beraet|beraten|gemeinsam mit|zusammen mit|gegenueber|vorsitz*|mitglied|mitglieder|sprecher*|leiter|leiterin",
      ],
    },
    "ownership/final-say": {
      labels: [
        "letztes wort|letztentscheidung|letztentscheid|stichentscheid|finale entscheidung|entscheidet bei uneinigkeit",
      ],
      headings: ["letztes wort|letztentscheidung|stichentscheid"],
      patterns: [
        "letztes wort|letzte wort|letztentscheid*|stichentscheid*|endgueltige entscheidung|finale entscheidung|entscheidet allein|entscheidet alleine|entscheidet abschliessend|entscheidet final|ausschlaggebend*|ueberstimm*",
        "lead product owner|chief product owner|leitende* product owner|federfuehrende* product owner|hauptverantwortliche* product owner|gesamtverantwortliche* product owner|lead po|chief po",
        "uneinigkeit|uneinig|meinungsverschiedenheit*|konfliktfall|konflikten|streitfall|zweifel|zweifelsfall|pattsituation|dissens & entscheidet|entscheiden|entscheidung",
      ],
    },
    "ownership/proxy": {
      headings: [
        "proxy product owner|product owner proxy|po proxy|proxy po|stellvertreter po|stellvertreter product owner|schatten product owner|schnittstellen po",
      ],
      patterns: [
        "proxy product owner|proxy product owners|product owner proxy|po proxy|proxy po|proxy pos|product owner by proxy|stellvertreter po|stellvertreter product owner|schatten po|schatten product owner|schattenprodukt*|schnittstellen po|schnittstellen product owner|product owner im auftrag|po im auftrag",
        "als proxy|proxy fuer|nur proxy & product owner|po",
      ],
      besides: ["antipattern|anti pattern|statt|anstatt|anstelle|vermeiden|vermeidet"],
    },
    "ownership/proxy-limits": {
      labels: [
        "entscheidet der proxy|der proxy entscheidet|proxy entscheidet|grenzen des proxy|befugnisse des proxy|entscheidungen des proxy",
      ],
      headings: ["grenzen des proxy|befugnisse des proxy|entscheidungen des proxy"],
      patterns: ["proxy & darf|entscheidet|entscheiden|befugt|befugnis*|mandat|bis zu|begrenzt|grenzen|nur bis"],
    },
    "ownership/change-contact": {
      labels: [
        "ansprechpartner fuer aenderungen|ansprechpartnerin fuer aenderungen|ansprechperson fuer aenderungen|kontakt fuer aenderungen|aenderungswuensche an|aenderungsantraege an|aenderungen an|ansprechperson fuer aenderungswuensche|ansprechpartner fuer aenderungswuensche|entscheidet ueber aenderungen|ansprechpartner fuer change requests|ansprechperson fuer change requests",
      ],
    },
    "ownership/scope-change": {
      patterns: [
        "aenderung am umfang|aenderungen am umfang|aenderung des umfangs|aenderungen des umfangs|aenderung am leistungsumfang|aenderungen am leistungsumfang|aenderungen des leistungsumfangs|umfangsaenderung*|leistungsaenderung*|aenderungsantrag*|aenderungsantraeg*|aenderungswuensche|change request|change requests|scope aenderung*|entscheidung ueber den umfang",
      ],
    },
    "ownership/for-one-side": {
      patterns: [
        "auf seiten|auf der seite|seitens|fuer|beim|auf ~ <client>|<supplier> ~ seite|intern|gegenueber",
        "auftraggeberseite|auftraggeberseitig*|auftragnehmerseitig*|auftragnehmerseite|kundenseite|kundenseitig*|anbieterseite|anbieterseitig*|dienstleisterseite",
        "seitens|auf seiten ~ <client>|<supplier>",
        "<only> ~ ansprechpartner*|ansprechperson|ansprechstelle|anlaufstelle ~ des|der|beim|fuer den|fuer die <client>|<supplier>",
      ],
    },
    "ownership/one-door": {
      patterns: [
        "<ownershipWish> .. geht|gehen|laeuft|laufen|kommt|kommen|landet|landen|richten|richtet ~ ueber|an|zu|bei|durch|in",
        "<ownershipWish> .. nimmt|sammelt|buendelt|sichtet|bewertet|entgegen",
        "nimmt|nehmen|sammelt|buendelt|sichtet ~ <ownershipWish>",
        "<ownershipWish> .. einbringen|eingebracht|gerichtet|weitergeleitet|adressiert|eingestellt|eingereicht|vorgebracht",
        "bringt|bringen|stellt|stellen|richtet|richten|reicht|reichen|traegt|tragen ~ <ownershipWish> ~ ein|vor|an|bei|in",
        "<ownershipWish> .. sprechstunde|spalte|postfach|formular|eingangskorb",
        "!letztes wort|letzte wort|letztentscheid* & woran|was|welche|reihenfolge|prioritaet*|umfang|backlog|inhalt*|produkt",
        "!entscheidet|entscheiden|bestimmt|legt|ordnet|priorisiert ~ allein|alleine|abschliessend|endgueltig|ausschliesslich|allein verantwortlich",
        "entscheidet|entscheiden|bestimmt .. umfang|funktionsumfang|leistungsumfang|reihenfolge|backlog|inhalte .. allein|alleine|abschliessend|endgueltig",
        "!niemand sonst|niemand anderes|niemand anders|kein anderer|keine andere|sonst niemand ~ weist|weisung*|entscheidet|auftraege|beauftragt|aendert|gibt|priorisiert",
        "!nicht|kein|keine|keinen|niemals|nie & <ownershipWish> & direkt|unmittelbar|auf anderem weg|auf anderem wege|anderweitig|an ihr vorbei|an ihm vorbei|von anderen|anderer seite",
        "eine anlaufstelle|einzige anlaufstelle|zentrale anlaufstelle|einziger eingang|einzige stelle|einziger weg|single point of contact|spoc|ein eingang",
      ],
      besides: [
        "lenkungsausschuss|lenkungskreis|steuerungskreis|lenkungsrunde|stoerung*|fehler*|supportanfragen|direkt an die entwickl*|direkt ans",
      ],
    },
    "ownership/second-decider": {
      patterns: [
        "<ownershipSecond> & entscheidet|bestimmt|priorisiert|legt|setzt|ordnet|umpriorisier*|veraendert & <ownershipPriorities>",
        "<ownershipSecond> & kann|koennen|darf|duerfen & umpriorisieren|neu priorisieren|anders priorisieren|neu ordnen|umordnen",
        "<ownershipSecond> & kann|koennen|darf|duerfen|behaelt sich vor & aendern|anpassen|festlegen|neu festlegen|umstellen & prioritaet|prioritaeten|priorisierung|reihenfolge|rangfolge",
        "er|es|dieser|dieses|dieses gremium ~ kann|darf ~ <ownershipPriorities> ~ umpriorisieren|neu priorisieren|neu ordnen|umordnen",
        "ebenfalls|auch|zusaetzlich ~ entscheidet|bestimmt|priorisiert ~ <ownershipPriorities>",
        "entscheidet|bestimmt|priorisiert ~ auch|ebenfalls|mit ~ <ownershipPriorities>|was gebaut|ueber was",
        "im konsens|einvernehmlich|gemeinschaftlich|mehrheitlich|einstimmig & entscheidet|entscheiden|entschieden|legen|festgelegt|beschliesst|beschliessen & <ownershipPriorities>",
        "kann|koennen|darf|duerfen|ist berechtigt|sind berechtigt ~ das team|dem team|die entwickler|den entwicklern|entwickler|entwicklungsteam ~ anweisen|beauftragen|weisungen erteilen|auftraege erteilen|aufgaben geben|aufgaben zuweisen",
        "wird|werden ~ von herrn|von frau|durch herrn|durch frau|vom vertrieb|durch den vertrieb|von der geschaeftsfuehrung|durch die geschaeftsfuehrung|vom marketing|vom fachbereich|von der fachabteilung|vom vorstand|vom management ~ priorisiert|eingeplant",
      ],
      besides: [
        "beraet|empfiehlt|empfehl*|schlaegt|strategie|strategisch*|jahresziel*|technisch*|budget*|eskal*|uneinig*|einig|ueber 5|oberhalb|mehr als|ueberschreit*|vorschlag",
      ],
    },
    "ownership/decides-column": {
      columns: [
        "entscheidet|entscheider*|wer entscheidet|entscheidung durch|entscheidung bei|entschieden von|letztes wort|letztentscheid",
      ],
    },
    "ownership/owner-matter": {
      patterns: [
        "reihenfolge ~ backlog|backlogs|anforderungen|funktionen",
        "backlog priorisierung|backlogpriorisierung|priorisierung ~ backlog|backlogs|anforderungen|funktionen|features",
        "umfang|inhalt|inhalte ~ release|releases|produkts|produktes|version|mvp",
        "produktumfang|projektumfang|funktionsumfang|releaseumfang|umfangsaenderung*|aenderungen am umfang|was gebaut wird|was wir bauen|welche funktionen",
      ],
      besides: [
        "sprint|sprints|oberhalb|ueber|mehr als|vertrag*|budget*|strategie|strategisch*|jahres*|quartals*|technisch*",
      ],
    },
    "ownership/helps-to-order": {
      patterns: [
        "hilft|helfen|unterstuetz*|beraet|beraten|schlaegt|vorschlag|vorschlaege|empfiehlt|empfehl*|bereitet|zuarbeit|mitwirk*|moderiert|moderation|gemeinsam mit|zusammen mit|in abstimmung|mit dem product owner|mit der product owner*|im auftrag des|wirkt mit|liefert",
        "bugs|fehler|fehlern|tests|testfaelle|technisch*|schulden|refactoring|risiken|quartals*|themen|portfolio|programm|supportanfragen|stoerungen",
      ],
    },
    "ownership/acknowledged": {
      headings: ["anerkennung der entscheidungsbefugnis|anerkennung"],
      patterns: [
        "<client> & erkennt|erkennen|anerkennt|anerkennen|akzeptiert|akzeptieren|bestaetigt|bestaetigen|respektiert|respektieren|stimmt|stimmen|traegt|verpflichtet sich|verpflichten sich|ist einverstanden|sind einverstanden & <ownershipAuthority>|<productOwner>|entscheidet|alleinige|alleiniger|einzige|einziger",
        "beide parteien|die parteien|beide seiten & erkennt|erkennen|anerkennt|anerkennen|akzeptiert|akzeptieren|bestaetigt|bestaetigen|respektiert|respektieren|stimmt|stimmen|traegt|verpflichtet sich|verpflichten sich|ist einverstanden|sind einverstanden & <ownershipAuthority>|<productOwner>|entscheidet|alleinige|alleiniger|einzige|einziger",
        "<client> & richtet|richten|sendet|schickt|stellt|adressiert|leitet|meldet|uebermittelt & ausschliesslich|nur|allein|niemand anderen & <change>",
        "sie erkennen|sie akzeptieren|sie respektieren|sie bestaetigen|erkennen sie|akzeptieren sie|bestaetigen sie & <ownershipAuthority>|<productOwner>|entscheidet",
        "<client> ~ haelt sich|halten sich & <ownershipAuthority>",
        "entscheidung|entscheidungen & verbindlich|bindend|binden & <client>",
        "entscheidung|entscheidungen & verbindlich|bindend|binden & beide parteien|die parteien|beide seiten",
      ],
    },
    "ownership/signature": {
      headings: [
        "unterschrift|unterschriften|unterzeichnung|auftragserteilung|auftragsbestaetigung|beauftragung und unterschrift|annahme und unterschrift",
      ],
      labels: [
        "unterschrift|unterschrift auftraggeber|unterschrift kunde|unterzeichnet|fuer den auftraggeber|fuer den kunden|datum unterschrift|ort datum unterschrift",
      ],
      columns: ["unterschrift"],
      patterns: ["unterschrift|unterschriften|unterzeichnet"],
    },
    "ownership/value-measure": {
      headings: [
        "erfolgsmessung|erfolgskriterien|erfolgskennzahlen|kennzahlen|kpis|messgroessen|zielvereinbarung|zielgroessen|woran erfolg gemessen wird",
      ],
      labels: [
        "gemessen an|gemessen wird|erfolgsmessung|erfolgskriterium|erfolgskriterien|kennzahl|kennzahlen|kpi|kpis|ziel|ziele|zielvereinbarung|zielgroesse|zielwert|messgroesse|anreiz|bonus",
      ],
      columns: ["gemessen an|kennzahl|kennzahlen|kpi|kpis|zielgroesse|erfolgskriterium|erfolgskriterien|messgroesse"],
      patterns: [
        "<ownershipMeasured> & <ownershipValue>|nutzen|nutzenbeitrag|geschaeftswert|mehrwert|wirkung|wertbeitrag",
        "verantwortet|verantwortlich|verantwortung|verantworten & <ownershipValue>",
        "steigert|steigern|senkt|senken|erhoeht|erhoehen|verringert|verkuerzt & <ownershipValue>",
      ],
    },
    "ownership/other-measure": {
      patterns: ["gemessen|bemisst|bemessen|zielvereinbarung*|bonus|anreiz*"],
      besides: [
        "zufriedenheit|kundenzufriedenheit|nutzerzufriedenheit|zufrieden|kundenglueck|nps|net promoter|begeisterung|stimmung",
      ],
    },
    "ownership/sentiment-measure": {
      patterns: [
        "<ownershipMeasured> & zufriedenheit|kundenzufriedenheit|nutzerzufriedenheit|zufrieden|kundenglueck|nps|net promoter|begeisterung|stimmung",
        "verantwortet|verantwortlich & kundenzufriedenheit|nutzerzufriedenheit|zufriedenheit",
      ],
    },
    "ownership/project-manager": {
      patterns: ["projektleiter*|projektleitung|projektmanager*|gesamtprojektleit*|delivery manager*|auftragsmanager*"],
    },
    "ownership/budget": { patterns: ["budget*|kosten|ausgaben|finanzen|finanzierung|projektkosten"] },
    "ownership/tracks-budget": {
      headings: [
        "budgetverfolgung|budgetkontrolle|budgetverantwortung|budgetcontrolling|kostenkontrolle|budgetberichte",
      ],
      labels: [
        "verfolgen des budgets|budgetverfolgung|budgetkontrolle|budgetverantwortung|budgetverantwortlich*|budgetcontrolling|kostenkontrolle|controlling",
      ],
      patterns: [
        "verfolgt|verfolgen|ueberwacht|ueberwachen|ueberwachung|kontrolliert|kontrolle|steuert|steuerung|controlling|berichtet|bericht|verwaltet|verwaltung|verantwortet|verantwortlich|verantwortung|zustaendig & budget|budgets|projektbudget|kosten|projektkosten|ausgaben|budgetverbrauch|mittelabfluss|aufwaende",
        "budgetverfolgung|budgetkontrolle|budgetueberwachung|budgetcontrolling|budgetverantwort*|kostenkontrolle|kostenverfolgung|kostenueberwachung|budgetsteuerung|kostensteuerung|budgetbericht*|budgetreporting",
      ],
    },
    "ownership/answers-for-value": {
      patterns: [
        "verantwortet|verantwortlich|verantwortung|maximiert|maximierung|maximieren|optimiert & wert|werts|wertes|nutzen|nutzens|geschaeftswert|mehrwert|wirkung|rendite|roi|ertrag|wirtschaftlichkeit",
        "wertmaximierung|nutzenmaximierung",
      ],
    },
  },
};
