export const workingMessages: Readonly<Record<string, string>> = {
  "Plan a discovery phase with its price": "Eine Discovery-Phase mit Preis planen",
  "who decides": "wer entscheidet",
  "Only cells of tables written with bars can be filled in.":
    "Nur Zellen von Tabellen mit senkrechten Strichen lassen sich füllen.",
  "No test by the client is planned before release: users will find what the client could have found.":
    "Vor der Freigabe ist kein Test durch den Auftraggeber geplant: Nutzende finden dann, was er hätte finden können.",
  "a test by the client": "ein Test durch den Auftraggeber",
  "Plan acceptance tests": "Abnahmetests planen",
  "It is not said how quality is assured: what counts as done will be disputed at acceptance.":
    "Nirgends steht, wie die Qualität gesichert wird: Was als fertig gilt, wird bei der Abnahme strittig.",
  "Agree the Definition of Done": "Die Definition of Done vereinbaren",
  "a kick-off": "ein Kick-off",
  "workshops on requirements": "Workshops zu Anforderungen",
  demos: "Demos",
  "status updates": "Statusberichte",
  "a steering committee": "ein Lenkungsausschuss",
  "No meetings with the client are planned: misunderstandings come to light at the end.":
    "Keine Besprechungen mit dem Auftraggeber sind geplant: Missverständnisse kommen am Ende ans Licht.",
  "Of the meetings with the client, {0} are not planned: misunderstandings come to light late.":
    "Von den Besprechungen mit dem Auftraggeber sind nicht geplant: {0}. Missverständnisse kommen spät ans Licht.",
  "Of the meetings with the client, {0} is not planned: misunderstandings come to light late.":
    "Von den Besprechungen mit dem Auftraggeber ist nicht geplant: {0}. Missverständnisse kommen spät ans Licht.",
  "meetings with the client": "Besprechungen mit dem Auftraggeber",
  "Plan the meetings with the client": "Die Besprechungen mit dem Auftraggeber planen",
  "which channel serves what": "welcher Kanal wofür da ist",
  "how soon an answer comes": "wie bald eine Antwort kommt",
  "The document leaves open {0}: questions will get lost, and both sides wait.":
    "Das Dokument lässt offen, {0}: Fragen gehen verloren, und beide Seiten warten.",
  "Agree channels and response times": "Kanäle und Antwortzeiten vereinbaren",
  '"{0}" takes place without the client: what they miss comes to light at acceptance.':
    "„{0}“ findet ohne den Auftraggeber statt: Was ihm entgeht, kommt bei der Abnahme ans Licht.",
  "Add the client to the participants": "Den Auftraggeber zu den Teilnehmenden hinzufügen",
  "No discovery is planned: what the client really needs will be found out at the provider's cost.":
    "Keine Discovery ist geplant: Was der Auftraggeber wirklich braucht, wird auf Kosten des Auftragnehmers herausgefunden.",
  duration: "Dauer",
  price: "Preis",
  "The discovery has no {0}, though the other steps have: it will be done at the provider's cost.":
    "Die Discovery ist ohne {0}, anders als die übrigen Schritte: Sie geht auf Kosten des Auftragnehmers.",
  "The discovery has no {0}, though the other steps have: it will end when the building begins, finished or not.":
    "Die Discovery ist ohne {0}, anders als die übrigen Schritte: Sie endet, wenn das Bauen beginnt, ob fertig oder nicht.",
  "Only empty cells of a table can be filled in.": "Nur leere Zellen einer Tabelle lassen sich füllen.",
  "Make room in the empty cells": "Platz in den leeren Zellen schaffen",
  "business goals": "die Geschäftsziele",
  problems: "die Probleme",
  "the hoped-for outcome": "das erhoffte Ergebnis",
  "the target audience": "die Zielgruppe",
  budget: "das Budget",
  dates: "die Termine",
  constraints: "die Randbedingungen",
  "The notes leave open {0}: an offer built on them will miss the point or the price.":
    "Die Notizen lassen offen: {0}. Ein Angebot, das darauf aufbaut, verfehlt die Sache oder den Preis.",
  "List what is still to be asked": "Auflisten, was noch zu fragen ist",
  "what they are for": "wozu das dient",
  "when they are": "wann das stattfindet",
  "who takes part": "wer teilnimmt",
  "who leads them": "wer leitet",
  "how long they last": "wie lange das dauert",
  "The meetings don't say {0}: they will be held out of habit.":
    "Bei den Besprechungen steht nicht, {0}: Sie werden aus Gewohnheit abgehalten.",
  "Only tables written with bars can get a column.":
    "Nur Tabellen mit senkrechten Strichen können eine Spalte bekommen.",
  "Add the missing columns": "Die fehlenden Spalten ergänzen",
  "{0} doesn't say {1}: people will stay away or come in vain.":
    "Bei {0} steht nicht, {1}: Manche bleiben weg oder kommen vergebens.",
  "{0} don't say {1}: people will stay away or come in vain.":
    "Bei {0} steht nicht, {1}: Manche bleiben weg oder kommen vergebens.",
  "{0} don't say {1}: they will be held out of habit.":
    "Bei {0} steht nicht, {1}: Sie werden aus Gewohnheit abgehalten.",
  "What a meeting is for is known only to those who hold it.":
    "Wozu eine Besprechung da ist, wissen nur die, die sie abhalten.",
  '"{0}" spends {1} hours a week in recurring meetings, {2} % where {3} % is the limit':
    "„{0}“ verbringt {1} Stunden je Woche in regelmäßigen Besprechungen, {2} %, wo {3} % die Grenze sind",
  "{0}; {1} other is over it, too.": "{0}; {1} weitere Person liegt ebenfalls darüber.",
  "{0}; {1} others are over it, too.": "{0}; {1} weitere Personen liegen ebenfalls darüber.",
  "what was decided": "was entschieden wurde",
  "the next steps": "was die nächsten Schritte sind",
  "who takes the next steps": "wer die nächsten Schritte übernimmt",
  "when you meet again": "wann man sich wiedertrifft",
  "everyone will remember something else": "Jeder wird sich an etwas anderes erinnern",
  "nobody will act on what was said": "Niemand wird aus dem Gesagten etwas machen",
  "everybody will leave them to the others": "Alle werden sie den anderen überlassen",
  "the work waits until somebody calls the next one": "Die Arbeit wartet, bis jemand das nächste Treffen ansetzt",
  "The minutes leave open {0}: {1}.": "Das Protokoll lässt offen, {0}: {1}.",
  "Close the minutes": "Das Protokoll abschließen",
  'Nobody in particular takes "{0}": everybody will leave it to the others.':
    "Niemand Bestimmtes übernimmt „{0}“: Alle werden es den anderen überlassen.",
  "Only the people who were there can say who takes it.": "Nur wer dabei war, kann sagen, wer es übernimmt.",
  'No day is set for "{0}": nobody can tell when it is late.':
    "Für „{0}“ ist kein Tag bestimmt: Niemand kann sagen, wann es verspätet ist.",
  "Only the people who were there can say by when it is done.":
    "Nur wer dabei war, kann sagen, bis wann es erledigt ist.",
  "when what is due": "wann was fällig ist",
  "who answers for it": "wer dafür einsteht",
  "how progress is tracked": "wie der Fortschritt verfolgt wird",
  "The plan leaves open {0}: nobody can tell whether the work is late.":
    "Der Plan lässt offen, {0}: Niemand kann sagen, ob die Arbeit verspätet ist.",
  "Plan milestones with owners": "Meilensteine mit Verantwortlichen planen",
  "Nothing is planned after launch: support and improvements will be expected for nothing.":
    "Nach dem Start ist nichts geplant: Betreuung und Verbesserungen werden umsonst erwartet.",
  "the time after launch": "die Zeit nach dem Start",
  "Plan the time after launch": "Die Zeit nach dem Start planen",
  "After launch nobody is to measure success or collect feedback: whether it paid off stays a guess.":
    "Niemand ist dafür vorgesehen, nach dem Start den Erfolg zu messen oder Rückmeldungen zu sammeln: Ob es sich gelohnt hat, bleibt eine Vermutung.",
  "Plan to measure success after launch": "Planen, den Erfolg nach dem Start zu messen",
  "The stakeholders are named without what they want or can decide: nobody knows whom to involve in what.":
    "Die Stakeholder sind genannt, aber nicht, was sie wollen oder entscheiden können: Niemand weiß, wer woran zu beteiligen ist.",
  "List stakeholders with their interest": "Stakeholder mit ihrem Interesse auflisten",
  "No stakeholders and no dependencies on other projects are listed: whoever or whatever is forgotten can stop the product at its launch.":
    "Weder Stakeholder noch Abhängigkeiten von anderen Projekten sind aufgeführt: Wer oder was vergessen wurde, kann das Produkt beim Start aufhalten.",
  "No stakeholders are listed: whoever is forgotten can stop the product at its launch.":
    "Keine Stakeholder sind aufgeführt: Wer vergessen wurde, kann das Produkt beim Start aufhalten.",
  "List stakeholders and dependencies": "Stakeholder und Abhängigkeiten auflisten",
  "Several departments are concerned, but nothing says which other projects the work depends on: one of them can delay it.":
    "Mehrere Abteilungen sind betroffen, aber nirgends steht, von welchen anderen Projekten die Arbeit abhängt: Eines davon kann sie verzögern.",
  "Say which other projects the work depends on": "Angeben, von welchen anderen Projekten die Arbeit abhängt",
  "a planning": "eine Planung",
  "a daily stand-up": "ein Daily",
  "a review": "ein Review",
  "a retrospective": "eine Retrospektive",
  "a refinement": "ein Refinement",
  "Of the team's meetings, {0} is not planned: what they would settle is settled by chance.":
    "Von den Besprechungen des Teams ist nicht geplant: {0}. Was dort zu klären wäre, klärt der Zufall.",
  "Of the team's meetings, {0} are not planned: what they would settle is settled by chance.":
    "Von den Besprechungen des Teams sind nicht geplant: {0}. Was dort zu klären wäre, klärt der Zufall.",
  "Plan the missing meetings": "Die fehlenden Besprechungen planen",
};
