import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { optional } from "@optique/core/modifiers";
import { option } from "@optique/core/primitives";
import { string } from "@optique/core/valueparser";
import { filePath } from "./values.ts";

/** Options that leave out what is known already. */
export const knownOptions = object({
  baseline: optional(
    option("--baseline", filePath("FILE", "json"), {
      description: message`Leave out the findings in FILE, which "mandate baseline" writes.`,
    }),
  ),
  changedSince: optional(
    option("--changed-since", string({ metavar: "REF" }), {
      description: message`Show only findings that were not there where the branch REF and this one parted, by git: what a pull request adds.`,
    }),
  ),
});
