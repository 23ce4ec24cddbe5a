import assert from "node:assert/strict";
import type { MarkdownDocument } from "../../src/markdown/markdown-document.ts";
import { plainText } from "../../src/markdown/markdown-document.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";

/** The structure of a document, a line each: `## Scope (atx)`, `- item`, `| cell | cell |`, `label => value`. */
function drawOutline(text: string): string[] {
  const document = readMarkdown(text);
  return document.sections.flatMap((section) => {
    const heading =
      section.heading === undefined
        ? []
        : [`${"#".repeat(section.level)} ${section.heading.text} (${section.heading.style})`];
    return [...heading, ...section.blocks.flatMap((block) => drawBlock(document, block))];
  });
}

function drawBlock(document: MarkdownDocument, block: MarkdownDocument["blocks"][number]): string[] {
  const quote = block.quoted ? "> " : "";
  switch (block.type) {
    case "listItem":
      return [`${quote}${"  ".repeat(block.depth)}${block.marker} ${plainText(document.visible, block.textRange)}`];
    case "table":
      return [block.header, ...block.rows.map((row) => row.cells)].map(
        (cells) => `| ${cells.map((cell) => cell.text).join(" | ")} |`,
      );
    case "code":
      return [block.fenced ? "fenced code" : "indented code"];
    default:
      return [`${quote}${plainText(document.visible, block.range)}`];
  }
}

const drawFields = (text: string): string[] =>
  readMarkdown(text).fields.map((field) => `${field.label} => ${field.value}`);

describe("readMarkdown", () => {
  it("keeps visible text at its offsets and blanks all markup", () => {
    const text =
      "# A *b* `c`\r\n\r\n[link](https://x.y) ![alt](p.png) \\[Name\\] <!-- note --> &amp; end\r\n\r\n```\ncode\n```\r\n";
    const { visible } = readMarkdown(text);
    assert.equal(visible.length, text.length);
    assert.equal(visible.replace(/\s+/g, " ").trim(), "A b c link [Name ] end");
    for (const word of ["link", "Name", "end"]) assert.equal(visible.indexOf(word), text.indexOf(word));
  });

  it("shows addresses in brackets, and what stands beside them", () => {
    const text = "See [Team x@y.de now] *a*\n\n| a | b |\n| - | - |\n| [Team\\_x@y.de] | [x@y.de] |\n";
    const { visible, blocks } = readMarkdown(text);
    assert.equal(visible.slice(0, 24), "See [Team x@y.de now]  a");
    const rows = blocks.flatMap((block) => (block.type === "table" ? block.rows : []));
    assert.equal(rows[0]?.cells[1]?.text, "[x@y.de]");
  });

  it("counts a byte order mark", () => {
    const { sections, visible } = readMarkdown("\ufeff# Scope\n\nText\n");
    assert.equal(sections[1]?.heading?.textRange.start, 3);
    assert.equal(visible.indexOf("Text"), 10);
  });

  it("reads headings however they are written", () => {
    assert.deepEqual(
      drawOutline("# One\n\nTwo\n---\n\n**Three**\n\ntext\n\n####Four\nmore\n\n<h2>Five</h2>\n\nlast\n"),
      [
        "# One (atx)",
        "## Two (setext)",
        "### Three (bold)",
        "text",
        "#### Four (loose)",
        "more",
        "## Five (html)",
        "last",
      ],
    );
  });

  it("reads a number's heading, and a numbered title over a line of dashes", () => {
    assert.deepEqual(drawOutline("1. # Vision\n\nA map.\n\n2. # **Aims**\n\n- more riders\n"), [
      "# Vision (atx)",
      "A map.",
      "# Aims (atx)",
      "- more riders",
    ]);
    assert.deepEqual(
      drawOutline("1) Scope\n2) Price\n\n1) Scope\n--------\n  A map.\n\n2) Price\n--------\n  100 €\n"),
      ["1) Scope", "2) Price", "## Scope (setext)", "A map.", "## Price (setext)", "100 €"],
    );
  });

  it("takes no last entry of a list over a rule for a heading", () => {
    assert.deepEqual(drawOutline("1. One\n2. Two\n---\n\ntext\n"), ["1. One", "2. Two", "text"]);
  });

  it("takes short lines alone for headings only where a document has no others", () => {
    const text = "Change Request 7\n\nReason for change\n\nThe old form is lost, so people call.\n";
    assert.deepEqual(drawOutline(text), [
      "# Change Request 7 (plain)",
      "## Reason for change (plain)",
      "The old form is lost, so people call.",
    ]);
    assert.deepEqual(drawOutline(`${text}\n# End\n`)[0], "Change Request 7");
  });

  it("takes no bold sentence and no bold label with a value for a heading", () => {
    assert.deepEqual(drawOutline("**We start in May.**\n\n**Status: done**\n"), ["We start in May.", "Status: done"]);
  });

  it("reads nested lists, tasks and quotes flat", () => {
    assert.deepEqual(drawOutline("1. Need\n   - [x] Story\n     - Sub\n\n> * quoted\n"), [
      "1. Need",
      "  - Story",
      "    - Sub",
      "> * quoted",
    ]);
  });

  it("reads pipe tables and HTML tables alike", () => {
    const table = ["| Role | Name |", "| PO | Jana |"];
    assert.deepEqual(drawOutline("| Role | Name |\n|---|---|\n| **PO** | Jana |\n"), table);
    assert.deepEqual(
      drawOutline(
        "<table>\n<tr><th>Role</th><th>Name</th></tr>\n\n<tr><td><b>PO</b></td><td>Jana</td></tr>\n</table>\n",
      ),
      table,
    );
  });

  it("reads text that stands beside the tags of an HTML block", () => {
    assert.deepEqual(drawOutline("## Funding\n<br>\n600 EUR for the design<br>\n\n<!-- note -->\n"), [
      "## Funding (atx)",
      "600 EUR for the design",
    ]);
  });

  it("reads text that follows a heading in the same HTML block", () => {
    assert.deepEqual(drawOutline("<h2>Audience</h2>\nBakers in villages.\n\n<h2>Idea</h2>\n<p>A shared oven.</p>\n"), [
      "## Audience (html)",
      "Bakers in villages.",
      "## Idea (html)",
      "A shared oven.",
    ]);
  });

  it("reads HTML lists", () => {
    assert.deepEqual(drawOutline("<ul>\n<li>First</li>\n<li>Second<ul><li>Below</li></ul></li>\n</ul>\n"), [
      "<li> First",
      "<li> Second",
      "  <li> Below",
    ]);
  });

  it("reads tables that pandoc draws", () => {
    assert.deepEqual(
      drawOutline(
        [
          "Open orders",
          "+------+---------------+",
          "| ID   | Story         |",
          "+======+===============+",
          "| US-1 | As a cook I   |",
          "|      | want **soup** |",
          "+------+---------------+",
          "| US-2 |               |",
          "+------+---------------+",
          "",
          "  Task        Days",
          "  ---------- -----",
          "  Set up         3",
          "  Count          5",
          "",
          "  --------------------------",
          "  Role          Duty",
          "  ------------- ------------",
          "  Owner         Orders the",
          "                list.",
          "",
          "  Cook          Cooks.",
          "  --------------------------",
          "",
          "Rest",
          "----",
          "",
        ].join("\r\n"),
      ),
      [
        "Open orders",
        "| ID | Story |",
        "| US-1 | As a cook I want soup |",
        "| US-2 |  |",
        "| Task | Days |",
        "| Set up | 3 |",
        "| Count | 5 |",
        "| Role | Duty |",
        "| Owner | Orders the list. |",
        "| Cook | Cooks. |",
        "## Rest (setext)",
      ],
    );
    assert.deepEqual(drawOutline("```\n+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+\n```\n"), ["fenced code"]);
  });

  it("keeps a drawn table's words at their offsets", () => {
    const text = "+-----+-----+\n| One | Two |\n| and | or  |\n+-----+-----+\n| Red | Hot |\n+-----+-----+\n";
    const { visible } = readMarkdown(text);
    assert.equal(visible.length, text.length);
    for (const word of ["One", "Two", "and", "or", "Red", "Hot"])
      assert.equal(visible.indexOf(word), text.indexOf(word), word);
  });

  it("reads the entries of a list in a cell apart", () => {
    const text = "| Day | Work |\n|---|---|\n| 1 | <ul><li>Menu</li><li>Order</li></ul> |\n| 2 | - Pay<br>- Leave |\n";
    const document = readMarkdown(text);
    assert.deepEqual(drawOutline(text), ["| Day | Work |", "| 1 | Menu Order |", "| 2 | - Pay - Leave |"]);
    const parts = document.blocks.flatMap((block) =>
      block.type === "table" ? block.rows.map(({ cells }) => cells[1]?.parts ?? []) : [],
    );
    assert.deepEqual(
      parts.map((cell) => cell.map((part) => plainText(document.visible, part))),
      [
        ["Menu", "Order"],
        ["Pay", "Leave"],
      ],
    );
  });

  it("reads lists and prose that only their indentation makes code", () => {
    const text =
      "## Scope\n\n    - The menu with **prices**\n    - Orders at the table\n        1. by guests and staff\n\n## Method\n\n\tWe work in three steps. Each of them ends\n\twith a review.\n";
    assert.deepEqual(drawOutline(text), [
      "## Scope (atx)",
      "- The menu with prices",
      "- Orders at the table",
      "  1. by guests and staff",
      "## Method (atx)",
      "We work in three steps. Each of them ends with a review.",
    ]);
    const { visible } = readMarkdown(text);
    for (const word of ["menu", "prices", "guests", "review"]) assert.equal(visible.indexOf(word), text.indexOf(word));
  });

  it("leaves code indented as code", () => {
    for (const code of [
      "    - name: test the orders\n      run: npm test\n    - name: build all of them\n",
      "    - a line that was there before\n    + a line that is there now\n",
      "    $ npm install --global the-menu\n",
      "    for (const order of orders) {\n      print(order);\n    }\n",
    ])
      assert.deepEqual(
        drawOutline(`# Text\n\nLike this:\n\n${code}`),
        ["# Text (atx)", "Like this:", "indented code"],
        code,
      );
  });

  it("leaves what a template asks in indented lists out", () => {
    const text =
      "# Plan\n\n## Goals\n\n    - Which aims does it have (e.g. turnover)\n\nMore guests.\n\n## Limits\n\n    - Rules, standards, customs etc. to be kept\n";
    assert.deepEqual(drawOutline(text), [
      "# Plan (atx)",
      "## Goals (atx)",
      "indented code",
      "More guests.",
      "## Limits (atx)",
      "indented code",
    ]);
  });

  it("finds labelled values in lines, items, tables, headings and front matter", () => {
    assert.deepEqual(
      drawFields(
        "---\nowner: Jana Roth\n---\n# Project: Portal\n\nClient: Nordwind\nBudget: 20 k€\n\n- **Start** – 1 May\n\n| Sponsor | Li Wei |\n|---|---|\n| End | June |\n",
      ),
      [
        "owner => Jana Roth",
        "Project => Portal",
        "Client => Nordwind",
        "Budget => 20 k€",
        "Start => 1 May",
        "Sponsor => Li Wei",
        "End => June",
      ],
    );
  });

  it("lets a label alone speak for what follows it", () => {
    assert.deepEqual(drawFields("# T\n\nDeliverables:\n\n- Portal\n- Manual\n"), ["Deliverables => Portal Manual"]);
    assert.deepEqual(drawFields("Reason:\nThe form is lost.\n\n- Duties:\n  - lead\n- Next\n"), [
      "Reason => The form is lost.",
      "Duties => lead",
    ]);
  });

  it("takes a line in bold or capitals for the label of the text on the next", () => {
    assert.deepEqual(drawFields("**Audience**\\\nBakers in villages.\n\nUNLIKE\nthe old oven,\nit is warm.\n"), [
      "Audience => Bakers in villages.",
      "UNLIKE => the old oven, it is warm.",
    ]);
    assert.deepEqual(drawFields("**Ann Bell**\n**Ben Cole**\n"), []);
  });

  it("takes what stands in bold over the text of a cell for its label", () => {
    const canvas =
      "<table><tr><td><b>Problem</b><p>Bread is stale.</p></td><td><b>Users</b><br>Bakers</td><td>–</td></tr></table>\n";
    assert.deepEqual(drawFields(canvas), ["Problem => Bread is stale.", "Users => Bakers"]);
  });

  it("takes no prose and no web address for a label", () => {
    assert.deepEqual(
      drawFields("We met on Monday and agreed on all of the following points: none.\n\nhttps://x.y/z 12:30\n"),
      [],
    );
  });

  it("says where front matter is broken and reads the rest", () => {
    const { frontMatter, sections } = readMarkdown("---\r\na: [1\r\n---\r\n# Title\r\n");
    assert.match(frontMatter?.problem?.message ?? "", /flow|sequence|\]/i);
    assert.equal(sections[1]?.heading?.text, "Title");
  });

  it("finds ignore comments with what they cover", () => {
    const text = "# T\n\n<!-- mandate-ignore risk scope/a: agreed -->\n\nCovered\n\n<!-- mandate-ignore-file x/y -->\n";
    const [block, file] = readMarkdown(text).suppressions;
    assert.deepEqual([block?.rules, block?.reason], [["risk", "scope/a"], "agreed"]);
    assert.equal(text.slice(block?.target.start, block?.target.end), "Covered");
    assert.deepEqual([file?.rules, file?.reason, file?.target], [["x/y"], "", { start: 0, end: text.length }]);
  });

  it("declines what would take too long or is no text", () => {
    assert.equal(readMarkdown("a".repeat(1_500_001)).unread, "too-large");
    assert.equal(readMarkdown(`# S\n\n${">".repeat(20_000)} x`).unread, "too-dense");
    assert.equal(readMarkdown(`# S\n\n${"- ".repeat(61)}x`).unread, "too-dense");
    assert.equal(readMarkdown(`# S\n\n  ${"1. > * ".repeat(30)}x\n`).unread, "too-dense");
    assert.equal(readMarkdown(`# S\n\n${"- ".repeat(100)}\r\n\n${"* ".repeat(100)}\nx`).unread, undefined);
    assert.equal(readMarkdown("a\n".repeat(100_001)).unread, "too-dense");
    for (const start of ["<!-- ", "<?", "<![CDATA[", "<!x "]) {
      assert.equal(readMarkdown(`# S\n\nx${start.repeat(5_000)}`).unread, "too-dense", start);
      assert.equal(readMarkdown(`# S\n\nx${start.repeat(5)}`).unread, undefined, start);
    }
    assert.equal(readMarkdown(`# S\n\nx${"<!-- y --> ".repeat(5_000)}`).unread, undefined);
    assert.equal(readMarkdown("\u0000\u0001\u0002\u0003".repeat(50)).unread, "not-text");
  });
});
