export const situationMessages: Readonly<Record<string, string>> = {
  "Which side provides the Product Owner is for both sides to agree on.":
    "Welche Seite den Product Owner stellt, müssen beide Seiten vereinbaren.",
  "no experience with products": "keine Erfahrung mit Produkten",
  "no understanding of technology": "kein Verständnis für die Technik",
  "no counterpart for the provider's own requirements": "kein Gegenüber für die Anforderungen des Auftragnehmers",
  "The client provides the Product Owner, but the document shows {0}: decisions will be late, overruled or one-sided.":
    "Der Auftraggeber stellt den Product Owner, aber das Dokument zeigt: {0}. Entscheidungen kommen spät, werden aufgehoben oder fallen einseitig.",
  "Show that the client's Product Owner is ready": "Zeigen, dass der Product Owner des Auftraggebers bereit ist",
  "which parts the provider may reuse": "welche Teile der Auftragnehmer wiederverwenden darf",
  "whether the client may be named as a reference": "ob der Auftraggeber als Referenz genannt werden darf",
  "The rights are settled, but not {0}: after signing, it will have a price.":
    "Die Rechte sind geregelt, aber nicht, {0}: Nach der Unterschrift hat das einen Preis.",
  "Settle reuse and reference": "Wiederverwendung und Referenz regeln",
  maintainability: "Wartbarkeit",
  "logging and monitoring": "Protokollierung und Überwachung",
  support: "Support",
  "the cost of maintenance": "Wartungskosten",
  "The provider answers for the running product, but nothing is required for {0}: that work will be paid from the margin.":
    "Der Auftragnehmer steht für das laufende Produkt ein, aber Anforderungen fehlen zu: {0}. Diese Arbeit geht von der Marge ab.",
  "List the provider's own requirements": "Die eigenen Anforderungen des Auftragnehmers auflisten",
  "The work is handed over, but nobody is named who owns the product afterwards: questions will still come to the provider.":
    "Die Arbeit wird übergeben, aber niemand ist benannt, dem das Produkt danach gehört: Fragen kommen weiter zum Auftragnehmer.",
  "Say who owns the product afterwards": "Angeben, wem das Produkt danach gehört",
  users: "Nutzenden",
  "the client": "dem Auftraggeber",
  "the developers": "den Entwicklern",
  "No contact of the Product Owner with {0} is planned: what they need will be hearsay.":
    "Kein Kontakt des Product Owners mit {0} ist geplant: Was sie brauchen, erfährt er nur vom Hörensagen.",
  "Plan the Product Owner's contacts": "Die Kontakte des Product Owners planen",
  "a product for many customers": "einem Produkt für viele Kunden",
  "a one-off project": "einem einmaligen Projekt",
  "a public-sector engagement": "einem öffentlichen Auftrag",
  "In {0} the Product Owner is expected with the provider, but sits with the client: the provider answers for a value that somebody else decides.":
    "Bei {0} wird der Product Owner beim Auftragnehmer erwartet, sitzt aber beim Auftraggeber: Der Auftragnehmer steht für einen Wert ein, über den jemand anderes entscheidet.",
  "Say why the client provides the Product Owner": "Angeben, warum der Auftraggeber den Product Owner stellt",
  "In {0} the Product Owner is expected to be an employee of the buyer, but sits with the provider: the buyer gives away the say over what is built.":
    "Bei {0} wird der Product Owner beim Auftraggeber erwartet, sitzt aber beim Auftragnehmer: Der Auftraggeber gibt die Entscheidung aus der Hand, was gebaut wird.",
  "Nobody collects ideas from this work that could be sold to other clients: they leave with the team.":
    "Niemand sammelt aus dieser Arbeit Ideen, die sich anderen Kunden verkaufen ließen: Sie gehen mit dem Team.",
  "Name who collects ideas for other clients": "Angeben, wer Ideen für andere Kunden sammelt",
  "The Product Owner sits with the client, and nothing tells whether this is a one-off project, a long co-operation or an internal product: whether that side is right can't be judged.":
    "Der Product Owner sitzt beim Auftraggeber, und nirgends steht, ob dies ein einmaliges Projekt, eine lange Zusammenarbeit oder ein internes Produkt ist: Ob das die richtige Seite ist, lässt sich nicht beurteilen.",
  "The provider's Product Owner is to reach measures that only the client can see, and no figures are shared: value will be decided by opinion.":
    "Der Product Owner des Auftragnehmers soll Kennzahlen erreichen, die nur der Auftraggeber sieht, und Zahlen werden nicht geteilt: Über den Wert entscheidet dann die Meinung.",
  "Agree which figures the client shares": "Vereinbaren, welche Zahlen der Auftraggeber teilt",
};
