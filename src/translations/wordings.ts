import { english, type Wording } from "../text/message.ts";
import { german } from "./german.ts";

/** The languages that messages are said in, whatever language a document is written in. */
export const displayLanguages = ["en", "de"] as const;
export type DisplayLanguage = (typeof displayLanguages)[number];

export const wordings: Readonly<Record<DisplayLanguage, Wording>> = { en: english, de: german };

/** For a locale such as `de-AT`; English where it is of another language. */
export function wordingFor(locale: string | undefined): Wording {
  const language = locale?.toLowerCase().split(/[-_]/)[0];
  return wordings[displayLanguages.find((known) => known === language) ?? "en"];
}
