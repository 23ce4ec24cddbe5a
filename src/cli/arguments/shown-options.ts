import { message } from "@optique/core/message";
import { optional, withDefault } from "@optique/core/modifiers";
import { negatableFlag, option } from "@optique/core/primitives";
import { profileNames } from "../../documents/declared-terms.ts";
import { displayLanguages } from "../../translations/display-languages.ts";
import { calendarDay, oneOf } from "./values.ts";

/** Undefined where the terminal decides. */
export const colorOption = optional(
  negatableFlag(
    { positive: "--color", negative: "--no-color" },
    { description: message`Colours or none, whatever the terminal says.` },
  ),
);

/** Of what is said, not of the documents. */
export const languageOption = withDefault(
  option("--language", oneOf("LANGUAGE", displayLanguages), {
    description: message`Say it in English (unless told) or in German, whatever the documents are written in.`,
  }),
  "en" as const,
);

export const profileOption = optional(
  option("--profile", oneOf("NAME", profileNames), {
    description: message`What to expect of documents; unless told, their situation decides.`,
  }),
);

export const todayOption = optional(
  option("--today", calendarDay(), { description: message`Judge dates as on this day.` }),
);

/** For people or for programs. */
export const peopleOrProgram = withDefault(
  option("--format", oneOf("FORMAT", ["pretty", "json"]), {
    description: message`Print for people (pretty, unless told) or for programs.`,
  }),
  "pretty" as const,
);
