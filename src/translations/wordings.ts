import { english, type Wording } from "../text/message.ts";
import { type DisplayLanguage, displayLanguages } from "./display-languages.ts";
import { german } from "./german.ts";

export const wordings: Readonly<Record<DisplayLanguage, Wording>> = { en: english, de: german };

/** For a locale such as `de-AT`; English where it is of another language. */
export function wordingFor(locale: string | undefined): Wording {
  const language = String(locale).toLowerCase().split(/[-_]/)[0];
  return wordings[displayLanguages.find((known) => known === language) ?? "en"];
}
