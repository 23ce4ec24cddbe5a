import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { describeFigures } from "../../src/language/figures.ts";
import { textOf } from "../../src/text/message.ts";

const charter = `---
mandate:
  audience: internal
  target_margin: 0.25
---

# Role charter: Ticket shop

| Role | Person | Duties |
| --- | --- | --- |
| Product Owner | Jana Roth | orders the backlog |

## Meetings

| Meeting | Rhythm | Length | Participants |
| --- | --- | --- | --- |
| Daily | every working day | 15 minutes | team |
| Refinement | weekly | 60 minutes | team, Jana Roth |

## Risks

| Risk | What could go wrong | Owner |
| --- | --- | --- |
| Value risk | visitors go on buying at the door | Jana Roth |
`;

function figuresIn(text: string): string[] {
  const document = readDocument("document.md", text);
  return describeFigures(document, buildEngagement([document])).map((figure) => textOf(figure));
}

describe("figures of a document", () => {
  it("are margin, meetings and risks, with their formulas", () => {
    assert.deepEqual(figuresIn(charter), [
      "Margin: 25 % planned; 10 % unbilled effort leave 17.5 %, 20 % unbilled effort leave 10 %, 40 % unbilled effort leave −5 %, and 33.3 % leave nothing (1 − (1 − margin) × (1 + unbilled))",
      "Meetings a week: team 2.3 h, Jana Roth 1 h (sum of length × times a week)",
      "Product risks in the register: 2 of 20 cells filled, 10 % (four risks × named, owner, test, staffed, billed)",
    ]);
  });

  it("say the margin as it was given", () => {
    const [margin = ""] = figuresIn(charter.replace("0.25", "0.28"));
    assert.match(margin, /^Margin: 28 % planned;/);
  });

  it("leave the margin out of what the client reads", () => {
    const figures = figuresIn(charter.replace("audience: internal", "audience: client-facing"));
    assert.deepEqual(
      figures.map((line) => line.split(":")[0]),
      ["Meetings a week", "Product risks in the register"],
    );
  });

  it("are none where a document has none", () => {
    assert.deepEqual(figuresIn("# Product backlog\n\n- As a visitor, I want to pay, so that I get in.\n"), []);
  });
});
