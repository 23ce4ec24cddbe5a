import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for scope, terms and dates. */
export const germanScope: TopicVocabulary = {
  "in-scope": {
    headings: [
      "leistungsumfang|leistungsbeschreibung|leistungsgegenstand|leistungsinhalt*|leistungsverzeichnis|leistungspaket*|leistungskatalog|leistungen|leistungen des auftragnehmers|leistungen des anbieters|unsere leistungen|zu erbringende leistungen|leistungsbestandteil*|umfang|projektumfang|auftragsumfang|lieferumfang|funktionsumfang|systemumfang|umfang der leistungen|umfang des projekts|umfang und vorteile|im umfang|im umfang enthalten|im leistungsumfang|im leistungsumfang enthalten|in scope|scope|projektscope|project scope|scope of work|enthaltene leistungen|enthalten|inbegriffen|inkludiert",
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
      "im leistungsumfang|im lieferumfang|im umfang enthalten|im scope|in scope",
      "als .. moechte ich|will ich",
      "wird eine|wird ein|wird der|wird die .. bereitgestellt|eingerichtet|aufgebaut|erstellt",
      "zu liefern sind|zu erstellen sind|zu erbringen sind|zu liefern ist|zu entwickeln ist|zu entwickeln sind",
      "auftragnehmer uebernimmt|anbieter uebernimmt|agentur uebernimmt|dienstleister uebernimmt|wir uebernehmen|uebernimmt der auftragnehmer",
    ],
  },
  "out-of-scope": {
    headings: [
      "abgrenzung|abgrenzungen|abgrenzungskriterien|projektabgrenzung|systemabgrenzung|leistungsabgrenzung|produktabgrenzung|abgrenzung des leistungsumfangs|abgrenzung der leistungen|umfang und abgrenzung|nicht im umfang|nicht im umfang enthalten|nicht im leistungsumfang|nicht im leistungsumfang enthalten|nicht im scope|nicht enthalten|nicht enthaltene leistungen|nicht enthaltene funktionen|nicht inbegriffen|nicht inkludiert|nicht bestandteil|nicht bestandteil des projekts|nicht bestandteil des auftrags|nicht bestandteil des angebots|nicht gegenstand|nicht teil des projekts|was nicht teil des projekts ist|was nicht enthalten ist|was nicht dazugehoert|was wir nicht tun|was wir nicht liefern|was wir nicht machen|nicht ziel|nicht ziele|nichtziel|nichtziele|keine ziele|ausschluss|ausschluesse|leistungsausschluss*|ausgeschlossen|ausgeschlossene leistungen|ausgenommen|nicht anforderungen|negativabgrenzung|out of scope|not in scope|non goals|non goal|wont have|won t have|zukuenftige erweiterungen|spaetere ausbaustufen|nicht im mvp|nicht geplant|nicht vorgesehen|nicht behandelt|nicht umgesetzt|nicht abgedeckt|was nicht gemacht wird|was nicht gebaut wird|was wir nicht bauen|was das produkt nicht ist|keine anforderungen|folgeprojekte|folgearbeiten|moegliche folgeprojekte|spaetere erweiterungen|spaetere phasen|spaetere versionen|moegliche erweiterungen|ausblick auf spaetere versionen|scope abgrenzung|projektgrenzen|systemgrenzen|leistungsgrenzen|ausschlusskriterien|nicht enthaltene positionen",
    ],
    patterns: [
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
  "change-control": {
    headings: [
      "aenderungsverfahren|aenderungsmanagement|aenderungsprozess*|aenderungswesen|aenderungskontrolle|aenderungssteuerung|aenderungsantrag|aenderungsantraege|aenderungsantragsverfahren|aenderungswuensche|aenderungsanforderung*|aenderungsvereinbarung*|aenderungen am leistungsumfang|aenderungen des leistungsumfangs|aenderung des leistungsumfangs|aenderung der leistung|aenderungen der leistung|aenderungen am umfang|aenderungen des umfangs|aenderung des umfangs|leistungsaenderung*|vertragsaenderung*|umgang mit aenderungen|umgang mit aenderungswuenschen|vorgehen bei aenderungen|aenderungen und erweiterungen|aenderungen und zusatzleistungen|mehr und minderleistungen|mehrleistung*|zusatzleistung*|zusaetzliche leistungen|nachtrag|nachtraege|nachtragsmanagement|nachtragsverfahren|change request|change requests|change request verfahren|change request prozess|changerequest*|change management|change control|change prozess|change verfahren|scope aenderungen|scope changes|aenderungsklausel",
      "aenderungen der leistung|aenderungen|aenderungen und nachtraege|umgang mit mehraufwand|mehraufwand|vertragsaenderungen",
    ],
    patterns: [
      "<change> .. beduerfen|bedarf|beduerften .. schriftform|textform|zustimmung|vereinbarung|genehmigung|freigabe|schriftlichen|schriftlicher|beauftragung",
      "<change> .. schriftlich|schriftlicher|in schriftform|in textform",
      "<change> .. gesondert|separat|zusaetzlich|nach aufwand|extra .. beauftragt|verguetet|berechnet|abgerechnet|angeboten|vereinbart|in rechnung|kalkuliert",
      "<change> .. genehmigt|genehmigen|freigegeben|freizugeben|freigabe|genehmigung|zustimmung|abzustimmen|abgestimmt|vereinbart",
      "aenderungswunsch*|aenderungswuensch*|aenderungsantrag*|aenderungsantraeg*|aenderungsanforderung*|aenderungsverlangen|change request|change requests",
      "aenderung des|aenderungen des|aenderungen am|aenderungen der|aenderungen dieses|aenderungen an den|aenderungen und ergaenzungen .. umfang|umfangs|leistungsumfang|leistungsumfangs|leistungen|leistung|vertrag|vertrages|vertrags|vereinbarung|anforderungen|scope|pflichtenheft|pflichtenhefts|lastenheft|spezifikation|auftrags|angebots",
      "aenderungsverfahren|aenderungsmanagement|aenderungsprozess|change request verfahren|change request prozess|change verfahren|change control|nachtragsverfahren|nachtragsangebot*|leistungsaenderung*|aenderungsvereinbarung*|vertragsaenderung*",
      "zusaetzliche leistungen|zusatzleistungen|mehrleistungen|mehraufwand|mehraufwaende|neue anforderungen|weitergehende anforderungen .. beauftragt|verguetet|berechnet|abgerechnet|angeboten|vereinbart|angebot|rechnung|verfahren|nachtrag",
      "nachtraegliche|nachtraeglichen|spaetere .. aenderung|aenderungen|wuensche",
      "als change request|als aenderungsantrag|zum aenderungsantrag",
      "anforderungen|user stories|backlog|umfang|prioritaeten|leistungsumfang|sprint backlog .. geaendert|angepasst|ergaenzt|verschoben|umpriorisiert .. durch|nur|einvernehmlich|in absprache|nach ruecksprache|zustimmung|genehmigung|schriftlich",
      "in absprache|nach ruecksprache|in abstimmung .. geaendert|angepasst|aenderungen|erweitert",
      "nebenabreden .. schriftform|schriftlich",
      "auswirkungen .. aenderung|aenderungen|aenderungswunsch*|change request",
      "leistungen|anforderungen|arbeiten|aufwaende .. hinausgehen|hinausgehende|hinausgehenden .. gesondert|separat|zusaetzlich|berechnet|verguetet|beauftragt|angebot|nachtrag",
      "abweichungen|abweichung .. pflichtenheft|lastenheft|vertrag|leistungsbeschreibung|spezifikation|angebot",
      "neue wuensche|neue anforderungen|geaenderte anforderungen|zusaetzliche wuensche|weitere wuensche .. backlog|geschaetzt|rechnung|aufwand|priorisiert|angeboten",
    ],
  },
  acceptance: {
    headings: [
      "abnahme|abnahmen|abnahmekriteri*|abnahmebedingung*|abnahmetest*|abnahmeverfahren|abnahmeprozess*|abnahmeprotokoll*|abnahmepruefung*|abnahmeplan*|abnahmeregelung*|abnahmefrist*|abnahmevoraussetzung*|abnahme und gewaehrleistung|abnahme der leistungen|abnahme und uebergabe|einfuehrung und abnahme|teilabnahme*|gesamtabnahme|endabnahme|akzeptanzkriteri*|akzeptanztest*|acceptance criteria|acceptance criterion|acceptance|annahmekriteri*|fertigstellungskriteri*|abschlusskriteri*|erfuellungskriteri*|pruefkriteri*|pruefung und abnahme|definition of done|dod|freigabe|freigabekriteri*|qualitaetssicherung|qualitaetskontrolle|qualitaetspruefung|qualitaetskriteri*|testkonzept|testplan*|testfaelle|testfall|testfaellen|tests|test|testen|testanforderungen|verifikation|verifizierung|validierung|user acceptance test*|uat|erfuellt wenn|fertig wenn",
      "pruef und abnahmeverfahren|pruefung und freigabe|testprotokoll|testfaelle und abnahme",
    ],
    columns: [
      "akzeptanzkriterium|akzeptanzkriterien|abnahmekriterium|abnahmekriterien|abnahme|abnahmetest|abgenommen wenn|acceptance criteria|definition of done|dod|fertig wenn|erfuellt wenn|akzeptiert wenn|angenommen wenn|pruefkriterium|pruefung|nachweis|verifikation|test|testfall|massstab|erwartetes ergebnis|erwartetes verhalten|pruefmethode|nachweis durch",
    ],
    patterns: [
      "akzeptanzkriteri*|abnahmekriteri*|annahmekriteri*|definition of done|abnahmetest*|akzeptanztest*|abnahmeprotokoll*|abnahmeerklaerung*|abnahmepruefung*|abnahmefrist*|abnahmebereit*|teilabnahme*|endabnahme|gesamtabnahme|user acceptance|acceptance criteria",
      "abnahme durch|abnahme erfolgt|zur abnahme|nach abnahme|nach der abnahme|bei abnahme|bei der abnahme|vor der abnahme|mit der abnahme|formelle abnahme|schriftliche abnahme|foermliche abnahme|endgueltige abnahme|abnahme findet|abnahme gilt",
      "abnahme .. leistung|leistungen|ergebnis|ergebnisse|software|systems|liefergegenstaende|lieferergebnisse|arbeit|arbeiten|werks|werkes|user stories|stories|migration|projekts|projektes|produkts|inkrements|meilensteine",
      "gilt|gelten .. als .. abgenommen|genehmigt|erfuellt|fertig|erledigt|abgeschlossen|angenommen",
      "nimmt .. fertige|ergebnis|ergebnisse|arbeit|leistung|leistungen|liefergegenstand .. ab",
      "<clientActs> nimmt .. ab",
      "abgenommen|abzunehmen .. wenn|sobald|werden|wird|schriftlich|durch",
      "<client> .. abgenommen|abnimmt|abnehmen|abzunehmen",
      "werden|wird|muss|muessen|sind|ist .. abgenommen|abzunehmen|verifiziert|validiert|getestet werden",
      "muss|muessen .. getestet|nachgewiesen|bewiesen|geprueft werden",
      "mangel|maengel|maengeln|fehler .. behoben|beseitigt|nachbesserung|nachbesserungen|nachzubessern|behebung|beseitigung|zu beheben|zu beseitigen|abnahmehindernd*|behebt",
      "nachbesserung|nachbesserungen|nachbesserungswuensche|maengelbeseitigung|maengelbehebung|maengelruege|festgestellten maengel|festgestellte maengel",
      "behebung|beseitigung .. maengel|maengeln",
      "testabdeckung",
      "!gilt|gelten .. als abgenommen",
      "<client> .. prueft|pruefen|freigibt|gibt .. ergebnis|ergebnisse|lieferung|lieferungen|leistung|leistungen|frei",
      "freigabe|freigegeben|abnahme .. durch .. <client>|product owner",
      "erfolgreich .. getestet|bestanden|abgenommen",
      "alle tests|alle testfaelle .. bestanden|erfolgreich|gruen",
      "maengel .. melden|anzuzeigen|anzeigen|ruegen|geruegt|gemeldet",
      "fertig wenn|erledigt wenn|done wenn|abgeschlossen wenn|fertiggestellt wenn|gilt als fertig|gelten als fertig",
    ],
  },
  assumptions: {
    headings: [
      "annahme|annahmen|annahmen und abhaengigkeiten|annahmen und risiken|annahmen und einschraenkungen|annahmen und voraussetzungen|annahmen und rahmenbedingungen|grundannahmen|planungsannahmen|kalkulationsannahmen|kalkulationsgrundlage*|voraussetzung|voraussetzungen|projektvoraussetzungen|technische voraussetzungen|systemvoraussetzungen|praemisse|praemissen|rahmenbedingung|rahmenbedingungen|technische rahmenbedingungen|randbedingung|randbedingungen|randbedingungen und annahmen|projektrahmenbedingungen|einschraenkung|einschraenkungen|beschraenkungen|restriktionen|abhaengigkeit|abhaengigkeiten|externe abhaengigkeiten|constraints|assumptions|dependencies|vorgaben|technische vorgaben|betriebsbedingung|betriebsbedingungen|produktumgebung|technische produktumgebung|systemumgebung|einsatzumgebung|zielumgebung|betriebsumgebung|mengengeruest*|limitierungen|projektabhaengigkeiten|abhaengigkeiten zu anderen projekten|hypothese|hypothesen|zwaenge|einschraenkungen und abhaengigkeiten|rahmenbedingungen und annahmen|organisatorische rahmenbedingungen|zeitliche rahmenbedingungen|rechtliche rahmenbedingungen|allgemeine rahmenbedingungen|vorbedingungen",
    ],
    columns: [
      "annahme|annahmen|voraussetzung|voraussetzungen|praemisse|abhaengigkeit|abhaengigkeiten|haengt ab von|abhaengig von|einschraenkung|einschraenkungen|rahmenbedingung|rahmenbedingungen|randbedingung|wenn sie nicht zutrifft",
    ],
    patterns: [
      "<supplier> geht davon aus",
      "wir gehen davon aus|wir gehen davon|gehen davon aus|davon auszugehen|davon ausgegangen|wird davon ausgegangen|wir nehmen an|wird angenommen|es wird angenommen|wird vorausgesetzt|werden vorausgesetzt|wird unterstellt|ausgegangen wird|ausgehend davon|unter der annahme|unter der voraussetzung|unter der praemisse|annahme ist|annahme dass|voraussetzung ist|voraussetzung hierfuer|voraussetzung dafuer|vorausgesetzt dass|vorausgesetzt die|vorausgesetzt der|beruht auf der annahme|beruhen auf der annahme|beruht auf folgenden|beruhen auf folgenden|beruhen auf diesen annahmen|basiert auf der annahme|basiert auf folgenden annahmen|basieren auf folgenden annahmen",
      "setzt|setzen .. voraus|vorraus",
      "haengt ab von|haengen ab von|haengt davon ab|ist abhaengig von|sind abhaengig von|abhaengig davon",
      "haengt|haengen .. ab",
      "sofern der|sofern die|sofern das .. <client>",
      "fuer den betrieb|fuer die entwicklung|zur entwicklung|zum betrieb|fuer die lauffaehigkeit .. benoetigt|erforderlich|notwendig|vorausgesetzt",
      "sobald|erst wenn|erst nachdem .. <client>|zugang|zugriff|freigabe|daten|inhalte .. vorliegt|vorliegen|bereitgestellt|bereitstellt|erteilt|geliefert|verfuegbar|gegeben",
      "abhaengig von|in abhaengigkeit von|angewiesen auf|haengt stark .. verfuegbarkeit|mitwirkung|zulieferung|lieferung|genehmigung|freigabe|ergebnis|ergebnissen|dritten|team|teams|schnittstelle|hersteller|anbieter|<client>",
      "unter vorbehalt|vorbehaltlich|vorausgesetzt|als gegeben|setzen wir voraus|wird als gegeben",
      "annahme zugrunde|annahmen zugrunde|annahmen zu grunde",
      "annahme|annahmen|folgendes .. zugrunde|zu grunde",
      "zugrunde|zu grunde .. annahme|annahmen",
    ],
  },
  pricing: {
    headings: [
      "was es kostet|was kostet es|preis|preise|preisliste|preisblatt|preisangebot|preisgestaltung|preismodell|preiskalkulation|preisuebersicht|angebotspreis|festpreis|pauschalpreis|pauschale|pauschalen|gesamtpreis|kosten|kostenplan|kostenplanung|kostenaufstellung|kostenschaetzung|kostenuebersicht|kostenrahmen|kostenkalkulation|kostenvoranschlag|kostendach|projektkosten|entwicklungskosten|gesamtkosten|investition|investitionen|investitionskosten|budget|budgetplan|budgetplanung|gesamtbudget|projektbudget|budgetrahmen|finanzen|finanzplan|finanzplanung|finanzierung|finanzierung in stufen|finanzierungsplan|foerderung|foerdersumme|foerdermittel|beantragte mittel|mittelbedarf|honorar|honorare|verguetung|entgelt|entgelte|gebuehren|konditionen|kommerzielle konditionen|tarif|tarife|stundensatz|stundensaetze|tagessatz|tagessaetze|verrechnungssaetze|kalkulation|projektkalkulation|zahlung|zahlungen|zahlungsbedingungen|zahlungsplan|zahlungsmodalitaeten|zahlungskonditionen|abrechnung|abrechnungsmodell|rechnungsstellung|aufwand und kosten|kosten und aufwand|kosten und termine|pricing|preise und konditionen|verguetung und zahlungsbedingungen|preis und zahlungsbedingungen|kostenabschaetzung|kostenplanung|kostenstruktur|kosten nutzen analyse|wirtschaftlichkeitsbetrachtung|wirtschaftlichkeit|amortisation|amortisationsrechnung|projektkostenplanung|materialkosten|personalkosten|lizenzkosten|betriebskosten|hostingkosten|kosten pro monat|budget und ressourcen|ressourcen und kosten|ressourcen und budget|kosten und finanzierung|angebotssumme|gesamtsumme|auftragswert|verguetungsmodell|abrechnung und zahlung|rechnungslegung|fakturierung|aufwandsschaetzung|aufwandschaetzung",
    ],
    columns: [
      "preis|preise|kosten|betrag|summe|einzelpreis|gesamtpreis|stundensatz|tagessatz|honorar|verguetung|budget|gesamt|netto|brutto|euro|eur|chf|gesamtkosten|preisfolge|folge fuer den preis|kosten in euro|betrag in euro|einheitspreis|mehrkosten",
    ],
    patterns: [
      "festpreis*|pauschalpreis*|pauschalfestpreis*|fixpreis*|zum festpreis|pauschalverguetung|pauschalhonorar|gesamtpreis*|gesamtkosten|gesamtbudget|gesamtbetrag|gesamtsumme|auftragssumme|auftragswert|nettopreis*|kostendach|kostenobergrenze|preisobergrenze|budgetobergrenze|budgetrahmen|stundensatz*|stundensaetze*|tagessatz*|tagessaetze*|richtpreis*|abrufkontingent*|stundenkontingent*|retainer|entwicklungskosten|projektkosten|foerdersumme|time and material|time and materials|time material|monatspauschale|servicepauschale|wartungspauschale",
      "abrechnung|abgerechnet|verguetet|verguetung|berechnet|berechnung .. nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|pauschal|monatlich|zum tagessatz|zum stundensatz",
      "nach aufwand|nach tatsaechlichem aufwand",
      "budget von|budget in hoehe|budget betraegt|kosten von|kosten in hoehe|kosten betragen|kosten belaufen sich|belaufen sich auf|belaufen sich somit auf|belaeuft sich auf|preis von|preis betraegt|verguetung betraegt|honorar betraegt|honorar von|in hoehe von|zu einem preis von",
      "zuzueglich|zzgl|exklusive|exkl|inklusive|inkl .. umsatzsteuer|mehrwertsteuer|mwst|ust",
      "kosten|budget|preis|betrag|honorar|verguetung|foerderung|investition .. euro|eur|chf|franken",
      "000 euro|000 eur|000 chf|000 franken|mio euro|tsd euro",
      "kosten werden auf .. geschaetzt",
    ],
  },
  timeline: {
    headings: [
      "zeitplan|zeitplanung|zeitrahmen|zeitraum|zeitschiene|zeitlicher rahmen|zeitlicher ablauf|zeitleiste|termine|terminplan|terminplanung|terminuebersicht|termine und meilensteine|meilensteine und termine|termine und fristen|fristen|frist|liefertermin*|lieferfrist*|lieferzeitpunkt*|ausfuehrungsfrist*|ausfuehrungszeitraum|leistungszeitraum|leistungszeit|vertragslaufzeit|vertragsdauer|laufzeit|projektlaufzeit|projektdauer|projektzeitraum|dauer|meilenstein|meilensteine|meilensteinplan*|projektplan|grober projektplan|projektablauf*|projektablaufplan|projektphasen|projektzeitplan|ablaufplan|ablauf|grobplanung|feinplanung|phasenplan|phasenplanung|phasen|gantt|gantt diagramm|deadline|deadlines|stichtage|projektstart|projektende|projektbeginn|start|beginn|ende|starttermin|endtermin|abgabetermin*|vereinbarte abgabe|timeline|milestones|schedule|releaseplan|sprintplan|sprinttermine|faellig|faelligkeit|umsetzungszeitraum|naechster termin|naechstes treffen|naechste sitzung|vertragsbeginn|durchfuehrungszeitraum|durchfuehrungszeit|bearbeitungszeitraum|bearbeitungsdauer|umsetzungsdauer|entwicklungszeit|zeitbedarf|zeitliche planung|zeitliche rahmenbedingungen|zeitplanung und meilensteine|grobzeitplan|grober zeitplan|arbeitsplan und zeitplan|projektphasen mit zeitplanung|projektphasen und zeitplanung|zeitplanung in stunden|phasen und zeitplan|wichtige termine|abgabefrist*|terminliche planung|ausfuehrungstermine|leistungszeitpunkt",
      "projektverlauf und meilensteine|leistungszeit und ort|ausfuehrungszeit|leistungsort und zeit|leistungsort und leistungszeit|projektverlauf",
    ],
    columns: [
      "datum|termin|termine|frist|faellig|faellig am|faelligkeit|bis|bis wann|deadline|start|startdatum|starttermin|beginn|ende|enddatum|endtermin|dauer|zeitraum|zeitpunkt|zeit|monat|woche|kw|kalenderwoche|quartal|liefertermin|geliefert bis|zieltermin|fertigstellung|abgabe|wann|start dauer|meilenstein",
    ],
    patterns: [
      "leistungszeitraum|projektlaufzeit|vertragslaufzeit|projektzeitraum|projektdauer|ausfuehrungszeitraum|vertragsdauer|liefertermin*|fertigstellungstermin*|abgabetermin*|zieltermin*|projektstart|projektbeginn|projektende|starttermin|endtermin|go live termin",
      "laufzeit von|laufzeit betraegt|dauer von|dauer betraegt|zeitraum von|zeitraum vom|innerhalb von|binnen .. tagen|wochen|monaten|werktagen|jahren",
      "wird|werden|ist|sind|soll|sollen .. bis|spaetestens .. abgeschlossen|fertiggestellt|geliefert|uebergeben|fertig|abgegeben|umgesetzt|bereitgestellt",
      "bis zum|bis spaetestens|spaetestens am|spaetestens bis .. abgeschlossen|fertiggestellt|fertig|geliefert|uebergeben|abzugeben|abgeben|abgegeben|vorzulegen|fertig sein|abzuschliessen",
      "beginnt am|beginnen am|startet am|endet am|enden am|beginnt im|startet im|endet im",
      "naechstes treffen|naechste treffen|naechster termin|naechste sitzung|naechstes meeting|naechster jour fixe",
      "entwicklungszeit|umsetzungszeit|bearbeitungszeit .. wochen|monate|monaten|tage|tagen",
      "auf .. wochen geschaetzt|monate geschaetzt|tage geschaetzt",
      "umsetzung|abgabe|lieferung|fertigstellung|go live|golive|livegang|launch|veroeffentlichung|release|projektstart|projektende|kickoff|kick off|abschluss|uebergabe|rollout|inbetriebnahme|einfuehrung|meilenstein|beginn|pilotphase .. <date>",
      "bis zum|bis spaetestens|bis ende|bis anfang|bis mitte|spaetestens am|spaetestens bis|startet am|beginnt am|endet am .. <date>",
      "laufzeit|dauer|projektdauer|projektlaufzeit|entwicklungszeit|umsetzungszeit .. <span>",
      "umsetzung dauert|projekt dauert|entwicklung dauert|phase dauert .. <span>",
      "<date> .. vorgesehen|geplant|begonnen|abgeschlossen|fertiggestellt|gestartet",
      "umsetzung|auslieferung|start|beginn|entwicklung|arbeiten .. <date>",
      "sprint dauert|sprints dauern|sprintlaenge|sprintdauer",
    ],
  },
  cadence: {
    headings: [
      "besprechungen|besprechung|regelbesprechung*|regeltermin*|regelkommunikation|regelmaessige meetings|regelmaessige termine|regelmaessige treffen|meetings|meeting|meetingstruktur|meetingrhythmus|terminrhythmus|jour fixe|jour fixes|kommunikation|interne kommunikation|kommunikationsplan|kommunikationsweg*|kommunikationskanal|kommunikationskanaele|kommunikationsstruktur*|kommunikationskonzept|kommunikation und abstimmung|kommunikation und zusammenarbeit|berichtswesen|berichterstattung|reporting|statusberichte|status reporting|projektberichte|zusammenarbeit|arbeitsweise|wie wir arbeiten|art der zusammenarbeit|abstimmung|abstimmungen|abstimmungsrunden|abstimmungstermine|austausch|scrum events|scrum ereignisse|scrum termine|zeremonien|rituale|sprint rhythmus|sprintrhythmus|sprint review|sprintreview|retrospektive|daily|daily scrum|stand up|standup|treffen|teamtreffen|sitzungen|sitzungsrhythmus|sprechstunde|sprechstunden|projektmeetings|statustermine|lenkungsausschusssitzungen|ways of working|projektorganisation und kommunikation|kommunikation im team|kommunikation mit dem auftraggeber|interne abstimmung|projektkommunikation|besprechungstermine|besprechungsrhythmus|team meetings|wochentermin|berichtspflichten|berichtspflicht|sprint planning|sprintplanung|organisatorisches|entwicklungsmethode|vorgehensmodell",
    ],
    columns: [
      "meeting|meetings|rhythmus|turnus|frequenz|haeufigkeit|intervall|wie oft|besprechung|kadenz|kommunikationskanal|kanal",
    ],
    patterns: [
      "<week> .. <meeting>",
      "<meeting> .. <week>",
      "trifft sich|treffen sich|treffen uns|treffen wir uns|tagt|tagen .. <week>",
      "<week> .. trifft sich|treffen sich|treffen wir|tagt|berichtet|stattfinden|findet statt|statt",
      "<meeting> .. montag|dienstag|mittwoch|donnerstag|freitag .. uhr|stattfindet|statt",
      "weekly|jour fixe|jourfixe|jour fix|daily scrum|daily standup|daily stand up|regeltermin*|statusmeeting*|sprint review|sprint retrospektive|alle zwei wochen sprint",
      "kommunikation|kommunizieren|kommuniziert|austausch|abstimmung|absprache|abstimmen .. ueber|via|per|mittels|auf .. slack|discord|teams|e mail|mattermost|telegram|whatsapp|zoom|skype|google meet|signal|matrix|telefon|mail",
      "regelmaessig*|laufend|fortlaufend .. informiert|berichtet|abgestimmt|absprache|absprachen|ruecksprache|rueckmeldung|feedback|austausch|status|updates|besprochen|treffen",
      "naechstes treffen findet|woechentliche|woechentlichen|woechentliches|monatliche|monatlichen|monatliches|taegliche|taeglichen .. besprechung*|treffen|meeting*|bericht*|abstimmung*|runde|termin*|call*|sitzung*",
      "discord server|discord kanal|whatsapp gruppe|telegram gruppe",
      "kommunikationskanaele|slack channel|slack kanal|teams kanal|mailingliste|mailverteiler|kommunikation erfolgt ueber",
      "zweiwoechige sprints|zweiwoechigen sprints|sprints von|sprintlaenge|sprintdauer|sprint dauert",
      "<week> .. stimmen sich|stimmt sich|stimmen wir uns|bespricht|besprechen|tauschen sich|tauschen wir uns|tauscht sich",
    ],
  },
  "change-control/request": {
    patterns: [
      "schriftlich*|in textform|in schriftform|aenderungsantrag*|aenderungsantraeg*|aenderungsformular|aenderungswunsch*|aenderungsanforderung*|aenderungsverlangen|change request|change requests|formular|ticket|e mail|email|einzureichen|eingereicht|gestellt|beantragt|beantragen|festgehalten|gemeldet",
    ],
  },
  "change-control/impact": {
    patterns: [
      "auswirkung|auswirkungen|auswirkungsanalyse|folgen fuer|folge fuer|folgekosten|aufwandsschaetzung|aufwandschaetzung|aufwand|mehraufwand|schaetzung|schaetzt|preis und termine|kosten und termine|kosten und zeit|zeit und kosten|termine und kosten|konsequenzen|pruefung der|bewertet|bewertung|impact|mehrkosten",
    ],
  },
  "change-control/approver": {
    labels: ["freigabe|entscheidung|genehmigung|wer entscheidet"],
    patterns: [
      "gibt .. frei",
      "genehmigt|genehmigen|genehmigung|genehmigt von|freigegeben|freigabe|entscheidet|entscheiden|entschieden|entscheidung|zustimmung|zustimmen|stimmt zu|beiderseitig*|einvernehmlich*|beider parteien|beider vertragspartner|vereinbart|beauftragt|beauftragung",
    ],
  },
  "change-control/written-approval": {
    patterns: [
      "erst nach .. freigabe|beauftragung|genehmigung|zustimmung|bestellung|einigung|vereinbarung|unterzeichnung",
      "erst begonnen|erst umgesetzt|erst bearbeitet|erst nach schriftlicher",
      "vor .. umsetzung|beginn|ausfuehrung .. freigabe|genehmigung|zustimmung|schriftlich|beauftragung",
      "ohne .. schriftliche|schriftlichen|vorherige|freigabe|beauftragung|genehmigung|zustimmung|auftrag",
      "erst|nur .. wenn|sobald .. freigegeben|genehmigt|beauftragt|unterzeichnet|zugestimmt",
      "nach .. schriftlicher freigabe|schriftlicher beauftragung|schriftlicher zustimmung|schriftlicher genehmigung|schriftlicher vereinbarung",
      "nicht .. begonnen|umgesetzt .. bis|bevor|solange",
    ],
  },
  "change-control/contract-effect": {
    patterns: [
      "nachtrag|nachtraege|nachtrags*|vertragszusatz|zusatzvereinbarung*|ergaenzungsvereinbarung*|aenderungsvereinbarung*|vertragsaenderung*|vertragsanpassung*|teil des vertrags|teil des vertrages|teil dieser vereinbarung|teil dieses vertrages|bestandteil des vertrags|bestandteil des vertrages|bestandteil dieser vereinbarung|vertragsbestandteil|anpassung des vertrags|anpassung des vertrages|anlage zum vertrag|ersetzt die bisherige|neuer preis|neuem preis|neuen terminen",
    ],
  },
  "change-control/swap-rule": {
    patterns: [
      "tausch* .. gleich*|ohne mehrkosten|kostenneutral|aufwandsneutral|frei",
      "getauscht|austauschen|ausgetauscht|ersetzt|ersetzen .. gleich gross*|gleicher groesse|gleichem aufwand|gleichwertig*|gleichen aufwands|aufwandsneutral|kostenneutral",
      "gleich gross*|gleicher groesse|gleichem aufwand|gleichwertig* .. getauscht|tauschen|austauschen|ausgetauscht|ersetzt|ersetzen|ohne mehrkosten",
      "umpriorisier*|neu priorisier*|umsortier*|exchange for free|tauschregel*|aufwandsneutral getauscht",
      "reihenfolge .. backlog .. aendern|geaendert|anpassen|angepasst",
    ],
  },
  "acceptance/criteria": {
    patterns: [
      "kriteri*|akzeptanzkriteri*|abnahmekriteri*|definition of done|abnahmetest*|akzeptanztest*|erfuellt|erfuellen|anforderungen|gemaess|spezifikation|pflichtenheft|testfaelle|testfall|massstab|messbar|bestanden|bestehen|schwelle|norm|standard|vertragsgemaess",
    ],
  },
  "acceptance/acceptor": {
    labels: ["wer abnimmt|abnahme durch|abnehmer|wer"],
    columns: ["abnahme durch|abnehmer|wer|pruefer"],
    patterns: [
      "<role>",
      "<client>",
      "abgenommen durch|abgenommen von|abnahme durch|unterschrieben von|unterzeichnet von|freigegeben durch|freigegeben von|pruefung durch|geprueft von|geprueft durch|wer abnimmt",
    ],
  },
  "acceptance/period": {
    labels: ["frist|abnahmefrist|prueffrist|zeitraum"],
    columns: ["frist|abnahmefrist|prueffrist"],
    patterns: [
      "innerhalb|binnen|innert .. tag|tagen|werktagen|arbeitstagen|kalendertagen|woche|wochen|frist",
      "werktage|werktagen|arbeitstage|arbeitstagen|kalendertage|kalendertagen|abnahmefrist|prueffrist|pruefzeitraum|tage nach|tagen nach|wochen nach|nachfrist",
    ],
  },
  "acceptance/silence": {
    labels: ["ohne antwort|ohne rueckmeldung|keine antwort"],
    patterns: [
      "gilt|gelten .. als abgenommen|als genehmigt|als angenommen|als erteilt|als erfolgt",
      "als abgenommen|stillschweigend*|konkludent*|ohne antwort|keine antwort|keine rueckmeldung|ohne rueckmeldung|schweigen|verstreicht|widerspricht|nicht widersprochen|kein widerspruch|abnahmefiktion|fiktive abnahme|erfolgt keine",
      "aeussert sich .. nicht",
    ],
  },
  "acceptance/defects": {
    labels: ["maengel|mangel|fehler|nachbesserung"],
    patterns: [
      "mangel|maengel|maengeln|mangelhaft*|maengelbeseitigung|maengelbehebung|maengelruege|nachbesserung|nachbesserungen|nachbesser*|nacherfuellung|fehler|fehlern|fehlerbehebung|fehlerklasse*|behebt|behoben|behebung|beseitigt|beseitigung|korrektur|korrekturen|korrigiert|zurueckgewiesen|zurueckweis*|abweichung|abweichungen|bugs|gibt zurueck",
      "gibt .. zurueck",
    ],
  },
  "pricing/fixed-price": {
    patterns: [
      "festpreis*|pauschalpreis*|pauschalfestpreis*|fixpreis*|fixer preis|pauschalverguetung|pauschalhonorar|pauschale|werklohn|zum pauschalen|pauschal",
    ],
  },
  "pricing/time-and-materials": {
    patterns: [
      "nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|nach geleistetem aufwand|nach geleisteten|aufwandsbasiert*|time material|time and material|time and materials|t m|stundensatz*|stundensaetze*|tagessatz*|tagessaetze*|pro stunde|je stunde|pro tag|je tag|pro personentag|je personentag|auf stundenbasis|auf tagesbasis|zeitnachweis*|stundennachweis*|abrufkontingent*",
    ],
  },
  "pricing/ceiling": {
    patterns: [
      "kostendach*|kostenobergrenze*|preisobergrenze*|obergrenze|budgetobergrenze*|budgetdeckel*|gedeckelt|deckelung|hoechstbetrag|maximalbetrag|maximalbudget|maximal|hoechstens|bis zu|nicht mehr als|uebersteigt|uebersteigen|nicht ueberschreiten|nicht ueberschritten|kontingent",
    ],
  },
  "pricing/notice": {
    patterns: [
      "budgetwarnung*|kostenwarnung*|vorwarnung",
      "informiert|informieren|benachrichtigt|benachrichtigen|meldet|warnt|angezeigt .. budget|budgets|kostendach|kostendachs|prozent|obergrenze|aufwand|ueberschreit*|verbraucht|ausgeschoepft",
      "wenn 70|bei 70|ab 70|wenn 75|bei 75|ab 75|wenn 80|bei 80|ab 80|wenn 90|bei 90|ab 90|sobald 70|sobald 75|sobald 80|sobald 90",
      "ueberschreitung|ueberschreitungen .. unverzueglich|rechtzeitig|vorab|schriftlich",
    ],
  },
};
