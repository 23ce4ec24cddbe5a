import type { Vocabulary } from "./vocabulary.ts";

export const german: Vocabulary = {
  language: "de",

  groups: {
    not: [
      "kein|keine|keinen|keinem|keiner|keines|keinerlei|nicht|nie|niemals|ohne|weder|niemand|fehlt|fehlen|fehlend*",
    ],
    client: [
      "auftraggeber|auftraggebers|auftraggebern|auftraggeberin|auftraggebende|auftraggebenden|projektauftraggeber*",
      "kunde|kunden|kundin|kund|kundenseite|kundenteam|besteller|bestellers|bestellerin|leistungsempfaenger*|vergabestelle|bedarfstraeger*|auftraggeberseite",
      "der ag|dem ag|den ag|des ag|vom ag|beim ag|der fachbereich|des fachbereichs|dem fachbereich|foerdergeber*|foerdermittelgeber*|projektsponsor|sponsor|der projektpartner",
    ],
    clientActs: [
      "auftraggeber|der auftraggeber|die auftraggeberin|auftraggeberin|die auftraggebenden|kunde|der kunde|die kundin|der besteller|die bestellerin|der ag|die vergabestelle|der leistungsempfaenger|der fachbereich|der sponsor|der foerdergeber|der projektpartner|das kundenteam|die kundenseite",
    ],
    principal: [
      "auftraggeber|der auftraggeber|die auftraggeberin|auftraggeberin|die auftraggebenden|projektauftraggeber|besteller|der besteller|der ag|die vergabestelle|vergabestelle|der leistungsempfaenger|der fachbereich|foerdergeber",
    ],
    inputs: [
      "inhalt|inhalte|texte|bilder|fotos|daten|testdaten|unterlagen|informationen|zugang|zugaenge|zugriff|zugriffsrechte|zugangsdaten|logo|logos|feedback|rueckmeldung|rueckmeldungen|ansprechpartner|ansprechperson|fachexpert*|ressourcen|infrastruktur|systeme|testumgebung|testsystem|serverinfrastruktur|mitarbeiter|mitarbeitende|freigabe|freigaben|ergebnisse|zwischenergebnisse|dokumente|dokumentation|rueckfragen|fragen|entscheidungen|material|materialien|hardware|lizenzen|raeume|raeumlichkeiten|arbeitsplaetze|schnittstellen|schnittstelle|spezifikation|vorgaben|teilnahme|workshops|nutzer|testpersonen",
    ],
    supplier: [
      "auftragnehmer|auftragnehmers|auftragnehmern|auftragnehmerin|auftragnehmende|auftragnehmenden|dienstleister|dienstleisters|anbieter|anbieters|lieferant|lieferanten|lieferantin|agentur|bieter|bieters|hersteller|herstellers|beratung|projektteam|entwicklungsteam|team|wir",
      "der an|dem an|den an|des an|vom an|durch den an",
    ],
    must: [
      "muss|muessen|hat|haben|soll|sollen|wird|werden|ist verpflichtet|sind verpflichtet|verpflichtet sich|verpflichten sich|ist verantwortlich|sind verantwortlich|ist zustaendig|ist zu|sind zu|traegt sorge|sagt zu|sichert zu|gewaehrleistet",
      "stellt|stellen|liefert|benennt|gewaehrt|ermoeglicht|sorgt|uebernimmt|uebergibt|prueft|entscheidet|beantwortet|bestimmt",
    ],
    supply: [
      "bereitstellen|bereitzustellen|bereitstellt|bereitgestellt|zur verfuegung|beistellen|beizustellen|beistellt|beigestellt|stellt bei|stellt bereit|benennen|benannt|benennt|nennen|nennt|liefern|liefert|zuliefern|zuzuliefern|geliefert|gewaehren|gewaehrt|ermoeglichen|ermoeglicht|sicherstellen|sicherzustellen|sicherstellt|stellt sicher|mitwirken|mitzuwirken|mitwirkt|wirkt mit|unterstuetzen|unterstuetzt|beantworten|beantwortet|entscheiden|entscheidet|freigeben|freizugeben|gibt frei|pruefen|prueft|uebergeben|uebergibt|uebermitteln|uebermittelt|beschaffen|beschafft|teilnehmen|teilzunehmen|nimmt teil|sorgt fuer|traegt sorge|traegt die kosten|verschafft|erteilt|erteilen|schafft|informiert|bezahlen|bezahlt|verguetet",
    ],
    decide: [
      "entscheidet|entscheiden|entscheidung|entscheidungen|entscheidungsbefug*|entscheidungshoheit|entscheidungsgewalt|entscheidungsvollmacht|entscheidungsrecht*|entscheidungskompetenz*|letztentscheid*|letztes wort|letzte wort|beschliesst|genehmigt|genehmigen|bewilligt|gibt frei|freigegeben durch|freigabe durch|freigabe erteilt|erteilt die freigabe|erteilt freigabe|priorisiert|priorisieren|weisungsbefug*|zeichnungsberechtig*|bevollmaechtigt|befugt|ermaechtigt|vollmacht|mandat|bestimmt|legt fest",
    ],
    only: [
      "einzig*|alleinig*|ausschliesslich*|allein|zentrale ansprechpartner*|zentraler ansprechpartner*|zentrale ansprechperson|zentralen ansprechpartner*|zentrale anlaufstelle|single point of contact|spoc|nur",
    ],
    productOwner: [
      "der po|des pos|die po|dem po|den po|unser po|unsere po|als po|vom po|product owner|product owners|productowner|produkt owner|produktowner|produkteigner*|produkteigentuemer*|produktinhaber*|produktverantwortlich*|produktmanager*|produktmanagement|produktleiter*|produktleitung|product manager|product managers|product managerin|product lead|head of product|leiter produktmanagement|leitung produktmanagement|leiterin produktmanagement|chief product owner|service owner|fachlich verantwortlich*",
    ],
    change: [
      "aenderung|aenderungen|aenderungswunsch|aenderungswuensche|aenderungswuenschen|aenderungsantrag*|aenderungsantraeg*|aenderungsanforderung*|aenderungsverlangen|aenderungsanfrage*|aenderungsvorschlag|aenderungsvorschlaege|aenderungsbegehren|aenderungsauftrag|leistungsaenderung*|umfangsaenderung*|vertragsaenderung*|umfangserweiterung*|nachtrag|nachtraege|nachtraegen|nachtrags*|mehrleistung*|minderleistung*|zusatzleistung*|zusatzleistungen|zusatzanforderung*|zusaetzliche leistungen|zusaetzliche anforderungen|neue anforderungen|erweiterungen|change request|change requests|changerequest*|change|changes|scope aenderung*|scope change|scope changes",
    ],
    user: [
      "nutzer|nutzers|nutzern|nutzerin|nutzerinnen|nutzende|nutzenden|nutzergruppe*|benutzer|benutzers|benutzern|benutzerin|benutzerinnen|benutzende|benutzenden|anwender|anwenders|anwendern|anwenderin|anwenderinnen|anwendende|anwendenden|endnutzer*|endanwender*|endbenutzer*|enduser|user|users|usern|key user|key users|keyuser*|testnutzer*|testuser*",
      "kunde|kunden|kundin|kundinnen|kund|endkunde|endkunden|zielgruppe|zielgruppen|fachexperte|fachexperten|fachexpertin|fachexpertinnen|fachanwender*|fachleute|fachleuten|domaenenexpert*|patienten|patientinnen|buerger|buergern|buergerinnen|studierende|studierenden|schueler|schuelern|schuelerinnen|probanden|testpersonen|versuchspersonen|interessierte|besucher|besuchern|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|beschaeftigte|beschaeftigten|teilnehmende|teilnehmenden|menschen",
    ],
    // What an article does: it speaks to its reader, and says what a thing is.
    you: ["du|dein*|dir|dich|man|sie|ihr*|ihnen"],
    defining: [
      "ist ein|ist eine|ist der|ist die|ist das|sind die|sind eine|bezeichnet|versteht man|nennt man|steht fuer",
    ],
    // How registers name a kind of risk in a cell or before a colon.
    valueRisk: [
      "nutzen|wert|akzeptanz*|nachfrage*|markt|marktrisik*|nutzenrisik*|wertrisik*|value|kunden|konkurrenz|wettbewerb*",
    ],
    viabilityRisk: [
      "wirtschaftlich*|tragfaehigkeit*|geschaeft*|finanz*|finanziell*|kosten*|budget*|recht*|rechtlich*|datenschutz*|sicherheit*|personal*|personell*|organisatorisch*|vertrag*|lieferant*|viability|business|compliance|ausfall*",
    ],
    feasibilityRisk: [
      "machbarkeit*|umsetzbarkeit*|realisierbarkeit*|technik*|technisch*|technologie*|leistung|performance|integration*|termin*|zeit*|zeitlich*|ressourcen*|know how|komplexitaet*|schnittstelle*|daten|feasibility|infrastruktur*|qualitaet*",
    ],
    usabilityRisk: [
      "bedienbarkeit*|gebrauchstauglichkeit*|benutzerfreundlich*|benutzbarkeit*|usability|barrierefreiheit*|ux|verstaendlichkeit*",
    ],
    riskWord: [
      "risiko|risikos|risiken|*risiko|*risiken|risikofaktor*|riskant*|bedenken|gefahr|gefahren|gefaehrdet|gefaehrden|gefaehrdung*|bedrohung*|unsicherheit*|ungewissheit*|ungewiss|herausforderung|herausforderungen|hindernis|hindernisse|stolperstein*|befuerchte*|scheitern|scheitert|verzug|huerde|huerden|unklar ob|ungewiss ob|fraglich ob|schlimmstenfalls|koennte scheitern|engpass|engpaesse",
    ],
    role: [
      "product owner|productowner|produktverantwortlich*|produktmanager*|produktmanagement|projektleiter*|projektleitung|teilprojektleit*|projektmanager*|projektmanagement|projektkoordinat*|projektverantwortlich*|projektmitarbeit*|projektteam|projektauftraggeber*|projektassistenz|scrum master|scrummaster|agile coach|teamleiter*|teamleitung|team lead|technische leitung|technischer leiter|technischen leiter|technische projektleitung|technische verantwortung|fachliche leitung|tech lead|lead developer|lead entwickler*",
      "entwickler|entwicklern|entwicklers|entwicklerin|entwicklerinnen|entwickelnde|entwicklungsteam|entwicklungsleit*|softwareentwickler*|frontend entwickl*|backend entwickl*|fullstack entwickl*|frontendentwickl*|backendentwickl*|webentwickler*|developer|developers|software engineer|devops engineer|programmierer*|architekt|architekten|architektin|softwarearchitekt|softwarearchitekten|loesungsarchitekt|enterprise architekt|designer|designerin|designern|ux designer*|ui designer*|produktdesigner*|produktdesign|ux researcher|grafiker*|mediengestalter*|tester|testern|testerin|testleit*|testmanager*|qa lead|qualitaetsmanager*|qualitaetssicherung|systemadministrator*|administrator*|redakteur*|texter*",
      "analyst|analystin|analysten|business analyst*|anforderungsanalyst*|anforderungsmanager*|requirements engineer*|data scientist|sponsor|stakeholder|auftraggeber|auftraggebers|auftraggeberin|auftragnehmer|auftragnehmers|auftragnehmerin|lenkungsausschuss|lenkungskreis|lenkungsgremium|steuerungskreis|steuerungsgruppe|steuergruppe|projektausschuss|beirat|vorstand|vorsitz|vorsitzende*|vorstandsmitglied*|stellvertret*|kassier*|kassenwart*|schatzmeister*|schriftfuehr*|koordinator*|koordination|geschaeftsfuehr*|geschaeftsleitung|abteilungsleit*|bereichsleit*|inhaber*|gruender*|ceo|cto|cfo|coo",
      "fachexpert*|fachverantwortlich*|fachansprech*|fachperson|fachbereich|fachliche ansprech*|ansprechpartner*|ansprechperson*|key user|keyuser*|berater|beraterin|consultant*|betreuer|betreuerin|betreuern|projektbetreu*|mentor|mentorin|mentoren|trainer|trainerin|coach|ausbilder*|pruefer|qualitaetsbeauftragt*|dokumentationsbeauftragt*|datenschutzbeauftragt*|sicherheitsbeauftragt*|informationssicherheitsbeauftragt*|release manager*|account manager*|delivery manager*|service manager*|change manager*|betriebsverantwortlich*|systemverantwortlich*|testverantwortlich*|hauptverantwortlich*|teammitglied*|teammitglieder|maintainer|product manager|product lead",
    ],
    week: [
      "taeglich*|wochentaeglich|werktaeglich*|woechentlich*|zweiwoechentlich*|zweiwoechig*|14 taegig*|vierzehntaegig*|vierwoechentlich*|monatlich*|zweimonatlich*|quartalsweise|vierteljaehrlich*|halbjaehrlich*|jaehrlich*|jeden tag|jede woche|jeden monat|jedes quartal|alle zwei wochen|alle 2 wochen|alle drei wochen|alle 3 wochen|alle vier wochen|alle 4 wochen|jeden zweiten|jede zweite|jeden dritten|jeden ersten|einmal pro woche|zweimal pro woche|einmal die woche|zweimal die woche|einmal im monat|einmal pro monat|pro woche|pro monat|pro sprint|je sprint|jeden sprint|nach jedem sprint|am ende jedes sprints|zum ende jedes sprints|am ende eines sprints|regelmaessig*|jeden montag|jeden dienstag|jeden mittwoch|jeden donnerstag|jeden freitag|jeden samstag|montags|dienstags|mittwochs|donnerstags|freitags|wochenrhythmus|turnusmaessig*|im turnus|weekly|daily|biweekly|bi weekly",
    ],
    meeting: [
      "besprechung|besprechungen|meeting|meetings|treffen|sitzung|sitzungen|abstimmung|abstimmungen|abstimmungstermin*|austausch|regeltermin*|regelbesprechung*|jour fixe|jour fix|jourfixe|jourfix|statustermin*|statusmeeting*|statusbesprechung*|statusbericht*|statusrunde*|fortschrittsbericht*|projektbericht*|projektbesprechung*|projekttreffen|teamtreffen|teammeeting*|teambesprechung*|bericht|berichte|berichtet|berichten|reporting|berichterstattung|stand up|standup|stand ups|standups|daily scrum|dailies|tagesrunde|retrospektive*|retro|rueckschau|review|reviews|sprint review|sprintreview*|sprint planning|sprintplanung|planning|refinement|backlog pflege|backlogpflege|demo|demos|vorfuehrung|praesentation|praesentationen|lenkungsausschuss*|lenkungskreis*|lenkungsausschusssitzung*|steuerungskreis|workshop|workshops|sprechstunde|call|calls|telko|telefonkonferenz*|videokonferenz*|update|updates|weekly",
    ],
    system: [
      "das system|die software|die anwendung|die applikation|die app|die plattform|die webanwendung|die webapplikation|die web anwendung|die web applikation|die webseite|die website|das produkt|das programm|das tool|das werkzeug|die loesung|der client|der server|das backend|das frontend|das portal|der shop|die bibliothek|das spiel|der dienst|der service",
    ],
    product: [
      "app|apps|anwendung|applikation|plattform|software|softwareloesung|loesung|webanwendung|webapplikation|webapp|web app|web anwendung|web applikation|website|webseite|portal|werkzeug|tool|programm|system|dienst|service|bibliothek|framework|dashboard|spiel|marktplatz|erweiterung|plugin|produkt|geraet|schnittstelle|benutzeroberflaeche|bot|chatbot|verwaltungssystem|internetseite|datenbank|game",
    ],
    existing: [
      "bestehende|bestehenden|vorhandene|vorhandenen|existierende|existierenden|herkoemmliche|herkoemmlichen|klassische|klassischen|traditionelle|traditionellen|aehnliche|aehnlichen|vergleichbare|vergleichbaren|billige|guenstige|guenstigere|kommerzielle|kommerziellen|konkurrierende|konkurrierenden",
    ],
    rivals: [
      "loesung|loesungen|apps|anwendungen|produkte|produkten|plattformen|tools|anbieter|anbietern|ansaetze|ansaetzen|alternativen|programme|programmen|dienste|diensten|hersteller|herstellern|werkzeuge|werkzeugen",
    ],
    date: [
      "januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030|2031|2032|q1|q2|q3|q4|kw",
    ],
    span: [
      "tag|tage|tagen|werktage|werktagen|arbeitstage|arbeitstagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|stunden",
    ],
    build: [
      "entwickeln|zu entwickeln|entwickelt|erstellen|zu erstellen|erstellt|bauen|gebaut|umsetzen|umzusetzen|umgesetzt|implementieren|zu implementieren|implementiert|realisieren|zu realisieren|realisiert|liefern|geliefert|bereitstellen|bereitgestellt|erbringen|erbracht|konzipieren|konzipiert|programmieren|programmiert|erweitert|erweitern|migriert|migrieren|integriert|angebunden|eingefuehrt|eingerichtet",
    ],
  },

  topics: {
    "product-owner": {
      columns: ["product owner|productowner|produktverantwortlich*|produkteigner*|produktmanager*|po"],
    },
    "scope-authority": {
      columns: [
        "entscheider|entscheidet|entscheidung oder aufgabe|entscheidungsbefugnis|freigabe durch|genehmigt von|genehmigt durch",
      ],
      headings: [
        "entscheidungsbefugnis*|entscheidungskompetenz*|entscheidungsrecht*|entscheidungsweg*|entscheidungsprozess*|entscheidungsfindung|entscheidungsstruktur*|entscheidungsverfahren|entscheidungsgremi*|entscheidungstraeger*|entscheider*|entscheidungsinstanz*|befugnisse|kompetenzen und befugnisse|governance|projektgovernance|vollmacht*|freigabeprozess*|freigabeverfahren|beschlussfassung|abstimmungsverfahren|wer entscheidet|wer ueber den umfang entscheidet|entscheidung ueber den umfang|umfangshoheit|scope hoheit|scope verantwortung|weisungsbefugnis*|eskalation|eskalationsweg*|eskalationsprozess*",
      ],
      patterns: [
        "<productOwner> .. <decide>",
        "entscheidet|entscheiden|priorisiert|genehmigt|bestimmt|beschliesst .. <productOwner>",
        "<productOwner> .. <only> .. <change>",
        "<only> .. ansprechpartner|ansprechperson|ansprechpartnerin|anlaufstelle .. <change>",
        "<only> .. weisungsbefugt|weisungsberechtigt|entscheidungsbefugt|entscheidungsberechtigt|zeichnungsberechtigt",
        "entscheidet|entscheiden .. ueber .. umfang|leistungsumfang|scope|prioritaet|prioritaeten|reihenfolge|backlog|abnahme|budget|aenderungen|produkt|weiteres vorgehen",
        "ueber .. umfang|leistungsumfang|scope|prioritaeten|reihenfolge|abnahme .. entscheidet|entscheiden|entschieden",
        "entscheidet|genehmigt|genehmigen|bewilligt .. <change>",
        "<change> .. entscheidet|entschieden durch|genehmigt|freigegeben|zu genehmigen|freizugeben|bewilligt|gibt",
        "<clientActs> entscheidet|genehmigt|priorisiert|bestimmt|beschliesst",
        "<clientActs> .. gibt|legt .. frei|fest",
        "entscheidet|genehmigt|priorisiert <clientActs>",
        "entscheidet .. <role>",
        "<role> .. entscheidet|hat das letzte wort|ist entscheidungsbefugt|sind entscheidungsbefugt|genehmigt",
        "trifft|treffen .. entscheidung|entscheidungen|letztentscheidung",
        "entscheidung|entscheidungen .. trifft|treffen|getroffen von|obliegt|obliegen|liegt bei|liegen bei|liegt beim",
        "letzte wort|letztes wort|entscheidungshoheit|entscheidungsbefugnis*|entscheidungskompetenz*|letztentscheidung*|entscheidungsgewalt|entscheidungsvollmacht|letztentscheidungsrecht",
        "prioritaet|prioritaeten|priorisierung|reihenfolge .. legt|obliegt|liegt bei|liegt beim|festgelegt durch|festgelegt von|bestimmt der|bestimmt die",
        "schriftlicher freigabe durch|schriftliche freigabe durch|freigabe durch den|freigabe durch die|freigabe des <client>",
        "freigabe durch|freigabe des|genehmigung durch|genehmigung des|zustimmung des|zustimmung durch .. <role>",
        "behaelt sich .. vor",
        "mehrheitsbeschluss|einfache mehrheit|einfacher mehrheit|zweidrittelmehrheit|stimmenmehrheit|mehrheitlich beschlossen|einstimmig",
        "<productOwner> legt|legen|bestimmt|ordnet .. fest|reihenfolge|prioritaet|prioritaeten|umfang|backlog",
        "<role> legt|bestimmt .. reihenfolge|prioritaet|prioritaeten|umfang",
        "<change> .. nimmt .. entgegen",
        "freigabe erteilt|freigaben erteilt|freigaben erteilen|genehmigung erteilt|erteilt die freigabe|erteilt freigaben|erteilt die genehmigung",
        "<change> .. zustimmung|genehmigung|freigabe .. <client>",
        "zur entscheidung vorgelegt|zur entscheidung vorlegen|zur freigabe vorgelegt|zur genehmigung vorgelegt|zur entscheidung eskaliert",
        "<only> .. befugt|ermaechtigt|bevollmaechtigt",
        "abnahme|priorisierung|freigabe|freigaben .. obliegt|liegt beim|liegt bei|in der verantwortung",
      ],
    },
    roles: {
      headings: [
        "rollen|rolle|rollenverteilung|rollenbeschreibung*|rollenzuteilung*|rollenbesetzung|rollen und verantwortlichkeiten|rollen und aufgaben|rollen und zustaendigkeiten|rollen im team|projektrollen|team|teams|das team|unser team|projektteam|kernteam|entwicklungsteam|teammitglieder|teamzusammensetzung|teamstruktur|teamaufteilung|teamorganisation|mitglieder|projektmitglieder|projektmitarbeiter*|projektteilnehmer*|projektbeteiligte*|beteiligte|beteiligte personen|projektpartner|personal|personaleinsatz|projektpersonal|schluesselpersonen|projektorganisation|projektstruktur|aufbauorganisation|organisation|organigramm|ansprechpartner*|ansprechperson*|kontakte|kontaktpersonen|kontakt|projektleitung|projektleiter*|stakeholder|wer wir sind|verantwortliche|vorstand|vorstandsmitglieder|gremien|lenkungsausschuss|raci|raci matrix|aufgabenverteilung|arbeitsaufteilung|zustaendigkeiten|verantwortlichkeiten|organisation in teams|projektbetreuung|maintainer|core team|ueber uns|personelle ressourcen|besetzung|autoren",
      ],
      columns: [
        "rolle|rollen|funktion|position|projektrolle|verantwortlich|verantwortliche|verantwortlicher|verantwortliche person|zustaendig|zustaendige person|responsible|accountable|projektleiter|projektleitung|projektauftraggeber|aufgabenbereich",
      ],
    },
    responsibilities: {
      headings: [
        "verantwortlichkeit*|verantwortung|verantwortungsbereich*|hauptverantwortlichkeit*|zustaendigkeit*|aufgabenbereich*|aufgabenverteilung|aufgaben und verantwortlichkeiten|rollen und verantwortlichkeiten|rollen und aufgaben|rollen und zustaendigkeiten|pflichten|aufgaben und pflichten|aufgaben und kompetenzen|rollenbeschreibung*|stellenbeschreibung*|taetigkeitsbeschreibung*|aufgabenbeschreibung|raci|raci matrix|verantwortungsmatrix|zustaendigkeitsmatrix|arbeitsaufteilung|arbeitsteilung|erwartungen|was du tun wirst|deine aufgaben|ihre aufgaben",
      ],
      columns: [
        "verantwortung|verantwortungen|verantwortlichkeit|verantwortlichkeiten|verantwortungsbereich|aufgaben|aufgabenbereich|aufgabenbereiche|zustaendigkeit|zustaendigkeiten|pflichten|verantwortet|zustaendig fuer|verantwortlich fuer|taetigkeiten",
      ],
      patterns: [
        "verantwortlich fuer|zustaendig fuer|hauptverantwortlich fuer|verantwortlichkeit fuer|traegt die verantwortung|tragen die verantwortung",
        "fuer .. verantwortlich|zustaendig|hauptverantwortlich|federfuehrend|verantwortlich ist|zustaendig ist",
        "<role> .. verantwortet|verantworten|uebernimmt|koordiniert|leitet|moderiert|steuert|plant|betreut|organisiert|pflegt|ordnet|kuemmert sich|ueberwacht|vertritt|entwirft|gestaltet|priorisiert",
        "kuemmert sich um|kuemmern sich um|ist hauptverantwortlich|sind hauptverantwortlich",
        "uebernimmt .. leitung|projektleitung|koordination|verantwortung|moderation|rolle|aufgabe|aufgaben",
        "aufgaben umfassen|zu den aufgaben|zu seinen aufgaben|zu ihren aufgaben|seine aufgaben|ihre aufgaben|gehoert zu den aufgaben",
        "in der verantwortung der|in der verantwortung des|in der verantwortung von|obliegt dem|obliegt der",
      ],
    },
    "client-duties": {
      headings: [
        "mitwirkung|mitwirkungspflicht*|mitwirkungsleistung*|mitwirkungshandlung*|mitwirkung des kunden|mitwirkung des auftraggebers|mitwirkung durch den auftraggeber|mitwirkung durch den kunden|beistellung*|beistellleistung*|beistellpflicht*|kundenbeistellung*|kundenmitwirkung|obliegenheit*|pflichten des kunden|pflichten des auftraggebers|pflichten der auftraggeberin|aufgaben des auftraggebers|aufgaben des kunden|leistungen des auftraggebers|leistungen des kunden|verantwortung des auftraggebers|verantwortung des kunden|verantwortlichkeiten des auftraggebers|verantwortlichkeiten des kunden|verpflichtungen des auftraggebers|verpflichtungen des kunden|rechte und pflichten des auftraggebers|auftraggeberseitige leistungen|kundenseitige leistungen|was wir von ihnen brauchen|was wir brauchen|was wir benoetigen|ihr beitrag|ihre mitwirkung|beitrag des kunden|bereitstellungen des auftraggebers|voraussetzungen beim kunden|voraussetzungen beim auftraggeber|erwartungen an den kunden|erwartungen an den auftraggeber",
      ],
      patterns: [
        "<clientActs> <must> .. bereitstellen|bereitzustellen|zur verfuegung|beistellen|beizustellen|benennen|zuliefern|zuzuliefern|gewaehren|ermoeglichen|sicherstellen|sicherzustellen|mitwirken|mitzuwirken|beantworten|freigeben|freizugeben|uebergeben|uebermitteln|beschaffen|teilnehmen|teilzunehmen|zu sorgen|rechtzeitig|unverzueglich",
        "<client> .. verpflichtet",
        "stellt|stellen|benennt|liefert|gewaehrt|ermoeglicht|sorgt|uebergibt|verschafft|unterstuetzt|beantwortet|traegt|uebernimmt|beschafft|prueft <principal>",
        "stellt|stellen|liefert|gewaehrt|ermoeglicht|verschafft|beantwortet|beschafft <clientActs> .. bereit|zur verfuegung|bei",
        "stellt|stellen|liefert|gewaehrt|ermoeglicht|verschafft|beantwortet|beschafft <clientActs> .. <inputs>",
        "<client> stellt|stellen .. bereit|bei|sicher|zur verfuegung",
        "<principal> benennt|liefert|gewaehrt|ermoeglicht|uebergibt|uebermittelt|sorgt fuer|verschafft|beantwortet|erteilt|beschafft|wirkt|unterstuetzt|uebernimmt|traegt|verantwortet|informiert|prueft|stellt",
        "<client> benennt|wirkt .. mit|ansprechpartner|ansprechperson|ansprechpartnerin|product owner",
        "<client> liefert|gewaehrt|ermoeglicht|uebergibt|uebermittelt|sorgt fuer|verschafft|beantwortet|erteilt|beschafft|prueft|gibt|stellt .. <inputs>",
        "<inputs> .. liefert|stellt|beantwortet|beschafft|uebergibt|prueft <clientActs>",
        "auf kundenseite|auf auftraggeberseite|kundenseitig|auftraggeberseitig|seitens des kunden|seitens des auftraggebers .. bereitgestellt|bereitzustellen|zur verfuegung|benannt|benennen|abgestellt|erforderlich|notwendig|sichergestellt|eingebracht|geliefert",
        "<client> nimmt .. teil",
        "wird|hat|muss|soll <clientActs> .. bereitstellen|bereitzustellen|zur verfuegung|beistellen|beizustellen|benennen|liefern|gewaehren|ermoeglichen|sicherstellen|mitwirken|freigeben|pruefen|uebergeben|beschaffen|zu benennen",
        "vom|durch den|durch die|durch das|seitens des|seitens der|von der|von <client> .. bereitgestellt|bereitzustellen|zur verfuegung|beigestellt|beizustellen|geliefert|zu liefern|bereit zu stellen|zu erbringen|bereitgestellte|bereitgestellten|beizustellende*|zu benennen|benannt",
        "<client> .. verantwortlich fuer|zustaendig fuer",
        "zugang zu|zugriff auf|zugaenge|zugriffsrechte|ansprechpartner|ansprechperson .. vom|durch den|seitens des <client>",
        "mitwirkung des|mitwirkung der|mitwirkung durch den <client>",
        "mitwirkungspflicht*|mitwirkungsleistung*|mitwirkungshandlung*|beistellungen|beistellleistung*",
        "ist|sind <clientActs> .. verantwortlich|zustaendig|verpflichtet",
        "benoetigen|brauchen|benoetigt|erwarten .. vom kunden|vom auftraggeber|von ihnen|von der auftraggeberin|von kundenseite",
      ],
    },
    "user-access": {
      headings: [
        "nutzerforschung|user research|ux research|nutzertest*|nutzerinterview*|nutzerbefragung*|nutzerfeedback|nutzereinbindung|nutzerbeteiligung|benutzertest*|benutzerbefragung*|anwendertest*|anwenderbeteiligung|usability test*|usability tests|usabilitytest*|zugang zu nutzenden|zugang zu nutzern|zugang zu anwendern|zugang zu fachexperten|zugang zu nutzerinnen|einbindung der nutzer|einbindung von nutzern|einbindung der anwender|beteiligung der nutzer|kundeninterview*|kundenbefragung*|pilotbetrieb|pilotphase|pilotierung|pilotprojekt|pilotnutzer*|pilotkunden|feldtest*|beta test|betatest*|betaphase|umfrage|umfragen|umfrageergebnisse|interviews|befragung|befragungen|erhebung",
      ],
      patterns: [
        "interview|interviews|befragung|befragungen|umfrage|umfragen|gespraeche|gespraechen|befragt|befragen|interviewt .. <user>",
        "<user> .. interviewt|befragt|interviews|usability test|usability tests",
        "user research|ux research|nutzerforschung|nutzertest*|nutzerinterview*|nutzerbefragung*|nutzerfeedback|nutzerstudie*|benutzertest*|benutzerbefragung*|benutzerstudie*|anwendertest*|anwenderbefragung*|anwenderfeedback|kundeninterview*|kundenbefragung*|kundenfeedback|usability test|usability tests|usability testing|usabilitytest*|usability studie*|fokusgruppe*|beta tester*|betatester*|beta nutzer*|pilotnutzer*|pilotanwender*|pilotkund*|pilotgruppe*|pilotschule*|pilotbetrieb|pilotphase|pilotierung|betaphase|beta phase|testpersonen|testgruppe*|probanden|probandinnen|versuchspersonen|early adopter*|feldtest*|user test|user tests|user testing|user interview|user interviews|umfrageergebnisse",
        "test|tests|getestet|testen|testet|erprobt|erproben|erprobung|pilotiert|validiert|evaluiert .. mit <user>",
        "test|tests|getestet|testen|testet|erprobt|erproben|erprobung|pilotiert|validiert|evaluiert .. mit echten|mit ausgewaehlten|mit realen|mit unseren|mit den|mit der|mit einigen|durch ausgewaehlte|durch echte <user>",
        "mit .. <user> .. getestet|testen|testet|erprobt|erproben|validiert|evaluiert",
        "feedback von|feedback der|rueckmeldung von|rueckmeldung der|rueckmeldungen von|rueckmeldungen der <user>",
        "feedback|rueckmeldung|rueckmeldungen .. von .. nutzern|nutzenden|nutzerinnen|anwendern|anwendenden|usern|endnutzern|endanwendern|zielgruppe|testpersonen",
        "zugang zu|kontakt zu|zugang zu den|kontakt zu den <user>",
        "zugang zu|kontakt zu .. nutzern|nutzenden|nutzerinnen|anwendern|anwendenden|fachexpert*|fachleuten|endnutzern|endanwendern|kunden",
        "spricht|sprechen|gesprochen|austausch|zusammenarbeit .. mit .. nutzern|nutzenden|nutzerinnen|anwendern|anwendenden|fachexperten|fachexpertinnen|fachleuten|endnutzern|endanwendern",
        "nutzer|nutzende|nutzenden|anwender|anwendende|fachexperten .. einbezogen|eingebunden|einbinden|einbeziehen|beteiligt",
        "einbindung|einbeziehung|beteiligung|rekrutierung|gewinnung .. von|der|echter <user>",
        "vermittelt|vermitteln .. nutzer|nutzende|anwender|anwendende|testpersonen|interviewpartner*",
        "interviews mit|interview mit|gespraeche mit|umfrage unter|befragung von|befragung der|befragungen von|befragungen mit",
        "testen|erproben .. ausgewaehlte|echte|einige|erste|reale <user>",
        "haben mit|wurde mit|wurden mit .. gesprochen|interviewt|gespraeche gefuehrt",
      ],
    },
    "in-scope": {
      headings: [
        "leistungsumfang|leistungsbeschreibung|leistungsgegenstand|leistungsinhalt*|leistungsverzeichnis|leistungspaket*|leistungskatalog|leistungen|leistungen des auftragnehmers|leistungen des anbieters|unsere leistungen|zu erbringende leistungen|leistungsbestandteil*|umfang|projektumfang|auftragsumfang|lieferumfang|funktionsumfang|systemumfang|umfang der leistungen|umfang des projekts|umfang und vorteile|im umfang|im umfang enthalten|im leistungsumfang|im leistungsumfang enthalten|in scope|scope|projektscope|project scope|scope of work|enthaltene leistungen|enthalten|inbegriffen|inkludiert",
        "gegenstand|gegenstand des vertrags|gegenstand des vertrages|gegenstand des auftrags|gegenstand der leistung|gegenstand der beauftragung|vertragsgegenstand|auftragsgegenstand|projektgegenstand|auftragsbeschreibung|auftrag|projektauftrag|aufgabenstellung|aufgabenbeschreibung|projektinhalt|projektinhalte|projektbeschreibung|projektaufgaben|liefergegenst*|lieferergebnis*|lieferobjekt*|lieferleistung*|deliverables|deliverable|arbeitsergebnis*|projektergebnis*|ergebnisse und lieferobjekte|geplante ergebnisse|geplantes ergebnis|kernidee und geplantes ergebnis|arbeitspaket|arbeitspakete|arbeitsplan|projektstrukturplan|projektplan|massnahmen|geplante massnahmen|noetige massnahmen|umsetzung|umsetzungsplanung|umsetzungskonzept|realisierung|realisierungen",
        "muss kriterien|musskriterien|muss kriterium|soll kriterien|sollkriterien|kann kriterien|kannkriterien|wunschkriterien|wunsch kriterien|muss anforderungen|soll anforderungen|kann anforderungen|muss ziele|soll ziele|kann ziele|muss haben|must have|must haves|should have|could have|nice to have|mindestanforderungen|funktionen|produktfunktionen|systemfunktionen|hauptfunktionen|kernfunktionen|basisfunktionen|zusatzfunktionen|funktionalitaet|funktionalitaeten|funktionsbeschreibung|funktionsanforderungen|funktionale anforderungen|funktionelle anforderungen|fachliche anforderungen|technische anforderungen|anforderungen|anforderungsliste|anforderungskatalog|anforderungsdefinition|anforderungsbeschreibung|weitere anforderungen|systemanforderungen|produktanforderungen|kundenanforderungen|mvp anforderungen|qualitaetsanforderungen|nicht funktionale anforderungen|nichtfunktionale anforderungen|features|erforderliche features|optionale features|technische features|geplante features|kernfeatures|hauptfeatures|produktleistungen|produktdaten|soll zustand|sollzustand|soll konzept|sollkonzept|soll situation|sollvorschlaege|soll|zielsystem|zielbestimmung|zielbestimmungen|zielsetzung|projektziele|projektziel|ziele des projekts|hauptziele|erweiterte ziele|mvp|prototyp|aufgaben|tasks|todo|todos|to do|to dos|user stories|user story|userstories|product backlog|produkt backlog|backlog|sprint backlog|backlog eintraege|epics|anwendungsfaelle|anwendungsfall|use case|use cases|anwendungsszenarien|geschaeftsprozesse|geforderte funktionen|was wir liefern|was wir bauen|was geliefert wird|was enthalten ist|meilensteine und ergebnisse|migrationsumfang|schnittstellen|optionen|optionale leistungen|besprochen|beschluesse|vereinbarte abgabe",
        "teilziele|teilleistungen|projektumfang und ergebnisse|art und umfang der leistung|art und umfang der leistungen|art der leistung|zu liefernde ergebnisse|hauptleistungen|nebenleistungen",
      ],
      columns: [
        "liefergegenstand|liefergegenstaende|lieferobjekt|lieferobjekte|lieferergebnis|lieferergebnisse|deliverable|deliverables|ergebnis|ergebnisse|leistung|leistungen|leistungsposition|leistungsbeschreibung|arbeitspaket|arbeitspakete|feature|features|funktion|funktionen|funktionalitaet|anforderung|anforderungen|user story|user stories|userstory|story|aufgabe|task|tasks|anwendungsfall|use case|ich moechte|moechte ich|will ich",
      ],
      patterns: [
        "<supplier> <must> .. liefern|entwickeln|erstellen|bauen|umsetzen|implementieren|realisieren|bereitstellen|erbringen|konzipieren",
        "<supplier> erbringt|liefert|entwickelt|erstellt|realisiert|implementiert|konzipiert|schuldet",
        "wir liefern|wir entwickeln|wir erstellen|wir bauen|wir implementieren|wir realisieren|wir konzipieren|wir erbringen|team entwickelt|liefern wir|entwickeln wir|erstellen wir",
        "wird|werden|soll|sollen|muss|muessen .. entwickelt|implementiert|umgesetzt|realisiert|geliefert|erstellt werden|eingefuehrt werden|erweitert werden|migriert|programmiert|bereitgestellt werden|gebaut werden",
        "es wird|es werden .. erstellt|erweitert|eingerichtet|aufgebaut|bereitgestellt",
        "ist|sind .. zu entwickeln|zu erstellen|zu implementieren|zu realisieren|zu liefern|umzusetzen|zu konzipieren|zu erweitern|zu migrieren",
        "zu entwickelnde|zu entwickelnden|zu entwickelndes|zu implementieren|zu erweitern",
        "<system> muss|soll|sollte|muessen|sollen",
        "soll|sollen|muss|muessen .. koennen|moeglich sein|ermoeglichen|unterstuetzen|bieten|lauffaehig|enthalten|laufen",
        "leistungsumfang umfasst|umfang umfasst|lieferumfang umfasst|leistungen umfassen|auftrag umfasst|projekt umfasst|arbeitspaket umfasst|angebot umfasst|umfasst folgende",
        "gegenstand des|gegenstand dieses|gegenstand dieser|gegenstand der .. ist|sind",
        "folgende leistungen|folgende funktionen|folgende features|folgende funktionalitaeten|folgende ergebnisse|folgende liefergegenstaende|folgende arbeitspakete",
        "bestandteil des|bestandteil der|teil des .. leistungsumfang*|lieferumfang*|angebots|angebotes|auftrags|auftrages|vertrags|vertrages|projekts|projektes",
        "im leistungsumfang|im lieferumfang|im umfang enthalten|im scope|in scope",
        "als .. moechte ich|will ich",
        "wird eine|wird ein|wird der|wird die .. bereitgestellt|eingerichtet|aufgebaut|erstellt",
        "zu liefern sind|zu erstellen sind|zu erbringen sind|zu liefern ist|zu entwickeln ist|zu entwickeln sind",
        "auftragnehmer uebernimmt|anbieter uebernimmt|agentur uebernimmt|dienstleister uebernimmt|wir uebernehmen|uebernimmt der auftragnehmer",
      ],
    },
    "out-of-scope": {
      headings: [
        "abgrenzung|abgrenzungen|abgrenzungskriterien|projektabgrenzung|systemabgrenzung|leistungsabgrenzung|produktabgrenzung|abgrenzung des leistungsumfangs|abgrenzung der leistungen|umfang und abgrenzung|nicht im umfang|nicht im umfang enthalten|nicht im leistungsumfang|nicht im leistungsumfang enthalten|nicht im scope|nicht enthalten|nicht enthaltene leistungen|nicht enthaltene funktionen|nicht inbegriffen|nicht inkludiert|nicht bestandteil|nicht bestandteil des projekts|nicht bestandteil des auftrags|nicht bestandteil des angebots|nicht gegenstand|nicht teil des projekts|was nicht teil des projekts ist|was nicht enthalten ist|was nicht dazugehoert|was wir nicht tun|was wir nicht liefern|was wir nicht machen|nicht ziel|nicht ziele|nichtziel|nichtziele|keine ziele|ausschluss|ausschluesse|leistungsausschluss*|ausgeschlossen|ausgeschlossene leistungen|ausgenommen|nicht anforderungen|negativabgrenzung|out of scope|not in scope|non goals|non goal|wont have|won t have|zukuenftige erweiterungen|spaetere ausbaustufen|nicht im mvp|nicht geplant|nicht vorgesehen",
      ],
      patterns: [
        "!out of scope|ausserhalb des umfangs|ausserhalb des leistungsumfangs|ausserhalb des scope|ausserhalb des scopes|ausserhalb des projekts|ausserhalb des projektumfangs|ausserhalb des lieferumfangs|nicht im scope|nicht in scope|nicht im umfang|nicht im leistungsumfang|nicht im lieferumfang|nicht im projektumfang|nicht im angebot|nicht im preis|nicht im mvp",
        "!nicht bestandteil|nicht gegenstand|kein bestandteil|kein gegenstand|nicht teil|kein teil|nicht inbegriffen|nicht inkludiert|nicht umfasst|nicht abgedeckt|nicht mitgeliefert|nicht geschuldet",
        "!nicht .. enthalten|bestandteil|inbegriffen",

        "!wird|werden .. nicht geliefert|nicht unterstuetzt|nicht umgesetzt|nicht implementiert|nicht entwickelt|nicht realisiert|nicht uebernommen|nicht beruecksichtigt|nicht behandelt|nicht betrachtet|nicht erbracht|nicht bereitgestellt|nicht migriert|nicht angeboten|nicht angestrebt",
        "!nicht vorgesehen|nicht geplant|nicht angestrebt|nicht ziel|kein ziel|nicht das ziel|nicht aufgabe|nicht gefordert",
        "!ist|sind|wird|werden .. ausgeschlossen|ausgenommen|ausgeklammert",
        "!ausdruecklich nicht|explizit nicht|ausdruecklich ausgeschlossen|explizit ausgeschlossen|hiervon ausgenommen|davon ausgenommen|grundsaetzlich ausgeschlossen",
        "!es werden keine|es wird kein|es wird keine|es sind keine|es ist keine|es ist kein|es wird keinen .. erstellt|entwickelt|geliefert|umgesetzt|implementiert|unterstuetzt|uebernommen|vorgesehen|geplant|zu uebernehmen|bereitgestellt|angeboten|erbracht|geben",
        "!zaehlen nicht|zaehlt nicht|gehoeren nicht|gehoert nicht",
        "!<supplier> schuldet|erbringt|erbringen|liefert|liefern|uebernimmt|uebernehmen|entwickelt|entwickeln|leistet|betreibt .. kein|keine|keinen|nicht",
        "!verzichtet auf|verzichten auf|wird verzichtet|verzichtet werden",
        "!kein umfassendes|keine vollstaendige|kein vollstaendiges|kein vollwertig*|keine vollwertig*",
        "!spaeteren ausbaustufe|spaeterer ausbaustufe|folgeprojekt|folgeprojekte|folgeauftrag|separat zu beauftragen|gesondert zu beauftragen|gesondert beauftragt",
        "!nicht fuer .. gedacht|ausgelegt|vorgesehen|bestimmt|geeignet",
        "!wont have|non goal|non goals|nicht ziel|nicht ziele|nichtziele",
        "!auf .. verzichtet",
        "!ausgeklammert|ausgenommen sind|ausgenommen ist|ausgenommen bleibt|ausgeschlossen sind|ausgeschlossen ist|bleibt ausgenommen|bleiben ausgenommen|bleibt aussen vor|bleiben aussen vor",
      ],
    },
    "change-control": {
      headings: [
        "aenderungsverfahren|aenderungsmanagement|aenderungsprozess*|aenderungswesen|aenderungskontrolle|aenderungssteuerung|aenderungsantrag|aenderungsantraege|aenderungsantragsverfahren|aenderungswuensche|aenderungsanforderung*|aenderungsvereinbarung*|aenderungen am leistungsumfang|aenderungen des leistungsumfangs|aenderung des leistungsumfangs|aenderung der leistung|aenderungen der leistung|aenderungen am umfang|aenderungen des umfangs|aenderung des umfangs|leistungsaenderung*|vertragsaenderung*|umgang mit aenderungen|umgang mit aenderungswuenschen|vorgehen bei aenderungen|aenderungen und erweiterungen|aenderungen und zusatzleistungen|mehr und minderleistungen|mehrleistung*|zusatzleistung*|zusaetzliche leistungen|nachtrag|nachtraege|nachtragsmanagement|nachtragsverfahren|change request|change requests|change request verfahren|change request prozess|changerequest*|change management|change control|change prozess|change verfahren|scope aenderungen|scope changes|aenderungsklausel",
        "aenderungen der leistung|aenderungen|aenderungen und nachtraege|umgang mit mehraufwand|mehraufwand|vertragsaenderungen",
      ],
      patterns: [
        "<change> .. beduerfen|bedarf|beduerften .. schriftform|textform|zustimmung|vereinbarung|genehmigung|freigabe|schriftlichen|schriftlicher|beauftragung",
        "<change> .. schriftlich|schriftlicher|in schriftform|in textform",
        "<change> .. gesondert|separat|zusaetzlich|nach aufwand|extra .. beauftragt|verguetet|berechnet|abgerechnet|angeboten|vereinbart|in rechnung|kalkuliert",
        "<change> .. genehmigt|genehmigen|freigegeben|freizugeben|freigabe|genehmigung|zustimmung|abzustimmen|abgestimmt|vereinbart",
        "aenderungswunsch*|aenderungswuensch*|aenderungsantrag*|aenderungsantraeg*|aenderungsanforderung*|aenderungsverlangen|change request|change requests",
        "aenderung des|aenderungen des|aenderungen am|aenderungen der|aenderungen dieses|aenderungen an den|aenderungen und ergaenzungen .. umfang|umfangs|leistungsumfang|leistungsumfangs|leistungen|leistung|vertrag|vertrages|vertrags|vereinbarung|anforderungen|scope|pflichtenheft|pflichtenhefts|lastenheft|spezifikation|auftrags|angebots",
        "aenderungsverfahren|aenderungsmanagement|aenderungsprozess|change request verfahren|change request prozess|change verfahren|change control|nachtragsverfahren|nachtragsangebot*|leistungsaenderung*|aenderungsvereinbarung*|vertragsaenderung*",
        "zusaetzliche leistungen|zusatzleistungen|mehrleistungen|mehraufwand|mehraufwaende|neue anforderungen|weitergehende anforderungen .. beauftragt|verguetet|berechnet|abgerechnet|angeboten|vereinbart|angebot|rechnung|verfahren|nachtrag",
        "nachtraegliche|nachtraeglichen|spaetere .. aenderung|aenderungen|wuensche",
        "als change request|als aenderungsantrag|zum aenderungsantrag",
        "auswirkungen .. aenderung|aenderungen|aenderungswunsch*|change request",
        "leistungen|anforderungen|arbeiten|aufwaende .. hinausgehen|hinausgehende|hinausgehenden .. gesondert|separat|zusaetzlich|berechnet|verguetet|beauftragt|angebot|nachtrag",
        "abweichungen|abweichung .. pflichtenheft|lastenheft|vertrag|leistungsbeschreibung|spezifikation|angebot",
        "neue wuensche|neue anforderungen|geaenderte anforderungen|zusaetzliche wuensche|weitere wuensche .. backlog|geschaetzt|rechnung|aufwand|priorisiert|angeboten",
      ],
    },
    acceptance: {
      headings: [
        "abnahme|abnahmen|abnahmekriteri*|abnahmebedingung*|abnahmetest*|abnahmeverfahren|abnahmeprozess*|abnahmeprotokoll*|abnahmepruefung*|abnahmeplan*|abnahmeregelung*|abnahmefrist*|abnahmevoraussetzung*|abnahme und gewaehrleistung|abnahme der leistungen|abnahme und uebergabe|einfuehrung und abnahme|teilabnahme*|gesamtabnahme|endabnahme|akzeptanzkriteri*|akzeptanztest*|akzeptanz|acceptance criteria|acceptance criterion|acceptance|annahmekriteri*|fertigstellungskriteri*|abschlusskriteri*|erfuellungskriteri*|pruefkriteri*|pruefung und abnahme|definition of done|dod|freigabe|freigabekriteri*|qualitaetssicherung|qualitaetskontrolle|qualitaetspruefung|qualitaetskriteri*|qualitaetsanforderung*|qualitaetsziele|testkonzept|testplan*|testfaelle|testfall|testfaellen|tests|test|testen|testanforderungen|verifikation|verifizierung|validierung|user acceptance test*|uat|erfuellt wenn|fertig wenn",
        "pruef und abnahmeverfahren|pruefung und freigabe|testprotokoll|testfaelle und abnahme",
      ],
      columns: [
        "akzeptanzkriterium|akzeptanzkriterien|abnahmekriterium|abnahmekriterien|abnahme|abnahmetest|abgenommen wenn|acceptance criteria|definition of done|dod|fertig wenn|erfuellt wenn|akzeptiert wenn|angenommen wenn|pruefkriterium|pruefung|nachweis|verifikation|test|testfall|massstab|akzeptanz|kriterium|kriterien",
      ],
      patterns: [
        "akzeptanzkriteri*|abnahmekriteri*|annahmekriteri*|definition of done|abnahmetest*|akzeptanztest*|abnahmeprotokoll*|abnahmeerklaerung*|abnahmepruefung*|abnahmefrist*|abnahmebereit*|teilabnahme*|endabnahme|gesamtabnahme|user acceptance|acceptance criteria",
        "abnahme durch|abnahme erfolgt|zur abnahme|nach abnahme|nach der abnahme|bei abnahme|bei der abnahme|vor der abnahme|mit der abnahme|formelle abnahme|schriftliche abnahme|foermliche abnahme|endgueltige abnahme|abnahme findet|abnahme gilt",
        "abnahme .. leistung|leistungen|ergebnis|ergebnisse|software|systems|liefergegenstaende|lieferergebnisse|arbeit|arbeiten|werks|werkes|user stories|stories|migration|projekts|projektes|produkts|inkrements|meilensteine",
        "gilt|gelten .. als .. abgenommen|genehmigt|erfuellt|fertig|erledigt|abgeschlossen|angenommen",
        "nimmt .. fertige|ergebnis|ergebnisse|arbeit|leistung|leistungen|liefergegenstand .. ab",
        "<clientActs> nimmt .. ab",
        "abgenommen|abzunehmen .. wenn|sobald|werden|wird|schriftlich|durch",
        "<client> .. abgenommen|abnimmt|abnehmen|abzunehmen",
        "werden|wird|muss|muessen|sind|ist .. abgenommen|abzunehmen|verifiziert|validiert|getestet werden",
        "muss|muessen .. getestet|nachgewiesen|bewiesen|geprueft werden",
        "mangel|maengel|maengeln|fehler .. behoben|beseitigt|nachbesserung|nachbesserungen|nachzubessern|behebung|beseitigung|zu beheben|zu beseitigen|abnahmehindernd*|behebt",
        "nachbesserung|nachbesserungen|nachbesserungswuensche|maengelbeseitigung|maengelbehebung|maengelruege|festgestellten maengel|festgestellte maengel",
        "behebung|beseitigung .. maengel|maengeln",
        "testabdeckung",
        "!gilt|gelten .. als abgenommen",
        "maengel .. melden|anzuzeigen|anzeigen|ruegen|geruegt|gemeldet",
        "fertig wenn|erledigt wenn|done wenn|abgeschlossen wenn|fertiggestellt wenn|gilt als fertig|gelten als fertig",
      ],
    },
    assumptions: {
      headings: [
        "annahme|annahmen|annahmen und abhaengigkeiten|annahmen und risiken|annahmen und einschraenkungen|annahmen und voraussetzungen|annahmen und rahmenbedingungen|grundannahmen|planungsannahmen|kalkulationsannahmen|kalkulationsgrundlage*|voraussetzung|voraussetzungen|projektvoraussetzungen|technische voraussetzungen|systemvoraussetzungen|praemisse|praemissen|rahmenbedingung|rahmenbedingungen|technische rahmenbedingungen|randbedingung|randbedingungen|randbedingungen und annahmen|projektrahmenbedingungen|einschraenkung|einschraenkungen|beschraenkungen|restriktionen|abhaengigkeit|abhaengigkeiten|externe abhaengigkeiten|constraints|assumptions|dependencies|vorgaben|technische vorgaben|betriebsbedingung|betriebsbedingungen|produktumgebung|technische produktumgebung|systemumgebung|einsatzumgebung|entwicklungsumgebung|zielumgebung|betriebsumgebung|systemanforderungen|mengengeruest*|hardwareanforderungen|softwareanforderungen|grenzen|limitierungen|mindestanforderung",
      ],
      columns: [
        "annahme|annahmen|voraussetzung|voraussetzungen|praemisse|abhaengigkeit|abhaengigkeiten|haengt ab von|abhaengig von|einschraenkung|einschraenkungen|rahmenbedingung|rahmenbedingungen|randbedingung|wenn sie nicht zutrifft",
      ],
      patterns: [
        "<supplier> geht davon aus",
        "wir gehen davon aus|wir gehen davon|gehen davon aus|davon auszugehen|davon ausgegangen|wird davon ausgegangen|wir nehmen an|wird angenommen|es wird angenommen|wird vorausgesetzt|werden vorausgesetzt|wird unterstellt|ausgegangen wird|ausgehend davon|unter der annahme|unter der voraussetzung|unter der praemisse|annahme ist|annahme dass|voraussetzung ist|voraussetzung hierfuer|voraussetzung dafuer|vorausgesetzt dass|vorausgesetzt die|vorausgesetzt der|beruht auf der annahme|beruhen auf der annahme|beruht auf folgenden|beruhen auf folgenden|beruhen auf diesen annahmen|basiert auf der annahme|basiert auf folgenden annahmen|basieren auf folgenden annahmen",
        "setzt|setzen .. voraus|vorraus",
        "haengt ab von|haengen ab von|haengt davon ab|ist abhaengig von|sind abhaengig von|abhaengig davon",
        "haengt|haengen .. ab",
        "sofern der|sofern die|sofern das .. <client>",
        "fuer den betrieb|fuer die entwicklung|zur entwicklung|zum betrieb|fuer die lauffaehigkeit .. benoetigt|erforderlich|notwendig|vorausgesetzt",
        "annahme zugrunde|annahmen zugrunde|annahmen zu grunde",
        "annahme|annahmen|folgendes .. zugrunde|zu grunde",
        "zugrunde|zu grunde .. annahme|annahmen",
      ],
    },
    pricing: {
      headings: [
        "preis|preise|preisliste|preisblatt|preisangebot|preisgestaltung|preismodell|preiskalkulation|preisuebersicht|angebotspreis|festpreis|pauschalpreis|pauschale|pauschalen|gesamtpreis|kosten|kostenplan|kostenplanung|kostenaufstellung|kostenschaetzung|kostenuebersicht|kostenrahmen|kostenkalkulation|kostenvoranschlag|kostendach|projektkosten|entwicklungskosten|gesamtkosten|investition|investitionen|investitionskosten|budget|budgetplan|budgetplanung|gesamtbudget|projektbudget|budgetrahmen|finanzen|finanzplan|finanzplanung|finanzierung|finanzierung in stufen|finanzierungsplan|foerderung|foerdersumme|foerdermittel|beantragte mittel|mittelbedarf|honorar|honorare|verguetung|entgelt|entgelte|gebuehren|konditionen|kommerzielle konditionen|tarif|tarife|stundensatz|stundensaetze|tagessatz|tagessaetze|verrechnungssaetze|kalkulation|projektkalkulation|zahlung|zahlungen|zahlungsbedingungen|zahlungsplan|zahlungsmodalitaeten|zahlungskonditionen|abrechnung|abrechnungsmodell|rechnungsstellung|aufwand und kosten|kosten und aufwand|kosten und termine|pricing|preise und konditionen|verguetung und zahlungsbedingungen|preis und zahlungsbedingungen|aufwandsschaetzung|aufwandschaetzung",
      ],
      columns: [
        "preis|preise|kosten|betrag|summe|einzelpreis|gesamtpreis|stundensatz|tagessatz|honorar|verguetung|budget|gesamt|netto|brutto|euro|eur|chf|gesamtkosten|preisfolge|folge fuer den preis|kosten in euro|betrag in euro|einheitspreis|mehrkosten",
      ],
      patterns: [
        "festpreis*|pauschalpreis*|pauschalfestpreis*|fixpreis*|zum festpreis|pauschalverguetung|pauschalhonorar|gesamtpreis*|gesamtkosten|gesamtbudget|gesamtbetrag|gesamtsumme|auftragssumme|auftragswert|nettopreis*|kostendach|kostenobergrenze|preisobergrenze|budgetobergrenze|budgetrahmen|stundensatz*|stundensaetze*|tagessatz*|tagessaetze*|richtpreis*|abrufkontingent*|stundenkontingent*|retainer|entwicklungskosten|projektkosten|foerdersumme|time and material|time and materials|time material|monatspauschale|servicepauschale|wartungspauschale",
        "abrechnung|abgerechnet|verguetet|verguetung|berechnet|berechnung .. nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|pauschal|monatlich|zum tagessatz|zum stundensatz",
        "nach aufwand|nach tatsaechlichem aufwand",
        "budget von|budget in hoehe|budget betraegt|kosten von|kosten in hoehe|kosten betragen|kosten belaufen sich|belaufen sich auf|belaufen sich somit auf|belaeuft sich auf|preis von|preis betraegt|verguetung betraegt|honorar betraegt|honorar von|in hoehe von|zu einem preis von",
        "zuzueglich|zzgl|exklusive|exkl|inklusive|inkl .. umsatzsteuer|mehrwertsteuer|mwst|ust",
        "kosten|budget|preis|betrag|honorar|verguetung|foerderung|investition .. euro|eur|chf|franken",
        "000 euro|000 eur|000 chf|000 franken|mio euro|tsd euro",
        "kosten werden auf .. geschaetzt",
      ],
    },
    timeline: {
      headings: [
        "zeitplan|zeitplanung|zeitrahmen|zeitraum|zeitschiene|zeitlicher rahmen|zeitlicher ablauf|zeitleiste|termine|terminplan|terminplanung|terminuebersicht|termine und meilensteine|meilensteine und termine|termine und fristen|fristen|frist|liefertermin*|lieferfrist*|lieferzeitpunkt*|ausfuehrungsfrist*|ausfuehrungszeitraum|leistungszeitraum|leistungszeit|vertragslaufzeit|vertragsdauer|laufzeit|projektlaufzeit|projektdauer|projektzeitraum|dauer|meilenstein|meilensteine|meilensteinplan*|projektplan|grober projektplan|projektablauf*|projektablaufplan|projektphasen|projektzeitplan|ablaufplan|ablauf|grobplanung|feinplanung|phasenplan|phasenplanung|phasen|gantt|gantt diagramm|deadline|deadlines|stichtage|projektstart|projektende|projektbeginn|start|beginn|ende|starttermin|endtermin|abgabetermin*|vereinbarte abgabe|timeline|milestones|schedule|releaseplan|sprintplan|sprinttermine|faellig|faelligkeit|umsetzungszeitraum|naechster termin|naechstes treffen|naechste sitzung|vertragsbeginn",
        "projektverlauf und meilensteine|leistungszeit und ort|ausfuehrungszeit|leistungsort und zeit|leistungsort und leistungszeit|projektverlauf",
      ],
      columns: [
        "datum|termin|termine|frist|faellig|faellig am|faelligkeit|bis|bis wann|deadline|start|startdatum|starttermin|beginn|ende|enddatum|endtermin|dauer|zeitraum|zeitpunkt|zeit|monat|woche|kw|kalenderwoche|quartal|liefertermin|geliefert bis|zieltermin|fertigstellung|abgabe|wann|start dauer|meilenstein",
      ],
      patterns: [
        "leistungszeitraum|projektlaufzeit|vertragslaufzeit|projektzeitraum|projektdauer|ausfuehrungszeitraum|vertragsdauer|liefertermin*|fertigstellungstermin*|abgabetermin*|zieltermin*|projektstart|projektbeginn|projektende|starttermin|endtermin|go live termin",
        "laufzeit von|laufzeit betraegt|dauer von|dauer betraegt|zeitraum von|zeitraum vom|innerhalb von|binnen .. tagen|wochen|monaten|werktagen|jahren",
        "wird|werden|ist|sind|soll|sollen .. bis|spaetestens .. abgeschlossen|fertiggestellt|geliefert|uebergeben|fertig|abgegeben|umgesetzt|bereitgestellt",
        "bis zum|bis spaetestens|spaetestens am|spaetestens bis .. abgeschlossen|fertiggestellt|fertig|geliefert|uebergeben|abzugeben|abgeben|abgegeben|vorzulegen|fertig sein|abzuschliessen",
        "beginnt am|beginnen am|startet am|endet am|enden am|beginnt im|startet im|endet im",
        "naechstes treffen|naechste treffen|naechster termin|naechste sitzung|naechstes meeting|naechster jour fixe",
        "entwicklungszeit|umsetzungszeit|bearbeitungszeit .. wochen|monate|monaten|tage|tagen",
        "auf .. wochen geschaetzt|monate geschaetzt|tage geschaetzt",
        "umsetzung|abgabe|lieferung|fertigstellung|go live|golive|livegang|launch|veroeffentlichung|release|projektstart|projektende|kickoff|kick off|abschluss|uebergabe|rollout|inbetriebnahme|einfuehrung|meilenstein|beginn|pilotphase .. <date>",
        "bis zum|bis spaetestens|bis ende|bis anfang|bis mitte|spaetestens am|spaetestens bis|startet am|beginnt am|endet am .. <date>",
        "laufzeit|dauer|projektdauer|projektlaufzeit|entwicklungszeit|umsetzungszeit .. <span>",
        "umsetzung dauert|projekt dauert|entwicklung dauert|phase dauert .. <span>",
        "<date> .. vorgesehen|geplant|begonnen|abgeschlossen|fertiggestellt|gestartet",
        "umsetzung|auslieferung|start|beginn|entwicklung|arbeiten .. <date>",
        "sprint dauert|sprints dauern|sprintlaenge|sprintdauer",
      ],
    },
    cadence: {
      headings: [
        "besprechungen|besprechung|regelbesprechung*|regeltermin*|regelkommunikation|regelmaessige meetings|regelmaessige termine|regelmaessige treffen|meetings|meeting|meetingstruktur|meetingrhythmus|terminrhythmus|jour fixe|jour fixes|kommunikation|interne kommunikation|kommunikationsplan|kommunikationsweg*|kommunikationskanal|kommunikationskanaele|kommunikationsstruktur*|kommunikationskonzept|kommunikation und abstimmung|kommunikation und zusammenarbeit|berichtswesen|berichterstattung|reporting|statusberichte|status reporting|projektberichte|zusammenarbeit|arbeitsweise|wie wir arbeiten|art der zusammenarbeit|abstimmung|abstimmungen|abstimmungsrunden|abstimmungstermine|austausch|scrum events|scrum ereignisse|scrum termine|zeremonien|rituale|sprint rhythmus|sprintrhythmus|sprint review|sprintreview|retrospektive|daily|daily scrum|stand up|standup|treffen|teamtreffen|sitzungen|sitzungsrhythmus|sprechstunde|sprechstunden|projektmeetings|statustermine|lenkungsausschusssitzungen|ways of working|organisatiorisches|entwicklungsmethode|vorgehensmodell",
      ],
      columns: [
        "meeting|meetings|rhythmus|turnus|frequenz|haeufigkeit|intervall|wie oft|besprechung|kadenz|kommunikationskanal|kanal",
      ],
      patterns: [
        "<week> .. <meeting>",
        "<meeting> .. <week>",
        "trifft sich|treffen sich|treffen uns|treffen wir uns|tagt|tagen .. <week>",
        "<week> .. trifft sich|treffen sich|treffen wir|tagt|berichtet|stattfinden|findet statt|statt",
        "<meeting> .. montag|dienstag|mittwoch|donnerstag|freitag .. uhr|stattfindet|statt",
        "weekly|jour fixe|jourfixe|jour fix|daily scrum|daily standup|daily stand up|regeltermin*|statusmeeting*|sprint review|sprint retrospektive|alle zwei wochen sprint",
        "kommunikation|kommunizieren|kommuniziert|austausch|abstimmung|absprache|abstimmen .. ueber|via|per|mittels|auf .. slack|discord|teams|e mail|mattermost|telegram|whatsapp|zoom|skype|google meet|signal|matrix|telefon|mail",
        "kommunikationskanaele|slack channel|slack kanal|teams kanal|mailingliste|mailverteiler|kommunikation erfolgt ueber",
        "zweiwoechige sprints|zweiwoechigen sprints|sprints von|sprintlaenge|sprintdauer|sprint dauert",
        "<week> .. stimmen sich|stimmt sich|stimmen wir uns|bespricht|besprechen|tauschen sich|tauschen wir uns|tauscht sich",
      ],
    },
    risks: {
      headings: [
        "risiko|risiken|risikoanalyse*|risikobewertung*|risikobetrachtung*|risikomanagement|risikoregister|risikoliste|risikomatrix|risikoakzeptanz|risikofaktoren|risiken und massnahmen|risiken und gegenmassnahmen|risiken und chancen|chancen und risiken|risiken und annahmen|risiken und abhaengigkeiten|risiken und herausforderungen|projektrisiko|projektrisiken|produktrisiko|produktrisiken|hauptrisiken|technische risiken|wirtschaftliche risiken|bekannte risiken|moegliche risiken|potenzielle risiken|offene risiken|restrisiken|herausforderungen|bedenken|gefahren|bedrohungen|hindernisse|stolpersteine|probleme und risiken|moegliche probleme|moegliche schwierigkeiten|schwierigkeiten|blocker|swot|swot analyse|schwaechen|zielkonflikte|offene punkte und risiken|vier risiken|die vier produktrisiken",
      ],
      columns: [
        "risiko|risiken|risikobeschreibung|gefahr|gefahren|bedrohung|beschreibung des risikos|projektrisiko|was schiefgehen kann",
      ],
    },
    "risk-value": {
      headings: [
        "nutzenrisiko|nutzenrisiken|wertrisiko|wertrisiken|akzeptanzrisiko|akzeptanzrisiken|marktrisiko|marktrisiken|nachfragerisiko|absatzrisiko|value risiko|value risk|marktvalidierung|nachfrage|nutzerakzeptanz|marktforschung|marktbefragung",
      ],
      patterns: [
        "<riskWord> .. akzeptanz|nachfrage|interesse|marktanteil|kunden|nutzerzahl*|nutzung|absatz|akzeptiert|angenommen wird|motivation",
        "nutzenrisiko|nutzenrisiken|wertrisiko|akzeptanzrisiko|akzeptanzrisiken|marktrisiko|marktrisiken|nachfragerisiko|absatzrisiko",
        "mangelnde|fehlende|geringe|niedrige|zu wenig|zu geringe .. akzeptanz|nachfrage|interesse|nutzerzahl*|nutzung|zahlungsbereitschaft|marktakzeptanz",
        "<user> .. nicht .. wollen|kaufen|kauft|brauchen|braucht|annehmen|akzeptieren|bezahlen|vorziehen|interessieren|bereit",
        "wollen|nutzen|kaufen|brauchen|benutzen|akzeptieren .. vielleicht nicht|womoeglich nicht|moeglicherweise nicht|eventuell nicht",
        "zielgruppe|kunden|nutzer|nutzende|anwender|menschen .. vielleicht|womoeglich|moeglicherweise .. nicht",
        "niemand|keiner .. will|nutzt|kauft|braucht|benutzt|moechte",
        "kundenabwanderung|abwanderung von|abspringen|demotivier*|nutzer verlieren|kunden verlieren|interesse verlieren",
        "marktforschung*|marktstudie*|marktumfrage*|marktbefragung*|kundeninterview*|kundenbefragung*|bedarfsanalyse*|bedarfserhebung*|nachfragetest*|test der nachfrage|landingpage test|fake door|absichtserklaerung*|letter of intent|product market fit|nutzerakzeptanz|kundenakzeptanz|zahlungsbereitschaft",
        "konkurrenz|wettbewerber*|wettbewerb .. <riskWord>",
        "<riskWord> .. konkurrenz*|wettbewerb*",
        "akzeptanz|nachfrage|interesse|bedarf .. ungewiss|unklar|unsicher|fraglich|offen",
        "zu wenige nutzer|zu wenige kunden|zu wenige anwender|zu wenige teilnehmer|kaum nutzer|kaum jemand",
        "unklar|ungewiss|fraglich|unsicher .. ob .. mitmachen|nutzen|annehmen|angenommen|akzeptieren|kaufen|bezahlen|zahlen|interessieren",
        "koennten|koennte .. ablehnen|ablehnt|nicht nutzen|nicht annehmen|boykottieren|nicht angenommen|nicht akzeptiert",
      ],
    },
    "risk-viability": {
      headings: [
        "wirtschaftlichkeitsrisiko|wirtschaftlichkeitsrisiken|geschaeftsrisiko|geschaeftsrisiken|geschaeftliche tragfaehigkeit|tragfaehigkeit|tragfaehigkeitsrisiko|wirtschaftliche risiken|finanzielle risiken|rechtliche risiken|kostenrisiko|wirtschaftlichkeit|wirtschaftlichkeitsanalyse|wirtschaftlichkeitsbetrachtung|amortisation*|rechtliches|recht|rechtliche rahmenbedingungen|rechtliche anforderungen|gesetzliche anforderungen|compliance|datenschutz|datenschutz und sicherheit|datenschutz und datensicherheit|datensicherheit|informationssicherheit|it sicherheit|sicherheit|sicherheitsanforderungen|sicherheitskonzept|dsgvo|lizenz|lizenzen|lizenzierung|urheberrecht|nutzungsrechte|haftung|gewaehrleistung|versicherung|vertraulichkeit|geheimhaltung|wartung|wartbarkeit|wartung und pflege|wartung und support|support und wartung|pflege und wartung|betrieb und wartung|betreuung|wartung und betrieb|nachhaltigkeit|aenderbarkeit|zugriffsschutz|berechtigungskonzept|regeln gesetze",
      ],
      patterns: [
        "partner|projektpartner|lieferant .. nicht erfuellt|nicht geliefert|ausfaellt|abspringt|insolven*",
        "gesetzlich|gesetzliche|gesetzlichen|gesetzlicher",
        "dsgvo|datenschutz*|personenbezogen*|datensicherheit|datenschutzgrundverordnung|datenschutzkonform*|auftragsverarbeitung*|auftragsdatenverarbeitung",
        "rechtlich*|gesetzlich*|regulatorisch* .. vorgaben|anforderungen|bestimmungen|rahmenbedingungen|verpflichtung*|konform*|pruefung|klaerung|vorschriften",
        "compliance|haftung*|haftungsrisiko|gesetzeskonform*|rechtskonform*|rechtssicher*|urheberrecht*|lizenzkosten|lizenzrechtlich*|lizenzgebuehr*|gesetzesaenderung*|gesetzesebene|zulassungspflicht*|vertragsstrafe*",
        "<riskWord> .. finanz*|budget*|kosten|kostenueberschreit*|rechtlich*|gesetz*|personal*|personell*|ausfall|ausfaelle|partner*|umsatz|ertrag|sicherheit|datenschutz|lizenz*|haftung|missbrauch|sponsor*|krankheit|lieferant*|abhaengigkeit",
        "rechtlich*|finanziell*|gesetzlich*|wirtschaftlich* <riskWord>",
        "wirtschaftlichkeit*|rentabilitaet|amortisation*|amortisiert|kostendeckend|kostenueberschreitung*|budgetueberschreitung*|betriebskosten|wartungskosten|folgekosten|laufende kosten|unterhaltskosten|geschaeftsmodell|ertragsmodell|erloesmodell|business case|businesscase|business model|business modell",
        "finanzierung .. gesichert|ungesichert|unklar|langfristig|sichern|wegfall",
        "wirtschaftlichkeitsrisiko|geschaeftsrisiko|geschaeftsrisiken|tragfaehigkeit*|kostenrisiko|kostenrisiken",
        "kostet|kosten .. vielleicht mehr|womoeglich mehr|moeglicherweise mehr",
        "sicherheitskonzept*|sicherheitsaudit*|sicherheitspruefung*|sicherheitsluecke*|penetrationstest*|pentest*|verschluesselt|verschluesselung|verschluesselte*|authentifizier*|authentisier*|zugriffsschutz|zugriffskontrolle|zugriffsrechte|berechtigungskonzept*|rechtekonzept|passwortgeschuetzt*|passwortschutz|boeser absicht|missbrauch*|betrug|betruegen",
        "ausfall .. teammitglied*|mitarbeit*|schluesselperson*|person|personen|kollegen|wissenstraeger*",
        "schluesselperson*|personalausfall|personalengpass*|personalmangel|personalfluktuation|fachkraeftemangel|wissensanhaeufung|wissensverlust|kopfmonopol*|wissenstransfer|krankheitsausfall|ressourcenengpass*",
        "schutz der|schutz von|schutz personenbezogener .. daten|fotos|bilder|inhalte|privatsphaere|nutzerdaten",
        "wartbar|wartbarkeit|wartungsarm|weiterentwicklung und wartung|wartung und weiterentwicklung|wartungsvertrag*|wartungsplan*|nachhaltig betrieb*",
        "werbung|premium|abonnement*|abo modell|freemium|gebuehr|gebuehren .. finanzier*|einnahmen|bezahlt|modell",
        "teammitglied|teammitglieder|teammitglieds|mitarbeiter|person|entwickler .. ausfallen|ausfaellt|krankheitsbedingt|erkrankt|kuendigt",
        "wegfall|kuerzung|ausbleiben|verlust .. foerder*|mittel|finanzierung|budget|einnahmen|sponsor*|sponsoren|kunden|partner*",
      ],
    },
    "risk-feasibility": {
      headings: [
        "machbarkeitsrisiko|machbarkeitsrisiken|machbarkeit|machbarkeitsstudie|machbarkeitsanalyse|technische machbarkeit|umsetzbarkeit|realisierbarkeit|umsetzungsrisiko|umsetzungsrisiken|technisches risiko|technische risiken|terminrisiko|terminrisiken|technische herausforderungen|technische schwierigkeiten|leistung und performance|leistungsanforderungen|performance|performanz|skalierbarkeit|robustheit|verfuegbarkeit|ausfallsicherheit|integration|portabilitaet|kompatibilitaet|interoperabilitaet|qualitaetssicherung|qualitaetsziele|proof of concept|poc|prototyp|prototyping|durchstich|testkonzept|technische pruefung|testmigration|lasttest*|systemtest*",
      ],
      patterns: [
        "<riskWord> .. technisch*|technolog*|performance|performanz|skalier*|integration|integrier*|komplex*|kenntnis*|know how|wissen|erfahrung*|zeitplan|termin*|zeitlich*|verzoeger*|umsetz*|implement*|latenz|kompatib*|schnittstelle*|api|deadline*|zeitdruck|aufwand|bugs|rechtzeitig|fertig*",
        "technisch* <riskWord>",
        "technisch* .. schwierig*|problem|probleme|komplex*|machbar*|umsetzbar*",
        "im verzug|in verzug|terminverzug|zeitverzug",
        "machbarkeit*|umsetzbarkeit|realisierbarkeit|technisch machbar|technisch umsetzbar|technisch realisierbar|proof of concept|proof of concepts|poc|prototyp|prototypen|prototyps|prototypisch*|prototyping|funktionsprototyp*|durchstich|spike|spikes|lasttest*|stresstest*|performancetest*|belastungstest*|leistungstest*|benchmark*|testmigration*|architekturreview*|technischer versuch",
        "vielleicht nicht|womoeglich nicht|moeglicherweise nicht .. bauen|umsetzen|realisieren",
        "kann|koennen .. vielleicht nicht bauen",
        "skalierbar*|skalable|skalierung|skaliert|hochverfuegbar*|ausfallsicher*|antwortzeit*|reaktionszeit*|ladezeit*|durchsatz|latenz|latenzen|uptime|ausfallquote|absturzquote|performant*|lastspitzen",
        "gleichzeitig|gleichzeitige|gleichzeitigen .. nutzer|nutzern|benutzer|benutzern|zugriffe|anfragen|clients",
        "mangelnde|fehlende|fehlendes|mangelndes|zu wenig|unzureichende .. erfahrung*|kenntnisse|know how|wissen|zeit|expertise|kompetenz*|ressourcen|schnittstelle*|dokumentation",
        "wissen|kenntnisse|know how .. angeeignet|aneignen|aufgebaut|aufbauen|erlernt|erlernen",
        "aufbau .. know how|kenntnisse|kenntnissen|wissen|kompetenzen",
        "einarbeitung|einarbeiten|lernkurve .. technolog*|framework*|sprache|steil*|thema|notwendig",
        "zeitdruck|zeitknappheit|knapper zeitplan|enger zeitplan|engen zeitplan|verzoegerung|verzoegerungen|terminrisiko|terminrisiken|nach hinten verschoben|nicht rechtzeitig|ueberlastung",
        "nicht garantiert|nicht erfuellt werden|nicht umsetzbar|nicht machbar|nicht realisierbar",
        "projektkomplexitaet|erhoehte komplexitaet|hohe komplexitaet|sehr komplex|sehr komplexes|zu komplex*|technische schulden",
        "unit test|unit tests|unittest*|modultest*|integrationstest*|systemtest*|regressionstest*|automatisierte tests|automatisierten tests|testautomatisierung|testabdeckung|code review|code reviews|codereview*|continuous integration|tdd|testgetrieben*|ci cd",
        "integration in .. bestehend*|vorhanden*|altsystem*",
        "interoperab*|abwaertskompatib*|rueckwaertskompatib*|plattformunabhaengig*|erweiterbar|erweiterbarkeit",
        "zeitplan|zeitlich|zeitrahmen .. eng|knapp|ambitioniert|sportlich",
        "zeitmangel|zeitnot|knappe zeit|zu wenig zeit|zeitengpass|deadline nicht eingehalten|deadlines nicht eingehalten",
        "verzug bei|lieferverzug|lieferengpass*|lieferschwierigkeit*|verspaetete lieferung|verspaetung bei",
      ],
    },
    "risk-usability": {
      headings: [
        "bedienbarkeitsrisiko|bedienbarkeitsrisiken|usability risiko|usability|gebrauchstauglichkeit|bedienbarkeit|benutzbarkeit|bedienung|benutzerfreundlichkeit|nutzerfreundlichkeit|anwenderfreundlichkeit|bedienkomfort|barrierefreiheit|zugaenglichkeit|user experience|ux|ux design|ui ux|nutzererlebnis|benutzererlebnis|benutzererfahrung|benutzeroberflaeche|benutzeroberflaechen|bedienoberflaeche|benutzungsoberflaeche|benutzerschnittstelle|user interface|gui|gui design|dialoggestaltung|bedienkonzept|erlernbarkeit|ergonomie|look and feel|wireframes|mockups|mockup|grafische mockups|klickdummy|klick dummy|designkonzept|moegliche app visualisierung",
      ],
      patterns: [
        "usability*|gebrauchstauglich*|bedienbarkeit*|benutzbarkeit|benutzerfreundlich*|nutzerfreundlich*|anwenderfreundlich*|bedienerfreundlich*|bedienfreundlich*|barrierefrei*|barrierearm*|wcag|bitv|screenreader*|screen reader|user experience|ux design*|nutzererlebnis|benutzererlebnis|benutzererfahrung|nutzererfahrung|intuitiv*|selbsterklaerend*|selbsterklaerung|erlernbar*|ergonom*|bedienkonzept*|user friendly|accessibility",
        "einfach|leicht|simpel|unkompliziert .. zu bedienen|bedienbar|zu verstehen|verstaendlich|erlernbar|anwendbar|zu benutzen|zu bedienende|benutzbar",
        "leicht verstaendlich*|leicht anwendbar*|einfach nutzbar|leicht zugaenglich|gut lesbar",
        "einfache|einfachen|leichte|intuitive|uebersichtliche|uebersichtlichen .. bedienung|handhabung|benutzung|navigation|nutzerfuehrung|benutzerfuehrung|oberflaeche|benutzeroberflaeche",
        "bedienung .. einfach|intuitiv|leicht|verstaendlich",
        "<user> .. verwirr*|ueberfordert|ueberfordern|zurecht|zurechtfinden|frustrier*",
        "kommt|kommen|findet|finden .. nicht zurecht",
        "schwer zu bedienen|schwierig zu bedienen|kompliziert zu bedienen|umstaendlich zu bedienen|nicht intuitiv|ohne vorkenntnisse|ohne vorwissen|ohne schulung|ohne programmierkenntnisse|ohne technische kenntnisse|ohne jegliches vorwissen|bedienungsanleitung|benutzerhandbuch|bedienfehler|fehlbedienung*",
        "wireframe*|mockup*|mock up|mock ups|klickdummy*|klick dummy*|clickdummy*|klickprototyp*|klickbarer prototyp|ui prototyp|designsystem|nutzerzentriert*|menschzentriert*|benutzerzentriert*|nutzerfuehrung|benutzerfuehrung|onboarding|responsive design|responsives design",
        "iso norm 9241|iso 9241|din en iso 9241|styleguide|dialoggestaltung",
        "zurechtfinden|zurechtzufinden",
        "kompliziert|unuebersichtlich|verwirrend .. bedienung|benutzerfuehrung|nutzerfuehrung|oberflaeche|menue",
        "bedienung|benutzerfuehrung|nutzerfuehrung|benutzeroberflaeche|oberflaeche|menue .. kompliziert|unuebersichtlich|verwirrend|umstaendlich",
      ],
    },
    "target-users": {
      headings: [
        "zielgruppe|zielgruppen|hauptzielgruppe|zielgruppenanalyse|zielgruppenbeschreibung|zielgruppe und beduerfnisse|zielgruppe und nutzen|zielpublikum|zielkunde|zielkunden|zielmarkt|zielnutzer*|kundensegment*|kundengruppe*|kunden|kunde|unsere kunden|nutzer|nutzerinnen|nutzer und stakeholder|nutzende|nutzergruppe*|nutzerrollen|nutzerprofil*|benutzer|benutzergruppe*|benutzerrollen|benutzerklassen|benutzerprofil*|anwender|anwendergruppe*|anwenderrollen|endnutzer*|endanwender*|endkunden|personas|persona|users|user groups|akteure|aktoren|akteur|adressaten|adressatenkreis|fuer wen|fuer wen ist das|fuer wen wir bauen|wer nutzt es|wer nutzt das produkt|wer soll das nutzen|stakeholder|interessengruppe*|anspruchsgruppe*|beguenstigte|teilnehmer und nutzer|target group|target audience|kundennutzen",
      ],
      columns: [
        "als|als ein|als eine|nutzer|nutzerin|nutzergruppe|benutzer|benutzergruppe|anwender|anwendergruppe|user|persona|personas|zielgruppe|zielgruppen|akteur|akteure|stakeholder|kundensegment|fuer wen",
      ],
      patterns: [
        "zielgruppe|zielgruppen|hauptzielgruppe|zielpublikum|zielkunden|endanwender|endanwendern|endnutzer|endnutzern|enduser|anwenderkreis|nutzerkreis|nutzergruppe*|benutzergruppe*|kundenkreis|klientel",
        "richtet sich an|richten sich an|richtet sich vor allem|richtet sich primaer|richtet sich hauptsaechlich|gerichtet an|wendet sich an|gedacht fuer|konzipiert fuer|entwickelt fuer|zugeschnitten auf|bestimmt fuer|geeignet fuer|anspricht",
        "zielt|zielen .. auf .. ab",
        "als .. moechte ich|will ich|kann ich|wuensche ich|brauche ich|benoetige ich|moechten wir|wollen wir|moechte",
        "ermoeglicht|ermoeglichen|erlaubt|hilft|helfen|erleichtert|unterstuetzt|verhilft .. <user>",
        "<user> .. ermoeglicht|erlaubt|geholfen",
        "mit welcher|mit welchem|mit dem|mit der <user> .. koennen|kann",
        "<user> moechte|moechten|will|wollen",
        "fuer menschen|fuer personen|fuer alle die|fuer nutzer|fuer anwender|fuer unternehmen|fuer kinder|fuer jugendliche|fuer schueler*|fuer studierende|fuer studenten|fuer mitarbeiter|fuer mitarbeitende|fuer entwickler|fuer softwareentwickler|fuer vereine|fuer familien|fuer einsteiger|fuer buerger*|fuer lehrkraefte|fuer lehrer*|fuer privatpersonen|fuer selbststaendige|fuer freelancer|fuer kleine|fuer junge|fuer jedermann",
        "personen die|menschen die|menschen welche|personen welche",
        "von .. mitarbeitern|mitarbeitenden|nutzern|anwendern|benutzern|kunden|schuelern|menschen .. bedient|genutzt|verwendet|benutzt|eingesetzt",
        "bedient|genutzt|verwendet|benutzt|eingesetzt .. von <user>",
        "nutzer sind|anwender sind|kunden sind|nutzende sind|anwendende sind|nutzerinnen sind",
        "jahren koennen|jahren kann",
        "angesprochen werden|anzusprechen",
      ],
    },
    problem: {
      headings: [
        "problem|probleme|das problem|problemstellung|problembeschreibung|problemdefinition|problemanalyse|problemfeld|problembereich|problemaufriss|beschreibung des problems|beschreibung des problembereichs|beschreibung des problems und bedarfs|modell des problembereichs|ausgangslage|ausgangssituation|ausgangspunkt|beschreibung der ausgangssituation|ist zustand|istzustand|ist situation|istsituation|ist analyse|istanalyse|ist stand|iststand|aktuelle situation|aktueller stand|aktueller zustand|status quo|ist|motivation|hintergrund|projekthintergrund|anlass|projektanlass|kontext|warum|warum jetzt|wozu|bedarf|bedarfe|bedarfsanalyse|beduerfnis|beduerfnisse|kundenbeduerfnisse|nutzerbeduerfnisse|schmerzpunkte|pain points|herausforderung|die herausforderung|einleitung|einfuehrung|vorwort|anliegen|begruendung|grund der aenderung|zweck|sinn und zweck|gelegenheit|chance|unternehmerischer bedarf|defizite|schwachstellen|schwachstellenanalyse|notwendigkeit|beschreibung der geschaeftsprozesse",
      ],
      columns: [
        "problem|probleme|beduerfnis|beduerfnisse|bedarf|schmerzpunkt|pain|pain point|grund|ausgangslage|anlass",
      ],
      patterns: [
        "das problem|problem ist|problem besteht|problem dabei|problem an|probleme damit|probleme mit|probleme bei|haben das problem|weiteres problem|schmerzpunkt*|pain point*|kernproblem|identifizierten probleme",
        "mangel an|mangelt es an|mangelt an|es mangelt|es fehlt|es fehlen|fehlt eine|fehlt ein|fehlt es|markt fehlt|bislang fehlt|fehlende uebersicht",
        "fehlen .. praktische|geeignete|passende|moderne|einheitliche|entsprechende",
        "umstaendlich*|zeitaufwendig*|zeitaufwaendig*|fehleranfaellig*|ineffizient*|muehsam*|langwierig*|unuebersichtlich|unpraktisch|unflexibel|frustrier*|nervig|stress|hektik|verlieren den ueberblick|schwer zugaenglich|unerschwinglich|sehr teuer|zu teuer|zu theoretisch|medienbruch*|medienbrueche|doppelerfassung*|doppelarbeit|doppelte pflege|sprachbarriere*",
        "schwierig|schwer|kompliziert .. zu finden|zu erlernen|zu ueberblicken|zu verwalten|zu organisieren|zu behalten",
        "faellt|fallen .. schwer",
        "verliert|verlieren .. den ueberblick|ueberblick",
        "leiden unter|leidet unter|kaempfen mit|kaempft mit|hadern mit",
        "bisher|derzeit|zurzeit|aktuell|momentan|gegenwaertig|heutzutage|im moment|zur zeit .. muss|muessen|manuell|haendisch|papier|excel|keine|kein|keinen|fehlt|fehlen|unflexibel",
        "!es gibt keine|es gibt kein|es gibt noch kein|es gibt noch keine|es gibt bisher kein|es gibt bisher keine|es gibt derzeit kein|es gibt derzeit keine|gibt es keine|gibt es kein|gibt es noch keine|gibt es noch kein",
        "besteht bedarf|besteht der bedarf|bedarf nach|wunsch nach|notwendig geworden",
        "um .. zu vereinfachen|zu erleichtern",
        "soll|sollen .. vereinfachen|erleichtern|vereinfacht werden|erleichtert werden",
        "verlieren|verliert .. zeit|geld|kunden",
        "warten|wartet .. lange|wochenlang|stundenlang|monatelang|tagelang",
        "doppelter arbeit|doppelte arbeit|doppelten arbeit|doppelt erfasst|doppelt gepflegt",
        "fuehrt zu|fuehren zu .. fehler|fehlern|verzoeger*|stress|frust*|mehraufwand|doppel*|datenverlust|verlust*|missverstaend*|konflikt*|unzufrieden*",
        "auf papier|per hand|von hand|in excel|excel listen|excel tabellen|zettelwirtschaft|handschriftlich|haendisch",
        "manuell erfasst|manuell gepflegt|manuell uebertragen|manuell eingetragen",
        "verstreut|verteilt .. systeme|systemen|orten|stellen|plattformen|quellen",
      ],
    },
    solution: {
      headings: [
        "loesung|loesungen|unsere loesung|die loesung|loesungsansatz|loesungsidee|loesungskonzept|loesungsvorschlag|loesungsbeschreibung|vorgeschlagene loesung|produkt|das produkt|unser produkt|produktbeschreibung|produktuebersicht|produktidee|produktkonzept|produktfunktionen|produktvision|produktleistungen|produktname|vision|die vision|unsere vision|projektvision|visionsstatement|vision statement|leitbild|langfristige vision|projektidee|projektbeschreibung|projektuebersicht|ueberblick|ueberblick ueber das projekt|uebersicht|idee|die idee|grundidee|kernidee|kernidee und geplantes ergebnis|geschaeftsidee|konzept|grundkonzept|kurzbeschreibung|beschreibung|zusammenfassung|kurzfassung|management summary|executive summary|abstract|systemueberblick|systemuebersicht|systembeschreibung|systemarchitektur|architektur|funktionen|funktionalitaet|funktionalitaeten|funktionsweise|funktionsumfang|hauptfunktionen|kernfunktionen|basisfunktionen|features|kernfeatures|hauptfeatures|geplante features|erforderliche features|funktionale anforderungen|hauptablauf|so funktioniert es|wie es funktioniert|was ist|was es tut|was wir bauen|was ist der sinn der software|soll zustand|sollzustand|soll konzept|sollkonzept|sollvorschlaege|soll situation|zielsystem|zielbild|zielzustand|zielbestimmung|zielbestimmungen|ziel|ziele|projektziel|projektziele|zielsetzung|hauptziele|einsatz|produkteinsatz|aufgabenstellung|vorhaben|ansatz|umsetzung|realisierung|realisierungen|angebot|nutzenversprechen|wertversprechen|werteversprechen|value proposition|elevator pitch|mvp|use cases|anwendungsfaelle|projektinhalt|projektinhalte|umfang und vorteile|benutzeroberflaeche|einleitung",
      ],
      columns: [
        "loesung|loesungen|feature|features|funktion|funktionen|funktionalitaet|produkt|anforderung|faehigkeit",
      ],
      patterns: [
        "ist ein|ist eine|ist das .. <product>",
        "wir entwickeln|wir bauen|wir erstellen|wir schlagen vor|bauen wir|entwickeln wir|unsere loesung|unser produkt|unsere app|unsere plattform|unsere anwendung|unsere software|unser system|unser tool",
        "<system> wird|soll|bietet|ermoeglicht|erlaubt|unterstuetzt|hilft|besteht|verbindet|kombiniert|laesst|macht|dient|stellt|zeigt|liest|berechnet|erkennt|verwaltet|bildet|muss|kann",
        "mit der app|mit dem tool|mit der software|mit der anwendung|mithilfe der app|mittels der app .. koennen|kann|ist es moeglich|moeglich|werden",
        "ziel des projekts|ziel des projektes|ziel dieses projekts|hauptziel des projekts|ziel der erweiterung|ziel ist es|ziel ist die|ziel ist ein|ziel ist eine|projektziel ist",
        "soll|sollen|wird|werden .. <product> .. entwickelt|erstellt|gebaut|umgesetzt|realisiert|implementiert|programmiert",
        "<product> .. zu entwickeln|zu erstellen",
        "ein|eine|einen .. <product> .. mit der|mit dem|mit welcher|mit welchem|welche es|welches|die es|das es",
        "ermoeglicht es|ermoeglicht den|ermoeglicht die|macht es moeglich|erlaubt es|bietet die moeglichkeit|bietet eine|dient der|dient zur|dient dem|die moeglichkeit bieten|es ermoeglichen",
        "<user> kann|koennen .. erstellen|anzeigen|sehen|suchen|verwalten|speichern|auswaehlen|bearbeiten|hinzufuegen|loeschen|erfassen|steuern|starten|spielen|einsehen|aendern|buchen|teilen|filtern|senden|abrufen",
        "wird|werden .. zum|zur .. verwendet|eingesetzt|genutzt",
        "moechten|wollen|werden .. <product> .. entwickeln|bauen|schaffen|erstellen|umsetzen",
      ],
    },
    differentiation: {
      headings: [
        "differenzierung|differenzierungsmerkmal*|alleinstellungsmerkmal*|alleinstellung|usp|usps|wettbewerb|wettbewerber|wettbewerbsanalyse|wettbewerbsvorteil*|wettbewerbsumfeld|mitbewerber*|mitbewerb|konkurrenz|konkurrenten|konkurrenzanalyse|konkurrenzprodukte|konkurrenzsituation|marktanalyse|markt|marktumfeld|marktuebersicht|marktrecherche|alternativen|alternative loesungen|bestehende loesungen|bestehende alternativen|vorhandene loesungen|vergleich|produktvergleich|vergleichbare produkte|aehnliche produkte|aehnliche projekte|verwandte arbeiten|stand der technik|stand der technik konkurrenzanalyse|abgrenzung zum wettbewerb|abgrenzung zu wettbewerbern|abgrenzung zur konkurrenz|abgrenzung zu mitbewerbern|abgrenzung zu anderen produkten|abgrenzung zu bestehenden loesungen|was uns unterscheidet|was uns auszeichnet|was uns besonders macht|was den unterschied macht|was das produkt besonders macht|warum wir|vorteile|unsere vorteile|innovation|neuheit|nutzenversprechen|wertversprechen|werteversprechen|werteversprechen value proposition|value proposition|unique value proposition|unique selling point|make or buy|make or buy entscheidung",
        "was macht es besonders|was ist neu|was ist besonders|kundenwertversprechen",
      ],
      columns: [
        "wettbewerber|konkurrent|konkurrenz|mitbewerber|alternative|alternativen|anders als|im gegensatz zu|unterschied|unterschiede|vergleichsprodukt",
      ],
      patterns: [
        "im gegensatz zu|im gegensatz zur|im gegensatz zum|im unterschied zu|im unterschied zur|im unterschied zum|anders als|im vergleich zu|im vergleich zur|im vergleich zum|verglichen mit|unterscheidet sich von|unterscheiden sich von|unterscheidet uns",
        "hebt sich|grenzt sich|heben uns|grenzen uns|heben sich|grenzen sich .. ab",
        "wettbewerber*|wettbewerbsvorteil*|mitbewerber*|konkurrenzprodukt*|konkurrenzloesung*|konkurrenten|alleinstellungsmerkmal*|einzigartig*|usp|unique selling|erste ihrer art|erstes seiner art|weltweit erste*",
        "<existing> <rivals>",
        "alternative zu|alternativen zu|alternative zum|alternative zur|alternativen sind",
        "es gibt bereits|gibt es bereits|bereits auf dem markt|auf dem markt|am markt erhaeltlich",
        "es gibt|gibt es .. <rivals> .. aber|jedoch|allerdings|keine",
        "losgeloest|unabhaengig vom|unabhaengig von .. anbieter|hersteller|plattform",
        "konkurrent|konkurrenz",
        "!kein anderes|keine andere|kein anderer|keine anderen .. <rivals>",
        "heben wir uns|hebt sich|heben uns|grenzen wir uns .. ab",
        "von der konkurrenz|vom wettbewerb|von wettbewerbern|von mitbewerbern",
      ],
    },
    "business-goals": {
      headings: [
        "geschaeftsziel|geschaeftsziele|unternehmensziel|unternehmensziele|organisationsziele|strategische ziele|strategisches ziel|wirtschaftliche ziele|business ziele|business goals|business case|businesscase|business value|business modell|business model|geschaeftsmodell|geschaeftsnutzen|geschaeftswert|ertragsmodell|erloesmodell|umsatzmodell|monetarisierung|umsatz|wirtschaftlichkeit|wirtschaftlicher nutzen|rentabilitaet|return on investment|roi|nutzen|nutzen und wert|erwarteter nutzen|ziele und erwarteter nutzen|projektnutzen|mehrwert|ziel|ziele|oberziel|oberziele|ziele des projekts|ziele und nutzen|mission|unsere mission|wirkung|wirkungsziele|strategie|strategische bedeutung|okr|okrs|langfristige ziele|langfristige vision|wert fuer das unternehmen|ausgangssituation und zielsetzung|anliegen|zweck",
      ],
      columns: [
        "geschaeftsziel|geschaeftsziele|unternehmensziel|nutzen|geschaeftswert|business value|mehrwert|wirkung",
      ],
      patterns: [
        "einnahmen erzielen|einnahmen generieren|einnahmequelle*|profitabel werden|profitabel sein",
        "umsatz*|umsaetze|gewinn|gewinne|gewinns .. steiger*|erhoeh*|ausbau*|wachs*|erziel*|generier*|maximier*",
        "steigerung|steigern|erhoehung|erhoehen|verbesserung|ausbau .. umsatz*|umsaetze|gewinn*|effizienz|produktivitaet|kundenzufriedenheit|kundenbindung|marktanteil*|wettbewerbsfaehigkeit|rentabilitaet|sichtbarkeit|reichweite|bekanntheit",
        "kosten senken|kosten einsparen|kosten sparen|kosteneinsparung*|kostensenkung*|kostenreduktion|kostenersparnis|einsparung von|einsparungen",
        "senkung|reduzierung|reduktion .. kosten|aufwaende|bearbeitungszeit*",
        "geschaeftsziel*|unternehmensziel*|strategische ziele|strategisches ziel|geschaeftswert|geschaeftsnutzen|business value|return on investment|roi|rentabilitaet|amortisiert|amortisation*|monetarisier*|wettbewerbsvorteil*|wettbewerbsfaehig*|marktfuehrer*|marktposition|kundenbindung|neukunden*|erloese|werbeeinnahmen|deckungsbeitrag",
        "unsere mission|unser anspruch|unser anliegen|angetreten um|ist angetreten|kern der bemuehungen|langfristiges ziel",
        "fuer das unternehmen|fuer den auftraggeber|fuer den verein|fuer die stadt .. nutzen|mehrwert|vorteil*|bedeutet",
        "wird|werden .. fuehrende|fuehrenden|fuehrender|zentrale|zentralen .. plattform|anbieter|anlaufstelle",
        "kunden gewinnen|mitglieder gewinnen|neukunden gewinnen|neue kunden|finanziert sich|finanzierung erfolgt ueber",
        "kosten|bearbeitungskosten|betriebskosten|personalkosten|prozesskosten|aufwand|bearbeitungszeit|bearbeitungszeiten|durchlaufzeit|durchlaufzeiten .. senken|reduzieren|verringern|einsparen|halbieren|gesenkt|reduziert",
        "attraktivitaet|image|bekanntheit|sichtbarkeit|wettbewerbsfaehigkeit|marke .. steigern|erhoehen|staerken|verbessern|gestaerkt|gesteigert",
        "mitgliederzahl|mitgliederzahlen|kundenzahl|besucherzahl*|nutzerzahlen .. erhoehen|steigern|steigen",
        "sparen|spart|einsparen|eingespart .. kosten|personalkosten|aufwand|betriebskosten",
        "kosten|personalkosten|betriebskosten .. sparen|spart|einsparen|eingespart|gespart",
      ],
    },
    "success-metrics": {
      headings: [
        "erfolgskriteri*|erfolgsmessung|erfolgskennzahl*|erfolgsindikator*|erfolgsfaktoren|kritische erfolgsfaktoren|erfolgskontrolle|kennzahlen|kennzahl|leistungskennzahlen|metriken|metrik|messgroesse|messgroessen|messkriterien|messung|messbare ziele|zielwerte|zielgroessen|zielerreichung|indikatoren|kpi|kpis|key results|schluesselergebnisse|okr|okrs|success metrics|woran wir erfolg messen|wie wir erfolg messen|wie messen wir erfolg|evaluation|evaluierung|wirkungsmessung",
      ],
      columns: [
        "kennzahl|kennzahlen|metrik|messgroesse|messgroessen|zielwert|zielwerte|kpi|indikator|indikatoren|key result|key results|ausgangswert|sollwert|messwert|woran wir es merken|heute",
      ],
      patterns: [
        "kpi|kpis|key result|key results|kennzahl|kennzahlen|erfolgskriteri*|erfolgskennzahl*|erfolgsmessung|messgroesse*|messbar am|gemessen an|gemessen am|gemessen wird|wird gemessen|zielwert*|konversionsrate|conversion rate|conversionrate|nutzungsrate|wiederkehrrate|abbruchquote|abbruchrate|erfolgsquote|net promoter|nps|taeglich aktive|monatlich aktive|aktive nutzer|downloadzahlen",
        "um|auf|mindestens|min|mehr als|ueber|unter|weniger als .. prozent .. steig*|sink*|senk*|erhoeh*|reduzi*|zufrieden*|nutzen|nutzer",
        "steigt|steigen|sinkt|sinken|steigern|senken|erhoeht|reduziert|erhoehen|reduzieren .. um .. prozent",
        "mindestens|min|wenigstens|mehr als|bis zu .. nutzer|nutzern|nutzende|nutzenden|anwender|kunden|downloads|installationen|teilnehmer|teilnehmende|mitglieder|clients|testabdeckung",
        "in .. tagen|wochen|monaten .. kein einziges|mindestens|weniger|mehr",
        "erfolg|erfolge .. messen|gemessen|misst",
        "steigt auf|sinkt auf|steigt um|sinkt um|sinken um|steigen um .. prozent|sterne|punkte|minuten|sekunden|tage|stunden",
        "downloads|registrierungen|anmeldungen|abonnenten .. erreicht|erreichen|steigern|steigen",
      ],
    },
    roadmap: {
      headings: [
        "umsetzungsplan|umsetzungsphasen|iterationen|1 iteration|2 iteration",
        "roadmap|produkt roadmap|produktroadmap|projekt roadmap|fahrplan|releaseplan*|release plan|release planung|releases|release|releaseplanung|meilenstein|meilensteine|meilensteinplan*|termine und meilensteine|ausbaustufe|ausbaustufen|ausbauplan|phasen|projektphasen|phasenplan*|phase 1|phase 2|phase 3|phase i|phase ii|stufe 1|stufe 2|stufen|iterationen|iterationsplan*|sprints|sprintplan*|etappen|versionen|versionsplan*|grobplanung|feinplanung|grober projektplan|projektplan|zeitplan|zukunft|zukuenftige anforderungen|zukuenftige funktionen|zukuenftige erweiterungen|geplante erweiterungen|erweiterungen|erweiterungsmoeglichkeiten|ausblick|naechste schritte|naechste schritte und ausblick|weiteres vorgehen|kurzfristig|mittelfristig|langfristig|langfristige vision|langfristige planung|entwicklungsplan|umsetzungsphasen|einfuehrungsplan|post mvp|mvp|jetzt danach spaeter|milestones|geplant",
      ],
      columns: [
        "phase|phasen|release|meilenstein|meilensteine|milestone|sprint|iteration|quartal|ausbaustufe|stufe|jetzt|danach|spaeter|etappe",
      ],
      patterns: [
        "roadmap|erste phase|ersten phase|erster phase|zweite phase|zweiten phase|dritte phase|dritten phase|naechste phase|naechsten phase|letzte phase|letzten phase|phase 1|phase 2|phase 3|erste ausbaustufe|ersten ausbaustufe|zweite ausbaustufe|zweiten ausbaustufe|naechste ausbaustufe|ausbaustufe 1|ausbaustufe 2|ausbaustufe|stufe 1|stufe 2|ersten release|erste release|erstes release|zweites release|naechstes release|naechsten release|release 1|release 2|ersten version|erste version|zweite version|zweiten version|naechste version|naechsten version|spaetere version|spaeteren version|kuenftigen version|zukuenftigen version|zukuenftige versionen|meilenstein 1|meilenstein 2|erster meilenstein|ersten meilenstein|zu diesem meilenstein|ersten sprint|sprint 1|sprint 2|1 iteration|2 iteration|3 iteration|erste iteration|ersten iteration|ersten iterationen|spaeter erweitert",
        "in zukunft|zukuenftig|kuenftig|langfristig|mittelfristig|im naechsten schritt|perspektivisch .. soll|sollen|wird|werden|integriert|erweitert|folgt|folgen|geplant|ergaenzt",
        "post mvp|v2|v3",
        "danach folgt|anschliessend folgt|danach folgen|im anschluss folgt",
        "version 2|version 3|release 2 .. bringt|enthaelt|folgt|kommt|soll|umfasst",
        "mvp .. danach|anschliessend|folgt|erscheint|bis",
      ],
    },
    backlog: {
      headings: [
        "product backlog|produkt backlog|produktbacklog|backlog|sprint backlog|sprintbacklog|backlog eintraege|user stories|user story|userstories|userstory|anwendererzaehlungen|anwendergeschichten|nutzergeschichten|stories|epics|epic|features|feature liste|featureliste|funktionen|produktfunktionen|funktionale anforderungen|funktionelle anforderungen|nicht funktionale anforderungen|nichtfunktionale anforderungen|anforderungen|anforderungsliste|anforderungskatalog|mvp anforderungen|muss kriterien|musskriterien|sollkriterien|soll kriterien|kannkriterien|kann kriterien|wunschkriterien|aufgaben|aufgabenliste|tasks|todo|todos|to do|to dos|to do liste|offene punkte|anwendungsfaelle|use cases",
      ],
      columns: [
        "user story|user stories|userstory|story|stories|als|als ein|als eine|ich moechte|moechte ich|will ich|feature|funktion|anforderung|anforderungen|eintrag|backlog eintrag|backlogeintrag|aufgabe|task|arbeitspaket|titel|beschreibung|bezeichnung|name|thema",
      ],
    },
    "product-owner/expected-from-client": {
      patterns: [
        "<client> <must> .. <productOwner> .. benennen|bereitstellen|zur verfuegung|stellen|bestimmen|bestellen|entsenden|benannt|zu benennen|zu stellen|zu bestimmen",
        "<client> benennt|stellt|bestimmt|bestellt|entsendet|uebernimmt .. <productOwner>",
        "benennt|stellt|bestimmt|bestellt|entsendet <clientActs> .. <productOwner>",
        "<productOwner> .. vom|durch den|durch die|von der|seitens des|seitens der <client> .. benannt|gestellt|bestimmt|bestellt|zu benennen|bereitgestellt|zu stellen|zur verfuegung",
        "<productOwner> des|der|vom|beim <client>",
        "<productOwner> .. auf kundenseite|kundenseitig|auf auftraggeberseite|auftraggeberseitig|auf seiten des kunden|auf seiten des auftraggebers|auf seite des kunden|auf seite des auftraggebers",
        "kundenseitiger|kundenseitige|kundenseitigen|auftraggeberseitiger|auftraggeberseitige <productOwner>",
        "<productOwner> ist|sind|kommt|kommen .. <client> .. benannt|gestellt|verantwortlich",
      ],
    },
    "scope-authority/sole-contact": {
      patterns: [
        "<productOwner> .. <only> .. <change>",
        "<only> .. ansprechpartner|ansprechpartnerin|ansprechperson|anlaufstelle .. <change>",
        "<only> .. ansprechpartner|ansprechpartnerin|ansprechperson|anlaufstelle .. umfang|umfangs|leistungsumfang|scope|anforderungen",
        "<change> .. <only> .. ueber|an|durch|beim|bei|von .. <productOwner>",
        "<change> .. <only> .. <productOwner>",
        "<only> .. <productOwner> .. <change>",
        "<only> .. <productOwner> .. umfang|leistungsumfang|scope",
        "<change> .. ausschliesslich an|ausschliesslich ueber|nur ueber|nur an|allein ueber|ausschliesslich durch",
      ],
    },
    "client-duties/who": {
      columns: ["wer|person|name|verantwortlich|zustaendig|ansprechpartner|durch wen"],
      patterns: ["<role>", "<client>"],
    },
    "client-duties/when": {
      columns: ["wann|bis|bis wann|termin|frist|faellig|datum"],
      patterns: [
        "innerhalb|binnen|innert .. tag|tagen|arbeitstagen|werktagen|woche|wochen|stunden|monat|frist",
        "bis zum|bis spaetestens|spaetestens|vor beginn|vor projektbeginn|zu beginn|zu projektbeginn|nach aufforderung|auf anforderung|auf anfrage|nach vertragsschluss|vor projektstart|rechtzeitig|unverzueglich|fristgerecht|termingerecht|pro woche|pro monat|im monat|je sprint|jede woche|jeden monat|stunden pro|tage vor|tage nach|wochen vor|waehrend der gesamten laufzeit",
        "bis datum",
      ],
    },
    "client-duties/consequence": {
      patterns: [
        "verzoeger* .. verschieb*|verlaenger*|mehrkosten|kosten|mehraufwand|termin|termine|gehen|lasten",
        "kommt .. nicht|zu spaet|verspaetet .. nach|verschieben|verschiebt|verlaengern|verlaengert|mehrkosten|mehraufwand|kosten|termine",
        "zu spaet|verspaetet|nicht rechtzeitig|nicht fristgerecht|verspaetung .. verschieben|verschiebt|verlaengern|verlaengert|mehrkosten|mehraufwand|kosten|termine",
        "verschieben sich|verschiebt sich|verlaengern sich|verlaengert sich|folgekosten|mehrkosten|mehraufwand|mehraufwaende|zu lasten des|gehen zu lasten|wartezeiten|stillstandszeiten|gesondert verguetet|zusaetzlich verguetet|zusaetzlich berechnet|in rechnung gestellt",
        "andernfalls|anderenfalls|ansonsten|anderfalls",
      ],
    },
    "change-control/request": {
      patterns: [
        "schriftlich*|in textform|in schriftform|aenderungsantrag*|aenderungsantraeg*|aenderungsformular|aenderungswunsch*|aenderungsanforderung*|aenderungsverlangen|change request|change requests|formular|ticket|e mail|email|einzureichen|eingereicht|gestellt|beantragt|beantragen|festgehalten|gemeldet",
      ],
    },
    "change-control/impact": {
      patterns: [
        "auswirkung|auswirkungen|auswirkungsanalyse|folgen fuer|folge fuer|folgekosten|aufwandsschaetzung|aufwandschaetzung|aufwand|mehraufwand|schaetzung|schaetzt|preis und termine|kosten und termine|kosten und zeit|zeit und kosten|termine und kosten|konsequenzen|pruefung der|bewertet|bewertung|impact|mehrkosten",
      ],
    },
    "change-control/approver": {
      labels: ["freigabe|entscheidung|genehmigung|wer entscheidet"],
      patterns: [
        "gibt .. frei",
        "genehmigt|genehmigen|genehmigung|genehmigt von|freigegeben|freigabe|entscheidet|entscheiden|entschieden|entscheidung|zustimmung|zustimmen|stimmt zu|beiderseitig*|einvernehmlich*|beider parteien|beider vertragspartner|vereinbart|beauftragt|beauftragung",
      ],
    },
    "change-control/written-approval": {
      patterns: [
        "erst nach .. freigabe|beauftragung|genehmigung|zustimmung|bestellung|einigung|vereinbarung|unterzeichnung",
        "erst begonnen|erst umgesetzt|erst bearbeitet|erst nach schriftlicher",
        "vor .. umsetzung|beginn|ausfuehrung .. freigabe|genehmigung|zustimmung|schriftlich|beauftragung",
        "ohne .. schriftliche|schriftlichen|vorherige|freigabe|beauftragung|genehmigung|zustimmung|auftrag",
        "erst|nur .. wenn|sobald .. freigegeben|genehmigt|beauftragt|unterzeichnet|zugestimmt",
        "nach .. schriftlicher freigabe|schriftlicher beauftragung|schriftlicher zustimmung|schriftlicher genehmigung|schriftlicher vereinbarung",
        "nicht .. begonnen|umgesetzt .. bis|bevor|solange",
      ],
    },
    "change-control/contract-effect": {
      patterns: [
        "nachtrag|nachtraege|nachtrags*|vertragszusatz|zusatzvereinbarung*|ergaenzungsvereinbarung*|aenderungsvereinbarung*|vertragsaenderung*|vertragsanpassung*|teil des vertrags|teil des vertrages|teil dieser vereinbarung|teil dieses vertrages|bestandteil des vertrags|bestandteil des vertrages|bestandteil dieser vereinbarung|vertragsbestandteil|anpassung des vertrags|anpassung des vertrages|anlage zum vertrag|ersetzt die bisherige|neuer preis|neuem preis|neuen terminen",
      ],
    },
    "change-control/swap-rule": {
      patterns: [
        "tausch* .. gleich*|ohne mehrkosten|kostenneutral|aufwandsneutral|frei",
        "getauscht|austauschen|ausgetauscht|ersetzt|ersetzen .. gleich gross*|gleicher groesse|gleichem aufwand|gleichwertig*|gleichen aufwands|aufwandsneutral|kostenneutral",
        "gleich gross*|gleicher groesse|gleichem aufwand|gleichwertig* .. getauscht|tauschen|austauschen|ausgetauscht|ersetzt|ersetzen|ohne mehrkosten",
        "umpriorisier*|neu priorisier*|umsortier*|exchange for free|tauschregel*|aufwandsneutral getauscht",
        "reihenfolge .. backlog .. aendern|geaendert|anpassen|angepasst",
      ],
    },
    "acceptance/criteria": {
      patterns: [
        "kriteri*|akzeptanzkriteri*|abnahmekriteri*|definition of done|abnahmetest*|akzeptanztest*|erfuellt|erfuellen|anforderungen|gemaess|spezifikation|pflichtenheft|testfaelle|testfall|massstab|messbar|bestanden|bestehen|schwelle|norm|standard|vertragsgemaess",
      ],
    },
    "acceptance/acceptor": {
      labels: ["wer abnimmt|abnahme durch|abnehmer|wer"],
      columns: ["abnahme durch|abnehmer|wer|pruefer"],
      patterns: [
        "<role>",
        "<client>",
        "abgenommen durch|abgenommen von|abnahme durch|unterschrieben von|unterzeichnet von|freigegeben durch|freigegeben von|pruefung durch|geprueft von|geprueft durch|wer abnimmt",
      ],
    },
    "acceptance/period": {
      labels: ["frist|abnahmefrist|prueffrist|zeitraum"],
      columns: ["frist|abnahmefrist|prueffrist"],
      patterns: [
        "innerhalb|binnen|innert .. tag|tagen|werktagen|arbeitstagen|kalendertagen|woche|wochen|frist",
        "werktage|werktagen|arbeitstage|arbeitstagen|kalendertage|kalendertagen|abnahmefrist|prueffrist|pruefzeitraum|tage nach|tagen nach|wochen nach|nachfrist",
      ],
    },
    "acceptance/silence": {
      labels: ["ohne antwort|ohne rueckmeldung|keine antwort"],
      patterns: [
        "gilt|gelten .. als abgenommen|als genehmigt|als angenommen|als erteilt|als erfolgt",
        "als abgenommen|stillschweigend*|konkludent*|ohne antwort|keine antwort|keine rueckmeldung|ohne rueckmeldung|schweigen|verstreicht|widerspricht|nicht widersprochen|kein widerspruch|abnahmefiktion|fiktive abnahme|erfolgt keine",
        "aeussert sich .. nicht",
      ],
    },
    "acceptance/defects": {
      labels: ["maengel|mangel|fehler|nachbesserung"],
      patterns: [
        "mangel|maengel|maengeln|mangelhaft*|maengelbeseitigung|maengelbehebung|maengelruege|nachbesserung|nachbesserungen|nachbesser*|nacherfuellung|fehler|fehlern|fehlerbehebung|fehlerklasse*|behebt|behoben|behebung|beseitigt|beseitigung|korrektur|korrekturen|korrigiert|zurueckgewiesen|zurueckweis*|abweichung|abweichungen|bugs|gibt zurueck",
        "gibt .. zurueck",
      ],
    },
    "pricing/fixed-price": {
      patterns: [
        "festpreis*|pauschalpreis*|pauschalfestpreis*|fixpreis*|fixer preis|pauschalverguetung|pauschalhonorar|pauschale|werklohn|zum pauschalen|pauschal",
      ],
    },
    "pricing/time-and-materials": {
      patterns: [
        "nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|nach geleistetem aufwand|nach geleisteten|aufwandsbasiert*|time material|time and material|time and materials|t m|stundensatz*|stundensaetze*|tagessatz*|tagessaetze*|pro stunde|je stunde|pro tag|je tag|pro personentag|je personentag|auf stundenbasis|auf tagesbasis|zeitnachweis*|stundennachweis*|abrufkontingent*",
      ],
    },
    "pricing/ceiling": {
      patterns: [
        "kostendach*|kostenobergrenze*|preisobergrenze*|obergrenze|budgetobergrenze*|budgetdeckel*|gedeckelt|deckelung|hoechstbetrag|maximalbetrag|maximalbudget|maximal|hoechstens|bis zu|nicht mehr als|uebersteigt|uebersteigen|nicht ueberschreiten|nicht ueberschritten|kontingent",
      ],
    },
    "pricing/notice": {
      patterns: [
        "budgetwarnung*|kostenwarnung*|vorwarnung",
        "informiert|informieren|benachrichtigt|benachrichtigen|meldet|warnt|angezeigt .. budget|budgets|kostendach|kostendachs|prozent|obergrenze|aufwand|ueberschreit*|verbraucht|ausgeschoepft",
        "wenn 70|bei 70|ab 70|wenn 75|bei 75|ab 75|wenn 80|bei 80|ab 80|wenn 90|bei 90|ab 90|sobald 70|sobald 75|sobald 80|sobald 90",
        "ueberschreitung|ueberschreitungen .. unverzueglich|rechtzeitig|vorab|schriftlich",
      ],
    },
    "revision-history": {
      headings: [
        "aenderungsverzeichnis|aenderungshistorie|aenderungsverlauf|aenderungsprotokoll|aenderungsnachweis|aenderungsuebersicht|aenderungsverfolgung|versionshistorie|versionsverlauf|versionsuebersicht|versionsverzeichnis|versionskontrolle|revisionshistorie|revisionen|dokumenthistorie|dokumentenhistorie|dokumentgeschichte|dokumentversionen|historie|dokumentinformation*|dokumenteninformation*|dokumentenlenkung|changelog|change log|revision history",
      ],
    },
    references: {
      headings: [
        "referenzen|links|verweise|weiterfuehrende links|weiterfuehrende informationen|weitere informationen|siehe auch|quellen|quelle|quellenverzeichnis|quellenangaben|literatur|literaturverzeichnis|bibliographie|glossar|begriffe|begriffserklaerung|begriffserklaerungen|begriffsdefinitionen|begriffsbestimmungen|definitionen|abkuerzungen|abkuerzungsverzeichnis|abbildungsverzeichnis|tabellenverzeichnis|inhalt|inhaltsverzeichnis|anhang|anhaenge|anlagen|anlagenverzeichnis|impressum|lizenz|verzeichnis|verzeichnisse|mitgeltende unterlagen|mitgeltende dokumente|weitere produktinformationen|weiterlesen",
      ],
    },
    example: {
      headings: [
        "beispiel|beispiele|beispielhaft*|muster|vorlage|vorlagen|template|ausfuellhinweise|hinweise zur vorlage|hinweise zum ausfuellen|anleitung zur vorlage|so benutzt man diese vorlage|so verwenden sie diese vorlage|erlaeuterung zur vorlage",
      ],
    },
  },

  kinds: {
    sow: {
      titles: [
        "pflichtenheft|lastenheft|leistungsbeschreibung|leistungsverzeichnis|leistungsschein|leistungsvereinbarung|angebot|angebote|projektangebot|offerte|kostenvoranschlag|projektantrag|foerderantrag|projektauftrag|auftrag|auftragsbestaetigung|projektvertrag|vertrag|werkvertrag|dienstvertrag|dienstleistungsvertrag|rahmenvertrag|einzelvertrag|entwicklungsvertrag|softwareentwicklungsvertrag|vereinbarung|dienstleistungsvereinbarung|leistungsangebot|ausschreibung|ausschreibungsunterlagen|vergabeunterlagen|anforderungsspezifikation|spezifikation|entwurfsspezifikation|fachkonzept|feinkonzept|grobkonzept|bestellung|beauftragung|statement of work|sow|proposal|projekt",
      ],
      headings: [
        "anwendungsbereich|anwendungsbereiche|betriebsbedingung|musskriterien|muss kriterien|wunschkriterien|sollkriterien|soll kriterien|abgrenzungskriterien|abgrenzung|zielbestimmung|zielbestimmungen|produkteinsatz|produktfunktionen|produktdaten|produktleistungen|produktuebersicht|produktumgebung|technische produktumgebung|betriebsbedingungen|anwendungsbereiche|qualitaetsanforderungen|funktionale anforderungen|nicht funktionale anforderungen|nichtfunktionale anforderungen|lieferumfang|leistungsumfang|leistungsbeschreibung|leistungen|vertragsgegenstand|auftragsgegenstand|liefergegenstaende|abnahme|abnahmekriterien|abnahmebedingungen|mitwirkungspflichten|mitwirkung des auftraggebers|mitwirkungsleistungen|beistellungen|verguetung|preise|preis|kosten|zahlungsbedingungen|zahlungsplan|kalkulation|festpreis|gewaehrleistung|haftung|nutzungsrechte|vertraulichkeit|laufzeit|kuendigung|schlussbestimmungen|leistungszeitraum|termine und meilensteine|aenderungsverfahren|auftraggeber|auftragnehmer|projektauftraggeber|ausgangssituation|ausgangslage|istzustand|ist zustand|sollzustand|soll zustand|aufgabenstellung|problemstellung|projektstrukturplan|projektinhalte|projektziele|nicht ziele|nicht im leistungsumfang|annahmen|mengengeruest|arbeitspakete",
      ],
      terms: [
        "auftraggeber|auftraggebers|auftragnehmer|auftragnehmers|dienstleister|bieter|anbieter|pflichtenheft|lastenheft|leistungsumfang|lieferumfang|leistungen|liefergegenstaende|festpreis|tagessatz|umsatzsteuer|verguetung|abnahme|gewaehrleistung|vertrag|vereinbarung|angebot|musskriterien|das system soll|die software soll|die anwendung soll|das system muss|die software muss|die anwendung muss|nach aufwand|werktagen",
      ],
    },
    vision: {
      titles: [
        "produktvision|projektvision|vision|visionsdokument|vision statement|visionsstatement|product vision|leitbild|produktstrategie|strategie|produktidee|projektidee|projektskizze|projektkonzept|konzept|konzeptpapier|produktkonzept|geschaeftsidee|ideenskizze|projektsteckbrief|produktsteckbrief|steckbrief|project charter|projektcharta|produkt canvas|product canvas|lean canvas|business model canvas|canvas|businessplan|business plan|roadmap|produktroadmap|mission|elevator pitch|prd|produktanforderungen|produktziel|zielbild|nutzenversprechen|value proposition|pressemitteilung|pitch|anliegen",
      ],
      headings: [
        "vision|produktvision|projektvision|die vision|langfristige vision|mission|problem|das problem|problemstellung|loesung|die loesung|unsere loesung|zielgruppe|zielgruppen|zielgruppenanalyse|beduerfnisse|kundennutzen|nutzenversprechen|wertversprechen|werteversprechen|value proposition|alleinstellungsmerkmal|alleinstellungsmerkmale|wettbewerb|konkurrenz|konkurrenzanalyse|stand der technik|marktanalyse|markt|geschaeftsmodell|business case|wirtschaftlichkeit|geschaeftsziele|ziele|ziel|motivation|idee|projektidee|kernidee|produktidee|ausgangslage|kernfunktionen|features|erfolgsmessung|kennzahlen|erfolgskriterien|roadmap|personas|persona|nutzer|nicht ziele|elevator pitch|ziele und erwarteter nutzen|hero journey|ressourcen|grobplanung|hauptablauf",
      ],
      terms: [
        "vision|zielgruppe|zielgruppen|unsere mission|unser produkt|unsere app|wettbewerber|konkurrenz|markt|alleinstellungsmerkmal|nutzenversprechen|produkt|kunden|nutzer|idee|wir moechten|wir wollen|problem|strategie|menschen",
      ],
    },
    backlog: {
      titles: [
        "product backlog|produkt backlog|produktbacklog|backlog|sprint backlog|sprintbacklog|user stories|user story|userstories|stories|story map|epics|epic|feature liste|featureliste|features|funktionen|funktionsliste|anforderungen|anforderungsliste|anforderungskatalog|mvp anforderungen|funktionale anforderungen|aufgaben|aufgabenliste|todo|todos|to do|to do liste|tasks|sprint|sprintplan|sprintplanung|projektplan|arbeitspakete|als nutzer will ich|als nutzer moechte ich|als benutzer moechte ich",
      ],
      headings: [
        "user stories|user story|userstories|product backlog|produkt backlog|backlog|sprint backlog|epics|epic|prioritaet|priorisierung|akzeptanzkriterien|definition of done|hohe prioritaet|mittlere prioritaet|niedrige prioritaet|muss|soll|kann|must have|should have|could have|wont have|features|erledigt|in arbeit|in bearbeitung|story points|schaetzung|status|id|sprint|anforderungs id|story|points|arbeitspaket|titel",
      ],
      terms: [
        "als nutzer|als benutzer|als anwender|als kunde|als besucher|als admin|als administrator|als entwickler|moechte ich|will ich|damit ich|sodass ich|um zu|user story|user stories|story points|akzeptanzkriterien|definition of done|backlog|must have|should have|could have",
      ],
    },
    charter: {
      titles: [
        "rollen|rollenbeschreibung|rollenbeschreibungen|rollen und verantwortlichkeiten|rollen und aufgaben|rollenverteilung|team charter|teamcharta|team charta|teamvereinbarung|teamregeln|team|teams|das team|unser team|projektteam|teammitglieder|teamzusammensetzung|projektorganisation|organisation|organigramm|raci|raci matrix|verantwortlichkeiten|zustaendigkeiten|aufgabenverteilung|arbeitsweise|arbeitsvereinbarung|zusammenarbeit|spielregeln|working agreement|ways of working|governance|geschaeftsordnung|satzung|gremien|lenkungsausschuss|vorstand|arbeitsgruppe|stellenbeschreibung|ueber uns|wer wir sind|kommunikationsstrukturen|kommunikationsplan|scrum team|maintainer",
      ],
      headings: [
        "rollen|rolle|verantwortlichkeiten|hauptverantwortlichkeiten|zustaendigkeiten|rollen und verantwortlichkeiten|mitglieder|teammitglieder|team|teams|projektleitung|projektorganisation|kommunikation|kommunikationsstrukturen|interne kommunikation|regelmaessige meetings|meetings|zusammenarbeit|arbeitsaufteilung|aufgaben|entscheidungsfindung|entscheidungen|entscheidungsbefugnisse|eskalation|vertretung|stellvertretung|scrum|scrum master|product owner|entwickler|entwicklungsteam|werte|regeln|teamregeln|arbeitszeiten|erreichbarkeit|konfliktloesung|vorstand|organisationstool|beteiligte|raci|ansprechpartner|ressourcenmanagement",
      ],
      terms: [
        "verantwortlich fuer|zustaendig fuer|verantwortlich|zustaendig|rolle|rollen|scrum master|product owner|teammitglied|teammitglieder|mitglieder|projektleiter|projektleitung|kuemmert sich|uebernimmt|gewaehlt|vertretung|aufgaben|team",
      ],
    },
    "change-request": {
      titles: [
        "aenderungsantrag|aenderungsantraege|aenderungsanforderung|aenderungsanfrage|aenderungsverlangen|aenderungswunsch|aenderungsauftrag|change request|change requests|changerequest|change order|cr|nachtrag|nachtragsangebot|nachtragsvereinbarung|vertragsaenderung|leistungsaenderung|aenderungsvereinbarung|zusatzauftrag|vertragszusatz",
      ],
      headings: [
        "grund der aenderung|begruendung|beschreibung der aenderung|gewuenschte aenderung|aenderungsbeschreibung|auswirkung|auswirkungen|auswirkungsanalyse|auswirkung auf termine|auswirkungen auf kosten|beantragt von|antragsteller|eingereicht von|eingereicht am|entscheidung|genehmigung|genehmigt von|freigabe|entschieden von|wirkung auf den vertrag|betroffene anforderungen|betroffene systeme|mehraufwand|zusatzkosten|aufwand|kosten|prioritaet|status|aenderungsantrag|change request",
      ],
      terms: [
        "aenderungsantrag|change request|aenderung|gewuenschte aenderung|mehraufwand|mehrkosten|nachtrag|beantragt|antragsteller",
      ],
    },
    notes: {
      titles: [
        "protokoll|besprechungsprotokoll|sitzungsprotokoll|meetingprotokoll|gespraechsprotokoll|ergebnisprotokoll|verlaufsprotokoll|kurzprotokoll|gespraechsnotiz|gespraechsnotizen|besprechungsnotiz|besprechungsnotizen|notizen|mitschrift|aktennotiz|besprechung|sitzung|sitzung vom|treffen|meeting|meetings|diplomarbeitsmeeting|teammeeting|projektmeeting|kick off|kickoff|statusbericht|projektstatus|projektstatusbericht|fortschrittsbericht|wochenbericht|zwischenbericht|monatsbericht|arbeitsbericht|bericht|status|stand|jour fixe|retrospektive|sprint review|sprint retrospektive|tagesordnung|agenda|beschlussprotokoll|entscheidungen|meeting notes|minutes",
      ],
      headings: [
        "teilnehmer|teilnehmerinnen|teilnehmende|anwesend|anwesende|anwesenheit|abwesend|entschuldigt|ort|datum|uhrzeit|protokollant|protokollfuehrer|protokoll|tagesordnung|agenda|tagesordnungspunkte|top|tops|themen|topics|minutes|besprochen|besprochene themen|ergebnisse|ergebnis der diskussion|diskussion|beschluesse|beschluesse und diskussionen|beschlossen|entscheidungen|aufgaben|massnahmen|todo|todos|to do|offene punkte|naechste schritte|naechster termin|naechstes treffen|naechste sitzung|verschiedenes|sonstiges|schlussfolgerung|status|bisher erreicht|geplant|blocker|fragen|allgemeine fragen|technische fragen|vereinbarte abgabe|meetings|work|erledigt|probleme|was lief gut|was lief schlecht|statusbericht|notizen",
      ],
      terms: [
        "besprochen|beschlossen|teilnehmer|anwesend|vereinbart|protokoll|naechstes treffen|naechster termin|naechste woche|letzte woche|diese woche|sitzung|besprechung|meeting|wurde besprochen|wurde beschlossen|wurde gezeigt|hergezeigt|geklaert|herr|hr|frau|fr|bis montag|bis freitag|im verzug|todo|follow up|rueckfrage|gefragt",
      ],
    },
    none: {
      titles: [
        "readme|liesmich|anleitung|benutzeranleitung|bedienungsanleitung|benutzerhandbuch|handbuch|entwicklerhandbuch|betriebshandbuch|howto|how to|tutorial|installation|installationsanleitung|einrichtung|erste schritte|dokumentation|projektdokumentation|api|referenz|glossar|faq|haeufige fragen|changelog|versionshinweise|release notes|blog|blogbeitrag|artikel|vorlesung|uebung|uebungsblatt|aufgabenblatt|praktikum|kurs|seminar|skript|lernziele|einfuehrung|einfuehrung in|grundlagen|was ist|methode|definition|persona|datenschutzerklaerung|impressum|agb|verhaltenskodex|contributing|mitmachen|vorlage|vorlagen|muster|template|checkliste|leitfaden|wegweiser|merkblatt|best practices|architekturentscheidung|adr|rfc|testprotokoll|diplomarbeit|bachelorarbeit|masterarbeit|abschlussarbeit|hausarbeit|risikomatrix|zeitprotokoll",
      ],
      headings: [
        "installation|installieren|verwendung|benutzung|nutzung|voraussetzungen|erste schritte|schnellstart|konfiguration|einrichtung|lizenz|mitwirken|beitragen|contributing|inhaltsverzeichnis|inhalt|beispiel|beispiele|api|build|deployment|befehle|fehlerbehebung|fehlersuche|weiterfuehrende links|weiterfuehrende informationen|quellen|literatur|definition|merkmale|vorteile und nachteile|vorteile|nachteile|lernziele|vorbemerkung|projektumfeld|projektschnittstellen|der ausbildungsbetrieb|implementierungsphase|analysephase|entwurfsphase|fazit|ausblick|soll ist vergleich|kontext|entscheidung|konsequenzen|siehe auch|usage|getting started|license|hinweise|tipps",
      ],
      terms: [
        "npm install|pip install|git clone|docker|localhost|klicken sie|klicke auf|fuehren sie|fuehre folgenden|folgenden befehl|kommandozeile|terminal|diese anleitung|dieses tutorial|dieser artikel|dieser beitrag|dieses dokument beschreibt|sie koennen|du kannst|du musst|sie sollten|man kann|man unterscheidet|in scrum|scrum guide|zum beispiel|unter einem|versteht man|wird als|bezeichnet man|bezeichnet|siehe|definition|ihnen|ihr produkt|ihre",
      ],
    },
  },
};
