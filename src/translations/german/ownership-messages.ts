export const ownershipMessages: Readonly<Record<string, string>> = {
  "State the duties of each role": "Die Aufgaben jeder Rolle angeben",
  "the Product Owner": "der Product Owner",
  "who tracks the budget": "wer das Budget verfolgt",
  "who answers for the value bought with the money": "wer für den Wert einsteht, der für das Geld entsteht",
  "It is not said {0}: an overrun will be found with the last invoice.":
    "Nirgends steht, {0}: Eine Überschreitung fällt erst mit der letzten Rechnung auf.",
  "Say who minds the budget": "Angeben, wer auf das Budget achtet",
  "The client nowhere accepts that the Product Owner decides on scope: the first call from above will overrule it.":
    "Der Auftraggeber erkennt nirgends an, dass der Product Owner über den Umfang entscheidet: Der erste Anruf von oben setzt sich darüber hinweg.",
  "Let the client accept who decides": "Den Auftraggeber anerkennen lassen, wer entscheidet",
  "{0} % of a week is little for a Product Owner: the team will wait for answers.":
    "{0} % einer Woche sind wenig für einen Product Owner: Das Team wird auf Antworten warten.",
  "How much time the role gets is for its holder and their managers to agree on.":
    "Wie viel Zeit die Rolle bekommt, müssen die Person und ihre Vorgesetzten vereinbaren.",
  "Neither allocation nor deputy is stated for the Product Owner: the team will wait for answers.":
    "Für den Product Owner sind weder Zeitanteil noch Vertretung angegeben: Das Team wird auf Antworten warten.",
  "No allocation is stated for the Product Owner: the team will wait for answers.":
    "Für den Product Owner ist kein Zeitanteil angegeben: Das Team wird auf Antworten warten.",
  "No deputy is stated for the Product Owner: decisions stop when the owner is away.":
    "Für den Product Owner ist keine Vertretung angegeben: Entscheidungen ruhen, wenn er nicht da ist.",
  "Make room for the Product Owner's time and deputy": "Platz für Zeit und Vertretung des Product Owners schaffen",
  "Changes to scope go to {0} here and to {1} in line {2}, each as the only contact: wishes will take the easier way.":
    "Änderungen am Umfang gehen hier an {0} und in Zeile {2} an {1}, beide als einziger Kontakt: Wünsche nehmen den leichteren Weg.",
  "{0} is the contact here.": "Hier ist {0} der Kontakt.",
  "The contact is said by a role or a letter in a matrix; its author knows what was meant.":
    "Der Kontakt ist durch eine Rolle oder einen Buchstaben in einer Matrix genannt; was gemeint war, weiß nur, wer es geschrieben hat.",
  "Replace {0} by {1}": "{0} durch {1} ersetzen",
  "orders the backlog": "das Backlog ordnet",
  "accepts or returns work": "Arbeit abnimmt oder zurückweist",
  "declines requests": "Wünsche ablehnt",
  "cuts scope": "Umfang streicht",
  "has somebody to escalate to": "jemanden hat, an den er eskalieren kann",
  "It is not said whether the Product Owner {0}: such decisions will be taken by whoever asks last.":
    "Nirgends steht, ob der Product Owner {0}: Solche Entscheidungen trifft, wer zuletzt fragt.",
  "List the Product Owner's decision rights": "Die Entscheidungsrechte des Product Owners auflisten",
  "Insert a scope-authority clause": "Klausel zur Entscheidung über den Umfang einfügen",
  "Somebody beside the Product Owner decides here on what is built: wishes will go to whoever says yes sooner.":
    "Hier entscheidet neben dem Product Owner noch jemand, was gebaut wird: Wünsche gehen an den, der eher Ja sagt.",
  "Nothing says that the Product Owner decides on scope: wishes will reach the team past the owner.":
    "Nirgends steht, dass der Product Owner über den Umfang entscheidet: Wünsche erreichen das Team an ihm vorbei.",
  "It is not said that wishes go to the Product Owner, who alone decides on them: they will reach the team past the owner.":
    "Nirgends steht, dass Wünsche an den Product Owner gehen und er allein darüber entscheidet: Sie erreichen das Team an ihm vorbei.",
  "A Product Owner is mentioned but not named: nobody yet answers for the value of the product.":
    "Ein Product Owner ist erwähnt, aber nicht benannt: Noch steht niemand für den Wert des Produkts ein.",
  "No Product Owner is named: nobody answers for the value of this product.":
    "Kein Product Owner ist benannt: Niemand steht für den Wert dieses Produkts ein.",
  "Product ownership is given to {0} together: where they disagree, nobody decides.":
    "Die Produktverantwortung liegt bei {0} gemeinsam: Sind sie uneins, entscheidet niemand.",
  "Product ownership is given to a group: where its members disagree, nobody decides.":
    "Die Produktverantwortung liegt bei einer Gruppe: Sind ihre Mitglieder uneins, entscheidet niemand.",
  "Shared here as well.": "Auch hier geteilt.",
  "Give one person the final say": "Einer Person das letzte Wort geben",
  '"{0}" is a Product Owner by proxy: somebody else decides, and the team waits for it.':
    "„{0}“ ist nur Stellvertreter eines Product Owners: Jemand anderes entscheidet, und das Team wartet darauf.",
  "Named here as well.": "Auch hier genannt.",
  "Write down what the proxy decides": "Aufschreiben, was der Stellvertreter entscheidet",
  "Nothing says by which value the Product Owner is judged: the loudest wish will count instead.":
    "Nirgends steht, an welchem Wert der Product Owner gemessen wird: Stattdessen zählt der lauteste Wunsch.",
  "The Product Owner is judged by satisfaction only: every wish will be given away.":
    "Der Product Owner wird nur an Zufriedenheit gemessen: Jeder Wunsch wird verschenkt.",
  "Say what the Product Owner is measured by": "Angeben, woran der Product Owner gemessen wird",
  "The roles are listed, but not what each one does and decides: work will be done twice or not at all.":
    "Die Rollen sind aufgeführt, aber nicht, was jede tut und entscheidet: Arbeit wird doppelt oder gar nicht gemacht.",
  "It is not said what {0} does: work will be done twice or not at all.":
    "Nirgends steht, was {0} tut: Arbeit wird doppelt oder gar nicht gemacht.",
  "It is not said what {0} do: work will be done twice or not at all.":
    "Nirgends steht, was {0} tun: Arbeit wird doppelt oder gar nicht gemacht.",
  "No roles are listed: nobody can see who does the work and who decides.":
    "Keine Rollen sind aufgeführt: Niemand kann sehen, wer die Arbeit macht und wer entscheidet.",
  "the roles": "die Rollen",
  "Insert a table of roles and duties": "Tabelle mit Rollen und Aufgaben einfügen",
};
