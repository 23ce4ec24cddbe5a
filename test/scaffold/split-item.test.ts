import assert from "node:assert/strict";
import { findTwoWishes } from "../../src/documents/items/two-wishes.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { splitItem } from "../../src/scaffold/split-item.ts";
import { applyEdits } from "../../src/text/text-edit.ts";

const table = "# Product backlog\n\n| ID | Story | Estimate |\n| --- | --- | --- |\n";
const list = "# Product Backlog\n\n## Muss\n\n";

describe("splitItem", () => {
  const rows: readonly (readonly [string, string, string, string, string])[] = [
    [
      "a row of a table",
      table,
      "| US-09 | As a nurse, I want to swap a shift and print the plan, so that I can rest. | 3 |\n",
      "| US-09 | As a nurse, I want to swap a shift, so that I can rest. | 3 |\n| US-10 | As a nurse, I want to print the plan, so that I can rest. | [estimate] |\n",
      "| US-2 | As a nurse, I want to see next month, so that I can plan. | 2 |\n",
    ],
    [
      "a German item of a list",
      list,
      "- US-1: Als Pflegekraft möchte ich eine Schicht tauschen und den Plan ausdrucken, damit ich Ruhe habe.\n",
      "- US-1: Als Pflegekraft möchte ich eine Schicht tauschen, damit ich Ruhe habe.\n- US-3: Als Pflegekraft möchte ich den Plan ausdrucken, damit ich Ruhe habe.\n",
      "- US-2: Als Pflegekraft möchte ich den nächsten Monat sehen, damit ich planen kann.\n",
    ],
  ];
  for (const [name, head, before, after, rest] of rows)
    it(name, () => assert.equal(split(head + before + rest), head + after + rest));

  const kept: readonly (readonly [string, string])[] = [
    [
      "a second wish that needs the first",
      "- US-1: As a nurse, I want to take a photo and to send it, so that I can rest.",
    ],
    [
      "fields below the item",
      "- US-1: As a nurse, I want to swap a shift and print the plan, so that I can rest.\n  - Estimate: 3",
    ],
    ["a numbered list", "1. As a nurse, I want to swap a shift and print the plan, so that I can rest."],
    ["two joints", "- US-1: As a nurse, I want to compare wards and rooms and print the plan, so that I can rest."],
  ];
  for (const [name, line] of kept) {
    const text = `# Product backlog\n\n## Must\n\n${line}\n- US-2: As a nurse, I want to see next month, so that I can plan.\n`;
    it(`keeps ${name}`, () => assert.equal(split(text), text));
  }
});

function split(text: string): string {
  const document = readDocument("backlog.md", text);
  const [item] = document.items;
  const joined = item === undefined ? undefined : findTwoWishes(document, item)?.joined;
  assert.ok(item && joined, "The item asks for two things.");
  return applyEdits(text, splitItem(document, item, joined));
}
