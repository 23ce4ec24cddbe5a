export const interchangeMessages: Readonly<Record<string, string>> = {
  "The document is nested too deep. Open it in Word and save it again.":
    "Das Dokument ist zu tief verschachtelt. Öffnen Sie es in Word und speichern Sie es neu.",
  "This is no Word document (.docx).": "Das ist kein Word-Dokument (.docx).",
  "The document is too large: its text would fill more than 40 MB. Split it.":
    "Das Dokument ist zu groß: Sein Text würde mehr als 40 MB füllen. Bitte teilen.",
  "The file is damaged: it can't be unpacked. Open it in Word and save it again.":
    "Die Datei ist beschädigt: Sie lässt sich nicht entpacken. Bitte in Word öffnen und neu speichern.",
  "The file is damaged: its text can't be read. Open it in Word and save it again.":
    "Die Datei ist beschädigt: Ihr Text lässt sich nicht lesen. Bitte in Word öffnen und neu speichern.",
  "The document is protected with a password. Save a copy without one in Word.":
    "Das Dokument ist mit einem Kennwort geschützt. Bitte in Word eine Kopie ohne Kennwort speichern.",
  "This is a document of an older Word (.doc). Save it as .docx in Word.":
    "Das ist ein Dokument eines älteren Word (.doc). Bitte in Word als .docx speichern.",
  "This is an OpenDocument file. Save it as .docx.": "Das ist eine OpenDocument-Datei. Bitte als .docx speichern.",
  "This is a spreadsheet or a presentation, and no Word document.":
    "Das ist eine Tabelle oder eine Präsentation und kein Word-Dokument.",
  "There is no text in the document.": "Im Dokument steht kein Text.",
  "Tracked changes were taken as accepted.": "Nachverfolgte Änderungen gelten als angenommen.",
  "1 comment was left out.": "1 Kommentar wurde weggelassen.",
  "{0} comments were left out.": "{0} Kommentare wurden weggelassen.",
  "1 picture was left out.": "1 Bild wurde weggelassen.",
  "{0} pictures were left out.": "{0} Bilder wurden weggelassen.",
  "The table of contents was left out.": "Das Inhaltsverzeichnis wurde weggelassen.",
  'The section "{0}" is internal and was left out.': "Der Abschnitt „{0}“ ist intern und wurde weggelassen.",
  "The document says that it is internal.": "Das Dokument sagt, dass es intern ist.",
  'The picture "{0}" was left out: it is none of the files here that can be shown.':
    "Das Bild „{0}“ wurde weggelassen: Es ist keine der Dateien hier, die sich zeigen lassen.",
  "The file is damaged: a quote in it is never closed, or a row is far too long.":
    "Die Datei ist beschädigt: Ein Anführungszeichen darin wird nie geschlossen, oder eine Zeile ist viel zu lang.",
  'These are no items of Jira or Azure DevOps: there is neither a column "Summary" nor "Work Item Type".':
    "Das sind keine Einträge aus Jira oder Azure DevOps: Es gibt weder eine Spalte „Summary“ noch „Work Item Type“.",
  "The file has more than 20,000 rows. Split it.": "Die Datei hat mehr als 20.000 Zeilen. Bitte teilen.",
  "There are no items in the file.": "In der Datei stehen keine Einträge.",
  "No backlog items were found in it.": "Darin wurden keine Backlog-Einträge gefunden.",
  "The file could not be written. {0}": "Die Datei konnte nicht geschrieben werden. {0}",
  "The file is there already, and is left as it is. Name another one, or add --force.":
    "Die Datei gibt es schon; sie bleibt, wie sie ist. Bitte eine andere nennen oder --force angeben.",
};
