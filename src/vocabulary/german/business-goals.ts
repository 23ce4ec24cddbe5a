import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for what the organisation behind a product gains. */
export const germanBusinessGoals: TopicVocabulary = {
  "business-goals": {
    headings: [
      "geschaeftsziel|geschaeftsziele|unternehmensziel|unternehmensziele|organisationsziele|strategische ziele|strategisches ziel|wirtschaftliche ziele|business ziele|business goals|business case|businesscase|business value|business modell|business model|geschaeftsmodell|geschaeftsnutzen|geschaeftswert|ertragsmodell|erloesmodell|umsatzmodell|monetarisierung|umsatz|wirtschaftlichkeit|wirtschaftlicher nutzen|rentabilitaet|return on investment|roi|nutzen|nutzen und wert|erwarteter nutzen|ziele und erwarteter nutzen|projektnutzen|mehrwert|ziel|ziele|oberziel|oberziele|ziele des projekts|ziele und nutzen|mission|unsere mission|wirkung|wirkungsziele|strategie|strategische bedeutung|okr|okrs|langfristige ziele|langfristige vision|wert fuer das unternehmen|ausgangssituation und zielsetzung|anliegen|zweck",
    ],
    columns: ["geschaeftsziel|geschaeftsziele|unternehmensziel|nutzen|geschaeftswert|business value|mehrwert|wirkung"],
    patterns: [
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
