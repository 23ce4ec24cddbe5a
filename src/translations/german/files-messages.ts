/** What stands in the way of reading and writing files. */
export const filesMessages: Readonly<Record<string, string>> = {
  "This is neither a file nor a folder.": "Das ist weder eine Datei noch ein Ordner.",
  "The file is larger than 64 MB. Split it.": "Die Datei ist größer als 64 MB. Teilen Sie sie.",
  "This is a binary file, not a text.": "Das ist eine Binärdatei und kein Text.",
  "This is not valid {0} text. Save it with the encoding UTF-8.":
    "Das ist kein gültiger Text in {0}. Speichern Sie ihn mit der Kodierung UTF-8.",
  "There is no such file or folder.": "Eine solche Datei oder einen solchen Ordner gibt es nicht.",
  "There is no such file.": "Eine solche Datei gibt es nicht.",
  "This link leads out of the folder and is not followed. Name what it leads to.":
    "Diese Verknüpfung führt aus dem Ordner hinaus, und ihr wird nicht gefolgt. Nennen Sie, wohin sie führt.",
  "A link stands there that leads out of its folder. Name the file that it leads to.":
    "Dort steht eine Verknüpfung, die aus ihrem Ordner hinausführt. Nennen Sie die Datei, zu der sie führt.",
  "This is no Markdown file ({0}).": "Das ist keine Markdown-Datei ({0}).",
  "The permission to open it is missing.": "Die Berechtigung zum Öffnen fehlt.",
  "This is a folder where a file is needed.": "Das ist ein Ordner, wo eine Datei gebraucht wird.",
  "The links lead in a circle.": "Die Verknüpfungen führen im Kreis.",
  "The path is too long.": "Der Pfad ist zu lang.",
  "The permission to write there is missing.": "Die Berechtigung, dort zu schreiben, fehlt.",
  "The disk is full. Make room on it.": "Der Datenträger ist voll. Schaffen Sie Platz darauf.",
  "The file would be larger than the system allows.": "Die Datei würde größer, als das System erlaubt.",
  "A folder is needed where a file is.": "Wo eine Datei ist, wird ein Ordner gebraucht.",
  "This is no folder.": "Das ist kein Ordner.",
  "The disk can't be written to.": "Auf den Datenträger kann nicht geschrieben werden.",
  "It can't be opened: {0}.": "Lässt sich nicht öffnen: {0}.",
  "The file is there already, and is left as it is. Name another one.":
    "Die Datei gibt es schon; sie bleibt, wie sie ist. Nennen Sie eine andere.",
  "The file could not be written. {0}": "Die Datei konnte nicht geschrieben werden. {0}",
  'There is no such baseline: "mandate baseline" writes one.':
    "Diese Datei gibt es nicht: „mandate baseline“ schreibt eine.",
  "This can't be read as JSON: {0}.": "Das lässt sich nicht als JSON lesen: {0}.",
  'This is no list of known findings, as "mandate baseline" writes it.':
    "Das ist keine Liste bekannter Befunde, wie „mandate baseline“ sie schreibt.",
  "This list of known findings has version {0}; this Mandate reads version {1}.":
    "Diese Liste bekannter Befunde hat die Version {0}; dieses Mandate liest Version {1}.",
  "This is no finding of {0}: {1}.": "Das ist kein Befund von {0}: {1}.",
  "git is needed for this, and was not found.": "Dafür wird git gebraucht, und es wurde nicht gefunden.",
  "This folder is in no git repository.": "Dieser Ordner liegt in keinem Git-Repository.",
  "This folder is a git repository without documents of its own.":
    "Dieser Ordner ist ein Git-Repository ohne eigene Dokumente.",
  "This repository's settings name a filter that can't be switched off: {0}.":
    "Die Einstellungen dieses Repositorys nennen einen Filter, der sich nicht abschalten lässt: {0}.",
  "git could not answer: {0}": "git konnte nicht antworten: {0}",
  "git knows no branch, tag or commit {0} here.": "git kennt hier keinen Branch, kein Tag und keinen Commit {0}.",
  "{0} and what is checked out have no commit in common.":
    "{0} und der ausgecheckte Stand haben keinen gemeinsamen Commit.",
  'Only the last commits were fetched: fetch all by "git fetch --unshallow", or with "fetch-depth: 0" in actions/checkout.':
    "Nur die letzten Commits wurden geholt: „git fetch --unshallow“ holt alle, in actions/checkout „fetch-depth: 0“.",
  "This is outside the git repository, so nobody knows what has changed in it.":
    "Das liegt außerhalb des Git-Repositorys; niemand weiß, was sich darin geändert hat.",
  "The document stays as it is, because it could not be saved. {0}":
    "Das Dokument bleibt, wie es ist, denn es konnte nicht gespeichert werden. {0}",
};
