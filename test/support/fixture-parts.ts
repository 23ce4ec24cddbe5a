import type { EngagementDocument } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { judgeDocument, type LintFinding, lintWithin } from "../../src/linter/lint.ts";
import type { LintOptions } from "../../src/linter/lint-options.ts";
import type { Fix } from "../../src/rules/rule.ts";
import type { Range } from "../../src/text/range.ts";
import type { TextEdit } from "../../src/text/text-edit.ts";

/** A document of a fixture that holds several. */
export interface FixturePart {
  readonly path: string;
  readonly text: string;
  /** Where it starts in the fixture. */
  readonly start: number;
}

const marker = /^<!-- file: (\S+) -->\n/gm;

/** The documents of a fixture: each begins below a line `<!-- file: backlog.md -->`; without one, the fixture is a document. */
export function splitParts(text: string, path = "document.md"): FixturePart[] {
  const marks = [...text.matchAll(marker)];
  if (marks.length === 0) return [{ path, text, start: 0 }];
  return marks.map((mark, at) => {
    const start = mark.index + mark[0].length;
    return { path: mark[1] as string, text: text.slice(start, marks[at + 1]?.index), start };
  });
}

/** The findings in all documents of a fixture, which are one engagement, with ranges and edits in the fixture's text. */
export function lintParts(text: string, options: LintOptions, path?: string): LintFinding[] {
  const parts = splitParts(text, path).map((part) => ({ ...part, document: readDocument(part.path, part.text) }));
  const engagement = buildEngagement(parts.map(({ document }) => document));
  const open = (wanted: string): EngagementDocument | undefined => parts.find((part) => part.path === wanted)?.document;
  return parts.flatMap(({ document, start }) =>
    lintWithin(judgeDocument(document, {}, options), engagement, open).map((finding) => ({
      ...finding,
      range: shift(finding.range, start),
      ...(finding.fixes !== undefined && { fixes: finding.fixes.map((fix) => shiftFix(fix, start)) }),
    })),
  );

  function shiftFix({ newFiles = [], edits, ...fix }: Fix, start: number): Fix {
    const others = newFiles.map((file) => ({
      range: { start: text.length, end: text.length },
      newText: `\n<!-- file: ${file.path} -->\n${file.text}`,
    }));
    // A fixture of one document becomes one of several.
    const isOfOne = others.length > 0 && start === 0;
    const first = isOfOne ? [{ range: { start: 0, end: 0 }, newText: `<!-- file: ${parts[0]?.path} -->\n` }] : [];
    return { ...fix, edits: [...first, ...shiftEdits(edits, start), ...others] };
  }
}

function shiftEdits(edits: readonly TextEdit[], by: number): TextEdit[] {
  return edits.map(({ range, newText }) => ({ range: shift(range, by), newText }));
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
