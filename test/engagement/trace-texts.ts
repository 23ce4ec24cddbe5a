/** An engagement in which the chain from goal to work holds in places, and breaks in others. */
export const traceTexts = {
  "product-vision.md": `# Product vision: Ticket shop

## Goals

- **G1:** Sell every seat once
- **G2:** Halve the queue at the door
- **G3:** Sell to groups (later)
`,
  "statement-of-work.md": `# Statement of work: Ticket shop

- **Client:** Hall Nine

## In scope

- D1: Seat map with prices
- D2: Payment by card
- D3: Export of sales for the tax office
- D4: Tickets on the phone

## Out of scope

- Printing of posters

## Changes

Each change needs a change request. CR-1 was approved on 3 May 2027.
`,
  "backlog.md": `# Product backlog: Ticket shop

| ID | Story | Serves | Goal |
| --- | --- | --- | --- |
| US-1 | As a guest, I want to pick a seat on the map, so that I sit beside my friends. | D1 | G1 |
| US-2 | As a guest, I want to see the price of each seat, so that I can choose. | D1 | G1 |
| US-3 | As a guest, I want to pay by card, so that I need no cash. | | G1 |
| US-4 | As a guest, I want to show my ticket on the phone, so that I need no paper. | D4 | |
| US-5 | As a cook, I want to see the lunch orders, so that I can buy vegetables. | | G7 |
| US-6 | As a guest, I want to redeem a gift voucher (CR-2), so that I can give one away. | D2 | |
`,
  "change-request-1.md": `# Change request CR-1: Discount for pupils

- **Effort:** 2 person-days
- **Price:** EUR 1,800
- **Status:** Approved
`,
  "change-request-2.md": `# Change request CR-2: Gift vouchers

- **Effort:** 6 person-days
- **Price:** EUR 5,400
- **Status:** Open
`,
} as const;
