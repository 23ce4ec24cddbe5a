import type * as lsp from "vscode-languageserver-types";
import { describeTrace, isEmptyTrace } from "../engagement/describe-trace.ts";
import { fileNameOf } from "../engagement/document-summary.ts";
import { formatTrace } from "../engagement/format-trace.ts";
import { type TracePlace, traceEngagement } from "../engagement/trace.ts";
import { buildLineIndex, lineAt } from "../text/line-index.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/** From goal to work as Markdown, with links that an editor can follow. */
export interface TraceDocument {
  readonly text: string;
  readonly links: readonly { readonly range: lsp.Range; readonly target: lsp.Location }[];
}

/** Undefined where the engagement has no goals, deliverables, items or changes. */
export function provideTraceDocument({ engagement, wording, uriOf }: LanguageContext): TraceDocument | undefined {
  const trace = describeTrace(traceEngagement(engagement), (place): TracePlace => place);
  if (isEmptyTrace(trace)) return undefined;
  const { text, links } = formatTrace(trace, {
    name: undefined,
    source: engagement.documents.map(fileNameOf).join(", "),
    placeText: ({ document, range }) => `${fileNameOf(document)}:${lineAt(document.lines, range.start) + 1}`,
    heading: (words) => words,
    wording,
    clean: (words) => words,
  });
  const lines = buildLineIndex(text);
  return {
    text,
    links: links.flatMap(({ range, place }) => {
      const uri = uriOf(place.document.path);
      if (uri === undefined) return [];
      const target = { uri, range: toLspRange(place.document.lines, place.range) };
      return [{ range: toLspRange(lines, range), target }];
    }),
  };
}
