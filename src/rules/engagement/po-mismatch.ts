import { maySamePerson } from "../../documents/same-person.ts";
import { type DocumentSummary, fileNameOf } from "../../engagement/document-summary.ts";
import { findReference } from "../../engagement/reference-document.ts";
import { listOf, say } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import { markdown } from "../markdown.ts";
import { replaceEverywhere } from "../replace-everywhere.ts";
import { changeFinding, type Finding, type Rule, whenAsked } from "../rule.ts";

export default {
  id: "engagement/po-mismatch",
  docs: {
    summary: "All documents of an engagement name the same Product Owner.",
    rationale:
      "Whoever reads only one of the documents brings wishes to the wrong person, and two people decide on one scope. The statement of work counts, else the charter, the vision, the backlog in that order. Names are compared with their short forms, titles and orders; owners of different products and minutes, which tell how it was on a day, are left out.",
    source: "Catalogue J01; Scrum Guide 2020: one Product Owner for a product.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine
        - **Product Owner:** Jana Roth

        ## Deliverables

        - Seat map
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        - **Product Owner:** Max Weber

        | ID | Story |
        | --- | --- |
        | US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. |
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine
        - **Product Owner:** Jana Roth

        ## Deliverables

        - Seat map
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        - **Product Owner:** J. Roth

        | ID | Story |
        | --- | --- |
        | US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. |
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "vision", "backlog", "charter"],
  reads: ["concepts.product-owner", "people", "productRoles"],

  *check(context) {
    const { summary, engagement } = context;
    const reference = findReference(engagement, (one) => ownersOf(one).length > 0);
    if (reference === undefined || reference.path === summary.path) return;
    const [own, theirs] = [ownersOf(summary), ownersOf(reference)];
    const [name, ...others] = own;
    const [otherName, ...moreNames] = theirs;
    if (name === undefined || otherName === undefined || areOfOtherProducts(summary, reference)) return;
    if (own.some((one) => theirs.some((other) => maySamePerson(one, other)))) return;
    const isOne = others.length === 0 && moreNames.length === 0;
    const finding: Finding = {
      message: say`Product Owner here: ${listOf(own)}; in ${fileNameOf(reference)}: ${listOf(theirs)}. Wishes will go to two places, and two people will decide on one scope.`,
      range: placeOf(summary, name),
      related: [
        { message: say`Product Owner: ${listOf(theirs)}`, range: placeOf(reference, otherName), document: reference },
      ],
    };
    yield isOne
      ? changeFinding(
          finding,
          whenAsked(() => replaceEverywhere(context.document, name, otherName)),
        )
      : finding;
  },
} satisfies Rule;

function ownersOf({ concepts }: DocumentSummary): readonly string[] {
  return concepts["product-owner"].names ?? [];
}

function placeOf({ productRoles, people, concepts }: DocumentSummary, name: string): Range {
  const person = people.find((one) => one.name === name);
  const role = productRoles.find((one) => one.name === name);
  return person?.nameRange ?? role?.range ?? concepts["product-owner"].evidence[0]?.range ?? { start: 0, end: 0 };
}

/** `Product Owner Checkout` here, `Product Owner Search` there. */
function areOfOtherProducts(one: DocumentSummary, other: DocumentSummary): boolean {
  const [left, right] = [one, other].map(({ productRoles }) =>
    productRoles.flatMap(({ product }) => (product === undefined ? [] : [product.toLowerCase()])),
  );
  return (
    left !== undefined &&
    right !== undefined &&
    left.length > 0 &&
    right.length > 0 &&
    !left.some((product) => right.includes(product))
  );
}
