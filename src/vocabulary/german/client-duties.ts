import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for what the client, a partner or a funder must do. */
export const germanClientDuties: TopicVocabulary = {
  "client-duties": {
    headings: [
      "mitwirkung|mitwirkungspflicht*|mitwirkungsleistung*|mitwirkungshandlung*|mitwirkung des kunden|mitwirkung des auftraggebers|mitwirkung durch den auftraggeber|mitwirkung durch den kunden|beistellung*|beistellleistung*|beistellpflicht*|kundenbeistellung*|kundenmitwirkung|obliegenheit*|pflichten des kunden|pflichten des auftraggebers|pflichten der auftraggeberin|aufgaben des auftraggebers|aufgaben des kunden|leistungen des auftraggebers|leistungen des kunden|verantwortung des auftraggebers|verantwortung des kunden|verantwortlichkeiten des auftraggebers|verantwortlichkeiten des kunden|verpflichtungen des auftraggebers|verpflichtungen des kunden|rechte und pflichten des auftraggebers|auftraggeberseitige leistungen|kundenseitige leistungen|was wir von ihnen brauchen|was wir brauchen|was wir benoetigen|ihr beitrag|ihre mitwirkung|beitrag des kunden|bereitstellungen des auftraggebers|voraussetzungen beim kunden|voraussetzungen beim auftraggeber|erwartungen an den kunden|erwartungen an den auftraggeber",
    ],
    patterns: [
      "<clientActs> .. zur verfuegung gestellt|bereitgestellt|beigestellt",
      "<clientActs> stellt|liefert|benennt|uebergibt|prueft|beantwortet|sorgt|gewaehrt|ermoeglicht|uebernimmt|verpflichtet sich|traegt|schafft|beschafft|informiert|unterstuetzt|teilt|bezahlt",
      "durch den|durch die|vom|von der|seitens des|seitens der <client> .. bereitgestellt|beigestellt|gestellt|geliefert|zur verfuegung|benannt|uebergeben|uebermittelt|erbracht|geschaffen|sichergestellt",
      "stellen sie|stellen sie uns|sie stellen|sie liefern|sie benennen|sie sorgen|sie uebergeben|bitte stellen sie|wir benoetigen von ihnen|wir brauchen von ihnen|wir erwarten von ihnen",
      "eigenanteil|eigenleistung|eigenleistungen|kofinanzierung|eigenmittel|sachbeitrag",
      "wird|werden .. vom|von|durch .. <principal> .. uebermittelt|geliefert|gestellt|bereitgestellt",
      "<clientActs> <must> .. bereitstellen|bereitzustellen|zur verfuegung|beistellen|beizustellen|benennen|zuliefern|zuzuliefern|gewaehren|ermoeglichen|sicherstellen|sicherzustellen|mitwirken|mitzuwirken|beantworten|freigeben|freizugeben|uebergeben|uebermitteln|beschaffen|teilnehmen|teilzunehmen|zu sorgen|rechtzeitig|unverzueglich",
      "<client> .. verpflichtet",
      "stellt|stellen|benennt|liefert|gewaehrt|ermoeglicht|sorgt|uebergibt|verschafft|unterstuetzt|beantwortet|traegt|uebernimmt|beschafft|prueft <principal>",
      "stellt|stellen|liefert|gewaehrt|ermoeglicht|verschafft|beantwortet|beschafft <clientActs> .. bereit|zur verfuegung|bei",
      "stellt|stellen|liefert|gewaehrt|ermoeglicht|verschafft|beantwortet|beschafft <clientActs> .. <inputs>",
      "<client> stellt|stellen .. bereit|bei|sicher|zur verfuegung",
      "<principal> benennt|liefert|gewaehrt|ermoeglicht|uebergibt|uebermittelt|sorgt fuer|verschafft|beantwortet|erteilt|beschafft|wirkt|unterstuetzt|uebernimmt|traegt|verantwortet|informiert|prueft|stellt",
      "<client> benennt|wirkt .. mit|ansprechpartner|ansprechperson|ansprechpartnerin|product owner",
      "<client> liefert|gewaehrt|ermoeglicht|uebergibt|uebermittelt|sorgt fuer|verschafft|beantwortet|erteilt|beschafft|prueft|gibt|stellt .. <inputs>",
      "<inputs> .. liefert|stellt|beantwortet|beschafft|uebergibt|prueft <clientActs>",
      "auf kundenseite|auf auftraggeberseite|kundenseitig|auftraggeberseitig|seitens des kunden|seitens des auftraggebers .. bereitgestellt|bereitzustellen|zur verfuegung|benannt|benennen|abgestellt|erforderlich|notwendig|sichergestellt|eingebracht|geliefert",
      "<client> nimmt .. teil",
      "wird|hat|muss|soll <clientActs> .. bereitstellen|bereitzustellen|zur verfuegung|beistellen|beizustellen|benennen|liefern|gewaehren|ermoeglichen|sicherstellen|mitwirken|freigeben|pruefen|uebergeben|beschaffen|zu benennen",
      "vom|durch den|durch die|durch das|seitens des|seitens der|von der|von <client> .. bereitgestellt|bereitzustellen|zur verfuegung|beigestellt|beizustellen|geliefert|zu liefern|bereit zu stellen|zu erbringen|bereitgestellte|bereitgestellten|beizustellende*|zu benennen|benannt",
      "<client> .. verantwortlich fuer|zustaendig fuer",
      "zugang zu|zugriff auf|zugaenge|zugriffsrechte|ansprechpartner|ansprechperson .. vom|durch den|seitens des <client>",
      "mitwirkung des|mitwirkung der|mitwirkung durch den <client>",
      "mitwirkungspflicht*|mitwirkungsleistung*|mitwirkungshandlung*|beistellungen|beistellleistung*",
      "ist|sind <clientActs> .. verantwortlich|zustaendig|verpflichtet",
      "<clientActs>|<party> <dutyActs> .. <inputs>|bereit|bei|frei|teil|mit|durch|zur verfuegung|sicher|binnen|innerhalb|bis|vor|rate|kosten|beginn|tagen",
      "<party> <dutyMust> .. <dutyInfinitive>",
      "<party> .. verantwortlich|zustaendig|verpflichtet",
      "<dutyActs> <party> .. bereit|bei|frei|teil|mit|durch|zur verfuegung|sicher|<inputs>|nicht",
      "<byParty> <partyOf> .. <dutyPassive>",
      "<dutyPassive> <byParty> <partyOf>",
      "<dutyNoun> <byParty> <partyOf>",
      "<dutyNoun> .. <byParty> <partyOf>",
      "<dutyFalls> dem|der|des|vom|beim <partyOf>",
      "<dutyFalls> <party>",
      "verantwortung|zustaendigkeit|betrieb|haftung|entscheidung|pflege|hosting .. liegt|liegen|verbleibt|bleibt ~ bei|beim ~ <partyOf>",
      "kosten .. traegt|tragen|uebernimmt|zahlt <party>",
      "<party> hat|haben|erhaelt ~ tage|werktage|arbeitstage|wochen ~ zeit|frist",
      "bauseits|kundenseits|auf seiten des kunden|auf seiten des auftraggebers",
      "<party>|<institution> steht|stehen .. zur verfuegung|bereit",
      "seitens des|seitens der|auf seiten des|auf seiten der <partyOf> .. steht|stehen|wird|werden|ist",
      "<party> betreibt .. die anwendung|das system|die plattform|den server|die server|die infrastruktur|die umgebung|die testumgebung|den betrieb",
      "vom|durch den|von der|von dem|von den|seitens des|seitens der|beim <partyOf> .. benoetigt",
      "fehlende|fehlender|fehlenden|mangelnde|mangelnder|mangelhafte|unterlassene|unterlassener|verspaetete|verspaeteter|unzureichende .. mitwirkung|zuarbeit|beistellung|beistellungen|rueckmeldung|freigabe|freigaben",
      "benoetigen|brauchen|benoetigt|erwarten .. vom kunden|vom auftraggeber|von ihnen|von der auftraggeberin|von kundenseite",
    ],
  },
  // What is a duty in an agreement only; elsewhere a town or a board acts on its own behalf.
  "client-duties/in-agreement": {
    patterns: [
      "<institution> <dutyActs>",
      "<institution> <dutyMust> .. <dutyInfinitive>",
      "<dutyActs> <institution> .. <inputs>|bereit|frei|teil|zur verfuegung",
      "<byParty> <institutionOf> .. <dutyPassive>",
      "<dutyNoun> <byParty> <institutionOf>",
      "wir bitten|wir erwarten|wir brauchen|wir benoetigen|brauchen wir|benoetigen wir .. <institution>|<institutionOf>",
    ],
  },
  // Said to the other side by a supplier; in a call for offers the bidder is meant.
  "client-duties/of-reader": {
    patterns: [
      "sie stellen|sie liefern|sie benennen|sie sorgen|sie uebergeben|sie pruefen|sie geben|sie senden|sie schicken|sie nennen|sie beantworten|sie uebernehmen|sie tragen die|sie entscheiden|sie bestaetigen .. uns|<inputs>|frei|bereit|eine person|kosten|person|<dutyNoun>",
      "stellen sie uns|liefern sie uns|bitte senden sie|bitte schicken sie|bitte nennen sie|bitte geben sie|bitte teilen sie|bitte stellen sie|bitte pruefen sie|bitte benennen sie",
      "von ihnen|von ihrer seite|ihrerseits|auf ihrer seite|durch sie .. <dutyPassive>|brauchen|benoetigen|erwarten|erforderlich",
      "brauchen|benoetigen|erwarten|benoetigt|brauchen wir .. von ihnen|von ihrer|von ihrem",
      "ihr|ihre <partyPeople> <dutyActs>",
      "ihre rueckmeldung|ihr feedback|ihre freigabe|ihre mitwirkung|ihre mitarbeit|ihre zuarbeit|ihre unterstuetzung",
    ],
  },
  // Headings and labels that name the other side and what it owes.
  "client-duties/title": {
    patterns: [
      "<titleNoun> <byParty> <partyOf>|<institutionOf>",
      "<titleNoun> <partyOf>",
      "<titleNoun> an|an den|an die|an das <partyOf>|<institutionOf>",
      "ihre <titleNoun>",
      "was wir .. <byParty> <partyOf>|<institutionOf>",
      "brauchen wir von ihnen|benoetigen wir von ihnen|wir brauchen von ihnen|wir von ihnen|wir benoetigen von ihnen|wir erwarten von ihnen|erwarten wir von ihnen|von ihnen benoetigt",
      "was wir|das brauchen wir|das benoetigen wir|wir brauchen|wir benoetigen .. von ihnen|vom",
      "vom|durch den|durch die|von der <partyOf> .. <dutyPassive>",
      "<partyOf> .. <titleNoun>|<dutyPassive>|liefert|stellt|stellt bereit",
    ],
  },
  "client-duties/who": {
    columns: ["wer|person|name|verantwortlich|zustaendig|ansprechpartner|durch wen"],
    patterns: ["<role>", "<client>"],
  },
  "client-duties/when": {
    columns: ["wann|bis|bis wann|termin|frist|faellig|datum"],
    patterns: [
      "innerhalb|binnen|innert .. tag|tagen|arbeitstagen|werktagen|woche|wochen|stunden|monat|frist",
      "bis zum|bis spaetestens|spaetestens|vor beginn|vor projektbeginn|zu beginn|zu projektbeginn|nach aufforderung|auf anforderung|auf anfrage|nach vertragsschluss|vor projektstart|rechtzeitig|unverzueglich|fristgerecht|termingerecht|pro woche|pro monat|im monat|je sprint|jede woche|jeden monat|stunden pro|tage vor|tage nach|wochen vor|waehrend der gesamten laufzeit",
      "bis datum",
    ],
  },
  "client-duties/consequence": {
    patterns: [
      "verzoeger* .. verschieb*|verlaenger*|mehrkosten|kosten|mehraufwand|termin|termine|gehen|lasten",
      "kommt .. nicht|zu spaet|verspaetet .. nach|verschieben|verschiebt|verlaengern|verlaengert|mehrkosten|mehraufwand|kosten|termine",
      "zu spaet|verspaetet|nicht rechtzeitig|nicht fristgerecht|verspaetung .. verschieben|verschiebt|verlaengern|verlaengert|mehrkosten|mehraufwand|kosten|termine",
      "verschieben sich|verschiebt sich|verlaengern sich|verlaengert sich|folgekosten|mehrkosten|mehraufwand|mehraufwaende|zu lasten des|gehen zu lasten|wartezeiten|stillstandszeiten|gesondert verguetet|zusaetzlich verguetet|zusaetzlich berechnet|in rechnung gestellt",
      "andernfalls|anderenfalls|ansonsten|anderfalls",
    ],
  },
};
