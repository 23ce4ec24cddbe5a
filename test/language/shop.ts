/** An engagement in five documents that names its people and things in many ways. */
export const shop: Readonly<Record<string, string>> = {
  "sow.md": `# Statement of work: Ticket shop

- **Client:** Playhouse Society North (the "Society")
- **Provider:** Brightfield Studio, Leeds
- **Product Owner:** Jana Roth

Dr. Jana
Roth is the only contact for changes to scope. The Society pays.

## Team

| Role | Person | Duties |
| --- | --- | --- |
| Product Owner | Roth, Jana | decides on scope |
| Project manager | Olaf Brandt | tracks the budget |

## In scope

- D1: Seat map with prices
- D2: Payment by card
- D3: Reminder by e-mail

## Out of scope

- Printing of tickets
`,
  "vision.md": `---
mandate: { kind: vision }
---

# Product vision: Ticket shop

- **Product Owner:** J. Roth

## Target group

Guests of the theatre.

## Goals

- **G1:** Sell each seat once
- **G2:** Halve the calls

## Risks

| Risk | Owner |
| --- | --- |
| Guests don't pay online | Olaf Brandt |
`,
  "backlog.md": `# Product backlog: Ticket shop

| ID | Story | Serves | Goal |
| --- | --- | --- | --- |
| US-1 | As a guest, I want to see free seats, so that I can choose. | D1 | G1 |
| US-2 | As a guest, I want to pay by card, so that I need no cash. | D2 | G1 |
| US-3 | As a guest, I want to be reminded, so that I come. | D3 | G2 |
`,
  "change.md": `# Change request CR-4: Vouchers

- **Reason:** Guests ask for them.
- **Effort:** 4 person-days
- **Status:** Approved
`,
  "notes.md": `---
author: Jana Roth
mandate: { kind: notes }
---

# Meeting notes: Ticket shop

- Ms Roth to send US-1 to the Society's board
- D1 and D2/D1 are late; see Jana's question, **Jana** Roth's list
- Change request 4 is approved, CR-4 is not paid
- Max Roth is somebody else, jana.roth@example.com
`,
};
