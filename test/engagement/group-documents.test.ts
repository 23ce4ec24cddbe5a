import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { summarise } from "../../src/engagement/document-summary.ts";
import { groupDocuments, type PlacedDocument } from "../../src/engagement/group-documents.ts";
import { textOf } from "../../src/text/message.ts";

describe("documents of an engagement", () => {
  it("are all of a folder, where it holds one set", () => {
    assert.deepEqual(
      group(
        place("acme/sow.md", sow("Seat shop", "Hall Nine")),
        place("acme/backlog.md", backlog("")),
        place("acme/vision.md", vision("")),
        place("other/backlog.md", backlog("")),
      ),
      ["same folder: backlog.md sow.md vision.md", "same folder: backlog.md"],
    );
  });

  it("are told apart by client and product in a folder of several", () => {
    assert.deepEqual(
      group(
        place("all/sow-hall.md", sow("Seat shop", "Hall Nine GmbH")),
        place("all/sow-club.md", sow("Court planner", "Rowing Club Elbe")),
        place("all/backlog-club.md", backlog("Court planner")),
        place("all/vision.md", vision("Seat Shop")),
        place("all/ideas.md", backlog("")),
      ),
      [
        'same product "court planner": backlog-club.md sow-club.md',
        "stands alone: ideas.md",
        'same product "seat shop": sow-hall.md vision.md',
      ],
    );
  });

  it("have the name that most of them give", () => {
    const change = "# Change request 4: Places for bicycles\n\n- **Client:** Hall Nine\n- **Price:** EUR 900\n";
    const groups = groupDocuments([
      place("acme/change-request-4.md", change),
      place("acme/sow.md", sow("Seat shop", "Hall Nine")),
      place("acme/vision.md", vision("Seat Shop")),
    ]);
    assert.deepEqual(
      groups.map(({ name }) => name),
      ["seat shop"],
    );
  });

  it("are not called by somebody with a title in the project", () => {
    const team =
      "# Statement of work: Seat shop\n\n## Team\n\n- Project manager: Ines Carvalho\n- Developer: Tom Becker\n";
    assert.deepEqual(
      groupDocuments([place("acme/sow.md", team)]).map(({ name }) => name),
      ["seat shop"],
    );
  });

  it("may link to each other, and take in what names nobody", () => {
    assert.deepEqual(
      group(
        place("all/sow.md", `${sow("Seat shop", "Hall Nine")}\nSee the [backlog](./items.md#stories).\n`),
        place("all/items.md", backlog("Sales")),
        place("all/old-sow.md", sow("Till", "Corner Shop")),
        place("all/more.md", backlog("")),
      ),
      ["linked to each other: items.md sow.md more.md", "stands alone: old-sow.md"],
    );
  });

  it("are those of one name in front matter or configuration", () => {
    const declared = `---\nmandate: {engagement: seats}\n---\n${vision("Elsewhere")}`;
    assert.deepEqual(
      group(
        { ...place("root/a/sow.md", sow("Seat shop", "Hall Nine")), root: "root", configured: "seats" },
        { ...place("root/b/vision.md", declared), root: "root" },
        { ...place("root/b/backlog.md", backlog("Elsewhere")), root: "root" },
      ),
      ["declared: sow.md vision.md", "same folder: backlog.md"],
    );
  });

  it("are never documents of no kind", () => {
    assert.deepEqual(group(place("a/README.md", "# Parser\n\nReads Markdown.\n")), []);
  });
});

function group(...placed: PlacedDocument[]): string[] {
  return groupDocuments(placed).map(
    ({ reason, documents }) =>
      `${textOf(reason ?? "declared")}: ${documents.map(({ path }) => path.split("/").at(-1)).join(" ")}`,
  );
}

function place(path: string, text: string): PlacedDocument {
  const folder = path.split("/").slice(0, -1).join("/");
  return { summary: summarise(readDocument(path, text)), folder, root: folder, configured: undefined };
}

function sow(product: string, client: string): string {
  return `# Statement of work: ${product}\n\n- **Client:** ${client}\n\n## Deliverables\n\n- Seat map\n\n## Price\n\nA fixed price of 9,000 EUR.\n`;
}

function vision(product: string): string {
  return `# Product vision${product && `: ${product}`}\n\n## Target group\n\nGuests\n\n## Goals\n\n- Sell more\n`;
}

function backlog(product: string): string {
  return `# Product backlog ${product}\n\n| ID | Story |\n| --- | --- |\n| US-1 | As a guest, I want to pick a seat, so that I sit well. |\n| US-2 | As a guest, I want to pay, so that I can go in. |\n`;
}
