import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for what will not be delivered. */
export const germanOutOfScope: TopicVocabulary = {
  "out-of-scope": {
    headings: [
      "abgrenzung|bewusst weggelassen|weggelassen|bewusst nicht enthalten|bewusst nicht|zurueckgestellt|zurueckgestellte funktionen|leistungsausschluesse|ausgeschlossene funktionen|nicht im preis|nicht im preis enthalten|was nicht im preis enthalten ist|nicht im angebot|nicht im angebot enthalten|nicht im auftrag|nicht zum umfang|gehoert nicht dazu|was nicht zum umfang gehoert|nicht im projektumfang|leistungen die nicht enthalten sind|nicht geschuldete leistungen|ausserhalb des umfangs|ausserhalb des projekts|spaetere themen|themenspeicher|spaeter|abgrenzungen|abgrenzungskriterien|projektabgrenzung|systemabgrenzung|leistungsabgrenzung|produktabgrenzung|abgrenzung des leistungsumfangs|abgrenzung der leistungen|umfang und abgrenzung|nicht im umfang|nicht im umfang enthalten|nicht im leistungsumfang|nicht im leistungsumfang enthalten|nicht im scope|nicht enthalten|nicht enthaltene leistungen|nicht enthaltene funktionen|nicht inbegriffen|nicht inkludiert|nicht bestandteil|nicht bestandteil des projekts|nicht bestandteil des auftrags|nicht bestandteil des angebots|nicht gegenstand|nicht teil des projekts|was nicht teil des projekts ist|was nicht enthalten ist|was nicht dazugehoert|was wir nicht tun|was wir nicht liefern|was wir nicht machen|nicht ziel|nicht ziele|nichtziel|nichtziele|keine ziele|ausschluss|ausschluesse|leistungsausschluss*|ausgeschlossen|ausgeschlossene leistungen|ausgenommen|nicht anforderungen|negativabgrenzung|out of scope|not in scope|non goals|non goal|wont have|won t have|zukuenftige erweiterungen|spaetere ausbaustufen|nicht im mvp|nicht geplant|nicht vorgesehen|nicht behandelt|nicht umgesetzt|nicht abgedeckt|was nicht gemacht wird|was nicht gebaut wird|was wir nicht bauen|was das produkt nicht ist|keine anforderungen|folgeprojekte|folgearbeiten|moegliche folgeprojekte|spaetere erweiterungen|spaetere phasen|spaetere versionen|moegliche erweiterungen|ausblick auf spaetere versionen|scope abgrenzung|projektgrenzen|systemgrenzen|leistungsgrenzen|ausschlusskriterien|nicht enthaltene positionen",
    ],
    columns: [
      "nicht im umfang|nicht enthalten|out of scope|ausgeschlossen|nicht im leistungsumfang|nicht ziel|nicht ziele",
    ],
    patterns: [
      "!nicht zum|nicht zu den|nicht zu unserem .. gehoert|gehoeren|zaehlt|zaehlen",
      "!migration|uebernahme|schulung|betrieb|pflege|wartung|hosting|uebersetzung|anbindung .. findet nicht statt|erfolgt nicht|ist nicht noetig|entfaellt",
      "!wir|auftragnehmer|projekt .. ersetzen|ersetzt|bauen|entwickeln|liefern|migrieren|betreiben .. nicht",
      "!wird|werden .. nicht ersetzt|nicht abgeloest|nicht angebunden|nicht uebersetzt|nicht betrieben|nicht gepflegt|nicht geschult",
      "!spaeteren|kuenftigen|zukuenftigen|naechsten .. vorbehalten",
      "!bleibt|bleiben|verbleibt|verbleiben|liegt|liegen beim|bei .. <client>",
      "!ist der|ist die .. <client> .. selbst verantwortlich|selbst zustaendig|allein verantwortlich",
      "!out of scope|ausserhalb des umfangs|ausserhalb des leistungsumfangs|ausserhalb des scope|ausserhalb des scopes|ausserhalb des projekts|ausserhalb des projektumfangs|ausserhalb des lieferumfangs|nicht im scope|nicht in scope|nicht im umfang|nicht im leistungsumfang|nicht im lieferumfang|nicht im projektumfang|nicht im angebot|nicht im preis|nicht im mvp",
      "!nicht bestandteil|nicht gegenstand|kein bestandteil|kein gegenstand|nicht teil|kein teil|nicht inbegriffen|nicht inkludiert|nicht umfasst|nicht abgedeckt|nicht mitgeliefert|nicht geschuldet",
      "!nicht .. enthalten|bestandteil|inbegriffen",
      "!wird|werden .. nicht geliefert|nicht unterstuetzt|nicht umgesetzt|nicht implementiert|nicht entwickelt|nicht realisiert|nicht uebernommen|nicht beruecksichtigt|nicht behandelt|nicht betrachtet|nicht erbracht|nicht bereitgestellt|nicht migriert|nicht angeboten|nicht angestrebt",
      "!nicht vorgesehen|nicht geplant|nicht angestrebt|nicht ziel|kein ziel|nicht das ziel|nicht aufgabe|nicht gefordert",
      "!ist|sind|wird|werden .. ausgeschlossen|ausgenommen|ausgeklammert",
      "!ausdruecklich nicht|explizit nicht|ausdruecklich ausgeschlossen|explizit ausgeschlossen|hiervon ausgenommen|davon ausgenommen|grundsaetzlich ausgeschlossen",
      "!es werden keine|es wird kein|es wird keine|es sind keine|es ist keine|es ist kein|es wird keinen .. erstellt|entwickelt|geliefert|umgesetzt|implementiert|unterstuetzt|uebernommen|vorgesehen|geplant|zu uebernehmen|bereitgestellt|angeboten|erbracht|geben",
      "!zaehlen nicht|zaehlt nicht|gehoeren nicht|gehoert nicht",
      "!<supplier> schuldet|erbringt|erbringen|liefert|liefern|uebernimmt|uebernehmen|entwickelt|entwickeln|leistet|betreibt .. kein|keine|keinen|nicht",
      "!verzichtet auf|verzichten auf|wird verzichtet|verzichtet werden",
      "!kein umfassendes|keine vollstaendige|kein vollstaendiges|kein vollwertig*|keine vollwertig*",
      "!spaeteren ausbaustufe|spaeterer ausbaustufe|folgeprojekt|folgeprojekte|folgeauftrag|separat zu beauftragen|gesondert zu beauftragen|gesondert beauftragt",
      "!nicht fuer .. gedacht|ausgelegt|vorgesehen|bestimmt|geeignet",
      "!wont have|non goal|non goals|nicht ziel|nicht ziele|nichtziele",
      "!auf .. verzichtet",
      "!entfaellt|entfallen|faellt weg|fallen weg|gestrichen|weggelassen|zurueckgestellt|vorerst nicht|erstmal nicht|zunaechst nicht|erst einmal nicht|noch nicht umgesetzt|nicht notwendig|nicht weiter verfolgt|nicht weiterverfolgt",
      "!in einem spaeteren|in einer spaeteren|zu einem spaeteren|in der naechsten|in einer naechsten|in einem weiteren|in zukuenftigen|in kuenftigen|in spaeteren .. schritt|projekt|phase|version|versionen|release|releases|zeitpunkt|ausbaustufe|ausbaustufen|iteration",
      "!spaeter .. umgesetzt|ergaenzt|hinzugefuegt|erweitert|nachgeruestet|implementiert|realisiert",
      "!nicht verantwortlich|nicht zustaendig|keine verantwortung|keine haftung|keine gewaehr",
      "!beschraenkt sich auf|beschraenken sich auf|beschraenken uns auf|ausschliesslich auf",
      "!separat|gesondert|extra .. beauftragt|angeboten|verguetet|berechnet",
      "!ausgeklammert|ausgenommen sind|ausgenommen ist|ausgenommen bleibt|ausgeschlossen sind|ausgeschlossen ist|bleibt ausgenommen|bleiben ausgenommen|bleibt aussen vor|bleiben aussen vor",
    ],
  },
};
