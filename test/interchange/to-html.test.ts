import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { readDetails } from "../../src/interchange/document-details.ts";
import { exportHtml } from "../../src/interchange/to-html/export-html.ts";
import { buildPicture, proposal } from "./proposal.ts";

function write(text: string) {
  const document = readDocument("proposal.md", text);
  return exportHtml(document, readDetails(document), (source) => (source === "a.png" ? buildPicture(8, 8) : undefined));
}

describe("a document as a page to print", () => {
  it("is one file with its language, title, and head and foot", async () => {
    const { html } = await write(proposal);
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /<title>Proposal: Ticket shop<\/title>/);
    assert.match(html, /@top-right\{content:"Fernweh Software for City Museum of Lindenau"\}/);
    assert.match(html, /<h2 id="2-deliverables">2 Deliverables<\/h2>/);
    assert.match(html, /<section data-footnotes="" class="footnotes"><h2 class="sr-only" id="footnote-label">/);
    assert.doesNotMatch(html, /target_margin|mandate-ignore/);
  });

  it("takes pictures in, and loads nothing from elsewhere", async () => {
    const { html, missing } = await write("# Plan\n\n![A](a.png) ![B](https://tickets.example/b.png)\n");
    assert.match(html, /<img src="data:image\/png;base64,[^"]+" alt="A">/);
    assert.deepEqual(missing, ["https://tickets.example/b.png"]);
    assert.match(html, /default-src 'none'/);
  });

  it("runs nothing that somebody wrote into a document", async () => {
    const attacks = [
      "<script>alert(1)</script>",
      "<img src=a.png onerror=alert(1)>",
      "[x](javascript:alert(1)) <a href='JaVaScRiPt:alert(1)'>y</a> [z](data:text/html,alert)",
      "<svg onload=alert(1)><style>@import a</style></svg>",
      "<iframe src=https://x.example/></iframe><object data=x></object><form action=x><input></form>",
      "<p style='background:url(https://x.example)'>p</p>",
    ];
    const front =
      '---\ntitle: "</title></style><script>alert(1)</script>"\nclient: "\\"}*{x:url(https://x.example)}"\n---\n';
    const { html } = await write(`${front}\n# Plan\n\n${attacks.join("\n\n")}\n`);
    const [head = "", body = ""] = html.split("<body>");
    assert.doesNotMatch(
      body,
      /<(?:script|svg|style|iframe|object|form)|on\w+=|javascript:|data:text|=["']?https:\/\/x\.example\/|url\(/i,
    );
    assert.equal(head.match(/<\/?(?:script|style|title)/g)?.join(" "), "<title </title <style </style");
    assert.doesNotMatch(head, /url\(/);
  });
});
