import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { clauseFor } from "../../src/scaffold/clause-for.ts";
import { fillKnownValues, findKnownValue } from "../../src/scaffold/known-values.ts";
import { placeClause } from "../../src/scaffold/place-clause.ts";
import { applyEdits } from "../../src/text/text-edit.ts";

const offer = "# Statement of work: Ticket shop\n\n";
const angebot =
  "# Angebot: Ticketshop\n\nWir liefern einen Shop, in dem sich Karten für das Theater kaufen lassen.\n\n";

describe("a clause is filled with", () => {
  it("the dates of the work from labels, in their own notation", () => {
    fills(
      `${offer}- **Start date:** 3 May 2027\n- **End:** 30 June 2027\n- **Kick-off:** 2027-05-04\n- **First release:** June 1, 2027\n\n## Scope\n\n- Seat map\n`,
      "[start date], [end date], [kick-off date], [first release date]",
      "3 May 2027, 30 June 2027, 2027-05-04, June 1, 2027",
    );
    fills(
      `${angebot}- **Projektbeginn:** 03.05.2027\n- **Ende:** 30. Juni 2027\n- **Auftakt:** 4.5.2027\n\n## Leistungsumfang\n\n- Saalplan\n`,
      "[Datum Beginn], [Datum Ende], [Datum des Auftakts], [Datum erstes Release]",
      "03.05.2027, 30. Juni 2027, 4.5.2027, [Datum erstes Release]",
    );
  });

  it("both ends of a labelled period", () => {
    fills(
      `${offer}- **Project period:** 3 May 2027 – 30 June 2027\n`,
      "[start date] [end date]",
      "3 May 2027 30 June 2027",
    );
    fills(
      `${angebot}**Laufzeit:** 03.05.2027 bis 30.06.2027\n`,
      "[Datum Beginn] [Datum Ende]",
      "03.05.2027 30.06.2027",
    );
    fills(
      `${offer}- **Project period:** 1 March – 30 June 2027\n`,
      "[start date] [end date]",
      "[start date] 30 June 2027",
    );
  });

  it("the dates of a table of milestones", () =>
    fills(
      `${offer}## Timeline\n\n| Milestone | Date | Owner |\n| --- | --- | --- |\n| Kick-off | 3 May 2027 | Jana Roth |\n| First release | 1 June 2027 | Jana Roth |\n| Phase 2 | 1 July 2027 | Jana Roth |\n`,
      "[kick-off date], [first release date], [end date]",
      "3 May 2027, 1 June 2027, [end date]",
    ));

  it("the date of the kick-off wherever it is named", () =>
    fills(
      `${offer}## Scope\n\n- Seat map\n\n## Meetings\n\n- **Kick-off:** 3 May 2027\n`,
      "[kick-off date]",
      "3 May 2027",
    ));

  it("the price of the whole", () => {
    fills(`${offer}## Price\n\nThe total price is EUR 48,000 plus VAT.\n`, "[total amount]", "EUR 48,000");
    fills(`${offer}- **Price:** €48,000\n\n## Price\n\nThe price is 48,000 EUR.\n`, "[total amount]", "€48,000");
    fills(
      `${offer}## Price\n\n| Item | Price |\n| --- | --- |\n| Design | €10,000 |\n| Build | €20,000 |\n| Total | €30,000 |\n`,
      "[total amount]",
      "€30,000",
    );
    fills(`${offer}## Price\n\nThe fixed price is €48,000. All prices exclude VAT.\n`, "[total amount]", "€48,000");
    fills(
      `${angebot}## Preis\n\nFestpreis: 48.000 €\n\nAlle Preise verstehen sich zuzüglich der gesetzlichen Mehrwertsteuer.\n`,
      "[Gesamtbetrag]",
      "48.000 €",
    );
    fills(`${angebot}## Preis\n\nDer Gesamtpreis beträgt 48.000 € zzgl. MwSt.\n`, "[Gesamtbetrag]", "48.000 €");
    fills(
      `${angebot}## Preis\n\n| Position | Preis |\n| --- | --- |\n| Design | 10.000 € |\n| Entwicklung | 20.000 € |\n| Summe netto | 30.000 € |\n| Summe brutto | 35.700 € |\n`,
      "[Gesamtbetrag]",
      "30.000 €",
    );
  });

  it("the price above which a change needs another approval", () => {
    fills(
      `${offer}## Changes\n\nThe sponsor approves changes above €5,000 in writing.\n`,
      "above [amount]",
      "above €5,000",
    );
    fills(
      `${angebot}## Änderungen\n\nÄnderungen ab 5.000 EUR gibt der Lenkungskreis frei.\n`,
      "Ab [Betrag]",
      "Ab 5.000 EUR",
    );
  });

  it("the daily rates of a list of roles", () => {
    fills(
      `${offer}## Team\n\n| Role | Day rate |\n| --- | --- |\n| Product Owner | €900 |\n| Engineer | €800 |\n`,
      "[rate for product ownership], [rate for engineering], [rate for design]",
      "€900, €800, [rate for design]",
    );
    fills(
      `${angebot}## Team\n\n| Rolle | Satz |\n| --- | --- |\n| Entwicklung | 800 € pro Tag |\n| Design | 95 € pro Stunde |\n`,
      "[Tagessatz Entwicklung], [Tagessatz Design]",
      "800 €, [Tagessatz Design]",
    );
  });

  it("the next number of a change", () => {
    fills(
      `${offer}## Change requests\n\n| CR | Change | Status |\n| --- | --- | --- |\n| CR-08 | Seat map | open |\n| CR-09 | Coupons | open |\n`,
      "## Change request [CR number]",
      "## Change request CR-10",
    );
  });

  it("the version and the date of minutes", () => {
    fills("# Product vision: Ticket shop\n\nVersion: 1.2\n", "[version]", "1.2");
    fills("# Meeting minutes\n\n- **Date:** 3 May 2027\n- **Attendees:** Jana Roth\n", "[request date]", "3 May 2027");
    fills(
      "# Änderungsantrag CR-7\n\n- **Beantragt von:** Jana Roth\n- **Beantragt am:** 03.05.2027\n",
      "[antragstellende Person], [Datum des Antrags]",
      "Jana Roth, 03.05.2027",
    );
  });

  it("people whose role has another title", () => {
    fills(
      `${offer}## Team\n\n- Executive sponsor: Ada Lindqvist\n- Tech lead: Tom Beck\n- Domain expert: Olga Pern\n`,
      "[Sponsor], [Lead engineer], [Subject-matter expert], [Designer]",
      "Ada Lindqvist, Tom Beck, Olga Pern, [Designer]",
    );
    fills(
      `${angebot}## Team\n\n- Projektsponsorin: Ada Lindqvist\n- Projektleiter: Tom Beck\n- Fachexpertin: Olga Pern\n`,
      "[Sponsor], [Projektleitung], [Fachperson]",
      "Ada Lindqvist, Tom Beck, Olga Pern",
    );
  });
});

describe("a clause keeps its placeholder for", () => {
  it("two prices", () => {
    keeps(`${offer}## Price\n\nThe price is €48,000. For schools the price is €40,000.\n`, "[total amount]");
    keeps(`${offer}## Price\n\n- **Fixed price:** €48,000\n- **Total price:** €52,000\n`, "[total amount]");
    keeps(`${angebot}## Preis\n\nDer Preis beträgt 48.000 €. Das Gesamtbudget liegt bei 60.000 €.\n`, "[Gesamtbetrag]");
  });

  it("a range, an estimate or a rate", () => {
    keeps(`${offer}## Price\n\nThe price is €48,000 – €52,000.\n`, "[total amount]");
    keeps(`${offer}## Price\n\n- **Price:** 48,000 to 52,000 EUR\n`, "[total amount]");
    keeps(`${offer}## Price\n\nThe price is about €48,000.\n`, "[total amount]");
    keeps(`${offer}## Price\n\nThe price is €800 per day.\n`, "[total amount]");
    keeps(`${offer}## Price\n\n- **Price (estimate):** €48,000\n`, "[total amount]");
    keeps(`${offer}## Price\n\n- **Price per sprint:** €12,000\n`, "[total amount]");
    keeps(`${angebot}## Preis\n\nDer Preis liegt zwischen 48.000 € und 52.000 €.\n`, "[Gesamtbetrag]");
    keeps(`${angebot}## Preis\n\nDer Preis beträgt bis zu 48.000 €.\n`, "[Gesamtbetrag]");
  });

  it("an optional price, an instalment and a price with tax", () => {
    keeps(`${offer}## Price\n\nThe optional app has a price of €5,000.\n`, "[total amount]");
    keeps(`${offer}## Scope\n\n- Seat map\n\n## Optional extras\n\nThe price is €5,000.\n`, "[total amount]");
    keeps(
      `${offer}## Price\n\nThe price is agreed later.\n\n### Optional extras\n\n- **Price:** €5,000\n`,
      "[total amount]",
    );
    keeps(`${offer}## Price\n\nThe price includes the following:\n\n- Design\n- A server for €500\n`, "[total amount]");
    keeps(`${offer}## Price\n\nThe price has a deposit of €5,000.\n`, "[total amount]");
    keeps(`${offer}## Price\n\nThe price is €48,000 including VAT.\n`, "[total amount]");
    keeps(
      `${offer}## Price\n\nThe price is €48,000. VAT is included. Invoices are paid net 30 days.\n`,
      "[total amount]",
    );
    keeps(`${offer}## Price\n\nThe price is €48,000. All prices include VAT.\n`, "[total amount]");
    keeps(`${angebot}## Preis\n\nOptional: Der Preis der App beträgt 5.000 €.\n`, "[Gesamtbetrag]");
    keeps(`${angebot}## Preis\n\nDer Gesamtpreis beträgt 48.000 € inkl. MwSt.\n`, "[Gesamtbetrag]");
  });

  it("dates that are open, vague or of a part", () => {
    keeps(`${offer}- **Start date:** TBD\n- **End date:** [date]\n`, "[start date] [end date]");
    keeps(
      `${offer}- **Start date:** 3 May 2027 or later\n- **End date:** end of June 2027\n`,
      "[start date] [end date]",
    );
    keeps(`${offer}- **Start:** 3 May 2027\n- **Project start:** 10 May 2027\n`, "[start date]");
    keeps(`${offer}## Scope\n\n- Seat map\n\n## Support\n\n- **Start:** 1 July 2027\n`, "[start date]");
    keeps(`${offer}- Pilot\n  - **Start:** 3 May 2027\n`, "[start date]");
    keeps(`${offer}> **Start date:** 3 May 2027\n`, "[start date]");
    keeps(
      `${angebot}- **Beginn:** voraussichtlich 03.05.2027\n- **Auftakt:** Mai 2027\n`,
      "[Datum Beginn] [Datum des Auftakts]",
    );
  });

  it("limits that are not the least to be approved, and what was approved before", () => {
    keeps(`${offer}## Changes\n\nThe Product Owner approves changes up to €5,000.\n`, "above [amount]");
    keeps(`${offer}## Changes\n\nChanges above 10 % or €5,000 need approval.\n`, "above [amount]");
    keeps(
      `${angebot}## Änderungen\n\nÜber Änderungen bis 5.000 € entscheidet der Product Owner, die Genehmigung gibt der Sponsor.\n`,
      "ab [Betrag]",
    );
  });

  it("other limits, ids of several forms and people of whom there are two", () => {
    keeps(`${offer}## Changes\n\nInvoices above €5,000 are approved by the sponsor.\n`, "above [amount]");
    keeps(
      `${offer}## Changes\n\nThe sponsor approves changes above €5,000.\n\nThe steering committee approves changes above €20,000.\n`,
      "above [amount]",
    );
    keeps(
      `${offer}## Change requests\n\n| CR | Change | Status |\n| --- | --- | --- |\n| CR-8 | Seat map | open |\n| B-9 | Coupons | open |\n`,
      "[CR number]",
    );
    keeps(`${offer}## Team\n\n- Project sponsor: Ada Lindqvist\n- Executive sponsor: Tom Beck\n`, "[Sponsor]");
  });
});

it("a fix repeats the price that the document states", () => {
  const document = readDocument("sow.md", `${offer}## Price\n\nThe price is €48,000 plus VAT.\n`);
  const edits = placeClause(document, clauseFor(document, "pricing-fixed"), { parts: [0] });
  const fixed = applyEdits(document.text, edits);
  assert.match(fixed, /\n\*\*Pricing model:\*\* fixed price\. .+ for €48,000 plus VAT\.\n$/);
});

it("a date or amount is filled in where a clause is added, and never in the author's own placeholders", () => {
  const document = readDocument("sow.md", `${offer}- **Start date:** 3 May 2027\n`);
  assert.equal(findKnownValue(document, "start date"), undefined);
});

function fills(text: string, clause: string, filled: string): void {
  assert.equal(fillKnownValues(readDocument("document.md", text), clause), filled, text);
}

function keeps(text: string, clause: string): void {
  fills(text, clause, clause);
}
