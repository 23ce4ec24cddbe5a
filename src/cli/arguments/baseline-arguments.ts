import { merge, object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { withDefault } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { command, constant, option } from "@optique/core/primitives";
import { fileOptions } from "./file-options.ts";
import { keepLines } from "./keep-lines.ts";
import { languageOption, profileOption, todayOption } from "./shown-options.ts";
import { filePath } from "./values.ts";

/** Where the baseline is unless told. */
export const usualBaseline = "mandate-baseline.json";

/** Takes down what is known. */
export const baselineArguments = command(
  "baseline",
  merge(
    object({ name: constant("baseline") }),
    fileOptions,
    object({
      output: withDefault(
        option("--output", filePath("FILE", "json"), {
          description: message`Where to write; mandate-baseline.json in the current folder unless told.`,
        }),
        usualBaseline,
      ),
      profile: profileOption,
      today: todayOption,
      language: languageOption,
    }),
  ),
  {
    brief: message`Take down all findings of today, to be told only of new ones`,
    description: message`Takes down all findings of today, advice and hints included, so that "mandate check --baseline mandate-baseline.json" tells only what comes later: the way to begin in a folder of old documents. A finding is known by what is missing where, not by its line: it stays known where lines move or words change. Files that are not named keep what the baseline has of them.`,
    footer: keepLines(`
Exit codes
  0   the baseline was written
  2   something could not be read or written, or was mistyped; a baseline that
      was there stays as it is`),
  },
);

export type BaselineCommand = InferValue<typeof baselineArguments>;
