import assert from "node:assert/strict";
import { provideFoldingRanges } from "../../src/language/folding-ranges.ts";
import { openText } from "./open-text.ts";

describe("folding", () => {
  it("takes in the front matter and each key of it that goes over several lines", () => {
    const text = `---
title: Statement of work
mandate:
  kind: sow
  frozen:
    scope: 3f2a
    price: 91bc
---

# Statement of work: Ticket shop

## In scope

- Seat map
`;
    assert.deepEqual(foldsIn(text), ["1–8 ---", "3–7 mandate:", "5–7   frozen:"]);
  });

  it("takes in sections under bold lines, and stories and labels with the lists below them", () => {
    const text = `# Product backlog: Ticket shop

**Booking**

US-1 As a guest, I want to see free seats, so that I can choose.

Acceptance criteria:

- Sold seats are grey.
- Free seats are green.

**US-2** As a guest, I want to pay by card, so that I need no cash.
- The receipt comes by mail.

**Later**

Nothing yet.
`;
    assert.deepEqual(foldsIn(text), [
      "3–13 **Booking**",
      "5–10 US-1 As a guest, I want to see free seats, so that I can choose.",
      "7–10 Acceptance criteria:",
      "12–13 **US-2** As a guest, I want to pay by card, so that I need no cash.",
      "15–17 **Later**",
    ]);
  });

  it("takes in the parts of a document without Markdown's headings", () => {
    const text = `Leistungsbeschreibung Kartenladen

Leistungsumfang

Der Auftragnehmer baut einen Laden für Karten.

Nicht enthalten

- Druck der Karten
`;
    assert.deepEqual(foldsIn(text), [
      "1–9 Leistungsbeschreibung Kartenladen",
      "3–5 Leistungsumfang",
      "7–9 Nicht enthalten",
    ]);
  });

  it("leaves to the editor what it folds itself", () => {
    const text = `# Product backlog: Ticket shop

### US-1: Seats

As a guest, I want to see free seats, so that I can choose.

- **US-2** As a guest, I want to pay by card, so that I need no cash.
  - The receipt comes by mail.

| ID | Story |
| --- | --- |
| US-3 | As a guest, I want to be reminded, so that I come. |

> **US-4** As a guest, I want to sit.
> - Softly
`;
    assert.deepEqual(foldsIn(text), []);
  });

  it("is none of Mandate's matters in other documents", () => {
    assert.deepEqual(foldsIn("---\ntitle: Cake\ntags:\n  - a\n---\n\n**Dough**\n\n- Flour\n"), []);
  });
});

/** The first and the last line of each fold, counted from 1, and what the first one says. */
function foldsIn(text: string): string[] {
  const { context } = openText(text);
  const lines = text.split("\n");
  return provideFoldingRanges(context).map(
    ({ startLine, endLine }) => `${startLine + 1}–${endLine + 1} ${lines[startLine]}`,
  );
}
