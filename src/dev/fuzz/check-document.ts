import assert from "node:assert/strict";
import type { EngagementDocument } from "../../documents/document.ts";
import { readDocument } from "../../documents/read-document.ts";
import { buildEngagement } from "../../engagement/engagement.ts";
import { type LintFinding, lintDocument } from "../../linter/lint.ts";
import type { LintOptions } from "../../linter/lint-options.ts";
import { textOf } from "../../text/message.ts";
import { checkFeatures } from "./check-features.ts";
import { checkFixes } from "./check-fixes.ts";
import { assertSameTree } from "./same-tree.ts";

/** The profile that switches nothing off. */
export const allRulesOn: LintOptions = { profile: "agency", rules: {}, today: "2026-11-22" };
/** The reference takes minutes for longer texts, and time that grows with the square of what stands in one block. */
const longestCompared = 20_000;
/** Each fix is judged by reading the whole text again. */
const longestFixed = 40_000;

/** Everything that must hold for any text. Throws what does not. */
export function checkDocument(text: string): void {
  const document = readDocument("document.md", text);
  const findings = lintDocument(document, buildEngagement([document]), allRulesOn);
  checkFindings(document, findings);
  const again = readDocument("document.md", text);
  assert.equal(
    described(lintDocument(again, buildEngagement([again]), allRulesOn)),
    described(findings),
    "Two runs find the same.",
  );
  if (document.markdown.unread === undefined && text.length <= longestCompared)
    assertSameTree(text.replace(/^\ufeff/, ""));
  checkFeatures(text);
  if (text.length <= longestFixed) checkFixes(text, findings, lintText);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined, "No key of a document gets into all objects.");
}

/** What is found in a text that is alone. */
export function lintText(text: string): LintFinding[] {
  const document = readDocument("document.md", text);
  const findings = lintDocument(document, buildEngagement([document]), allRulesOn);
  checkFindings(document, findings);
  return findings;
}

/** No rule has failed, and all that findings point to lies in the text. */
function checkFindings({ text }: EngagementDocument, findings: readonly LintFinding[]): void {
  for (const { message, range, rule, fixes = [], related = [] } of findings) {
    assert.doesNotMatch(textOf(message), /^Rule \S+ failed/);
    const places = related.filter(({ document }) => document === undefined).map((place) => place.range);
    const edited = fixes.flatMap(({ edits }) => edits.map((edit) => edit.range));
    for (const { start, end } of [range, ...places, ...edited])
      assert.ok(0 <= start && start <= end && end <= text.length, `${rule.id} points outside the text.`);
  }
}

function described(findings: readonly LintFinding[]): string {
  return JSON.stringify(
    findings.map(({ rule, message, severity, range, fixes }) => [rule.id, textOf(message), severity, range, fixes]),
  );
}
