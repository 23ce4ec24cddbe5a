import assert from "node:assert/strict";
import { mayBeSaid } from "../../src/documents/may-be-said.ts";
import { readDocument } from "../../src/documents/read-document.ts";

/** Matter, then sentences that come near it. */
const near: readonly (readonly [string, ...string[]])[] = [
  ["change-control", "If you change your mind, I write down what it costs and we go on when you say yes."],
  ["change-control/impact", "For extras you get the price and the new dates first."],
  ["change-control/approver", "Anything additional is agreed with Mira before we touch it."],
  ["acceptance", "You try it out for a week before the rest is paid."],
  ["acceptance/criteria", "Each page works as drawn in the mock-ups and passes the checklist."],
  ["acceptance/silence", "If we hear nothing, the page counts as fine."],
  ["assumptions", "The price relies on twelve pages; should there be more, we charge a day each."],
  ["client-duties/consequence", "Days of waiting are billed."],
  ["client-duties/when", "Texts reach us within five days."],
  ["out-of-scope", "Translations are left out."],
  ["scope-authority/sole-contact", "Send wishes to the Product Owner like everyone else does."],
  ["ownership/deputy", "While she is on holiday, Ben steps in."],
  ["client/sponsor", "That's you, Ines: I go by your word."],
  ["client/sponsor", "Prepared for Ines Vogt, Managing Director"],
  ["user-access", "We speak with three tenants each sprint."],
  ["client/sponsor", "Bei Ihnen entscheiden Sie."],
  ["client/sponsor", "Wir fangen an, sobald der Geschäftsführer das Geld freigibt."],
  ["client/expert", "Für Rückfragen sind je Woche zwei Hausmeister da."],
  ["change-control", "Wenn Sie es sich anders überlegen, schreibe ich Ihnen vorher den Preis auf."],
  ["acceptance", "Sie probieren die Seite eine Woche aus, bevor der Rest fällig wird."],
  ["acceptance/silence", "Hören wir nichts, gilt die Seite als in Ordnung."],
  ["assumptions", "Falls etwas fehlt, wird der Preis neu verhandelt."],
  ["client-duties/consequence", "Bleibt etwas liegen, verschieben sich die Termine Tag für Tag."],
  ["out-of-scope", "Übersetzungen mache ich nicht."],
  ["scope-authority/sole-contact", "Wünsche gehen über den Product Owner."],
];

/** Matter, then sentences that don't. */
const far: readonly (readonly [string, ...string[]])[] = [
  ["change-control", "The price is 4,000 EUR."],
  ["acceptance", "The shop sells bread to people who are late.", "We build a search page."],
  ["acceptance/silence", "The guest answers the survey."],
  ["assumptions", "We build a search page and a map."],
  ["out-of-scope", "The map shows all shops."],
  ["ownership/deputy", "Ada Lindqvist designs each view."],
  ["client/sponsor", "Ada Lindqvist decides on the order of the list.", "The budget is 4,000 EUR."],
  ["roles", "The developer settings page is part of the shop."],
  ["change-control", "Der Preis beträgt 4.000 EUR."],
  ["assumptions", "Wir bauen eine Suche und eine Karte."],
  ["out-of-scope", "Die Karte zeigt alle Läden."],
];

function comesNear(matter: string, sentence: string): boolean {
  const isGerman = /[äöüß]|\b(?:Der|Die|Wir|Falls|Wünsche)\b/.test(sentence);
  const title = isGerman
    ? "# Angebot: Laden in der Stadt\n\nWir bauen für die Leute der Stadt.\n\n"
    : "# Offer: Shop\n\n";
  return mayBeSaid(readDocument("document.md", `${title}${sentence}\n`), matter);
}

describe("words near a matter", () => {
  for (const [matter, ...sentences] of near)
    for (const sentence of sentences)
      it(`${matter}: ${sentence}`, () => assert.equal(comesNear(matter, sentence), true));

  for (const [matter, ...sentences] of far)
    for (const sentence of sentences)
      it(`not ${matter}: ${sentence}`, () => assert.equal(comesNear(matter, sentence), false));

  it("are words in a sentence, not in code", () => {
    const text = "# Offer: Shop\n\n```\nTranslations are left out.\n```\n";
    assert.equal(mayBeSaid(readDocument("document.md", text), "out-of-scope"), false);
  });

  it("may be the Product Owner's name", () => {
    const text = "# Offer: Shop\n\nProduct Owner: Jana Roth\n\nJana says what comes first.\n";
    assert.equal(mayBeSaid(readDocument("document.md", text), "ownership/orders-backlog"), true);
  });
});
