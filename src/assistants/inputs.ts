import * as z from "zod/mini";
import { displayLanguages } from "../translations/display-languages.ts";

/** A document of more characters is none that people write. */
const longestText = 1_000_000;

/** By which a tool is told which document it is asked about. */
export const documentInputs = {
  path: z.optional(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe("Path of a Markdown file, from the workspace's folder on: docs/statement-of-work.md"),
      ),
  ),
  text: z.optional(
    z
      .string()
      .check(
        z.maxLength(longestText),
        z.describe(
          "The Markdown itself, for a draft that is in no file yet. Together with path: what the file would say, judged beside the documents that are there.",
        ),
      ),
  ),
};

/** In which messages are said. */
export const languageInput = z.optional(
  z
    .enum(displayLanguages)
    .check(z.describe("Language of the messages, en or de, whatever language the document is written in.")),
);
