import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { collectSafeEdits, findNewErrors, fixText } from "../../src/linter/fix.ts";
import type { LintFinding } from "../../src/linter/lint.ts";
import { applyEdits } from "../../src/text/text-edit.ts";
import { findFixtures, lintFixture, repositoryRoot } from "../support/fixture.ts";

describe("fixText", () => {
  for (const path of findFixtures("test/example-gaps")) {
    it(`repairs ${relative(repositoryRoot, path)} once and for all, and takes nothing away`, () => {
      const text = readFileSync(path, "utf8");
      const fixed = fixText(text, (current) => lintFixture(current));
      assert.equal(fixText(fixed.text, (current) => lintFixture(current)).text, fixed.text);
      // Placeholders may be filled in; all else must still be there, in its order.
      assert.ok(isSpreadOver(text.replace(/\[[^\]]*\]/g, ""), fixed.text));
    });
  }

  it("leaves out a fix that would not end its finding, however often it were made", () => {
    const text = "# Team\n#Anna Roth Product Manager\n";
    assert.ok(lintFixture(text).some(({ fixes }) => fixes?.some(({ safe }) => safe)));
    const fixed = fixText(text, (current) => lintFixture(current)).text;
    assert.equal(fixText(fixed, (current) => lintFixture(current)).text, fixed);
    assert.ok(fixed.split("days a week").length <= 2, fixed);
  });

  it("leaves no blanks in a signed document, which would be errors there", () => {
    const text =
      "---\nstatus: signed\n---\n\n# Product vision: Allotment swap\n\n## Target group\n\nGardeners with too many beans.\n";
    const lint = (current: string): readonly LintFinding[] => lintFixture(current);
    assert.ok(lint(text).some(({ fixes }) => fixes?.some(({ safe }) => safe)));
    assert.deepEqual(fixText(text, lint), { text, fixed: 0 });
    const draft = text.replace("signed", "draft");
    assert.notEqual(fixText(draft, lint).text, draft);
  });

  it("makes the other fixes where one would bring an error", () => {
    const text = readFileSync(`${repositoryRoot}test/example-gaps/en/product-vision.md`, "utf8");
    const signed = `---\nstatus: signed\n---\n\n${text}\n## Team\n\n- Product Owner: Jana Roth\n\n## Decisions\n\n[Product Owner] decides.\n`;
    const fixed = fixText(signed, (current) => lintFixture(current)).text;
    assert.equal(fixed, signed.replace("[Product Owner] decides", "Jana Roth decides"));
  });
});

describe("a fix for a missing risk", () => {
  it("brings no error in an offer that hands its risks to the client, though it leaves a blank for the owner", () => {
    const offer =
      "# Offer: Parcel lockers\n\n## Deliverables\n\n- Booking of lockers for tenants\n\n## Risks\n\n| Risk | Owner |\n| --- | --- |\n| Tenants may go on asking the neighbour | Lena Arndt |\n\n## Liability\n\nThere is no guarantee for the commercial success of the product.\n";
    const findings = lintFixture(offer);
    const fixes = findings
      .filter(({ rule }) => /^risk\/.*-missing$/.test(rule.id))
      .flatMap((found) => found.fixes ?? []);
    assert.ok(fixes.length > 0);
    for (const { edits } of fixes) {
      const rules = findNewErrors(findings, lintFixture(applyEdits(offer, edits))).map(({ rule }) => rule.id);
      assert.deepEqual(rules, []);
    }
  });
});

describe("findNewErrors", () => {
  it("tells of errors that were none, or lighter, before", () => {
    const offer = "# Offer: Ticket shop\n\n## Deliverables\n\n- Seat map\n";
    const fixed = `${offer}\n## Price\n\nThe fixed price is €31,000.\n`;
    const rules = findNewErrors(lintFixture(offer), lintFixture(fixed)).map(({ rule }) => rule.id);
    // It was a warning, and that nobody is Product Owner was an error already.
    assert.deepEqual(rules, ["scope/out-of-scope-missing"]);
  });
});

describe("collectSafeEdits", () => {
  it("takes edits that can all be applied at once", () => {
    for (const path of findFixtures("test/example-gaps")) {
      const text = readFileSync(path, "utf8");
      const { edits, fixed } = collectSafeEdits(lintFixture(text));
      assert.ok(edits.length >= fixed.length);
      assert.doesNotThrow(() => applyEdits(text, edits));
    }
  });
});

/** Whether the characters of `part` stand in `whole` in the same order, with anything between them. */
function isSpreadOver(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at++;
  return at === part.length;
}
