export const editorMessages: Readonly<Record<string, string>> = {
  "Ignore this finding…": "Diesen Befund ignorieren…",
  "Explain this rule": "Diese Regel erklären",
  "no item": "kein Eintrag",
  "in a milestone": "in einem Meilenstein",
  "Ignore this finding… ({0})": "Diesen Befund ignorieren… ({0})",
  "Apply all safe fixes of Mandate": "Alle gefahrlosen Korrekturen von Mandate anwenden",
  "{0} unsure item": "{0} unsicherer Eintrag",
  "{0} unsure items": "{0} unsichere Einträge",
  "{0} unsure": "{0} unsicher",
  "perhaps {0}": "vielleicht {0}",
  "served by no item": "kein Eintrag dient diesem Ziel",
  "served by {0}": "diesem Ziel dienen: {0}",
  "{0} item": "{0} Eintrag",
  "{0} items": "{0} Einträge",
  "{0} open change request": "{0} offener Änderungsantrag",
  "{0} open change requests": "{0} offene Änderungsanträge",
  "{0} more findings are not shown; these {1} are the most severe.":
    "{0} weitere Befunde werden nicht gezeigt; diese {1} wiegen am schwersten.",
  "on the provider's side": "auf der Seite des Auftragnehmers",
  "on the client's side": "auf der Seite des Auftraggebers",
  "and {0}": "und {0}",
  "Also written: {0}": "Auch geschrieben: {0}",
  "Used nowhere else.": "Kommt sonst nirgends vor.",
  "Used in:": "Kommt vor in:",
  "defined term": "definierter Begriff",
  "{0}, line {1}": "{0}, Zeile {1}",
  "{0} % unbilled effort leave {1} %": "{0} % unbezahlter Aufwand lassen {1} %",
  "Margin: {0} % planned; {1} (1 − (1 − margin) × (1 + unbilled))":
    "Marge: {0} % geplant; {1} (1 − (1 − Marge) × (1 + unbezahlt))",
  "Margin: {0} % planned; {1}, and {2} % leave nothing (1 − (1 − margin) × (1 + unbilled))":
    "Marge: {0} % geplant; {1}, und {2} % lassen nichts übrig (1 − (1 − Marge) × (1 + unbezahlt))",
  "Meetings a week: {0} (sum of length × times a week)":
    "Besprechungen je Woche: {0} (Summe aus Dauer × Häufigkeit je Woche)",
  "Product risks in the register: {0} of {1} cells filled, {2} % (four risks × {3})":
    "Produktrisiken im Verzeichnis: {0} von {1} Feldern gefüllt, {2} % (vier Risiken × {3})",
  named: "benannt",
  owner: "verantwortet",
  test: "geprüft",
  staffed: "besetzt",
  billed: "bezahlt",
  English: "Englisch",
  German: "Deutsch",
  "Source: {0}": "Quelle: {0}",
  "To ignore it here, write `{0}` before this block. To switch it off everywhere, set `mandate.rules.{1}` to `off`.":
    "Um den Befund hier zu ignorieren, schreiben Sie `{0}` vor diesen Block. Um die Regel überall abzuschalten, setzen Sie `mandate.rules.{1}` auf `off`.",
  "More about this rule": "Mehr über diese Regel",
  "the language “{0}”, which Mandate does not know": "„{0}“, die Mandate nicht kennt",
  "Mandate reads this document as **{0}** in {1}.": "Mandate liest dieses Dokument als **{0}**. Sprache: {1}.",
  "This is declared: {0}.": "So ist es angegeben: {0}.",
  "What speaks for it: {0}.": "Dafür spricht: {0}.",
  "1 piece of advice kept back: set `mandate.advice` to `all` to see more.":
    "1 Ratschlag wird zurückgehalten: Setzen Sie `mandate.advice` auf `all`, um mehr zu sehen.",
  "{0} pieces of advice kept back: set `mandate.advice` to `all` to see more.":
    "{0} Ratschläge werden zurückgehalten: Setzen Sie `mandate.advice` auf `all`, um mehr zu sehen.",
  "It belongs to the engagement **{0}** ({1}).": "Es gehört zum Engagement **{0}** ({1}).",
  "The lines above come to this, and not to {0}.": "Die Zeilen darüber ergeben diese Summe und nicht {0}.",
  "The lines of this column together, without what is optional; no total is written.":
    "Die Zeilen dieser Spalte zusammen, ohne Optionales; eine Summe steht nicht da.",
  "The lines of this column together; no total is written.":
    "Die Zeilen dieser Spalte zusammen; eine Summe steht nicht da.",
  "Σ {0}": "Σ {0}",
  "margin {0} % = {1}": "Marge {0} % = {1}",
  "The target margin of this price. Only internal documents show it.":
    "Die Zielmarge dieses Preises. Nur interne Dokumente zeigen sie.",
  "A term needs a name.": "Ein Begriff braucht einen Namen.",
  '"{0}" is defined already: {1}.': "„{0}“ ist schon definiert: {1}.",
  "\"{0}\" can't be read as a person's name.": "„{0}“ lässt sich nicht als Name einer Person lesen.",
  '"{0}" is no id: capital letters and a number are, such as US-12.':
    "„{0}“ ist keine Kennung: Sie besteht aus Großbuchstaben und einer Zahl, etwa US-12.",
  "{0} is in use already: {1}. Choose an id that is free.":
    "{0} ist schon vergeben: {1}. Wählen Sie eine freie Kennung.",
  '"{0}" is in use already: {1}. It would mean the same as "{2}".':
    "„{0}“ steht schon im Text: {1}. Es hieße dann dasselbe wie „{2}“.",
  '"{0}" is somebody else in these documents.': "„{0}“ ist in diesen Dokumenten jemand anderes.",
  '"{0}" is no number of a change request, and {1} speaks of it by its number: choose one like CR-12.':
    "„{0}“ ist keine Nummer eines Änderungsantrags, und {1} nennt ihn bei seiner Nummer: Wählen Sie eine wie CR-12.",
  item: "Eintrag",
  deliverable: "Leistung",
  goal: "Ziel",
  "change request": "Änderungsantrag",
  risk: "Risiko",
  "Turn this edit into a change request": "Aus dieser Änderung einen Änderungsantrag machen",
  "Mandate has no rule {0}.": "Mandate hat keine Regel {0}.",
};
