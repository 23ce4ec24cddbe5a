import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/documents/read-document.ts";
import { type DocumentSummary, summarise } from "../../src/engagement/document-summary.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { eraseFindings, repositoryRoot } from "../support/fixture.ts";
import { splitParts } from "../support/fixture-parts.ts";

const wideRules: readonly Rule[] = allRules.filter((rule: Rule) => rule.reads !== undefined);
/** These come with the place of a finding, or make a document belong elsewhere when they change. */
const always = ["path", "kind", "lines"];

/** The documents of whole engagements, each as one text. */
const engagements = ["en", "de"].map((language) => {
  const folder = join(repositoryRoot, "test/engagements", language, "register");
  const files = readdirSync(folder).map((name) => [name, eraseFindings(readFileSync(join(folder, name), "utf8"))]);
  return files.map(([name, text]) => `<!-- file: ${name} -->\n${text}`).join("");
});

describe("rules that look at other documents", () => {
  for (const rule of wideRules) {
    it(`${rule.id} says what it asks of them`, () => {
      const asked = new Set<string>();
      // The examples of all rules, so that each is asked about many engagements.
      for (const { docs } of wideRules) for (const text of Object.values(docs.examples)) run(rule, text, asked);
      for (const text of engagements) run(rule, text, asked);
      const unsaid = [...asked].filter((part) => !always.includes(part) && !rule.reads?.some((own) => own === part));
      assert.deepEqual(unsaid, [], "Add it to the rule's `reads`, else findings grow stale in the editor.");
    });
  }
});

/** Runs a rule in each document of an engagement and notes which parts of others it has looked at. */
function run(rule: Rule, text: string, asked: Set<string>): void {
  const documents = splitParts(text).map((part) => readDocument(part.path, part.text));
  const summaries = documents.map(summarise);
  for (const [at, summary] of summaries.entries()) {
    if (!rule.kinds.some((kind) => kind === summary.kind)) continue;
    const watched = summaries.map((other) => (other === summary ? other : watch(other, asked)));
    const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default] as const);
    const findings = rule.check({
      document: documents[at] as (typeof documents)[number],
      summary,
      engagement: { documents: watched },
      facets: rule.facets ?? [],
      options: Object.fromEntries(options),
      today: "2026-11-29",
      suppressions: [],
      open: (path) => documents.find((document) => document.path === path),
    });
    assert.ok([...findings]);
  }
}

function watch(summary: DocumentSummary, asked: Set<string>): DocumentSummary {
  const note = <Value extends object>(value: Value, prefix: string): Value =>
    new Proxy(value, {
      get(target, name) {
        const known = target[name as keyof Value];
        if (name === "facts" || name === "concepts") return note(known as object, `${name}.`);
        asked.add(`${prefix}${String(name)}`);
        return known;
      },
    });
  return note(summary, "");
}
