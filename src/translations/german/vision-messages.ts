export const visionMessages: Readonly<Record<string, string>> = {
  "Nobody is recorded as having agreed to the vision, and no meeting is planned to go through it: it will be opened again at the first dear decision.":
    "Nirgends ist festgehalten, dass jemand der Vision zugestimmt hat, und kein Treffen ist geplant, sie durchzugehen: Bei der ersten teuren Entscheidung wird sie wieder aufgemacht.",
  "Nobody is recorded as having agreed to the vision: it will be opened again at the first dear decision.":
    "Nirgends ist festgehalten, dass jemand der Vision zugestimmt hat: Bei der ersten teuren Entscheidung wird sie wieder aufgemacht.",
  "Record who agreed to the vision": "Festhalten, wer der Vision zugestimmt hat",
  "Feedback on the vision is unanswered: whoever gave it has not agreed.":
    "Eine Rückmeldung zur Vision ist unbeantwortet: Wer sie gab, hat nicht zugestimmt.",
  "{0} pieces of feedback on the vision are unanswered: whoever gave them has not agreed.":
    "{0} Rückmeldungen zur Vision sind unbeantwortet: Wer sie gab, hat nicht zugestimmt.",
  "Unanswered, too.": "Ebenfalls unbeantwortet.",
  "The answer is for the authors to give.": "Die Antwort müssen die Verfasser geben.",
  "for whom the product is": "für wen das Produkt ist",
  "which need it answers": "welchen Bedarf es deckt",
  "what the product is": "was das Produkt ist",
  "The vision does not say {0}: the team will decide by taste.":
    "Die Vision sagt nicht, {0}: Das Team wird nach Geschmack entscheiden.",
  "Describe target group and needs": "Zielgruppe und Bedarf beschreiben",
  "Insert a table of business goals": "Tabelle mit Geschäftszielen einfügen",
  "The goals speak of the product, none of the business: nobody can tell whether it is worth its money.":
    "Die Ziele sprechen vom Produkt, keines vom Geschäft: Niemand kann sagen, ob es sein Geld wert ist.",
  "No business goals are stated: nobody can tell whether the product is worth its money.":
    "Keine Geschäftsziele sind genannt: Niemand kann sagen, ob das Produkt sein Geld wert ist.",
  "The {0} features serve no problem or outcome that the document names: nobody can tell which of them matter.":
    "Die {0} Funktionen dienen keinem Problem oder Ergebnis, das das Dokument nennt: Niemand kann sagen, welche davon zählen.",
  "Say which need the features serve": "Angeben, welchem Bedarf die Funktionen dienen",
  "{0} serves no need or goal that the table names: nobody can tell what can be left out.":
    "{0} dient keinem Bedarf oder Ziel, das die Tabelle nennt: Niemand kann sagen, was weggelassen werden kann.",
  "{0} serve no need or goal that the table names: nobody can tell what can be left out.":
    "{0} dienen keinem Bedarf oder Ziel, das die Tabelle nennt: Niemand kann sagen, was weggelassen werden kann.",
  "Make room for the need": "Platz für den Bedarf schaffen",
  "what the product does first": "was das Produkt als Erstes kann",
  "in which order it comes": "in welcher Reihenfolge es kommt",
  "The vision does not say {0}: nobody can plan by it.": "Die Vision sagt nicht, {0}: Niemand kann danach planen.",
  "List the key features": "Die wichtigsten Funktionen auflisten",
  "Plan now, next and later": "Jetzt, als Nächstes und später planen",
  "List key features and plan now, next and later":
    "Die wichtigsten Funktionen auflisten und jetzt, als Nächstes und später planen",
  "what people use instead today": "was heute stattdessen benutzt wird",
  "what was found out about the market and its customers": "was über den Markt und seine Kunden herausgefunden wurde",
  "The vision does not say {0}: the product may be no better.":
    "Die Vision sagt nicht, {0}: Das Produkt ist vielleicht nicht besser.",
  "Note what is known of the market": "Notieren, was über den Markt bekannt ist",
  "The goals have no measure: nobody will notice whether they are reached.":
    "Die Ziele haben kein Maß: Niemand wird merken, ob sie erreicht sind.",
  "Insert a table of measures": "Tabelle mit Kennzahlen einfügen",
  "No vision statement says why the product should exist: everybody will tell another story of it.":
    "Kein Satz sagt, warum es das Produkt geben soll: Jeder wird eine andere Geschichte davon erzählen.",
  "State the vision in one sentence": "Die Vision in einem Satz sagen",
  "The document has no title to put the statement under.": "Das Dokument hat keinen Titel, unter den der Satz gehört.",
  "The vision statement has {0} words: nobody will be able to repeat it.":
    "Die Aussage der Vision hat {0} Wörter: Niemand wird sie wiederholen können.",
  "Only its author knows its core.": "Nur wer sie geschrieben hat, kennt ihren Kern.",
  "The vision names a technology and no change for people: any other way to help them would break it.":
    "Die Vision nennt eine Technik und keine Veränderung für Menschen: Jeder andere Weg, ihnen zu helfen, würde sie brechen.",
  "Only its author knows what is to change for people.":
    "Nur wer sie geschrieben hat, weiß, was sich für Menschen ändern soll.",
};
