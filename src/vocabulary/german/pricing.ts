import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for prices, budgets and how work is paid. */
export const germanPricing: TopicVocabulary = {
  pricing: {
    headings: [
      "was kostet das|was kostet das projekt|wie viel kostet es|kommerzielles|kommerzielle bedingungen|preis und zahlung|preise und zahlung|preise und leistungen|leistungen und preise|preis und leistung|verguetung und abrechnung|honorar und zahlung|zahlungsweise|zahlungsziel|mittel|projektfinanzierung|finanzielles|finanzielle mittel|foerderung und finanzierung|kostenplan und finanzierung|aufwand und preis|preis und aufwand|was es kostet|was kostet es|preis|preise|preisliste|preisblatt|preisangebot|preisgestaltung|preismodell|preiskalkulation|preisuebersicht|angebotspreis|festpreis|pauschalpreis|pauschale|pauschalen|gesamtpreis|kosten|kostenplan|kostenplanung|kostenaufstellung|kostenschaetzung|kostenuebersicht|kostenrahmen|kostenkalkulation|kostenvoranschlag|kostendach|projektkosten|entwicklungskosten|gesamtkosten|investition|investitionen|investitionskosten|budget|budgetplan|budgetplanung|gesamtbudget|projektbudget|budgetrahmen|finanzen|finanzplan|finanzplanung|finanzierung|finanzierung in stufen|finanzierungsplan|foerderung|foerdersumme|foerdermittel|beantragte mittel|mittelbedarf|honorar|honorare|verguetung|entgelt|entgelte|gebuehren|konditionen|kommerzielle konditionen|tarif|tarife|stundensatz|stundensaetze|tagessatz|tagessaetze|verrechnungssaetze|kalkulation|projektkalkulation|zahlung|zahlungen|zahlungsbedingungen|zahlungsplan|zahlungsmodalitaeten|zahlungskonditionen|abrechnung|abrechnungsmodell|rechnungsstellung|aufwand und kosten|kosten und aufwand|kosten und termine|pricing|preise und konditionen|verguetung und zahlungsbedingungen|preis und zahlungsbedingungen|kostenabschaetzung|kostenplanung|kostenstruktur|kosten nutzen analyse|wirtschaftlichkeitsbetrachtung|wirtschaftlichkeit|amortisation|amortisationsrechnung|projektkostenplanung|materialkosten|personalkosten|lizenzkosten|betriebskosten|hostingkosten|kosten pro monat|budget und ressourcen|ressourcen und kosten|ressourcen und budget|kosten und finanzierung|angebotssumme|gesamtsumme|auftragswert|verguetungsmodell|abrechnung und zahlung|rechnungslegung|fakturierung|aufwandsschaetzung|aufwandschaetzung",
    ],
    columns: [
      "festpreis|festpreis netto|festpreis brutto|festpreis in euro|festpreis eur|pauschalpreis|pauschalpreis netto|pauschalfestpreis|fixpreis|fixpreis netto|pauschale|pauschale netto|pauschal|anteil am auftragswert|anteil am gesamtpreis|anteil am festpreis|kostendach|obergrenze|preis|preise|kosten|betrag|summe|einzelpreis|gesamtpreis|stundensatz|tagessatz|honorar|verguetung|budget|gesamt|netto|brutto|euro|eur|chf|gesamtkosten|preisfolge|folge fuer den preis|kosten in euro|betrag in euro|einheitspreis|mehrkosten",
    ],
    patterns: [
      "festpreis*|pauschalpreis*|pauschalfestpreis*|fixpreis*|zum festpreis|pauschalverguetung|pauschalhonorar|gesamtpreis*|gesamtkosten|gesamtbudget|gesamtbetrag|gesamtsumme|auftragssumme|auftragswert|nettopreis*|kostendach|kostenobergrenze|preisobergrenze|budgetobergrenze|budgetrahmen|stundensatz*|stundensaetze*|tagessatz*|tagessaetze*|richtpreis*|abrufkontingent*|stundenkontingent*|retainer|entwicklungskosten|projektkosten|foerdersumme|time and material|time and materials|time material|monatspauschale|servicepauschale|wartungspauschale",
      "abrechnung|abgerechnet|verguetet|verguetung|berechnet|berechnung .. nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|pauschal|monatlich|zum tagessatz|zum stundensatz",
      "budget .. gedeckelt|begrenzt|limitiert",
      "reisekosten|spesen|auslagen|nebenkosten|fahrtkosten .. erstattet|abgerechnet|berechnet|nach beleg|nach aufwand",
      "unentgeltlich|kostenfrei|pro bono|ehrenamtlich .. erbracht|erfolgt|leistung",
      "leistung|arbeit|erfolgt .. unentgeltlich|ehrenamtlich|kostenfrei",
      "nach aufwand|nach tatsaechlichem aufwand",
      "budget von|budget in hoehe|budget betraegt|kosten von|kosten in hoehe|kosten betragen|kosten belaufen sich|belaufen sich auf|belaufen sich somit auf|belaeuft sich auf|preis von|preis betraegt|verguetung betraegt|honorar betraegt|honorar von|in hoehe von|zu einem preis von",
      "zuzueglich|zzgl|exklusive|exkl|inklusive|inkl .. umsatzsteuer|mehrwertsteuer|mwst|ust",
      "kosten|budget|preis|betrag|honorar|verguetung|foerderung|investition .. euro|eur|chf|franken",
      "000 euro|000 eur|000 chf|000 franken|mio euro|tsd euro",
      "kosten werden auf .. geschaetzt",
    ],
  },
  "pricing/fixed-price": {
    headings: [
      "preis fest|preis fix|preis pauschal|festpreis|fixpreis|pauschalpreis|fester preis|verguetung pauschal|kosten fix",
    ],
    columns: [
      "festpreis|festpreis netto|festpreis brutto|festpreis in euro|festpreis eur|pauschalpreis|pauschalpreis netto|pauschalfestpreis|fixpreis|fixpreis netto|pauschale|pauschale netto|pauschal|anteil am auftragswert|anteil am gesamtpreis|anteil am festpreis",
    ],
    patterns: [
      "*00 fest|*50 fest|*80 fest|*90 fest|*00 fix|*50 fix|*80 fix|*90 fix|*00 euro fest|*50 euro fest|*00 euro fix|*50 euro fix|*00 eur fest|*00 eur fix",
      "preis|honorar|betrag|verguetung ~ ist ~ fest|fix|verbindlich|garantiert",
      "festbetrag|festbetraege|festhonorar|fest vereinbart|fix vereinbart",
      "festpreis*|pauschalpreis*|pauschalfestpreis*|fixpreis*|fixer preis|fester preis|festen preis|komplettpreis*|paketpreis*|pauschalverguetung|pauschalhonorar|pauschale|werklohn|zum pauschalen|pauschal",
      "prozent|anteil|rest ~ des|der|vom|von ~ auftragswert*|auftragssumme|gesamtpreis*|gesamtverguetung|gesamtsumme & faellig*|zahlbar|zahlung*|anzahlung|rechnung*|auftragserteilung|beauftragung|unterzeichnung|vertragsschluss|start|projektstart|meilenstein*|lieferung|fertigstellung|abnahme|teilabnahme|go live|uebergabe",
    ],
  },
  "pricing/time-and-materials": {
    patterns: [
      "nach aufwand|nach tatsaechlichem aufwand|nach zeitaufwand|nach geleistetem aufwand|nach geleisteten|aufwandsbasiert*|time material|time and material|time and materials|t m|stundensatz*|stundensaetze*|tagessatz*|tagessaetze*|pro stunde|je stunde|die stunde|pro tag|je tag|pro personentag|je personentag|pro pt|je pt|tatsaechlich geleistet*|geleistete stunden|geleisteten stunden|geleistete tage|auf stundenbasis|auf tagesbasis|zeitnachweis*|stundennachweis*|abrufkontingent*",
    ],
  },
  "pricing/ceiling": {
    patterns: [
      "!nicht|nichts|keine ~ ueber|darueber hinaus|mehr als .. gearbeitet|geleistet|abgerechnet|verrechnet|berechnet .. ohne|bis|bevor|solange",
      "!ohne ~ freigabe|zustimmung|auftrag|beauftragung .. darueber hinaus|hinaus|ueberschr* .. nicht|keine",
      "kostendach*|kostenobergrenze*|preisobergrenze*|obergrenze|budgetobergrenze*|budgetdeckel*|gedeckelt|deckel|deckelung|hoechstbetrag|hoechstpreis*|hoechstverguetung|maximalbetrag|maximalbudget|maximalpreis*|nicht ueberschreiten|nicht ueberschritten",
    ],
    columns: ["kostendach|obergrenze|kostenobergrenze|hoechstbetrag|maximalbetrag"],
  },
  "pricing/notice": {
    patterns: [
      "bei erreichen|nach verbrauch|bei verbrauch|erreicht|verbraucht|ausgeschoepft|prozent .. informiert|informieren|benachrichtigt|benachrichtigen|meldet|melden|warnt|unterrichtet|gibt bescheid|bescheid|hinweis",
      "budgetwarnung*|kostenwarnung*|vorwarnung",
      "informiert|informieren|benachrichtigt|benachrichtigen|meldet|warnt|angezeigt .. budget|budgets|kostendach|kostendachs|prozent|obergrenze|aufwand|ueberschreit*|verbraucht|ausgeschoepft",
      "wenn 70|bei 70|ab 70|wenn 75|bei 75|ab 75|wenn 80|bei 80|ab 80|wenn 90|bei 90|ab 90|sobald 70|sobald 75|sobald 80|sobald 90",
      "ueberschreitung|ueberschreitungen .. unverzueglich|rechtzeitig|vorab|schriftlich",
    ],
  },
};
