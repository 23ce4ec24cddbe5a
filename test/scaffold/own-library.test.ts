import assert from "node:assert/strict";
import { readOwnLibrary } from "../../src/scaffold/own-library.ts";
import { drawFindings } from "../support/fixture.ts";

const template = `---
title: House offer
kind: sow
language: en
description: As our lawyers like it.
---

# Statement of work: [Product]
`;

const clause = `---
title: House payment terms
kind: sow
language: de
prefix: zahlung
concept: pricing
---

## Zahlung

Binnen 14 Tagen.
`;

describe("a team's own templates and clauses", () => {
  it("are told apart by what a clause has", () => {
    const { templates, clauses, faulty } = readOwnLibrary([
      { path: "offer.md", text: template },
      { path: "legal/payment.md", text: clause.replaceAll("\n", "\r\n") },
      { path: "README.md", text: "# For people\n" },
    ]);
    assert.deepEqual(templates, [
      {
        name: "offer",
        language: "en",
        title: "House offer",
        description: "As our lawyers like it.",
        kind: "sow",
        fileName: "offer.md",
        body: "# Statement of work: [Product]\n",
      },
    ]);
    assert.deepEqual(clauses, [
      {
        name: "legal/payment",
        language: "de",
        title: "House payment terms",
        description: "",
        kinds: ["sow"],
        concepts: ["pricing"],
        prefix: "zahlung",
        body: "## Zahlung\n\nBinnen 14 Tagen.\n",
      },
    ]);
    assert.deepEqual(faulty, []);
  });

  it("are told what is wrong with them, at its place", () => {
    const wrong = `---
title: House offer
kind: sows
lang: en
file: ../offer.md
---
`;
    assert.equal(
      draw(wrong),
      `---
^^^ template (error): Give "language" one of en or de.
^^^ template (error): There is no text below the front matter.
title: House offer
kind: sows
      ^^^^ template (error): Give "kind" one of sow, vision, backlog, charter, change-request or notes. Did you mean "sow"?
lang: en
^^^^ template (error): Unknown key "lang". Did you mean "language"?
file: ../offer.md
      ^^^^^^^^^^^ template (error): "file" must be a name that ends in .md, without a folder.
---
`,
    );
    assert.match(draw("# Offer\n"), /Start the file with front matter: a title, a kind and a language/);
    assert.match(draw("---\ntitle: [\n---\n\n# Offer\n"), /This is not valid YAML/);
    assert.match(draw(template.replace("title: House offer", "title:")), /Give "title" a text\./);
    assert.match(
      draw(clause.replace("pricing", "pricings")),
      /Give "concept" one of product-owner, .* Did you mean "pricing"\?/,
    );
  });
});

function draw(text: string): string {
  const [file] = readOwnLibrary([{ path: "offer.md", text }]).faulty;
  const problems = file?.problems ?? [];
  return drawFindings(
    text,
    problems.map((problem) => ({ ...problem, rule: { id: "template" }, severity: "error" })),
  );
}
