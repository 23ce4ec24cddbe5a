// Each pattern is tried on one statement at a time and has no nested repetition, so its time is linear.

const money =
  /(?:[$€£¥]|\b(?:USD|EUR|CHF|GBP|US\$|DAI|ETH|FIL|AR|USDC|BTC)\b)\s*\d|\d[\d.,' ]*\s*(?:[kKmM]\b\s*)?(?:[$€£¥]|(?:USD|EUR|CHF|GBP|Euros?|Dollars?|Franken|DAI|ETH|FIL|USDC|BTC|T€)\b)/u;
const rate = /\b(?:per|pro|je)\s+(?:hour|day|month|stunde|tag|monat|personentag|seat|user|sprint)\b/iu;
const date =
  /\b(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|Q[1-4](?:[ /-]?\d{2,4})?|KW\s?\d{1,2}|(?:19|20)\d{2})\b|\b(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|april?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\b\.?/iu;
const duration =
  /\b(?:\d+|one|two|three|four|five|six|eight|ten|twelve|ein|eine|einen|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf)(?:[ -]?(?:to|bis|–|-)[ -]?\d+)?[ -]+(?:business |working |calendar )?(?:hours?|days?|weeks?|months?|years?|sprints?|quarters?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|quartale?|werktagen?|werktage|arbeitstagen?|arbeitstage)\b/iu;

/** `€ 12.500`, `20 k€`, `120 EUR per day`. */
export function hasMoney(text: string): boolean {
  return money.test(text);
}

export function hasRate(text: string): boolean {
  return rate.test(text);
}

/** `2026-11-22`, `31. Dezember`, `Q3/2026`, `KW 35`. */
export function hasDate(text: string): boolean {
  return date.test(text);
}

/** `six weeks`, `10 Werktage`. */
export function hasDuration(text: string): boolean {
  return duration.test(text);
}

export function hasNumber(text: string): boolean {
  return /\d/.test(text);
}
