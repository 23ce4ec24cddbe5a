import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for what will be delivered. */
export const germanInScope: TopicVocabulary = {
  "in-scope": {
    headings: [
      "leistungsumfang|was sie bekommen|was sie erhalten|was du bekommst|ergebnisse des projekts|projektergebnisse|ergebnis des projekts|angebotsumfang|inhalt des angebots|inhalte des angebots|angebotsinhalt|inhalt der leistung|leistungsumfang und abgrenzung|leistungsinhalte|auftragsinhalt|umfang des auftrags|umfang des angebots|umfang der arbeiten|zu liefernde leistungen|umzusetzende funktionen|geplanter funktionsumfang|leistungen im detail|leistungsuebersicht|leistungsspezifikation|unser angebot|was wir umsetzen|was wir tun|das ist enthalten|das liefern wir|leistungsbeschreibung|leistungsgegenstand|leistungsinhalt*|leistungsverzeichnis|leistungspaket*|leistungskatalog|leistungen|leistungen des auftragnehmers|leistungen des anbieters|unsere leistungen|zu erbringende leistungen|leistungsbestandteil*|umfang|projektumfang|auftragsumfang|lieferumfang|funktionsumfang|systemumfang|umfang der leistungen|umfang des projekts|umfang und vorteile|im umfang|im umfang enthalten|im leistungsumfang|im leistungsumfang enthalten|in scope|scope|projektscope|project scope|scope of work|enthaltene leistungen|enthalten|inbegriffen|inkludiert",
      "gegenstand|gegenstand des vertrags|gegenstand des vertrages|gegenstand des auftrags|gegenstand der leistung|gegenstand der beauftragung|vertragsgegenstand|auftragsgegenstand|projektgegenstand|auftragsbeschreibung|auftrag|projektauftrag|aufgabenstellung|aufgabenbeschreibung|projektinhalt|projektinhalte|projektbeschreibung|projektaufgaben|liefergegenst*|lieferergebnis*|lieferobjekt*|lieferleistung*|deliverables|deliverable|arbeitsergebnis*|projektergebnis*|ergebnisse und lieferobjekte|geplante ergebnisse|geplantes ergebnis|kernidee und geplantes ergebnis|arbeitspaket|arbeitspakete|arbeitsplan|projektstrukturplan|projektplan|massnahmen|geplante massnahmen|noetige massnahmen|umsetzung|umsetzungsplanung|umsetzungskonzept|realisierung|realisierungen",
      "muss kriterien|musskriterien|muss kriterium|soll kriterien|sollkriterien|kann kriterien|kannkriterien|wunschkriterien|wunsch kriterien|muss anforderungen|soll anforderungen|kann anforderungen|muss ziele|soll ziele|kann ziele|muss haben|must have|must haves|should have|could have|nice to have|mindestanforderungen|funktionen|produktfunktionen|systemfunktionen|hauptfunktionen|kernfunktionen|basisfunktionen|zusatzfunktionen|funktionalitaet|funktionalitaeten|funktionsbeschreibung|funktionsanforderungen|funktionale anforderungen|funktionelle anforderungen|fachliche anforderungen|technische anforderungen|anforderungen|anforderungsliste|anforderungskatalog|anforderungsdefinition|anforderungsbeschreibung|weitere anforderungen|systemanforderungen|produktanforderungen|kundenanforderungen|mvp anforderungen|qualitaetsanforderungen|nicht funktionale anforderungen|nichtfunktionale anforderungen|features|erforderliche features|optionale features|technische features|geplante features|kernfeatures|hauptfeatures|produktleistungen|produktdaten|soll zustand|sollzustand|soll konzept|sollkonzept|soll situation|sollvorschlaege|soll|zielsystem|zielbestimmung|zielbestimmungen|zielsetzung|projektziele|projektziel|ziele des projekts|hauptziele|erweiterte ziele|mvp|prototyp|aufgaben|tasks|todo|todos|to do|to dos|user stories|user story|userstories|product backlog|produkt backlog|backlog|sprint backlog|backlog eintraege|epics|anwendungsfaelle|anwendungsfall|use case|use cases|anwendungsszenarien|geschaeftsprozesse|geforderte funktionen|was wir liefern|was wir bauen|was geliefert wird|was enthalten ist|meilensteine und ergebnisse|migrationsumfang|schnittstellen|optionen|optionale leistungen|besprochen|beschluesse|vereinbarte abgabe",
      "teilziele|teilleistungen|projektumfang und ergebnisse|art und umfang der leistung|art und umfang der leistungen|art der leistung|zu liefernde ergebnisse|hauptleistungen|nebenleistungen",
    ],
    columns: [
      "liefergegenstand|liefergegenstaende|lieferobjekt|lieferobjekte|lieferergebnis|lieferergebnisse|deliverable|deliverables|ergebnis|ergebnisse|leistung|leistungen|leistungsposition|leistungsbeschreibung|arbeitspaket|arbeitspakete|feature|features|funktion|funktionen|funktionalitaet|anforderung|anforderungen|user story|user stories|userstory|story|aufgabe|task|tasks|anwendungsfall|use case|ich moechte|moechte ich|will ich",
    ],
    patterns: [
      "<supplier> <must> .. liefern|entwickeln|erstellen|bauen|umsetzen|implementieren|realisieren|bereitstellen|erbringen|konzipieren",
      "<supplier> erbringt|liefert|entwickelt|erstellt|realisiert|implementiert|konzipiert|schuldet",
      "wir liefern|wir entwickeln|wir erstellen|wir bauen|wir implementieren|wir realisieren|wir konzipieren|wir erbringen|team entwickelt|liefern wir|entwickeln wir|erstellen wir",
      "wird|werden|soll|sollen|muss|muessen .. entwickelt|implementiert|umgesetzt|realisiert|geliefert|erstellt werden|eingefuehrt werden|erweitert werden|migriert|programmiert|bereitgestellt werden|gebaut werden",
      "es wird|es werden .. erstellt|erweitert|eingerichtet|aufgebaut|bereitgestellt",
      "ist|sind .. zu entwickeln|zu erstellen|zu implementieren|zu realisieren|zu liefern|umzusetzen|zu konzipieren|zu erweitern|zu migrieren",
      "zu entwickelnde|zu entwickelnden|zu entwickelndes|zu implementieren|zu erweitern",
      "<system> muss|soll|sollte|muessen|sollen",
      "soll|sollen|muss|muessen .. koennen|moeglich sein|ermoeglichen|unterstuetzen|bieten|lauffaehig|enthalten|laufen",
      "leistungsumfang umfasst|umfang umfasst|lieferumfang umfasst|leistungen umfassen|auftrag umfasst|projekt umfasst|arbeitspaket umfasst|angebot umfasst|umfasst folgende",
      "gegenstand des|gegenstand dieses|gegenstand dieser|gegenstand der .. ist|sind",
      "folgende leistungen|folgende funktionen|folgende features|folgende funktionalitaeten|folgende ergebnisse|folgende liefergegenstaende|folgende arbeitspakete",
      "bestandteil des|bestandteil der|teil des .. leistungsumfang*|lieferumfang*|angebots|angebotes|auftrags|auftrages|vertrags|vertrages|projekts|projektes",
      "angebot|auftrag|projekt|vertrag|paket|preis|leistung|vorhaben .. beinhaltet|umfasst|enthaelt|schliesst ein",
      "zu erstellen ist|zu erstellen sind|zu erbringen ist|zu bauen ist|umzusetzen ist|umzusetzen sind",
      "<client> .. erhaelt|bekommt",
      "sie erhalten|sie bekommen",
      "im preis enthalten|im angebot enthalten|im festpreis enthalten",
      "am ende des projekts|am projektende|zum projektende|zum abschluss .. liegt|liegen|steht|stehen|vor|bereit",
      "im leistungsumfang|im lieferumfang|im umfang enthalten|im scope|in scope",
      "als .. moechte ich|will ich",
      "wird eine|wird ein|wird der|wird die .. bereitgestellt|eingerichtet|aufgebaut|erstellt",
      "zu liefern sind|zu erstellen sind|zu erbringen sind|zu liefern ist|zu entwickeln ist|zu entwickeln sind",
      "auftragnehmer uebernimmt|anbieter uebernimmt|agentur uebernimmt|dienstleister uebernimmt|wir uebernehmen|uebernimmt der auftragnehmer",
    ],
  },
};
