import assert from "node:assert/strict";
import { provideTraceDocument } from "../../src/language/trace-document.ts";
import { traceTexts } from "../engagement/trace-texts.ts";
import { openTexts } from "./open-texts.ts";

describe("the trace as a document", () => {
  it("shows goals, deliverables, changes and gaps as Markdown", () => {
    const { context } = openTexts(traceTexts, "backlog.md");
    assert.equal(provideTraceDocument(context)?.text, expected);
  });

  it("links what it names with its place", () => {
    const { context } = openTexts(traceTexts, "backlog.md");
    const { text, links } = provideTraceDocument(context) ?? assert.fail();
    const lines = text.split("\n");
    const named = links.map(({ range, target }) => [
      lines[range.start.line]?.slice(range.start.character, range.end.character),
      `${target.uri.replace("file:///", "")}:${target.range.start.line + 1}`,
    ]);
    for (const link of [
      ["G1", "product-vision.md:5"],
      ["US-1", "backlog.md:5"],
      ["D3", "statement-of-work.md:9"],
      ["CR-2", "change-request-2.md:1"],
      ["backlog.md:9", "backlog.md:9"],
    ])
      assert.ok(
        named.some(([name, place]) => name === link[0] && place === link[1]),
        `${link}: ${named.join(" ")}`,
      );
  });

  it("is not there where nothing can be traced", () => {
    const { context } = openTexts({ "README.md": "# Ticket shop\n\nRun `npm start`.\n" }, "README.md");
    assert.equal(provideTraceDocument(context), undefined);
  });
});

const expected = `# Traceability

product-vision.md, statement-of-work.md, backlog.md, change-request-1.md, change-request-2.md

- Goals that items serve: 1 of 3
- Deliverables with items: 3 of 4
- Items with a deliverable or change request: 5 of 6
- Open change requests: 1

## Goals

| Goal                           | State   | Deliverables | Items            |
| ------------------------------ | ------- | ------------ | ---------------- |
| G1 Sell every seat once        | served  | D1, D2       | US-1, US-2, US-3 |
| G2 Halve the queue at the door | no item | –            | –                |
| G3 Sell to groups (later)      | later   | –            | –                |

## Deliverables

| Deliverable                           | State   | Items      | Change requests |
| ------------------------------------- | ------- | ---------- | --------------- |
| D1 Seat map with prices               | covered | US-1, US-2 | –               |
| D2 Payment by card                    | covered | US-3, US-6 | CR-2            |
| D3 Export of sales for the tax office | no item | –          | –               |
| D4 Tickets on the phone               | covered | US-4       | –               |

## Change requests

| Change                   | Status   | Items | In the statement of work |
| ------------------------ | -------- | ----- | ------------------------ |
| CR-1 Discount for pupils | approved | –     | yes                      |
| CR-2 Gift vouchers       | open     | US-6  | no                       |

## Gaps

- No item names goal G2 ("Halve the queue at the door") (product-vision.md:6)
- No document has goal G7, which an item serves (backlog.md:9)
- No item builds D3 ("Export of sales for the tax office") (statement-of-work.md:9)
- US-5 ("As a cook, I want to see the lunch orders, so that I can bu…") belongs to no deliverable and no change (backlog.md:9)
- CR-1 is approved, and no item names it (change-request-1.md:1)
`;
