import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LintFinding } from "../../src/linter/lint.ts";
import type { LintOptions } from "../../src/linter/lint-options.ts";
import type { Finding, Severity } from "../../src/rules/rule.ts";
import { buildLineIndex, lineAt } from "../../src/text/line-index.ts";
import { textOf } from "../../src/text/message.ts";
import { lintParts } from "./fixture-parts.ts";

export const repositoryRoot = fileURLToPath(new URL("../../", import.meta.url));

/** What fixtures are judged by, unless a test says otherwise. */
export const fixtureOptions: LintOptions = { profile: "agency", rules: {}, today: "2026-11-22" };

/** A finding as it is drawn. */
export type DrawnFinding = Pick<Finding, "message" | "range" | "severity"> & {
  readonly rule: { readonly id: string; readonly severity?: Severity };
};

/**
 * The text of a fixture without its drawings. A drawn finding stands under the line that it marks, with its severity where
 * that is not the rule's own:
 *
 *     ## Team
 *        ^^^^ ownership/po-not-named (warning): No Product Owner is named.
 */
export function eraseFindings(fixture: string): string {
  return fixture.replace(/(?:\r\n|\n|\r)[ \t]*\^+ [a-z-]+\/[a-z-]+(?: \([a-z]+\))?: [^\r\n]*/g, "");
}

/** Draws findings under the lines where they start; `eraseFindings` gives back the text. */
export function drawFindings(text: string, findings: readonly DrawnFinding[]): string {
  const lines = buildLineIndex(text);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const drawn = new Map<number, string[]>();
  for (const { range, rule, message, severity = rule.severity } of findings) {
    const line = lineAt(lines, range.start);
    const start = lines.starts[line] ?? 0;
    const content = lineText(line);
    const indent = content.slice(0, range.start - start).replace(/[^\t]/g, " ");
    const width = Math.max(1, Math.min(range.end - start, content.length) - indent.length);
    const marks = drawn.get(line) ?? [];
    const said = severity === rule.severity ? rule.id : `${rule.id} (${severity})`;
    drawn.set(line, [...marks, `${indent}${"^".repeat(width)} ${said}: ${textOf(message).replace(/\s+/g, " ")}`]);
  }
  return lines.starts
    .map((start, line) => {
      const content = lineText(line);
      const end = text.slice(start + content.length, lines.starts[line + 1] ?? text.length);
      return [content, ...(drawn.get(line) ?? [])].join(lineEnd) + end;
    })
    .join("");

  function lineText(line: number): string {
    return text.slice(lines.starts[line], lines.starts[line + 1] ?? text.length).replace(/[\r\n]+$/, "");
  }
}

/** Lints a fixture's text. Its path is no hint of its kind, so the text itself or its front matter must tell. */
export function lintFixture(text: string, options: LintOptions = fixtureOptions): LintFinding[] {
  return lintParts(text, options);
}

/** Holds a fixture against what is really found in it; under `UPDATE=1` draws it anew instead. */
export function checkFixture(path: string, isShown: (finding: LintFinding) => boolean = () => true): void {
  const fixture = readFileSync(path, "utf8");
  const text = eraseFindings(fixture);
  checkSnapshot(path, fixture, drawFindings(text, lintFixture(text).filter(isShown)));
}

/** Compares with a file that holds what is expected; under `UPDATE=1` rewrites it instead. */
export function checkSnapshot(path: string, expected: string | undefined, actual: string): void {
  if (expected === actual) return;
  if (process.env.UPDATE === "1") {
    assert.ok(!process.env.CI, "UPDATE=1 rewrites what tests expect, which CI must never do.");
    writeFileSync(path, actual);
    return;
  }
  const name = relative(repositoryRoot, path).split(sep).join("/");
  assert.equal(actual, expected, `${name} is out of date. If the new findings are right: npm run update`);
}

/** All Markdown files below a folder of the repository, in order. */
export function findFixtures(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => join(repositoryRoot, folder, path));
}
