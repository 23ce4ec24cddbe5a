export const engagementMessages: Readonly<Record<string, string>> = {
  'The RACI table gives "{0}" to {1}, {2} gives {3} to {4}: the first dispute will find both.':
    "Laut RACI-Tabelle entscheidet über „{0}“ {1}, laut {2} dagegen {4} ({3}): Der erste Streit findet beides.",
  "Who decides by the agreement": "Wer laut Vereinbarung entscheidet",
  scope: "Umfang",
  "the order of the backlog": "die Reihenfolge im Backlog",
  "Change request {0} in {1} is approved, but not known here: price and dates still follow the old text.":
    "Änderungsantrag {0} in {1} ist genehmigt, hier aber unbekannt: Preis und Termine folgen noch dem alten Text.",
  "Record change request {0} as an amendment": "Änderungsantrag {0} als Nachtrag festhalten",
  '"{0}" appears in no item of {1} and in no milestone: it will be missing on the day of acceptance.':
    "„{0}“ kommt in keinem Eintrag von {1} und in keinem Meilenstein vor: Am Tag der Abnahme wird es fehlen.",
  "The backlog": "Das Backlog",
  "This engagement has no {0}: {1}": "Diesem Engagement fehlt ein solches Dokument: {0}; {1}",
  "statement of work": "Leistungsbeschreibung",
  "nothing says what is owed.": "nirgends steht, was geschuldet ist.",
  "product vision": "Produktvision",
  "nothing says what the work is for.": "nirgends steht, wozu die Arbeit dient.",
  backlog: "Backlog",
  "nothing says what comes next.": "nirgends steht, was als Nächstes kommt.",
  "role charter": "Rollenbeschreibung",
  "nothing says who decides what.": "nirgends steht, wer was entscheidet.",
  "Start the {0} from templates": "Aus Vorlagen anlegen: {0}",
  "The backlog of {0} person-days at {1} {2} costs {3} {4}, but {5} sells it for {6}: the rest is paid by the provider.":
    "Das Backlog mit {0} Personentagen zu {1} {2} kostet {3} {4}, {5} verkauft es aber für {6}: Den Rest zahlt der Auftragnehmer.",
  "The price": "Der Preis",
  "{0} is {1} here and {2} in {3}: each side will quote its own.":
    "{0}: hier {1}, in {3} dagegen {2}. Jede Seite wird sich auf ihre Angabe berufen.",
  "Replace {0} with that of the other document": "Hier durch die Angabe des anderen Dokuments ersetzen: {0}",
  "the start": "der Beginn",
  "the end": "das Ende",
  "the Product Owner's time": "die Zeit des Product Owners",
  '"{0}" takes place {1} here and {2} in {3}: somebody will wait in an empty room.':
    "„{0}“ findet hier {1} statt, in {3} dagegen {2}: Jemand wird in einem leeren Raum warten.",
  "every {0} days": "alle {0} Tage",
  "Only the people who meet know which of the rhythms holds.": "Nur wer sich dort trifft, weiß, welcher Rhythmus gilt.",
  'No item of the backlog serves goal {0} ("{1}"): it will be missed, or it is no goal any more.':
    "Kein Eintrag des Backlogs dient Ziel {0} („{1}“): Es wird verfehlt oder ist keines mehr.",
  "Goal {0} is not in {1}: nobody has agreed on work for it.":
    "Ziel {0} steht nicht in {1}: Auf Arbeit dafür hat sich niemand geeinigt.",
  "The goals": "Die Ziele",
  "Product Owner here: {0}; in {1}: {2}. Wishes will go to two places, and two people will decide on one scope.":
    "Product Owner hier: {0}; in {1}: {2}. Wünsche gehen an zwei Stellen, und zwei Menschen entscheiden über einen Umfang.",
  "Product Owner: {0}": "Product Owner: {0}",
  'No item of {0} and no milestone takes up "{1}": a risk that is only written down comes true all the same.':
    "Kein Eintrag von {0} und kein Meilenstein nimmt „{1}“ auf: Ein Risiko, das nur aufgeschrieben ist, tritt trotzdem ein.",
  "{0} here: {1}; in {2}: {3}. Each side will believe the document that suits it.":
    "{0} hier: {1}; in {2}: {3}. Jede Seite glaubt dem Dokument, das ihr passt.",
  "The person stands here for several posts.": "Die Person steht hier für mehrere Posten.",
  "{0} is {1} here and {2} in {3}: who may decide what depends on which document one reads.":
    "{0} ist hier {1}, in {3} dagegen {2}: Wer was entscheiden darf, hängt davon ab, welches Dokument man liest.",
  "Only the people concerned know which of the roles is meant.":
    "Nur die Beteiligten wissen, welche der Rollen gemeint ist.",
  "Replace {0} with {1}": "{0} durch {1} ersetzen",
  "{0} has no counterpart in {1} and no change request: nobody has agreed to pay for it.":
    "{0} hat keine Entsprechung in {1} und keinen Änderungsantrag: Niemand hat zugesagt, dafür zu zahlen.",
  "What is in scope": "Was enthalten ist",
  "Product Owner": "Product Owner",
  "product manager": "Produktmanager",
  sponsor: "Sponsor",
  "Scrum Master": "Scrum Master",
  "project manager": "Projektleiter",
  "technical lead": "technischer Leiter",
};
