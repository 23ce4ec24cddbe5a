export const riskMessages: Readonly<Record<string, string>> = {
  "The product risk is handed to the client: nobody on the team has to find out whether the product helps.":
    "Das Produktrisiko wird dem Auftraggeber übergeben: Im Team muss niemand herausfinden, ob das Produkt hilft.",
  "Replace it by a statement of shared risk": "Durch eine Aussage über das gemeinsame Risiko ersetzen",
  "{0} is tested by anything: whether it is real shows when the product is built and paid.":
    "{0} wird durch irgendetwas geprüft: Ob es besteht, zeigt sich erst, wenn das Produkt gebaut und bezahlt ist.",
  "Of {0} risks, {1} are not tested by anything: whether it is real shows when the product is built and paid.":
    "Von {0} Risiken werden {1} durch nichts geprüft: Ob sie bestehen, zeigt sich erst, wenn das Produkt gebaut und bezahlt ist.",
  'The risk "{0}" is not tested by anything: whether it is real shows when the product is built and paid.':
    "Das Risiko „{0}“ wird durch nichts geprüft: Ob es besteht, zeigt sich erst, wenn das Produkt gebaut und bezahlt ist.",
  "Make room for a test of it": "Platz für eine Prüfung schaffen",
  'The risk "{0}" was to be looked at by {1}, which is past, and nothing says what was found: it may be real by now.':
    "Das Risiko „{0}“ sollte bis {1} betrachtet werden, das ist vorbei, und nirgends steht, was herauskam: Es kann inzwischen eingetreten sein.",
  'So was "{0}" by {1}.': "Ebenso „{0}“ bis {1}.",
  "Only the people who looked at it know what they found.": "Nur wer es betrachtet hat, weiß, was herauskam.",
  feasibility: "Machbarkeit",
  "Feasibility risk is not addressed: nothing says whether the team can build it with its time and technology.":
    "Das Machbarkeitsrisiko ist nicht behandelt: Nirgends steht, ob das Team es mit seiner Zeit und Technik bauen kann.",
  "It is taken for granted that this can be built: nothing says what might not work, or how that is found out.":
    "Dass sich das bauen lässt, gilt als selbstverständlich: Nirgends steht, was scheitern könnte oder wie sich das herausfinden lässt.",
  "Address the feasibility risk": "Das Machbarkeitsrisiko behandeln",
  "{0} says what is done about it: nobody will be prepared.":
    "{0} sagt, was dagegen getan wird: Niemand wird vorbereitet sein.",
  "Of {0} risks, {1} don't say what is done about them: nobody will be prepared.":
    "Von {0} Risiken sagen {1} nicht, was dagegen getan wird: Niemand wird vorbereitet sein.",
  'The risk "{0}" doesn\'t say what is done about it: nobody will be prepared.':
    "Beim Risiko „{0}“ steht nicht, was dagegen getan wird: Niemand wird vorbereitet sein.",
  "Make room for what is done about it": "Platz für die Gegenmaßnahme schaffen",
  "product management": "Produktmanagement",
  "work with users": "Arbeit mit Nutzenden",
  design: "Gestaltung",
  "The document promises {0}, the price has no line for it: that work will be dropped or done unpaid.":
    "Das Dokument verspricht {0}, der Preis hat keine Zeile dafür: Diese Arbeit fällt weg oder bleibt unbezahlt.",
  "Add price lines for this work": "Preiszeilen für diese Arbeit ergänzen",
  "Only a table of prices has room for another line.": "Nur eine Tabelle mit Preisen hat Platz für eine weitere Zeile.",
  usability: "Bedienbarkeit",
  designer: "Gestaltung",
  engineer: "Entwicklung",
  "Nobody on the team covers {0}: the risk is known, but no {1} is there to work on it.":
    "Für {0} ist im Team niemand da: Das Risiko ist bekannt, doch es fehlt, wer daran arbeitet ({1}).",
  "Add who covers {0}": "Ergänzen, wer sich darum kümmert: {0}",
  "{0} has an owner: nobody will act when one of them comes true.":
    "{0} hat jemanden, der dafür einsteht: Niemand wird handeln, wenn eines eintritt.",
  "Of {0} risks, {1} have no owner: nobody will act when one of them comes true.":
    "Von {0} Risiken haben {1} niemanden, der dafür einsteht: Niemand wird handeln, wenn eines eintritt.",
  'The risk "{0}" has no owner: nobody will act when it comes true.':
    "Für das Risiko „{0}“ steht niemand ein: Niemand wird handeln, wenn es eintritt.",
  "Make room for the owner's name": "Platz für den Namen des Verantwortlichen schaffen",
  "Usability risk is not addressed: nothing says whether users can work out how to use it.":
    "Das Risiko der Bedienbarkeit ist nicht behandelt: Nirgends steht, ob Nutzende damit zurechtkommen.",
  "Ease of use is taken for granted: nothing says how it is found out whether users cope with the product.":
    "Leichte Bedienung gilt als selbstverständlich: Nirgends steht, wie sich herausfinden lässt, ob Nutzende mit dem Produkt zurechtkommen.",
  "Address the usability risk": "Das Risiko der Bedienbarkeit behandeln",
  value: "Nutzen",
  "Value risk is not addressed: nothing says why users would choose it or customers buy it.":
    "Das Nutzenrisiko ist nicht behandelt: Nirgends steht, warum Nutzende es wählen oder Kunden es kaufen.",
  "Value is taken for granted: nothing says how it is found out whether people want the product.":
    "Der Nutzen gilt als selbstverständlich: Nirgends steht, wie sich herausfinden lässt, ob jemand das Produkt will.",
  "Address the value risk": "Das Nutzenrisiko behandeln",
  "business viability": "Wirtschaftlichkeit",
  "Business viability risk is not addressed: nothing says whether it pays off and fits law, sales and brand.":
    "Das Risiko der Wirtschaftlichkeit ist nicht behandelt: Nirgends steht, ob es sich lohnt und zu Recht, Vertrieb und Marke passt.",
  "It is taken for granted that this pays off: nothing says whether it fits costs, law, sales and brand.":
    "Dass es sich lohnt, gilt als selbstverständlich: Nirgends steht, ob es zu Kosten, Recht, Vertrieb und Marke passt.",
  "Address the business viability risk": "Das Risiko der Wirtschaftlichkeit behandeln",
};
