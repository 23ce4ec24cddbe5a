import assert from "node:assert/strict";
import { provideCodeLenses } from "../../src/language/code-lenses.ts";
import { traceTexts } from "../engagement/trace-texts.ts";
import { textAt } from "./open-text.ts";
import { openTexts } from "./open-texts.ts";

/** `line text | title` for each lens. */
function lensesIn(texts: Readonly<Record<string, string>>, opened: string): string[] {
  const text = openTexts(texts, opened);
  return provideCodeLenses(text.context).map(
    ({ range, command }) => `${textAt(text, range)} | ${command?.title}${command?.command}`,
  );
}

describe("code lenses", () => {
  it("stand over title and deliverables of a statement of work", () => {
    assert.deepEqual(lensesIn(traceTexts, "statement-of-work.md"), [
      "Statement of work: Ticket shop | 1 open change request",
      "D1: Seat map with prices | 2 items",
      "D2: Payment by card | 2 items · 1 open change request",
      "D3: Export of sales for the tax office | no item",
      "D4: Tickets on the phone | 1 item",
    ]);
  });

  it("stand over the goals of a vision, but not over those for later", () => {
    assert.deepEqual(lensesIn(traceTexts, "product-vision.md"), [
      "**G1:** Sell every seat once | served by 3 items",
      "**G2:** Halve the queue at the door | served by no item",
    ]);
  });

  it("say what is unsure", () => {
    const backlog = traceTexts["backlog.md"].replace(
      /\| US-5.*/,
      "| US-5 | As a bookkeeper, I want to see the sales of a week, so that I can plan. | | |",
    );
    const lenses = lensesIn({ ...traceTexts, "backlog.md": backlog }, "statement-of-work.md");
    assert.equal(lenses[3], "D3: Export of sales for the tax office | 1 unsure item");
  });

  it("are none without a backlog or goals by number, and in other documents", () => {
    const { "backlog.md": backlog, "change-request-2.md": _request, ...alone } = traceTexts;
    assert.deepEqual(lensesIn(alone, "statement-of-work.md"), []);
    assert.deepEqual(lensesIn(alone, "product-vision.md"), []);
    assert.deepEqual(lensesIn({ ...alone, "backlog.md": backlog }, "backlog.md"), []);
  });
});
