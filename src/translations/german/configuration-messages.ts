export const configurationMessages: Readonly<Record<string, string>> = {
  "A {0} is missing here.": "Hier fehlt ein Wert für {0}.",
  "Unknown {0} {1}.": "Unbekannter Wert für {0}: {1}.",
  "{0} Use {1}.{2}": "{0} Möglich sind {1}.{2}",
  '{0} must be a list of "key: value" lines.': "{0} muss eine Liste aus Zeilen „Schlüssel: Wert“ sein.",
  " Known are {0}.": " Bekannt sind {0}.",
  "declared in the front matter": "im Front Matter angegeben",
  "declared in the configuration": "in der Konfiguration angegeben",
  "stands alone": "steht allein",
  "and {0} more": "und {0} weitere",
  'An engagement has patterns for its files such as "clients/acme/**", or a list of them.':
    "Ein Engagement hat Muster für seine Dateien, etwa „clients/acme/**“, oder eine Liste davon.",
  '"engagements" names folders such as "clients/*", or gives patterns to names.':
    "„engagements“ nennt Ordner wie „clients/*“ oder gibt Namen ihre Muster.",
  "Unknown language {0}. A glossary has {1}.": "Unbekannte Sprache {0}. Ein Glossar hat {1}.",
  "A language of the glossary": "Eine Sprache des Glossars",
  "The glossary knows no {0}.{1}": "Das Glossar kennt {0} nicht.{1}",
  'Words of the glossary are texts such as "Value Lead", or a list of them.':
    "Wörter des Glossars sind Texte wie „Value Lead“ oder eine Liste davon.",
  "A term of the glossary has at most {0} words.": "Ein Begriff des Glossars hat höchstens {0} Wörter.",
  "A glossary has at most {0} terms; the rest is left out.":
    "Ein Glossar hat höchstens {0} Begriffe; der Rest bleibt weg.",
  '"templates" must name a folder such as "templates".': "„templates“ muss einen Ordner nennen, etwa „templates“.",
  "The folder {0} must be below that of the configuration.":
    "Der Ordner {0} muss unterhalb des Ordners der Konfiguration liegen.",
  "There is no such folder below that of the configuration.":
    "Diesen Ordner gibt es unterhalb des Ordners der Konfiguration nicht.",
  "Start the file with front matter: a title, a kind and a language between two lines of ---.":
    "Beginnen Sie die Datei mit Front Matter: title, kind und language zwischen zwei Zeilen ---.",
  '"file" must be a name that ends in .md, without a folder.':
    "„file“ muss ein Name sein, der auf .md endet, ohne Ordner.",
  "There is no text below the front matter.": "Unter dem Front Matter steht kein Text.",
  'Give "{0}" a text.': "Geben Sie bei „{0}“ einen Text an.",
  'Give "{0}" one of {1}.{2}': "Geben Sie bei „{0}“ eines hiervon an: {1}.{2}",
  "A pattern is empty.": "Ein Muster ist leer.",
  "The pattern {0} leaves the folder of the configuration.":
    "Das Muster {0} führt aus dem Ordner der Konfiguration heraus.",
  "The pattern {0} has too many braces.": "Das Muster {0} hat zu viele geschweifte Klammern.",
  "The pattern {0} is not understood: patterns know *, **, ? and {a,b}.":
    "Das Muster {0} ist nicht verständlich: Muster kennen *, **, ? und {a,b}.",
  "A brace is missing in the pattern {0}.": "Im Muster {0} fehlt eine geschweifte Klammer.",
  '"overrides" is a list of settings, each with "files" that name the documents it is for.':
    "„overrides“ ist eine Liste von Einstellungen, jede mit „files“, die ihre Dokumente nennen.",
  'An override needs "files" that name the documents it is for.':
    "Eine Ausnahme in „overrides“ braucht „files“, die ihre Dokumente nennen.",
  '"files" must be a pattern such as "clients/acme/**", or a list of them.':
    "„files“ muss ein Muster wie „clients/acme/**“ sein oder eine Liste davon.",
  "An override": "Eine Ausnahme in „overrides“",
  '"extends" names a file such as "../house.mandate.yaml" or a package such as "@acme/mandate-rules", or a list of them.':
    "„extends“ nennt eine Datei wie „../house.mandate.yaml“, ein Paket wie „@acme/mandate-rules“ oder eine Liste davon.",
  "{0} is neither a relative file nor a package.": "{0} ist weder eine relative Datei noch ein Paket.",
  "{0} can't be read: {1}": "{0} lässt sich nicht lesen: {1}",
  'There is no package {0} in the "node_modules" folders from here upwards.':
    "In den „node_modules“-Ordnern von hier aufwärts gibt es kein Paket {0}.",
  "A package can only name files in its own folder.": "Ein Paket kann nur Dateien in seinem eigenen Ordner nennen.",
  '"mandate" in the package\'s package.json must name a file such as "mandate.yaml".':
    "„mandate“ in der package.json des Pakets muss eine Datei nennen, etwa „mandate.yaml“.",
  "{0} leads in a circle: it extends this file in turn.":
    "{0} führt im Kreis: Die Datei erweitert ihrerseits diese hier.",
  "{0} is left out: at most {1} files extend one another.": "{0} bleibt weg: Höchstens {1} Dateien erweitern einander.",
  "{0} is left out: a configuration extends at most {1} files.":
    "{0} bleibt weg: Eine Konfiguration erweitert höchstens {1} Dateien.",
  "The rule's name {0} may have small letters, digits and hyphens only.":
    "Der Name der Regel {0} darf nur aus kleinen Buchstaben, Ziffern und Bindestrichen bestehen.",
  "There are at most {0} rules of one's own; this one is left out.":
    "Es gibt höchstens {0} eigene Regeln; diese bleibt weg.",
  "The rule {0}": "Die Regel {0}",
  "A rule of one's own has one of {0}.": "Eine eigene Regel hat genau eines von {0}.",
  "{0} doesn't go with {1}; use {2}.": "{0} passt nicht zu {1}; nehmen Sie {2}.",
  "A rule has at most {0} phrases; the rest is left out.":
    "Eine Regel hat höchstens {0} Wendungen; der Rest bleibt weg.",
  '{0} must be plain words such as "Data protection", or a list of them.':
    "{0} muss aus einfachen Wörtern bestehen, etwa „Datenschutz“, oder eine Liste davon sein.",
  "{0} has at most {1} words, on one line.": "{0} hat höchstens {1} Wörter in einer Zeile.",
  ' Rules of one\'s own are defined under "own_rules".': " Eigene Regeln werden unter „own_rules“ festgelegt.",
  "The section {0} is missing: your team asks for it.": "Der Abschnitt {0} fehlt: Ihr Team verlangt ihn.",
  "{0} is not stated: your team asks for it.": "{0} ist nicht angegeben: Ihr Team verlangt es.",
  "{0} is not said: your team asks for it.": "{0} steht nirgends: Ihr Team verlangt es.",
  "Your team doesn't write {0}.": "Ihr Team schreibt nicht {0}.",
  "Insert the section {0}": "Den Abschnitt {0} einfügen",
  "Insert the field {0}": "Das Feld {0} einfügen",
  "The label is there: only you know what belongs behind it.":
    "Die Bezeichnung ist da: Nur Sie wissen, was dahinter gehört.",
  "Insert the text that your team has agreed on": "Den Text einfügen, auf den sich Ihr Team geeinigt hat",
  "The rule has no text to insert.": "Die Regel hat keinen Text, der sich einfügen ließe.",
  "The rule has no replacement.": "Die Regel hat keinen Ersatz.",
  "Your team has agreed on it.": "Ihr Team hat sich darauf geeinigt.",
  "A rule of your own, in `mandate.yaml`.": "Eine eigene Regel in `mandate.yaml`.",
  "Reported as **{0}** in {1}.": "Gemeldet als **{0}** in {1}.",
  "To ignore it here, write `{0}` before this block. To switch it off, set `{1}` to `off` under `rules` in `mandate.yaml`.":
    "Um es hier zu ignorieren, schreiben Sie `{0}` vor diesen Block. Zum Abschalten setzen Sie `{1}` unter `rules` in `mandate.yaml` auf `off`.",
  "Unknown rule {0}.{1}": "Unbekannte Regel {0}.{1}",
  ' "mandate explain" lists the rules.': " „mandate explain“ listet die Regeln auf.",
  "The setting of {0}": "Die Einstellung von {0}",
  "Unknown key {0}. A rule has {1}.{2}": "Unbekannter Schlüssel {0}. Eine Regel hat {1}.{2}",
  "{0} has no facets.": "{0} hat keine Teile.",
  "Unknown facet {0}. {1} has {2}.{3}": "Unbekannter Teil {0}. {1} hat {2}.{3}",
  "{0} has no options.": "{0} hat keine Optionen.",
  "Unknown option {0}. {1} has {2}.{3}": "Unbekannte Option {0}. {1} hat {2}.{3}",
  "The option {0} must be a number of 0 or more.": "Die Option {0} muss eine Zahl ab 0 sein.",
  "A key must be a plain text.": "Ein Schlüssel muss ein einfacher Text sein.",
  "The configuration is too large or nested too deep.": "Die Konfiguration ist zu groß oder zu tief verschachtelt.",
  "This can't be read as YAML: {0}": "Das lässt sich nicht als YAML lesen: {0}",
  "This is not valid YAML: {0}.": "Das ist kein gültiges YAML: {0}.",
  "The configuration": "Die Konfiguration",
  "Unknown key {0}.{1}": "Unbekannter Schlüssel {0}.{1}",
  '"ignore" must be a list of patterns such as "drafts/**".':
    "„ignore“ muss eine Liste von Mustern wie „drafts/**“ sein.",
  '"engagement" in its front matter, or "engagements" in a mandate.yaml, joins it with others':
    "„engagement“ im Front Matter oder „engagements“ in einer mandate.yaml verbindet es mit anderen",
  "{0} may be {1}: it is taken for none": "{0} kann {1} sein und wird deshalb niemandem davon zugeordnet",
  Profile: "Profil",
  Situation: "Situation",
  Contract: "Vertrag",
  Audience: "Leserkreis",
  Constellation: "Rollenkonstellation",
  "Side of the Product Owner": "Seite des Product Owners",
  "Client: nobody orders the work (inferred: {0})": "Auftraggeber: Niemand bestellt die Arbeit (abgeleitet: {0})",
  "{0}: {1} (inferred: {2})": "{0}: {1} (abgeleitet: {2})",
  "chosen in the configuration": "in der Konfiguration gewählt",
  "usual where no situation is known": "üblich, wo keine Situation bekannt ist",
  "usual for {0} engagements": "üblich bei {0}",
  "Rule {0} failed on this document ({1}). Please report it together with the document.":
    "Die Regel {0} ist an diesem Dokument gescheitert ({1}). Bitte melden Sie das zusammen mit dem Dokument.",
};
