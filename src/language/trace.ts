import type * as lsp from "vscode-languageserver-types";
import { describeTrace, type TraceDescription } from "../engagement/describe-trace.ts";
import { fileNameOf } from "../engagement/document-summary.ts";
import { traceEngagement } from "../engagement/trace.ts";
import { textOf } from "../text/message.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/** From goal to work, for a document's engagement, with places that an editor can open. */
export interface TraceAnswer extends Omit<TraceDescription<TraceLocation>, "gaps"> {
  readonly gaps: readonly { readonly kind: string; readonly message: string; readonly place: TraceLocation }[];
  /** The file names of the documents that were compared. */
  readonly documents: readonly string[];
}

export interface TraceLocation {
  /** Not there where the client doesn't know the document. */
  readonly uri: string | undefined;
  readonly range: lsp.Range;
}

export function provideTrace({ engagement, wording, uriOf }: LanguageContext): TraceAnswer {
  const { gaps, ...trace } = describeTrace(
    traceEngagement(engagement),
    ({ document, range }): TraceLocation => ({ uri: uriOf(document.path), range: toLspRange(document.lines, range) }),
  );
  return {
    documents: engagement.documents.map(fileNameOf),
    ...trace,
    gaps: gaps.map((gap) => ({ ...gap, message: textOf(gap.message, wording) })),
  };
}
