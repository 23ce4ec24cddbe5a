import type { EngagementDocument } from "../../documents/document.ts";
import { isAddressed, saysPoint } from "../../documents/points.ts";
import { findRaciMatrices, isOwnersColumn, type RaciMatrix } from "../../documents/raci-matrices.ts";
import { findUnheldRoles } from "../../documents/unheld-roles.ts";
import { findRaciGaps, hasAccountable } from "../../engagement/calculations/raci-gaps.ts";
import { readDocumentStyle } from "../../scaffold/document-style.ts";
import { addRow } from "../../scaffold/table-edits.ts";
import { writeRow } from "../../scaffold/write-parts.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

interface Decision {
  readonly point: PointName;
  readonly said: Message;
  readonly row: Readonly<Record<"en" | "de", string>>;
  /** Whether the document settles it outside the table. */
  isSettled(document: EngagementDocument): boolean;
}

/** What a table of decisions about a product is looked into for. */
const decisions: readonly Decision[] = [
  {
    point: "document/decides-scope",
    said: say`changes of scope`,
    row: { en: "Change of scope", de: "Änderung am Umfang" },
    isSettled: ({ concepts }) =>
      concepts["change-control"].facets.approver !== undefined || concepts["scope-authority"].state === "present",
  },
  {
    point: "document/decides-order",
    said: say`the order of the work`,
    row: { en: "Order of the backlog", de: "Reihenfolge im Backlog" },
    isSettled: ({ concepts }) => concepts["scope-authority"].state === "present",
  },
  {
    point: "document/decides-acceptance",
    said: say`acceptance`,
    row: { en: "Acceptance of finished work", de: "Abnahme fertiger Arbeit" },
    isSettled: ({ concepts }) => concepts.acceptance.facets.acceptor !== undefined,
  },
  {
    point: "document/decides-budget",
    said: say`the budget`,
    row: { en: "Tracking the budget", de: "Verfolgen des Budgets" },
    isSettled: () => false,
  },
  {
    point: "document/answers-risks",
    said: say`product risks`,
    row: { en: "Product risks", de: "Produktrisiken" },
    isSettled: ({ risks }) => risks.some(({ owner }) => owner !== undefined),
  },
  {
    point: "document/contacts-stakeholders",
    said: say`contact with stakeholders`,
    row: { en: "Contact with stakeholders", de: "Kontakt zu den Stakeholdern" },
    isSettled: (document) =>
      document.concepts["scope-authority"].facets["sole-contact"] !== undefined ||
      isAddressed(document, "working/stakeholders"),
  },
];

/** A table with fewer rows, or that touches fewer of the decisions, is about something else. */
const leastRows = 4;
const leastDecisions = 2;

export default {
  id: "document/raci-incomplete",
  docs: {
    summary: "A RACI table gives everybody in it a part and covers the decisions that cost most.",
    rationale:
      "A Product Owner who is only asked owns nothing, and a column without a letter is a person who was forgotten. A table of decisions in which scope, order, acceptance, budget or risks don't occur (and, beside them, contact with stakeholders) leaves the dearest ones open; they may be settled elsewhere in the document. Columns with C and I only are right for many, such as users. Where the document names people for most roles of the table, one without a name was forgotten; teams and firms need none. By some conventions an A does the work, too: an A without R is accepted unless `accountable-alone` is 0. Rows without A are for `document/raci-accountable-count`.",
    source: "Catalogue K10; RACI.",
    examples: {
      bad: markdown`
        # RACI: Ticket shop

        | Task | Product Owner | Sponsor | Developers |
        | --- | --- | --- | --- |
        | Change of scope | C | A | R |
        | Release | I | A | R |
      `,
      good: markdown`
        # RACI: Ticket shop

        | Task | Product Owner | Sponsor | Developers |
        | --- | --- | --- | --- |
        | Change of scope | A | C | R |
        | Release | A | I | R |
      `,
    },
    noFix: "Which part somebody has is for the people in the table; only rows about missing decisions can be added.",
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["charter", "sow"],
  facets: ["responsible", "idle", "person", "decisions"],
  options: {
    "accountable-alone": {
      default: 1,
      description: "1 where an A without R is enough, 0 where every row needs an R",
    },
  },

  *check({ document, facets, options }) {
    const matrices = findRaciMatrices(document);
    for (const matrix of matrices) {
      const gaps = findRaciGaps(matrix);
      // A row without A is reported by `document/raci-accountable-count`.
      if (facets.includes("responsible") && options["accountable-alone"] === 0) {
        for (const row of gaps.rowsWithoutResponsible.filter(hasAccountable))
          yield {
            message: say`"${row.task}" has nobody who does the work (R): everybody will wait for somebody else.`,
            range: row.taskCell.range,
            facets: ["responsible"],
          };
      }
      if (facets.includes("idle")) yield* reportIdle(document, matrix, gaps.idleHolders);
      if (facets.includes("person")) yield* reportWithoutPerson(document, matrix);
    }
    if (facets.includes("decisions")) yield* reportDecisions(document, matrices);
  },
} satisfies Rule;

function* reportIdle(document: EngagementDocument, matrix: RaciMatrix, idle: readonly string[]): Generator<Finding> {
  for (const [column, head] of matrix.heads.entries()) {
    if (!idle.includes(head.text)) continue;
    const isBlank = matrix.rows.every(({ letters }) => letters[column] === "");
    if (!isBlank && !isOwnersColumn(document, matrix, column)) continue;
    const message = isBlank
      ? say`${head.text} has no part in any row: nobody knows what to expect from them.`
      : say`${head.text} has no R or A in any row: an owner who is only asked and told owns nothing.`;
    yield { message, range: head.range, facets: ["idle"] };
  }
}

/** Who is Product Owner is asked by `ownership/po-not-named`. */
function* reportWithoutPerson(document: EngagementDocument, matrix: RaciMatrix): Generator<Finding> {
  for (const head of findUnheldRoles(document, matrix)) {
    yield {
      message: say`${head.text} has a part in the table, but nobody is named for it, as people are for other roles: the part will fall to whoever is near.`,
      range: head.range,
      severity: "information",
      facets: ["person"],
    };
  }
}

function* reportDecisions(document: EngagementDocument, matrices: readonly RaciMatrix[]): Generator<Finding> {
  const [matrix, ...others] = matrices;
  if (matrix === undefined || others.length > 0 || matrix.rows.length < leastRows) return;
  const owner = matrix.heads.findIndex((_, column) => isOwnersColumn(document, matrix, column));
  if (owner === -1) return;
  const open = decisions.filter(
    ({ point }) => !matrix.rows.some(({ taskCell }) => saysPoint(document, point, taskCell.range)),
  );
  if (decisions.length - open.length < leastDecisions) return;
  const missing = open.filter((decision) => !decision.isSettled(document));
  // Contact alone is no decision.
  if (missing.every(({ point }) => point === "document/contacts-stakeholders")) return;
  yield {
    message: say`No row is about ${listOf(missing.map(({ said }) => said))}: who decides will be argued when it costs most.`,
    range: matrix.table.header[matrix.taskColumn]?.range ?? matrix.headsRange,
    severity: "information",
    facets: ["decisions"],
    fixes: addRows(document, matrix, owner, missing),
  };
}

/** The Product Owner is accountable in the new rows; the other cells are the authors' to fill. */
function addRows(document: EngagementDocument, matrix: RaciMatrix, owner: number, missing: readonly Decision[]): Fix[] {
  const { header } = matrix.table;
  const language = document.language === "de" ? "de" : "en";
  const { lineEnd, table: style } = readDocumentStyle(document);
  const lines = missing.map(({ row }) => {
    const cells = header.map((head, at) => {
      if (at === matrix.taskColumn) return row[language];
      return head === matrix.heads[owner] ? "A" : "";
    });
    return writeRow(cells, style);
  });
  const edits = addRow(document, matrix.table, lines.join(lineEnd), lineEnd);
  return edits.length === 0 ? [] : [{ title: say`Add rows for the missing decisions`, edits, safe: false }];
}
