import type { PointVocabulary } from "../../vocabulary.ts";

const groups: PointVocabulary["groups"] = {
  // The other side as it acts in a project.
  clientSide: [
    "auftraggeber|auftraggebers|auftraggeberin|auftraggebende|auftraggebenden|auftraggeberseite|kunde|kunden|kundin|kundenseite|kundenteam|besteller|bestellerin|der ag|dem ag|des ag|vom ag|fachbereich|fachbereiche|fachabteilung|fachabteilungen|fachseite|stakeholder|sponsor",
  ],
  clientTicketVerb: [
    "schreibt|schreiben|verfasst|verfassen|erstellt|erstellen|pflegt|pflegen|stellt|stellen|liefert|liefern|legt|anlegen|legen|erfasst|erfassen|formuliert|formulieren|traegt|tragen|eintragen|einzutragen|anzulegen|einzustellen|einstellen|fuellt|befuellt|befuellen|erarbeitet|erarbeiten|reicht|einreichen|einzureichen|uebergibt|ausformuliert|ausarbeiten|arbeitet|zu schreiben|zu erstellen|zu pflegen|zu liefern|zu verfassen",
  ],
  clientTicketDone: [
    "geschrieben|verfasst|erstellt|gepflegt|geliefert|angelegt|erfasst|formuliert|eingetragen|eingestellt|befuellt|erarbeitet|eingereicht|ausgearbeitet|vorgegeben|bereitgestellt|beigestellt|uebergeben",
  ],
  clientTicket: [
    "ticket|tickets|jira|jira tickets|user story|user stories|userstory|userstories|stories|backlog|backlogs|product backlog|backlog eintrag|backlog eintraege|backlogeintrag|backlogeintraege|backlog items|epics|issues|arbeitspakete in|pflichtenheft|anforderungsspezifikation|anforderungsdokument*|anforderungskatalog|anforderungsbeschreibung*|fachkonzept|fachkonzepte|feinkonzept|feinspezifikation|spezifikation|spezifikationen|detaillierte anforderungen|schriftliche anforderungen|vollstaendige anforderungen",
  ],
  // Those of an organisation who are used to be served first.
  clientAbove: [
    "geschaeftsfuehrung|geschaeftsfuehrer|vorstand|bereichsleitung|bereichsleiter|abteilungsleitung|abteilungsleiter|vertrieb|aussendienst|filialen|standorte|leitung",
  ],
  clientDevelopers: [
    "dev team|dev teams|engineers|engineer|ingenieure|ingenieuren|die entwicklung|der entwicklung|entwicklung|leitender entwickler|leitenden entwickler|lead developer|chefentwickler|squad|squads|devs|entwickler|entwicklern|entwicklerin|entwicklerinnen|entwickelnde|entwickelnden|developer|developers|programmierer|programmierern|entwicklungsteam|entwicklerteam|umsetzungsteam|scrum team|teammitglied|teammitglieder|teammitgliedern|einzelne teammitglieder|mitarbeiter des auftragnehmers|mitarbeitende des auftragnehmers",
  ],
  clientRequest: [
    "aenderung|aenderungen|aenderungswunsch|aenderungswuensche|wunsch|wuensche|auftrag|auftraege|aufgabe|aufgaben|anforderung|anforderungen|anpassung|anpassungen|erweiterungen|zusatzwuensche|anweisung|anweisungen|weisungen|prioritaeten|neue funktionen|funktionswuensche|ideen",
  ],
};

const notTickets =
  "<productOwner>|zugriff|zugang|kommentier*|kommentar*|bug|bugs|fehler|fehlern|fehlermeldung*|stoerung|stoerungen|stoerungsmeldung*|support|supportticket*|supportanfrage*|supportfall*|gewaehrleistung|maengel|maengeln|mangel|helpdesk|servicedesk|service desk|hotline|nicht|kein|keine|keinen|ohne|statt|anstatt|gemeinsam|zusammen|change request|change requests|aenderungsantrag|aenderungsantraege|feedback|testfaelle";

/** German words for the points that the rules of the family `client` ask about. */
export const germanClientPoints: PointVocabulary = {
  groups,
  points: {
    "client/writes-tickets": {
      patterns: [
        "<clientSide> ~ <clientTicketVerb> ~ <clientTicket>",
        "<clientSide> ~ <clientTicket> ~ <clientTicketVerb>",
        "<clientTicket> ~ <clientTicketDone> ~ vom|von|durch ~ <clientSide>",
        "<clientTicket> ~ vom|von|durch ~ <clientSide> ~ <clientTicketDone>",
        "<clientTicket> ~ schreibt|schreiben|erstellt|erstellen|pflegt|pflegen|liefert|liefern|verfasst ~ <clientSide>",
        "<clientSide> ~ anforderungen ~ als|in ~ tickets|jira|user stories|backlog",
        "<clientSide> ~ schreibt|dokumentiert|spezifiziert|verfasst|formuliert ~ anforderungen",
        "<clientSide> ~ priorisiert|sortiert ~ tickets|jira",
        "erstellung|pflege|anlegen|erfassung|ausarbeitung|formulierung ~ <clientTicket> ~ obliegt|durch|ist aufgabe|liegt beim|erfolgt durch ~ <clientSide>",
      ],
      besides: [
        `${notTickets}|prueft|freigegeben|freigibt|gibt frei|abgenommen|schreibt das team|erstellt das team|pflegt das team|das team schreibt|das team erstellt|das team pflegt|team erstellt|wir schreiben|wir erstellen|wir pflegen|der auftragnehmer erstellt|erstellt der auftragnehmer|auftragnehmer schreibt|auftragnehmer pflegt`,
      ],
    },
    "client/you-write-tickets": {
      patterns: [
        "sie|ihr team|ihre mitarbeitenden|ihre fachabteilung ~ <clientTicketVerb> ~ <clientTicket>",
        "sie|ihr team|ihre fachabteilung ~ <clientTicket> ~ <clientTicketVerb>",
        "von ihnen|durch sie|ihrem team ~ <clientTicketDone> ~ <clientTicket>",
        "<clientTicket> ~ von ihnen|durch sie|von ihrem team ~ <clientTicketDone>",
      ],
      besides: [`${notTickets}|wir schreiben|erhalten sie|bekommen sie`],
    },
    "client/she-writes-tickets": {
      patterns: [
        "sie|er ~ schreibt|verfasst|erstellt|pflegt|erfasst|formuliert|erarbeitet|liefert|legt|traegt|stellt ~ <clientTicket>",
        "<clientTicket> ~ schreibt|verfasst|erstellt|pflegt|erfasst|formuliert|erarbeitet|liefert ~ sie|er",
        "<clientTicket> ~ von ihr|von ihm ~ <clientTicketDone>",
      ],
      besides: [`${notTickets}|<supplier>|wenn|falls`],
    },
    "client/ticket-work": {
      patterns: [
        "schreiben|erstellen|erstellung|pflege|pflegen|anlegen|erfassen|erfassung|formulieren|formulierung|verfassen|liefern|lieferung|ausarbeitung|ausarbeiten|bereitstellung|einstellen ~ <clientTicket>",
        "<clientTicket> ~ schreiben|erstellen|pflegen|anlegen|erfassen|formulieren|verfassen|liefern|ausarbeiten|einstellen|einpflegen",
      ],
      besides: [`${notTickets}|auftragnehmer|anbieter|wir|team|pruefung|freigabe`],
    },
    "client/directs-team": {
      patterns: [
        "<clientSide>|sie|ihr team ~ direkt|unmittelbar|jederzeit ~ an|mit|bei|zu ~ <clientDevelopers>",
        "<clientSide>|sie ~ <clientRequest> ~ direkt|unmittelbar ~ an|mit|bei|von ~ <clientDevelopers>",
        "<clientSide>|sie ~ weist|weisen|verteilt|verteilen|gibt|geben|erteilt|erteilen ~ <clientDevelopers> ~ aufgaben|auftraege|anweisungen|weisungen|arbeit",
        "<clientSide>|sie ~ weist|weisen|verteilt|verteilen|gibt|geben|erteilt|erteilen ~ aufgaben|auftraege|anweisungen|weisungen ~ <clientDevelopers>",
        "<clientSide>|sie ~ beauftragt|beauftragen|ansprechen|anspricht|anweisen|kontaktieren|kontaktiert ~ <clientDevelopers> ~ direkt|unmittelbar",
        "<clientSide>|sie ~ <clientDevelopers> ~ direkt|unmittelbar ~ beauftragen|ansprechen|anweisen|kontaktieren|instruieren",
        "<clientSide>|sie ~ beauftragt|kontaktiert|instruiert ~ direkt ~ <clientDevelopers>",
        "<clientRequest> ~ direkt|unmittelbar ~ an|mit|bei|von|durch ~ <clientDevelopers>",
        "<clientRequest> ~ direkt|unmittelbar|jederzeit ~ <clientDevelopers> ~ mitgeteilt|zugerufen|gegeben|gestellt|gerichtet|adressiert|abgestimmt",
        "entscheidet|entscheiden|vereinbart|vereinbaren|regelt|regeln|bespricht|besprechen .. direkt|unmittelbar ~ mit ~ <clientDevelopers>",
        "per telefon|telefonisch|muendlich|per zuruf|per whatsapp|per chat ~ an|bei|mit ~ <clientDevelopers>",
        "darf|duerfen|kann|koennen ~ <clientDevelopers> ~ direkt|unmittelbar|jederzeit ~ ansprechen|beauftragen|anweisen|anrufen|anschreiben",
        "direkt|unmittelbar ~ besprochen|gesprochen|abgesprochen|vereinbart|ausgemacht & angefangen|begonnen|gebaut|umgesetzt|erster stand|ersten stand|erste fassung",
        "direkter zugriff|direkten zugriff|direkter draht|direkten draht ~ <clientDevelopers>",
        "auf zuruf ~ <clientDevelopers>|umgesetzt|erledigt|geaendert|eingebaut|umsetzen|moeglich",
        "<clientRequest>|prioritaeten|wuensche ~ auf zuruf",
        "anruf|mail|e mail|nachricht|kurze nachricht|chatnachricht|wort|zuruf ~ <clientDevelopers> ~ genuegt|reicht|ist ausreichend",
        "genuegt|reicht ~ anruf|mail|e mail|nachricht|zuruf ~ <clientDevelopers>",
        "eilige*|dringende*|kleine*|kleinere*|schnelle* ~ themen|sachen|dinge|anliegen|anfragen|wuensche|aufgaben|punkte|anpassungen|aenderungen .. direkt|unmittelbar ~ an|in|nach|zu|bei|mit ~ <clientDevelopers>",
        "<clientSide>|<clientAbove>|sie ~ <clientRequest> ~ direkt|unmittelbar ~ mit|bei|an|zu ~ <clientDevelopers>",
        "<clientAbove> ~ direkt|unmittelbar|jederzeit ~ an|mit|bei|zu|auf ~ <clientDevelopers>",
        "direkt|unmittelbar ~ mit|bei ~ <clientDevelopers> ~ vereinbart|abgesprochen|abgestimmt|verabredet|ausgemacht|besprochen",
        "<clientSide> ~ waehlt|bestimmt|benennt ~ <clientDevelopers>",
        "<clientSide> ~ genehmigt|entscheidet ~ urlaub|urlaube|arbeitszeiten|urlaubsantraege",
        "<clientSide> ~ fachliches weisungsrecht|weisungsrecht|weisungsbefugt ~ <clientDevelopers>",
        "<clientDevelopers> ~ weisungen|anweisungen|aufgaben|auftraege ~ vom|von|des|der ~ <clientSide>",
      ],
      besides: [
        "<productOwner>|klaer*|rueckfrage|rueckfragen|fragen|verstaendnisfragen|feedback|rueckmeldung|rueckmeldungen|nicht|keine|kein|niemals|nie|projektleitung|stoerung*|notfall*|fehler|produktmanagement",
      ],
    },
    "client/turns-directly": {
      patterns: [
        "direkt|unmittelbar ~ ansprechen|angesprochen|anspricht|beauftragen|beauftragt|anweisen|anrufen|angerufen|anschreiben|kontaktieren|gesprochen|besprochen|abgesprochen|vereinbart|ausgemacht|gebeten|gegeben|geschickt",
        "bespricht|besprechen|vereinbart|klaert|spricht|sprechen|gibt|geben|schickt|wendet|wenden ~ direkt|unmittelbar",
      ],
      besides: [
        "frage|fragen|rueckfrage|rueckfragen|feedback|rueckmeldung|nicht|keine|kein|niemals|nie|stoerung*|notfall*|fehler|bewerb*|statt",
      ],
    },
    "client/delay": {
      patterns: [
        "verzoeger*|verzug|verspaet*|zu spaet|nicht rechtzeitig|fehlt|fehlen|bleibt aus|laenger & verschieb*|verlaenger*|nach hinten|entsprechend spaeter|rueckt|ruecken|wartezeit*|leerlauf*|stillstand*|in rechnung|berechnet|weiterberechnet",
        "verzoeger*|verspaet*|nicht rechtzeitig|fehlt|fehlen|spaeter|bleibt aus|bleiben aus & passen|anpass*|angepasst|neu geplant|umgeplant|neu verhandelt & plan|planung|zeitplan|prognose|termin|termine|aufwand|preis",
        "kommt|kommen|liegt|liegen ~ spaeter|zu spaet|verspaetet|nicht & verschieb*|verschiebt",
        "tag fuer tag|tagesgenau|um denselben zeitraum|um die gleiche zeit|um dieselbe zeit|um die gleiche dauer|um dieselbe dauer & verschieb*|verlaenger*|rueckt|ruecken|termin|termine|fristen",
        "verzoeger*|verzug|verspaet* & befreit|entbindet|entlastet",
        "leerlaufzeit*|leerlauf|wartezeit*|stillstandszeit* & berechn*|rechnung|verguet*|abgerechnet",
      ],
      besides: ["vertragsstrafe*|zahlungsverzug|verzugszins*|poenale"],
    },
    "client/expert": {
      patterns: [
        "fachexpert*|fachansprech*|fachperson|fachpersonen|fachliche ansprech*|fachlicher ansprech*|fachlichen ansprech*|key user|key users|keyuser*|key anwender*|domaenenexpert*|domaenen expert*|fachverantwortlich*|fachvertret*|fachabteilung*|fachbereich*|fachseite|prozessverantwortlich*|prozesseigner*|prozessexpert*|wissenstraeger*|anwendervertret*|fachanwender*|fachleute|fachleuten|fachkundig*|sachkundig*|fachberater*|fachfragen|fachliche fragen|fachliche rueckfragen|fachlichen fragen|fachlichen rueckfragen|subject matter expert*|sme|smes|inhaltlich verantwortlich*|fachlich zustaendig*|fachredaktion|fachwissen",
        "beantwort* ~ fragen|rueckfragen|fachfragen",
        "fragen|rueckfragen ~ beantwort*|geklaert",
        "fachlicher input|fachlichen input|fachliches feedback|fachliche anforderungen|fachlichen anforderungen|fachliche vorgaben|fachliche beratung|fachliche unterstuetzung",
        "anforderungen ~ liefert|stellt|bringt|beibringen|feedback|rueckmeldung",
        "liefert|bringt|stellt ~ anforderungen|fachwissen|know how",
        "expert* ~ auftraggeber*|kunde|kunden|aus ihrem haus",
      ],
      besides: ["unsere fachexpert*|unserer fachexpert*|unsere fachleute"],
    },
    "client/sponsor": {
      headings: ["sponsor|projektsponsor|auftraggeberrolle|lenkungsausschuss|lenkungskreis|steuerungskreis"],
      patterns: [
        "sponsor|sponsorin|sponsoren|projektsponsor*|executive sponsor|projektauftraggeber*|budgetverantwort*|budgetgeber*|budgethoheit|lenkungsausschuss*|lenkungskreis*|lenkungsgremium|steuerungskreis*|steuerungsgruppe|steuergruppe|steering committee|projektausschuss|entscheider|entscheiderin|entscheidungstraeger*|entscheidungsgremium|business owner|produktpate|projektpate|projektpatin",
        "coo|ceo|cfo|cio|geschaeftsfuehr*|geschaeftsleitung|vorstand|bereichsleit* & budget|abbruch|verlaengerung|mittel|ziele & entscheidet|genehmigt|bewilligt|verantwortet",
        "geschaeftsfuehr*|geschaeftsleitung|vorstand|bereichsleit*|abteilungsleit* ~ entscheidet|genehmigt|gibt frei|verantwortet|setzt|traegt|bewilligt|legt fest",
        "<clientSide> ~ entscheidet|genehmigt|verantwortet|bewilligt ~ ziele|zielen|vision|budget|mittel|prioritaeten|strategie",
        "<clientSide> ~ legt|setzt|gibt ~ ziele|vision|budget|prioritaeten ~ fest|frei|vor",
      ],
      besides: ["rechnung|rechnungen|rechnungsadresse|rechnungsanschrift"],
    },
    "client/sponsor-task": {
      patterns: [
        "vision|mission|problem|probleme|ziel|ziele|zielen|budget|mittel|finanzierung|strategie|prioritaeten|geld|eskalation*|umfang|aenderungen & verantwortet|verantwortlich|verantwortung|entscheidet|entscheidung|entscheidungen|genehmigt|genehmigung|gibt|freigabe|freigaben|freigeben|setzt|legt|bewilligt|bestaetigt|traegt|vertritt|sichert|stellt",
        "entscheidungen ueber|entscheidung ueber ~ ziele|budget|mittel|prioritaeten|vision",
      ],
    },
    "client/briefing": {
      patterns: [
        "gemaess|laut|lt|gem|nach|entsprechend|auf basis|auf grundlage|basierend auf|wie im|aus dem|anhand ~ briefing|briefings|kundenbriefing|kundenbriefings|ihrem briefing|ihres briefings|funktionsliste|featureliste|feature liste|wunschliste",
        "gemaess|laut|nach|entsprechend|gem ~ kundenvorgabe|kundenvorgaben|vorgabe des kunden|vorgaben des kunden|vorgabe des auftraggebers|vorgaben des auftraggebers|ihren vorgaben|ihrer vorgabe|vorgaben des ag|kundenspezifikation|lastenheft|lastenheft des auftraggebers",
        "wie ~ vom|von|durch ~ <clientSide>|ihnen ~ vorgegeben|gewuenscht|gefordert|spezifiziert|beauftragt|definiert|gebrieft",
        "umsetzung|umgesetzt|umsetzen ~ nach|gemaess ~ vorgabe|vorgaben ~ <clientSide>",
      ],
      besides: ["gesetzlich*|aenderungsantrag*|change request"],
    },
    "client/discovery": {
      headings: [
        "discovery|discovery phase|problemstellung|problem|nutzerforschung|analysephase|konzeptphase|konzeptionsphase|validierung|hypothesen|auftragsklaerung|bedarfsanalyse|anforderungsanalyse|ausgangslage|onboarding|vorprojekt",
      ],
      patterns: [
        "discovery|vorprojekt|analysephase|konzeptionsphase|konzeptphase|auftragsklaerung|initialworkshop|kick off workshop|anforderungsworkshop*|scoping workshop|workshop zur anforderungs*|anforderungsanalyse|bedarfsanalyse|anforderungsaufnahme|ist analyse|nutzerforschung|user research|nutzerinterview*|interviews|hypothese|hypothesen|validier*|problemstellung|prototypentest*|nutzertest*|usability test*|usabilitytest*|design sprint|phase 0|pilot|pilotphase|schmerzpunkt*|marktforschung|experiment*",
      ],
    },
    "client/stage-proof": {
      columns: [
        "nachweis|nachweis im team|nachweis am markt|nachweise|beleg|was nachgewiesen wird|abbruchkriterium|abbruchkriterien|ausstiegskriterium|ausstiegskriterien|freigabekriterium|freigabekriterien|freigabebedingung|bedingung der freigabe|freigegeben wenn",
      ],
    },
    "client/stage-gate": {
      headings: [
        "finanzierung in stufen|gestufte finanzierung|stufenweise finanzierung|stoppregel|entscheidungspunkte|ausstiegspunkte|checkpoints|meilensteinfreigaben|freigabestufen|checkpoint phase|checkpointphase",
      ],
      columns: [
        "entscheidung|freigabe|freigabe durch|nachweis|nachweis im team|nachweis am markt|abbruchkriterium|abbruchkriterien|ausstiegskriterium",
      ],
      patterns: [
        "go no go|stoppregel|abbruchkriterium|abbruchkriterien|ausstiegspunkt|ausstiegspunkte|ausstiegskriterium|ausstiegskriterien|entscheidungspunkt|entscheidungspunkte|checkpoint phase|checkpointphase|stage gate|stufenfreigabe|phasenfreigabe|freigabe der naechsten|stufenweise beauftragung|stufenweise beauftragt|gestufte finanzierung|optionale phase|optionale phasen|optionale stufe|abruf der naechsten|abbruch moeglich|meilensteinentscheidung",
        "naechste|naechsten|weitere|weiteren|zweite|zweiten|folgende|folgenden|jede|jeder ~ stufe|phase|tranche ~ nur|erst|freigegeben|freigabe|beauftragt|abgerufen|entschieden",
        "nur weiter|erst weiter|machen weiter|fortgesetzt|fortfuehrung|fortsetzung .. wenn|falls|nachweis|nachweise|ergebnis|ergebnisse|entscheidung|entscheidet|freigabe",
        "entscheidet|entscheiden|entscheidung ~ ob ~ weiter*|fortgesetzt|fortgefuehrt|naechste",
        "nach ~ jeder|jedem|der ersten ~ stufe|phase|sprint|meilenstein|iteration ~ kuendigen|beenden|beendet|aussteigen|abbrechen|gekuendigt",
      ],
    },
    "client/stable-team": {
      headings: ["teammodell|festes team|stabiles team|team und laufzeit|dediziertes team"],
      patterns: [
        "feste*|stabile*|dedizierte*|eingespielte*|eigene*|dauerhafte* ~ team|teams|produktteam|entwicklungsteam",
        "team ~ in vollzeit|bleibt zusammen|arbeitet ausschliesslich|steht exklusiv|ist reserviert|bleibt bestehen",
        "team aus|team von .. pro monat|im monat|je monat|pro sprint|je sprint",
      ],
      besides: ["gegruendet|hosting|supportteam"],
    },
    "client/runway": {
      headings: ["laufzeit des budgets|team und laufzeit|finanzierungszeitraum|reichweite des budgets"],
      labels: ["finanziert bis|laufzeit|reichweite|gesichert bis"],
      columns: ["reichweite|finanziert bis|finanzierte wochen|finanzierte monate"],
      patterns: [
        "finanziert|bezahlt|gesichert|gebucht|reserviert|ausgelastet & bis|fuer die naechsten|fuer die gesamte|fuer mindestens",
        "budget|finanzierung|betrag|geld|kostendach|tranche ~ reicht|reichen|deckt|finanziert|traegt ~ sprints|sprint|wochen|monate|das team|bis",
        "mindestlaufzeit|kuendigungsfrist|mindestabnahme|mindestdauer",
      ],
    },
  },
};
