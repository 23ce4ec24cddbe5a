import { english, type Wording } from "../text/message.ts";
import type { DisplayLanguage } from "../translations/display-languages.ts";

/** How messages are said in a language. English ones are said as they are written, so that nothing is loaded for them. */
export async function loadWording(language: DisplayLanguage): Promise<Wording> {
  return language === "en" ? english : (await import("../translations/wordings.ts")).wordings[language];
}
