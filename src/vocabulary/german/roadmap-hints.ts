import type { TopicVocabulary } from "../vocabulary.ts";

/** German signs, each weak by itself, that one thing comes after another. */
export const germanRoadmapHints: TopicVocabulary = {
  "roadmap/hint": {
    headings: [
      "laengerfristig|auf laengere sicht|weitere denkbare features|weitere denkbare funktionen|denkbare erweiterungen|denkbare funktionen|weitere ideen|weitere moegliche funktionen|moegliche weiterentwicklung|moegliche weiterentwicklungen|optionale funktionen|optionale erweiterungen|optionale anforderungen|wunschliste|fuer spaeter|spaeter|zurueckgestellt|zurueckgestellte funktionen|bonusfunktionen|wenn zeit bleibt|falls zeit bleibt|naechste arbeitspakete|naechste aufgaben|reihenfolge|reihenfolge der umsetzung|umsetzungsreihenfolge|zukuenftige ideen|zukuenftige features|geplante features|wohin die reise geht|wohin es geht|spaetere versionen|nach dem start|zukunftsmusik|weiterentwicklung|naechste ausbaustufe|weitere ausbaustufen|ausbau|geplante weiterentwicklung",
    ],
    patterns: [
      "!spaeter ~ erweitert|erweiterbar|ergaenzt|ergaenzen|erweitern|ausgebaut|integriert|angebunden|hinzugefuegt|hinzu|umgesetzt|folgen|moeglich|denkbar|eingefuehrt|nachgeruestet|uebernommen",
      "!erweiterbar|erweiterung|ausbau|ergaenzung|folgt|folgen|kommt|kommen|optional|import|anbindung ~ spaeter",
      "!spaetere|spaeterer|spaeteren|spaeterem ~ erweiterung|erweiterungen|ausbau|ausbaustufe|version|versionen|phase|integration|anbindung|umsetzung|einbindung|funktionen|features|sprints|releases",
      "!mittelfristig|mittelfristige|langfristige|langfristig ~ erweiterung|ausbau|ausweitung|ziel|vision|oeffnung",
      "!zunaechst|vorerst|anfangs|erst einmal|im mvp|fuer den ersten prototyp|in der ersten version .. spaeter|danach|mittelfristig|langfristig|kuenftig|nur",
      "!zu einem spaeteren zeitpunkt|in einem spaeteren schritt|auf spaeter verschoben|spaeter aufgegriffen|in einer spaeteren",
      "!spaeter ggf|spaeter gegebenenfalls|spaeter eventuell|spaeter evtl|spaeter auch|spaeter vielleicht|spaeter optional|optional spaeter|spaeter einmal",
      "!erst nach ~ testphase|pilotphase|pilot|mvp|erfolgreichem|erfolgreicher|abschluss der ersten",
      "!in ~ zwei|drei|vier|fuenf|sechs|2|3|4|5|6 ~ arbeitspakete|arbeitspaketen|pakete|teilprojekte|bausteine|iterationen ~ gegliedert|aufgeteilt|unterteilt|geteilt",
      "!zuerst|als erstes|zunaechst|anfangs|am anfang|zu beginn|erst .. dann|danach|spaeter|anschliessend|folgt|folgen|im anschluss|als naechstes|darauf|schliesslich",
      "!im ersten schritt|in einem ersten schritt|ersten schritt .. zweiten|naechsten|weiteren|dann|spaeter",
      "!als naechstes|naechstes quartal|naechstes jahr|im naechsten jahr|im kommenden jahr|im naechsten semester|naechste saison ~ kommt|kommen|folgt|folgen|soll|sollen|wollen|bauen|wir",
      "!geplant|vorgesehen|angedacht ~ fuer ~ version 2|v2|naechste|spaetere|phase 2|zukunft",
      "!fuer ~ version 2|v2|naechste version|spaetere version|phase 2|zukunft ~ geplant|vorgesehen|angedacht",
      "!auf lange sicht|auf laengere sicht|auf dauer|langfristig|perspektivisch|irgendwann|mit der zeit|in zukunft|zukuenftig|kuenftig ~ soll|sollen|wollen|will|moechten|denkbar|moeglich|kommen|geplant",
      "!fangen|starten|beginnen|startet|beginnt ~ mit ~ einer|einem|zwei|wenigen .. dann|spaeter|danach|erweitern|ausweiten|dazu|ausbauen",
      "!im ersten jahr .. zweiten|dritten|fuenften",
      "!januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|fruehjahr|sommer|herbst|winter .. pilot|start|launch|alpha|beta|release|rollout .. januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|fruehjahr|sommer|herbst|winter",
      "!pilot|alpha|beta|prototyp|mvp ~ im|bis|dann|zuerst|danach|nach|vor ~ start|launch|beta|release|version|rollout",
      "!projekt|arbeit|umsetzung|entwicklung|vorhaben|einfuehrung|wir ~ zwei|drei|vier|fuenf|sechs|mehrere|mehreren|einzelne ~ phasen|etappen|stufen|meilensteine|meilensteinen|iterationen|ausbaustufen|teilprojekte",
      "!gliedert sich|aufgeteilt|unterteilt|gegliedert|besteht aus ~ teile|teilen|schritte|schritten|abschnitte|bloecke",
      "!analyse|entwurf|konzept|planung|konzeption ~ dann|danach|folgt|anschliessend|darauf ~ entwurf|umsetzung|implementierung|entwicklung|test",
      "!meilenstein eins|meilenstein zwei|erster meilenstein|zweiter meilenstein|naechster meilenstein",
      "!bis zur|bis zum ~ zwischenpraesentation|zwischenabgabe|prototyp|pilot|mvp .. bis zur|bis zum ~ abgabe|endpraesentation|ende|start",
      "!nach dem mvp|nach der ersten version|nach dem ersten release|nach dem pilot|nach der pilotphase|nach dem start|nach abschluss der ersten",
    ],
  },
};
