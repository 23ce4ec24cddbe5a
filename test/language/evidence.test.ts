import assert from "node:assert/strict";
import { provideEvidence } from "../../src/language/evidence.ts";
import { openText } from "./open-text.ts";

describe("evidence", () => {
  it("is where a document says what, and nowhere where it leaves it open", () => {
    const text = `# Statement of work: Seed swap

- **Product Owner:** Jana Roth
- **Sponsor:** TBD

## Out of scope

- Payment by card
- Shipping
`;
    const lines = text.split("\n");
    assert.deepEqual(
      provideEvidence(openText(text).context).map(({ topic, line }) => `${topic}: ${lines[line]}`),
      ["product-owner: - **Product Owner:** Jana Roth", "out-of-scope: - Payment by card", "out-of-scope: - Shipping"],
    );
  });

  it("is nothing in what is no engagement document", () => {
    assert.deepEqual(provideEvidence(openText("# Seed swap\n\nRun `npm start`.\n").context), []);
  });
});
