import type { Vocabulary } from "../vocabulary.ts";

/** Sets of German terms by which readers see who does or decides what: `Die Kassenwartin führt die Bücher`. */
export const germanDutyGroups: Vocabulary["groups"] = {
  holder: [
    "product owner|po|produktverantwortliche*|produktverantwortung|produktchef|produktchefin|produktmanager*|produktmanagement|projektleiter*|projektleitung|teilprojektleit*|projektmanager*|projektmanagement|projektkoordinat*|projektverantwortliche*|projektassistenz|projektauftraggeber*|projektsteuer*|scrum master|agile coach|teamleiter*|teamleitung|gruppenleit*|technische leitung|technischer leiter|technische leiterin|technische projektleitung|fachliche leitung|tech lead|lead developer|architekt|architektin|softwarearchitekt*|loesungsarchitekt*|test manager|testmanager*|testleit*|releasemanager*|release manager|account manager|servicemanager*|change manager|qualitaetsmanager*|qualitaetsbeauftragt*|datenschutzbeauftragte*|sicherheitsbeauftragte*|dokumentationsbeauftragt*|fachverantwortliche*|systemverantwortliche*|betriebsverantwortliche*|testverantwortliche*|hauptverantwortliche*|fachexpert*|koordinator*|koordination|geschaeftsfuehr*|geschaeftsleitung|abteilungsleit*|bereichsleit*|amtsleit*|schulleit*|vereinsleitung|redaktionsleit*|sponsor|sponsorin",
    "lenkungsausschuss|lenkungskreis|lenkungsgremium|steuerungskreis|steuerungsgruppe|steuergruppe|steuerkreis|projektausschuss|projektbeirat|projektgremium|beirat|vorstand|ausschuss|gremium|kommission|arbeitsgruppe|arbeitsgruppen|arbeitskreis|arbeitskreise|mitgliederversammlung|plenum|vorsitzende*|vorsitz|sprecher*|stellvertret*|schriftfuehr*|kassenwart*|kassier*|schatzmeister*|moderator*|moderation|kernteam|leitungsteam|entwicklungsteam|projektteam|fachteam|team|teams|jury|rat|geschaeftsstelle|projektbuero|pmo|change advisory board|change control board",
    "entwickler|entwicklerin|entwicklerinnen|entwickelnde|softwareentwickler*|frontend entwickl*|backend entwickl*|frontendentwickl*|backendentwickl*|programmierer*|designer|designerin|ux designer*|ui designer*|tester|testerin|redakteur*|analyst|analystin|business analyst*|requirements engineer*|administrator*|systemadministrator*|betreuer|betreuerin|mentor|mentorin|mentoren|berater|beraterin|ansprechpartner*|ansprechperson*|key user|keyuser*|maintainer|projektmitarbeit*|teammitglied*|teammitglieder|mitglied|gruppenmitglied*|projektmitglied*|mitglieder|doktorand*|praktikant*|hilfskraft|hilfskraefte|bibliothekar*",
  ],
  // Who decides on the work without being one of those who do it.
  decidingParty: [
    "behoerde|amt|stadt|ministerium|universitaet|hochschule|stiftung|fachabteilung|gemeinde|parteien|vertragsparteien",
  ],
  everydayHolder: [
    "entwickler|entwicklerin|entwicklerinnen|entwickelnde|programmierer*|designer|designerin|tester|testerin|redakteur*|analyst|analystin|administrator*|systemadministrator*|betreuer|betreuerin|mentor|mentorin|mentoren|berater|beraterin|team|teams|mitglied|mitglieder|moderator*|abteilungsleit*|bereichsleit*|gruppenleit*|schulleit*|rat|jury|sponsor|sponsorin|koordination|moderation|bibliothekar*|key user|keyuser*|praktikant*|vorsitz|geschaeftsfuehr*|geschaeftsleitung|ansprechpartner*|ansprechperson*",
  ],
  modal: ["muss|muessen|soll|sollen|sollte|sollten|hat|haben|ist zu|sind zu"],
  charged: [
    "ist verantwortlich|sind verantwortlich|ist zustaendig|sind zustaendig|ist hauptverantwortlich|ist fuer|sind fuer|traegt die verantwortung|tragen die verantwortung|hat die aufgabe|haben die aufgabe|ist ansprechpartner*|ist ansprechperson|ist verpflichtet|verpflichtet sich|verpflichten sich|wechseln sich|wechselt sich|ist erste ansprech*|ist erster ansprech*|fungiert als|dient als|agiert als|ist federfuehrend|ist die schnittstelle|ist das bindeglied|wird sich auf|wird sich um|werden sich auf|werden sich um|konzentriert sich|konzentrieren sich|befasst sich|befassen sich|widmet sich|widmen sich|beschaeftigt sich mit",
  ],
  does: [
    "analysiert|arbeitet|baut|bearbeitet|beantwortet|beaufsichtigt|begleitet|begutachtet|beraet|bereitet|berichtet|beruft|beschafft|beschreibt|bestellt|betreibt|betreut|bewertet|bezahlt|definiert|dokumentiert|entscheidet|entwickelt|entwirft|ermittelt|ernennt|erstellt|erarbeitet|fasst|formuliert|fuehrt|gestaltet|gibt|haelt|hilft|holt|implementiert|kommentiert|konfiguriert|installiert|richtet|erledigt|erfasst|informiert|klaert|koordiniert|kontrolliert|kuemmert|legt|leitet|liefert|misst|moderiert|nimmt|ordnet|organisiert|plant|pflegt|pruefen|prueft|priorisiert|programmiert|protokolliert|raeumt|realisiert|redigiert|sammelt|schreibt|schult|setzt|sichert|sorgt|spricht|stellt|steuert|stimmt|testet|trifft|ueberarbeitet|ueberblickt|uebernimmt|ueberprueft|ueberwacht|uebersetzt|unterstuetzt|unterschreibt|untersucht|verantwortet|veranlasst|verfasst|verhandelt|veroeffentlicht|versendet|verteilt|vertritt|verwaltet|vermittelt|waehlt|wertet|zahlt",
    "analysieren|beantworten|begleiten|beraten|berichten|betreiben|betreuen|bewerten|dokumentieren|entscheiden|entwickeln|entwerfen|erstellen|erarbeiten|fuehren|gestalten|helfen|implementieren|informieren|klaeren|koordinieren|kuemmern|leiten|moderieren|ordnen|organisieren|planen|pflegen|priorisieren|programmieren|realisieren|schreiben|schulen|setzen|sorgen|stellen|steuern|testen|treffen|uebernehmen|ueberpruefen|ueberwachen|unterstuetzen|verantworten|vertreten|verwalten|schaetzen|setzen",
  ],
  do: [],
  // What somebody may do with anything; with an area of work it is a duty: `macht das Backend`.
  takes: ["macht|machen|hat|bekommt|nimmt|machte|hat gemacht|ist an"],
  workArea: [
    "backend|frontend|back end|front end|datenbank|datenbanken|server|api|oberflaeche|benutzeroberflaeche|gui|design|gestaltung|layout|grafik|grafiken|dokumentation|doku|bericht|praesentation|tests|testen|testfaelle|deployment|hosting|infrastruktur|hardware|firmware|parser|login|anmeldung|recherche|analyse|auswertung|datenerhebung|programmierung|entwicklung|umsetzung|implementierung|projektleitung|projektmanagement|marketing|oeffentlichkeitsarbeit|moderation|kommunikation|budget|finanzen|logistik|korrektur|protokoll",
  ],
  deciding: [
    "entscheidet|entscheiden|genehmigt|genehmigen|beschliesst|beschliessen|bewilligt|bewilligen|priorisiert|priorisieren|ordnet das backlog|gibt frei|geben frei|erteilt die freigabe|nimmt ab|nehmen ab|bestimmt|bestimmen|legt fest|legen fest|waehlt aus|stimmt ab|stimmen ab|hat das letzte wort|haben das letzte wort|hat ein veto|hat vetorecht|hat die entscheidungs*|ist entscheidungsbefugt|ist weisungsbefugt|ist befugt",
  ],
  decidingPoint: [
    "entscheidet|entscheiden|entscheidung|entscheidungen|genehmigt|genehmigen|genehmigung|freigabe|freigaben|gibt frei|freigeben|priorisiert|priorisieren|priorisierung|nimmt ab|abnahme|abnehmen|letztentscheid*|beschliesst|bewilligt|bewilligung|trifft entscheidungen|ordnet das|ordnen des|festlegen der prioritaet*|festlegung der prioritaet*",
  ],
  settled: ["rechnung|rechnungen|zahlung|zahlungen|reise|reisen|urlaub|urlaubsantrag*|spesen|benutzer|nutzer|angebote"],
};
