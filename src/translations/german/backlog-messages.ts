export const backlogMessages: Readonly<Record<string, string>> = {
  "an item above": "ein Eintrag weiter oben",
  "{0} says the same as {1}: it may be planned and built twice.":
    "{0} sagt dasselbe wie {1}: Beides wird womöglich geplant und zweimal gebaut.",
  "{0} looks like {1} ({2} %): it may be planned and built twice.":
    "{0} ähnelt {1} ({2} %): Beides wird womöglich geplant und zweimal gebaut.",
  "{0} ({1}) stands above {2} ({3}) in a list that is said to be in order{4}: nobody knows which of both counts.":
    "{0} ({1}) steht über {2} ({3}) in einer Liste, die geordnet sein soll{4}: Niemand weiß, was von beidem gilt.",
  "Only the owner knows whether the order or the priority is right.":
    "Nur wer das Backlog verantwortet, weiß, ob die Reihenfolge oder die Priorität stimmt.",
  "{0} states a {1} of {2}, but its columns give {3}: it stands at the wrong place.":
    "{0} nennt für {1} den Wert {2}, die Spalten ergeben aber {3}: Der Eintrag steht am falschen Platz.",
  "Correct the {0}": "{0} berichtigen",
  "{0} ranks above {1}, but its {2} is {3}{4}: the better bet waits.":
    "{0} steht vor {1}, {2} ist aber {3}{4}: Die bessere Wette wartet.",
  nothing: "null",
  "{0} times lower": "{0}-mal kleiner",
  "The rows of this table can't be moved.": "Die Zeilen dieser Tabelle lassen sich nicht verschieben.",
  "Replace the order of the rows by that of the scores": "Reihenfolge der Zeilen durch die der Werte ersetzen",
  " (and {0} more)": " (und {0} weitere)",
  "this document": "dieses Dokument",
  '{0} matches "{1}", which {2} puts out of scope: it is built unpaid, or promised and not built.':
    "{0} entspricht „{1}“, was {2} ausschließt: Es wird unbezahlt gebaut oder zugesagt und nicht gebaut.",
  "Out of scope": "Nicht enthalten",
  "The backlog has no named owner: nobody decides what comes first.":
    "Für das Backlog ist niemand als verantwortlich benannt: Keiner entscheidet, was zuerst kommt.",
  "Say who owns the backlog": "Angeben, wer das Backlog verantwortet",
  'The priority "{0}" covers {1} % of the effort: when time runs short, hardly anything can give way.':
    "Die Priorität „{0}“ umfasst {1} % des Aufwands: Wird die Zeit knapp, kann kaum etwas weichen.",
  'The priority "{0}" covers {1} % of the items: when time runs short, hardly anything can give way.':
    "Die Priorität „{0}“ umfasst {1} % der Einträge: Wird die Zeit knapp, kann kaum etwas weichen.",
  "{0} has acceptance criteria: nobody can tell when one is done.":
    "{0} hat Akzeptanzkriterien: Niemand kann sagen, wann etwas fertig ist.",
  "Of {0} items, {1} have no acceptance criteria: nobody can tell when they are done.":
    "Von {0} Einträgen haben {1} keine Akzeptanzkriterien: Niemand kann sagen, wann sie fertig sind.",
  "Make room for acceptance criteria": "Platz für Akzeptanzkriterien schaffen",
  "{0} has no acceptance criteria: nobody can tell when it is done.":
    "{0} hat keine Akzeptanzkriterien: Niemand kann sagen, wann es fertig ist.",
  "a priority": "eine Priorität",
  "an estimate": "eine Schätzung",
  "no priority": "keine Priorität",
  "no estimate": "keine Schätzung",
  "what comes first": "was zuerst kommt",
  "what fits": "was hineinpasst",
  "{0}: nobody can tell {1}.": "{0} – niemand weiß, {1}.",
  "Make room for what is missing": "Platz für das Fehlende schaffen",
  "{0} lacks {1}: nobody can tell when its turn comes.": "Bei {0} fehlt {1}: Niemand weiß, wann es an der Reihe ist.",
  "{0} lacks {1}: nobody can tell whether it fits.": "Bei {0} fehlt {1}: Niemand weiß, ob es hineinpasst.",
  "{0} has {1}": "{0} hat {1}",
  "{0}, and {1}": "{0}, und {1}",
  "Of {0} items, {1}": "Von {0} Einträgen: {1}",
  "{0} have {1}": "{0} haben {1}",
  "who wants it": "wer es will",
  "what they want": "was gewünscht ist",
  why: "warum",
  "Only the author knows who wants it and why, and this text has no place where a form would fit.":
    "Nur wer es geschrieben hat, weiß, wer es will und warum, und dieser Text hat keine Stelle, an die eine Satzform passt.",
  "{0} says {1}: the team can't tell what matters about them.":
    "{0} sagt, {1}: Das Team kann nicht erkennen, worauf es ankommt.",
  "Of {0} items, {1} do not say {2}: the team can't tell what matters about them.":
    "Von {0} Einträgen sagen {1} nicht, {2}: Das Team kann nicht erkennen, worauf es bei ihnen ankommt.",
  "{0} does not say {1}: the team can't tell what matters about it.":
    "{0} sagt nicht, {1}: Das Team kann nicht erkennen, worauf es ankommt.",
  "Complete it as a story": "Zur Story ergänzen",
  "{0} says which goal, need or risk it serves: nobody can tell what to cut first.":
    "{0} sagt, welchem Ziel, Bedarf oder Risiko er dient: Niemand weiß, was zuerst gestrichen werden kann.",
  "Of {0} items, {1} do not say which goal, need or risk it serves: nobody can tell what to cut first.":
    "Von {0} Einträgen sagen {1} nicht, welchem Ziel, Bedarf oder Risiko sie dienen: Niemand weiß, was zuerst gestrichen werden kann.",
  "{0} does not say which goal, need or risk it serves: nobody can tell what it is worth.":
    "{0} sagt nicht, welchem Ziel, Bedarf oder Risiko es dient: Niemand weiß, was es wert ist.",
  "Only a cell can be filled in; which goal an item serves is for its author to say.":
    "Nur eine Zelle lässt sich füllen; welchem Ziel ein Eintrag dient, muss sagen, wer ihn schreibt.",
  "Make room for the goal": "Platz für das Ziel schaffen",
  "Only the author knows where the one wish ends and what the other needs of it.":
    "Nur wer es geschrieben hat, weiß, wo der eine Wunsch endet und was der andere von ihm braucht.",
  "Of {0} items, {1} ask for more than one thing: their halves can't be ordered or left out alone.":
    "Von {0} Einträgen verlangen {1} mehr als eine Sache: Ihre Hälften lassen sich nicht einzeln einordnen oder weglassen.",
  '{0} asks for more than one thing ("{1}"): its halves can\'t be ordered or left out alone.':
    "{0} verlangt mehr als eine Sache („{1}“): Die Hälften lassen sich nicht einzeln einordnen oder weglassen.",
  "Replace it by two items, one for each wish": "Durch zwei Einträge ersetzen, einen je Wunsch",
  "Only who asked for it knows the problem behind it.": "Nur wer es verlangt hat, kennt das Problem dahinter.",
  "Of {0} items, {1} prescribe a solution and no reason: the team can't look for a better one.":
    "Von {0} Einträgen schreiben {1} eine Lösung vor und keinen Grund: Das Team kann keine bessere suchen.",
  '{0} comes from the client and prescribes a solution ("{1}") and not what it is for: the team can\'t look for a better one.':
    "{0} kommt vom Auftraggeber und schreibt eine Lösung vor („{1}“) und nicht, wozu sie dient: Das Team kann keine bessere suchen.",
  '{0} prescribes a solution ("{1}") and not what it is for: the team can\'t look for a better one.':
    "{0} schreibt eine Lösung vor („{1}“) und nicht, wozu sie dient: Das Team kann keine bessere suchen.",
  "Add what it is for": "Ergänzen, wozu es dient",
  "Of {0} items, {1} are too large to be finished in a sprint: nobody sees how far they are.":
    "Von {0} Einträgen sind {1} zu groß, um in einem Sprint fertig zu werden: Niemand sieht, wie weit sie sind.",
  "{0} is large ({1}) for something that comes next: nobody sees how far it is.":
    "{0} ist groß ({1}) für etwas, das als Nächstes kommt: Niemand sieht, wie weit es ist.",
};
