import assert from "node:assert/strict";
import { conceptNames } from "../../src/documents/concepts.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { type Glossary, glossaryNames } from "../../src/vocabulary/glossary.ts";

const sow = `# Statement of work: Ticket shop

- Value Lead: Mara Funk
- The Alliance will provide the seat plans within a week.

## The attic

- Resale of tickets
`;

const glossary: Glossary = {
  en: { "product-owner": ["Value Lead"], client: ["the Alliance"], "out-of-scope": ["The attic"] },
};

function statesOf(options: { readonly glossary?: Glossary }): string[] {
  const { concepts } = readDocument("sow.md", sow, options);
  return (["product-owner", "client-duties", "out-of-scope"] as const).map((name) => concepts[name].state);
}

describe("glossary", () => {
  it("teaches house words for a role, a party and a heading", () => {
    assert.deepEqual(statesOf({}), ["absent", "absent", "absent"]);
    assert.deepEqual(statesOf({ glossary }), ["named", "present", "present"]);
    assert.deepEqual(readDocument("sow.md", sow, { glossary }).concepts["product-owner"].names, ["Mara Funk"]);
  });

  it("leaves the other language alone", () => {
    assert.deepEqual(statesOf({ glossary: { de: glossary.en ?? {} } }), ["absent", "absent", "absent"]);
  });

  it("has a name for every concept but the Product Owner's side", () => {
    const concepts = conceptNames.filter((name) => name !== "product-owner-side");
    assert.deepEqual([...glossaryNames].sort(), [...concepts, "client", "supplier"].sort());
  });
});
