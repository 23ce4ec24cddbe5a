import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid, placesOfPoint, saysPoint, sectionsOfPoint } from "../../documents/points.ts";
import { findTitleSection } from "../../documents/sections-about.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import { readWords } from "../../text/words.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "vision/statement-missing",
  docs: {
    summary: "A product vision says in one or two sentences why the product should exist.",
    rationale:
      "Nobody carries four pages in their head. A statement of one or two sentences is what people repeat when they decide without asking. It is short (how short can be set) and names the change for people, since a statement that names only a technology turns every other way to reach it into a change of the vision. An introduction that says what the product is for is accepted, whatever its heading.",
    source: "Catalogue G01; Roman Pichler, Product Vision Board.",
    examples: {
      bad: markdown`
        # Product vision: Allotment swap

        ## Target group

        Gardeners who share an allotment with others.

        ## Business goals

        - Win 40 clubs as paying members by the end of 2027.
      `,
      good: markdown`
        # Product vision: Allotment swap

        ## Vision

        In three years no vegetable rots on an allotment, because every gardener knows who needs it.

        ## Target group

        Gardeners who share an allotment with others.

        ## Business goals

        - Win 40 clubs as paying members by the end of 2027.
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["vision"],
  facets: ["statement", "length", "solution"],
  options: {
    "most-words": { default: 60, description: "Words of the statement" },
  },

  *check({ document, facets, options }) {
    if (isUnsaid(document, "vision/statement") && !isIntroduced(document)) {
      if (!facets.includes("statement")) return;
      const section = findTitleSection(document);
      yield {
        message: say`No vision statement says why the product should exist: everybody will tell another story of it.`,
        range: placeOfGap(document, []),
        facets: ["statement"],
        fixes:
          section === undefined
            ? []
            : [fixWithClause(document, "vision-statement", say`State the vision in one sentence`, { section })],
        noFix: say`The document has no title to put the statement under.`,
      };
      return;
    }
    yield* judgeStatement(document, facets, options["most-words"] ?? 60);
  },
} satisfies Rule;

/** So many words under the title introduce the product, whatever they are. */
const leastIntroduction = 8;

function isIntroduced({ markdown: { sections, visible }, title }: EngagementDocument): boolean {
  const opening = sections.filter(({ heading }) => heading === undefined || heading === title);
  return opening.some(({ blocks }) =>
    blocks.some(
      ({ type, range }) => type === "paragraph" && readWords(plainText(visible, range)).length >= leastIntroduction,
    ),
  );
}

/** A text under a heading such as `Vision statement` is meant to be one; only that is measured. */
function* judgeStatement(document: EngagementDocument, facets: readonly string[], most: number): Generator<Finding> {
  const stated = findStatement(document);
  if (stated === undefined) return;
  const { heading, text } = stated;
  const count = readWords(plainText(document.markdown.visible, text)).length;
  if (count > most) {
    if (!facets.includes("length")) return;
    const message = say`The vision statement has ${count} words: nobody will be able to repeat it.`;
    yield { message, range: heading, facets: ["length"], noFix: say`Only its author knows its core.` };
    return;
  }
  const [technology] = placesOfPoint(document, "vision/technology").filter(({ block }) => block.range === text);
  if (technology === undefined || saysPoint(document, "vision/outcome", text) || !facets.includes("solution")) return;
  yield {
    message: say`The vision names a technology and no change for people: any other way to help them would break it.`,
    range: technology.words,
    severity: "information",
    facets: ["solution"],
    noFix: say`Only its author knows what is to change for people.`,
  };
}

function findStatement(document: EngagementDocument): { readonly heading: Range; readonly text: Range } | undefined {
  for (const { heading, blocks, children } of sectionsOfPoint(document, "vision/statement-heading")) {
    const [block, ...others] = blocks;
    if (heading !== undefined && block?.type === "paragraph" && others.length === 0 && children.length === 0)
      return { heading: heading.textRange, text: block.range };
  }
  return undefined;
}
