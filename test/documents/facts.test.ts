import assert from "node:assert/strict";
import type { DocumentKind } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read-document.ts";

function changesIn(text: string, kind: DocumentKind): string[] {
  return readDocument("document.md", text, { kind }).facts.changes.map(({ id, title, status, range }) => {
    const lines = text.slice(range.start, range.end).trim().split("\n").length;
    return `${id ?? "–"} | ${title} | ${status ?? "–"} | ${lines} lines`;
  });
}

function termsIn(text: string): string[] {
  return readDocument("sow.md", text, { kind: "sow" }).facts.definedTerms.map(
    ({ term, range }) => `${term} | ${text.slice(range.start, range.end)}`,
  );
}

describe("change requests", () => {
  it("stand in a log, with id and decision", () => {
    const log =
      "# Project diary\n\n## Change requests\n\n| CR | Change | Decision |\n| --- | --- | --- |\n| 1 | Export as PDF | approved by Mara |\n| 2 | Dark mode | declined |\n| 3 | Single sign-on | pending |\n| 4 | TBD | |\n";
    assert.deepEqual(changesIn(log, "notes"), [
      "1 | Export as PDF | approved | 1 lines",
      "2 | Dark mode | rejected | 1 lines",
      "3 | Single sign-on | open | 1 lines",
    ]);
  });

  it("stand in a German log under its columns' names", () => {
    const log =
      "# Änderungsliste\n\n| Nr. | Änderung | Status |\n| --- | --- | --- |\n| 7 | Zweite Sprache | genehmigt |\n| 8 | Druckansicht | in Prüfung |\n";
    assert.deepEqual(changesIn(log, "change-request"), [
      "7 | Zweite Sprache | approved | 1 lines",
      "8 | Druckansicht | open | 1 lines",
    ]);
  });

  it("stand under numbered headings", () => {
    const text =
      "# Nachträge\n\n## Nachtrag Nr. 2: Mandantenfähigkeit\n\nStatus: abgelehnt\n\n## CR-13 Export\n\nWe need it.\n";
    assert.deepEqual(changesIn(text, "change-request"), [
      "2 | Mandantenfähigkeit | rejected | 3 lines",
      "13 | Export | – | 3 lines",
    ]);
  });

  it("are the whole document where it is one", () => {
    const text =
      "# Change request\n\n- CR number: 21\n- Title: Guest checkout\n- Status: submitted\n\nGuests want it.\n";
    assert.deepEqual(changesIn(text, "change-request"), ["21 | Guest checkout | open | 7 lines"]);
  });

  it("are not read out of revision tables, backlogs and plain sentences", () => {
    const text =
      "# Statement of work\n\nChange requests are decided by Mara.\n\n## Revision history\n\n| No. | Change | Author |\n| --- | --- | --- |\n| 1 | First draft | Tom |\n\n## Backlog\n\n| ID | Title | Status |\n| --- | --- | --- |\n| 1 | Seat map | open |\n";
    assert.deepEqual(changesIn(text, "sow"), []);
  });
});

describe("parties", () => {
  const partiesIn = (text: string): string[] =>
    readDocument("sow.md", text, { kind: "sow" }).facts.parties.map(
      ({ name, side, range }) => `${side}: ${name} | ${text.slice(range.start, range.end)}`,
    );

  it("are known by their labels, by their definition and as the institution that buys", () => {
    assert.deepEqual(
      partiesIn('# Offer\n\n- **Client:** Arden Rail, York\n\nLumen Ltd (the "Supplier") builds it.\n'),
      ["client: Arden Rail | Arden Rail", "supplier: Lumen Ltd | Lumen Ltd"],
    );
    assert.deepEqual(partiesIn("The Court seeks a contractor. The Court pays the contractor.\n"), [
      "client: Court | Court",
    ]);
    assert.deepEqual(partiesIn("# Offer: planner for Arden Rail Ltd\n\nLumen Digital Ltd, York\n"), [
      "client: Arden Rail Ltd | Arden Rail Ltd",
      "supplier: Lumen Digital Ltd | Lumen Digital Ltd",
    ]);
  });

  it("are told by the sentence on whom an agreement is between", () => {
    const pair = ["client: Okoro Physiotherapy", "supplier: Lloyd & Bright Ltd"];
    const both = (text: string): string[] =>
      partiesIn(`# Agreement on a booking page\n\n${text}\n`)
        .map((each) => each.replace(/ \|.*/, ""))
        .sort();
    assert.deepEqual(both("Between Okoro Physiotherapy and Lloyd & Bright Ltd."), pair);
    assert.deepEqual(
      both("This agreement is made between Lloyd & Bright Ltd (supplier) and Okoro Physiotherapy."),
      pair,
    );
    assert.deepEqual(
      both(
        "between\n\nOkoro Physiotherapy, 3 Mill Lane, Holm\n\n– client –\n\nand\n\nLloyd & Bright Ltd\n\n– supplier –",
      ),
      pair,
    );
    assert.deepEqual(both("Between Okoro and Lloyd. We meet between Monday and Friday."), []);
    assert.deepEqual(both("The office is open between Monday and Friday. The client pays."), []);
    const german = ["client: Turnverein Holm e. V.", "supplier: Weidenau Software GmbH"];
    const beide = (text: string): string[] =>
      partiesIn(`# Vereinbarung über ein Kursportal\n\n${text}\n`)
        .map((each) => each.replace(/ \|.*/, ""))
        .sort();
    assert.deepEqual(beide("zwischen dem Turnverein Holm e. V. und der Weidenau Software GmbH"), german);
    assert.deepEqual(
      beide("Zwischen der Weidenau Software GmbH, Weg 4, 12345 Auen (Auftragnehmerin) und dem Turnverein Holm e. V."),
      german,
    );
  });

  it("are told by the lines below the title", () => {
    assert.deepEqual(
      partiesIn("# Offer 12\n\nPrepared for Arden Rail, attn. Jana Roth\nBy Lumen Digital, 3 May 2031\n"),
      ["client: Arden Rail | Arden Rail", "supplier: Lumen Digital | Lumen Digital"],
    );
    assert.deepEqual(partiesIn("# Angebot\n\nErstellt für die Stadtwerke Auhof\nvon Lumen Digital\n"), [
      "client: Stadtwerke Auhof | Stadtwerke Auhof",
      "supplier: Lumen Digital | Lumen Digital",
    ]);
    assert.deepEqual(partiesIn("# Proposal for Member App\n\nPrepared for Jana Roth\nBy Tom Beck\n"), []);
  });
});

describe("responsibility matrices", () => {
  it("say who holds which letter for each task", () => {
    const text =
      "# Roles\n\n| Task | Product Owner | Sponsor |\n| --- | --- | --- |\n| Order the backlog | A, R | I |\n| Approve changes | R | **A** |\n";
    const [matrix] = readDocument("roles.md", text, { kind: "charter" }).facts.matrices;
    assert.deepEqual(matrix?.holders, ["Product Owner", "Sponsor"]);
    assert.deepEqual(
      matrix?.rows.map(({ task, letters }) => [task, ...letters]),
      [
        ["Order the backlog", "AR", "I"],
        ["Approve changes", "R", "A"],
      ],
    );
  });
});

describe("defined terms", () => {
  it("stand in parentheses and sentences", () => {
    assert.deepEqual(
      termsIn(
        'Arden Rail (the "Client") orders from Lumen Ltd (hereinafter “Supplier”).\n\n"Hand-over" means the day of delivery. We would (quite "literally") go far.\n',
      ),
      ['Client | Client")', "Supplier | Supplier”)", 'Hand-over | Hand-over" means'],
    );
    assert.deepEqual(termsIn("Die Stadtwerke Auhof (nachfolgend „Auftraggeber“ genannt) bestellen.\n"), [
      "Auftraggeber | Auftraggeber“ genannt)",
    ]);
  });

  it("stand in a glossary as labels, list or table", () => {
    assert.deepEqual(
      termsIn(
        "## 8. Glossary\n\n- **Seat map:** the plan of a hall\n- **Slot:** TBD\n\n## Definitions\n\n| Term | Meaning |\n| --- | --- |\n| Gate | entrance |\n",
      ).map((line) => line.split(" | ")[0]),
      ["Seat map", "Gate"],
    );
  });
});
