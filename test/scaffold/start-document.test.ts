import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { startDocument } from "../../src/scaffold/start-document.ts";
import type { Template } from "../../src/scaffold/template.ts";
import { templateLibrary } from "../../src/scaffold/template-library.generated.ts";

const agreement = readDocument(
  "statement-of-work.md",
  `# Statement of work: Ticket shop

- **Client:** Hall Nine
- **Provider:** Ohlsdiek Digital, Hamburg

## Team

| Role | Person | Side | Duties |
| --- | --- | --- | --- |
| Product Owner | Jana Roth | provider | orders the backlog |
| Product designer | Ada Lindqvist | provider | tests with users |
| Sponsor | Olaf Brandt | client | sets goals and budget |
`,
);

describe("a new document", () => {
  it("knows what the other documents of the engagement say", () => {
    const text = startDocument(find("role-charter"), { declared: {}, documents: [agreement] });
    assert.match(text, /^# Role charter: Ticket shop\n/);
    assert.match(text, /\| Product Owner \| Jana Roth \| Ohlsdiek Digital \|/);
    assert.match(text, /\| Product designer \| Ada Lindqvist \| Ohlsdiek Digital \|/);
    assert.match(text, /\| Goals and budget \| Olaf Brandt \|/);
    assert.match(text, /\[Lead engineer\]/);
  });

  it("knows what the configuration declares, which goes first", () => {
    const declared = { client: "Hall Ten", contract: "fixed-price", ownerSide: "client" } as const;
    const text = startDocument(find("statement-of-work"), { declared, documents: [agreement] });
    assert.match(text, /\*\*Client:\*\* Hall Ten\n\*\*Provider:\*\* Ohlsdiek Digital\n/);
    assert.match(text, /\*\*Pricing model:\*\* fixed price\./);
    assert.match(text, /- \*\*Side:\*\* client \(Hall Ten\)/);
  });

  it("leaves diagrams alone", () => {
    const text = startDocument(find("engagement-letter"), { declared: {}, documents: [agreement] });
    assert.match(text, /PO\[Product Owner\]/);
  });
});

function find(wanted: string): Template {
  const template = templateLibrary.find(({ name, language }) => name === wanted && language === "en");
  assert.ok(template);
  return template;
}
