import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for how success is measured. */
export const germanSuccessMetrics: TopicVocabulary = {
  "success-metrics": {
    headings: [
      "woran merken wir dass es klappt|woran merken wir dass es funktioniert|woran wir merken dass es klappt|woran wir merken dass es funktioniert|woran wir merken dass es sich lohnt|woran wir es merken|woran wir uns messen|woran wir uns messen lassen|die zahl die zaehlt|unsere eine zahl|was wir zaehlen|woran merken wir es|woran merken wir|woran erkennen wir|woran erkennt man|wann ist das projekt ein erfolg|wann ist es ein erfolg|wann sind wir zufrieden|messbarer nutzen|messbare nutzen|messbarer mehrwert|smart ziele|ziele smart|smarte ziele|erfolg|erfolge messen|erfolgssignale|anzeichen fuer erfolg|projekterfolg|produkterfolg|zielwerte und messung|wirkung und messung|wie messen wir die wirkung|quantitative ziele|messbare zielwerte|woran messen wir den erfolg|woran messen wir erfolg|was bedeutet erfolg|was heisst erfolg|nordstern|north star|nordstern metrik|ziele und kennzahlen|kennzahlen und ziele|ziele und messgroessen|ziele und indikatoren|kpis und ziele|erfolg messen|messung des erfolgs|messung der zielerreichung|zielkriterien|wirkungskennzahlen|wirkungsziele und indikatoren|erfolgskriteri*|erfolgsmessung|erfolgskennzahl*|erfolgsindikator*|erfolgsfaktoren|kritische erfolgsfaktoren|erfolgskontrolle|kennzahlen|kennzahl|leistungskennzahlen|metriken|metrik|messgroesse|messgroessen|messkriterien|messung|messbare ziele|zielwerte|zielgroessen|zielerreichung|indikatoren|kpi|kpis|key results|schluesselergebnisse|okr|okrs|success metrics|woran wir erfolg messen|wie wir erfolg messen|wie messen wir erfolg|evaluation|evaluierung|wirkungsmessung|woran erkennen wir erfolg|woran erkennen wir den erfolg|woran wir den erfolg messen|wie messen wir den erfolg|wann sind wir erfolgreich|wann ist das projekt erfolgreich|erfolgsgroessen|zielkennzahlen|messbarer erfolg|messbare ergebnisse|messbare erfolge|messziele|zielindikatoren|erfolgsziele|wirkungsindikatoren|servicelevel|service level",
      "woran wir merken ob es sich gelohnt hat|woran wir merken dass es sich gelohnt hat|ob es sich gelohnt hat|woran wir uns messen lassen|woran wir merken ob es klappt|woran wir erfolg erkennen|woran wir es erkennen|woran wir es messen|was wir messen|wie wir es merken|wann wir zufrieden sind",
    ],
    labels: [
      "erfolg|erfolgsmass|erfolgsmassstab|messgroesse|messgroessen|leitgroesse|leitgroessen|erfolgsgroesse|zielgroesse",
    ],
    columns: [
      "kennzahl|kennzahlen|metrik|messgroesse|messgroessen|zielwert|zielwerte|kpi|indikator|indikatoren|key result|key results|ausgangswert|sollwert|messwert|woran wir es merken|heute",
    ],
    patterns: [
      "innerhalb von|binnen|nach|in ~ tagen|wochen|monaten ~ niemand|kein|keine|keiner ~ mehr|einziges|einziger|einzige",
      "wir wissen|wir merken|wir sehen ~ dass ~ klappt|wirkt|funktioniert|erfolg*|gelungen|geschafft ~ wenn|sobald",
      "erfolg ist es|erfolg ist|erfolg waere|erfolg fuer uns|gelungen ist es|zufrieden sind wir|zufrieden waeren wir ~ wenn|heisst|bedeutet",
      "projekt|pilot|pilotphase|vorhaben|einfuehrung|test ~ ist|war|waere|gilt ~ gelungen|geglueckt|erfolgreich|erfolg ~ wenn|sobald",
      "viertel|drittel|haelfte|mehrheit|prozent|zwei von drei|drei von vier|neun von zehn|vier von fuenf ~ nutzer*|mitglieder*|gaeste|kunden|schueler*|besucher*|befragten|teilnehm*|haushalte|vereine|patienten|studierenden|antraege|bestellungen ~ soll*|nutzen|nutzt|bestellen|finden|kommen|wuerden|werden|buchen|empfehlen",
      "um die haelfte|um ein drittel|um ein viertel|um zwei drittel ~ zurueck|sinken|sinkt|weniger|reduziert|steigen|steigt|senken|verringert|gesunken",
      "gehen|geht|sinken|sinkt|fallen|faellt|steigen|steigt ~ um die haelfte|um ein drittel|um ein viertel|um zwei drittel",
      "doppelt so viele|halb so viele|dreimal so viele|halb so lange|doppelt so schnell",
      "weniger als|hoechstens|maximal|nicht mehr als|unter ~ beschwerden|fehler|anfragen|stoerungen|ausfaelle|rueckfragen|anrufe|reklamationen ~ im monat|pro monat|pro woche|in der woche|im jahr|pro jahr|am tag|pro tag",
      "wir messen|messen wir|wir erfassen|wir verfolgen|wir schauen auf|wir vergleichen|vergleichen wir ~ wie lange|wie schnell|wie gut|wie viele|anteil|anzahl|vorher und nachher|vorher nachher",
      "fortschritt|wirkung|nutzen|erfolg|zielerreichung|verbesserung ~ wird|werden|laesst sich|zu messen|messen ~ gemessen|ablesen|messen|erhoben|vergleichen|mit einer umfrage",
      "erfolgreich|erfolg ~ wenn ~ haelfte|drittel|mindestens|prozent|nutzer|gaeste|kunden|zahl",
      "wir messen|messen wir|wir erfassen|wir verfolgen ~ zahl|anzahl|anteil|quote|rate|wie viele|wie oft|zufriedenheit|nutzung|zeit",
      "wir erwarten|wir wollen|wir rechnen mit|ziel sind|angestrebt werden .. nutzer|anmeldungen|downloads|kunden|besucher|mitglieder|installationen .. im ersten|innerhalb|pro monat|pro jahr|bis ende|bis zum",
      "soll|sollen ~ von .. auf ~ minuten|stunden|tage|tagen|prozent|wochen ~ sinken|steigen|fallen|verkuerzt|reduziert",
      "kpi|kpis|key result|key results|kennzahl|kennzahlen|erfolgskriteri*|erfolgskennzahl*|erfolgsmessung|messgroesse*|messbar am|gemessen an|gemessen am|gemessen wird|wird gemessen|zielwert*|konversionsrate|conversion rate|conversionrate|nutzungsrate|wiederkehrrate|abbruchquote|abbruchrate|erfolgsquote|net promoter|nps|taeglich aktive|monatlich aktive|aktive nutzer|downloadzahlen",
      "um|auf|mindestens|min|mehr als|ueber|unter|weniger als .. prozent .. steig*|sink*|senk*|erhoeh*|reduzi*|zufrieden*|nutzen|nutzer",
      "steigt|steigen|sinkt|sinken|steigern|senken|erhoeht|reduziert|erhoehen|reduzieren .. um .. prozent",
      "mindestens|min|wenigstens|mehr als|bis zu .. nutzer|nutzern|nutzende|nutzenden|anwender|kunden|downloads|installationen|teilnehmer|teilnehmende|mitglieder|clients|testabdeckung",
      "in .. tagen|wochen|monaten .. kein einziges|mindestens|weniger|mehr",
      "erfolg|erfolge .. messen|gemessen|misst",
      "messen|misst|wir messen .. erfolg|erfolge|zielerreichung|wirkung",
      "erfolg heisst|erfolg bedeutet|gilt als erfolg|gilt als erfolgreich|gelten als erfolg|als erfolg werten|als erfolg wenn|unser ziel sind",
      "ist|war .. erfolgreich wenn|ein erfolg wenn",
      "zahl|anzahl|anteil|dauer|wartezeit|quote .. halbiert sich|verdoppelt sich|halbieren|verdoppeln|sinkt|steigt",
      "steigt auf|sinkt auf|steigt um|sinkt um|sinken um|steigen um .. prozent|sterne|punkte|minuten|sekunden|tage|stunden",
      "downloads|registrierungen|anmeldungen|abonnenten .. erreicht|erreichen|steigern|steigen",
    ],
  },
};
