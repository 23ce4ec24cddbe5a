import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/documents/read-document.ts";
import { collectItems } from "../../src/interchange/backlog/collect-items.ts";
import { readCsv, writeCsv } from "../../src/interchange/backlog/csv-cells.ts";
import type { ExchangeItem } from "../../src/interchange/backlog/exchange-item.ts";
import { exportCsv } from "../../src/interchange/backlog/export-csv.ts";
import { importBacklog } from "../../src/interchange/backlog/import-backlog.ts";
import { importCsv } from "../../src/interchange/backlog/import-csv.ts";
import { toolNames } from "../../src/interchange/backlog/tools.ts";
import { writeBacklog } from "../../src/interchange/backlog/write-backlog.ts";
import { textOf } from "../../src/text/message.ts";
import { repositoryRoot } from "../support/fixture.ts";

const layouts: Readonly<Record<string, string>> = {
  "a table": readFileSync(join(repositoryRoot, "test/example/en/backlog.md"), "utf8"),
  "a German table": readFileSync(join(repositoryRoot, "test/example/de/product-backlog.md"), "utf8"),
  "a table with titles and epics": `# Product backlog: Shop

| ID | Type | Title | Story | Description | Epic | Priority | Estimate | Acceptance criteria | Status | Owner | Value |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| US-1 | Story | Pay by card | As a guest, I want to pay by card, so that I can leave quickly. | With "tap", too. | Checkout | Must | 5 | - Receipt by mail<br>- Works offline; always | in progress | Ada Lind | 8 |
| US-2 | Story | Refund | As a guest, I want my money back. | In 3 days.<br>By mail. | Checkout | High | 3 PT | A mail | new | Tom Beck | 2 |
`,
  "a table of all types": `# Product backlog: Shop

| ID | Type | Title | Description | Priority | Estimate | Acceptance criteria | Status | Owner |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| B-2 | Bug | Receipt is empty | Since May.<br>On paper only. | High | 3 PT | | new | Tom Beck |
| S-3 | Spike | Compare terminals | | Could | | A choice | new | |
| US-4 | Story | Pay by card | As a guest, I want to pay by card.<br>With tap, too. | Must | 5 | | new | |
`,
  "a table with a column for each part": `# Product backlog: Shop

## User stories

| ID | As a | I want to | So that | Priority |
| --- | --- | --- | --- | --- |
| 1 | guest | pay by card | I can leave quickly | Must |
| 2 | cook | see the orders | nothing is forgotten | Should |
`,
  "headings below epics": `# Product backlog: Shop

## Epic: Checkout

### US-1 Pay by card

As a guest, I want to pay by card, so that I can leave quickly.

- **Priority:** Must
- **Estimate:** 5
- **Status:** ready
- **Acceptance criteria:**
  - Receipt by mail
  - Works offline

### US-2: Refund

Guests get their money back.

**Acceptance criteria**

- within 3 days
- by mail

Estimate: 3
`,
  "a German list": `# Produkt-Backlog: Laden

## Backlog

- **US-1** Als Gast möchte ich mit Karte zahlen, damit ich schnell gehen kann. (Muss, 5 SP)
  - Akzeptanzkriterien:
    - Beleg per Mail
    - Geht offline
- **US-2** Erstattung (Kann)
`,
};

describe("a backlog as CSV", () => {
  for (const [layout, text] of Object.entries(layouts)) {
    for (const tool of toolNames) {
      it(`comes back from ${tool} with every field: ${layout}`, () => {
        const before = readDocument("backlog.md", text, { kind: "backlog" });
        assert.ok(before.items.length > 1);
        const csv = exportCsv(collectItems(before), tool);
        const imported = importBacklog(csv);
        assert.ok("text" in imported);
        const after = readDocument("backlog.md", imported.text);
        assert.deepEqual(sorted(after.items.map(shown)), sorted(before.items.map(shown)), `${csv}\n${imported.text}`);
        assert.deepEqual(sorted(collectItems(after)), sorted(collectItems(before)));
      });
    }
  }

  it("has the columns that Jira imports, with epics before their items", () => {
    const items = collectItems(readDocument("backlog.md", layouts["headings below epics"] ?? ""));
    assert.equal(
      exportCsv(items, "jira"),
      [
        "Issue ID,External Issue ID,Issue Type,Summary,Description,Acceptance Criteria,Priority,Status,Story Points,Assignee,Parent",
        "1,,Epic,Checkout,,,,,,,",
        '2,US-1,Story,Pay by card,"As a guest, I want to pay by card, so that I can leave quickly.","* Receipt by mail\n* Works offline",Must,ready,5,,1',
        '3,US-2,Feature,Refund,Guests get their money back.,"* within 3 days\n* by mail",,,3,,1',
        "",
      ].join("\r\n"),
    );
  });

  it("has the columns and values that Azure DevOps takes, and the rest in the description", () => {
    const items: ExchangeItem[] = [
      { id: "US-1", type: "story", title: "Pay", priority: "Must", status: "ready", estimate: "3 PT", criteria: [] },
      {
        type: "bug",
        title: "Receipt",
        priority: "2",
        status: "Active",
        estimate: "2",
        parent: "US-1",
        criteria: ["a"],
      },
    ];
    assert.deepEqual(readCsv(exportCsv(items, "azure-devops")), [
      [
        "ID",
        "Work Item Type",
        "Title 1",
        "Title 2",
        "Description",
        "Acceptance Criteria",
        "State",
        "Priority",
        "Story Points",
        "Assigned To",
      ],
      ["", "User Story", "Pay", "", "ID: US-1\nPriority: Must\nStatus: ready\nEstimate: 3 PT", "", "", "1", "", ""],
      ["", "Bug", "", "Receipt", "", "* a", "Active", "2", "2", ""],
    ]);
  });

  it("reads what Jira and Azure DevOps write themselves", () => {
    const jira = [
      "\ufeffSummary;Issue key;Issue id;Parent;Issue Type;Status;Priority;Assignee;Custom field (Story Points);Sprint;Sprint;Description;Custom field (Acceptance Criteria)",
      'Checkout;SHOP-1;10001;;Epic;To Do;Medium;;;;;"All of it.";',
      'Pay by card;SHOP-2;10002;10001;Story;In Progress;High;ada;5.0;Sprint 1;Sprint 2;"As a guest, I want to pay, so that I can go.";"- a\r\n- b"',
    ].join("\n");
    const [epic, story] = itemsOf(jira);
    assert.deepEqual([epic?.id, epic?.type, epic?.description], ["SHOP-1", "epic", "All of it."]);
    assert.deepEqual(
      [
        story?.id,
        story?.title,
        story?.story,
        story?.parent,
        story?.estimate,
        story?.status,
        story?.owner,
        story?.criteria,
      ],
      [
        "SHOP-2",
        "Pay by card",
        "As a guest, I want to pay, so that I can go.",
        "Checkout",
        "5.0",
        "In Progress",
        "ada",
        ["a", "b"],
      ],
    );
    const azure = [
      "ID,Work Item Type,Title 1,Title 2,State,Description,Acceptance Criteria",
      '7,Epic,Checkout,,New,"<div>All</div>",',
      '8,User Story,,Pay,Active,"<div>With <b>tap</b>.</div><div>Fast.</div>","<ul><li>a</li><li>b</li></ul>"',
    ].join("\r\n");
    const [, pay] = itemsOf(azure);
    assert.deepEqual(
      [pay?.id, pay?.parent, pay?.description, pay?.criteria],
      ["8", "Checkout", "With **tap**.\nFast.", ["a", "b"]],
    );
  });

  it("holds nothing that a spreadsheet would run, and gives it back as it was", () => {
    const cells = ["=1+1", "+49 40", "-5", "@ada", "\tx", "\rx", "'=1", "''=1", "'quoted'", "a=b", ""];
    const csv = writeCsv([cells]);
    for (const cell of readRaw(csv)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    assert.deepEqual(readCsv(csv), [cells]);
  });

  it("says what it can't read", () => {
    for (const [text, expected] of [
      ["", /^These are no items of Jira or Azure DevOps/],
      ["a,b\n1,2\n", /^These are no items of Jira or Azure DevOps/],
      ['Summary\n"open\n', /^The file is damaged/],
      ["Summary,Priority\n", /^There are no items/],
      [`Summary\n${"x\n".repeat(20_001)}`, /more than 20,000 rows/],
    ] as const) {
      const imported = importBacklog(text);
      assert.ok("problem" in imported);
      assert.match(textOf(imported.problem), expected);
    }
  });

  it("keeps every character of a cell in the backlog's table", () => {
    const title = "a|b *c* _d_ `e` <f> [g](h) \\ & #1";
    const [item] = collectItems(
      readDocument(
        "b.md",
        writeBacklog([
          { id: "US-1", type: "task", title, criteria: [] },
          { id: "US-2", type: "task", title: "b", criteria: [] },
        ]),
      ),
    );
    // Where an escape stands, the reader sees a blank.
    const characters = (text = ""): string => text.replaceAll(" ", "");
    assert.equal(characters(item?.title), characters(title));
  });

  it("takes items in that belong to each other in a circle, or to themselves", () => {
    const items: ExchangeItem[] = ["a", "b", "c"].map((id, at) => ({
      id,
      type: "task",
      title: `Title ${id}`,
      parent: ["b", "a", "c"][at],
      criteria: [],
    }));
    for (const tool of toolNames) assert.equal(itemsOf(exportCsv(items, tool)).length, 3);
  });
});

type Item = ReturnType<typeof readDocument>["items"][number];

function shown({
  id,
  type,
  title,
  role,
  goal,
  benefit,
  priority,
  estimate,
  status,
  value,
  owner,
  acceptanceCriteria,
}: Item) {
  return { id, type, title, role, goal, benefit, priority, estimate, status, value, owner, acceptanceCriteria };
}

function sorted<Each extends { readonly id?: string | undefined }>(items: readonly Each[]): Each[] {
  return [...items].sort((a, b) => (a.id ?? "").localeCompare(b.id ?? ""));
}

function itemsOf(csv: string): readonly ExchangeItem[] {
  const imported = importCsv(csv);
  assert.ok("items" in imported);
  return imported.items;
}

/** Cells as a spreadsheet takes them. */
function readRaw(csv: string): string[] {
  return csv
    .replace(/\r\n$/, "")
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((cell) => cell.replace(/^"|"$/g, ""));
}
