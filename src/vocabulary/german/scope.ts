import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for changes, acceptance and assumptions. */
export const germanScope: TopicVocabulary = {
  "change-control": {
    headings: [
      "aenderungsverfahren|aenderungsmanagement|aenderungsprozess*|aenderungswesen|aenderungskontrolle|aenderungssteuerung|aenderungsantrag|aenderungsantraege|aenderungsantragsverfahren|aenderungswuensche|aenderungsanforderung*|aenderungsvereinbarung*|aenderungen am leistungsumfang|aenderungen des leistungsumfangs|aenderung des leistungsumfangs|aenderung der leistung|aenderungen der leistung|aenderungen am umfang|aenderungen des umfangs|aenderung des umfangs|leistungsaenderung*|vertragsaenderung*|umgang mit aenderungen|umgang mit aenderungswuenschen|vorgehen bei aenderungen|aenderungen und erweiterungen|aenderungen und zusatzleistungen|mehr und minderleistungen|mehrleistung*|zusatzleistung*|zusaetzliche leistungen|nachtrag|nachtraege|nachtragsmanagement|nachtragsverfahren|change request|change requests|change request verfahren|change request prozess|changerequest*|change management|change control|change prozess|change verfahren|scope aenderungen|scope changes|aenderungsklausel",
      "aenderungen der leistung|aenderungen|aenderungen und nachtraege|umgang mit mehraufwand|mehraufwand|vertragsaenderungen|aenderungen und zusatzwuensche|zusatzaufwand|korrekturschleifen|korrekturrunden|leistungsanpassungen|wenn sich etwas aendert|was passiert wenn sich der umfang aendert|anpassung des umfangs|anpassungen des umfangs|regelungen bei aenderungen",
    ],
    patterns: [
      "abweichung|abweichungen .. begruendet|begruenden|dokumentiert|genehmigt|abgestimmt|zustimmung|freigabe|freigegeben|gemeldet",
      "neue|neuen|geaenderte|geaenderten|zusaetzliche ~ anforderung|anforderungen|wuensche .. geprueft|pruefen|abgestimmt|bewertet|genehmigt|freigegeben|vereinbart|abgesprochen",
      "anpassung|anpassungen|ergaenzung|ergaenzungen .. umfang|umfangs|anforderungen|pflichtenheft|pflichtenhefts|lastenheft|lastenhefts|zeitplan|vertrag|auftrag .. abgestimmt|abzustimmen|abstimmung|genehmig*|freigabe|freigegeben|schriftlich|vereinbart|zustimmung|dokumentiert",
      "!<extraWork> .. <billed>",
      "<billed> .. korrekturschleifen|korrekturrunden|ueberarbeitungsrunden|aenderungsschleifen",
      "<scopeThing> kann|koennen|darf|duerfen .. angepasst|geaendert|erweitert|getauscht|ausgetauscht|ersetzt .. werden",
      "aendern sich|aendert sich|verschieben sich|waechst .. <scopeThing> .. schaetzung|preis|termine|verhandelt|angepasst|anpassen|passen|vereinbar*",
      "wenn|falls|sollte|sollten .. <scopeThing> .. aendern|aendert|wachsen|waechst .. schaetzung|preis|termine|verhandelt|angepasst|passen",
      "<scopeThing>|eintraege .. ergaenzen|streichen|umsortieren|tauschen|getauscht",
      "<change> .. vorschlagen|vorgeschlagen|verlangen|beantragen|beantragt|einreichen|stellen|gestellt|gefuehrt|dokumentiert|bewertet|geschaetzt|schaetzt|zusatzleistung",
      "schaetzt|schaetzen|bewertet|auswirkung|auswirkungen .. <change>",
      "nach der freigabe|nach freigabe|nach abnahme|nach vertragsschluss .. aenderung|aenderungen",
      "austausch|ersatz|wechsel .. bedarf|beduerfen .. zustimmung",
      "zusatzvereinbarung*|vertragsanpassung*|ergaenzungsvereinbarung*|nachtragsvereinbarung*|leistungsanpassung*",
      "gleicher groesse|gleichen aufwands|gleichem aufwand|gleichen umfangs .. getauscht|tauschen|ersetzt|ausgetauscht",
      "eingefroren|scope freeze|anforderungsstopp",
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
      "kriterien zur fertigstellung|kriterien fuer die fertigstellung|kriterien der fertigstellung|fertigstellungsbedingungen|kriterienkatalog|projektabnahme|testreihen|geplante testreihen|bedingungen fuer den projektabschluss|projektabschlusskriterien|qualitaetstore|quality gates|testszenari*|globale testszenari*|globale testfaelle|globale testfaelle und szenarien|testfaelle und testszenarien|testfallbeschreibung*|wann wir fertig sind|fertigstellung und abnahme|abnahme und pruefung|teststrategie|testdrehbuch|testvorgehen|pruefplan|nachweis der erfuellung|erfuellungsnachweis|globale tests",
      "abnahme|abnahmen|abnahmekriteri*|abnahmebedingung*|abnahmetest*|abnahmeverfahren|abnahmeprozess*|abnahmeprotokoll*|abnahmepruefung*|abnahmeplan*|abnahmeregelung*|abnahmefrist*|abnahmevoraussetzung*|abnahme und gewaehrleistung|abnahme der leistungen|abnahme und uebergabe|einfuehrung und abnahme|teilabnahme*|gesamtabnahme|endabnahme|akzeptanzkriteri*|akzeptanztest*|acceptance criteria|acceptance criterion|acceptance|annahmekriteri*|fertigstellungskriteri*|abschlusskriteri*|erfuellungskriteri*|pruefkriteri*|pruefung und abnahme|definition of done|dod|freigabe|freigabekriteri*|qualitaetssicherung|qualitaetskontrolle|qualitaetspruefung|qualitaetskriteri*|testkonzept|testplan*|testfaelle|testfall|testfaellen|tests|test|testen|testanforderungen|verifikation|verifizierung|validierung|user acceptance test*|uat|erfuellt wenn|fertig wenn",
      "pruef und abnahmeverfahren|pruefung und freigabe|testprotokoll|testfaelle und abnahme",
    ],
    columns: [
      "akzeptanzkriterium|akzeptanzkriterien|abnahmekriterium|abnahmekriterien|abnahme|abnahmetest|abgenommen wenn|acceptance criteria|definition of done|dod|fertig wenn|erfuellt wenn|akzeptiert wenn|angenommen wenn|pruefkriterium|pruefung|nachweis|verifikation|test|testfall|massstab|erwartetes ergebnis|erwartetes verhalten|pruefmethode|nachweis durch",
    ],
    patterns: [
      "als ~ abgeschlossen|fertig|erledigt|erfuellt|bestanden|abgenommen ~ gilt|gelten",
      "projektabschluss .. muss|muessen",
      "projektabnahme*|interne abnahme|gemeinsame abnahme|abnahme mit",
      "grundlage|basis|spezifikation .. abnahme",
      "geprueft|ueberprueft|kontrolliert|getestet .. ob .. anforderungen|kriterien|funktionen .. erfuellt|umgesetzt|vorhanden",
      "kein merge|nicht gemergt|nicht freigegeben|kein release",
      "manuell getestet|automatisiert getestet|automatisch getestet",
      "meilenstein|meilensteine|ergebnis|ergebnisse|lieferung|lieferungen .. geprueft|pruefung|freigegeben|abgenommen",
      "<party>|<institution> .. testet|testen|prueft .. version|lieferung|ergebnis|ergebnisse|meilenstein|maengel",
      "alle tests|alle unit tests|unit tests|alle testfaelle .. bestehen|bestanden|gruen",
      "<productOwner>|<party> nimmt .. ab",
      "<productOwner> .. nimmt .. ab",
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
  // Sentences of which one is enough.
  "assumptions/stated": {
    patterns: [
      "wir gehen davon aus|gehen davon aus|davon auszugehen|davon ausgegangen|wir nehmen an|wird angenommen|es wird angenommen|wird vorausgesetzt|werden vorausgesetzt|vorausgesetzt wird|vorausgesetzt werden|unter der annahme|unter der voraussetzung|auf der annahme|annahme ist|voraussetzung ist|voraussetzung fuer|voraussetzungen fuer|voraussetzung dafuer|vorausgesetzt dass|vorbehaltlich|unter dem vorbehalt|unter vorbehalt|wir setzen voraus|setzen wir voraus",
      "<planned> .. <dependent> .. <ground>",
      "<planned> ist abhaengig|sind abhaengig|ist angewiesen|sind angewiesen",
      "wir sind|sind wir auf .. angewiesen",
      "wir sind|sind wir .. angewiesen auf",
      "sobald|erst wenn|erst nach|sofern|falls .. erteilt|freigegeben|vorliegt|vorliegen|eintreffen|verfuegbar|bereitsteht|abgeschlossen|geliefert .. beginnt|beginnen|startet|starten|verschiebt|verschieben|kann|koennen",
      "fuer den betrieb|fuer die entwicklung|fuer die umsetzung .. wird|werden .. benoetigt|vorausgesetzt|erforderlich",
    ],
  },
  // What the work must put up with, though no word calls it a constraint; requirements are told so as well.
  "assumptions/constraint": {
    patterns: [
      "muss|muessen|soll|sollen|ist|sind|wird|werden ~ auf|in|mit|innerhalb ~ <givenPlace> ~ <environment> ~ laufen|betrieben|lauffaehig|installiert|gehostet|eingebunden|integriert|funktionieren|aufsetzen",
      "daten ~ muessen|duerfen|sollen .. in deutschland|in der eu|in europa|in der schweiz|in oesterreich|im haus|das haus|das land|die eu|im inland .. gespeichert|bleiben|verarbeitet|verlassen|gehostet|liegen",
      "nur|ausschliesslich ~ quelloffene|freie|open source|lizenzfreie|kostenlose|zugelassene ~ komponenten|software|bibliotheken|werkzeuge|programme ~ eingesetzt|verwendet|genutzt|erlaubt|zum einsatz",
      "!keine ~ zusaetzlichen|weiteren|neuen ~ lizenzen|kosten|server|mittel|geraete|stellen",
      "budget|kosten|preis ~ darf|duerfen .. ueberschreiten|ueberschritten|uebersteigen",
      "umsetzung|entwicklung|implementierung|programmierung|realisierung ~ muss|hat ~ mit|in|auf ~ erfolgen|umgesetzt|erstellt",
      "steht|stehen ~ nur|lediglich|maximal|hoechstens .. zur verfuegung",
      "als programmiersprache|als framework|als datenbank|als betriebssystem|als plattform|als technologie ~ vorgegeben|festgelegt|vorgeschrieben|gesetzt",
      "<planned> ~ kann erst|koennen erst|darf erst|beginnt erst|startet erst|erst beginnen|erst starten .. wenn|nach|sobald|nachdem",
      "<planned>|nutzung|verwendung ~ beschraenkt|begrenzt|eingeschraenkt|festgelegt ~ auf|durch",
      "<planned>|wir|nutzung|verwendung .. auf .. beschraenkt|begrenzt|eingeschraenkt",
      "!ohne ~ zugang|zugriff|freigabe|genehmigung|daten|testsystem|schnittstelle .. kann|koennen",
      "aufwand|preis|schaetzung|kosten|angebot ~ fuer .. kalkuliert|geschaetzt|berechnet",
      "gesetzlich vorgeschrieben|ist vorgeschrieben|sind vorgeschrieben|nicht in unserer hand|ausserhalb unseres einflusses|unsere hypothese|arbeitshypothese",
      "<planned> .. angepasst|konkretisiert|festgelegt .. je nach|abhaengig von|nach auswertung ~ ergebnis|ergebnissen",
    ],
  },
  assumptions: {
    headings: [
      "technischer rahmen|technisches umfeld|projektvorgaben|nebenbedingung|nebenbedingungen|hardwarebasis|zielplattform|zielbetriebssystem|hardwarevoraussetzung*|softwarevoraussetzung*|rahmenvorgaben|projektrahmen|rechtliche anforderungen|gegebenheiten|annahme|annahmen|annahmen und abhaengigkeiten|annahmen und risiken|annahmen und einschraenkungen|annahmen und voraussetzungen|annahmen und rahmenbedingungen|grundannahmen|planungsannahmen|kalkulationsannahmen|kalkulationsgrundlage*|voraussetzung|voraussetzungen|projektvoraussetzungen|technische voraussetzungen|systemvoraussetzungen|praemisse|praemissen|rahmenbedingung|rahmenbedingungen|technische rahmenbedingungen|randbedingung|randbedingungen|randbedingungen und annahmen|projektrahmenbedingungen|einschraenkung|einschraenkungen|beschraenkungen|restriktionen|abhaengigkeit|abhaengigkeiten|externe abhaengigkeiten|constraints|assumptions|dependencies|vorgaben|technische vorgaben|betriebsbedingung|betriebsbedingungen|produktumgebung|technische produktumgebung|systemumgebung|einsatzumgebung|zielumgebung|betriebsumgebung|mengengeruest*|limitierungen|projektabhaengigkeiten|abhaengigkeiten zu anderen projekten|hypothese|hypothesen|zwaenge|einschraenkungen und abhaengigkeiten|rahmenbedingungen und annahmen|organisatorische rahmenbedingungen|zeitliche rahmenbedingungen|rechtliche rahmenbedingungen|allgemeine rahmenbedingungen|vorbedingungen|wovon wir ausgehen|wovon wir abhaengen|unsere annahmen|grundlagen der schaetzung|grundlage der schaetzung|schaetzgrundlage*|planungsgrundlage*|kalkulationsbasis|rechtliche vorgaben|organisatorische vorgaben|gesetzliche vorgaben|abhaengigkeiten und annahmen|voraussetzungen und annahmen|systemische abhaengigkeiten|technische abhaengigkeiten|technische einschraenkungen|rahmenparameter",
    ],
    labels: [
      "vorbedingung|vorbedingungen|abhaengig von|haengt ab von|setzt voraus|voraussetzung|annahme|abhaengigkeit",
    ],
    columns: [
      "annahme|annahmen|voraussetzung|voraussetzungen|praemisse|abhaengigkeit|abhaengigkeiten|haengt ab von|abhaengig von|einschraenkung|einschraenkungen|rahmenbedingung|rahmenbedingungen|randbedingung|wenn sie nicht zutrifft|abhaengig von|haengt ab von|setzt voraus",
    ],
    patterns: [
      "ist|sind ~ fest vorgegeben|festgeschrieben|vorgegeben",
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
};
