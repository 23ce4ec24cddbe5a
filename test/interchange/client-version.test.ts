import assert from "node:assert/strict";
import { prepareForClient } from "../../src/interchange/client-version.ts";
import { defaultConfiguration } from "../../src/linter/config.ts";

function prepare(text: string) {
  return prepareForClient({
    path: "sow.md",
    text,
    readOptions: {},
    configuration: defaultConfiguration,
    today: "2026-11-22",
  });
}

const offer = (rest: string): string => `# Offer: Ticket shop

## Deliverables

- Seat map
- Payment by card

## Price

The fixed price is €31,000 plus VAT.

${rest}`;

const namesOf = (text: string): string[] => prepare(text).leftOut.map(({ heading }) => heading?.text ?? "");

describe("what a client may have of a document", () => {
  it("leaves out sections that are internal by their headings, with all below them", () => {
    const text = offer("## Internal notes\n\nOur margin is 25 %.\n\n### Buffer\n\n10 %\n\n## Term\n\nUntil May.\n");
    const { document, leftOut, exposed, internal } = prepare(text);
    assert.deepEqual(
      leftOut.map(({ heading }) => heading?.text),
      ["Internal notes"],
    );
    assert.doesNotMatch(document.text, /margin|Buffer/);
    assert.equal(document.text.indexOf("## Term"), text.indexOf("## Term"));
    assert.deepEqual(exposed, []);
    assert.equal(internal, undefined);
  });

  it("knows such headings in English and German, and what only sounds like them", () => {
    for (const heading of [
      "Internal calculation",
      "Margin",
      "7. Internal notes",
      "Not for the client",
      "Effect on the margin",
    ]) {
      assert.deepEqual(namesOf(offer(`## ${heading}\n\nText.\n`)), [heading]);
    }
    const german = (heading: string): string =>
      `# Angebot: Kartenverkauf\n\n## Leistungen\n\n- Saalplan\n- Zahlung mit Karte\n\n## Preis\n\nDer Festpreis beträgt 31.000 €.\n\n## ${heading}\n\nText.\n`;
    for (const heading of ["Interne Kalkulation", "Nur intern", "Marge", "Nicht für den Kunden"]) {
      assert.deepEqual(namesOf(german(heading)), [heading]);
    }
    for (const heading of [
      "Internal stakeholders",
      "Internal users of the shop",
      "International shops",
      "Internal requirements",
    ]) {
      assert.deepEqual(namesOf(offer(`## ${heading}\n\nText.\n`)), []);
    }
    for (const heading of ["Interne Ansprechpartner", "Internationale Kunden", "Interne Abnahme"]) {
      assert.deepEqual(namesOf(german(heading)), []);
    }
    assert.deepEqual(
      namesOf("# Product vision: Shop\n\n## Vision\n\nShops sell more.\n\n## Margin\n\n20 % to 25 %.\n"),
      [],
    );
  });

  it("finds figures that would still be read", () => {
    const [finding, ...others] = prepare(offer("## Term\n\nOur margin is 25 % until May.\n")).exposed;
    assert.equal(finding?.rule.id, "scope/margin-exposed");
    assert.equal(others.length, 0);
  });

  it("tells a document that is internal as a whole", () => {
    assert.notEqual(prepare(`---\nmandate:\n  audience: internal\n---\n\n${offer("")}`).internal, undefined);
    assert.notEqual(prepare(offer("For internal use only.\n")).internal, undefined);
    assert.equal(prepare(offer("")).internal, undefined);
  });
});
