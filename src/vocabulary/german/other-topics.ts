import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for backlogs, and places that count for nothing. */
export const germanOtherTopics: TopicVocabulary = {
  backlog: {
    headings: [
      "product backlog|produkt backlog|produktbacklog|backlog|sprint backlog|sprintbacklog|backlog eintraege|user stories|user story|userstories|userstory|anwendererzaehlungen|anwendergeschichten|nutzergeschichten|stories|epics|epic|features|feature liste|featureliste|funktionen|produktfunktionen|funktionale anforderungen|funktionelle anforderungen|nicht funktionale anforderungen|nichtfunktionale anforderungen|anforderungen|anforderungsliste|anforderungskatalog|mvp anforderungen|muss kriterien|musskriterien|sollkriterien|soll kriterien|kannkriterien|kann kriterien|wunschkriterien|aufgaben|aufgabenliste|tasks|todo|todos|to do|to dos|to do liste|offene punkte|anwendungsfaelle|use cases",
    ],
    columns: [
      "user story|user stories|userstory|story|stories|als|als ein|als eine|ich moechte|moechte ich|will ich|feature|funktion|anforderung|anforderungen|eintrag|backlog eintrag|backlogeintrag|aufgabe|task|arbeitspaket|titel|beschreibung|bezeichnung|name|thema",
    ],
  },
  "revision-history": {
    headings: [
      "aenderungsverzeichnis|aenderungshistorie|aenderungsverlauf|aenderungsprotokoll|aenderungsnachweis|aenderungsuebersicht|aenderungsverfolgung|versionshistorie|versionsverlauf|versionsuebersicht|versionsverzeichnis|versionskontrolle|revisionshistorie|revisionen|dokumenthistorie|dokumentenhistorie|dokumentgeschichte|dokumentversionen|historie|dokumentinformation*|dokumenteninformation*|dokumentenlenkung|changelog|change log|revision history",
    ],
  },
  references: {
    headings: [
      "referenzen|links|verweise|weiterfuehrende links|weiterfuehrende informationen|weitere informationen|siehe auch|quellen|quelle|quellenverzeichnis|quellenangaben|literatur|literaturverzeichnis|bibliographie|glossar|begriffe|begriffserklaerung|begriffserklaerungen|begriffsdefinitionen|begriffsbestimmungen|definitionen|abkuerzungen|abkuerzungsverzeichnis|abbildungsverzeichnis|tabellenverzeichnis|inhalt|inhaltsverzeichnis|anhang|anhaenge|anlagen|anlagenverzeichnis|impressum|lizenz|verzeichnis|verzeichnisse|mitgeltende unterlagen|mitgeltende dokumente|weitere produktinformationen|weiterlesen",
    ],
  },
  // How to offer and who is chosen: requirements on bidders, not on what is built.
  offering: {
    headings: [
      "zuschlagskriterien|eignungskriterien|eignungsnachweise|eignung|wertungskriterien|bewertungskriterien|auswahlkriterien|angebotsabgabe|abgabe der angebote|einreichung der angebote|bewerbungsbedingungen|teilnahmebedingungen|anforderungen an bieter|anforderungen an den bieter|anforderungen an das angebot|formale anforderungen|nachweise|bewertungsschema|benotung|anforderungsprofil|ihr profil",
    ],
  },
  example: {
    headings: [
      "beispiel|beispiele|beispielhaft*|muster|vorlage|vorlagen|template|ausfuellhinweise|hinweise zur vorlage|hinweise zum ausfuellen|anleitung zur vorlage|so benutzt man diese vorlage|so verwenden sie diese vorlage|erlaeuterung zur vorlage",
    ],
  },
};
