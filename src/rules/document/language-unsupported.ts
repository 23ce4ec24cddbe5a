import { supportedLanguages } from "../../documents/document.ts";
import { say } from "../../text/message.ts";
import { everyKind } from "../every-kind.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "document/language-unsupported",
  docs: {
    summary: "The document is in a language that Mandate knows: English or German.",
    rationale:
      "In other languages only the structure is checked: empty sections, placeholders, front matter. Without this note silence would be taken for a clean document.",
    source: "Mandate's own limits.",
    examples: {
      bad: markdown`
        ---
        mandate: { kind: vision }
        ---

        # Vision du produit

        Nous voulons que les jardiniers de la ville échangent leurs légumes avec leurs voisins. Pour cela il faut une
        application qui montre dans le quartier ce que les autres donnent, et les personnes qui en ont besoin.
      `,
      good: markdown`
        ---
        mandate: { kind: vision }
        ---

        # Product vision

        We want the gardeners of the town to swap their vegetables with their neighbours. For this they need an app that
        shows what the others in the quarter give away, and who needs it.
      `,
    },
    noFix: "The words of the language are not known yet.",
  },
  severity: "information",
  since: "0.1.0",
  kinds: everyKind,
  languages: "all",

  *check({ document }) {
    if (supportedLanguages.some((language) => language === document.language)) return;
    // One weak clue to the kind may be chance in a language whose words are not known.
    if (!document.kindDeclared && document.kindReasons.length < 2) return;
    yield {
      message: say`Only the structure of this document was checked: Mandate knows the words of English and German.`,
      range: placeOfGap(document, []),
    };
  },
} satisfies Rule;
