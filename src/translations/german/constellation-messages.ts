export const constellationMessages: Readonly<Record<string, string>> = {
  "a contact for product questions at each place": "ein Kontakt für Produktfragen an jedem Ort",
  "hours that all places share": "Stunden, die alle Orte gemeinsam haben",
  "The team works {0} and lacks {1}: answers of the Product Owner will take a day.":
    "Das Team arbeitet {0}, und es fehlt: {1}. Antworten des Product Owners dauern so einen Tag.",
  "Name a contact and common hours for each place": "Kontakt und gemeinsame Zeiten für jeden Ort benennen",
  "in {0}": "in {0}",
  "in several places": "an mehreren Orten",
  "which part each of them owns": "wem welcher Teil gehört",
  "how they agree on one order": "wie sie sich auf eine Reihenfolge einigen",
  "when they meet": "wann sie sich treffen",
  "{0} are Product Owners of one product, but it is not said {1}: their plans will collide in the team.":
    "{0} sind Product Owner eines Produkts, aber nirgends steht, {1}: Ihre Pläne stoßen im Team zusammen.",
  "Say how the Product Owners work together": "Angeben, wie die Product Owner zusammenarbeiten",
  "{0} are each Product Owner for a part and nobody has the final say: every disagreement stops the team.":
    "{0} sind je für einen Teil Product Owner, und niemand hat das letzte Wort: Jede Uneinigkeit hält das Team auf.",
  "{0} are each Product Owner and nobody has the final say: every disagreement stops the team.":
    "{0} sind beide Product Owner, und niemand hat das letzte Wort: Jede Uneinigkeit hält das Team auf.",
  "{0} is Product Owner for a part here.": "{0} ist hier Product Owner für einen Teil.",
  "{0} is Product Owner here.": "{0} ist hier Product Owner.",
  "Say who has the final say": "Angeben, wer das letzte Wort hat",
  "which of them comes first": "welches davon vorgeht",
  "how much time each one gets": "wie viel Zeit jedes bekommt",
  "{0} is Product Owner of {1} products ({2})": "{0} ist Product Owner von {1} Produkten ({2})",
  "{0} with shares that add up to {1} %: one of them will go without.":
    "{0}, und die Anteile ergeben {1} %: Eines davon geht leer aus.",
  "{0}, more than the {1} that one person should have: none of them gets the time it needs.":
    "{0}, mehr als die {1}, die eine Person haben sollte: Keines bekommt die Zeit, die es braucht.",
  "{0}, but it is not said {1}: each will count on all of the time.":
    "{0}, aber nirgends steht, {1}: Jedes rechnet mit der ganzen Zeit.",
  "Only people can decide which product another person takes over.":
    "Nur Menschen können entscheiden, welches Produkt jemand anders übernimmt.",
  "Share the Product Owner's time between the products": "Die Zeit des Product Owners auf die Produkte verteilen",
  "who does what": "wer was tut",
  "where work passes from one to the other": "wo die Arbeit vom einen zum anderen übergeht",
  "when the two meet": "wann sich beide treffen",
  "{0} and {1} are both there, but it is not said {2}: each will leave to the other what nobody then does.":
    "{0} und {1} gibt es beide, aber nirgends steht, {2}: Jeder überlässt dem anderen, was dann niemand tut.",
  "The {0} is named here.": "Hier ist genannt: {0}.",
  "Split the tasks between product manager and Product Owner":
    "Aufgaben zwischen Produktmanagement und Product Owner aufteilen",
  "The Product Owner is described as a clerk ({0}) with no decision of their own: nobody answers for what is built.":
    "Der Product Owner ist als Sachbearbeiter beschrieben ({0}), ohne eigene Entscheidung: Niemand steht für das ein, was gebaut wird.",
  "State what the Product Owner decides": "Angeben, was der Product Owner entscheidet",
  "The Product Owner has another post as well and no share of time is stated: the louder post will get the hours.":
    "Der Product Owner hat noch einen anderen Posten, und ein Zeitanteil steht nicht da: Der lautere Posten bekommt die Stunden.",
  "State how much time the Product Owner has for the post":
    "Angeben, wie viel Zeit der Product Owner für die Rolle hat",
  "Nobody above the Product Owner backs the role in writing: the first department that disagrees will overrule it.":
    "Niemand über dem Product Owner stützt die Rolle schriftlich: Die erste Abteilung, die anderer Meinung ist, setzt sich über sie hinweg.",
  "It is not said what line managers decide beside the Product Owner: people will be moved without asking.":
    "Nirgends steht, was Vorgesetzte neben dem Product Owner entscheiden: Leute werden ungefragt versetzt.",
  "Let management back the role in writing": "Die Rolle von der Leitung schriftlich stützen lassen",
  "{0} has a title but no duties, where those beside have both: everybody will expect something else.":
    "{0} hat einen Titel, aber keine Aufgaben, während andere daneben beides haben: Jeder erwartet etwas anderes.",
  "{0} have titles but no duties, where those beside have both: everybody will expect something else.":
    "{0} haben Titel, aber keine Aufgaben, während andere daneben beides haben: Jeder erwartet etwas anderes.",
  "what each of them decides": "was jeder von ihnen entscheidet",
  "who has the final say": "wer das letzte Wort hat",
  '"{0}" and "{1}" are both used, but it is not said {2}: decisions will be made twice or not at all.':
    "„{0}“ und „{1}“ kommen beide vor, aber nirgends steht, {2}: Entscheidungen fallen doppelt oder gar nicht.",
  "Draw the boundary between the two Product Owners": "Grenze zwischen den beiden Product Ownern ziehen",
  "It is not said what developers clarify with users directly and what goes to the Product Owner: both ways will be used for everything.":
    "Nirgends steht, was Entwickler direkt mit Nutzenden klären und was an den Product Owner geht: Beide Wege werden für alles benutzt.",
  "Matters go to the Product Owner, but it is not said what developers clarify directly: every question will wait for one person.":
    "Anliegen gehen an den Product Owner, aber nirgends steht, was Entwickler direkt klären: Jede Frage wartet auf eine Person.",
  "Developers clarify matters directly, but it is not said what goes to the Product Owner: wishes will reach them past the owner.":
    "Entwickler klären Anliegen direkt, aber nirgends steht, was an den Product Owner geht: Wünsche erreichen sie an ihm vorbei.",
  "Say what the team clarifies directly": "Angeben, was das Team direkt klärt",
  "{0} have product roles, but it is not said how these fit together: decisions between them belong to nobody.":
    "{0} haben Produktrollen, aber nirgends steht, wie diese zusammenspielen: Entscheidungen dazwischen gehören niemandem.",
  "Say how the product roles fit together": "Angeben, wie die Produktrollen zusammenspielen",
  "How the product roles fit together is dated {0}: roles grow into each other, and the statement may no longer hold.":
    "Wie die Produktrollen zusammenspielen, ist vom {0}: Rollen wachsen ineinander, und die Aussage gilt vielleicht nicht mehr.",
  "Only the people in the roles can say whether it still holds.":
    "Nur die Menschen in den Rollen können sagen, ob es noch gilt.",
};
