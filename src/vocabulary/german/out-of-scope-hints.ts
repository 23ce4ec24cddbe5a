import type { TopicVocabulary } from "../vocabulary.ts";

/** German signs, each weak by itself, that something is left out, put off or done by others. */
export const germanOutOfScopeHints: TopicVocabulary = {
  "out-of-scope/hint": {
    headings: [
      "ideen fuer spaeter|spaetere ideen|ideenspeicher|ideensammlung fuer spaeter|wunschliste|kuer|zusatzfunktionen|nicht noetig|nicht notwendig|nicht erforderlich|erstmal nicht|erst einmal nicht|vorerst nicht|limitierungen|limitationen|limitierung|vereinfachungen|ausgelassen|nicht behandelt|nicht beruecksichtigt",
    ],
    labels: ["bonus"],
    patterns: [
      "!vorerst|erstmal|erst einmal|zunaechst ~ nicht|kein|keine|ohne|nur",
      // Put off.
      "!auf spaeter|auf einen spaeteren|auf das naechste|auf die naechste ~ verschoben|verschieben|vertagt",
      "!spaeter|eventuell|vielleicht|evtl|ggf|spaeter vielleicht ~ noch|dazu|einmal ~ kommen|hinzu|dazu|ergaenzt|ergaenzen|eingebaut|moeglich",
      "!kommt spaeter|kommen spaeter|folgt spaeter|folgen spaeter|erst spaeter|spaeter vielleicht|vielleicht spaeter|kann spaeter|koennen spaeter|koennte spaeter|koennten spaeter|spaeter erweiterbar|spaeter denkbar|spaeter moeglich",
      "!erste|ersten|mvp|prototyp|pilot|demo ~ ohne|noch ohne|kein|keine|keinen|noch nicht",
      "!derzeit|aktuell|momentan|zurzeit|zur zeit|vorlaeufig|einstweilen|fuers erste|fuer den anfang|am anfang ~ kein|keine|keinen|nicht|nur|ohne",
      // Not needed, not meant.
      "!wird|werden|ist|sind ~ nicht benoetigt|nicht gebraucht|nicht notwendig|nicht noetig|nicht beruecksichtigt|nicht angedacht|nicht angeboten|nicht beachtet|nicht abgedeckt|nicht behandelt|nicht einbezogen",
      "!brauchen wir nicht|benoetigen wir nicht|betrachten wir nicht|behandeln wir nicht|beruecksichtigen wir nicht|brauchen wir kein|brauchen wir keine|brauchen wir keinen|kein thema|nicht unser ziel|nicht unsere aufgabe|nicht der fokus",
      "!muss nicht|muessen nicht|soll nicht|sollen nicht ~ marktreif|produktiv|produktionsreif|vollstaendig|perfekt|fertig|unterstuetzt|beruecksichtigt|abgedeckt|funktionieren",
      "!nicht|kein|keine|keinen ~ marktreif|marktreifes|produktionsreif|produktiver einsatz|produktiv eingesetzt|produktivbetrieb|fertiges produkt|vollwertig*|anspruch auf vollstaendigkeit",
      "!nur|lediglich|blosser|reiner|reines ~ prototyp|proof of concept|demonstrator|demo|machbarkeitsstudie|poc|mvp",
      "!sprengt|sprengen ~ rahmen|umfang|zeit",
      "!rahmen|umfang ~ sprengen|sprengt|gesprengt",
      "!aus zeitgruenden|zeitlichen gruenden|knappen zeit|zeitmangel|aus kostengruenden ~ nur|nicht|kein|keine|verzichten|verzichtet|weggelassen|entfaellt",
      "!der einfachheit halber|zur vereinfachung|vereinfachend",
      // Narrowed.
      "!nur|ausschliesslich|lediglich ~ fuer ~ android|ios|windows|desktop|den internen|interne|interner|intern|mitglieder|einen nutzer|einen benutzer|den eigenen",
      "!nur|ausschliesslich|lediglich ~ android|ios|windows|desktop|browser|eine sprache|deutsch|englisch|ein geraet|einen nutzer|lokal|im lokalen netz",
      "!projekt|umfang|arbeit|funktion|funktionen|version|prototyp|wir|uns|angebot|app|anwendung ~ beschraenkt|begrenzt|eingeschraenkt|limitiert|beschraenken|begrenzen ~ auf",
      "!projekt|umfang|arbeit|funktion|funktionen|version|prototyp|angebot|app|anwendung ~ auf ~ beschraenkt|begrenzt|eingeschraenkt|limitiert",
      "!fokus|schwerpunkt ~ liegt ~ auf .. nicht auf|und nicht",
      // Cut.
      "!rausgeflogen|kommt raus|kommen raus|streichen wir|lassen wir weg|lassen wir raus|wurde gestrichen|wurden gestrichen|weggefallen|faellt weg|verworfen|nicht weiter verwenden|nicht weiter verfolgen",
      // Left as it is, to others, or for money.
      "!bleibt bestehen|bleiben bestehen|bleibt wie bisher|weiter wie bisher|fassen wir nicht an|nicht angefasst|wird nichts geaendert|nichts geaendert|nicht veraendert",
      "!<leftOutThing>|hardware|hosting|wartung|betrieb|inhalte|texte|bilder|pflege ~ uebernimmt|uebernehmen|macht|machen|stellt|stellen|liefert|liefern ~ <client>|verein|schule|anderes|andere",
      "!kuemmert sich|kuemmern sich|sorgt|zustaendig ~ <client>|ein anderes|eine andere|die andere|der andere|anderes team|andere gruppe",
      "!macht|bearbeitet|uebernimmt|bearbeiten ~ andere|anderes ~ gruppe|team|projekt|abteilung",
      "!wir bearbeiten|wir machen|wir uebernehmen|wir bauen|wir betrachten ~ nur|lediglich|ausschliesslich",
      "!gehoert|gehoeren|teil ~ anderen|anderes|eigenen|separaten ~ projekt|projekts|gruppe|auftrag",
      "!gegen aufpreis|kosten extra|kostet extra|gesondert zu verguet*|gesondert verguetet|separat verguetet|extra verguetet|nach aufwand berechnet|werden gesondert berechnet|auf anfrage|preis ohne|preise ohne|versteht sich ohne|verstehen sich ohne|zzgl reisekosten|zuzueglich reisekosten",
      "!wartung|support|supportvereinbarung*|betreuung|schulung|schulungen|hosting|gewaehrleistung|pflege ~ keine|keiner|kein|entfaellt|nein",
    ],
  },
  // What says so in minutes, lists of work and rules of a team, where much is put off that nobody meant to build.
  "out-of-scope/in-minutes": {
    patterns: [
      "!noch kein|noch keine|noch keinen|vorerst nicht|vorerst kein|vorerst keine|vorerst ohne|erstmal nicht|erstmal kein|erstmal keine|erstmal ohne|erst einmal nicht|zunaechst nicht|zunaechst kein|zunaechst keine|zunaechst ohne|erstmal nur|vorerst nur|zunaechst nur|erst einmal nur",
      "!kein|keine|keinen ~ login|registrierung|anmeldung|benutzerverwaltung|nutzerverwaltung|anbindung|schnittstelle|mehrspielermodus|app|datenbank|server|backend|user|accounts|account|migration|schulung|aenderung|aenderungen",
      "!lassen wir weg|lassen wir raus|kommt raus|fliegt raus|wurde gestrichen|nicht weiter verwenden|nicht weiter verfolgen|wir bearbeiten nur|wir machen nur",
    ],
  },
};
