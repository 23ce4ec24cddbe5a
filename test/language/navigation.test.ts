import assert from "node:assert/strict";
import type * as lsp from "vscode-languageserver-types";
import { provideDefinition } from "../../src/language/definition.ts";
import { provideDocumentHighlights } from "../../src/language/document-highlights.ts";
import { provideDocumentLinks } from "../../src/language/document-links.ts";
import { provideDocumentSymbols } from "../../src/language/document-symbols.ts";
import { provideHover } from "../../src/language/hover.ts";
import { provideReferences } from "../../src/language/references.ts";
import { provideWorkspaceSymbols } from "../../src/language/workspace-symbols.ts";
import { describeLocations, type OpenEngagement, openEngagement, uriOf } from "./open-engagement.ts";
import { textAt } from "./open-text.ts";
import { openTexts } from "./open-texts.ts";
import { shop } from "./shop.ts";

describe("definition", () => {
  it("leads from a person to where the roles are told", () => {
    assert.deepEqual(definitionOf("notes.md", "Ms R"), ["sow.md 14 Roth, Jana"]);
  });

  it("leads from an id to what is called so", () => {
    assert.deepEqual(definitionOf("backlog.md", "| D"), ["sow.md 19 D1"]);
    assert.deepEqual(definitionOf("backlog.md", "| D1 | G"), ["vision.md 15 G1"]);
    assert.deepEqual(definitionOf("notes.md", "US"), ["backlog.md 5 US-1"]);
    assert.deepEqual(definitionOf("notes.md", "Change request"), ["change.md 1 CR-4"]);
  });

  it("leads from a term to its meaning", () => {
    assert.deepEqual(definitionOf("notes.md", "the Soc"), ["sow.md 3 Society"]);
  });

  it("leads nowhere from other words", () => {
    assert.deepEqual(definitionOf("notes.md", "Meeting"), []);
  });

  function definitionOf(file: string, before: string): string[] {
    const opened = openAt(file, before);
    return describeLocations(opened, provideDefinition(opened.context, opened));
  }
});

describe("references", () => {
  it("are all places of a person, however the name is written", () => {
    const opened = openAt("vision.md", "J. R");
    const found = provideReferences(opened.context, { ...opened, context: { includeDeclaration: true } });
    assert.deepEqual(describeLocations(opened, found), [
      "sow.md 5 Jana Roth",
      "sow.md 7 Jana\nRoth",
      "sow.md 14 Roth, Jana",
      "vision.md 7 J. Roth",
      "notes.md 2 Jana Roth",
      "notes.md 8 Roth",
      "notes.md 9 Jana",
      "notes.md 9 Jana** Roth",
    ]);
  });

  it("take an account for the one to whom a document gives it", () => {
    const sow =
      "# Statement of work: Ticket shop\n\n- **Client:** Hall Nine\n- **Product Owner:** Jana Roth (@jroth)\n- **Tester:** Tom Becker (@tom)\n";
    const backlog =
      "# Product backlog: Ticket shop\n\n- US-1 Seat map, done by @JRoth and @jroth2, see tom@tom.example and @tom/map\n- US-2 Tickets, asked by @tom\n";
    const found = (texts: Readonly<Record<string, string>>, before: string): string[] => {
      const text = texts["backlog.md"] ?? "";
      const at = text.indexOf(before) + before.length;
      const { context, position } = openTexts(
        { ...texts, "backlog.md": `${text.slice(0, at)}<|>${text.slice(at)}` },
        "backlog.md",
      );
      const locations = provideReferences(context, { position, context: { includeDeclaration: true } }) ?? [];
      return locations.map(({ uri, range }) => `${uri.slice(8)} ${range.start.line + 1}:${range.start.character}`);
    };
    const jana = ["sow.md 4:21", "sow.md 4:32", "backlog.md 3:25"];
    assert.deepEqual(found({ "sow.md": sow, "backlog.md": backlog }, "@JR"), jana);
    const told = `${sow.replace(" (@jroth)", "")}\nReviews: @jroth (Jana Roth)\n`;
    assert.deepEqual(found({ "sow.md": told, "backlog.md": backlog }, "@JR"), [
      ...["sow.md 4:21", "sow.md 7:9", "sow.md 7:17", "backlog.md 3:25"],
    ]);
    assert.deepEqual(found({ "sow.md": sow.replace("@tom", "@jroth"), "backlog.md": backlog }, "@JR"), []);
    assert.deepEqual(found({ "sow.md": sow.replace(" (@jroth)", ", @jroth"), "backlog.md": backlog }, "@JR"), []);
  });

  it("leave out where an id is given, if asked to", () => {
    const opened = openAt("sow.md", "- D");
    const found = provideReferences(opened.context, { ...opened, context: { includeDeclaration: false } });
    assert.deepEqual(describeLocations(opened, found), ["backlog.md 5 D1", "notes.md 9 D1", "notes.md 9 D1"]);
  });
});

describe("document highlights", () => {
  it("mark what is under the cursor wherever it stands in the document", () => {
    const opened = openAt("sow.md", "Owner:** J");
    const found = provideDocumentHighlights(opened.context, opened);
    assert.deepEqual(
      found?.map(({ range, kind }) => `${textAt(opened, range).replace("\n", " ")} ${kind}`),
      ["Jana Roth 3", "Jana Roth 1", "Roth, Jana 3"],
    );
  });
});

describe("document links", () => {
  it("lead from ids to the file that gives them, but not from an author's own link", () => {
    const opened = openEngagement({
      ...shop,
      "backlog.md": `${shop["backlog.md"]}\nSee [D3](sow.md) and <|>CR-9.\n`,
    });
    assert.deepEqual(
      provideDocumentLinks(opened.context).map(({ range, target }) => `${textAt(opened, range)} ${target}`),
      [
        "D1 file:///sow.md#L19,3",
        "G1 file:///vision.md#L15,5",
        "D2 file:///sow.md#L20,3",
        "G1 file:///vision.md#L15,5",
        "D3 file:///sow.md#L21,3",
        "G2 file:///vision.md#L16,5",
      ],
    );
  });
});

describe("document symbols", () => {
  it("are what a document lists, under its headings", () => {
    assert.deepEqual(outline(provideDocumentSymbols(openAt("sow.md", "# S").context)), [
      "Statement of work: Ticket shop",
      "  Jana Roth (Product Owner)",
      "  Team",
      "    Roth, Jana (Product Owner)",
      "    Olaf Brandt (Project manager)",
      "  In scope",
      "    D1 Seat map with prices (deliverable)",
      "    D2 Payment by card (deliverable)",
      "    D3 Reminder by e-mail (deliverable)",
    ]);
    const vision = outline(provideDocumentSymbols(openAt("vision.md", "# P").context));
    assert.ok(vision.includes("    G1 Sell each seat once (goal)"));
    assert.ok(vision.includes("    Guests don't pay online (risk)"));
  });

  function outline(symbols: readonly lsp.DocumentSymbol[] | undefined, indent = ""): string[] {
    return (symbols ?? []).flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail === undefined ? "" : ` (${detail})`}`,
      ...outline(children, `${indent}  `),
    ]);
  }
});

describe("workspace symbols", () => {
  it("are found by letters in order, in all engagements", () => {
    const { context } = openAt("sow.md", "# S");
    const known = { engagements: [context.engagement], uriOf: context.uriOf };
    const find = (query: string): string[] =>
      provideWorkspaceSymbols(known, { query }).map(({ name, location }) => `${name} ${location.uri}`);
    assert.deepEqual(find("us3"), ["US-3 As a guest, I want to be reminded, so that I come. file:///backlog.md"]);
    assert.deepEqual(find("olaf"), [`Olaf Brandt ${uriOf("sow.md")}`]);
    assert.ok(find("").length > 9);
  });
});

describe("hover of what is named", () => {
  it("tells who somebody is, and where it says so", () => {
    const text = hoverAt("notes.md", "Ms R");
    assert.match(text, /^\*\*Jana Roth\*\* · Product Owner/);
    assert.match(text, /Also written: .*J\. Roth/);
    assert.match(text, /- \[sow\.md, line 14\]\(file:\/\/\/sow\.md#L14\): Product Owner/);
  });

  it("tells what has an id, and where it is used", () => {
    const text = hoverAt("backlog.md", "| D");
    assert.match(text, /^\*\*D1\*\* · Seat map with prices \(\[sow\.md, line 19\]/);
    assert.match(text, /Used in:\n\n- \[backlog\.md, line 5\].*\n- \[notes\.md, line 9\]/);
  });

  it("tells what a term means", () => {
    assert.match(
      hoverAt("notes.md", "the Soc"),
      /^\*\*Society\*\* · defined term\n\n- \[sow\.md, line 3\]\(.*\): Society/,
    );
  });

  function hoverAt(file: string, before: string): string {
    const { context, position } = openAt(file, before);
    const contents = provideHover(context, { position })?.contents;
    return contents === undefined ? "" : (contents as { value: string }).value;
  }
});

/** The shop with the cursor after the first occurrence of a text in one of its files. */
function openAt(file: string, before: string): OpenEngagement {
  return openEngagement({ ...shop, [file]: (shop[file] ?? "").replace(before, `${before}<|>`) });
}
