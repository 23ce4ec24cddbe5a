import type { Definition } from "./definition.ts";

/** Words of the field in German documents. */
export const germanDefinitions: readonly Definition[] = [
  {
    name: "Leistungsbeschreibung",
    terms: ["leistungsbeschreibung*|leistungsverzeichnis*", "statement of work|sow"],
    meaning:
      "Was ein Auftragnehmer liefert, bis wann, zu welchem Preis und wie es abgenommen wird. Was sie offen lässt, bezahlt später jemand.",
  },
  {
    name: "Product Owner",
    terms: ["product owner*", "produktverantwortliche*"],
    meaning:
      "Die eine Person, die für den Nutzen eines Produkts einsteht: Sie entscheidet, was gebaut wird, in welcher Reihenfolge und was nicht.",
  },
  {
    name: "Proxy Product Owner",
    terms: ["proxy product owner*|proxy po"],
    meaning:
      "Jemand, der für einen Product Owner spricht, ohne entscheiden zu dürfen. Das Team wartet auf die Person dahinter.",
  },
  {
    name: "Scope Creep",
    terms: ["scope creep", "schleichende* ausweitung*|schleichende* erweiterung*"],
    meaning:
      "Arbeit, die Stück für Stück zum vereinbarten Umfang hinzukommt, ohne dass jemand über Preis und Termine entscheidet.",
  },
  {
    name: "Margenverlust",
    terms: ["margenverlust*|margenschwund*|margin leakage"],
    meaning:
      "Gewinn, der in kleinen Portionen verloren geht: Zusatzarbeit, die niemand berechnet, Gefälligkeiten, Warten auf Entscheidungen, doppelte Arbeit.",
  },
  {
    name: "Zielmarge",
    terms: ["zielmarge*"],
    meaning:
      "Der Anteil am Preis, der nach allen Kosten bleiben soll. Er gehört in interne Dokumente, nicht in die des Auftraggebers.",
  },
  {
    name: "Nicht im Umfang",
    terms: ["nicht im umfang|out of scope|nicht im leistungsumfang"],
    meaning: "Was ausdrücklich nicht geliefert wird. Es zu nennen, bewahrt beide Seiten vor verschiedenen Erwartungen.",
  },
  {
    name: "Liefergegenstand",
    terms: ["liefergegenst*|lieferergebnis*"],
    meaning:
      "Ein Ergebnis, das der Auftragnehmer schuldet und der Auftraggeber prüfen kann: Software, ein Dokument, eine Schulung.",
  },
  {
    name: "Abnahmekriterien",
    terms: ["abnahmekriteri*|akzeptanzkriteri*"],
    meaning:
      "Was gelten muss, damit eine Arbeit als fertig zählt. Gute Kriterien kann jemand prüfen, der sie nicht gebaut hat.",
  },
  {
    name: "Abnahme",
    terms: ["abnahme|teilabnahme*|abnahmefrist*|abnahmeverfahren*"],
    meaning:
      "Die Erklärung des Auftraggebers, dass das Werk ist wie vereinbart. Zahlung und Gewährleistung hängen daran; deshalb muss dastehen, wer abnimmt, bis wann, und was Schweigen bedeutet.",
  },
  {
    name: "Definition of Done",
    terms: ["definition of done"],
    meaning:
      "Was das Team für jede Arbeit tut, bevor es sie fertig nennt, etwa Tests und Durchsicht. Abnahmekriterien gelten für einen Eintrag, sie gilt für alle.",
  },
  {
    name: "Definition of Ready",
    terms: ["definition of ready"],
    meaning:
      "Was von einem Eintrag bekannt sein muss, bevor das Team ihn annimmt, damit die Arbeit nicht an Fragen hängen bleibt.",
  },
  {
    name: "Änderungsantrag",
    terms: ["aenderungsantr*|change request*|aenderungsanforderung*"],
    meaning:
      "Ein Wunsch, der über das Vereinbarte hinausgeht, mit Grund, Aufwand, Preis und Wirkung auf Termine, so dass jemand darüber entscheiden kann.",
  },
  {
    name: "Änderungsverfahren",
    terms: ["aenderungsverfahren*|aenderungsprozess*|aenderungsmanagement*"],
    meaning:
      "Wie Wünsche, die über den vereinbarten Umfang hinausgehen, gestellt, bepreist, entschieden und festgehalten werden.",
  },
  {
    name: "Abrechnung nach Aufwand",
    terms: ["nach aufwand|time and material|time and materials|t m"],
    meaning:
      "Der Auftraggeber bezahlt geleistete Zeit und Auslagen. Er trägt das Risiko, dass es länger dauert; eine Obergrenze beschränkt es.",
  },
  {
    name: "Festpreis",
    terms: ["festpreis*|pauschalpreis*"],
    meaning:
      "Ein Preis für einen vereinbarten Umfang. Der Auftragnehmer trägt das Risiko, dass es länger dauert; deshalb müssen die Grenzen des Umfangs klar sein.",
  },
  {
    name: "Retainer",
    terms: ["retainer*"],
    meaning: "Ein Betrag, der regelmäßig für die Zeit eines Teams bezahlt wird, wofür sie auch genutzt wird.",
  },
  {
    name: "Product Backlog",
    terms: ["product backlog*|backlog|backlogs"],
    meaning:
      "Alles, was gebaut werden könnte, in einer Liste und einer Reihenfolge. Über die Reihenfolge entscheidet der Product Owner.",
  },
  {
    name: "User Story",
    terms: ["user story|user stories|user storys|nutzergeschichte*"],
    meaning: "Ein Wunsch in den Worten von Nutzenden: wer was will und wozu. Der letzte Teil sagt, ob es sich lohnt.",
  },
  {
    name: "Story Point",
    terms: ["story point*|storypoint*"],
    meaning:
      "Ein Maß dafür, wie groß Einträge im Vergleich sind. Es ist das eigene Maß des Teams und keine Zahl von Stunden.",
  },
  {
    name: "RACI",
    terms: ["raci|rasci"],
    meaning:
      "Eine Tabelle, die für jede Aufgabe sagt, wer sie ausführt (R), wer für sie einsteht (A, nur eine Person), wer befragt (C) und wer informiert wird (I).",
  },
  {
    name: "Sponsor",
    terms: ["sponsor|sponsorin|sponsoren"],
    meaning:
      "Die Person beim Auftraggeber, die das Ergebnis will, bezahlt und entscheidet, was sonst niemand entscheiden kann.",
  },
  {
    name: "Stakeholder",
    terms: ["stakeholder*|interessengruppe*"],
    meaning: "Alle, die das Produkt betrifft und die ihm helfen oder schaden können, ob sie dafür bezahlen oder nicht.",
  },
  {
    name: "Fachexperte",
    terms: ["fachexpert*|fachansprechpartner*"],
    meaning:
      "Jemand, der das Fach des Auftraggebers kennt und Fragen des Teams beantwortet. Fachleute beraten; der Product Owner entscheidet.",
  },
  {
    name: "Lenkungsausschuss",
    terms: ["lenkungsausschuss*|lenkungsausschuesse*|lenkungskreis*|steuerkreis*|steering committee"],
    meaning:
      "Die Runde aus beiden Seiten, die über Geld, Termine und Konflikte entscheidet. Sie ordnet nicht das Backlog.",
  },
  {
    name: "Lastenheft",
    terms: ["lastenheft*"],
    meaning: "Was der Auftraggeber braucht und wofür, in seinen Worten. Wie es gebaut wird, steht im Pflichtenheft.",
  },
  {
    name: "Pflichtenheft",
    terms: ["pflichtenheft*"],
    meaning: "Wie der Auftragnehmer erfüllen will, was im Lastenheft steht.",
  },
  {
    name: "Werkvertrag",
    terms: ["werkvertrag*|werkvertraeg*"],
    meaning:
      "Ein Vertrag, in dem ein Ergebnis geschuldet wird, das abgenommen wird (§ 631 BGB). Beim Dienstvertrag wird nur die Tätigkeit geschuldet.",
  },
  {
    name: "Dienstvertrag",
    terms: ["dienstvertrag*|dienstvertraeg*"],
    meaning:
      "Ein Vertrag, in dem eine Tätigkeit geschuldet wird und kein bestimmtes Ergebnis (§ 611 BGB). Eine Abnahme gibt es nicht.",
  },
  {
    name: "Mitwirkungspflichten",
    terms: ["mitwirkungspflicht*|mitwirkungsleistung*"],
    meaning:
      "Was der Auftraggeber beiträgt, damit die Arbeit gelingt: Auskünfte, Zugänge, Entscheidungen – bis wann, und was bei Verzug gilt.",
  },
  {
    name: "Gewährleistung",
    terms: ["gewaehrleistung*"],
    meaning:
      "Wie lange der Auftragnehmer nach der Abnahme Mängel ohne Bezahlung behebt. Neue Wünsche sind keine Mängel.",
  },
  {
    name: "Kulanz",
    terms: ["kulanz*"],
    meaning:
      "Arbeit, die weder geschuldet ist noch bezahlt wird. Aufgeschrieben ist sie ein Geschenk; unaufgeschrieben wird sie zur Gewohnheit.",
  },
  {
    name: "Discovery",
    terms: ["product discovery|produkterkundung*|discovery phase*"],
    meaning:
      "Arbeit, um herauszufinden, ob ein Produkt gewollt, bedienbar, machbar und gut fürs Geschäft ist, bevor viel gebaut wird.",
  },
  {
    name: "Minimum Viable Product",
    terms: ["mvp|minimum viable product"],
    meaning: "Das Kleinste, mit dem sich von echten Nutzern lernen lässt, ob die Idee trägt.",
  },
  {
    name: "Nutzenrisiko",
    terms: ["nutzenrisik*|wertrisik*|value risk"],
    meaning:
      "Dass Nutzer das Produkt nicht wählen oder Kunden es nicht kaufen. Eines der vier Produktrisiken (Marty Cagan).",
  },
  {
    name: "Wirtschaftlichkeitsrisiko",
    terms: ["wirtschaftlichkeitsrisik*|viability risk|geschaeftsrisik*"],
    meaning:
      "Dass das Produkt fürs Geschäft nicht taugt: Kosten, Recht, Vertrieb oder Betrieb. Eines der vier Produktrisiken (Marty Cagan).",
  },
  {
    name: "Machbarkeitsrisiko",
    terms: ["machbarkeitsrisik*|feasibility risk|technische* risik*"],
    meaning:
      "Dass das Team es mit Zeit, Können und Technik nicht bauen kann. Eines der vier Produktrisiken (Marty Cagan).",
  },
  {
    name: "Bedienbarkeitsrisiko",
    terms: ["bedienbarkeitsrisik*|usability risk|nutzbarkeitsrisik*"],
    meaning: "Dass Nutzer mit dem Produkt nicht zurechtkommen. Eines der vier Produktrisiken (Marty Cagan).",
  },
  {
    name: "Annahmen",
    terms: ["annahmen"],
    meaning:
      "Worauf Preis und Termine bauen, ohne dass es bewiesen ist. Für den Fall, dass eine nicht stimmt, muss es einen Weg geben, beides zu ändern.",
  },
  {
    name: "Meilenstein",
    terms: ["meilenstein*"],
    meaning: "Ein Punkt im Plan, an dem sich etwas zeigen lässt, oft mit einer Zahlung.",
  },
  {
    name: "MoSCoW",
    terms: ["moscow"],
    meaning: "Must, Should, Could, Won't: vier Stufen der Priorität. Es hilft nur, solange wenige Einträge Musts sind.",
  },
];
