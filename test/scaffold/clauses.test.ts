import assert from "node:assert/strict";
import { readClause } from "../../src/dev/generators/read-clause.ts";
import { readPlaceholders } from "../../src/documents/placeholders.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import type { Clause } from "../../src/scaffold/clause.ts";
import { clauseLibrary } from "../../src/scaffold/clause-library.generated.ts";
import { fillIn } from "./fill-in.ts";

const titles: Record<Clause["kinds"][number], Record<Clause["language"], string>> = {
  sow: { en: "Statement of work", de: "Leistungsbeschreibung" },
  vision: { en: "Product vision", de: "Produktvision" },
  backlog: { en: "Product backlog", de: "Product Backlog" },
  charter: { en: "Role charter", de: "Rollen und Verantwortlichkeiten" },
  "change-request": { en: "Change request", de: "Änderungsantrag" },
  notes: { en: "Meeting notes", de: "Protokoll" },
};

/** Enough words to tell the language by, which say nothing that a clause is about. */
const openings: Record<Clause["language"], string> = {
  en: "This page belongs to the folder with the other papers that we keep for Morgenblech.",
  de: "Diese Seite gehört in den Ordner mit den anderen Papieren, die wir zu Morgenblech aufheben.",
};

describe("clauses", () => {
  for (const clause of clauseLibrary) {
    it(`say what they promise: ${clause.language}/${clause.name}`, () => {
      for (const kind of clause.kinds) {
        const opening = openings[clause.language];
        const text = `# ${titles[kind][clause.language]}: Morgenblech\n\n${opening}\n\n${fillIn(clause.body)}`;
        const document = readDocument("document.md", text, { kind });
        const silent = clause.concepts.filter((concept) => document.concepts[concept].state === "absent");
        assert.deepEqual(silent, [], text);
      }
    });
  }

  it("leave blanks that are seen as such", () => {
    for (const { body, language, name } of clauseLibrary) {
      const blanks = [...body.matchAll(/\[(?![ x]\])[^[\]\n]+\](?!\()/g)].map(([blank]) => blank);
      const seen = readPlaceholders(readMarkdown(body)).map(({ text }) => text);
      assert.deepEqual(
        blanks.filter((blank) => !seen.includes(blank)),
        [],
        `${language}/${name}`,
      );
    }
  });

  it("are refused with the file and what to do", () => {
    const frontMatter = "prefix: po\ntitle: Name\ndescription: Names.\nkinds: [sow]\nconcepts: []\n";
    assert.throws(() => readClause("clauses/po.md", ""), /clauses\/po\.md: Put the clause at clauses\/en/);
    assert.throws(() => readClause("en/po.md", "Text\n"), /en\/po\.md: Start with YAML front matter/);
    assert.throws(() => readClause("en/po.md", `---\n${frontMatter}---\n\n[a [b]]\n`), /never one within another/);
    assert.throws(() => readClause("en/po.md", `---\n${frontMatter}---\n\n[Kunde]\n`), /belongs to the other language/);
    assert.throws(() => readClause("de/po.md", `---\n${frontMatter}---\n\nText\n`), /such as po-de/);
    assert.throws(
      () => readClause("en/po.md", `---\n${frontMatter.replace("[sow]", "[sows]")}---\n\nText\n`),
      /`kinds` does not know "sows"/,
    );
  });
});
