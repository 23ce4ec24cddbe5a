import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { summarise } from "../../src/engagement/document-summary.ts";
import { limitAdvice } from "../../src/linter/limit-advice.ts";
import type { LintFinding } from "../../src/linter/lint.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import type { Severity } from "../../src/rules/rule.ts";
import { say } from "../../src/text/message.ts";

const document = readDocument("document.md", "# Offer: Ticket shop\n\n## Deliverables\n\n- Seat map\n");
const atTitle = document.title?.textRange ?? { start: 0, end: 0 };
const below = { start: 25, end: 37 };

function finding(severity: Severity, range = atTitle): LintFinding {
  return { rule: allRules[0] as LintFinding["rule"], severity, message: say`Something is missing.`, range };
}

function repeat(count: number, ...like: Parameters<typeof finding>): LintFinding[] {
  return Array.from({ length: count }, () => finding(...like));
}

describe("advice", () => {
  it("fills up to a handful", () => {
    const few = [finding("error"), ...repeat(6, "information")];
    assert.deepEqual(limitAdvice(summarise(document), few, "few"), { shown: few, leftOut: 0 });
    const many = [finding("error"), ...repeat(9, "information")];
    assert.deepEqual(limitAdvice(summarise(document), many, "few"), { shown: many.slice(0, 7), leftOut: 3 });
  });

  it("leaves errors and warnings alone, and room for two pieces beside them", () => {
    const findings = [...repeat(5, "error"), ...repeat(6, "warning"), ...repeat(4, "information")];
    assert.deepEqual(limitAdvice(summarise(document), findings, "few"), { shown: findings.slice(0, 13), leftOut: 2 });
  });

  it("keeps what points at a place, and no hints", () => {
    const findings = [
      ...repeat(6, "warning"),
      finding("information"),
      finding("information", below),
      finding("hint", below),
    ];
    const { shown, leftOut } = limitAdvice(summarise(document), [...findings, finding("information", below)], "few");
    assert.deepEqual(
      shown.slice(6).map(({ severity, range }) => [severity, range]),
      [
        ["information", below],
        ["information", below],
      ],
    );
    assert.equal(leftOut, 2);
  });

  it("on one item after another leaves room for other rules", () => {
    const ofAnother = { ...finding("information"), rule: allRules[1] as LintFinding["rule"] };
    const { shown } = limitAdvice(summarise(document), [...repeat(9, "information", below), ofAnother], "few");
    assert.ok(shown.includes(ofAnother));
    assert.equal(shown.length, 7);
  });

  it("has room for hints that the configuration asks for", () => {
    const findings: LintFinding[] = [{ ...finding("hint"), isConfigured: true }];
    assert.deepEqual(limitAdvice(summarise(document), findings, "few"), { shown: findings, leftOut: 0 });
  });

  it("is shown as a whole where that is asked for", () => {
    const findings = repeat(20, "information");
    assert.deepEqual(limitAdvice(summarise(document), findings, "all"), { shown: findings, leftOut: 0 });
  });
});
