/** German groups for risks. */
export const germanRiskGroups = {
  // What marks a sentence as one about a risk.
  riskWord: [
    "risiko|risikos|risiken|*risiko|*risiken|risikofaktor*|riskant*|bedenken|gefahr|unklar ist|ungewiss ist|fraglich ist|offen ist ob|ist unklar|ist ungewiss|ist fraglich|gefaehrdet|gefaehrden|gefaehrdung*|bedrohung*|unsicherheit*|ungewissheit*|ungewiss|herausforderung|herausforderungen|hindernis|hindernisse|stolperstein*|befuerchte*|scheitern|scheitert|verzug|huerde|huerden|unklar ob|ungewiss ob|fraglich ob|schlimmstenfalls|koennte scheitern|engpass|engpaesse|schwierigkeit|schwierigkeiten|einschraenkung*|unbekannt ob|unbekannt ist|noch unbekannt|nicht sicher ob|noch nicht sicher|wir wissen nicht|wissen wir nicht|wissen noch nicht|nicht bekannt ob|moeglicherweise nicht|vielleicht nicht|womoeglich nicht|eventuell nicht|schwer abzuschaetzen|schwer abschaetzbar|schwer einzuschaetzen|schwer zu schaetzen|nicht absehbar|sorge|sorgen|besorgt|angst|problematisch|kritisch ist|wir sind uns nicht sicher|nicht sicher|bekanntes problem|macht uns sorgen|womoeglich|flaschenhals|ungeklaert|stolperfalle*|fallstrick*|im schlimmsten fall|worst case|rueckschlag|rueckschlaege|schwachstelle|schwachstellen|bedroht|bedrohen|gefaehrlich*",
  ],
  // What binds somebody to do what is said.
  commitment: [
    "muss|muessen|soll|sollen|sollte|sollten|wird|werden|ist zu|sind zu|hat zu|haben zu|darf|duerfen|braucht|brauchen|verpflichtet",
    "ziel|geplant|planen|plant|um sicherzustellen|sicherstellen|stellt sicher|stellen sicher|sicherzustellen|gewaehrleisten|gewaehrleistet|fokus auf|achten auf|geachtet|beachten",
    "findet|finden|erfolgt|erfolgen|durchfuehren|durchzufuehren|fuehren wir|wir fuehren|enthalten|wir testen|wir erproben|wir fragen|wir pruefen|wir veranstalten|wir beginnen",
    "vor dem|vor der|vorab|jede|jeder|jedes|wochen|monate|monaten|monatlich|woechentlich|pro monat|im monat|im ersten|sprint|sprints|meilenstein",
    "fand statt|fanden statt|stattgefunden|fand|fanden|wurde|wurden|getestet|durchgefuehrt|verbessert|eingerichtet|ueberarbeitet|umgesetzt|eingearbeitet|eingebunden|vorgeschlagen|moechten|wollen",
  ],
  // How registers name a kind of risk in a cell or before a colon.
  valueRisk: [
    "nutzen|wert|akzeptanz*|nutzerakzeptanz|kundenakzeptanz|nachfrage*|markt|marktrisik*|nutzenrisik*|wertrisik*|value|kunden|konkurrenz|wettbewerb*",
  ],
  viabilityRisk: [
    "haftung*|regulatorik|regulatorisch*|monetarisierung|wirtschaftlich*|tragfaehigkeit*|geschaeft*|finanz*|finanziell*|kosten*|budget*|recht*|rechtlich*|datenschutz*|sicherheit*|personal*|personell*|organisatorisch*|vertrag*|lieferant*|viability|business|compliance|ausfall*",
  ],
  feasibilityRisk: [
    "machbarkeit*|umsetzbarkeit*|realisierbarkeit*|technik*|technisch*|technologie*|leistung|performance|integration*|termin*|zeit*|zeitlich*|ressourcen*|know how|komplexitaet*|schnittstelle*|daten|feasibility|infrastruktur*|qualitaet*",
  ],
  usabilityRisk: [
    "navigation*|ui|bedienbarkeit*|bedienung*|benutzung|nutzbarkeit*|nutzererlebnis*|gebrauchstauglichkeit*|benutzerfreundlich*|benutzbarkeit*|usability|barrierefreiheit*|ux|verstaendlichkeit*",
  ],
  // What a listed risk speaks of, in any words: "Die Kassendaten könnten zu spät kommen".
  valueHarm: [
    "nutzen weiter|nutzen weiterhin|nutzt weiter|nutzt weiterhin|weiterhin telefon*|weiterhin papier|weiter per|weiter wie bisher|wie bisher|rufen weiter*|rufen trotzdem|rufen lieber|bleiben bei|bleibt bei|bleiben beim|bleibt beim|bleiben lieber|halten an|greifen weiter|lieber|lieber telefonisch|nutzt es|nutzt das|nutzt niemand|nutzt keiner|keiner nutzt|nutzt kaum|kaum jemand|braucht niemand|braucht keiner|nehmen es an|nehmen das an|nehmen es nicht|kommt nicht an|kommt es an|wenig genutzt|zu wenig genutzt|geringe nutzung|vertrauen|misstrau*|umgewoehnen|umgewoehnung|brauchen es|wollen es|wuerden zahlen|zahlen dafuer|akzeptanz*|akzeptier*|annehmen|angenommen|annahme durch|nachfrage*|absatz*|markt|marktanteil*|konkurren*|wettbewerb*|mitbewerb*|interesse|interessier*|desinteresse|kaufen|kauft|will niemand|niemand nutzt|niemand braucht|nutzerzahl*|nutzung|nutzen es|nutzen das|nutzen die app|nutzen sie nicht|nicht nutzen|nicht genutzt|nicht verwendet|kaum genutzt|benutzt werden|wollen|umsteigen|wechseln|gewohnheit*|gewohnt*|motivation|beteiligung|teilnehmer*|abspringen|abwanderung|kundenabwanderung|attraktiv*|unattraktiv*|beliebt*|ablehn*|mehrwert|zahlungsbereitschaft|reichweite|zielgruppe|nicht bezahlen|nicht zahlen|bereit zu zahlen|nutzerakzeptanz|kundenakzeptanz|churn|floppt|flop|signups|adoption|resonanz|zulauf|unbelegt|kein nutzen|bevorzug*|markteintritt|retention|installiert nicht|nicht installier*|nutzerbindung|werden nicht gelesen|konversion|conversion|etablierte anbieter|etablierter anbieter",
  ],
  viabilityHarm: [
    "rechnet sich|rechnet es sich|rechnet sich das|sich rechnet|sich rechnen|lohnt sich|lohnt es sich|sich lohnt|sich das lohnt|traegt sich|traegt es sich|sich traegt|sich tragen|amortis*|erlaubt|duerfen wir|wir duerfen|duerfen das|darf man|verboten|verbietet|zulaessig|unzulaessig|investition|zahlt sich aus|kosten*|*kosten|vorschrift*|*preise|teuer|teurer|budget*|geld|finanz*|foerder*|mittel|einnahmen|umsatz*|ertrag*|preis|preise|preissteiger*|inflation|recht|rechte|rechtlich*|rechts*|gesetz*|haftung*|lizenz*|urheber*|patent*|dsgvo|datenschutz*|personenbezogen*|compliance|regulat*|sicherheitsluecke*|datensicherheit|it sicherheit|angriff*|hacker*|hack|missbrauch*|betrug|partner*|projektpartner*|sponsor*|lieferant*|dienstleister*|subunternehm*|personal*|personell*|mitarbeit*|teammitglied*|ausfall|ausfaelle|ausfallen|ausfaellt|krank*|urlaub*|kuendig*|fluktuation|fachkraefte*|schluesselperson*|wartung*|wartbar*|pflege|betrieb|betriebs*|nachhaltig*|politisch*|ruf|image*|reputation*|geschaeftsfuehrung|genehmigung*|vertrag*|vertraege|vergabe*|versicherung*|abhaengigkeit von|anbieter*|insolven*|pandemie|corona|covid|marke|marken|markenrecht*|monetarisier*|kooperation*|zusammenarbeit|medizinprodukt*|zulassung*|regulatorik|regulatorisch*|regulierung*|ki vo|haftpflicht*|schadenersatz*|schadensersatz*|abmahnung*|rufschaden|politischer",
  ],
  feasibilityHarm: [
    "abfragen|abzufragen|bauen|gebaut|anbindung|anbinden|anschliessen|gut genug|genau genug|schnell genug|zuverlaessig genug|trefferquote|zuordnung|erkennung|koennen wir es|laesst sich|technisch*|technik*|technolog*|performan*|leistung|langsam*|geschwindigkeit|latenz*|ladezeit*|skalier*|last|ueberlast*|integration*|integrier*|schnittstelle*|api|apis|daten|datenbank*|datenqualitaet|*daten|server*|hardware*|software*|netz*|bandbreite|komplex*|kenntnis*|know how|wissen|erfahrung*|unerfahren*|einarbeit*|lernen|zeit|zeitlich*|zeitplan*|zeitdruck|zeitmangel|zeitnot|spaet|verspaet*|verzoeger*|verzug|termin*|deadline*|frist*|aufwand|unterschaetz*|schaetzung*|abschaetz*|umfang|anforderung*|abhaengigkeit*|kompatib*|browser*|geraet*|plattform*|fehler*|bugs|absturz|abstuerz*|instabil*|stabilitaet|qualitaet*|genau*|ungenau*|algorithmus|algorithmen|modell*|prototyp*|machbar*|umsetzbar*|umsetz*|realisier*|implementier*|entwickl*|fertig*|test|tests|testen|migration*|altsystem*|infrastruktur*|framework*|bibliothek*|ressourcen*|kapazitaet*|verfuegbar*|offline|umgebung|sensor*|akku*|batterie|speicher*|import*|liefer*|funktionier*|unmoeglich",
  ],
  usabilityHarm: [
    "kommen klar|kommt klar|klarkommen|zurechtkommen|finden sich|findet sich|sich zurechtfinden|ohne hilfe|ohne rueckfrage*|ohne anleitung|ohne erklaerung|ohne schulung|ohne einweisung|bedien*|usability|verstaendlich*|unverstaendlich*|verstehen|versteht|verwirr*|kompliziert*|ueberforder*|unuebersichtlich*|barrierefrei*|intuitiv*|zurecht*|schulung*|navigation|benutzerfreundlich*|nutzerfreundlich*|fehlbedienung*|benutzeroberflaeche|oberflaeche|lesbar*|technikaffin*|lernkurve*|user experience|ux|ui|navigationsrisiko|einstiegshuerde*|missversteh*|missverstanden|falsch verstanden|falsch bedient|falsch genutzt",
  ],
  // What opens a question that asks for more than yes or no.
  asksForMore: [
    "was|welche|welcher|welches|welchen|wo|wohin|woher|wofuer|womit|woran|worauf|wie|wer|wen|wem|wessen|wann|warum|wieso|weshalb|wieviel|wieviele",
  ],
  // Headings over requirements of every kind.
  qualities: [
    "nichtfunktionale anforderungen|nicht funktionale anforderungen|nicht funktionale|nichtfunktionale|qualitaetsanforderungen|qualitaetsmerkmale|qualitaetsziele",
  ],
  // Whom one asks whether they want it.
  asked: [
    "nutzer|nutzern|nutzende|nutzenden|benutzer|benutzern|anwender|anwendern|anwenderin|anwenderinnen|kunde|kunden|kundinnen|mitglied|mitglieder|mitgliedern|anwohner|anwohnern|bewohner|bewohnern|haushalt|haushalte|haushalten|patienten|patientinnen|pflegekraefte|pflegekraeften|hausmeister|hausmeistern|lehrkraefte|lehrkraeften|lehrer|lehrern|studierende|studierenden|studenten|schueler|schuelern|schule|schulen|aerzte|aerzten|fahrer|fahrern|landwirte|landwirten|buerger|buergern|besucher|besuchern|ehrenamtliche|ehrenamtlichen|teilnehmer|teilnehmern|teilnehmende|teilnehmenden|stakeholder|stakeholdern|fachexperten|experten|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|beschaeftigte|beschaeftigten|leute|leuten|menschen|personen|laeden|haendler|haendlern|unternehmen|firmen|betriebe|betrieben|verein|vereine|vereinen|dienststellen|aemter|behoerden|abteilungen|eltern|leser|lesern|spieler|spielern|kaeufer|zielgruppe|zielgruppen|disponenten|kliniken|veranstalter|veranstaltern|ladenbesitzer|interessenten|interessierten|gaeste|gaesten|neulinge",
  ],
} as const;
