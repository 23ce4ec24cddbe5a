import type { KindWords } from "../topics.ts";

/** German words that tell what kind a document is. */
export const germanKinds: KindWords = {
  sow: {
    titles: [
      "pflichtenheft|lastenheft|leistungsbeschreibung|leistungsverzeichnis|leistungsschein|leistungsvereinbarung|projektvereinbarung|kooperationsvereinbarung|angebot|angebote|projektangebot|offerte|kostenvoranschlag|projektantrag|foerderantrag|projektauftrag|projektanforderungen|auftrag|auftragsbestaetigung|projektvertrag|vertrag|werkvertrag|dienstvertrag|dienstleistungsvertrag|rahmenvertrag|einzelvertrag|entwicklungsvertrag|softwareentwicklungsvertrag|vereinbarung|dienstleistungsvereinbarung|leistungsangebot|ausschreibung|ausschreibungsunterlagen|vergabeunterlagen|anforderungsspezifikation|spezifikation|entwurfsspezifikation|fachkonzept|feinkonzept|grobkonzept|bestellung|beauftragung|statement of work|sow|proposal|projekt",
    ],
    wholeTitles: ["auftrag|vertrag|leistungen|spezifikation|ausschreibung|bestellung"],
    shortTitles: [
      "briefing|los 1|los 2|los 3|zusage|antrag auf foerderung|antrag auf zuwendung|foerderantrag fuer|zuwendungsantrag|finanzierungsantrag|projektvereinbarung|kooperationsvereinbarung|kooperationsvertrag|wartungsvertrag|pflegevertrag|servicevertrag|supportvertrag|auftragsbeschreibung|aufgabenstellung|anforderungsdokument|anforderungsbeschreibung|anforderungsanalyse|systemspezifikation|softwarespezifikation|produktspezifikation|technische spezifikation|lastenheft fuer|pflichtenheft fuer|grobspezifikation|preisanfrage|angebotsanfrage|aufforderung zur angebotsabgabe|leistungsabfrage|bieterinformation|ausschreibungstext|kundenangebot|website angebot|honorarangebot|honorarvereinbarung|werkvertrag ueber|auftragserteilung|diplomprojektantrag|diplomarbeitsantrag|ipa antrag|projektantrag fuer|vertrag ueber|vereinbarung ueber|vereinbarung zwischen|kundenbriefing|agenturbriefing|einkaufsbedingungen|kostenschaetzung|aufwandsschaetzung",
    ],
    headings: [
      "anwendungsbereich|anwendungsbereiche|betriebsbedingung|musskriterien|projektauftrag|projektumfang|lieferobjekte|abgrenzungen|muss kriterien|wunschkriterien|sollkriterien|soll kriterien|abgrenzungskriterien|abgrenzung|zielbestimmung|zielbestimmungen|produkteinsatz|produktfunktionen|produktdaten|produktleistungen|produktuebersicht|produktumgebung|technische produktumgebung|betriebsbedingungen|qualitaetsanforderungen|funktionale anforderungen|nicht funktionale anforderungen|nichtfunktionale anforderungen|lieferumfang|leistungsumfang|leistungsbeschreibung|leistungen|vertragsgegenstand|auftragsgegenstand|liefergegenstaende|abnahme|abnahmekriterien|abnahmebedingungen|mitwirkungspflichten|mitwirkung des auftraggebers|mitwirkungsleistungen|beistellungen|verguetung|preise|preis|kosten|zahlungsbedingungen|zahlungsplan|kalkulation|festpreis|gewaehrleistung|haftung|nutzungsrechte|vertraulichkeit|laufzeit|kuendigung|schlussbestimmungen|leistungszeitraum|termine und meilensteine|aenderungsverfahren|auftraggeber|auftragnehmer|projektauftraggeber|ausgangssituation|ausgangslage|istzustand|ist zustand|sollzustand|soll zustand|aufgabenstellung|problemstellung|projektstrukturplan|projektinhalte|projektziele|nicht ziele|nicht im leistungsumfang|annahmen|mengengeruest|arbeitspakete",
    ],
    shortHeadings: [
      "antragsteller|antragstellerin|beantragte summe|beantragte foerdersumme|foerdersumme|gesamtkosten|eigenmittel|drittmittel|finanzierungsplan|kostenplan|arbeitsplan|arbeitspakete und zeitplan|kurzbeschreibung|zielsetzung|ziel des auftrags|anforderungen|funktionale anforderung|leistungsanforderungen|technische anforderungen|rahmenbedingungen|randbedingungen|lieferung|lieferungen|lieferobjekte|liefertermine|termine|meilensteine|zeitplan|fristen|abgabe|angebotsfrist|bindefrist|zuschlagskriterien|eignungskriterien|einreichung|honorar|stundensatz|tagessatz|aufwand und kosten|investition|gesamtpreis|summe|zahlung|zahlweise|zahlungsmodalitaeten|rechnungsstellung|nicht enthalten|enthalten|enthaltene leistungen|nicht im angebot enthalten|optionale leistungen|optional|was wir von ihnen brauchen|was wir brauchen|pflichten des auftraggebers|pflichten des auftragnehmers|pflichten|vertragsparteien|parteien|unterschriften|unterschrift|gueltigkeit|rechte am ergebnis|urheberrecht|projektpartner|kunde|auftraggeberin|auftragnehmerin|pos|position|menge|einheit|einzelpreis|wunschziele|mussziele|muss ziele|kann ziele|wunsch ziele|kannkriterien|kann kriterien|systemumgebung|schnittstellen|use cases|anwendungsfaelle|benutzeroberflaeche|qualitaetsziele|testszenarien|testfaelle|glossar|entwicklungsumgebung|ergaenzungen|produkteinsatz und anwendungsbereiche|durchfuehrungszeitraum|projektphasen|projektphasen mit zeitplanung",
    ],
    terms: [
      "auftraggeber|auftraggebers|auftragnehmer|auftragnehmers|dienstleister|bieter|anbieter|pflichtenheft|lastenheft|leistungsumfang|lieferumfang|leistungen|liefergegenstaende|festpreis|tagessatz|umsatzsteuer|verguetung|abnahme|gewaehrleistung|vertrag|vereinbarung|angebot|musskriterien|das system soll|die software soll|die anwendung soll|das system muss|die software muss|die anwendung muss|nach aufwand|werktagen",
    ],
    shortTerms: [
      "antragsteller|foerderung|foerderer|zuwendung|zzgl|mwst|netto|brutto|stundensatz|euro|honorar|rechnung|zahlbar|anforderungen|lieferung|kunde|das produkt soll|es soll|es muss|muss das system|soll das system|werktage|arbeitstage|frist|bieterin|zuschlag",
    ],
    phrases: [
      "zzgl mwst|zzgl ust|zzgl umsatzsteuer|zuzueglich mehrwertsteuer|zuzueglich umsatzsteuer|inkl mwst|biete ich ihnen|bieten wir ihnen|bieten wir an|biete ich an|unterbreiten wir|unser angebot|zum festpreis|pauschal|nach aufwand|pro stunde|je stunde|pro tag|personentage|arbeitstage|der auftragnehmer|die auftraggeberin|die auftragnehmerin|die agentur|der anbieter|der bieter|die bieter|der kunde stellt|stellen sie|stellt der kunde|stellt der auftraggeber|liefert der auftraggeber|von ihnen brauchen wir|das system soll|das system muss|die software soll|die software muss|die anwendung soll|die anwendung muss|das produkt soll|das programm soll|die app soll|die app muss|nicht teil des angebots|nicht im angebot|nicht im preis|nicht enthalten|nicht bestandteil|beantragte summe|beantragen wir|wir beantragen|foerdersumme|zuwendung|gueltig bis|wird geschlossen|zwischen der|zwischen dem|nachfolgend|die parteien|verpflichtet sich|nutzungsrechte|darf das ergebnis nutzen|zahlbar innerhalb|innerhalb von 14 tagen|innerhalb von 30 tagen|bei abnahme|nach abnahme|nach lieferung|abgabe ist|einzureichen|angebote sind|reichen sie|diplomprojekt|diese vereinbarung|dieser vertrag|dieses angebot|dieses lastenheft|dieses pflichtenheft",
    ],
  },
  vision: {
    titles: [
      "produktvision|projektvision|vision|visionsdokument|vision statement|visionsstatement|product vision|leitbild|produktstrategie|strategie|produktidee|projektidee|projektskizze|projektkonzept|konzept|konzeptpapier|produktkonzept|geschaeftsidee|ideenskizze|projektsteckbrief|produktsteckbrief|steckbrief|project charter|projektcharta|produkt canvas|product canvas|lean canvas|business model canvas|canvas|businessplan|business plan|roadmap|produktroadmap|mission|elevator pitch|prd|produktanforderungen|produktziel|zielbild|nutzenversprechen|value proposition|pressemitteilung|pitch|anliegen",
    ],
    shortTitles: [
      "unsere vision|unsere mission|vision und mission|mission und vision|vision und strategie|vision und ziele|unsere strategie|wohin wir wollen|zukunftsbild|produktuebersicht|produktdefinition|app idee|spielidee|geschaeftsmodell|projektziel|projektziele|zielsetzung|konzept fuer|grobkonzept der idee|ideenpapier|konzeptidee|konzeptskizze|feature brief|feature steckbrief|vorhaben|strategiepapier|fahrplan|roadmap mit|etappenplan|okr|okrs|quartalsziele|vision board|value proposition canvas|produktversprechen|positionierung|bedarfsanalyse|marktanalyse|problembeschreibung|ziele und vision|hackathon konzept|produktstrategie fuer|wirkungslogik",
    ],
    headings: [
      "vision|produktvision|projektvision|die vision|langfristige vision|mission|problem|das problem|problemstellung|loesung|die loesung|unsere loesung|zielgruppe|zielgruppen|zielgruppenanalyse|beduerfnisse|kundennutzen|nutzenversprechen|wertversprechen|werteversprechen|value proposition|alleinstellungsmerkmal|alleinstellungsmerkmale|wettbewerb|konkurrenz|konkurrenzanalyse|stand der technik|marktanalyse|markt|geschaeftsmodell|business case|wirtschaftlichkeit|geschaeftsziele|ziele|ziel|motivation|idee|projektidee|kernidee|produktidee|ausgangslage|kernfunktionen|features|erfolgsmessung|kennzahlen|erfolgskriterien|roadmap|personas|persona|nutzer|nicht ziele|elevator pitch|ziele und erwarteter nutzen|hero journey|ressourcen|grobplanung|hauptablauf",
    ],
    shortHeadings: [
      "fuer wen|fuer wen ist das|wer profitiert|wer nutzt das|warum|wozu|was ist das|worum geht es|unsere idee|die idee|kurzbeschreibung|projektziel|projektziele|zielbild|mission und vision|nutzen|nutzen fuer|mehrwert|vorteile fuer|bedarf|bedarfe|schmerzpunkte|schmerz|herausforderung|herausforderungen|heute|morgen|was gibt es schon|was es schon gibt|bestehende loesungen|alternativen|mitbewerber|abgrenzung zu anderen|unterscheidung|was uns unterscheidet|besonderheiten|was ist neu|neuheit|kundensegmente|benutzer|benutzergruppen|nutzergruppen|anwender|zielpublikum|adressaten|stakeholder|womit verdienen wir|einnahmen|einnahmequellen|kostenstruktur|kanaele|schluesselaktivitaeten|schluesselpartner|erfolg|woran wir den erfolg messen|woran wir erfolg messen|messgroessen|kpi|kpis|hauptfunktionen|funktionen|funktionalitaet|funktionsumfang|features und funktionen|mvp|nice to have|spaeter|jetzt|danach|risiken|risiken und annahmen|annahmen|hypothesen|offene fragen|offen|leitgedanken|grundsaetze|prinzipien|strategische ziele|langfristig|kurzfristig|mittelfristig|vision fuer|szenario|szenarien|user story|geschaeftsidee|potenzial|marktpotenzial|chancen",
    ],
    terms: [
      "vision|zielgruppe|zielgruppen|unsere mission|unser produkt|unsere app|wettbewerber|konkurrenz|markt|alleinstellungsmerkmal|nutzenversprechen|produkt|kunden|nutzer|idee|wir moechten|wir wollen|problem|strategie|menschen",
    ],
    shortTerms: [
      "unsere nutzer|nutzerinnen|nutzende|anwender|zielpublikum|app|loesung|idee ist|helfen|hilft|ermoeglicht|beduerfnis|beduerfnisse|heute|kuenftig|zukunft|mehrwert|nutzen|alternative|anders als|einzigartig|wettbewerb|mitbewerber|geschaeftsmodell|mission|wachstum|ziel ist es",
    ],
    phrases: [
      "unsere vision|unsere mission|vision ist|ziel ist es|das ziel ist|ziel des projekts|ziel dieses projekts|ziel unserer|ziel unseres|das ziel unserer|wir wollen|wir moechten|soll es ermoeglichen|soll ermoeglichen|soll dabei helfen|soll helfen|hilft dabei|ist eine app|ist eine anwendung|ist eine webanwendung|ist eine plattform|ist ein dienst|ist ein spiel|eine app die|eine plattform die|im gegensatz zu|anders als|im unterschied zu|bisher gibt es|es gibt bereits|es gibt keine|gibt es noch nicht|das problem|die zielgruppe|zielgruppe sind|richtet sich an|wir richten uns|unser produkt|unsere app|unsere loesung|unsere idee|die idee ist|die grundidee|in drei jahren|in fuenf jahren|alleinstellungsmerkmal|wettbewerber|konkurrenz|marktluecke|mehrwert|wir glauben|geschaeftsmodell",
    ],
  },
  backlog: {
    titles: [
      "product backlog|produkt backlog|produktbacklog|backlog|sprint backlog|sprintbacklog|user stories|user story|userstories|stories|story map|epics|epic|feature liste|featureliste|features|funktionen|funktionsliste|verbesserungen|verbesserungsvorschlaege|feature ideen|projektideen|anforderungen|anforderungsliste|anforderungskatalog|mvp anforderungen|funktionale anforderungen|aufgaben|aufgabenliste|todo|todos|to do|to do liste|tasks|sprint|sprintplan|sprintplanung|projektplan|arbeitspakete|als nutzer will ich|als nutzer moechte ich|als benutzer moechte ich",
    ],
    shortTitles: [
      "wuensche|ideen|projekt plan|noch zu tun|was noch zu tun ist|was fehlt noch|offene aufgaben|offene punkte der entwicklung|geplante funktionen|geplante features|kommende funktionen|feature ideen|wunschliste|ideenliste|funktionsuebersicht|funktionsumfang|produktfunktionen|anforderungen an|liste der anforderungen|nutzeranforderungen|benutzeranforderungen|use cases|anwendungsfaelle|releaseplan|release plan|releaseplanung|iterationsplan|iteration|kanban|kanban board|sprint 1|sprint 2|epics und user stories|anforderungsspezifikation der funktionen|aufgaben unseres programms|muss soll kann|meilensteinplan|kundenanforderungen|produktrueckstand",
    ],
    headings: [
      "user stories|user story|userstories|product backlog|produkt backlog|backlog|sprint backlog|epics|epic|prioritaet|priorisierung|akzeptanzkriterien|definition of done|hohe prioritaet|mittlere prioritaet|niedrige prioritaet|muss|soll|kann|must have|should have|could have|wont have|features|erledigt|in arbeit|in bearbeitung|story points|schaetzung|status|id|sprint|anforderungs id|story|points|arbeitspaket|titel",
    ],
    shortHeadings: [
      "prio|aufwand|punkte|wichtigkeit|dringlichkeit|anforderung|nr|funktion|funktionen|feature|aufgabe|aufgaben|zustaendig|zugewiesen|bearbeiter|wer|offen|zu tun|todo|to do|spaeter|naechster sprint|naechste version|release|release 1|hoch|mittel|niedrig|gering|must|should|could|wont|muss ziele|kann ziele|wunsch|optional|nice to have|pflicht|kuer|kriterien|akzeptanz|epos|thema|als|moechte ich|damit|ziel|beschreibung|fehler|verbesserungen|ideen|backend|sp|iteration",
    ],
    terms: [
      "als nutzer|als benutzer|als anwender|als kunde|als besucher|als admin|als administrator|als entwickler|moechte ich|will ich|damit ich|sodass ich|um zu|user story|user stories|story points|akzeptanzkriterien|definition of done|backlog|must have|should have|could have",
    ],
    shortTerms: [
      "als mitglied|als trainer|als lehrer|als schueler|als student|als mitarbeiter|als spieler|als team|als system|damit|muss|kann|prioritaet|prio|aufwand|epic|kriterien|der benutzer kann|der nutzer kann|benutzer koennen|nutzer koennen|todo",
    ],
    phrases: [
      "moechte ich|will ich|damit ich|sodass ich|um zu|kann ich|user story|akzeptanzkriterien|story points|der benutzer kann|der nutzer kann|die nutzer koennen|benutzer koennen|nutzer koennen|nutzerinnen koennen|der anwender kann|soll man koennen",
    ],
  },
  charter: {
    titles: [
      "rollen|rollenbeschreibung|rollenbeschreibungen|rollen und verantwortlichkeiten|rollen und aufgaben|rollenverteilung|team charter|teamcharta|team charta|teamvereinbarung|teamregeln|team|teams|das team|unser team|projektteam|teammitglieder|teamzusammensetzung|projektorganisation|organisation|organigramm|raci|raci matrix|verantwortlichkeiten|zustaendigkeiten|aufgabenverteilung|arbeitsweise|arbeitsvereinbarung|zusammenarbeit|spielregeln|working agreement|ways of working|governance|geschaeftsordnung|satzung|gremien|lenkungsausschuss|vorstand|arbeitsgruppe|stellenbeschreibung|ueber uns|wer wir sind|kommunikationsstrukturen|kommunikationsplan|scrum team|maintainer",
    ],
    shortTitles: [
      "mitglieder|beteiligte|leitung|wer macht was|wer ist wer|wer ist wofuer zustaendig|ansprechpartner|ansprechpersonen|ansprechpartner nach bereich|ansprechpersonen nach bereich|so arbeiten wir|wie wir arbeiten|wie wir zusammenarbeiten|zusammenarbeit im team|unsere zusammenarbeit|unsere regeln|unsere arbeitsweise|unsere spielregeln|regeln im team|regeln fuer die zusammenarbeit|teamvertrag|gruppenvertrag|gruppenregeln|teamkodex|teamkultur|teamaufstellung|teamstruktur|teamorganisation|team und rollen|rollen im team|rollen im projekt|projektrollen|projektbeteiligte|projektstruktur|projektgremien|aufbauorganisation|entscheidungswege|entscheidungsrechte|entscheidungsfindung|wer entscheidet was|verantwortungsmatrix|zustaendigkeitsmatrix|aufgabenmatrix|verantwortung|aufgaben und rollen|aufgaben und zustaendigkeiten|termine im team|teamtermine|scrum termine|scrum rituale|rituale|besprechungen|regeltermine|meetingstruktur|lenkungskreis|steuerungsgruppe|steuerkreis|steuerungskreis|beirat|fachgruppe|fachgremium|kernteam|arbeitskreis|mandat|mandat der|auftrag der arbeitsgruppe|rollenprofil|stellenprofil|funktionsbeschreibung|scrum master|projektleitung|projektleiter|teamleitung|produktverantwortliche|mitwirkende|vereinssatzung|dienstordnung|kommunikationsregeln",
    ],
    headings: [
      "rollen|rolle|verantwortlichkeiten|hauptverantwortlichkeiten|zustaendigkeiten|rollen und verantwortlichkeiten|mitglieder|teammitglieder|team|teams|projektleitung|projektorganisation|kommunikation|kommunikationsstrukturen|interne kommunikation|regelmaessige meetings|meetings|zusammenarbeit|arbeitsaufteilung|aufgaben|entscheidungsfindung|umgang mit konflikten|konfliktloesung|kernzeiten|arbeitszeiten|absprachen|entscheidungen|entscheidungsbefugnisse|eskalation|vertretung|stellvertretung|scrum|scrum master|product owner|entwickler|entwicklungsteam|werte|regeln|teamregeln|erreichbarkeit|vorstand|beteiligte|raci|ansprechpartner|ressourcenmanagement",
    ],
    shortHeadings: [
      "verantwortlich|zustaendig|zustaendigkeit|verantwortung|verantwortungsbereich|verantwortungsbereiche|aufgabenbereich|aufgabenbereiche|hauptaufgaben|deine aufgaben|ihre aufgaben|befugnisse|kompetenzen|entscheidet|entscheidet ueber|entscheidungsrecht|berichtet an|vertreten durch|ansprechperson|ansprechpersonen|kontakt|person|name|bereich|bereiche|funktion|gremium|gremien|lenkungsausschuss|lenkungskreis|steuerungsgruppe|kernteam|projektteam|projektleiterin|auftraggeber|sponsor|fachgruppe|nutzervertretung|zweck|mandat|auftrag|zusammensetzung|sitzungen|turnus|beschlussfassung|abstimmung|abstimmungen|wahl|amtszeit|daily|planning|sprint planning|review|retro|retrospektive|refinement|jour fixe|treffen|kanaele|kommunikationskanaele|kernzeit|kernzeiten|urlaub|krankheit|puenktlichkeit|qualitaet|konflikte|umgang mit konflikten|konsequenzen|sanktionen|vereinbarungen|grundsaetze|umgang|arbeitsteilung|werkzeuge|definition of done|definition of ready|code reviews|dokumentation der entscheidungen|stakeholder|kunde|betreuung|team mitglieder|entwicklung|design|tests",
    ],
    terms: [
      "verantwortlich fuer|zustaendig fuer|verantwortlich|zustaendig|rolle|rollen|scrum master|product owner|teammitglied|teammitglieder|mitglieder|projektleiter|projektleitung|kuemmert sich|uebernimmt|gewaehlt|vertretung|aufgaben|team",
    ],
    shortTerms: [
      "entscheidet|berichtet|leitet|fuehrt|vertritt|stellvertretung|lenkungsausschuss|lenkungskreis|gremium|wir treffen uns|tagt|trifft sich|treffen|woechentlich|monatlich|mehrheit|konsens|jede|alle|gemeinsam|puenktlich|im kanal|verantwortet|zuständig|ansprechpartner|ansprechpartnerin|leitung",
    ],
    phrases: [
      "ist verantwortlich fuer|sind verantwortlich fuer|ist zustaendig fuer|sind zustaendig fuer|verantwortet|entscheidet ueber|hat das letzte wort|letztes wort|bei streit|bei konflikten|bei uneinigkeit|bei stimmengleichheit|berichtet an|berichtet dem|berichtet der|tagt monatlich|tagt alle|tagt einmal|trifft sich|wir treffen uns|treffen wir gemeinsam|wir entscheiden|wir sprechen|wir melden|wir helfen|wir halten|wir kommen|meldet sich|melden uns|sagt bescheid|geben bescheid|alle mitglieder|jedes mitglied|jedes teammitglied|jeder im team|alle im team|vertretung fuer|vertritt|wird vertreten durch|v verantwortlich|durchfuehrungsverantwortlich|wird informiert|mit einfacher mehrheit|mit mehrheit|im konsens|gibt mittel frei|leitet das team|fuehrt das team",
    ],
  },
  "change-request": {
    titles: [
      "aenderungsantrag|budgeterhoehung|budgeterweiterung|budgetaufstockung|auftragserweiterung|vertragsverlaengerung|fristverlaengerung|aenderungsantraege|aenderungsanforderung|aenderungsanfrage|aenderungsverlangen|aenderungswunsch|aenderungsauftrag|change request|change requests|changerequest|change order|cr|nachtrag|nachtragsangebot|nachtragsvereinbarung|vertragsaenderung|leistungsaenderung|aenderungsvereinbarung|zusatzauftrag|vertragszusatz",
    ],
    shortTitles: [
      "erweiterung|anpassung|tausch|aenderungsprotokoll des umfangs|aenderungsmitteilung|aenderungsblatt|aenderungsformular|aenderungsliste|aenderungsprotokoll|antrag auf aenderung|antrag auf vertragsaenderung|anpassung des auftrags|auftragsaenderung|auftragserweiterung|umfangsaenderung|scope aenderung|mehrleistung|mehrleistungen|mehrung|minderleistung|ergaenzungsvereinbarung|ergaenzung zum vertrag|zusatzvereinbarung|nachtrag nr|nachtrag zum|nachtrag zum vertrag|terminverschiebung|fristverlaengerung|budgeterhoehung|aenderungsvorschlag|zusatzwunsch|zusatzleistung",
    ],
    headings: [
      "grund der aenderung|begruendung|beschreibung der aenderung|gewuenschte aenderung|aenderungsbeschreibung|auswirkung|auswirkungen|auswirkungsanalyse|auswirkung auf termine|auswirkungen auf kosten|beantragt von|antragsteller|eingereicht von|eingereicht am|entscheidung|genehmigung|genehmigt von|freigabe|entschieden von|wirkung auf den vertrag|betroffene anforderungen|betroffene systeme|mehraufwand|zusatzkosten|aufwand|kosten|prioritaet|status|aenderungsantrag|change request",
    ],
    shortHeadings: [
      "gestellt von|gestellt am|antrag von|antragsdatum|eingebracht von|gemeldet von|was soll anders werden|was aendert sich|was soll sich aendern|aenderung|aenderungen|warum|grund|anlass|folgen|folgen fuer|auswirkung auf kosten|auswirkung auf zeit|auswirkung auf den termin|auswirkungen auf termine|auswirkungen auf den terminplan|kosten und termine|termin|bisher|neu|alt|bisherige regelung|neue regelung|soll|vorher|nachher|entscheid|beschluss|ergebnis|angenommen|abgelehnt|genehmigt|bewilligt|unterschrift|wunsch|gewuenscht von|dringlichkeit|betroffen|betroffene teile|betroffene dokumente|loesungsvorschlag|risiko bei ablehnung|alternative|alternativen|rueckfallplan|massnahme|mehrkosten|unveraendert",
    ],
    terms: [
      "aenderungsantrag|change request|aenderung|gewuenschte aenderung|mehraufwand|mehrkosten|nachtrag|beantragt|antragsteller",
    ],
    shortTerms: [
      "aenderungen|geaendert|ersetzt|statt|anstelle|anstatt|urspruenglich|urspruengliche|verschiebt sich|verlaengert|erhoeht sich|entfaellt|genehmigt|abgelehnt|freigabe|nicht teil|folgen|auswirkung|auswirkungen",
    ],
    phrases: [
      "nicht teil des angebots|nicht teil des auftrags|nicht im angebot|nicht beauftragt|nicht im auftrag|war nicht vereinbart|nicht vereinbart|urspruenglich vereinbart|urspruenglichen auftrag|urspruenglichen angebot|wird ersetzt durch|wird ersetzt|wird gestrichen|entfaellt|entfallen|dafuer entfaellt|im tausch|im gegenzug|tauschen gegen|statt dessen|stattdessen|wird wie folgt geaendert|werden wie folgt geaendert|im uebrigen|alle uebrigen|bleiben unveraendert|bleibt unveraendert|bleibt bestehen|der mehraufwand|mehraufwand betraegt|zusaetzlicher aufwand|zusaetzliche kosten|zusatzaufwand|termin bleibt|verschiebt sich|verschiebt sich auf|verschieben sich|erhoeht sich|erhoeht sich um|erhoeht sich auf|steigt auf|steigt von|verlaengert sich|aenderung schriftlich|geben sie die aenderung|bitten um freigabe|wir bitten um aenderung|bitte teilen sie uns mit|wir moechten aendern|moechten wir aendern|soll geaendert werden|soll kuenftig|sollen kuenftig|soll nun|statt wie bisher|anders als vereinbart|angenommen am|genehmigt am|abgelehnt am|genehmigt von|keine auswirkung|keine auswirkungen",
    ],
  },
  notes: {
    titles: [
      "protokoll|besprechungen|besprechungsprotokoll|sitzungsprotokoll|meetingprotokoll|gespraechsprotokoll|ergebnisprotokoll|verlaufsprotokoll|kurzprotokoll|gespraechsnotiz|gespraechsnotizen|besprechungsnotiz|besprechungsnotizen|notizen|mitschrift|aktennotiz|besprechung|sitzung|sitzung vom|treffen|meeting|meetings|teammeeting|projektmeeting|kick off|kickoff|statusbericht|projektstatus|projektstatusbericht|fortschrittsbericht|wochenbericht|zwischenbericht|monatsbericht|arbeitsbericht|bericht|status|stand|jour fixe|retrospektive|sprint review|sprint retrospektive|tagesordnung|agenda|beschlussprotokoll|entscheidungen|meeting notes|minutes",
    ],
    shortTitles: [
      "rueckblick|notiz|telefonat|telefonat mit|telefonnotiz|anruf|gespraech mit|interview mit|kundentermin|kundengespraech|workshop|workshop ergebnisse|ergebnisse des workshops|workshop protokoll|auftakt|auftakttreffen|auftaktveranstaltung|treffen am|treffen vom|treffen mit|team treffen|teamtreffen|teamsitzung|vereinssitzung|vorstandssitzung|mitgliederversammlung|projektsitzung|projektbesprechung|abstimmung vom|abstimmungstermin|regeltermin|weekly|wochentreffen|wochenstand|wochenstatus|wochenrueckblick|rueckschau|retro|sprint retro|sprintretro|sprint rueckblick|sprintreview|daily|dailies|standup|stand up|statusmail|statusmeldung|status update|statusupdate|sachstand|sachstandsbericht|stand der arbeiten|projektstand|quartalsbericht|jahresbericht|fortschritt|entscheidungslog|entscheidungsliste|entscheidungsprotokoll|beschluesse|beschlussliste|tagebuch|projekttagebuch|arbeitsjournal|logbuch|kw|betreuungsgespraech|besprechung mit|kurznotiz|nachbesprechung",
    ],
    headings: [
      "teilnehmer|teilnehmerinnen|teilnehmende|anwesend|anwesende|anwesenheit|abwesend|entschuldigt|ort|datum|uhrzeit|protokollant|protokollfuehrer|protokoll|tagesordnung|agenda|tagesordnungspunkte|top|tops|themen|topics|minutes|besprochen|besprochene themen|ergebnisse|ergebnis der diskussion|diskussion|beschluesse|beschluesse und diskussionen|beschlossen|entscheidungen|aufgaben|massnahmen|todo|todos|to do|offene punkte|naechste schritte|naechster termin|naechstes treffen|naechste sitzung|verschiedenes|sonstiges|schlussfolgerung|status|bisher erreicht|geplant|blocker|fragen|allgemeine fragen|technische fragen|vereinbarte abgabe|meetings|work|erledigt|probleme|was lief gut|was lief schlecht|statusbericht|notizen",
    ],
    shortHeadings: [
      "da waren|dabei|dabei waren|anwesende personen|gaeste|es fehlten|fehlend|moderation|schriftfuehrung|schriftfuehrer|beginn|ende|dauer|datum und ort|zeit|beschluss|beschlossenes|entschieden|festgelegt|vereinbart|vereinbarungen|absprachen|abgesprochen|aufgabe|wer bis wann|bis wann|bis|verantwortlich|faellig|offen|offene fragen|noch offen|zu klaeren|noch zu klaeren|fertig|fertiggestellt|abgeschlossen|in arbeit|laufend|als naechstes|naechste woche|diese woche|letzte woche|gestern|heute|morgen|naechster sprint|planung naechste woche|hindernisse|hindernis|blockiert|schwierigkeiten|risiken|ampel|ampelstatus|fortschritt|stand|aktueller stand|ausblick|abweichungen|abweichungen vom plan|berichtszeitraum|zeitraum|zusammenfassung|gut|schlecht|nicht gut|nicht so gut|was gut lief|was schlecht lief|was nicht gut lief|lief gut|lief nicht gut|beibehalten|behalten|aufhoeren|anfangen|verbessern|verbesserungen|verbesserungsvorschlaege|das aendern wir|wir probieren|stimmung|dank|feedback|rueckmeldungen|rueckmeldung|wuensche|kritik|lob|erkenntnisse|lessons learned|massnahme|top 1|top 2|top 3|tagesordnungspunkt|begruessung|anliegen|bericht|berichte|montag|dienstag|mittwoch|donnerstag|freitag|notizen zum gespraech",
    ],
    terms: [
      "besprochen|beschlossen|teilnehmer|anwesend|vereinbart|protokoll|naechstes treffen|naechster termin|naechste woche|letzte woche|diese woche|sitzung|besprechung|meeting|wurde besprochen|wurde beschlossen|wurde gezeigt|geklaert|herr|hr|frau|fr|bis montag|bis freitag|im verzug|todo|follow up|rueckfrage|gefragt",
    ],
    shortTerms: [
      "gezeigt|gestern|krank|entschuldigt|fertig|begonnen|verschoben|erledigt|offen|klaert|schickt|prueft|berichtet|stellt vor|hat gezeigt|gesprochen|telefonat|rueckmeldung|bemaengelt|gewuenscht|wuenscht|gefaellt|lief|retro|sprint|kw|bis zum naechsten|zum naechsten termin",
    ],
    phrases: [
      "wurde besprochen|wurden besprochen|haben wir besprochen|haben besprochen|wir haben uns|wurde beschlossen|wurde vereinbart|wurde entschieden|wurde festgelegt|wurde gezeigt|wurde vorgestellt|wurde diskutiert|wir haben beschlossen|haben beschlossen|haben vereinbart|haben wir entschieden|naechstes treffen|naechster termin|naechste sitzung|naechste besprechung|naechstes mal|letzte woche|diese woche|naechste woche|bis montag|bis dienstag|bis mittwoch|bis donnerstag|bis freitag|bis naechste woche|bis zum naechsten|hat gezeigt|zeigt die|stellt vor|stellte vor|hat vorgestellt|lief gut|lief nicht|lief schlecht|gut gelaufen|schlecht gelaufen|das aendern wir|ist krank|war krank|fehlt noch|steht noch aus|noch offen|im plan|im verzug|im zeitplan|hinter dem plan|im berichtszeitraum|ist fertig|sind fertig|wurde fertig|ist erledigt|wurde erledigt|ich schicke|er klaert|sie klaert|klaert bis|schickt bis|kuemmert sich bis|wuenscht sich|wuenscht er|er wuenscht|sie wuenscht|herr|frau",
    ],
  },
  none: {
    titles: [
      "readme|liesmich|allgemeine geschaeftsbedingungen|anleitung|benutzeranleitung|bedienungsanleitung|benutzerhandbuch|handbuch|entwicklerhandbuch|betriebshandbuch|howto|how to|tutorial|installation|installationsanleitung|einrichtung|erste schritte|dokumentation|projektdokumentation|api|referenz|glossar|faq|haeufige fragen|changelog|versionshinweise|release notes|blog|blogbeitrag|artikel|vorlesung|uebung|uebungsblatt|aufgabenblatt|praktikum|kurs|seminar|skript|lernziele|einfuehrung|einfuehrung in|grundlagen|was ist|methode|definition|persona|datenschutzerklaerung|impressum|agb|verhaltenskodex|contributing|mitmachen|vorlage|vorlagen|muster|template|checkliste|leitfaden|wegweiser|merkblatt|best practices|architekturentscheidung|adr|rfc|testprotokoll|diplomarbeit|bachelorarbeit|masterarbeit|abschlussarbeit|hausarbeit|risikomatrix|zeitprotokoll",
    ],
    shortTitles: [
      "vorlage fuer|was gute|worauf es ankommt|ein tag mit|in fuenf schritten|in zehn minuten|interview|fallstudie|erfolgsgeschichte|vergleich|ueberblick|ueberblick ueber|uebersicht ueber|datenschutz|datenschutzhinweise|nutzungsbedingungen|lizenz|architektur|systemueberblick|systemarchitektur|entwurf|datenmodell|datenbankschema|testplan|testfaelle|testkonzept|testbericht|stoerungsbericht|vorfall|aenderungshistorie|versionshistorie|neuerungen|lebenslauf|portfolio|aufgabe|hausaufgabe|klausur|pruefung|lehrplan|modulbeschreibung|kapitel|grundbegriffe|begriffe|protokolle schreiben|betriebskonzept|deployment|entwicklungsumgebung|migration|kursbeschreibung|unterricht|arbeitsblatt|projektarbeit|semesterarbeit|seminararbeit|kodierrichtlinien|styleguide|betreiberkonzept|stellenanzeige",
    ],
    headings: [
      "installation|installieren|verwendung|benutzung|nutzung|voraussetzungen|erste schritte|schnellstart|konfiguration|einrichtung|lizenz|mitwirken|beitragen|contributing|inhaltsverzeichnis|inhalt|beispiel|beispiele|api|build|deployment|befehle|fehlerbehebung|fehlersuche|weiterfuehrende links|weiterfuehrende informationen|quellen|literatur|definition|merkmale|vorteile und nachteile|vorteile|nachteile|lernziele|vorbemerkung|projektumfeld|projektschnittstellen|implementierungsphase|analysephase|entwurfsphase|fazit|ausblick|soll ist vergleich|kontext|entscheidung|konsequenzen|siehe auch|usage|getting started|license|hinweise|tipps",
    ],
    shortHeadings: [
      "aufbau|geplant fuer die naechste version|bausteine|komponenten|parameter|rueckgabe|fehlercodes|literaturverzeichnis|abbildungsverzeichnis|einleitung|grundlagen|methodik|diskussion|zusammenfassung und ausblick|ihre rechte|cookies|berufserfahrung|ausbildung|kenntnisse|testfall|erwartet|erwartetes ergebnis|schritt 1|schritt 2|schritt 3|schritte|tipp|tipps und tricks|haeufige fehler|fallstricke|was ist das|wozu dient|wann verwenden|beispielhaft|vorlage|muster|aufgabe 1|aufgabe 2|bewertung|benotung|abgabehinweise|zutaten|bewirb dich|impressum|haftungsausschluss|autoren|autor|danksagung|geaendert|hinzugefuegt|behoben|ursache|massnahmen gegen|einstieg|erklaerung",
    ],
    terms: [
      "npm install|pip install|git clone|docker|localhost|klicken sie|klicke auf|fuehren sie|fuehre folgenden|folgenden befehl|kommandozeile|terminal|diese anleitung|dieses tutorial|dieser artikel|dieser beitrag|dieses dokument beschreibt|sie koennen|du kannst|du musst|sie sollten|man kann|man unterscheidet|in scrum|scrum guide|zum beispiel|unter einem|versteht man|wird als|bezeichnet man|bezeichnet|siehe|definition|ihnen|ihr produkt|ihre",
    ],
    shortTerms: [
      "beschreiben sie|nennen sie|erstellen sie|formulieren sie|tragen sie|beachten sie|achten sie|wenn sie|wenn du|ihr team|dein team|euer|bewirb dich|in diesem kapitel|in diesem abschnitt|in diesem artikel|in diesem beitrag|im folgenden werden|wir zeigen|lesen sie|erfahren sie|empfehlen|empfiehlt|sollte man|sollten|studierende sollen|installieren|ausfuehren|klick|klasse|methode|schnittstelle|befehl|wird verwendet|nennt man|versteht|begriff|kapitel|abbildung",
    ],
    phrases: [
      "diese vorlage|als vorlage|beschreiben sie hier|beschreiben sie|nennen sie|formulieren sie|erstellen sie|tragen sie|klicken sie|waehlen sie|in diesem artikel|in diesem beitrag|in diesem kapitel|im folgenden werden|wir zeigen|bewirb dich|dein profil|ihr profil|wir bieten|wir suchen|jetzt bewerben|bewerbung|versteht man|bezeichnet man|unterscheidet man|man unterscheidet|schritt fuer schritt|erstellen sie in ihrer gruppe|punkte abgabe|weiterlesen|diese anleitung|dieser artikel|dieser beitrag|dieses handbuch",
    ],
  },
};
