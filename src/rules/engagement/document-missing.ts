import type { ExternalDocument } from "../../documents/declared-terms.ts";
import type { DocumentKind, EngagementDocument } from "../../documents/document.ts";
import { type DocumentSummary, placeOfTitle } from "../../engagement/document-summary.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import { findReference } from "../../engagement/reference-document.ts";
import { fillKnownValues } from "../../scaffold/known-values.ts";
import { templateLibrary } from "../../scaffold/template-library.generated.ts";
import { besideFile } from "../../text/file-path.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  id: "engagement/document-missing",
  docs: {
    summary: "An engagement that has begun has a statement of work, a vision, a backlog and a role charter.",
    rationale:
      "Each of the four answers a question that the others leave open: what is owed, what for, what next, who decides. The rule speaks once for an engagement of several documents where minutes, a backlog or change requests show that work has begun. What another document says in full counts, so does what is kept elsewhere (`external: { backlog: https://… }` in the configuration).",
    source: "Catalogue J11.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        ## In scope

        - Seat map
        <!-- file: minutes.md -->
        # Meeting minutes: Ticket shop, 3 May 2027

        Present: Jana Roth, Olaf Brandt

        ## Decisions

        - The seat map comes first.
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        ---
        mandate:
          external: { backlog: "https://tracker.example/hall", vision: "https://wiki.example/hall", charter: "https://wiki.example/roles" }
        ---
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        ## In scope

        - Seat map
        <!-- file: minutes.md -->
        # Meeting minutes: Ticket shop, 3 May 2027

        Present: Jana Roth, Olaf Brandt

        ## Decisions

        - The seat map comes first.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "vision", "charter", "backlog"],
  reads: [
    "identity",
    "declared",
    "concepts.responsibilities",
    "concepts.product-owner",
    "concepts.business-goals",
    "concepts.target-users",
  ],
  facets: ["sow", "vision", "backlog", "charter"],

  *check(context) {
    const { summary, engagement, facets } = context;
    const anchor = findReference(engagement, () => true);
    if (anchor?.path !== summary.path || engagement.documents.length < 2 || !hasBegun(engagement)) return;
    const missing = expected.filter(({ kind }) => facets.includes(kind) && isMissing(kind, engagement));
    if (missing.length === 0) return;
    yield {
      message: say`This engagement has no ${listOf(
        missing.map(({ name }) => name),
        "or",
      )}: ${missing[0]?.question ?? ""}`,
      range: placeOfTitle(summary),
      facets: missing.map(({ kind }) => kind),
      fixes: [createDocuments(context.document, missing)],
    };
  },
} satisfies Rule;

interface ExpectedDocument {
  readonly kind: DocumentKind & ExternalDocument;
  readonly name: Message;
  readonly template: string;
  /** What nobody can look up without it. */
  readonly question: Message;
}

const expected: readonly ExpectedDocument[] = [
  {
    kind: "sow",
    name: say`statement of work`,
    template: "statement-of-work",
    question: say`nothing says what is owed.`,
  },
  {
    kind: "vision",
    name: say`product vision`,
    template: "product-vision",
    question: say`nothing says what the work is for.`,
  },
  { kind: "backlog", name: say`backlog`, template: "backlog", question: say`nothing says what comes next.` },
  { kind: "charter", name: say`role charter`, template: "role-charter", question: say`nothing says who decides what.` },
];

function hasBegun({ documents }: Engagement): boolean {
  return documents.some(({ kind }) => kind === "notes" || kind === "change-request" || kind === "backlog");
}

function isMissing(kind: ExpectedDocument["kind"], { documents, declared }: Engagement): boolean {
  // Without a client nobody owes anybody anything.
  if (kind === "sow" && !documents.some(({ identity }) => identity.clients.length > 0)) return false;
  if (documents.some((document) => document.kind === kind || document.declared.external?.[kind] !== undefined))
    return false;
  return declared?.external?.[kind] === undefined && !documents.some((document) => saysAll(document, kind));
}

/** Whether a document says what another one would be for. */
function saysAll({ concepts }: DocumentSummary, kind: ExpectedDocument["kind"]): boolean {
  if (kind === "charter")
    return concepts.responsibilities.state === "present" && concepts["product-owner"].state === "named";
  if (kind === "vision")
    return concepts["business-goals"].state === "present" && concepts["target-users"].state === "present";
  return false;
}

/** All of them, with the names that this document knows. */
function createDocuments(document: EngagementDocument, missing: readonly ExpectedDocument[]): Fix {
  const language = document.language === "de" ? "de" : "en";
  const newFiles = missing.flatMap(({ template: name }) =>
    templateLibrary
      .filter((template) => template.name === name && template.language === language)
      .map(({ fileName, body }) => ({
        path: besideFile(document.path, fileName),
        text: fillKnownValues(document, body),
      })),
  );
  return {
    title: say`Start the ${listOf(missing.map(({ name }) => name))} from templates`,
    edits: [],
    newFiles,
    safe: false,
  };
}
