export const scopeMessages: Readonly<Record<string, string>> = {
  "changes of scope": "Änderungen am Umfang",
  acceptance: "die Abnahme",
  "the price": "der Preis",
  "Name the Product Owner": "Den Product Owner benennen",
  "by which criteria": "nach welchen Kriterien",
  "who accepts": "wer abnimmt",
  "within which period": "in welcher Frist",
  "what holds without an answer": "was ohne Antwort gilt",
  "what happens with defects": "was bei Mängeln geschieht",
  "Nothing says how finished work is accepted: the last invoice can be put off without end.":
    "Nirgends steht, wie fertige Arbeit abgenommen wird: Die letzte Rechnung lässt sich endlos hinausschieben.",
  "Nothing says how finished work is accepted: nobody can tell when the work is done.":
    "Nirgends steht, wie fertige Arbeit abgenommen wird: Niemand kann sagen, wann die Arbeit fertig ist.",
  "Insert acceptance terms": "Abnahmebedingungen einfügen",
  "Acceptance leaves open {0}: {1}.": "Die Abnahme lässt offen, {0}: {1}.",
  "Complete the acceptance terms": "Abnahmebedingungen vervollständigen",
  "the last invoice can be put off without end": "Die letzte Rechnung lässt sich endlos hinausschieben",
  "each side judges by its own taste whether the work is done":
    "Jede Seite beurteilt nach eigenem Geschmack, ob die Arbeit fertig ist",
  "nobody can tell whose yes counts": "Niemand kann sagen, wessen Ja zählt",
  "nobody can tell by when an answer is due": "Niemand kann sagen, bis wann eine Antwort fällig ist",
  "an answer that never comes holds up the last invoice": "Eine Antwort, die nie kommt, hält die letzte Rechnung auf",
  "it will be argued what a defect holds up": "Es gibt Streit darüber, was ein Mangel aufhält",
  "Insert a table of assumptions": "Tabelle mit Annahmen einfügen",
  "No assumptions are written down: when one of them fails, nobody knows who pays for it.":
    "Keine Annahmen sind aufgeschrieben: Trifft eine nicht zu, weiß niemand, wer dafür zahlt.",
  "No assumptions are written down: when one of them fails, the provider pays for it.":
    "Keine Annahmen sind aufgeschrieben: Trifft eine nicht zu, zahlt der Auftragnehmer dafür.",
  assumptions: "die Annahmen",
  "how a change is requested": "wie eine Änderung beantragt wird",
  "its effect on price and dates": "wie sie auf Preis und Termine wirkt",
  "who approves it": "wer sie genehmigt",
  "that work waits for written approval": "ob die Arbeit auf die schriftliche Genehmigung wartet",
  "how it changes the contract": "wie sie den Vertrag ändert",
  "No change process is agreed: every new wish is negotiated from scratch, or done for nothing.":
    "Kein Änderungsverfahren ist vereinbart: Jeder neue Wunsch wird von Grund auf verhandelt oder umsonst erfüllt.",
  "Insert a change process": "Änderungsverfahren einfügen",
  "The change process leaves open {0}: each new wish is negotiated anew.":
    "Das Änderungsverfahren lässt offen, {0}: Jeder neue Wunsch wird neu verhandelt.",
  "The change process leaves open {0}: new wishes will be done for nothing.":
    "Das Änderungsverfahren lässt offen, {0}: Neue Wünsche werden umsonst erfüllt.",
  "Complete the change process": "Änderungsverfahren vervollständigen",
  "its reason": "der Grund",
  "which part of the agreement it changes": "welcher Teil der Vereinbarung sich ändert",
  "the effort": "der Aufwand",
  "its effect on dates": "die Wirkung auf Termine",
  "what it is worth": "was er wert ist",
  "its effect on the margin": "die Wirkung auf die Marge",
  "whether it is approved": "ob er genehmigt ist",
  "when it was decided": "wann entschieden wurde",
  "The change request leaves open {0}: nobody can weigh it now or prove it later.":
    "Der Änderungsantrag lässt offen: {0}. So kann ihn niemand heute abwägen oder später belegen.",
  "Complete the change request": "Änderungsantrag vervollständigen",
  "Of {0} change requests, {1} leave something open, most of them {2}: nobody can weigh them now or prove them later.":
    "Von {0} Änderungsanträgen lassen {1} etwas offen, die meisten dies: {2}. So kann sie niemand heute abwägen oder später belegen.",
  "Lines for so many change requests would bury the list; start the next one from a form.":
    "Zeilen für so viele Änderungsanträge würden die Liste begraben; beginnen Sie den nächsten mit einem Formular.",
  "Fixed price, but the Product Owner has no name yet: until then every change is paid from your margin.":
    "Festpreis, aber der Product Owner hat noch keinen Namen: Bis dahin geht jede Änderung von Ihrer Marge ab.",
  "Fixed price without a named Product Owner: every change will be paid from your margin.":
    "Festpreis ohne benannten Product Owner: Jede Änderung geht von Ihrer Marge ab.",
  "was signed": "wurde unterschrieben",
  "was signed on {0}": "wurde am {0} unterschrieben",
  "The clause {0} {1} and is gone: restore it (your version control has it), and ask for the change in a change request.":
    "Die Klausel {0} {1} und ist verschwunden: Stellen Sie sie wieder her (Ihre Versionsverwaltung hat sie), und beantragen Sie die Änderung mit einem Änderungsantrag.",
  "This clause {0} under the heading {1}: who looks for it there finds nothing.":
    "Diese Klausel {0}, und zwar unter der Überschrift {1}: Wer sie dort sucht, findet nichts.",
  "Correct the heading to {0}": "Überschrift zu {0} berichtigen",
  "{0} is no longer what {1}, and nobody agreed on price and dates: restore it (your version control has it), and ask for the change in a change request.":
    "{0} {1}, lautet aber inzwischen anders, und über Preis und Termine hat sich niemand geeinigt: Stellen Sie den alten Text wieder her (Ihre Versionsverwaltung hat ihn), und beantragen Sie die Änderung mit einem Änderungsantrag.",
  "the rest was signed": "nachdem der Rest unterschrieben war",
  "the rest was signed on {0}": "nachdem der Rest am {0} unterschrieben war",
  "{0} came in after {1}, and nobody agreed on price and dates: take it out, and ask for it in a change request.":
    "{0} kam hinzu, {1}, und über Preis und Termine hat sich niemand geeinigt: Nehmen Sie es heraus, und beantragen Sie es mit einem Änderungsantrag.",
  "Add its fingerprint, because this clause is signed":
    "Den Fingerabdruck ergänzen, weil diese Klausel unterschrieben ist",
  "Replace the fingerprint, because this change is signed":
    "Den Fingerabdruck ersetzen, weil diese Änderung unterschrieben ist",
  '"{0}" gives work away: record it with its regular price, else nobody knows what it cost.':
    "„{0}“ verschenkt Arbeit: Halten Sie sie mit ihrem regulären Preis fest, sonst weiß niemand, was sie gekostet hat.",
  "Record the work without charge": "Die unberechnete Arbeit festhalten",
  "Insert a table of deliverables": "Tabelle mit Leistungen einfügen",
  "Nothing says what is delivered: nobody can tell when the work is done or what is extra.":
    "Nirgends steht, was geliefert wird: Niemand kann sagen, wann die Arbeit fertig ist oder was zusätzlich ist.",
  "What is delivered is described but not listed: nobody can tell when the work is done or what is extra.":
    "Was geliefert wird, ist beschrieben, aber nicht aufgeführt: Niemand kann sagen, wann die Arbeit fertig ist oder was zusätzlich ist.",
  "No target margin and no cost rate are recorded: nobody can tell what a change or a favour costs you.":
    "Weder Zielmarge noch Kostensatz sind festgehalten: Niemand kann sagen, was Sie eine Änderung oder ein Gefallen kostet.",
  "Record the target margin and the cost rate": "Zielmarge und Kostensatz festhalten",
  '"{0}" is an internal figure: the client will bargain about your margin instead of the scope.':
    "„{0}“ ist eine interne Zahl: Der Auftraggeber verhandelt dann über Ihre Marge statt über den Umfang.",
  '"{0}" has no measure: at acceptance each side will judge it by its own taste.':
    "„{0}“ hat kein Maß: Bei der Abnahme urteilt jede Seite nach eigenem Geschmack.",
  '"{0}" has no limit: the client may read anything into it.':
    "„{0}“ hat keine Grenze: Der Auftraggeber kann alles hineinlesen.",
  "Insert room for a measure": "Platz für ein Maß einfügen",
  "Insert room for a limit": "Platz für eine Grenze einfügen",
  "Insert an out-of-scope list": "Liste dessen einfügen, was nicht enthalten ist",
  "Nothing is declared out of scope: readers will expect more than you plan.":
    "Nichts ist als „nicht enthalten“ genannt: Leser erwarten mehr, als Sie vorhaben.",
  "Nothing is declared out of scope: readers will expect more of the team than it is there for.":
    "Nichts ist als „nicht enthalten“ genannt: Leser erwarten vom Team mehr, als wofür es da ist.",
  "Nothing is declared out of scope, and the price is fixed: extra wishes will be paid by the provider.":
    "Nichts ist als „nicht enthalten“ genannt, und der Preis steht fest: Zusätzliche Wünsche zahlt der Auftragnehmer.",
  "Nothing is declared out of scope: extra wishes will be taken as included.":
    "Nichts ist als „nicht enthalten“ genannt: Zusätzliche Wünsche gelten als inbegriffen.",
  "Record the Product Owner's review": "Die Durchsicht des Product Owners festhalten",
  "{0} is Product Owner, but did not write, review or estimate this offer: its promises will be inherited unread.":
    "{0} ist Product Owner, hat dieses Angebot aber weder geschrieben noch durchgesehen noch geschätzt: Die Zusagen werden ungelesen übernommen.",
  "Nothing says that {0} as Product Owner has reviewed this offer: its promises may be inherited unread.":
    "Nirgends steht, dass {0} als Product Owner dieses Angebot durchgesehen hat: Die Zusagen werden womöglich ungelesen übernommen.",
  "No amount is stated: nobody can tell what is applied for.":
    "Kein Betrag ist genannt: Niemand kann sagen, was beantragt wird.",
  "No price and no pricing model are stated: nobody knows who pays for more work than planned.":
    "Weder Preis noch Preismodell sind genannt: Niemand weiß, wer für mehr Arbeit als geplant zahlt.",
  "A price is stated, but not whether it is fixed or by time and materials: more work than planned means a dispute.":
    "Ein Preis ist genannt, aber nicht, ob er fest ist oder nach Aufwand gilt: Mehr Arbeit als geplant bedeutet Streit.",
  "A fixed price and time and materials are both stated: say which part of the work is billed how.":
    "Festpreis und Abrechnung nach Aufwand sind beide genannt: Sagen Sie, welcher Teil der Arbeit wie abgerechnet wird.",
  "The fixed price is stated here.": "Hier ist der Festpreis genannt.",
  "Only the parties know which part of the work is billed how.":
    "Nur die Vertragspartner wissen, welcher Teil der Arbeit wie abgerechnet wird.",
  "Add what is missing to the price": "Beim Preis ergänzen, was fehlt",
  "Time and materials have no ceiling: the client's cost has no end.":
    "Die Abrechnung nach Aufwand hat keine Obergrenze: Die Kosten des Auftraggebers haben kein Ende.",
  "Nothing says when the client is told that the budget runs out: the ceiling will come as a surprise.":
    "Nirgends steht, wann der Auftraggeber erfährt, dass das Budget zur Neige geht: Die Obergrenze kommt überraschend.",
  "State a fixed price": "Einen Festpreis angeben",
  "State time and materials with a ceiling": "Abrechnung nach Aufwand mit Obergrenze angeben",
  '"{0}" sounds like new scope, and work on it has begun: nobody agreed who pays for it.':
    "„{0}“ klingt nach neuem Umfang, und die Arbeit daran hat begonnen: Niemand hat vereinbart, wer dafür zahlt.",
  '"{0}" is how scope grows: check it against what was agreed before anyone starts.':
    "„{0}“ – so wächst der Umfang: Vergleichen Sie es mit dem Vereinbarten, bevor jemand anfängt.",
  "Record it as a change request": "Als Änderungsantrag festhalten",
  "No list of scope-creep triggers tells the team when to pause: small wishes will be built before anybody prices them.":
    "Keine Liste von Warnzeichen sagt dem Team, wann es innehalten soll: Kleine Wünsche werden gebaut, bevor jemand einen Preis nennt.",
  "List scope-creep triggers": "Warnzeichen für wachsenden Umfang auflisten",
  "The list of scope-creep triggers has hardly an entry: the team won't know a new wish when it hears one.":
    "Die Liste der Warnzeichen hat kaum einen Eintrag: Das Team erkennt einen neuen Wunsch nicht, wenn es ihn hört.",
  "The scope-creep triggers name no next step: the team hears the wish and builds it all the same.":
    "Die Warnzeichen nennen keinen nächsten Schritt: Das Team hört den Wunsch und baut ihn trotzdem.",
  "Complete the scope-creep triggers": "Warnzeichen vervollständigen",
  "{0} is done, but {1}: nobody has agreed to pay for it.":
    "{0} ist erledigt, aber {1}: Niemand hat zugesagt, dafür zu zahlen.",
  "{0} is in progress, but {1}: nobody has agreed to pay for it.":
    "{0} ist in Arbeit, aber {1}: Niemand hat zugesagt, dafür zu zahlen.",
  "change request {0} is {1}": "Änderungsantrag {0} ist {1}",
  "change request {0} is on no record": "Änderungsantrag {0} ist nirgends verzeichnet",
  "no change request is named for it": "kein Änderungsantrag ist dafür genannt",
  "Work on this change has begun, but the change request is {0}: nobody has agreed to pay for it.":
    "Die Arbeit an dieser Änderung hat begonnen, aber der Änderungsantrag ist {0}: Niemand hat zugesagt, dafür zu zahlen.",
  declined: "abgelehnt",
  "not approved": "nicht genehmigt",
};
