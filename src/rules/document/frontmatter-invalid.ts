import { everyKind } from "../every-kind.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "document/frontmatter-invalid",
  docs: {
    summary: "The front matter is YAML that can be read.",
    rationale:
      "What a broken front matter says of kind, status and owner counts for nothing. The text below it is still read.",
    source: "Catalogue K01; YAML 1.2.",
    examples: {
      bad: markdown`
        ---
        title: "Ticket shop
        status: draft
        ---

        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
      `,
      good: markdown`
        ---
        title: "Ticket shop"
        status: draft
        ---

        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
      `,
    },
    noFix: "Only the author knows what the broken line was meant to say.",
  },
  severity: "error",
  since: "0.1.0",
  kinds: everyKind,
  languages: "all",

  *check({ document }) {
    const problem = document.markdown.frontMatter?.problem;
    if (problem === undefined) return;
    const reason = problem.message.replace(/\s+/g, " ").replace(/[.:\s]+$/, "");
    yield { message: `The front matter can't be read, so it counts for nothing: ${reason}.`, range: problem.range };
  },
} satisfies Rule;
