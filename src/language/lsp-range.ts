import type * as lsp from "vscode-languageserver-types";
import { type LineIndex, positionAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";

export function toLspRange(lines: LineIndex, range: Range): lsp.Range {
  return { start: positionAt(lines, range.start), end: positionAt(lines, range.end) };
}
