import { findBlockProblems, type TermProblem } from "../../documents/term-problems.ts";
import { say } from "../../text/message.ts";
import { everyKind } from "../every-kind.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "document/frontmatter-invalid",
  docs: {
    summary: "The front matter can be read, and its `mandate:` block has only keys and values that are known.",
    rationale:
      "What a broken front matter says of kind, status and owner counts for nothing, and so does a mistyped key or value in its `mandate:` block. The text below is still read. No document needs a front matter: without a `mandate:` block, all that is looked at is whether it can be read.",
    source: "Catalogue K01; YAML 1.2.",
    examples: {
      bad: markdown`
        ---
        mandate:
          kind: sow
          situation: intern
        ---

        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
      `,
      good: markdown`
        ---
        mandate:
          kind: sow
          situation: internal
        ---

        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: everyKind,
  languages: "all",

  *check({ document: { markdown, text } }) {
    const { frontMatter } = markdown;
    if (frontMatter === undefined) return;
    if (frontMatter.problem !== undefined) {
      const { message, range } = frontMatter.problem;
      const reason = message.replace(/\s+/g, " ").replace(/(?<![.:\s])[.:\s]+$/, "");
      const noFix = say`Only the author knows what the broken line was meant to say.`;
      yield { message: say`The front matter can't be read, so it counts for nothing: ${reason}.`, range, noFix };
    }
    for (const problem of findBlockProblems(frontMatter)) yield toFinding(problem, text);
  },
} satisfies Rule;

function toFinding({ message, range, meant }: TermProblem, text: string): Finding {
  const finding: Finding = {
    message: say`${message} What is written here counts for nothing.`,
    range,
    severity: "warning",
  };
  if (meant === undefined) return { ...finding, noFix: say`Only the author knows what was meant.` };
  const title = say`Correct ${text.slice(range.start, range.end)} to ${meant}`;
  return { ...finding, fixes: [{ title, edits: [{ range, newText: meant }], safe: false }] };
}
