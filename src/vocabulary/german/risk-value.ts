import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for the risk that nobody wants it, and for finding out whether they do. */
export const germanRiskValue: TopicVocabulary = {
  "risk-value": {
    headings: [
      "nutzenrisiko|nutzenrisiken|wertrisiko|wertrisiken|akzeptanzrisiko|akzeptanzrisiken|marktrisiko|marktrisiken|nachfragerisiko|absatzrisiko|value risiko|value risk|marktvalidierung|nachfrage|nutzerakzeptanz|marktforschung|marktbefragung",
      "nutzenrisiko|nutzenrisiken|wertrisiko|wertrisiken|akzeptanzrisiko|akzeptanzrisiken|marktrisiko|marktrisiken|nachfragerisiko|absatzrisiko|value risiko|value risk|marktvalidierung|nutzerakzeptanz|akzeptanz|marktforschung|marktbefragung|marktanalyse|marktstudie|bedarfsanalyse|bedarfserhebung|bedarfsermittlung|nutzerforschung|user research|nutzerinterviews|anwenderinterviews|kundeninterviews|interviews|nutzerbefragung|nutzerumfrage|umfrageergebnisse|umfrage|befragung|pilotphase|pilotprojekt|pilotbetrieb|pilotierung|pilot|feldtest|feldversuch|betatest|beta phase|betaphase|absichtserklaerungen|unterstuetzungsschreiben|nutzerfeedback|kundenfeedback|discovery|discovery phase|erprobung|erprobungsphase",
    ],
    patterns: [
      "marktforschung*|marktstudie*|marktumfrage*|marktbefragung*|kundeninterview*|kundenbefragung*|bedarfsanalyse*|bedarfserhebung*|nachfragetest*|test der nachfrage|landingpage test|fake door|absichtserklaerung*|letter of intent|product market fit|nutzerakzeptanz|kundenakzeptanz|zahlungsbereitschaft",
      "umfrage|umfragen|online umfrage|befragung|befragungen|fragebogen|fragebogenaktion|nutzerinterview*|nutzerbefragung*|anwenderbefragung*|nutzerforschung|zielgruppenanalyse|zielgruppenbefragung|pilotphase|pilotprojekt|pilotbetrieb|pilotkunde*|pilotnutzer*|pilotanwender*|betatest*|beta test|beta phase|betaphase|testphase mit|fruehe nutzer|early adopter*|warteliste|vorbestellung*|unterstuetzungsschreiben|marketingkonzept*|marketingplan*|marketingstrategie*|marketingmassnahme*|werbekampagne*|werbemassnahme*|oeffentlichkeitsarbeit|kommunikationskonzept|akzeptanztest*|anreiz*",
      // Erproben und fragen, ob es gewollt wird.
      "pilot|piloten|pilotversuch|feldtest|feldversuch|probelauf|praxistest ~ mit|bei|in|unter <asked>|einer|einem|zwei|drei|vier|fuenf|mehreren|ausgewaehlten",
      "kontextinterview*|kontext interview*|churn interview*|abwanderungsinterview*|bedarfsumfrage*|zielgruppeninterview*|nutzerbeobachtung*",
      "interviews|befragung|befragungen|fokusgruppe|fokusgruppen ~ mit|von|unter ~ <asked>",
      "erhebung|ermittlung|analyse|erheben|ermitteln|erfassen .. beduerfnis*|bedarf*|wuensche .. <asked>",
      "beduerfnis*|bedarf*|wuensche .. <asked> .. erhoben|ermittelt|erfragt|abgefragt",
      "marktanalyse* ~ teil|erstell*|durchgefuehrt|durchfuehren|zeigt|ergab|phase|vor|testen",
      "<user> .. zu gewinnen|gewinnen|ueberzeugen|zu ueberzeugen|motivieren|zu motivieren",
      // Was die sagten und taten, für die es gedacht ist.
      "kam gut an|gut angekommen|kommt gut an|gut angenommen|positive rueckmeldung*|positiven rueckmeldung*|positives feedback|positive resonanz|grosses interesse|interesse angemeldet|interesse bekundet|interesse gezeigt|interesse geaeussert|interesse signalisiert",
      "rueckmeldung*|feedback ~ von|der|aus|durch|unserer ~ <asked>|tester*|testern|testnutzer*|testperson*|testgruppe*|community|publikum*|zielgruppe",
      "feedback|rueckmeldung*|meinung*|wuensche ~ einholen|eingeholt|sammeln|gesammelt|abfragen|abgefragt|eingebunden|eingearbeitet|einfliessen",
      "holen|holt|sammeln|sammelt|erfragen ~ feedback|rueckmeldung*|meinung*|wuensche",
      "<asked> ~ gefragt|befragt|interviewt",
      "fragen|befragen|interviewen ~ <asked> ~ was|ob|welche|nach",
      "nach|erst nach|waehrend ~ validierung|erprobung|probephase|testphase|pilotierung",
      "a b test*|ab test*|umfrage*|befragung* ~ unter|bei|an|mit ~ <asked>",
      "werbung|bewerben|beworben|bekanntmachen|bekannt machen ~ ueber|auf|in|mit|per|durch ~ instagram|facebook|social media|soziale*|plakat*|flyer*|zeitung*|newsletter|messe*|schulen",
      "social media kampagne*|suchmaschinenoptimierung|werbekonzept|werbestrategie",
    ],
  },
  "risk-value/stated": {
    patterns: [
      "<riskWord> .. akzeptanz|nachfrage|interesse|marktanteil|nutzerzahl*|absatz|akzeptiert|akzeptieren|angenommen wird|angenommen|annehmen|motivation|mitmachen|bezahlen wuerden|bezahlen|wechseln|konkurrenz*|wettbewerb*",
      "<riskWord> .. <user>|<asked> ~ nutzen|kaufen|bezahlen|mitmachen|wollen|brauchen|ablehnen|ausbleiben",
      "akzeptanz|nachfrage|interesse|konkurrenz|wettbewerber*|wettbewerb ~ <riskWord>",
      "nutzenrisiko|nutzenrisiken|wertrisiko|akzeptanzrisiko|akzeptanzrisiken|marktrisiko|marktrisiken|nachfragerisiko|absatzrisiko|akzeptanzproblem*",
      "!mangelnde|mangelndes|fehlende|fehlendes|geringe|geringes|niedrige|zu wenig|zu geringe|schwache|nachlassende ~ akzeptanz|nachfrage|interesse|nutzerzahl*|nutzung|zahlungsbereitschaft|marktakzeptanz",
      "!<user>|<asked>|leute ~ nicht ~ wollen|kaufen|kauft|brauchen|braucht|annehmen|akzeptieren|bezahlen|vorziehen|interessieren|bereit|mitmachen|wechseln|installieren|bleiben",
      "!<user>|<asked>|leute ~ installieren|installiert|laden|wechseln|bleiben|nutzen ~ nicht",
      "!wollen|nutzen|kaufen|brauchen|benutzen|akzeptieren .. vielleicht nicht|womoeglich nicht|moeglicherweise nicht|eventuell nicht|wohl nicht",
      "!zielgruppe|kunden|nutzer|nutzende|anwender|menschen .. vielleicht|womoeglich|moeglicherweise .. nicht",
      "!niemand|keiner|kaum jemand|kaum einer ~ will|nutzt|kauft|braucht|benutzt|moechte|mitmacht|bezahlt|interessiert",
      "!kundenabwanderung|abwanderung von|abspringen|demotivier*|nutzer verlieren|kunden verlieren|interesse verlieren|verlieren das interesse|kein interesse|keine nachfrage|kein bedarf",
      "!akzeptanz|nachfrage|interesse|bedarf .. ungewiss|unklar|unsicher|fraglich|offen|nicht belegt|unbewiesen",
      "!zu wenige|zu wenig|kaum|nicht genug|nicht genuegend ~ nutzer|kunden|anwender|teilnehmer|interessenten|abonnenten|nachfrage",
      "!unklar|ungewiss|fraglich|unsicher|offen|wissen nicht .. ob .. mitmachen|nutzen|annehmen|angenommen|akzeptieren|kaufen|bezahlen|zahlen|interessieren|wollen|brauchen",
      "koennten|koennte|wuerden .. ablehnen|ablehnt|boykottieren|ausbleiben|abspringen|nicht nutzen|nicht annehmen|nicht angenommen|nicht akzeptiert",
      "<asked> ~ lehnen|lehnt ~ ab",
      "!annahme|hypothese|vermutung ~ nicht|noch ~ belegt|bestaetigt|ueberprueft|geprueft|bewiesen",
      "ob ~ <asked>|leute|jemand ~ annehmen|annimmt|mitmachen|nutzen|wollen|will|nutzt|haben wollen .. zeigen|offen|abwarten|abzuwarten",
    ],
  },
  "risk-value/besides": {
    patterns: [
      "reisen .. nutzerforschung|befragung*|interviews",
      "nutzer koennen|nutzer kann|der nutzer|das system|die app|die software|modul|moechte ich|ich moechte|formular fuer .. umfrage|umfragen|fragebogen|befragung|rueckmeldung*|feedback|bewertung|pilot",
      "mehrwertsteuer|marktwert|nutzerumfrage erstellen|umfragetool|umfragemodul|kundenzufriedenheit erfasst",
    ],
  },
};
