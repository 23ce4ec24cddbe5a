import { merge, object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { optional, withDefault } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { command, constant, option } from "@optique/core/primitives";
import { integer } from "@optique/core/valueparser";
import { reportFormats } from "../reporters/report-formats.ts";
import { fileOptions } from "./file-options.ts";
import { keepLines } from "./keep-lines.ts";
import { knownOptions } from "./known-options.ts";
import { colorOption, languageOption, profileOption, todayOption } from "./shown-options.ts";
import { filePath, oneOf } from "./values.ts";

const checkOptions = merge(
  object({ name: constant("check") }),
  fileOptions,
  object({
    profile: profileOption,
    allAdvice: option("--all", {
      description: message`Show all advice and hints, not only the few that fit beside what weighs more.`,
    }),
    quiet: option("--quiet", { description: message`Show and count errors only.` }),
    mostWarnings: optional(
      option("--max-warnings", integer({ min: 0, metavar: "N" }), { description: message`Let up to N warnings pass.` }),
    ),
    today: todayOption,
    language: languageOption,
    format: withDefault(
      option("--format", oneOf("FORMAT", reportFormats), {
        description: message`Print for people (pretty, unless told), as a comment for a review (markdown), or for programs.`,
      }),
      "pretty" as const,
    ),
    output: optional(
      option("-o", "--output", filePath("FILE"), {
        description: message`Save the report to FILE in that format, and show it for people besides.`,
      }),
    ),
    color: colorOption,
  }),
  knownOptions,
);

const exits = keepLines(`
Exit codes
  0   nothing found, or only information and hints
  1   errors, or more warnings than allowed
  2   something could not be read, or was mistyped; the other files are still
      checked`);

/** Says what is missing. */
export const checkArguments = command(
  "check",
  merge(
    checkOptions,
    object({
      fix: option("--fix", {
        description: message`Repair what can be repaired without changing what the author says; the rest is reported.`,
      }),
      watch: option("--watch", {
        description: message`Check again whenever a document or the configuration changes, until Ctrl+C.`,
      }),
      cache: option("--cache", {
        description: message`Keep what was found, and read only documents of engagements that have changed since.`,
      }),
      cacheLocation: optional(
        option("--cache-location", filePath("FILE"), {
          description: message`Keep it in FILE; unless told, below node_modules/.cache, or else in .mandate-cache.`,
        }),
      ),
    }),
  ),
  {
    brief: message`Say what is missing, file by file`,
    description: message`Says what is missing in statements of work, visions, backlogs and role charters.`,
    footer: exits,
  },
);

/** The same as `check --fix`. */
export const fixArguments = command("fix", merge(checkOptions, object({ fix: constant(true) })), {
  brief: message`The same, and repair what can be repaired safely`,
  description: message`Repairs what can be repaired without changing what the author says, and reports the rest. The same as "mandate check --fix". With "-", the repaired document is printed, and the report goes to standard error.`,
  footer: exits,
});

export type CheckCommand = InferValue<typeof checkArguments> | InferValue<typeof fixArguments>;
