import assert from "node:assert/strict";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import { listFirst, listOf, say, textOf } from "../../src/text/message.ts";
import { german } from "../../src/translations/german.ts";
import { wordingFor } from "../../src/translations/wordings.ts";
import { hasWords, readTemplates } from "../support/templates.ts";

describe("German messages", () => {
  const templates = new Map([...readTemplates()].filter(([template]) => hasWords(template)));
  const docs = new Map(
    allRules.flatMap(({ id, docs: { summary, rationale, noFix }, options = {} }) =>
      [summary, rationale, noFix, ...Object.values(options).map(({ description }) => description)].flatMap((text) =>
        text === undefined ? [] : [[text, id] as const],
      ),
    ),
  );

  it("are there for all that is said", () => {
    const missing = [...templates].filter(([template]) => german.templates[template] === undefined);
    assert.deepEqual(missing, []);
  });

  it("are there for what is said of rules", () => {
    const missing = [...docs].filter(([text]) => german.templates[text] === undefined);
    assert.deepEqual(missing, []);
  });

  it("are of no template that nobody uses", () => {
    const stale = Object.keys(german.templates).filter((template) => !templates.has(template) && !docs.has(template));
    assert.deepEqual(stale, []);
  });

  it("have a place for every value", () => {
    const wrong = Object.entries(german.templates).filter(
      ([template, text]) => placesIn(template).join() !== placesIn(text).join(),
    );
    assert.deepEqual(wrong, []);
  });

  it("are chosen by the locale of a client", () => {
    assert.equal(wordingFor("de-AT"), german);
    assert.equal(textOf(say`Name the Product Owner`, wordingFor("de")), "Den Product Owner benennen");
    for (const locale of ["en", "fr", "den", undefined])
      assert.equal(textOf(say`Name the Product Owner`, wordingFor(locale)), "Name the Product Owner");
  });

  it("join lists and write numbers as German does", () => {
    assert.equal(textOf(listFirst(["Jana", "Tom", "Ines", "Ali"], 2), german), "Jana, Tom und 2 weitere");
    assert.equal(textOf(listOf([say`by when`, say`who decides`], "or"), german), "bis wann oder wer entscheidet");
    assert.equal(textOf(1.5, german), "1,5");
    assert.equal(textOf({ amount: 23_400 }, german), "23.400");
  });
});

/** `{0}`, `{1}`, each once. */
function placesIn(template: string): string[] {
  return [...new Set(template.match(/\{\d+\}/g))].sort();
}
