import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Clause } from "../../src/scaffold/clause.ts";
import { clauseFor } from "../../src/scaffold/clause-for.ts";
import { clauseLibrary } from "../../src/scaffold/clause-library.generated.ts";
import { placeClause } from "../../src/scaffold/place-clause.ts";
import { placeRisk } from "../../src/scaffold/place-risk.ts";
import { applyEdits } from "../../src/text/text-edit.ts";
import { eraseFindings, findFixtures } from "../support/fixture.ts";

/** A clause with little in it, so that tests show where it goes and not what it says. */
const outOfScope: Clause = {
  name: "out-of-scope",
  language: "en",
  prefix: "out",
  title: "List what is out of scope",
  description: "Names what is not bought.",
  kinds: ["sow"],
  concepts: ["out-of-scope"],
  body: "## Out of scope\n\n- [first]\n- [second]\n",
};
const risk: Clause = {
  ...outOfScope,
  name: "risk-value",
  concepts: ["risk-value"],
  body: "## Product risks\n\n- **Value risk:** [threat]\n",
};
const table: Clause = {
  ...outOfScope,
  body: "## Out of scope\n\n| What | Why |\n| --- | --- |\n| [what] | [why] |\n",
};

describe("a clause is placed", () => {
  it("after the section that usually precedes it", () =>
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n## Scope\n\n- Login\n\n## Price\n\nA fixed price of €900.\n",
      "# Statement of work\n\n## Scope\n\n- Login\n\n## Out of scope\n\n- [first]\n- [second]\n\n## Price\n\nA fixed price of €900.\n",
    ));

  it("after the last of several sections about the same, and after their subsections", () =>
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n## Scope\n\n- Login\n\n## Deliverables\n\n### D1\n\nLogin\n\n## Price\n\n€900\n",
      "# Statement of work\n\n## Scope\n\n- Login\n\n## Deliverables\n\n### D1\n\nLogin\n\n## Out of scope\n\n- [first]\n- [second]\n\n## Price\n\n€900\n",
    ));

  it("before the section that usually follows, where nothing precedes it", () =>
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n## Price\n\nA fixed price of €900.\n",
      "# Statement of work\n\n## Out of scope\n\n- [first]\n- [second]\n\n## Price\n\nA fixed price of €900.\n",
    ));

  it("at the end of a document that gives no hint", () => {
    checkPlaced(
      outOfScope,
      "# Statement of work\n\nLogin.\n",
      "# Statement of work\n\nLogin.\n\n## Out of scope\n\n- [first]\n- [second]\n",
    );
    checkPlaced(
      outOfScope,
      "Statement of work: a login",
      "Statement of work: a login\n\n## Out of scope\n\n- [first]\n- [second]\n",
    );
    checkPlaced(outOfScope, "", "## Out of scope\n\n- [first]\n- [second]\n");
  });

  it("in an empty section of its meaning, without a second heading", () =>
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n## Scope\n\n- Login\n\n## Exclusions\n\n## Price\n\n€900\n",
      "# Statement of work\n\n## Scope\n\n- Login\n\n## Exclusions\n\n- [first]\n- [second]\n\n## Price\n\n€900\n",
    ));

  it("behind what stands in a section of its meaning, going on with its list", () => {
    checkPlaced(
      risk,
      "# Statement of work\n\n## Risks\n\n* The tills are old.\n* The data are late.\n\n## Price\n\n€900\n",
      "# Statement of work\n\n## Risks\n\n* The tills are old.\n* The data are late.\n* **Value risk:** [threat]\n\n## Price\n\n€900\n",
    );
    checkPlaced(
      risk,
      "# Statement of work\n\n## Risks\n\n1) The tills are old.\n\n2) The data are late.\n   Very late.\n",
      "# Statement of work\n\n## Risks\n\n1) The tills are old.\n\n2) The data are late.\n   Very late.\n\n3) **Value risk:** [threat]\n",
    );
    checkPlaced(
      risk,
      "# Statement of work\r\n\r\n## Risks\r\n\r\n- The tills are old.\r\n- The data are late.\r\n\r\nThat is all.\r\n",
      "# Statement of work\r\n\r\n## Risks\r\n\r\n- The tills are old.\r\n- The data are late.\r\n- **Value risk:** [threat]\r\n\r\nThat is all.\r\n",
    );
    checkPlaced(
      risk,
      "# Statement of work\n\n## Risks\n\nThe tills are old.\n",
      "# Statement of work\n\n## Risks\n\nThe tills are old.\n\n- **Value risk:** [threat]\n",
    );
  });
});

describe("a placed clause takes on", () => {
  it("the level of its neighbours", () => {
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n### Scope\n\n- Login\n",
      "# Statement of work\n\n### Scope\n\n- Login\n\n### Out of scope\n\n- [first]\n- [second]\n",
    );
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n# Scope\n\n- Login\n",
      "# Statement of work\n\n# Scope\n\n- Login\n\n# Out of scope\n\n- [first]\n- [second]\n",
    );
  });

  it("underlined, closed and bold headings", () => {
    checkPlaced(
      outOfScope,
      "Statement of work\n===\n\nScope\n---\n\n- Login\n",
      "Statement of work\n===\n\nScope\n---\n\n- Login\n\nOut of scope\n------------\n\n- [first]\n- [second]\n",
    );
    checkPlaced(
      outOfScope,
      "# Statement of work #\n\n## Scope ##\n\n- Login\n",
      "# Statement of work #\n\n## Scope ##\n\n- Login\n\n## Out of scope ##\n\n- [first]\n- [second]\n",
    );
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n**Scope:**\n\n- Login\n\n**Price:**\n\n€900\n",
      "# Statement of work\n\n**Scope:**\n\n- Login\n\n**Out of scope:**\n\n- [first]\n- [second]\n\n**Price:**\n\n€900\n",
    );
  });

  it("number signs where the headings are HTML", () =>
    checkPlaced(
      outOfScope,
      "<h1>Statement of work</h1>\n\n<h2>Scope</h2>\n\n- Login\n\n<h2>Price</h2>\n\n€900\n",
      "<h1>Statement of work</h1>\n\n<h2>Scope</h2>\n\n- Login\n\n## Out of scope\n\n- [first]\n- [second]\n\n<h2>Price</h2>\n\n€900\n",
    ));

  it("no number, so that the others stay", () =>
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n## 1. Scope\n\n- Login\n\n## 2. Price\n\n€900\n",
      "# Statement of work\n\n## 1. Scope\n\n- Login\n\n## Out of scope\n\n- [first]\n- [second]\n\n## 2. Price\n\n€900\n",
    ));

  it("capitals", () =>
    checkPlaced(
      outOfScope,
      "# STATEMENT OF WORK\n\n## DELIVERABLES\n\n- Login\n",
      "# STATEMENT OF WORK\n\n## DELIVERABLES\n\n- Login\n\n## OUT OF SCOPE\n\n- [first]\n- [second]\n",
    ));

  it("the list marker", () =>
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n## Scope\n\n+ Login\n",
      "# Statement of work\n\n## Scope\n\n+ Login\n\n## Out of scope\n\n+ [first]\n+ [second]\n",
    ));

  it("the style of tables", () => {
    const sow = "# Statement of work\n\n## Scope\n\n";
    checkPlaced(
      table,
      `${sow}|What|When|\n|-|-|\n|Login|May|\n`,
      `${sow}|What|When|\n|-|-|\n|Login|May|\n\n## Out of scope\n\n|What|Why|\n|---|---|\n|[what]|[why]|\n`,
    );
    checkPlaced(
      table,
      `${sow}What | When\n--- | ---\nLogin | May\n`,
      `${sow}What | When\n--- | ---\nLogin | May\n\n## Out of scope\n\nWhat | Why\n--- | ---\n[what] | [why]\n`,
    );
  });

  it("the line ends, also of a text without a last one", () => {
    const before = "# Statement of work\r\n\r\n## Scope\r\n\r\n- Login";
    const after = `${before}\r\n\r\n## Out of scope\r\n\r\n- [first]\r\n- [second]\r\n`;
    checkPlaced(outOfScope, before, after);
    checkPlaced(outOfScope, `${before}\r\n`, after);
    checkPlaced(outOfScope, before.replaceAll("\r\n", "\r"), after.replaceAll("\r\n", "\r"));
  });

  it("the language, English where it is not known", () => {
    const french = readDocument(
      "sow.md",
      "# Devis\n\nNous livrons dans la ville une application pour les jardiniers.\n",
    );
    assert.equal(clauseFor(french, "out-of-scope").language, "en");
    const german = readDocument(
      "sow.md",
      "# Angebot\n\nWir liefern eine Anwendung, mit der sich Schichten planen lassen.\n",
    );
    assert.equal(clauseFor(german, "out-of-scope").language, "de");
  });

  it("what the document says for sure", () => {
    const clause = {
      ...outOfScope,
      body: "## Out of scope\n\n- [Client], [Provider], [Product], [Product Owner], [date]\n",
    };
    const start =
      '# Statement of work: Morgenblech\n\n- **Client:** Marwede Bakeries, Celle ("Marwede")\n- **Provider:** Ohlsdiek Digital, Hamburg\n- **Product Owner:** Jana Roth\n\nMorgenblech suggests quantities.\n';
    checkPlaced(
      clause,
      start,
      `${start}\n## Out of scope\n\n- Marwede, Ohlsdiek Digital, Morgenblech, Jana Roth, [date]\n`,
    );
    const unsure = "# Statement of work: Phase 2\n\nClient: TBD\n\nCustomer: [name]\n";
    checkPlaced(
      clause,
      unsure,
      `${unsure}\n## Out of scope\n\n- [Client], [Provider], [Product], [Product Owner], [date]\n`,
    );
  });
});

describe("a placed clause leaves alone", () => {
  const clause = "## Out of scope\n\n- [first]\n- [second]";

  it("byte order mark and front matter", () => {
    checkPlaced(outOfScope, "\ufeff", `\ufeff${clause}\n`);
    checkPlaced(outOfScope, "\ufeff---\ntitle: x\n---\n", `\ufeff---\ntitle: x\n---\n${clause}\n`);
    checkPlaced(
      outOfScope,
      "---\ntitle: x\n---\n\n## Price\n\n€900\n",
      `---\ntitle: x\n---\n\n${clause}\n\n## Price\n\n€900\n`,
    );
  });

  it("a comment or anchor and the heading below it", () => {
    for (const above of ["<!-- mandate-ignore scope: agreed by mail -->", '<a name="price"></a>']) {
      checkPlaced(
        outOfScope,
        `# Statement of work\n\n## Scope\n\n- Login\n\n${above}\n\n## Price\n\n€900\n`,
        `# Statement of work\n\n## Scope\n\n- Login\n\n${clause}\n\n${above}\n\n## Price\n\n€900\n`,
      );
    }
  });

  it("rules between sections, and sets one of its own", () =>
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n## Scope\n\n- Login\n\n---\n\n## Price\n\n€900\n",
      `# Statement of work\n\n## Scope\n\n- Login\n\n---\n\n${clause}\n\n---\n\n## Price\n\n€900\n`,
    ));

  it("link targets and footnotes at the end", () =>
    checkPlaced(
      outOfScope,
      "# Statement of work\n\n## Scope\n\n- [Login][1] and more[^2]\n\n[1]: https://example.org\n\n[^2]: Later.\n",
      `# Statement of work\n\n## Scope\n\n- [Login][1] and more[^2]\n\n${clause}\n\n[1]: https://example.org\n\n[^2]: Later.\n`,
    ));

  it("code and comments that never end", () => {
    for (const open of ["```\n## Price", "<!-- draft\n\n## Price"]) {
      checkPlaced(
        outOfScope,
        `# Statement of work\n\n## Scope\n\n- Login\n\n${open}\n`,
        `# Statement of work\n\n## Scope\n\n- Login\n\n${clause}\n\n${open}\n`,
      );
    }
  });

  it("every character of every fixture", () => {
    for (const path of findFixtures("test/rules")) {
      const text = eraseFindings(readFileSync(path, "utf8"));
      const document = readDocument(path, text);
      for (const { body, ...rest } of clauseLibrary) {
        for (const { range, newText } of placeClause(document, { ...rest, body })) {
          assert.equal(range.start, range.end, "A clause is only inserted.");
          assert.match(newText, /\S/);
        }
      }
    }
    // Hundreds of fixtures take a hundred clauses each.
  }).timeout(120_000);
});

describe("a risk is placed", () => {
  it("as a row of the document's register", () => {
    const start =
      "# Product vision: Lockers\n\n## Risks\n\n| No. | Risk | Responsible | Impact |\n| --- | --- | --- | --- |\n| 1 | The lock may be too slow | Ben Okafor | high |\n";
    const document = readDocument("vision.md", `${start}\nThat is all.\n`);
    const placed = applyEdits(document.text, placeRisk(document, "risk-value"));
    assert.match(
      placed.slice(start.length),
      /^\| \[No\.\] \| Value risk: \[target group\] .+ \| \[owner of value risk\] \| \[Impact\] \|\n\nThat is all\.\n$/,
    );
  });

  it("one after the other under one heading", () => {
    let text = "# Product vision: Lockers\n\n## Target group\n\nTenants\n";
    for (const name of ["risk-value", "risk-viability", "risk-feasibility", "risk-usability"] as const) {
      const document = readDocument("vision.md", text);
      text = applyEdits(text, placeRisk(document, name));
    }
    assert.equal(text.match(/^## /gm)?.length, 2);
    assert.equal(text.match(/^- \*\*.* risk:\*\*/gm)?.length, 4);
  });
});

function checkPlaced(clause: Clause, before: string, after: string): void {
  const document = readDocument("statement-of-work.md", before, { kind: "sow" });
  assert.equal(applyEdits(before, placeClause(document, clause)), after);
}
