import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { findNewErrors, fixText } from "../../linter/fix.ts";
import type { LintFinding } from "../../linter/lint.ts";
import { parseYaml } from "../../markdown/parse-yaml.ts";
import { isNestedTooDeep } from "../../markdown/yaml-nesting.ts";
import type { Fix } from "../../rules/rule.ts";
import { textOf } from "../../text/message.ts";
import { applyEdits } from "../../text/text-edit.ts";

type Lint = (text: string) => readonly LintFinding[];

/** A document with a hundred findings has many fixes of a kind; each is judged by linting anew. */
const mostFixes = 8;

/** What holds for every fix of any text: see invariant 8 in `src/README.md`. */
export function checkFixes(text: string, findings: readonly LintFinding[], lint: Lint): void {
  const fixes = findings.flatMap((finding) => finding.fixes ?? []);
  for (const fix of fixes) checkEdits(text, fix);
  const step = Math.max(1, Math.ceil(fixes.length / mostFixes));
  // Whatever a fix makes of the text is a text that can be judged.
  for (const fix of fixes.filter((_, at) => at % step === 0)) lint(applyEdits(text, fix.edits));
  const fixed = fixText(text, lint);
  checkForm(text, fixed.text, "All safe fixes");
  checkData(text, fixed.text, "All safe fixes");
  const left = lint(fixed.text);
  const said = findNewErrors(findings, left).map(({ rule, message }) => `${rule.id}: ${textOf(message)}`);
  assert.deepEqual(said, [], "All safe fixes bring no error that was none before.");
  assert.equal(fixText(fixed.text, lint).text, fixed.text, "All safe fixes, made once, have nothing left to do.");
}

/** A fix keeps the author's words unless its title says that they go, and it keeps the form of the file. */
function checkEdits(text: string, { title: message, edits, safe }: Fix): void {
  const title = textOf(message);
  const replaces = !safe && /^(?:Replace|Correct) /.test(title);
  for (const { range, newText } of edits) {
    assert.notEqual(newText, "", `"${title}" writes something.`);
    const replaced = text.slice(range.start, range.end);
    assert.ok(replaces || /^(?:\[[^[\]]*\])?$/.test(replaced), `"${title}" takes ${JSON.stringify(replaced)} away.`);
  }
  const fixed = applyEdits(text, edits);
  checkForm(text, fixed, `"${title}"`);
  if (!replaces) checkData(text, fixed, `"${title}"`);
  const ordered = edits.map(({ range }) => range).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [at, { start }] of ordered.entries())
    assert.ok(start >= (ordered[at - 1]?.end ?? 0), `"${title}" changes each place once.`);
}

function checkForm(before: string, after: string, who: string): void {
  assert.equal(after.startsWith("\ufeff"), before.startsWith("\ufeff"), `${who}: a byte order mark stays.`);
  const [own, others] = [lineEndsOf(before), lineEndsOf(after)];
  if (own.size === 1) assert.deepEqual(others, own, `${who}: lines end as they did.`);
  if (readData(before) !== undefined) assert.ok(readData(after) !== undefined, `${who}: front matter stays readable.`);
}

function checkData(before: string, after: string, who: string): void {
  const [data, written] = [readData(before), readData(after)];
  if (data !== undefined && written !== undefined)
    assert.ok(holds(written.value, data.value), `${who}: front matter says what it said.`);
}

function lineEndsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\r\n|\r|\n/g));
}

/** What front matter says that a YAML reader takes without complaint; none where there is none of that kind. */
function readData(text: string): { readonly value: unknown } | undefined {
  const yaml = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?:\r|\n|$)/.exec(text)?.[1];
  if (yaml === undefined || isNestedTooDeep(yaml)) return undefined;
  const document = parseYaml(yaml);
  if (document.errors.length > 0) return undefined;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    JSON.stringify(value);
    return { value };
  } catch {
    // It may refer to itself, or to so much that it would fill the memory.
    return undefined;
  }
}

/** Whether one value says all that another does, and perhaps more; a blank may have been filled in. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part === "string" && /^\[[^[\]]*\]$/.test(part)) return true;
  if (!isObject(part) || !isObject(whole) || Array.isArray(part) !== Array.isArray(whole))
    return part === null || isDeepStrictEqual(whole, part);
  return Object.entries(part).every(([key, value]) => holds(whole[key], value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
