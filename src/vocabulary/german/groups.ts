import type { Vocabulary } from "../vocabulary.ts";

/** Sets of German terms that patterns and readers ask for by name. */
export const germanGroups: Vocabulary["groups"] = {
  not: ["kein|keine|keinen|keinem|keiner|keines|keinerlei|nicht|nie|niemals|ohne|weder|niemand|fehlt|fehlen|fehlend*"],
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
  decide: [
    "entscheidet|entscheiden|entscheidung|entscheidungen|entscheidungsbefug*|entscheidungshoheit|entscheidungsgewalt|entscheidungsvollmacht|entscheidungsrecht*|entscheidungskompetenz*|letztentscheid*|letztes wort|letzte wort|beschliesst|genehmigt|genehmigen|bewilligt|gibt frei|freigegeben durch|freigabe durch|freigabe erteilt|erteilt die freigabe|erteilt freigabe|priorisiert|priorisieren|weisungsbefug*|zeichnungsberechtig*|bevollmaechtigt|befugt|ermaechtigt|vollmacht|mandat|bestimmt|legt fest",
  ],
  only: [
    "einzig*|alleinig*|ausschliesslich*|allein|zentrale ansprechpartner*|zentraler ansprechpartner*|zentrale ansprechperson|zentralen ansprechpartner*|zentrale anlaufstelle|single point of contact|spoc|nur",
  ],
  productOwner: [
    "der po|des pos|die po|dem po|den po|unser po|unsere po|als po|vom po|product owner|product owners|product ownerin|product ownerinnen|productowner|productownerin|produkt owner|produkt ownerin|produktowner|produkteigner*|produkteigentuemer*|produktinhaber*|produktverantwortlich*|produktverantwortung|produktchef|produktchefin|produktmanager*|produktmanagement|produktleiter*|produktleitung|product manager|product managers|product managerin|product lead|head of product|leiter produktmanagement|leitung produktmanagement|leiterin produktmanagement|chief product owner|service owner|fachlich verantwortlich*|fachverantwortung",
  ],
  // What labels call the post without a title: `Für das Produkt verantwortlich: Jana Roth`.
  ownerLabel: [
    "verantwortlich fuer das produkt|verantwortung fuer das produkt|fuer das produkt verantwortlich|zustaendig fuer das produkt|fuer das produkt zustaendig|verantwortet das produkt|produkt verantwortet",
  ],
  // What stands before the one who owns the product: `Die Produktverantwortung liegt bei Jana Roth`.
  productOwnedBy: [
    "die produktverantwortung liegt bei|die produktverantwortung hat|die produktverantwortung traegt|die produktverantwortung uebernimmt|die verantwortung fuer das produkt liegt bei|die verantwortung fuer das produkt hat|die verantwortung fuer das produkt traegt|die verantwortung fuer das produkt uebernimmt|das produkt verantwortet|das produkt leitet|fuer das produkt verantwortlich ist|fuer das produkt zustaendig ist|verantwortlich fuer das produkt ist|was gebaut wird entscheidet|was gebaut wird bestimmt|was in welcher reihenfolge gebaut wird entscheidet|was gebaut wird und in welcher reihenfolge entscheidet|um das produkt kuemmert sich|ueber das produkt entscheidet|das letzte wort beim produkt hat|das letzte wort ueber das produkt hat",
  ],
  // What a Product Owner does, said of somebody who is not called one.
  ownsProduct: [
    "kuemmert sich um das produkt|kuemmert sich um unser produkt|ist fuer das produkt zustaendig|ist zustaendig fuer das produkt|entscheidet ueber das produkt|hat beim produkt das letzte wort|hat das letzte wort beim produkt|hat das letzte wort ueber das produkt|hat ueber das produkt das letzte wort|entscheidet was gebaut wird|entscheidet was wir bauen|entscheidet was das team baut|entscheidet darueber was gebaut wird|entscheidet was umgesetzt wird|entscheidet was in welcher reihenfolge gebaut wird|entscheidet was in welcher reihenfolge umgesetzt wird|entscheidet was wann gebaut wird|entscheidet was als naechstes gebaut wird|bestimmt was gebaut wird|bestimmt was in welcher reihenfolge gebaut wird|legt fest was gebaut wird|legt fest was in welcher reihenfolge gebaut wird",
    "verantwortet das produkt|verantwortet unser produkt|leitet das produkt|leitet unser produkt|fuehrt das produkt|steht fuer das produkt gerade|ist fuer das produkt verantwortlich|ist verantwortlich fuer das produkt|wird fuer das produkt verantwortlich sein|traegt die produktverantwortung|hat die produktverantwortung|uebernimmt die produktverantwortung|traegt die verantwortung fuer das produkt|hat die verantwortung fuer das produkt|uebernimmt die verantwortung fuer das produkt",
  ],
  // The same, said by the one who writes.
  iOwnProduct: [
    "ich kuemmere mich um das produkt|ich kuemmere mich selbst um das produkt|um das produkt kuemmere ich mich|ich verantworte das produkt|das produkt verantworte ich|ich leite das produkt|ich bin fuer das produkt verantwortlich|fuer das produkt bin ich verantwortlich|ich bin fuer das produkt zustaendig|ich trage die verantwortung fuer das produkt|ich trage die produktverantwortung|ich uebernehme die produktverantwortung|ich habe die produktverantwortung|die produktverantwortung liegt bei mir|ich entscheide was gebaut wird|ich entscheide was in welcher reihenfolge gebaut wird|was gebaut wird entscheide ich|ich habe beim produkt das letzte wort|ich bin ihr product owner|ich bin ihre product ownerin|ich bin der product owner|ich bin die product ownerin|ich uebernehme die rolle des product owners|ich uebernehme die rolle der product ownerin",
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
  // Those who steer: their verbs are duties, and what they decide holds.
  steering: [
    "product owner|produktverantwortlich*|produktverantwortung|produktchef|produktchefin|produktmanager*|projektleiter*|projektleitung|projektmanager*|projektverantwortlich*|scrum master|teamleiter*|teamleitung|technische leitung|technischer leiter|fachliche leitung|lenkungsausschuss|lenkungskreis|lenkungsgremium|steuerungskreis|steuerungsgruppe|steuergruppe|projektausschuss|projektauftraggeber*|auftraggeber|auftraggeberin|vorstand|beirat|geschaeftsfuehr*|geschaeftsleitung|abteilungsleit*|qualitaetsbeauftragt*|dokumentationsbeauftragt*|testleit*|architekt|architektin|softwarearchitekt|koordinator*",
  ],
  // Bodies that groups give themselves.
  body: [
    "ausschuss|ausschusses|gremium|gremien|arbeitsgruppe|arbeitsgruppen|arbeitskreis|arbeitskreise|kommission|beirat|vorstand|vorstands|mitgliederversammlung|plenum|sprecher*|vorsitz*|koordinationskreis|kernteam|leitungsteam|rat|delegierte*",
  ],
  // What users and readers may be as well: no role in the work by itself.
  everydayRole: [
    "entwickler|entwicklern|entwicklers|entwicklerin|entwicklerinnen|entwickelnde|developer|developers|programmierer*|designer|designerin|designern|tester|testern|testerin|stakeholder|auftraggeber|auftraggebers|auftraggeberin|auftragnehmer|auftragnehmers|auftragnehmerin|projektteam|entwicklungsteam|administrator*|systemadministrator*|analyst|berater|beraterin|betreuer|betreuerin|betreuern|trainer|trainerin|coach|mentor|mentorin|ausbilder*|pruefer|redakteur*|fachbereich|abteilungsleit*|bereichsleit*|geschaeftsfuehr*|geschaeftsleitung|inhaber*|gruender*|ceo|vorstand|beirat|teammitglied*|teammitglieder|key user|keyuser*|fachexpert*|fachperson|ansprechpartner*|ansprechperson*|projektmitarbeit*|koordination|qualitaetssicherung|projektmanagement|sponsor|hauptverantwortlich*|produktdesign|stellvertret*",
  ],
  role: [
    "product owner|productowner|produktverantwortlich*|produktverantwortung|produktchef|produktchefin|produktmanager*|produktmanagement|projektleiter*|projektleitung|teilprojektleit*|projektmanager*|projektmanagement|projektkoordinat*|projektverantwortlich*|projektmitarbeit*|projektteam|projektauftraggeber*|projektassistenz|scrum master|scrummaster|agile coach|teamleiter*|teamleitung|team lead|technische leitung|technischer leiter|technischen leiter|technische projektleitung|technische verantwortung|fachliche leitung|tech lead|lead developer|lead entwickler*",
    "entwickler|entwicklern|entwicklers|entwicklerin|entwicklerinnen|entwickelnde|entwicklungsteam|entwicklungsleit*|softwareentwickler*|frontend entwickl*|backend entwickl*|fullstack entwickl*|frontendentwickl*|backendentwickl*|webentwickler*|developer|developers|software engineer|devops engineer|programmierer*|architekt|architekten|architektin|softwarearchitekt|softwarearchitekten|loesungsarchitekt|enterprise architekt|designer|designerin|designern|ux designer*|ui designer*|produktdesigner*|produktdesign|ux researcher|grafiker*|mediengestalter*|tester|testern|testerin|testleit*|testmanager*|qa lead|qualitaetsmanager*|qualitaetssicherung|systemadministrator*|administrator*|redakteur*|texter*",
    "analyst|analystin|analysten|business analyst*|anforderungsanalyst*|anforderungsmanager*|requirements engineer*|data scientist|sponsor|stakeholder|auftraggeber|auftraggebers|auftraggeberin|auftragnehmer|auftragnehmers|auftragnehmerin|lenkungsausschuss|lenkungskreis|lenkungsgremium|steuerungskreis|steuerungsgruppe|steuergruppe|projektausschuss|beirat|vorstand|vorsitz|vorsitzende*|vorstandsmitglied*|stellvertret*|kassier*|kassenwart*|schatzmeister*|schriftfuehr*|koordinator*|koordination|geschaeftsfuehr*|geschaeftsleitung|abteilungsleit*|bereichsleit*|inhaber*|gruender*|ceo|cto|cfo|coo",
    "fachexpert*|fachverantwortlich*|fachansprech*|fachperson|fachbereich|fachliche ansprech*|ansprechpartner*|ansprechperson*|key user|keyuser*|berater|beraterin|consultant*|betreuer|betreuerin|betreuern|projektbetreu*|mentor|mentorin|mentoren|trainer|trainerin|coach|ausbilder*|pruefer|qualitaetsbeauftragt*|dokumentationsbeauftragt*|datenschutzbeauftragt*|sicherheitsbeauftragt*|informationssicherheitsbeauftragt*|release manager*|account manager*|delivery manager*|service manager*|change manager*|betriebsverantwortlich*|systemverantwortlich*|testverantwortlich*|hauptverantwortlich*|teammitglied*|teammitglieder|maintainer|product manager|product lead",
  ],
  week: [
    "jeden morgen|jeden monats|im monat|im quartal|im jahr|pro quartal|pro jahr|einmal im quartal|zweimal im jahr|viermal im jahr|viermal jaehrlich|am ende jedes monats|ende jedes monats|jede zweite woche|alle zwei monate|alle drei monate|alle sechs wochen|am ersten montag|am letzten freitag|taeglich*|wochentaeglich|werktaeglich*|woechentlich*|zweiwoechentlich*|zweiwoechig*|14 taegig*|vierzehntaegig*|vierwoechentlich*|monatlich*|zweimonatlich*|quartalsweise|vierteljaehrlich*|halbjaehrlich*|jaehrlich*|jeden tag|jede woche|jeden monat|jedes quartal|alle zwei wochen|alle 2 wochen|alle drei wochen|alle 3 wochen|alle vier wochen|alle 4 wochen|jeden zweiten|jede zweite|jeden dritten|jeden ersten|einmal pro woche|zweimal pro woche|einmal die woche|zweimal die woche|einmal im monat|einmal pro monat|pro woche|pro monat|pro sprint|je sprint|jeden sprint|nach jedem sprint|am ende jedes sprints|zum ende jedes sprints|am ende eines sprints|regelmaessig*|jeden montag|jeden dienstag|jeden mittwoch|jeden donnerstag|jeden freitag|jeden samstag|montags|dienstags|mittwochs|donnerstags|freitags|wochenrhythmus|turnusmaessig*|im turnus|weekly|daily|biweekly|bi weekly",
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
  // What one does to a figure to reach a target.
  improve: [
    "steiger*|gesteigert|erhoeh*|wachsen|waechst|wachstum|verbesser*|verdoppel*|verdreifach*|senk*|gesenkt|reduzi*|reduktion|verringer*|verkuerz*|halbier*|sinkt|sinken|faellt|fallen|steigt|steigen|erreich*|erziel*|gewinnen|ueberschreit*|unterschreit*|mindestens|hoechstens|maximal|weniger als|mehr als|zielwert|innerhalb",
  ],
  // Who is spoken of in tenders and their contracts.
  tenderParty: [
    "bieter|bietern|bieters|bieterin|vergabestelle|auftragnehmer|auftragnehmers|auftragnehmern|auftragnehmerin",
  ],
};
