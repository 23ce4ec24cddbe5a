import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { linesOf } from "../../src/text/line-index.ts";

function placesOfUserAccess(text: string): number[] {
  const { concepts, lines } = readDocument("backlog.md", text, { kind: "backlog" });
  return concepts["user-access"].evidence.map(({ range }) => linesOf(lines, range).startLine);
}

describe("user access in the items of a backlog", () => {
  it("is what those who build it find out, not what the product offers", () => {
    const english = `# Backlog

## High priority

- Understand the riders better through surveys of riders
- Users can send feedback on each ride
- As a rider, I want to answer surveys of riders so that I am heard
`;
    assert.deepEqual(placesOfUserAccess(english), [5]);
  });

  it("is read in German as well", () => {
    const german = `# Backlog

## Hohe Priorität

- Wir befragen zehn Fahrgäste zur neuen Karte
- Fahrgäste können an Umfragen teilnehmen
`;
    assert.deepEqual(placesOfUserAccess(german), [5]);
  });
});
