import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for how the team reaches users and experts. */
export const germanUserAccess: TopicVocabulary = {
  "user-access": {
    headings: [
      "nutzerforschung|user research|ux research|nutzertest*|nutzerinterview*|nutzerbefragung*|nutzerfeedback|nutzereinbindung|nutzerbeteiligung|benutzertest*|benutzerbefragung*|anwendertest*|anwenderbeteiligung|usability test*|usability tests|usabilitytest*|zugang zu nutzenden|zugang zu nutzern|zugang zu anwendern|zugang zu fachexperten|zugang zu nutzerinnen|einbindung der nutzer|einbindung von nutzern|einbindung der anwender|beteiligung der nutzer|kundeninterview*|kundenbefragung*|pilotbetrieb|pilotphase|pilotierung|pilotprojekt|pilotnutzer*|pilotkunden|feldtest*|beta test|betatest*|betaphase|umfrage|umfragen|umfrageergebnisse|interviews|befragung|befragungen|erhebung",
    ],
    patterns: [
      "feedbackrunde*|feedbackbogen|frageboegen|fragebogen*|nutzerumfrage*|online umfrage|onlineumfrage|kundenumfrage*|anwenderworkshop*|nutzerworkshop*|benutzerfeedback|userfeedback|user feedback|usertest*|user tests|akzeptanztest mit|probebetrieb|testbetrieb mit|testphase mit|testlauf mit|pilotbetriebe|pilotpartner*|praxispartner*|praxistest*|feldversuch*|feldstudie*|evaluationsstudie*|nutzerpanel|anwenderbeirat|nutzerbeirat|nutzerkreis|expertengespraech*|experteninterview*|expertenbefragung*|stakeholderinterview*|bedarfsanalyse mit|anforderungsworkshop*|co creation|design thinking workshop*",
      "austausch|gespraech|gespraeche|workshop|workshops .. mit den|mit der|mit <user>",
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
};
