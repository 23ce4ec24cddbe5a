import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../src/documents/read-document.ts";
import { buildEngagement } from "../src/engagement/engagement.ts";
import { type LintFinding, lintDocument } from "../src/linter/lint.ts";
import { allRules } from "../src/rules/all-rules.generated.ts";
import { type Fix, type Rule, ruleFamilies, severities } from "../src/rules/rule.ts";
import { textOf } from "../src/text/message.ts";
import { applyEdits } from "../src/text/text-edit.ts";
import {
  checkFixture,
  drawFindings,
  eraseFindings,
  findFixtures,
  fixtureOptions,
  repositoryRoot,
} from "./support/fixture.ts";
import { lintParts, splitParts } from "./support/fixture-parts.ts";

/** Rules whose evidence is structure, so that one language is enough to show them. */
const structural = (rule: Rule): boolean => rule.languages === "all";

describe("rules", () => {
  it("are the files in the families' folders", () => {
    const files = ruleFamilies.flatMap((family) =>
      listFiles(`src/rules/${family}`).map((file) => `${family}/${file.replace(/\.ts$/, "")}`),
    );
    assert.deepEqual(allRules.map(({ id }) => id as string).sort(), files.sort());
  });

  for (const rule of allRules) {
    describe(rule.id, () => {
      const { bad, good } = rule.docs.examples;

      it("says what it is in whole sentences", () => {
        const { summary, rationale, source, noFix } = rule.docs;
        assert.match(summary, /^[A-Z][^.]+\.$/, "The summary is one sentence.");
        for (const text of [rationale, source, ...(noFix === undefined ? [] : [noFix])]) {
          assert.match(text, /^\S.*\.$/s, `"${text}" ends with a full stop.`);
        }
        assert.match(rule.since, /^\d+\.\d+\.\d+$/);
        assert.ok(severities.includes(rule.severity));
        assert.ok(rule.kinds.length > 0, "It is meant for some kind of document.");
        assert.equal(new Set(rule.facets).size, rule.facets?.length ?? 0);
      });

      it("reports the bad example", () => {
        assert.notDeepEqual(findingsOf(rule, bad), []);
      });

      it("does not report the good example", () => {
        assert.deepEqual(findingsOf(rule, good).map(messageOf), []);
      });

      it("says in one line what is missing, at a tight place", () => {
        for (const { message, range, facets } of findingsOf(rule, bad)) {
          assert.match(textOf(message), /^[A-Z"„].*\.$/);
          assert.ok(range.end - range.start < 300 && !/\n\s*\n/.test(bad.slice(range.start, range.end)));
          for (const facet of facets ?? []) assert.ok(rule.facets?.includes(facet), `"${facet}" is one of its facets.`);
        }
      });

      it("fixes the bad example, or says why it can't", () => {
        const fixes = findingsOf(rule, bad).flatMap((finding) => finding.fixes ?? []);
        if (fixes.length === 0) assert.ok(rule.docs.noFix, "A rule without a fix gives the reason in `docs.noFix`.");
        else assertFixed(rule, bad);
      });

      it("has fixtures", () => {
        for (const ending of structural(rule) ? ["md"] : ["md", "de.md"]) {
          const path = join(repositoryRoot, `test/rules/${rule.id}.${ending}`);
          assert.ok(existsSync(path), `Write test/rules/${rule.id}.${ending}.`);
          assert.match(
            readFileSync(path, "utf8"),
            new RegExp(`\\^ ${rule.id}(?: \\([a-z]+\\))?: `),
            `It reports in ${rule.id}.${ending}.`,
          );
        }
      });
    });
  }
});

describe("rules' fixtures", () => {
  for (const path of findFixtures("test/rules")) {
    const name = path.slice(join(repositoryRoot, "test/rules/").length);
    const rule = allRules.find(({ id }) => id === name.replace(/\..*$/, "").replaceAll("\\", "/"));

    it(`${name} shows what is found`, () => {
      assert.ok(rule, "The fixture is named after a rule.");
      checkFixture(path, (finding) => finding.rule === rule);
    });

    it(`${name} can be fixed`, () => {
      assert.ok(rule, "The fixture is named after a rule.");
      assertFixed(rule, eraseFindings(readFileSync(path, "utf8")));
    });
  }
});

describe("the example that says everything", () => {
  for (const language of ["en", "de"])
    it(`has no findings: ${language}`, () => {
      const paths = findFixtures(`test/example/${language}`);
      const documents = paths.map((path) => readDocument(path, readFileSync(path, "utf8")));
      const engagement = buildEngagement(documents);
      for (const document of documents) {
        const { text } = document.markdown;
        assert.equal(drawFindings(text, lintDocument(document, engagement, fixtureOptions)), text);
      }
    });
});

describe("the example with gaps", () => {
  for (const path of findFixtures("test/example-gaps")) {
    it(`can be fixed rule by rule: ${path.slice(repositoryRoot.length)}`, () => {
      const text = readFileSync(path, "utf8");
      const found = new Set(lintParts(text, fixtureOptions, path).map(({ rule }) => rule));
      for (const rule of found) assertFixed(rule, text, path);
    }).timeout(60_000);
  }
});

/** Fixtures are read under a name that tells nothing of their kind. */
function findingsOf(rule: Rule, text: string, path = "document.md"): LintFinding[] {
  return lintParts(text, fixtureOptions, path).filter((finding) => finding.rule === rule);
}

/** Each fix ends its report; it inserts, fills in a placeholder, or says that it replaces something. One after the other, the fixes come to an end. */
function assertFixed(rule: Rule, text: string, path?: string): void {
  const findings = findingsOf(rule, text, path);
  for (const finding of findings) {
    for (const fix of finding.fixes ?? []) {
      assertKeepsText(text, fix);
      const fixed = applyEdits(text, fix.edits);
      assert.equal(
        kindOf(fixed, path).slice(0, kindOf(text, path).length),
        kindOf(text, path),
        `"${textOf(fix.title)}" makes another kind of document of\n${fixed}`,
      );
      assert.ok(
        findingsOf(rule, fixed, path).length < findings.length,
        `"${textOf(fix.title)}" ends the report "${textOf(finding.message)}" in\n${fixed}`,
      );
    }
  }
  let current = text;
  for (let round = 0; round <= findings.length; round++) {
    const fix = findingsOf(rule, current, path).flatMap((finding) => finding.fixes ?? [])[0];
    if (fix === undefined) return;
    current = applyEdits(current, fix.edits);
  }
  assert.fail(`The fixes of ${rule.id} never come to an end.`);
}

/** `sow`; of a fixture with several documents, all of theirs. */
function kindOf(text: string, path?: string): string {
  return splitParts(text, path)
    .map((part) => readDocument(part.path, part.text).kind)
    .join(" ");
}

function assertKeepsText(text: string, { title: message, edits, safe }: Fix): void {
  const title = textOf(message);
  assert.match(title, /^[A-Z][^.]*$/, "A fix's title is an order.");
  assert.ok(edits.length > 0, `"${title}" changes something.`);
  for (const { range, newText } of edits) {
    assert.notEqual(newText, "");
    if (!safe && /^(?:Replace|Correct) /.test(title)) continue;
    const replaced = text.slice(range.start, range.end);
    assert.ok(/^(?:\[[^[\]]*\])?$/.test(replaced), `"${title}" takes "${replaced}" away.`);
  }
}

function messageOf({ message }: LintFinding): string {
  return textOf(message);
}

function listFiles(folder: string): string[] {
  const path = join(repositoryRoot, folder);
  return existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(".ts")) : [];
}
