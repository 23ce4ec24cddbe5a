import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { linesOf } from "../../src/text/line-index.ts";

const minutes = `# Minutes, 3 June

Present: Mia, Tom

## What we planned

- As a guest, I want to cancel a table so that others get it
- As a guest, I want a reminder so that I come in time
- As a host, I want to block a table so that it can be repaired
`;

describe("items listed in documents of other kinds", () => {
  it("are scope wherever at least three stand one by one", () => {
    const { concepts, lines } = readDocument("minutes.md", minutes, { kind: "notes" });
    const [place, ...others] = concepts["in-scope"].evidence.map(({ range }) => linesOf(lines, range));
    assert.deepEqual(place, { startLine: 7, endLine: 9 });
    assert.deepEqual(others, []);
  });

  it("say nothing of scope where there are only two", () => {
    const { concepts } = readDocument("minutes.md", minutes.replace(/- As a host.*\n/, ""), { kind: "notes" });
    assert.equal(concepts["in-scope"].state, "absent");
  });
});
