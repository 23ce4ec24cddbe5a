import assert from "node:assert/strict";
import type { DeclaredTerms } from "../../src/documents/declared-terms.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { type EngagementTerms, findTerms } from "../../src/engagement/engagement-terms.ts";
import { say, textOf } from "../../src/text/message.ts";

const request = (text: string): string =>
  `# Request for proposals: Ticket shop\n\n${text}\n\n## Deliverables\n\n- Seat map\n\n## Evaluation criteria\n\n- Price and experience of the bidders\n`;
const offer = (text: string): string =>
  `# Statement of work: Ticket shop\n\n${text}\n\n## Deliverables\n\n- Seat map\n- Payment by card\n`;
const angebot = (text: string): string =>
  `# Angebot: Dienstplaner\n\n${text}\n\n## Leistungsumfang\n\n- Dienstplan für die Stationen\n- Tausch von Schichten\n`;
const vision = (text: string): string =>
  `# Product vision: Shift planner\n\n## Problem\n\nPlans are made on paper.\n\n${text}\n`;
const charter = (text: string): string =>
  `# Project charter: Shift planner\n\n${text}\n\n## Roles and responsibilities\n\n- Product Owner: Jana Roth orders the backlog\n- Scrum Master: Tom Becker\n`;

describe("findTerms", () => {
  const situations: readonly (readonly [string, string, string | undefined])[] = [
    ["a request by a contracting officer", request("Questions go to the Contracting Officer."), "public-sector"],
    ["a request by a town", request("The Town Council is seeking a supplier for its museums."), "public-sector"],
    ["an offer to a public body", offer("Client: Ministry of Culture"), "public-sector"],
    ["a German offer to a public body", angebot("Auftraggeber ist das Landesamt für Pflege."), "public-sector"],
    ["a German tender", angebot("Die Vergabeunterlagen vom 3. März gelten."), "public-sector"],
    ["a request by a private buyer", request("The museum's friends want to sell tickets."), undefined],
    [
      "a retainer",
      offer("We work on a monthly retainer, cancelled by either side with a month's notice."),
      "long-term",
    ],
    ["an offered retainer", offer("Support is possible as a monthly retainer."), undefined],
    ["a German framework", angebot("Dieser Einzelabruf steht unter dem Rahmenvertrag vom 3. März."), "long-term"],
    ["bespoke software", offer("We build bespoke software for the museum."), "one-off"],
    ["German software made to order", angebot("Wir entwickeln eine Individualsoftware für die Klinik."), "one-off"],
    [
      "work with a price and a time for one client",
      offer(
        "Client: Arden Museum\n\n## Timeline\n\n- Start in May, go-live in September\n\n## Price\n\nFixed price: 40,000 EUR",
      ),
      "one-off",
    ],
    ["a client's internal tool", offer("The internal tool of the client is built anew."), undefined],
    ["an internal charter", charter("The planner is an internal tool for our own staff."), "internal"],
    ["a vision for one's own staff", vision("Only our employees use it; it is built in house."), "internal"],
    ["a charter with a client", charter("Client: Arden Clinics\n\nThis is an internal project of theirs."), undefined],
    ["a product for a market", vision("## Business model\n\nClinics pay for each ward."), "packaged"],
    ["an offer of a standard product", offer("We offer our standard product, used by forty museums."), "packaged"],
    ["a vision that tells nothing", vision("Nurses plan their own shifts."), undefined],
    ["an offer that tells nothing", offer("We build it together."), undefined],
  ];
  for (const [name, text, situation] of situations) {
    it(`takes ${name} for ${situation ?? "no situation"}`, () => {
      const term = termsOf(text).situation;
      assert.equal(term?.value, situation, textOf(term?.reason ?? ""));
    });
  }

  it("tells the contract from the price", () => {
    const contractOf = (text: string): string | undefined => termsOf(text).contract?.value;
    assert.equal(contractOf(offer("Fixed price: 40,000 EUR")), "fixed-price");
    assert.equal(contractOf(offer("The hourly rate is 95 EUR.")), "time-and-materials");
    assert.equal(contractOf(offer("Time and materials, not to exceed 40,000 EUR.")), "capped-tm");
    assert.equal(contractOf(offer("The agile fixed price is 40,000 EUR.")), "agile-fixed-price");
    assert.equal(contractOf(angebot("Monatliches Stundenkontingent: 40 Stunden zu je 95 EUR.")), "retainer");
    assert.equal(contractOf(vision("Clinics pay an hourly rate to temps.")), undefined);
  });

  it("tells who reads the document", () => {
    const audienceOf = (text: string): string | undefined => termsOf(text).audience?.value;
    assert.equal(audienceOf(offer("We build it together.")), "client-facing");
    assert.equal(audienceOf(offer("For internal use only: our calculation.")), "internal");
    assert.equal(audienceOf(angebot("Streng intern, nicht an den Kunden weitergeben.")), "internal");
    assert.equal(audienceOf(charter("We build it together.")), undefined);
  });

  it("takes the front matter before the configuration, and both before what the text says", () => {
    const text = offer("We work on a monthly retainer.");
    assert.equal(termsOf(text, { situation: "packaged" }).situation?.value, "packaged");
    const { situation } = termsOf(`---\nmandate: { situation: internal }\n---\n\n${text}`, { situation: "packaged" });
    assert.deepEqual(situation, {
      value: "internal",
      origin: "front matter",
      reason: say`declared in the front matter`,
    });
  });
});

function termsOf(text: string, declared: DeclaredTerms = {}): EngagementTerms {
  const document = readDocument("document.md", text);
  return findTerms(document, buildEngagement([document], declared));
}
