import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { DocumentKind } from "../../src/documents/document.ts";
import type { BacklogItem } from "../../src/documents/items/backlog-items.ts";
import { readItems } from "../../src/documents/items/read-items.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { buildLineIndex, type LineIndex, linesOf } from "../../src/text/line-index.ts";

const folder = new URL("./items/", import.meta.url);

/** A fixture is named `<what>.<kind>.<language>.md`; its items stand in a `.txt` beside it. `UPDATE=1` rewrites that. */
describe("backlog items", () => {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".md"))) {
    it(name.replace(/\.md$/, ""), () => {
      const [, kind, language] = name.split(".") as [string, DocumentKind, string];
      const text = readFileSync(new URL(name, folder), "utf8");
      const markdown = readMarkdown(text);
      const items = readItems(markdown, language, kind);
      for (const { title, titleRange, range } of items) {
        const seen = markdown.visible.slice(titleRange.start, titleRange.end).trim() === "" ? text : markdown.visible;
        assert.equal(seen.slice(titleRange.start, titleRange.end).replace(/\s+/g, " ").trim(), title);
        assert.ok(range.start <= titleRange.start && titleRange.end <= range.end, `${title} stands outside its item`);
      }
      const actual =
        items.length === 0 ? "no items\n" : items.map((item) => describeItem(item, buildLineIndex(text))).join("");
      const file = new URL(name.replace(/\.md$/, ".txt"), folder);
      if (process.env.UPDATE === "1" && process.env.CI === undefined) writeFileSync(file, actual);
      assert.equal(actual, existsSync(file) ? readFileSync(file, "utf8") : "");
    });
  }
});

function describeItem(item: BacklogItem, lines: LineIndex): string {
  const { startLine, endLine } = linesOf(lines, item.range);
  const place = startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`;
  const parts = {
    role: item.role,
    goal: item.goal,
    benefit: item.benefit,
    priority: item.priority,
    estimate: item.estimate,
    status: item.status,
    value: item.value,
    owner: item.owner,
    criteria: item.acceptanceCriteria || undefined,
  };
  const said = Object.entries(parts).filter(([, value]) => value !== undefined);
  const head = `${[item.id, item.title].filter(Boolean).join(" · ")} (${item.type}, ${place})`;
  return `${[head, ...said.map(([part, value]) => `  ${part}: ${value}`)].join("\n")}\n`;
}
