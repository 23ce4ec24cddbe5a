import type { Vocabulary } from "../vocabulary.ts";

/** Sets of German terms for whom a team asks and with whom it tries things out. */
export const germanUserAccessGroups: Vocabulary["groups"] = {
  // Those whose work or life a product is for.
  fieldPeople: [
    "freiwillige|freiwilligen|mitglieder|mitgliedern|lehrkraefte|lehrkraeften|lehrer|lehrern|lehrerinnen|schueler|schuelern|schuelerinnen|klassen|schulen|schule|eltern|familien|haushalte|haushalten|patienten|patientinnen|pflegekraefte|pflegekraeften|aerzte|aerzten|aerztinnen|praxen|kliniken|stationen|buerger|buergern|buergerinnen|anwohner|anwohnern|anwohnerinnen|bewohner|bewohnern|mieter|mietern|landwirte|landwirten|hoefe|hoefen|fahrer|fahrern|fahrerinnen|pendler|pendlern|fahrgaeste|fahrgaesten|disponenten|disponentinnen|techniker|technikern|monteure|monteuren|sachbearbeiter|sachbearbeitern|sachbearbeiterinnen|sachbearbeitenden|hausmeister|hausmeistern|baeckereien|laeden|filialen|haendler|haendlern|betriebe|betrieben|unternehmen|verkaeufer|verkaeufern|gaeste|gaesten|besucher|besuchern|leser|lesern|redakteure|redakteuren|forscher|forschern|forschende|forschenden|studierende|studierenden|spieler|spielern|kollegen|kolleginnen|mitschueler|mitschuelern|kommilitonen|klasse|interessenten|abonnenten|vereine|vereinen|senioren|jugendliche|jugendlichen|kinder|kindern|teilnehmende|teilnehmenden|teilnehmern|teilnehmer|personen|probanden|testpersonen|kundinnen|kunden|steuerberater*|juristinnen|juristen|gemeinden|kommunen|stakeholdern",
  ],
  domainExperts: [
    "fachexperte|fachexperten|fachexpertin|fachexpertinnen|fachanwender|fachanwendern|fachleute|fachleuten|domaenenexperte|domaenenexperten|key user|key users|keyuser|keyusern|fachanwenderinnen|praktiker|praktikern|praktikerinnen",
  ],
  studyNoun: [
    "umfrage|umfragen|befragung|befragungen|interview|interviews|fragebogen|workshop|workshops|pilot|pilotbetrieb|pilotphase|probelauf|testlauf|feldtest|besuch|besuche|besuchen|test|tests|testphase|studie|studien|fokusgruppe|beta|erprobung|hospitation|expertengespraeche|gespraechen|nutzertests|termine",
  ],
  // Where the same words mean hiring, machines or a product's own function.
  otherStudies: [
    "kenntnisse|nicht teil|nicht bestandteil|erfahrung in|erfahrung mit|erfahrungen in|erfahrungen mit|bewerbungsgespraech*|bewerber|bewerberinnen|vorstellungsgespraech*|unit test|unit tests|unittests|integrationstest*|lasttest*|simuliert|browsern|browser|datenbank|automatisierte tests|automatisch getestet",
  ],
  // Work that brings a team and its users together, by its name.
  study: [
    "user research|ux research|nutzerforschung|nutzertest*|nutzerinterview*|nutzerbefragung*|nutzerfeedback|nutzerstudie*|benutzertest*|benutzerbefragung*|benutzerstudie*|anwendertest*|anwenderbefragung*|anwenderfeedback|kundeninterview*|kundenbefragung*|kundenfeedback|usability test|usability tests|usability testing|usabilitytest*|usability studie*|fokusgruppe*|beta tester*|betatester*|beta nutzer*|pilotnutzer*|pilotanwender*|pilotkund*|pilotgruppe*|pilotschule*|pilotbetrieb|pilotphase|pilotierung|betaphase|beta phase|testpersonen|testgruppe*|probanden|probandinnen|versuchspersonen|early adopter*|feldtest*|user test|user tests|user testing|user interview|user interviews|umfrageergebnisse",
  ],
  conduct: [
    "mit|in|durch|mittels|ueber|aus|nach|auf basis von|ergebnisse|ergebnis|erkenntnisse|wir planen|planen|geplant|starten|beginnen|gewinnen|suchen|rekrutieren|einladen|laden|fuehren",
  ],
  conducted: [
    "durchgefuehrt|durchfuehren|durch|statt|geplant|ausgewertet|begleitet|ergab|ergaben|zeigte|zeigten|zeigt|zeigen|haben|hat|testen|erproben|pruefen|probieren|geben rueckmeldung|mit|gestartet|beginnt|startet|laeuft|dauert|wird|werden|sind|erhalten|bekommen|nutzen",
  ],
  // Asking people, by its bare name, where a text says that it is done.
  ourStudy: [
    "unsere umfrage|unserer umfrage|eine umfrage unter|umfrage in unserer|umfrage in der klasse|laut einer umfrage|laut umfrage|die umfrage geht|umfrage ausgewertet|umfrage erstellt|umfrage verschickt|umfrage gestartet|umfrage unter|umfrage bei|kurzumfrage|interviews fuehren|interviews gefuehrt|interviews gehalten|gefuehrte interviews|nutzertest|nutzertests|probandentest*|user study|beobachtungsstudie|marktforschung",
  ],
  // A time in which the first people use it.
  trialPhase: [
    "pilotprojekt|pilotversuch|pilotgruppe|pilotlauf|pilottest|pilotbetrieb|pilotphase|probebetrieb|testnutzer*|testanwender*|testkund*|testfamilie*|testhaushalt*|testschule*|testlesende*|testleser*|testspieler*|testlaeufer*|unsere tester|betatester*|offene beta|geschlossene beta|oeffentliche beta|erste nutzer|ersten nutzer|ersten nutzern|ersten kunden|erste kunden",
  ],
  // Feedback and tests of another kind.
  otherFeedback: [
    "gegenseitig|untereinander|einander|retrospektive|visuelles feedback|haptisches feedback|akustisches feedback|sofort rueckmeldung|sofortige rueckmeldung|sofortiges feedback|direktes feedback|unmittelbares feedback|feedback geben|feedback zu geben|rueckmeldung geben|feedback abgeben|feedback hinterlassen|feedback an den|umfragen erstellen|umfrage erstellen|umfragen anlegen|umfragemodul|umfragetool|bewerbungsgespraech*|vorstellungsgespraech*|peer feedback|code review|unit tests",
  ],
};
