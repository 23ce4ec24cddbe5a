import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for the order of phases and releases. */
export const germanRoadmap: TopicVocabulary = {
  roadmap: {
    headings: [
      "was zuerst kommt|was kommt zuerst|was als erstes kommt|was als naechstes kommt|was kommt als naechstes|womit wir anfangen|womit fangen wir an|in welcher reihenfolge",
      "wie es weitergeht|so geht es weiter|moegliche erweiterungen|ideen fuer spaeter|spaetere ideen|geplante ausbaustufen|einfuehrungsstrategie|rolloutstrategie|naechste meilensteine|weiterer ausbau|weitere schritte|zukunftsplaene|phasenplanung|projektphasen und zeitplanung|zeitrahmen|phasen und zeitplanung|projektphasen und meilensteine|monatsplan|wochenplan|umsetzungsplan|umsetzungsphasen|iterationen|1 iteration|2 iteration",
      "version 1|version 2|version 3|nach dem mvp|der weg dorthin|weg zum ziel|naechste etappen|horizont 1|horizont 2|entwicklungsstufen|entwicklungsphasen|ausbauschritte|ausrollen|roadmap|produkt roadmap|produktroadmap|projekt roadmap|fahrplan|releaseplan*|release plan|release planung|releases|release|releaseplanung|meilenstein|meilensteine|meilensteinplan*|termine und meilensteine|ausbaustufe|ausbaustufen|ausbauplan|phasen|projektphasen|phasenplan*|phase 1|phase 2|phase 3|phase i|phase ii|stufe 1|stufe 2|stufen|iterationen|iterationsplan*|sprints|sprintplan*|etappen|versionen|versionsplan*|grobplanung|feinplanung|grober projektplan|projektplan|zeitplan|zukunft|zukuenftige anforderungen|zukuenftige funktionen|zukuenftige erweiterungen|geplante erweiterungen|erweiterungen|erweiterungsmoeglichkeiten|ausblick|naechste schritte|naechste schritte und ausblick|weiteres vorgehen|kurzfristig|mittelfristig|langfristig|langfristige vision|langfristige planung|entwicklungsplan|umsetzungsphasen|einfuehrungsplan|post mvp|mvp|jetzt danach spaeter|milestones|geplant|zeitlicher ablauf|ablaufplan|arbeitsplan|arbeitspakete und meilensteine|rollout|rolloutplan|rollout plan|stufenplan|stufenkonzept|naechste version|naechste releases|spaetere versionen|spaetere ausbaustufen|kommende funktionen|geplante funktionen|geplante weiterentwicklung|weiterentwicklung|zukuenftige entwicklung|zukuenftige entwicklungen|wie geht es weiter|was kommt danach|vorgehensplan|q1|q2|q3|q4",
    ],
    columns: [
      "phase|phasen|release|meilenstein|meilensteine|milestone|sprint|iteration|quartal|ausbaustufe|stufe|jetzt|danach|spaeter|etappe",
    ],
    patterns: [
      "funktionen|features|ideen ~ spaetere|spaeteren|naechste|naechsten|kuenftige|kuenftigen|zukuenftige|zukuenftigen ~ version|versionen|release|releases|phase|ausbaustufe ~ geplant|vorgesehen|folgen|kommen",
      "fuer die zukunft|in zukunft ~ geplant|vorgesehen|vorgenommen|angedacht",
      "weitere|spaetere|kuenftige|zukuenftige ~ antraege|foerderantraege|ausschreibungen|auftraege|tranchen|phasen|releases ~ folgen|vorgesehen|geplant|sollen",
      "einfuehrung|umsetzung|rollout|ausbau|entwicklung ~ schrittweise|stufenweise|phasenweise|etappenweise|in etappen|in stufen|in phasen",
      "sobald|wenn ~ laeuft|steht|stabil ist|fertig ist|abgeschlossen ist .. folgt|folgen|erweitern|ergaenzen|kommt|kommen",
      "zunaechst|anfangs|zu beginn|vorerst .. spaeter|weitere|danach .. folgen|folgt|hinzu|erweitert|ergaenzt|erschlossen",
      "im fruehjahr|im sommer|im herbst|im winter|im ersten quartal|im zweiten quartal|anfang des jahres|mitte des jahres .. startet|folgt|beginnt|geht",
      "verteilt sich|verteilen sich|teilt sich|gliedern sich|besteht aus|umfasst folgende .. phasen|phase|stufen|etappen|meilensteine|meilensteinen|schritte",
      "gliedert sich|unterteilt|aufgeteilt|gegliedert|erfolgt in|verlaeuft in .. phasen|stufen|etappen|meilensteine|meilensteinen|releases|schritten|schritte|ausbaustufen",
      "gliedert sich|ist in|wird in .. phasen|stufen|etappen|meilensteine|releases|schritte .. unterteilt|gegliedert|aufgeteilt|umgesetzt",
      "zunaechst|zuerst|wir beginnen|wir starten|beginnend|startend|erst kommt|erst .. danach|anschliessend|dann|im anschluss|zuletzt|darauf",
      "nach dem mvp|nach dem start|nach dem launch|nach dem go live|nach dem pilot|nach der pilotphase .. folgt|folgen|ergaenzen|erweitern|kommt|kommen|wird|werden",
      "bis zum sommer|bis zum herbst|bis zum winter|bis zum fruehjahr|bis zum jahresende|bis ende des jahres .. haben|soll|steht|folgt|wird|ist",
      "roadmap|erste phase|ersten phase|erster phase|zweite phase|zweiten phase|dritte phase|dritten phase|naechste phase|naechsten phase|letzte phase|letzten phase|phase 1|phase 2|phase 3|erste ausbaustufe|ersten ausbaustufe|zweite ausbaustufe|zweiten ausbaustufe|naechste ausbaustufe|ausbaustufe 1|ausbaustufe 2|ausbaustufe|stufe 1|stufe 2|ersten release|erste release|erstes release|zweites release|naechstes release|naechsten release|release 1|release 2|ersten version|erste version|zweite version|zweiten version|naechste version|naechsten version|spaetere version|spaeteren version|kuenftigen version|zukuenftigen version|zukuenftige versionen|meilenstein 1|meilenstein 2|erster meilenstein|ersten meilenstein|zu diesem meilenstein|ersten sprint|sprint 1|sprint 2|1 iteration|2 iteration|3 iteration|erste iteration|ersten iteration|ersten iterationen|spaeter erweitert",
      "in zukunft|zukuenftig|kuenftig|langfristig|mittelfristig|im naechsten schritt|perspektivisch .. soll|sollen|wird|werden|integriert|erweitert|folgt|folgen|geplant|ergaenzt",
      "post mvp|v2|v3",
      "danach folgt|anschliessend folgt|danach folgen|im anschluss folgt",
      "version 2|version 3|release 2 .. bringt|enthaelt|folgt|kommt|soll|umfasst",
      "mvp .. danach|anschliessend|folgt|erscheint|bis",
    ],
  },
};
