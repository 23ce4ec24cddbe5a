export const clientMessages: Readonly<Record<string, string>> = {
  "The scope is taken from a briefing alone: it may be built as ordered and still solve nobody's problem.":
    "Der Umfang stammt allein aus einem Briefing: Am Ende ist alles wie bestellt gebaut und löst doch niemandes Problem.",
  "The client gives orders straight to the team: unplanned work will push the agreed work aside, and nobody counts it.":
    "Der Auftraggeber gibt dem Team direkt Aufträge: Ungeplante Arbeit verdrängt die vereinbarte, und niemand zählt sie.",
  "Wishes go straight to the team: unplanned work will push the agreed work aside, and nobody counts it.":
    "Wünsche gehen direkt an das Team: Ungeplante Arbeit verdrängt die vereinbarte, und niemand zählt sie.",
  "Replace it by one way for all wishes": "Durch einen einzigen Weg für alle Wünsche ersetzen",
  "who brings them": "wer sie erbringt",
  "by when": "bis wann",
  "what a delay means": "was eine Verzögerung bedeutet",
  "The client's contributions are not agreed: delays on their side will be paid by the provider.":
    "Die Mitwirkung des Auftraggebers ist nicht vereinbart: Verzögerungen auf seiner Seite zahlt der Auftragnehmer.",
  "Agree what the client contributes": "Mitwirkung des Auftraggebers vereinbaren",
  "the client's contributions": "die Mitwirkung des Auftraggebers",
  "The client's contributions leave open {0}: delays on their side will be paid by the provider.":
    "Die Mitwirkung des Auftraggebers lässt offen, {0}: Verzögerungen auf seiner Seite zahlt der Auftragnehmer.",
  "Complete the client's contributions": "Mitwirkung des Auftraggebers vervollständigen",
  "All of the money is committed at once: when the idea turns out wrong, it will be spent nevertheless.":
    "Das ganze Geld ist auf einmal zugesagt: Erweist sich die Idee als falsch, wird es trotzdem ausgegeben.",
  "Release the money in stages": "Das Geld in Stufen freigeben",
  'The stage "{0}" has nothing to prove: the next amount is released whatever came out.':
    "Die Stufe „{0}“ muss nichts zeigen: Der nächste Betrag wird frei, was auch immer herauskam.",
  "Make room for its proof": "Platz für ihren Nachweis schaffen",
  "A table in HTML has no room that could be filled in safely.":
    "Eine Tabelle in HTML hat keinen Platz, der sich gefahrlos füllen lässt.",
  "A stable team is offered, but not for how long the budget pays for it: the team may be gone before the work is done.":
    "Ein festes Team ist angeboten, aber nicht, wie lange das Budget dafür reicht: Das Team ist womöglich fort, bevor die Arbeit fertig ist.",
  "The team is offered here.": "Hier ist das Team angeboten.",
  "Show how long the budget pays the team": "Zeigen, wie lange das Budget das Team bezahlt",
  "The client is asked to provide the Product Owner: in a project for one client, ownership is expected with the provider.":
    "Der Auftraggeber soll den Product Owner stellen: In einem Projekt für einen Auftraggeber wird diese Verantwortung beim Auftragnehmer erwartet.",
  "Name the client's expert and contact to users": "Fachleute des Auftraggebers und Zugang zu Nutzenden benennen",
  "No expert of the client is named, nor access to users: the team will guess what the field needs.":
    "Vom Auftraggeber sind weder Fachleute noch Zugang zu Nutzenden genannt: Das Team wird raten, was das Fach braucht.",
  "No expert of the client is named: the team will guess how the field works.":
    "Vom Auftraggeber sind keine Fachleute genannt: Das Team wird raten, wie das Fach funktioniert.",
  "No access to users is agreed: the team will learn at acceptance what they cannot use.":
    "Zugang zu Nutzenden ist nicht vereinbart: Das Team erfährt erst bei der Abnahme, womit sie nicht zurechtkommen.",
  "A sponsor is named, but not what for: nobody at the client answers for goals and budget.":
    "Ein Sponsor ist genannt, aber nicht wofür: Beim Auftraggeber steht niemand für Ziele und Budget ein.",
  "No sponsor of the client is named: nobody there answers for goals and budget, and decisions will wait.":
    "Kein Sponsor des Auftraggebers ist genannt: Dort steht niemand für Ziele und Budget ein, und Entscheidungen bleiben liegen.",
  "Say what the client's sponsor decides": "Angeben, was der Sponsor des Auftraggebers entscheidet",
  "The client is expected to write the tickets: the team will build what was written down, not what solves the problem.":
    "Der Auftraggeber soll die Tickets schreiben: Das Team baut, was aufgeschrieben wurde, und nicht, was das Problem löst.",
  "Replace it by what the client does best": "Durch das ersetzen, was der Auftraggeber am besten kann",
};
