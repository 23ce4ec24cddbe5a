export const interchangeMessages: Readonly<Record<string, string>> = {
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
  "The file could not be written. {0}": "Die Datei konnte nicht geschrieben werden. {0}",
  "The file is there already, and is left as it is. Name another one, or add --force.":
    "Die Datei gibt es schon; sie bleibt, wie sie ist. Bitte eine andere nennen oder --force angeben.",
};
