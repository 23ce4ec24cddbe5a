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
        "erfolgskontrolle|erfolgsmessung|erfolgskriterien|wirkungsmessung|nachlese|lessons learned|projektrueckblick|abschlussbericht|abschlussgespraech|abschlussworkshop|kpi|kpis|kennzahlen|messgroessen|nutzungszahlen|nutzungsstatistik*|nutzungsdaten|nutzerfeedback|kundenfeedback|nutzerrueckmeldung*|zufriedenheitsbefragung|umfrage unter|laufende optimierung|kontinuierliche verbesserung|kontinuierliche optimierung|ab test*|conversion rate|webanalyse|web analytics|evaluation|evaluiert|tracking",
        "<workingAfter> & rueckmeldung*|feedback|mess*|kennzahl*|verbesser*|rueckblick|auswert*|evalu*|ziele|ergebnisse",
        "vergleich*|verglichen|mess*|gemessen|bericht* .. ziel|ziele|zielen|zielwert*|messgroessen",
        "rueckmeldungen sammeln|feedback sammeln|feedback einholen|was verbessert wird|verbesserungen ableiten|ideen sammeln|sammeln ideen",
        "mess*|gemessen|auswert*|ausgewertet|verglichen|vergleich* ~ erfolg|ergebnisse|wirkung|nutzung|ziele|zielen",
      ],
    },
    "working/kick-off": {
      headings: [
        "kick off|kickoff|kick off meeting|kickoff meeting|auftakt|auftaktgespraech|auftaktworkshop|auftakttermin|auftaktveranstaltung|projektauftakt|projektstart|startworkshop|startgespraech|initialisierung|initialworkshop|erstgespraech|onboarding|projektinitialisierung",
      ],
      patterns: [
        "kick off|kickoff|kick off meeting|auftaktgespraech|auftaktworkshop|auftakttermin|auftaktmeeting|auftaktveranstaltung|auftaktsitzung|auftaktbesprechung|projektauftakt|startworkshop|startgespraech|starttermin|startmeeting|initialworkshop|erstgespraech|onboarding termin|onboarding workshop|projektstartsitzung|projektstartgespraech|auftakt",
      ],
    },
    "working/demo": {
      headings: [
        "demo|demos|vorfuehrung|vorfuehrungen|sprint review|sprintreview|review|reviews|praesentation|praesentationen|vorstellung der ergebnisse|ergebnispraesentation|zwischenpraesentation|zwischenpraesentationen|zwischenabnahme",
      ],
      patterns: [
        "demo|demos|vorfuehrung*|vorgefuehrt|sprint review*|sprintreview*|review meeting*|review termin*|reviewtermin*|ergebnispraesentation*|zwischenpraesentation*|zwischenpraesentationen|zwischenabnahme*|zwischenergebnis*|zwischenstand|zwischenstaende|teilergebnisse|feedbackrunde*|feedbackschleife*|korrekturschleife*|korrekturphase*|korrekturrunde*|abstimmungsrunde*|demonstration*|demonstriert|praesentiert|praesentation|vorgestellt",
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
