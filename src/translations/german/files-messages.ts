/** What stands in the way of reading and writing files. */
export const filesMessages: Readonly<Record<string, string>> = {
  "This is neither a file nor a folder.": "Das ist weder eine Datei noch ein Ordner.",
  "The file is larger than 64 MB. Split it.": "Die Datei ist größer als 64 MB. Teilen Sie sie.",
  "This is a binary file, not a text.": "Das ist eine Binärdatei und kein Text.",
  "This is not valid {0} text. Save it with the encoding UTF-8.":
    "Das ist kein gültiger Text in {0}. Speichern Sie ihn mit der Kodierung UTF-8.",
  "There is no such file or folder.": "Eine solche Datei oder einen solchen Ordner gibt es nicht.",
  "There is no such file.": "Eine solche Datei gibt es nicht.",
  "This is no Markdown file ({0}).": "Das ist keine Markdown-Datei ({0}).",
  "The permission to open it is missing.": "Die Berechtigung zum Öffnen fehlt.",
  "This is a folder where a file is needed.": "Das ist ein Ordner, wo eine Datei gebraucht wird.",
  "The links lead in a circle.": "Die Verknüpfungen führen im Kreis.",
  "The path is too long.": "Der Pfad ist zu lang.",
  "The disk is full.": "Der Datenträger ist voll.",
  "The disk can't be written to.": "Auf den Datenträger kann nicht geschrieben werden.",
  "It can't be opened: {0}": "Lässt sich nicht öffnen: {0}",
  "The fixed text could not be saved. {0}": "Der korrigierte Text konnte nicht gespeichert werden. {0}",
};
