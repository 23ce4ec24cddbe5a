import type { DocumentKind, EngagementDocument } from "../../documents/document.ts";
import { type Position, positionAt } from "../../text/line-index.ts";
import type { Range } from "../../text/range.ts";
import { type DocumentSummary, fileNameOf } from "../document-summary.ts";
import type { OpenEngagement } from "../entities.ts";

/** What the dashboard is made from. */
export interface DashboardContext extends OpenEngagement {
  /** `2026-11-22` */
  readonly today: string;
  uriOf(path: string): string | undefined;
}

/** Where a document says something. */
export interface Source {
  /** `statement-of-work.md` */
  readonly file: string;
  /** Not there where the reader has no use for it, as on the command line. */
  readonly uri: string | undefined;
  readonly start: Position;
  readonly end: Position;
}

/** What a document says, in its own words, and where. */
export interface Quote {
  readonly text: string;
  readonly source: Source;
}

/** A document in full, beside what the others know of it. */
export interface OpenedDocument {
  readonly summary: DocumentSummary;
  readonly document: EngagementDocument;
}

/** Where two documents say the same, the first of these is asked: what was signed goes before what was planned. */
const order: readonly DocumentKind[] = ["sow", "charter", "vision", "backlog", "change-request", "notes"];

export function openDocuments({ engagement, open }: DashboardContext): readonly OpenedDocument[] {
  return order.flatMap((kind) =>
    engagement.documents
      .filter((summary) => summary.kind === kind)
      .flatMap((summary) => {
        const document = open(summary.path);
        return document === undefined ? [] : [{ summary, document }];
      }),
  );
}

export function sourceOf(
  context: DashboardContext,
  document: Pick<DocumentSummary, "path" | "lines">,
  range: Range,
): Source {
  return {
    file: fileNameOf(document),
    uri: context.uriOf(document.path),
    start: positionAt(document.lines, range.start),
    end: positionAt(document.lines, range.end),
  };
}
