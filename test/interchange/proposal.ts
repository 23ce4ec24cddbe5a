import { deflateSync } from "node:zlib";

/** A proposal with all that a document can have. */
export const proposal = `---
client: City Museum of Lindenau
provider: Fernweh Software
date: 4 December 2026
version: "1.2"
status: draft
mandate:
  target_margin: 0.25
---

# Proposal: Ticket shop

> This offer is valid until 31 January 2027.

## 1 Purpose

Visitors buy **in advance**[^1]. A *seat map* shows what is free; see \`POST /orders\` and [the page](https://tickets.example/lindenau).

## 2 Deliverables

1. Seat map
   - Rows and seats
     1. for groups
     2. for wheelchairs
2. Payment by card

   The provider chooses the service.

In the weeks after:

3. Support on workdays
4. Report

### 2.1 Out of scope

- [x] Bookkeeping
- [ ] Old client data

## 3 Price

| Part | What it holds | Price |
| --- | --- | ---: |
| Seat map | rows<br>seats | €11,400 |
| Payment | | €8,550 |

The fixed price is €19,950 plus VAT.

## Internal calculation

Our margin is 25 %.

### Buffer

Ten percent.

## 4 Technology

\`\`\`
{ "seat": "A12",

  "price": 14.5 }
\`\`\`

<!-- mandate-ignore scope/out-of-scope-missing: see 2.1 -->

<table><tr><th>Role</th></tr><tr><td>Product Owner<script>alert(1)</script></td></tr></table>

[^1]: 11 minutes on average.
`;

/** A picture of one colour. */
export function buildPicture(width: number, height: number): Uint8Array {
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.alloc(1 + width * 3, 90)));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
