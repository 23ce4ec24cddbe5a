import assert from "node:assert/strict";
import type * as mdast from "mdast";
import { movedNodes } from "../../src/markdown/move-nodes.ts";
import { rangeOf } from "../../src/markdown/parse-markdown.ts";

describe("nodes that are moved", () => {
  it("are copies, and stay where they are themselves", () => {
    const [node, moved] = moveFrom({ type: "text", value: "a" });
    assert.deepEqual(rangeOf(node), { start: 3, end: 4 });
    assert.deepEqual(moved?.position, {
      start: { line: 4, column: 1, offset: 13 },
      end: { line: 4, column: 2, offset: 14 },
    });
  });

  it("may be nested deeper than functions can call each other", () => {
    let node: mdast.PhrasingContent = { type: "text", value: "a" };
    for (let depth = 0; depth < 50_000; depth++) node = { type: "emphasis", children: [node] };
    const [, moved] = moveFrom(node);
    let levels = 0;
    for (let inner = moved; inner?.type === "emphasis"; inner = inner.children[0]) levels++;
    assert.equal(levels, 50_000);
  });
});

function moveFrom(node: mdast.PhrasingContent): [mdast.PhrasingContent, mdast.PhrasingContent | undefined] {
  const placed = {
    ...node,
    position: { start: { line: 2, column: 1, offset: 3 }, end: { line: 2, column: 2, offset: 4 } },
  };
  return [placed, movedNodes([placed], { offset: 10, lines: 2 })[0]];
}
