import { message } from "@optique/core/message";
import { choice, string, type ValueParser } from "@optique/core/valueparser";

/** The name of a file, which the shell completes. */
export function filePath(metavar: "FILE", ...extensions: readonly string[]): ValueParser<"sync", string> {
  return {
    ...anyPath(metavar),
    *suggest(prefix) {
      yield { kind: "file", type: "file", prefix, extensions: extensions.map((extension) => `.${extension}`) };
    },
  };
}

/** The name of a file or of a folder, which the shell completes. */
export function fileOrFolder(metavar: "PATH" | "FOLDER"): ValueParser<"sync", string> {
  return {
    ...anyPath(metavar),
    *suggest(prefix) {
      yield { kind: "file", type: metavar === "PATH" ? "any" : "directory", prefix };
    },
  };
}

/** One of some words, with a suggestion for a mistyped one. */
export function oneOf<const Choice extends string>(
  metavar: "NAME" | "LANGUAGE" | "FORMAT",
  choices: readonly Choice[],
): ValueParser<"sync", Choice> {
  return choice(choices, { metavar, suggest: "nearest" });
}

/** A day such as `2026-11-22`. */
export function calendarDay(): ValueParser<"sync", string> {
  return {
    mode: "sync",
    metavar: "YYYY-MM-DD",
    placeholder: "2026-11-22",
    format: (day) => day,
    parse(input) {
      const date = /^\d{4}-\d{2}-\d{2}$/.test(input) ? new Date(`${input}T00:00:00Z`) : undefined;
      if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(input)) {
        return { success: true, value: input };
      }
      return { success: false, error: message`Expected a date such as 2026-11-22, but got ${input}.` };
    },
  };
}

function anyPath(metavar: "FILE" | "PATH" | "FOLDER"): ValueParser<"sync", string> {
  return string({ metavar, pattern: /./su, errors: { patternMismatch: message`A path is empty.` } });
}
