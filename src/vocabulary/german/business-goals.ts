import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for what the organisation behind a product gains. */
export const germanBusinessGoals: TopicVocabulary = {
  "business-goals": {
    headings: [
      "warum machen wir das|warum wir das machen|warum tun wir das|warum wir das tun|was haben wir davon|was bringt es uns|was bringt uns das|wie verdienen wir geld|womit verdienen wir geld|wie wir geld verdienen|finanzierungsmodell|nutzen fuer das unternehmen|nutzen fuer die organisation|nutzen fuer den auftraggeber|nutzen fuer uns|unser nutzen|wirtschaftliche bedeutung|strategischer nutzen|strategische einordnung|strategischer beitrag|projektnutzen und wirtschaftlichkeit|geschaeftsziel|geschaeftsziele|unternehmensziel|unternehmensziele|organisationsziele|strategische ziele|strategisches ziel|wirtschaftliche ziele|business ziele|business goals|business case|businesscase|business value|business modell|business model|geschaeftsmodell|geschaeftsnutzen|geschaeftswert|ertragsmodell|erloesmodell|umsatzmodell|monetarisierung|umsatz|wirtschaftlichkeit|wirtschaftlicher nutzen|rentabilitaet|return on investment|roi|nutzen|nutzen und wert|erwarteter nutzen|ziele und erwarteter nutzen|projektnutzen|mehrwert|ziel|ziele|oberziel|oberziele|ziele des projekts|ziele und nutzen|mission|unsere mission|wirkung|wirkungsziele|strategie|strategische bedeutung|okr|okrs|langfristige ziele|langfristige vision|wert fuer das unternehmen|ausgangssituation und zielsetzung|anliegen|zweck",
    ],
    columns: ["geschaeftsziel|geschaeftsziele|unternehmensziel|nutzen|geschaeftswert|business value|mehrwert|wirkung"],
    patterns: [
      "effizienz|produktivitaet|kundenzufriedenheit|zufriedenheit|kundenbindung|umsatz*|reichweite|bekanntheit|qualitaet|transparenz .. zu steigern|zu erhoehen|zu verbessern|gesteigert|erhoeht werden",
      "manuellen|manuelle|administrativen|administrative|organisatorischen .. aufwand|arbeit|arbeiten|schritte .. reduzieren|verringern|senken|minimieren|einsparen|reduziert|entfallen",
      "keine laufenden|keine|weniger|ohne .. lizenzkosten|lizenzgebuehren|abokosten",
      "volle kontrolle ueber|datenhoheit|datensouveraenitaet",
      "dient|dienen .. lernplattform|referenz|referenzprojekt|aushaengeschild|werbung|grundlage fuer weitere",
      "spart|sparen|einsparen .. euro|geld|kosten|im jahr|pro jahr|jaehrlich",
      "senkt|senken|reduziert|verringert .. betriebskosten|kosten|personalkosten|prozesskosten|aufwand",
      "marktanteil|marktanteile|neue maerkte|neuen markt|neue kundengruppen|neue kunden .. gewinnen|erschliessen|erschliesst",
      "unser ziel ist|ziel des unternehmens|ziel der organisation|ziel der stadt .. erste adresse|fuehrend*|marktfuehrer*|nummer eins|anbieter|anlaufstelle",
      "staerkt|staerken|erhoeht|foerdert .. marke|kundenbindung|wettbewerbsfaehigkeit|image|standort|bekanntheit",
      "rechnet sich|rechnen sich|amortisiert sich|zahlt sich aus",
      "geld verdienen|verdienen geld|verdient geld|wir verdienen",
      "strategisches ziel|strategische ziel|strategischen ziel|strategie .. ein|bei|unterstuetzt",
      "unternehmen|firma|organisation|verein|stadt|verband .. profitiert|profitieren",
      "unabhaengiger|unabhaengig|abhaengigkeit .. lieferant*|anbieter|hersteller|dienstleister .. werden|verringern|reduzieren",
      "lieferant*|anbieter|hersteller|dienstleister .. unabhaengiger|unabhaengig",
      "einnahmen erzielen|einnahmen generieren|einnahmequelle*|profitabel werden|profitabel sein",
      "umsatz*|umsaetze|gewinn|gewinne|gewinns .. steiger*|erhoeh*|ausbau*|wachs*|erziel*|generier*|maximier*",
      "steigerung|steigern|erhoehung|erhoehen|verbesserung|ausbau .. umsatz*|umsaetze|gewinn*|effizienz|produktivitaet|kundenzufriedenheit|kundenbindung|marktanteil*|wettbewerbsfaehigkeit|rentabilitaet|sichtbarkeit|reichweite|bekanntheit",
      "kosten senken|kosten einsparen|kosten sparen|kosteneinsparung*|kostensenkung*|kostenreduktion|kostenersparnis|einsparung von|einsparungen",
      "senkung|reduzierung|reduktion .. kosten|aufwaende|bearbeitungszeit*",
      "geschaeftsziel*|unternehmensziel*|strategische ziele|strategisches ziel|geschaeftswert|geschaeftsnutzen|business value|return on investment|roi|rentabilitaet|amortisiert|amortisation*|monetarisier*|wettbewerbsvorteil*|wettbewerbsfaehig*|marktfuehrer*|marktposition|kundenbindung|neukunden*|erloese|werbeeinnahmen|deckungsbeitrag",
      "unsere mission|unser anspruch|unser anliegen|angetreten um|ist angetreten|kern der bemuehungen|langfristiges ziel",
      "fuer das unternehmen|fuer den auftraggeber|fuer den verein|fuer die stadt .. nutzen|mehrwert|vorteil*|bedeutet",
      "wird|werden .. fuehrende|fuehrenden|fuehrender|zentrale|zentralen .. plattform|anbieter|anlaufstelle",
      "kunden gewinnen|mitglieder gewinnen|neukunden gewinnen|neue kunden|finanziert sich|finanzierung erfolgt ueber",
      "kosten|bearbeitungskosten|betriebskosten|personalkosten|prozesskosten|aufwand|bearbeitungszeit|bearbeitungszeiten|durchlaufzeit|durchlaufzeiten .. senken|reduzieren|verringern|einsparen|halbieren|gesenkt|reduziert",
      "attraktivitaet|image|bekanntheit|sichtbarkeit|wettbewerbsfaehigkeit|marke .. steigern|erhoehen|staerken|verbessern|gestaerkt|gesteigert",
      "mitgliederzahl|mitgliederzahlen|kundenzahl|besucherzahl*|nutzerzahlen .. erhoehen|steigern|steigen",
      "sparen|spart|einsparen|eingespart .. kosten|personalkosten|aufwand|betriebskosten",
      "kosten|personalkosten|betriebskosten .. sparen|spart|einsparen|eingespart|gespart",
    ],
  },
};
