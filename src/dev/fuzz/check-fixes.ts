import assert from "node:assert/strict";
import { parseDocument } from "yaml";
import { fixText } from "../../linter/fix.ts";
import type { LintFinding } from "../../linter/lint.ts";
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
  checkForm(text, applyEdits(text, edits), `"${title}"`);
}

function checkForm(before: string, after: string, who: string): void {
  assert.equal(after.startsWith("\ufeff"), before.startsWith("\ufeff"), `${who}: a byte order mark stays.`);
  const [own, others] = [lineEndsOf(before), lineEndsOf(after)];
  if (own.size === 1) assert.deepEqual(others, own, `${who}: lines end as they did.`);
  if (isReadable(before)) assert.ok(isReadable(after), `${who}: front matter stays readable.`);
}

function lineEndsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\r\n|\r|\n/g));
}

/** Whether there is front matter that a YAML reader takes without complaint. */
function isReadable(text: string): boolean {
  const yaml = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?:\r|\n|$)/.exec(text)?.[1];
  return yaml !== undefined && parseDocument(yaml).errors.length === 0;
}
