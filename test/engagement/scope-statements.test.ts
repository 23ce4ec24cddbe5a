import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { readScopeStatements } from "../../src/engagement/read-scope-statements.ts";

describe("what an agreement promises", () => {
  it("is not what somebody decides on scope", () => {
    const document = readDocument(
      "sow.md",
      `# Statement of work: Ferry shop

## In scope

- D1: Booking of return trips
- D2: Payment

## Who decides on scope

Jana Roth is the only contact for changes to scope.

- Jana Roth checks each change request against the agreed scope.
- A change requires written approval before work on it starts.
`,
    );
    assert.deepEqual(
      readScopeStatements(document).map(({ id, text }) => `${id} ${text}`),
      ["D1 Booking of return trips", "D2 Payment"],
    );
  });

  it("is not who signs", () => {
    const document = readDocument(
      "sow.md",
      `# Statement of work: Ferry shop

## In scope

[deliverables]

## Signatures

| For | Name | Date |
| --- | --- | --- |
| Northwind Ferries | Erik Holm | 3 May 2027 |
`,
    );
    assert.deepEqual(readScopeStatements(document), []);
  });
});
