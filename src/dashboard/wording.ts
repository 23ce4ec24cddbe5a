import type { Messages } from "./messages.ts";
import { english } from "./messages-english.ts";
import { german } from "./messages-german.ts";

/** How the dashboard speaks: its words, and how it writes figures. */
export interface Wording {
  readonly language: "en" | "de";
  readonly messages: Messages;
  /** `12.5` */
  number(value: number): string;
  /** `12.5 %` */
  percent(value: number): string;
  /** `€252,000`; with cents only where there are some. */
  money(cents: number, currency: string): string;
  /** `19 March 2027` for `2027-03-19`. */
  date(date: string): string;
}

/** For a language of people, `de-CH` say; English where it is another than ours. */
export function wordingIn(language: string): Wording {
  const isGerman = /^de\b/i.test(language);
  const locale = isGerman ? "de-DE" : "en-GB";
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const dates = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return {
    language: isGerman ? "de" : "en",
    messages: isGerman ? german : english,
    number: (value) => sign(numbers.format(value)),
    percent: (value) => `${sign(numbers.format(value))}\u00a0%`,
    money: (cents, currency) => {
      const digits = cents % 100 === 0 ? 0 : 2;
      return formatMoney(cents / 100, currency, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    },
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
  };

  function formatMoney(amount: number, currency: string, digits: Intl.NumberFormatOptions): string {
    // What is no code of ISO 4217, such as a token, is written as it is.
    if (!/^[A-Z]{3}$/.test(currency)) return `${new Intl.NumberFormat(locale, digits).format(amount)} ${currency}`;
    return sign(new Intl.NumberFormat(locale, { style: "currency", currency, ...digits }).format(amount));
  }
}

/** A true minus sign. */
function sign(text: string): string {
  return text.replace("-", "−");
}
