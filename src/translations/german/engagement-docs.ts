/** What is said of the rules. */
export const engagementDocs: Readonly<Record<string, string>> = {
  "The charter gives decisions on scope to the same person as the statement of work.":
    "Die Rollenbeschreibung gibt Entscheidungen über den Umfang derselben Person wie die Leistungsbeschreibung.",
  "Who decides is for the two sides to settle; the documents follow.":
    "Wer entscheidet, müssen beide Seiten klären; die Dokumente folgen.",
  "The statement of work knows of every approved change request.":
    "Die Leistungsbeschreibung kennt jeden genehmigten Änderungsantrag.",
  "Each deliverable of the statement of work appears in the backlog or in the plan.":
    "Jede Leistung der Leistungsbeschreibung kommt im Backlog oder im Plan vor.",
  "The item needs an order, an estimate and criteria that only the Product Owner can give.":
    "Der Eintrag braucht einen Platz, eine Schätzung und Kriterien, die nur der Product Owner geben kann.",
  "An engagement that has begun has a statement of work, a vision, a backlog and a role charter.":
    "Ein begonnenes Engagement hat eine Leistungsbeschreibung, eine Vision, ein Backlog und eine Rollenbeschreibung.",
  "What the backlog is estimated at fits into the price that was agreed.":
    "Was für das Backlog geschätzt ist, passt in den vereinbarten Preis.",
  "What is cut, or who pays for more, is for the owner and the client to decide.":
    "Was gestrichen wird oder wer mehr zahlt, müssen Product Owner und Auftraggeber entscheiden.",
  "Price, dates, meeting rhythms and the Product Owner's time are the same in all documents of an engagement.":
    "Preis, Termine, Rhythmus der Besprechungen und Zeit des Product Owners sind in allen Dokumenten eines Engagements gleich.",
  "Each goal of the vision is served by the backlog, and the backlog knows no other goals.":
    "Jedem Ziel der Vision dient das Backlog, und das Backlog kennt keine anderen Ziele.",
  "Which items serve a goal, or whether it goes, is for the Product Owner to say.":
    "Welche Einträge einem Ziel dienen oder ob es entfällt, muss der Product Owner sagen.",
  "All documents of an engagement name the same Product Owner.":
    "Alle Dokumente eines Engagements nennen denselben Product Owner.",
  "Somebody works on each risk: an item, a test or a milestone takes it up.":
    "An jedem Risiko arbeitet jemand: Ein Eintrag, ein Test oder ein Meilenstein nimmt es auf.",
  "What is worth doing about the risk is for its owner to say.":
    "Was sich gegen das Risiko zu tun lohnt, muss sagen, wer dafür einsteht.",
  "A person has the same role, and a role the same person, in all documents of an engagement.":
    "Eine Person hat in allen Dokumenten eines Engagements dieselbe Rolle und eine Rolle dieselbe Person.",
  "Each item of the backlog belongs to something that the statement of work promises, or to a change request.":
    "Jeder Eintrag im Backlog gehört zu etwas, das die Leistungsbeschreibung zusagt, oder zu einem Änderungsantrag.",
  "Whether the item belongs to a deliverable or needs a change request is for the owner and the client to decide.":
    "Ob der Eintrag zu einer Leistung gehört oder einen Änderungsantrag braucht, müssen Product Owner und Auftraggeber entscheiden.",
  "A RACI table that makes a steering committee accountable for what the contract gives to the Product Owner is found on the day of the first dispute. The rule speaks where the statement of work names the Product Owner as the one who decides on scope, and a RACI table gives scope, order of the backlog or acceptance to somebody else; a column that is a team of hers, her own name and levels that the statement of work itself names are no contradiction.":
    "Eine RACI-Tabelle, die einem Lenkungsausschuss gibt, was der Vertrag dem Product Owner gibt, wird am Tag des ersten Streits gefunden. Die Regel spricht, wo die Leistungsbeschreibung den Product Owner als den nennt, der über den Umfang entscheidet, und eine RACI-Tabelle Umfang, Reihenfolge im Backlog oder Abnahme jemand anderem gibt; eine Spalte mit dem eigenen Team, der eigene Name und Stufen, die die Leistungsbeschreibung selbst nennt, sind kein Widerspruch.",
  "An approved change that the contract doesn't mention is paid by whoever forgets it first: price, dates and acceptance still follow the old text. The rule looks for the number of each approved change request of the engagement anywhere in the statement of work.":
    "Eine genehmigte Änderung, die der Vertrag nicht erwähnt, zahlt, wer sie zuerst vergisst: Preis, Termine und Abnahme folgen noch dem alten Text. Die Regel sucht die Nummer jedes genehmigten Änderungsantrags des Engagements irgendwo in der Leistungsbeschreibung.",
  "A deliverable that no item and no milestone knows is found missing on the day of acceptance. It appears where an item or milestone names its number or speaks of the same things; only deliverables that have nothing in common with any of them are reported. Training, documents and services are left out, since they live in plans.":
    "Eine Leistung, die kein Eintrag und kein Meilenstein kennt, fehlt am Tag der Abnahme. Sie kommt vor, wo ein Eintrag oder Meilenstein ihre Nummer nennt oder von denselben Dingen spricht; gemeldet werden nur Leistungen, die mit keinem etwas gemeinsam haben. Schulungen, Unterlagen und Dienste bleiben weg, denn sie leben in Plänen.",
  "Each of the four answers a question that the others leave open: what is owed, what for, what next, who decides. The rule speaks once for an engagement of several documents where minutes, a backlog or change requests show that work has begun. What another document says in full counts, so does what is kept elsewhere (`external: { backlog: https://… }` in the configuration).":
    "Jedes der vier beantwortet eine Frage, die die anderen offenlassen: was geschuldet ist, wozu, was als Nächstes kommt, wer entscheidet. Die Regel spricht einmal für ein Engagement aus mehreren Dokumenten, wo Protokolle, ein Backlog oder Änderungsanträge zeigen, dass die Arbeit begonnen hat. Was ein anderes Dokument vollständig sagt, zählt, ebenso was woanders geführt wird (`external: { backlog: https://… }` in der Konfiguration).",
  "A fixed price doesn't grow with the backlog: each day above it is paid by the provider. The estimates in days or hours are added up at the day rate of the statement of work and held against its price; items that won't be built, estimates in points and prices by time are left out.":
    "Ein Festpreis wächst nicht mit dem Backlog: Jeden Tag darüber zahlt der Auftragnehmer. Die Schätzungen in Tagen oder Stunden werden mit dem Tagessatz der Leistungsbeschreibung zusammengezählt und mit deren Preis verglichen; Einträge, die nicht gebaut werden, Schätzungen in Punkten und Preise nach Aufwand bleiben weg.",
  "Two numbers for one thing are a dispute waiting for its day: each side will quote its own. Values are compared as read, so that € 48,000 and 48.000 EUR are one; a net price isn't held against a gross one, nor a month against a day in it. Price and end are left alone where a change was approved, since that is what moves them.":
    "Zwei Zahlen für eine Sache sind ein Streit, der auf seinen Tag wartet: Jede Seite beruft sich auf ihre. Verglichen werden Werte, wie sie gelesen werden, sodass 48.000 EUR und € 48,000 eins sind; ein Nettopreis wird nicht mit einem Bruttopreis verglichen, ein Monat nicht mit einem Tag darin. Preis und Ende bleiben unberührt, wo eine Änderung genehmigt ist, denn die verschiebt sie.",
  "A goal that nobody works for is a promise the product won't keep; an item for a goal that the vision doesn't know is work nobody has agreed on. The rule compares the numbers of goals, such as G1, and is silent where documents don't number them; goals marked for later, and items for a risk or a rule, are left out.":
    "Ein Ziel, für das niemand arbeitet, ist ein Versprechen, das das Produkt nicht hält; ein Eintrag für ein Ziel, das die Vision nicht kennt, ist Arbeit, auf die sich niemand geeinigt hat. Die Regel vergleicht die Nummern von Zielen, etwa G1, und schweigt, wo Dokumente sie nicht nummerieren; Ziele für später und Einträge für ein Risiko oder eine Vorschrift bleiben weg.",
  "Whoever reads only one of the documents brings wishes to the wrong person, and two people decide on one scope. The statement of work counts, else the charter, the vision, the backlog in that order. Names are compared with their short forms, titles and orders; owners of different products and minutes, which tell how it was on a day, are left out.":
    "Wer nur eines der Dokumente liest, bringt Wünsche zur falschen Person, und zwei Menschen entscheiden über einen Umfang. Es zählt die Leistungsbeschreibung, sonst die Rollenbeschreibung, die Vision, das Backlog, in dieser Reihenfolge. Namen werden auch in Kurzform, mit Titel und in anderer Reihenfolge erkannt; Verantwortliche verschiedener Produkte und Protokolle, die sagen, wie es an einem Tag war, bleiben weg.",
  "A risk that is only written down comes true all the same. The rule looks for items and milestones that speak of the risk or of what is to be done about it; it speaks only where the plan takes up other risks, so that one without work stands out, and leaves out risks that are accepted or done.":
    "Ein Risiko, das nur aufgeschrieben ist, tritt trotzdem ein. Die Regel sucht Einträge und Meilensteine, die vom Risiko oder von dem sprechen, was dagegen zu tun ist; sie spricht nur, wo der Plan andere Risiken aufnimmt, sodass eines ohne Arbeit auffällt, und lässt hingenommene oder erledigte weg.",
  "Where two documents give one role to two people, or two roles to one person, each side believes the document that suits it. Compared are posts that one person holds, such as sponsor, project manager or Scrum Master; the Product Owner has a rule of its own. Whoever holds several posts is no contradiction where one of the documents says both.":
    "Wo zwei Dokumente eine Rolle zwei Personen oder zwei Rollen einer Person geben, glaubt jede Seite dem Dokument, das ihr passt. Verglichen werden Posten, die eine Person hat, etwa Sponsor, Projektleitung oder Scrum Master; der Product Owner hat eine eigene Regel. Wer mehrere Posten hat, ist kein Widerspruch, wo eines der Dokumente beide nennt.",
  "What is built beside the agreement is paid by the provider, one harmless wish after the other. An item belongs where it names a deliverable by its number or speaks of the same things; words are compared by their stems, rare ones counting more. Only items that have nothing in common with any statement are reported, and only where the backlog otherwise speaks the agreement's language; what is unclear stands in the traceability view. Bugs, tasks, spikes and items for a change request are left out.":
    "Was neben der Vereinbarung gebaut wird, zahlt der Auftragnehmer, einen harmlosen Wunsch nach dem anderen. Ein Eintrag gehört dazu, wo er eine Leistung mit ihrer Nummer nennt oder von denselben Dingen spricht; Wörter werden nach ihren Stämmen verglichen, seltene zählen mehr. Gemeldet werden nur Einträge, die mit keiner Aussage etwas gemeinsam haben, und nur, wo das Backlog sonst die Sprache der Vereinbarung spricht; Unklares steht in der Ansicht zur Nachverfolgbarkeit. Fehler, Aufgaben, Spikes und Einträge für einen Änderungsantrag bleiben weg.",
};
