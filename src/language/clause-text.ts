import type { EngagementDocument } from "../documents/document.ts";
import type { Heading } from "../markdown/markdown-document.ts";
import type { Clause } from "../scaffold/clause.ts";
import { readClauseParts } from "../scaffold/clause-parts.ts";
import { readDocumentStyle } from "../scaffold/document-style.ts";
import { fillKnownValues } from "../scaffold/known-values.ts";
import { mainSections } from "../scaffold/section-order.ts";
import { writeHeading } from "../scaffold/write-heading.ts";
import { writeParts } from "../scaffold/write-parts.ts";

/** A clause in the style of a document, with what the document says already filled in; no line break at its ends. */
export function writeClause(document: EngagementDocument, clause: Clause): string {
  const style = readDocumentStyle(document);
  const { heading, parts } = readClauseParts(fillKnownValues(document, clause.body));
  const body = writeParts(parts, style);
  if (heading === undefined) return body;
  const model = mainSections(document).at(-1)?.heading ?? sectionHeading;
  return [writeHeading(document, heading.text, model, style.lineEnd), body].join(style.lineEnd + style.lineEnd);
}

/** A team's own clause as the team wrote it, with what the document says already filled in. */
export function writeOwnClause(document: EngagementDocument, { body }: Clause): string {
  const { lineEnd } = readDocumentStyle(document);
  return fillKnownValues(document, body).trim().split("\n").join(lineEnd);
}

const nowhere = { start: 0, end: 0 };
/** For a document without sections: `## Scope`. */
const sectionHeading: Heading = { range: nowhere, textRange: nowhere, text: "", level: 2, style: "atx" };
