import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { columnOfPoint, isUnsaid, sectionsOfPoint } from "../../documents/points.ts";
import { sectionsAbout } from "../../documents/sections-about.ts";
import type { Row, Table } from "../../markdown/markdown-document.ts";
import { columnTitle } from "../../scaffold/column-titles.ts";
import { fillCell } from "../../scaffold/table-edits.ts";
import { listFirst, say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "vision/feature-list-only",
  docs: {
    summary: "A list of features says which problem or outcome it serves.",
    rationale:
      "A team that gets only features can build them all and help nobody, and no feature can be left out because nobody knows what it was for. Offers and visions are judged; one sentence on the problem, a goal or the benefit is enough. In a vision that lacks its needs or goals, the rules about these speak. Single features are asked for their need only where they stand in a table that has a column for it, filled in for most: prose and lists say the need once for all of them, and no reader expects it beside each.",
    source: "Catalogue G07; Marty Cagan, product operating model (SVPG).",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        Offer of the provider to the client.

        ## Features

        - Seat map
        - Payment by card
        - Printed tickets
        - Sales report
        - Newsletter
      `,
      good: markdown`
        # Offer: Ticket shop

        Offer of the provider to the client.

        ## Problem

        Guests queue for an hour at the box office.

        ## Features

        - Seat map
        - Payment by card
        - Printed tickets
        - Sales report
        - Newsletter
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["vision", "sow"],
  yieldsTo: ["vision/audience-needs-missing", "vision/business-goals-missing"],
  facets: ["purpose", "links"],
  options: {
    "least-features": { default: 5, description: "Features from which a list is judged" },
  },

  *check({ document, options, facets }) {
    if (document.kind === "sow" && findAgreementForm(document) !== "offer") return;
    if (facets.includes("links")) yield* checkLinks(document);
    if (!facets.includes("purpose")) return;
    const count = countFeatures(document);
    if (count < (options["least-features"] ?? 5) || isServing(document)) return;
    yield {
      message: say`The ${count} features serve no problem or outcome that the document names: nobody can tell which of them matter.`,
      range: placeOfGap(document, ["in-scope", "solution"]),
      facets: ["purpose"],
      fixes: [
        fixWithClause(document, "target-users-and-needs", say`Say which need the features serve`, { parts: [0, 1] }),
      ],
    };
  },
} satisfies Rule;

/** So many features are named; the others are counted. */
const mostNames = 3;

/** Tables of features that say of most what they are good for, and of some not. */
function* checkLinks(document: EngagementDocument): Iterable<Finding> {
  for (const table of featureTables(document)) {
    const column = columnOfPoint(document, table, "vision/serves");
    if (column === undefined || column === 0) continue;
    const unlinked = table.rows.filter((row) => textOf(row, 0) !== "" && textOf(row, column) === "");
    const [first] = unlinked;
    const name = first?.cells[0];
    if (first === undefined || name === undefined || unlinked.length * 2 >= table.rows.length) continue;
    const { placeholder } = columnTitle(document, "need");
    const edits = unlinked.flatMap((row) => fillCell(document, row, column, placeholder));
    const names = unlinked.map((row) => textOf(row, 0));
    const named = listFirst(names, mostNames);
    yield {
      message:
        names.length === 1
          ? say`${named} serves no need or goal that the table names: nobody can tell what can be left out.`
          : say`${named} serve no need or goal that the table names: nobody can tell what can be left out.`,
      range: name.range,
      facets: ["links"],
      severity: "information",
      ...(edits.length === 0
        ? { noFix: say`Only cells of tables written with bars can be filled in.` }
        : { fixes: [{ title: say`Make room for the need`, edits, safe: true }] }),
    };
  }
}

function featureTables(document: EngagementDocument): Table[] {
  const topics = ["in-scope", "solution"] as const;
  const sections = new Set([
    ...topics.flatMap((topic) => sectionsAbout(document, topic)),
    ...sectionsOfPoint(document, "vision/features"),
  ]);
  return [...sections].flatMap(({ blocks }) => blocks.filter((block) => block.type === "table"));
}

function textOf({ cells }: Row, column: number): string {
  return cells[column]?.text.trim() ?? "";
}

/** List items and rows under what is in scope or what the product is. */
function countFeatures(document: EngagementDocument): number {
  const sections = new Set([...sectionsAbout(document, "in-scope"), ...sectionsAbout(document, "solution")]);
  const counts = [...sections].flatMap(({ blocks }) =>
    blocks.map((block) =>
      block.type === "table" ? block.rows.length : block.type === "listItem" && block.depth === 0 ? 1 : 0,
    ),
  );
  return counts.reduce<number>((sum, count) => sum + count, 0);
}

function isServing(document: EngagementDocument): boolean {
  const concepts = ["problem", "business-goals", "success-metrics", "differentiation"] as const;
  return concepts.some((concept) => !isMissing(document, concept)) || !isUnsaid(document, "vision/outcome");
}
