import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `working` ask about. */
export const germanWorkingPoints: PointVocabulary = {
  groups: {
    workingDeed: [
      "schickt|schicken|erstellt|erstellen|schreibt|schreiben|bereitet|vorbereiten|prueft|pruefen|klaert|klaeren|fragt|fragen|kuemmert|kuemmern|organisiert|organisieren|meldet|melden|recherchiert|recherchieren|ueberarbeitet|ueberarbeiten|aktualisiert|aktualisieren|liefert|liefern|sendet|senden|uebernimmt|uebernehmen|laedt|einladen|testet|testen|ergaenzt|ergaenzen|informiert|informieren|bespricht|plant|planen|legt|anlegen|vereinbart|stellt|bucht|gibt|nimmt|ruft|holt|setzt|macht|baut|beauftragt",
    ],
    workingAfter: [
      "nach dem start|nach dem launch|nach launch|nach go live|nach dem go live|nach dem livegang|nach livegang|nach der inbetriebnahme|nach inbetriebnahme|nach der abnahme|nach abnahme|nach erfolgter abnahme|ab abnahme|ab der abnahme|nach dem release|nach release|nach der auslieferung|nach auslieferung|nach der einfuehrung|nach einfuehrung|nach projektabschluss|nach abschluss des projekts|nach abschluss des projektes|nach projektende|nach der uebergabe|nach uebergabe|nach der veroeffentlichung|nach veroeffentlichung|nach fertigstellung|im laufenden betrieb|im betrieb|nach dem rollout|nach freischaltung|nach der freischaltung|nach der umstellung",
    ],
  },
  points: {
    "working/attendees": {
      headings: [
        "teilnehmer*|teilnehmende*|anwesend*|anwesenheit|anwesenheitsliste|beteiligte|mitwirkende|dabei|wer war dabei|wer|attendees|participants",
      ],
      patterns: [
        "anwesend waren|anwesend sind|waren anwesend|nahmen teil|teilgenommen haben|haben teilgenommen|teilnehmer waren|teilnehmende waren|dabei waren",
      ],
    },
    "working/outcome": {
      headings: [
        "beschluss|beschluesse|beschlossen|entscheidung|entscheidungen|entschieden|ergebnis|ergebnisse|ergebnis der diskussion|besprechungsergebnis*|vereinbarung|vereinbarungen|vereinbart|festlegung|festlegungen|fazit|zusammenfassung|kernaussagen|resultate|resultat|kernpunkte|wichtigste punkte|erkenntnisse|abstimmungen|feststellungen",
      ],
      columns: ["beschluss|beschluesse|entscheidung|ergebnis|ergebnisse|vereinbarung"],
      patterns: [
        "beschlossen|beschliesst|beschliessen|beschluss|beschluesse|einig|einigten|geeinigt|einigung|entschieden|entscheidet|entscheidung|entscheidungen|vereinbart|vereinbaren|vereinbarung|verabschiedet|angenommen|genehmigt|zugestimmt|stimmt zu|stimmen zu|festgelegt|einstimmig|enthaltungen|ergebnis|fazit|freigegeben|abgenommen|konsens|festgehalten|wird verwendet|wir nehmen|wird genommen|entlastet|gewaehlt",
      ],
    },
    "working/next-steps": {
      headings: [
        "naechste schritte|naechster schritt|aufgaben|aufgabe|todo|todos|to do|to dos|massnahmen|massnahme|aktionen|aktionspunkte|action items|offene punkte|weiteres vorgehen|weitere schritte|arbeitsauftraege|arbeitspakete|auftraege|hausaufgaben|hausaufgabe|bis zum naechsten mal|bis zum naechsten treffen|bis naechste woche|bis zur naechsten sitzung|wer macht was|zu erledigen|zu tun|pendenzen|pendenz|naechster sprint|naechste woche|ausblick|aufgabenverteilung|vorgehen|next steps|vereinbarte abgabe|abgabe|abgaben|planung",
      ],
      columns: [
        "aufgabe|aufgaben|massnahme|massnahmen|zustaendig|todo|to do|bis wann|zu erledigen bis|naechster schritt|naechste schritte|wer macht was",
      ],
      patterns: [
        "naechste schritte|naechster schritt|todo|todos|offene punkte|bis zum naechsten|bis zur naechsten|bis naechste|zu erledigen|weiteres vorgehen|wird gebeten|werden gebeten",
        "<workingDeed> .. bis",
        "bis .. <workingDeed>",
        "naechstes treffen|naechsten treffen|naechste woche|naechsten woche|darauffolgenden woche|naechsten mal & wird|werden",
        "wird|werden|soll|sollen|muss|muessen|will|moechte .. <workingDeed>",
      ],
    },
    "working/who-acts": {
      columns: ["wer|verantwortlich*|zustaendig*|person|durch wen|bearbeiter*|name|zuordnung"],
    },
    "working/nobody-acts": {
      patterns: [
        "!alle|jeder|wir alle|alle beteiligten|alle teilnehmer|alle anwesenden|ganzes team|jemand|irgendwer|noch offen|offen|unklar|niemand|keiner|nn|n n|wird noch geklaert|noch zu klaeren|freiwillige gesucht",
        "!muss|soll|sollte|muesste|kann ~ jemand|irgendwer|einer",
        "!jemand|irgendwer|einer muss|einer sollte|einer muesste",
        "!wer macht das|wer uebernimmt|wer kuemmert sich|noch niemand|noch keiner",
      ],
    },
    "working/team-acts": {
      patterns: ["!team|das team|das ganze team|projektteam|entwicklungsteam|beide seiten|beide teams|wir"],
    },
    "working/no-day": {
      patterns: [
        "!zeitnah|asap|bald|baldmoeglichst|baldigst|moeglichst bald|so bald wie moeglich|sobald wie moeglich|so schnell wie moeglich|schnellstmoeglich|demnaechst|umgehend|kurzfristig|bei gelegenheit|spaeter|irgendwann|offen|noch offen|nach absprache|wird noch geklaert",
      ],
    },
    "working/next-meeting": {
      headings: [
        "naechster termin|naechste termine|naechstes treffen|naechste treffen|naechste sitzung|naechste sitzungen|naechste besprechung|naechstes meeting|naechste meetings|naechstes mal|folgetermin|folgetermine|weitere termine|terminplanung|termine|neuer termin|kommende termine|terminvereinbarung|naechste videokonferenz|naechster jour fixe|naechstes review|termin naechstes treffen",
      ],
      columns: ["naechster termin"],
      patterns: [
        "naechst*|folgende*|kommende*|weitere* ~ <meeting>|termin|termine|termins|videokonferenz|jour fixe|mal",
        "folgetermin|folgetermine|folgetreffen|trifft sich|treffen sich|treffen wir|treffen uns|tagt wieder|wiedersehen|neuer termin",
      ],
    },
    "working/client": {
      headings: ["auftraggeber*|kunde|kundin|besteller*"],
      patterns: ["!<client>"],
    },
    "working/discovery": {
      headings: [
        "discovery|discovery phase|discovery workshop|onboarding|vorprojekt|vorprojektphase|analyse|analysephase|ist analyse|soll analyse|bedarfsanalyse|anforderungsanalyse|anforderungsaufnahme|anforderungserhebung|anforderungsermittlung|anforderungsworkshop|anforderungsmanagement|anforderungsphase|konzeption|konzeptionsphase|konzept|konzeptphase|konzepterstellung|feinkonzept|feinkonzeption|grobkonzept|fachkonzept|initialisierung|initialisierungsphase|initialworkshop|auftragsklaerung|voruntersuchung|vorstudie|machbarkeitsstudie|bestandsaufnahme|projektvorbereitung|definitionsphase|nutzerforschung|nutzerinterviews|kundeninterviews|workshop|workshops|auftaktworkshop|strategie|strategiephase|analyse und konzeption|konzeption und design|planungsphase|phase 0|sprint 0|erhebung|zielworkshop|kickoff workshop",
      ],
      patterns: [
        "interviews|interviewt|befragt nutz*|befragung*|usability test*|nutzertests|discovery|inception|vorprojekt|analysephase|konzeptionsphase|konzeptphase|konzeption|initialworkshop|auftragsklaerung|anforderungsanalyse|anforderungsaufnahme|anforderungserhebung|anforderungsermittlung|anforderungsworkshop*|bedarfsanalyse|ist analyse|istanalyse|bestandsaufnahme|vorstudie|voruntersuchung|machbarkeitsstudie|feinkonzept*|grobkonzept|fachkonzept|pflichtenheft erstell*|nutzerforschung|nutzerinterviews|interviews mit|kundeninterviews|workshop zur|workshops zur|auftaktworkshop|konzeptworkshop|strategieworkshop|design sprint|phase 0|sprint 0|story mapping|story map|marktanalyse|zielgruppenanalyse|anforderungsmanagement|requirements engineering|user research",
        "anforderung*|beduerfnis*|bedarf*|ist zustand|istzustand|geschaeftsprozess*|prozesse & erheb*|ermittl*|analys*|aufnahme|aufgenommen|aufnehmen|erfass*|klaer*|erarbeit*|konkretisier*|workshop*",
      ],
    },
    "working/acceptance-test": {
      headings: [
        "abnahmetest|abnahmetests|akzeptanztest|akzeptanztests|anwendertest|anwendertests|nutzertest|nutzertests|fachtest|kundentest|uat|testphase|testbetrieb|probebetrieb|pilotbetrieb|pilotphase|pilotierung|pilot|test und abnahme|tests und abnahme|abnahme und test|abnahmepruefung|betatest|beta phase|benutzertest|benutzerakzeptanztest|funktionspruefung|abnahmeverfahren|abnahmeprozedur",
      ],
      columns: ["abnahmetest|tester|getestet durch|pruefung durch"],
      patterns: [
        "abnahmetest*|akzeptanztest*|anwendertest*|nutzertest*|fachtest*|kundentest*|uat|user acceptance|probebetrieb*|pilotbetrieb*|pilotphase|pilotierung|pilotnutzer*|pilotanwender*|testbetrieb|betatest*|abnahmepruefung|funktionspruefung|testphase beim|testzeitraum|testphase",
        "<client> & test*|pruef*|erprob*|begutacht*|verifizier*",
        "gemeinsam*|zusammen ~ test*|getestet|pruef*|geprueft|abnahme",
        "abnahme|abgenommen .. je|jede* ~ story|user story|sprint|iteration|inkrement|eintrag",
        "jede* ~ story|user story|sprint|iteration|inkrement|eintrag .. abgenommen|abnahme|freigegeben",
        "pruef*|getestet|test* & vor ~ abnahme|go live|livegang|release",
      ],
    },
    "working/quality": {
      headings: [
        "qualitaet|qualitaetssicherung|qualitaetsmanagement|qualitaetskontrolle|qualitaetsanforderungen|qualitaetsziele|qualitaetskriterien|qs|test|tests|testen|testing|testkonzept|testplan|testphase|teststrategie|testfaelle|testszenarien|testmanagement|qualitaetssicherung und tests|tests und qualitaetssicherung|definition of done|fertigkriterien|akzeptanzkriterien|code review|abnahmekriterien|verifikation|validierung|nichtfunktionale anforderungen|qualitaetsbestimmungen|qualitaet und test",
      ],
      columns: ["methode|massstab|testmethode|pruefmethode|qualitaetsstufe|pruefverfahren"],
      patterns: [
        "definition of done|qualitaetssicherung*|qualitaetskontroll*|qualitaetsmanag*|qualitaetsprueft*|tester|testerin|testmanage*|testabdeckung|automatisierte tests|automatisierten tests|unit test*|unittest*|integrationstest*|systemtest*|regressionstest*|lasttest*|funktionstest*|modultest*|komponententest*|sicherheitstest*|usability test*|testfaelle|testfaellen|testkonzept|testplan|testprotokoll*|testbericht*|testergebnis*|code review*|codereview*|penetrationstest|getestet|testen|testung|tests|testphase",
      ],
    },
    "working/launch": {
      headings: [
        "go live|livegang|launch|release|veroeffentlichung|inbetriebnahme|rollout|einfuehrung|auslieferung|deployment|produktivsetzung|freischaltung|markteinfuehrung|produktionsuebergabe|uebergabe|einfuehrungsphase",
      ],
      patterns: [
        "go live|livegang|live gang|live geht|live gehen|live geschaltet|launch|inbetriebnahme|rollout|roll out|einfuehrungsphase|produktivsetzung|produktivbetrieb|produktivgang|freischaltung|freigeschaltet|onlinestellung|online gestellt|online gehen|veroeffentlicht|veroeffentlichung|app store|play store|produktivsystem|produktivumgebung|deployment|produktionsumgebung|echtbetrieb|wirkbetrieb",
      ],
    },
    "working/post-launch": {
      headings: [
        "nach dem start|nach dem launch|nach go live|nach dem go live|nach dem livegang|nach der einfuehrung|nach projektabschluss|nachbetreuung|betreuung|support|support und wartung|wartung|wartung und support|wartung und pflege|wartung und betrieb|pflege|pflege und wartung|softwarepflege|systempflege|betrieb|betriebsphase|betriebsuebergang|betriebsuebergabe|betrieb und wartung|hypercare|gewaehrleistung|gewaehrleistung und haftung|garantie|gewaehrleistungsfrist|maengelansprueche|maengelhaftung|sachmaengelhaftung|erfolgskontrolle|nachlese|evaluation|nachhaltigkeit|verwertung|verstetigung|weiterentwicklung|weiterfuehrung|hosting|service|service level|sla|service level agreement|uebergabe|uebergabe und schulung|wissenstransfer|optimierung|stabilisierung|stabilisierungsphase|einfuehrungsunterstuetzung|projektabschluss|instandhaltung",
      ],
      columns: ["support|wartung|betreuung|gewaehrleistung"],
      patterns: [
        "<workingAfter>",
        "nachbetreuung|hypercare|gewaehrleistung*|garantie|garantiert|garantiezeit|wartung|wartungs*|softwarepflege|systempflege|supportvertrag|supportzeit*|betriebsuebergang|betriebsuebergabe|betriebsphase|erfolgskontrolle|weiterentwicklung|maengelansprueche|maengelbeseitigung|fehlerbehebung|nachbesserung|technischer support|laufende betreuung|laufende optimierung|wissenstransfer|verstetigung|stabilisierungsphase|hotline|servicevertrag|pflegevertrag|updates und|sicherheitsupdates",
        "monate|wochen|jahre|tage|monat|jahr ~ support|betreuung|wartung|gewaehrleistung|garantie|pflege|betrieb|hosting",
        "support|betreuung|pflege .. launch|go live|livegang|release|abnahme|uebergabe|start",
      ],
    },
    "working/post-launch-review": {
      headings: [
        "erfolgskontrolle|erfolgsmessung|erfolgskriterien|erfolgskennzahlen|messgroessen|kennzahlen|kpis|kpi|metriken|evaluation|wirkungsmessung|nachlese|rueckblick|projektrueckblick|lessons learned|projektabschluss|abschlussbericht|abschluss|optimierung|weiterentwicklung|nutzerfeedback|kontinuierliche verbesserung|auswertung|wirkung|controlling|monitoring|projektreview|analyse und optimierung",
      ],
      columns: ["messgroesse|kennzahl|kpi|zielwert|ausgangswert|metrik"],
      patterns: [
        "gemessen|erhoben|abgelesen|ausgewertet|nachgezaehlt ~ monatlich|woechentlich|quartalsweise|vierteljaehrlich|halbjaehrlich|jaehrlich|jeden monat|jedes quartal|jede woche",
        "ob ~ gelohnt|geklappt|gewirkt|funktioniert|aufgegangen|bewaehrt|besser .. hat|haben|ist",
        "anschauen|anzuschauen|zusammensetzen|ansehen|auswerten|nachzaehlen|zaehlen|nachmessen|besprechen|zurueckschauen & gelohnt|nach wochen|nach monaten|wochen nach|monate nach|gewirkt|erreicht|zahlen",
        "erfolgskontrolle|erfolgsmessung|erfolgskriterien|wirkungsmessung|nachlese|lessons learned|projektrueckblick|abschlussbericht|abschlussgespraech|abschlussworkshop|kpi|kpis|kennzahlen|messgroessen|nutzungszahlen|nutzungsstatistik*|nutzungsdaten|nutzerfeedback|kundenfeedback|nutzerrueckmeldung*|zufriedenheitsbefragung|umfrage unter|laufende optimierung|kontinuierliche verbesserung|kontinuierliche optimierung|ab test*|conversion rate|webanalyse|web analytics|evaluation|evaluiert|tracking",
        "<workingAfter> & rueckmeldung*|feedback|mess*|kennzahl*|verbesser*|rueckblick|auswert*|evalu*|ziele|ergebnisse",
        "vergleich*|verglichen|mess*|gemessen|bericht* .. ziel|ziele|zielen|zielwert*|messgroessen",
        "rueckmeldungen sammeln|feedback sammeln|feedback einholen|was verbessert wird|verbesserungen ableiten|ideen sammeln|sammeln ideen",
        "mess*|gemessen|auswert*|ausgewertet|verglichen|vergleich* ~ erfolg|ergebnisse|wirkung|nutzung|ziele|zielen",
      ],
    },
    "working/plan-owner": {
      labels: ["verantwortlich*|zustaendig*|leitung"],
      columns: ["verantwortlich*|zustaendig*|wer|leitung|person|bearbeiter*|ansprechpartner*|durch|team|verantwortung"],
    },
    "working/tracking": {
      headings: [
        "fortschritt|projektfortschritt|fortschrittskontrolle|projektcontrolling|controlling|projektsteuerung|monitoring|status|projektverfolgung|berichtswesen|projektueberwachung|erfolgskontrolle",
      ],
      columns: ["status|stand|fortschritt|erledigt|fertig"],
      patterns: [
        "fortschritt|projektfortschritt|stand & verfolg*|bericht*|kontroll*|ueberwach*|ueberprueft|mess*|dokumentiert|aktualisier*|besproch*",
        "github project*|kanban board|kanbanboard|jira|trello|burndown|gantt*|backlog|issue tracker|github issues|statusbericht*|fortschrittsbericht*|jour fixe|statustermin*|soll ist vergleich|meilensteintrendanalyse|daily|wochenbericht*|projektcontrolling",
        "plan|zeitplan|tabelle|roadmap & aktualisier*|fortgeschrieben",
      ],
    },
    "working/found-goals": {
      headings: [
        "ziel|ziele|geschaeftsziele|projektziele|projektziel|zielsetzung|zweck|vision|hintergrund|ausgangslage|unternehmen|motivation|strategie",
      ],
      patterns: [
        "ziel|ziele|ziel ist|geschaeftsziel*|projektziel*|zielsetzung|zweck|wachsen|wachstum|umsatz|strategie|geschaeftsmodell|steigern|senken",
      ],
    },
    "working/found-problems": {
      headings: [
        "probleme|problem|problemstellung|schmerzpunkte|herausforderung*|ist zustand|istzustand|ausgangslage|ausgangssituation|aktuelle situation|schwierigkeiten|bedarf|bedarfe",
      ],
      patterns: [
        "problem|probleme|schmerzpunkt*|herausforderung*|schwierig*|umstaendlich|aufwendig|aufwaendig|zu langsam|manuell|haendisch|derzeit|aktuell|bisher|momentan|heute wird|beschwer*|fehleranfaellig|stoert|verlier*|zeitaufwendig",
      ],
    },
    "working/found-outcome": {
      headings: [
        "ergebnis|erwartetes ergebnis|erwartungen|erwartung|erfolg|erfolgskriterien|wuensche|wunsch|soll zustand|sollzustand|anforderungen|gewuenschtes ergebnis|nutzen|vision|liefergegenstaende",
      ],
      patterns: [
        "erwart*|erfolg|erfolgreich|wuensch*|hofft|hoffen|moechte|moechten|soll|sollen|idealerweise|gewuenscht*|vorstellung|stellt sich vor|erhofft",
      ],
    },
    "working/found-audience": {
      headings: ["zielgruppe|zielgruppen|nutzer*|nutzende|anwender*|kunden|personas|benutzer*|stakeholder"],
      patterns: [
        "zielgruppe*|nutzer*|nutzende|nutzenden|anwender*|benutzer*|endkund*|besucher*|mitglieder|patient*|studierende*|lesende|mitarbeit*|buerger*|gaeste|personas|kunden",
      ],
    },
    "working/found-budget": {
      headings: ["budget|kosten|preis|finanzierung|finanzen|kostenrahmen|mittel|investition"],
      patterns: [
        "budget|budgets|kosten|kostet|preis|preise|finanzier*|kostenrahmen|kostendach|bezahl*|rechnung|stundensatz|tagessatz|foerder*|kostenlos|unentgeltlich|ehrenamtlich|investier*|euro",
      ],
    },
    "working/found-dates": {
      headings: [
        "zeitplan|termine|terminplan|zeitrahmen|fristen|frist|meilensteine|deadline|deadlines|zeitplanung|starttermin|planung",
      ],
      patterns: [
        "zeitplan|zeitrahmen|frist|fristen|deadline|deadlines|meilenstein*|starttermin|go live|livegang|bis ende|bis anfang|bis mitte|bis zum|bis spaetestens|fertig bis|<date>|wochen|monate|monaten|semester|sprint|sprints",
      ],
    },
    "working/found-limits": {
      headings: [
        "rahmenbedingungen|randbedingungen|einschraenkungen|grenzen|technische rahmenbedingungen|technische anforderungen|anforderungen|nichtfunktionale anforderungen|bestehende systeme|technik|technologie*|rechtliches|datenschutz|risiken|annahmen|abhaengigkeiten|abgrenzung",
      ],
      patterns: [
        "rahmenbedingung*|randbedingung*|einschraenkung*|darf nicht|duerfen nicht|nicht moeglich|muss laufen|datenschutz|dsgvo|rechtlich*|vorgabe|vorgaben|bestehende* system*|altsystem*|schnittstelle*|integration|anbindung|hosting|technologie*|sicherheit|abhaengig*|betriebsrat|muss auf|nicht im umfang",
      ],
    },
    "working/found-decider": {
      headings: [
        "entscheider*|entscheidung|entscheidungen|ansprechpartner*|ansprechperson*|kontakt|kontakte|rollen|beteiligte|product owner|sponsor|freigabe|zustaendigkeit*|verantwortlichkeiten|kommunikation",
      ],
      labels: ["entscheider*|ansprechpartner*|ansprechperson|kontakt|product owner|sponsor|auftraggeber*"],
      patterns: [
        "entscheider*|entscheidet|entscheiden|letztes wort|letzte wort|genehmigt|gibt frei|freigabe|sponsor|product owner|ansprechpartner*|ansprechperson|verantwortlich fuer|zustaendig fuer",
      ],
    },
    "working/communication": {
      headings: [
        "kommunikation|kommunikationsplan|kommunikationswege|kommunikationskanaele|kommunikationsmittel|projektkommunikation|interne kommunikation|erreichbarkeit|reaktionszeiten|kommunikation und zusammenarbeit|kommunikation und erreichbarkeit|kommunikationsregeln|kanaele",
      ],
      columns: ["kanal|kommunikationskanal|medium|kommunikationsmittel"],
    },
    "working/channel": {
      headings: ["slack|slack kanaele|mailingliste|discord|chat|kontaktkanaele"],
      columns: ["kanal|kommunikationskanal|medium|kommunikationsmittel|weg"],
      patterns: [
        "ueber|via|per|mittels|auf|in|im|nutzen|nutzt|verwenden|mit ~ slack|teams|microsoft teams|discord|mattermost|whatsapp|telegram|signal|matrix|chat|rocket chat",
        "ueber|via|per|mittels|durch ~ e mail|email|mail|mails|mailverteiler|mailingliste",
        "ueber|via|per|mittels|im|in|auf ~ jira|github|gitlab|ticketsystem*|ticket tool|issue tracker|trello|tickets|kundenportal|projektportal",
        "ueber|via|per|mittels|am ~ telefon*|zoom|google meet|videokonferenz*|videocall|telko|skype|webex|hotline|jitsi",
        "slack kanal|slack channel|teams kanal|discord server|videokonferenz*|telefonkonferenz*|telefonisch|schriftlich per|e mail an|ticketsystem*",
      ],
    },
    "working/response-time": {
      headings: ["reaktionszeit|reaktionszeiten|antwortzeit|antwortzeiten|erreichbarkeit|servicezeiten|service level"],
      columns: ["antwort|antwort binnen|antwortzeit|reaktionszeit|antwort in|reaktion|erreichbarkeit"],
      patterns: [
        "reaktionszeit*|antwortzeit*|erreichbarkeit|erreichbar|servicezeiten|buerozeiten|kernzeit*|kernarbeitszeit*|geschaeftszeiten|am selben tag|am naechsten werktag|am folgetag",
        "innerhalb|binnen|innert & antwort*|beantwort*|rueckmeld*|reagier*|reaktion|feedback|fragen|rueckfragen|entscheid*|stellungnahme",
        "antwort*|beantwort*|rueckmeld*|reagier* .. stunden|werktagen|arbeitstagen|tagen|werktage|arbeitstage",
      ],
    },
    "working/stakeholders": {
      headings: [
        "stakeholder|stakeholders|stakeholderliste|stakeholderanalyse|stakeholder analyse|stakeholder uebersicht|stakeholderregister|stakeholdermanagement|anspruchsgruppen|interessengruppen|interessensgruppen|projektbeteiligte|betroffene|interessierte parteien|projektumfeld|umfeldanalyse|projektumfeldanalyse|interessenvertreter",
      ],
      labels: ["stakeholder|stakeholders|beteiligte|anspruchsgruppen|interessengruppen"],
      columns: ["stakeholder|anspruchsgruppe|interessengruppe|interessensgruppe|beteiligte|stakeholdergruppe"],
    },
    "working/interest": {
      headings: [
        "interesse|interessen|einfluss|erwartungen|stakeholderanalyse|stakeholder analyse|umfeldanalyse|beduerfnisse",
      ],
      labels: ["interesse|interessen|einfluss|erwartung|erwartungen|beduerfnisse|macht|ziel|ziele"],
      columns: [
        "interesse|interessen|einfluss|macht|erwartung|erwartungen|beduerfnis|beduerfnisse|ziel|ziele|haltung|einstellung|betroffenheit|bedeutung|anliegen|rolle|aufgabe|aufgaben|beschreibung|bezug|nutzen|relevanz|massnahme|massnahmen|verantwortung|begruendung|prioritaet",
      ],
      patterns: [
        "interessiert an|interesse an|interesse|moechte|moechten|will|wollen|erwartet|erwarten|wuenscht|wuenschen|einfluss|betroffen|benoetigt|benoetigen|braucht|brauchen|profitiert|profitieren|entscheidet|verantwortlich|nutzt|nutzen|die|der|um",
      ],
    },
    "working/dependencies": {
      headings: [
        "abhaengigkeiten|externe abhaengigkeiten|projektabhaengigkeiten|abgrenzung zu anderen projekten|schnittstellen zu anderen projekten|annahmen und abhaengigkeiten|rahmenbedingungen und abhaengigkeiten|parallele projekte|verwandte projekte",
      ],
      columns: ["abhaengigkeit|abhaengigkeiten|abhaengig von"],
      patterns: [
        "!abhaengig von|abhaengig vom|haengt ab von|haengen ab von|haengt vom|abhaengigkeit|abhaengigkeiten|andere projekte|anderen projekten|parallelprojekt*|parallele projekte|keine weiteren projekte",
      ],
    },
    "working/divisions": {
      patterns: [
        "mehrere*|verschiedene*|alle|aller|allen|zwei|drei|vier|fuenf ~ abteilungen|bereiche|fachbereiche|fachbereichen|tochtergesellschaften|standorte|standorten|niederlassungen|geschaeftsbereiche|dezernate|aemter",
        "abteilungen|fachbereiche|fachbereichen|geschaeftsbereiche|tochtergesellschaften",
      ],
    },
    "working/meeting-name": {
      columns: [
        "termin|termine|meeting|meetings|besprechung|treffen|sitzung|zeremonie|gremium|event|ereignis|regeltermin|format|ritual",
      ],
    },
    "working/meeting-purpose": {
      columns: [
        "zweck|ziel|ziele|inhalt|inhalte|thema|themen|agenda|beschreibung|was|ergebnis|ergebnisse|wozu|gegenstand|fokus|aufgabe|aufgaben|bemerkung|bemerkungen|notizen",
      ],
    },
    "working/meeting-rhythm": {
      columns: [
        "rhythmus|turnus|frequenz|haeufigkeit|intervall|wann|wie oft|zeitpunkt|datum|tag|takt|kadenz|zeit|uhrzeit|zyklus",
      ],
    },
    "working/meeting-participants": {
      columns: [
        "teilnehm*|wer|mit wem|beteiligte|personen|teilnehmerkreis|rollen|team|empfaenger*|adressaten|anwesende|mitglieder",
      ],
    },
    "working/meeting-lead": {
      columns: [
        "leitung|moderation|moderator*|verantwortlich*|organisation|gastgeber*|einladung durch|geleitet von|leiter*|zustaendig*|vorsitz|owner",
      ],
    },
    "working/meeting-length": {
      columns: ["dauer|laenge|zeitbedarf|timebox|wie lange|minuten|stunden|max dauer"],
    },
    "working/as-needed": {
      patterns: [
        "!bei bedarf|nach bedarf|bedarfsweise|bedarfsabhaengig|auf anfrage|auf zuruf|auf wunsch|anlassbezogen|ad hoc|falls noetig|wenn noetig|sofern erforderlich|optional|situativ",
      ],
    },
    "working/meeting-told": {
      patterns: [
        "!mit|zur|um zu|fuer|ueber|zwischen|wo|wer|alle|allen|ganze*|gesamte*|beide*|gemeinsam*|intern*|team*|entwickl*|<client>|<user>|<supplier>|stakeholder*|leitung|geleitet|geschaeftsfuehrung|sponsor*|teilnehm*|teilnahme|eingeladen|zweck|ziel|ziele|agenda|thema|themen|besprech*|entscheid*|zeig*|vorstell*|praesent*|pruef*|abstimmen|abstimmung|austausch|fortschritt|risiken|budget|ergebnis*|rueckmeldung*|feedback|stand|bericht*|newsletter|protokoll*",
      ],
    },
    "working/client-side": {
      patterns: [
        "!<client>",
        "stakeholder|stakeholdern|nutzende|nutzenden|nutzer*|anwender*|kundenvertreter*|sponsor|fachbereich|fachbereiche|fachseite|fachabteilung*|fachexpert*|fachperson|key user|keyuser*|alle|interessierte|oeffentlichkeit|geschaeftsleitung|geschaeftsfuehrung|vertrieb|marketing|management|vorstand|lenkungsausschuss|externe|gaeste|partner|fachverantwortliche*|betreuer*",
      ],
    },
    "working/planning": {
      headings: [
        "sprint planning|sprintplanung|sprint planung|planning|planung|planungsmeeting|planungstermin|planungsrunde",
      ],
      patterns: [
        "sprint planning|sprintplanung*|sprint planung|planning meeting|planungsmeeting*|planungstermin*|planungsrunde*|planungssitzung*|plannings|planning|wochenplanung|planung des sprints|planung des naechsten sprints",
      ],
    },
    "working/daily": {
      headings: ["daily|daily scrum|daily stand up|daily standup|stand up|standup|tagesrunde|dailies"],
      patterns: [
        "daily|dailies|daily scrum|daily stand up|daily standup|stand up|stand ups|standup|standups|tagesrunde|morgenrunde|taegliche abstimmung|taegliches meeting|taeglichen meeting",
        "taeglich ~ abstimm*|treffen|meeting|besprech*",
      ],
    },
    "working/review": {
      headings: ["sprint review|sprintreview|review|reviews|sprint demo|demo|vorfuehrung|sprintabnahme"],
      patterns: [
        "sprint review*|sprintreview*|review meeting*|reviews|review|demo|demos|vorfuehrung*|sprintabnahme*|ergebnispraesentation*|praesentation der ergebnisse",
      ],
    },
    "working/retrospective": {
      headings: ["retrospektive|retrospektiven|sprint retrospektive|retro|retros|rueckschau|lessons learned"],
      patterns: ["retrospektive*|retro|retros|retrospective*|rueckschau|lessons learned"],
    },
    "working/refinement": {
      headings: ["refinement|backlog refinement|backlog pflege|backlogpflege|grooming|schaetzrunde|verfeinerung"],
      patterns: [
        "refinement*|backlog pflege|backlogpflege|grooming|schaetzrunde*|schaetzklausur|verfeinern|verfeinert|backlog verfeinerung|planning poker",
      ],
    },
    "working/flow": {
      patterns: ["kanban*|wip limit|kontinuierlicher fluss|scrumban|ohne sprints|keine sprints"],
    },
    "working/kick-off": {
      headings: [
        "kick off|kickoff|kick off meeting|kickoff meeting|auftakt|auftaktgespraech|auftaktworkshop|auftakttermin|auftaktveranstaltung|projektauftakt|projektstart|startworkshop|startgespraech|initialisierung|initialworkshop|erstgespraech|onboarding|projektinitialisierung",
      ],
      patterns: [
        "kick off|kickoff|kick off meeting|auftaktgespraech|auftaktworkshop|auftakttermin|auftaktmeeting|auftaktveranstaltung|auftaktsitzung|auftaktbesprechung|projektauftakt|startworkshop|startgespraech|starttermin|startmeeting|initialworkshop|erstgespraech|onboarding termin|onboarding workshop|projektstartsitzung|projektstartgespraech|auftakt",
      ],
    },
    "working/requirements-open": {
      patterns: [
        "anforderung*|user stories|lastenheft*|pflichtenheft*|detailspezifikation*|funktionsumfang & wird noch|werden noch|wird im projektverlauf|werden im projektverlauf|werden im laufe|wird im laufe|werden gemeinsam|wird gemeinsam|sind noch|ist noch|werden waehrend|werden schrittweise & verfeiner*|detaillier*|konkretisier*|geklaert|klaeren|abgestimmt|abzustimmen|spezifizier*|ausgearbeitet|festgelegt|festzulegen|erarbeitet|zu erarbeiten|definiert|praezisier*",
      ],
    },
    "working/requirements-meeting": {
      headings: [
        "anforderungsworkshop|anforderungsworkshops|anforderungstermine|anforderungsaufnahme|anforderungsanalyse|refinement|backlog refinement|backlog pflege|sprint planning|sprintplanung|planung",
      ],
      patterns: [
        "<meeting>|workshop*|termin|termine|interview*|gespraech* & anforderung*|stories|backlog|spezifikation*|details|fachlich*",
        "refinement*|backlog pflege|backlogpflege|grooming|sprint planning|sprintplanung*|story mapping|story map|anforderungsworkshop*|analyseworkshop*|konzeptworkshop*|fachworkshop*|discovery phase|analysephase|konzeptphase|anforderungsaufnahme|anforderungstermin*",
      ],
    },
    "working/demo": {
      headings: [
        "demo|demos|vorfuehrung|vorfuehrungen|sprint review|sprintreview|review|reviews|praesentation|praesentationen|vorstellung der ergebnisse|ergebnispraesentation|zwischenpraesentation|zwischenpraesentationen|zwischenabnahme",
      ],
      patterns: [
        "schauen|schaue|anschauen|ansehen|anzuschauen|anzusehen|durchgehen|durchsprechen|ausprobieren & gemeinsam|zusammen|mit ihnen",
        "entwurf|version|fassung|stand ~ zum ausprobieren|zum anschauen",
        "demo|demos|vorfuehrung*|vorgefuehrt|sprint review*|sprintreview*|review meeting*|review termin*|reviewtermin*|ergebnispraesentation*|zwischenpraesentation*|zwischenpraesentationen|zwischenabnahme*|zwischenergebnis*|zwischenstand|zwischenstaende|teilergebnisse|feedbackrunde*|feedbackschleife*|korrekturschleife*|korrekturphase*|korrekturrunde*|abstimmungsrunde*|demonstration*|demonstriert|praesentiert|praesentation|vorgestellt",
        "review|reviews & montag*|dienstag*|mittwoch*|donnerstag*|freitag*|sprint|sprints|planning|sprintplanung|retrospektive|retro|uhr|minuten|woechentlich*|teilnehmen|nimmt teil|nehmen teil|mitarbeitende*|beschaeftigte*|nutzer*|anwender*|pilot*",
        "vorstellung & montag*|dienstag*|mittwoch*|donnerstag*|freitag*|sprint|sprints|uhr|woechentlich*",
        "<client> & gezeigt|zeigt|zeigen|praesentiert|vorgestellt|vorstellen|vorgefuehrt|begutacht*",
      ],
    },
    "working/status": {
      headings: [
        "status|statusbericht|statusberichte|statustermin|statustermine|statusmeeting|statusmeetings|jour fixe|jourfixe|fortschrittsbericht|fortschrittsberichte|berichtswesen|berichterstattung|reporting|projektberichte|regeltermine|regelkommunikation|besprechungen|meetings|termine|kommunikation|kommunikationsplan|projektkommunikation|projektsteuerung|projektmanagement|projektcontrolling|abstimmung|abstimmungen|projektorganisation und kommunikation|zusammenarbeit|projektbesprechungen|berichtspflichten|kommunikationswege",
      ],
      patterns: [
        "statusbericht*|statustermin*|statusmeeting*|statusbesprechung*|statusupdate*|statusgespraech*|jour fixe|jourfixe|jour fix|fortschrittsbericht*|projektbericht*|projektbesprechung*|projektmeeting*|projekttreffen|regeltermin*|wochenbericht*|wochentermin*|monatsbericht*|weekly|daily|stand up|standup|abstimmungstermin*|abstimmungsgespraech*|abstimmungsrunde*|projektstatus|projektfortschritt|sachstandsbericht*|zwischenbericht*|berichtspflicht*|quartalsbericht*|lenkungsausschuss*",
        "<week> & <meeting>|bericht*|inform*|telefon*|treffen|abstimm*|update*",
        "regelmaessig*|laufend* & bericht*|inform*|abstimm*|austausch*|treffen|meeting*|termin*|besprech*|rueckmeldung*",
        "<week>|einmal im monat|jeden monat|monatlich*|woechentlich* & notiz|einseiter|zusammenfassung|ueberblick|uebersicht|mail|e mail",
        "informiert|berichtet|unterrichtet .. stand|fortschritt|fortgang|status",
      ],
    },
    "working/steering": {
      headings: [
        "lenkungsausschuss|lenkungskreis|lenkungsgremium|steuerungskreis|steuerungsgruppe|steuergruppe|projektausschuss|projektbeirat|steering committee|eskalation|eskalationsweg|eskalationsstufen|projektgremien|gremien|projektlenkung|beirat",
      ],
      patterns: [
        "lenkungsausschuss*|lenkungskreis*|lenkungsgremium|steuerungskreis*|steuerungsgruppe|steuergruppe|projektausschuss|steering committee|steering board|eskalation*|eskaliert|projektbeirat|entscheidungsgremium",
      ],
    },
  },
};
