export const documentMessages: Readonly<Record<string, string>> = {
  '"{0}" is a {1}, not a {2}: some will come on the wrong day.':
    "„{0}“ ist ein {1}, kein {2}: Manche werden am falschen Tag kommen.",
  "Correct the weekday to {0}": "Wochentag zu {0} berichtigen",
  "The period ends ({0}) before it begins ({1}): each side will read it as it likes.":
    "Der Zeitraum endet ({0}), bevor er beginnt ({1}): Jede Seite liest ihn, wie sie will.",
  "Correct the order of the two dates": "Reihenfolge der beiden Daten berichtigen",
  "Correct the year of the end to {0}": "Jahr des Endes zu {0} berichtigen",
  "{0} begins ({1}) before {2} does ({3}): one of the two dates is wrong, or the order.":
    "{0} beginnt ({1}) vor {2} ({3}): Eines der beiden Daten ist falsch oder die Reihenfolge.",
  "The beginning of {0}.": "Der Beginn von {0}.",
  "Only the parties know which of the dates is right.": "Nur die Vertragspartner wissen, welches der Daten stimmt.",
  '"{0}" ({1}) is after the end of the project ({2}): one of the two dates will not be kept.':
    "„{0}“ ({1}) liegt nach dem Ende des Projekts ({2}): Eines der beiden Daten wird nicht eingehalten.",
  "The end of the project.": "Das Ende des Projekts.",
  "The offer was valid until {0}, which is past: nobody can accept it any more.":
    "Das Angebot galt bis {0}, und das ist vorbei: Niemand kann es mehr annehmen.",
  "The next meeting or review is on {0}, which is past: nobody knows when one meets again.":
    "Die nächste Besprechung ist am {0}, und das ist vorbei: Niemand weiß, wann man sich wiedertrifft.",
  '"{0}" is on {1}, which is past: all dates that depend on it are late from the first day.':
    "„{0}“ ist am {1}, und das ist vorbei: Alle davon abhängigen Termine sind vom ersten Tag an verspätet.",
  "\"{0}\" was due on {1} and isn't marked as done: readers can't tell whether it is late.":
    "„{0}“ war am {1} fällig und ist nicht als erledigt markiert: Leser können nicht erkennen, ob es verspätet ist.",
  "So is {0}.": "Ebenso {0}.",
  "Only the author knows what the broken line was meant to say.":
    "Nur wer die kaputte Zeile geschrieben hat, weiß, was sie sagen sollte.",
  "The front matter can't be read, so it counts for nothing: {0}.":
    "Das Front Matter lässt sich nicht lesen und zählt deshalb nicht: {0}.",
  "{0} What is written here counts for nothing.": "{0} Was hier steht, zählt nicht.",
  "Only the author knows what was meant.": "Nur wer es geschrieben hat, weiß, was gemeint war.",
  "Correct {0} to {1}": "{0} zu {1} berichtigen",
  '"{0}" is mentioned but defined nowhere: readers look for something that isn\'t there.':
    "„{0}“ ist erwähnt, aber nirgends definiert: Leser suchen etwas, das es nicht gibt.",
  '"{0}" stands for two things: whoever cites it may mean the other one.':
    "„{0}“ steht für zwei Dinge: Wer darauf verweist, meint vielleicht das andere.",
  "The first.": "Das erste.",
  "Correct the id to {0}": "Kennung zu {0} berichtigen",
  "Only the structure of this document was checked: Mandate knows the words of English and German.":
    "Nur der Aufbau dieses Dokuments wurde geprüft: Mandate kennt die Wörter des Englischen und des Deutschen.",
  "{0} × {1} is {2}, the line says {3}: each side will count on the number that suits it.":
    "{0} × {1} ergibt {2}, in der Zeile steht {3}: Jede Seite rechnet mit der Zahl, die ihr passt.",
  "Correct the sum of the line": "Summe der Zeile berichtigen",
  "{0} % tax is {1}, the line says {2}: the invoice will differ from what was agreed.":
    "{0} % Steuer sind {1}, in der Zeile steht {2}: Die Rechnung weicht vom Vereinbarten ab.",
  "Correct the tax": "Steuer berichtigen",
  "The price is capped at {0}, the lines come to {1}: the work as planned does not fit under its ceiling.":
    "Der Preis ist bei {0} gedeckelt, die Zeilen ergeben {1}: Die geplante Arbeit passt nicht unter ihre Obergrenze.",
  "This is what the lines come to.": "Das ergeben die Zeilen.",
  "Whether the ceiling or the plan is wrong only the parties know.":
    "Ob die Obergrenze oder der Plan falsch ist, wissen nur die Vertragspartner.",
  "The lines add up to {0}, the total says {1}: each side will count on the number that suits it.":
    "Die Zeilen ergeben {0}, als Summe steht {1} da: Jede Seite rechnet mit der Zahl, die ihr passt.",
  "Correct the total": "Gesamtsumme berichtigen",
  "The total adds up sums in {0}, and no exchange rate is said: nobody can check the sum, and it changes with the rate.":
    "Die Summe zählt Beträge in {0} zusammen, und kein Wechselkurs ist genannt: Niemand kann sie prüfen, und sie ändert sich mit dem Kurs.",
  "Which currency and which rate hold is for the parties.":
    "Welche Währung und welcher Kurs gelten, müssen die Vertragspartner sagen.",
  "It is not said whether {0} is net or includes VAT: the first invoice may be a fifth higher than the client thought.":
    "Nirgends steht, ob {0} netto ist oder die Umsatzsteuer enthält: Die erste Rechnung kann um ein Fünftel höher ausfallen, als der Auftraggeber dachte.",
  "Whether tax is part of the price only those know who calculated it.":
    "Ob die Steuer im Preis steckt, weiß nur, wer ihn berechnet hat.",
  "{0} has something to do but is not in the list of people: nobody knows in which role.":
    "{0} hat etwas zu tun, steht aber nicht in der Liste der Personen: Niemand weiß, in welcher Rolle.",
  "{0} have something to do but are not in the list of people: nobody knows in which role.":
    "{0} haben etwas zu tun, stehen aber nicht in der Liste der Personen: Niemand weiß, in welcher Rolle.",
  '{0} Did you mean "{1}"?': "{0} Meinten Sie „{1}“?",
  "not listed either": "auch nicht aufgeführt",
  "The people are listed in a form that only its author can continue.":
    "Die Personen sind in einer Form aufgeführt, die nur der Verfasser fortsetzen kann.",
  "{0} others": "{0} andere",
  'Correct "{0}" to "{1}"': "„{0}“ zu „{1}“ berichtigen",
  "Add {0} to the list of people": "{0} in die Liste der Personen aufnehmen",
  "The payments add up to {0} %, not 100 %: {1} % of the price is never due.":
    "Die Zahlungen ergeben {0} % und nicht 100 %: {1} % des Preises werden nie fällig.",
  "The payments add up to {0} %, not 100 %: {1} % more than the price is due.":
    "Die Zahlungen ergeben {0} % und nicht 100 %: {1} % mehr als der Preis werden fällig.",
  "The weights add up to {0} %, not 100 %: the choice can be contested.":
    "Die Gewichte ergeben {0} % und nicht 100 %: Die Wahl lässt sich anfechten.",
  "The shares add up to {0} %, not 100 %: {1} % belongs to nothing.":
    "Die Anteile ergeben {0} % und nicht 100 %: {1} % gehören zu nichts.",
  "The shares add up to {0} %, not 100 %: {1} % is given away twice.":
    "Die Anteile ergeben {0} % und nicht 100 %: {1} % sind doppelt vergeben.",
  "{0} is planned at {1} % of the time there is: something will not be done.":
    "{0} ist mit {1} % der vorhandenen Zeit verplant: Etwas bleibt liegen.",
  '"{0}" is a field for a program: send the document with its fields filled in.':
    "„{0}“ ist ein Feld für ein Programm: Verschicken Sie das Dokument mit ausgefüllten Feldern.",
  '"{0}" leaves a price open: who pays how much will be argued about afterwards.':
    "„{0}“ lässt einen Preis offen: Wer wie viel zahlt, wird hinterher zum Streit.",
  '"{0}" is still to be filled in: whoever signs, signs a blank.':
    "„{0}“ ist noch auszufüllen: Wer unterschreibt, unterschreibt eine Lücke.",
  '"{0}" is still to be filled in: readers have to guess it.': "„{0}“ ist noch auszufüllen: Leser müssen raten.",
  '"{0}" is still to be filled in, and so is one more placeholder after it.':
    "„{0}“ ist noch auszufüllen, ebenso ein weiterer Platzhalter danach.",
  '"{0}" is still to be filled in, and so are {1} more placeholders after it.':
    "„{0}“ ist noch auszufüllen, ebenso {1} weitere Platzhalter danach.",
  "Fill in {0}": "{0} eintragen",
  "{0} of {1} rows have more than one A: nobody has the last word.":
    "{0} von {1} Zeilen haben mehr als ein A: Niemand hat das letzte Wort.",
  "Who is to decide in so many rows is for the people in the table.":
    "Wer in so vielen Zeilen entscheidet, müssen die Menschen in der Tabelle klären.",
  '"{0}" has {1} accountable ({2}): nobody has the last word.':
    "„{0}“ hat {1} Gesamtverantwortliche ({2}): Niemand hat das letzte Wort.",
  "{0} of {1} rows have no A: nobody answers for the result.":
    "{0} von {1} Zeilen haben kein A: Niemand steht für das Ergebnis ein.",
  "Who is to answer is for the people in the table.": "Wer dafür einsteht, müssen die Menschen in der Tabelle klären.",
  '"{0}" has nobody who is accountable (A): nobody answers for the result.':
    "„{0}“ hat niemanden mit Gesamtverantwortung (A): Niemand steht für das Ergebnis ein.",
  "Nobody in the row does the work, so that only its people know who answers for it.":
    "Niemand in der Zeile macht die Arbeit, sodass nur die Beteiligten wissen, wer dafür einsteht.",
  "Who is to be accountable is for the people in the table.":
    "Wer die Gesamtverantwortung trägt, müssen die Menschen in der Tabelle klären.",
  '"{0}" has nobody who is accountable: nobody answers for the result.':
    "„{0}“ hat niemanden mit Gesamtverantwortung: Niemand steht für das Ergebnis ein.",
  '"{0}" has one A, and yet {1} decides, too ({2}): two will have the last word.':
    "„{0}“ hat ein A, und doch entscheidet auch {1} ({2}): Zwei haben das letzte Wort.",
  "Whether the letter or the remark holds is for the people in the table.":
    "Ob der Buchstabe oder die Anmerkung gilt, müssen die Menschen in der Tabelle klären.",
  "Correct the row so that {0} alone is accountable":
    "Zeile so berichtigen, dass allein {0} die Gesamtverantwortung trägt",
  "Make {0} accountable": "{0} die Gesamtverantwortung geben",
  "the order of the work": "die Reihenfolge der Arbeit",
  "the budget": "das Budget",
  "product risks": "Produktrisiken",
  "contact with stakeholders": "der Kontakt zu den Stakeholdern",
  '"{0}" has nobody who does the work (R): everybody will wait for somebody else.':
    "„{0}“ hat niemanden, der die Arbeit macht (R): Alle warten auf jemand anderen.",
  "{0} has no part in any row: nobody knows what to expect from them.":
    "{0} kommt in keiner Zeile vor: Niemand weiß, was zu erwarten ist.",
  "{0} has no R or A in any row: an owner who is only asked and told owns nothing.":
    "{0} hat in keiner Zeile ein R oder A: Wem als Owner nur Fragen und Nachrichten bleiben, der verantwortet nichts.",
  "{0} has a part in the table, but nobody is named for it, as people are for other roles: the part will fall to whoever is near.":
    "{0} kommt in der Tabelle vor, doch niemand ist dafür benannt, wie es bei anderen Rollen der Fall ist: Die Aufgabe fällt dem zu, der gerade da ist.",
  "No row is about {0}: who decides will be argued when it costs most.":
    "Keine Zeile gibt es zu: {0}. Wer entscheidet, wird dann zum Streit, wenn es am meisten kostet.",
  "Add rows for the missing decisions": "Zeilen für die fehlenden Entscheidungen ergänzen",
  '"{0}" and {1} sections after it are empty: readers will take their titles for promises.':
    "„{0}“ und {1} Abschnitte danach sind leer: Leser halten ihre Titel für Zusagen.",
  "So many empty sections are an outline, which only its author can fill in.":
    "So viele leere Abschnitte sind eine Gliederung, die nur der Verfasser füllen kann.",
  'Section "{0}" is empty: readers will take its title for a promise.':
    "Der Abschnitt „{0}“ ist leer: Leser halten seinen Titel für eine Zusage.",
  "Only the author knows what belongs below a title of their own.":
    "Nur wer den Titel gewählt hat, weiß, was darunter gehört.",
  "Fill in the section": "Den Abschnitt füllen",
  "The ignore comment names no rule, so it drops nothing.":
    "Der Ignorierkommentar nennt keine Regel und bewirkt deshalb nichts.",
  "The ignore comment drops no finding: remove it, or check the rule's name and the place.":
    "Der Ignorierkommentar unterdrückt keinen Befund: Entfernen Sie ihn, oder prüfen Sie den Namen der Regel und die Stelle.",
  "The ignore comment gives no reason: the next reader can't tell whether it still holds.":
    "Der Ignorierkommentar nennt keinen Grund: Wer ihn später liest, weiß nicht, ob er noch gilt.",
  "The document was not checked: it is longer than 1.5 million characters.":
    "Das Dokument wurde nicht geprüft: Es ist länger als 1,5 Millionen Zeichen.",
  "The document was not checked: it holds more nested or marked-up text than can be read in a reasonable time.":
    "Das Dokument wurde nicht geprüft: Es enthält mehr verschachtelten oder ausgezeichneten Text, als sich in vernünftiger Zeit lesen lässt.",
  "The document was not checked: it is not a text.": "Das Dokument wurde nicht geprüft: Es ist kein Text.",
  "The waiver by {0} ended on {1}: mend what it left open, or agree on it anew.":
    "Die Freigabe durch {0} endete am {1}: Beheben Sie, was sie offenließ, oder vereinbaren Sie sie neu.",
};
