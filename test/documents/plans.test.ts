import assert from "node:assert/strict";
import type { Facts, Meeting, Milestone } from "../../src/documents/facts/facts.ts";
import { readDocument } from "../../src/documents/read-document.ts";

const english = "# Notes\n\nThis is what we have agreed with each other and it is all that there is.\n\n";
const german = "# Notizen\n\nDies ist, was wir miteinander vereinbart haben, und es ist alles, was es gibt.\n\n";

function factsIn(text: string): Facts {
  return readDocument("document.md", text, { kind: "sow" }).facts;
}

function moneyIn(text: string): string[] {
  return factsIn(text).money.map(({ range, amount, currency, tax, per }) =>
    [text.slice(range.start, range.end), amount, currency, tax ?? "-", per ?? "-"].join(" | "),
  );
}

function valuesIn(text: string, name: "dates" | "percentages"): string[] {
  const facts = factsIn(text)[name];
  return facts.map(({ range, value }) => `${text.slice(range.start, range.end)} = ${value}`);
}

function effortsIn(text: string): string[] {
  return factsIn(text).efforts.map(
    ({ range, amount, most, unit }) =>
      `${text.slice(range.start, range.end)} = ${amount}${most === undefined ? "" : `–${most}`} ${unit}`,
  );
}

function drawMeeting({ name, rhythm, everyDays, minutes, participants }: Meeting): string {
  return [name, rhythm, everyDays ?? "-", minutes ?? "-", participants.join(" + ")].join(" | ");
}

function drawMilestone({ name, date, duration, amount }: Milestone): string {
  const days = duration === undefined ? "-" : `${duration.amount} ${duration.unit}`;
  const price = amount === undefined ? "-" : `${amount.amount} ${amount.currency}`;
  return [name, date?.value ?? "-", days, price].join(" | ");
}

describe("facts: money", () => {
  it("is read in English", () => {
    const text = `${english}- €12,500.00 net\n- 1,200 USD per month\n- $150/hr\n- 20k EUR\n- £3 million\n- 500,000 DAI\n- EUR 95 per story point\n`;
    assert.deepEqual(moneyIn(text), [
      "€12,500.00 | 12500 | EUR | net | -",
      "1,200 USD | 1200 | USD | - | month",
      "$150 | 150 | USD | - | hour",
      "20k EUR | 20000 | EUR | - | -",
      "£3 million | 3000000 | GBP | - | -",
      "500,000 DAI | 500000 | DAI | - | -",
      "EUR 95 | 95 | EUR | - | story-point",
    ]);
  });

  it("is read in German", () => {
    const text = `${german}- 12.500,00 € netto\n- 12 500 € brutto\n- CHF 12'500.–\n- 12,5 T€\n- 20 k€\n- 3 Mio. Euro\n- 960 € pro Personentag\n- 20.000,- € zzgl. MwSt.\n`;
    assert.deepEqual(moneyIn(text), [
      "12.500,00 € | 12500 | EUR | net | -",
      "12 500 € | 12500 | EUR | gross | -",
      "CHF 12'500.– | 12500 | CHF | - | -",
      "12,5 T€ | 12500 | EUR | - | -",
      "20 k€ | 20000 | EUR | - | -",
      "3 Mio. Euro | 3000000 | EUR | - | -",
      "960 € | 960 | EUR | - | day",
      "20.000,- € | 20000 | EUR | net | -",
    ]);
  });

  it("takes its currency from the column's head", () => {
    const text = `${german}| Position | Preis (EUR) |\n| --- | --- |\n| Konzept | 4.200 |\n| Umsetzung | 18.900,50 |\n| Version 2 | offen |\n`;
    assert.deepEqual(moneyIn(text), ["4.200 | 4200 | EUR | - | -", "18.900,50 | 18900.5 | EUR | - | -"]);
  });

  it("is no year, version, section or telephone number", () => {
    const text = `${english}In 2031 we used version 2.10 of § 3.4, see section 5.1.\n\nCall +49 30 123456 or 0800 555 000. Ticket #4711.\n`;
    assert.deepEqual(moneyIn(text), []);
  });
});

describe("facts: percentages and dates", () => {
  it("percentages are read with either mark", () => {
    assert.deepEqual(valuesIn(`${english}It is up 99.5 % of the time, 30 percent more.\n`, "percentages"), [
      "99.5 % = 99.5",
      "30 percent = 30",
    ]);
    assert.deepEqual(valuesIn(`${german}Es sind 12,5 % und später 80 Prozent.\n`, "percentages"), [
      "12,5 % = 12.5",
      "80 Prozent = 80",
    ]);
  });

  it("dates are read in English", () => {
    const text = `${english}- 2031-11-22\n- December 31, 2031\n- 3rd of May\n- 31 March 2031\n- May 2031\n- Q3 2031\n- H1 2032\n- 12/31/2031\n- 2031-04\n`;
    assert.deepEqual(valuesIn(text, "dates"), [
      "2031-11-22 = 2031-11-22",
      "December 31, 2031 = 2031-12-31",
      "3rd of May = --05-03",
      "31 March 2031 = 2031-03-31",
      "May 2031 = 2031-05",
      "Q3 2031 = 2031-Q3",
      "H1 2032 = 2032-H1",
      "12/31/2031 = 2031-12-31",
      "2031-04 = 2031-04",
    ]);
  });

  it("dates are read in German", () => {
    const text = `${german}- 31.12.2031\n- am 1. März 2031\n- 15.05.\n- KW 35\n- KW 7/2031\n- im 3. Quartal 2031\n- Okt 2031\n- am 5. Dezember\n- 01.02.31\n`;
    assert.deepEqual(valuesIn(text, "dates"), [
      "31.12.2031 = 2031-12-31",
      "1. März 2031 = 2031-03-01",
      "15.05. = --05-15",
      "KW 35 = --W35",
      "KW 7/2031 = 2031-W07",
      "3. Quartal 2031 = 2031-Q3",
      "Okt 2031 = 2031-10",
      "5. Dezember = --12-05",
      "01.02.31 = 2031-02-01",
    ]);
  });

  it("dates are no versions, sections, years or addresses", () => {
    const text = `${english}Version 2.10.1 and v1.2.3, see 3.12. Search. You may do it in 2031. 192.168.10.12 answers 13.5. times. KW 77.\n`;
    assert.deepEqual(valuesIn(text, "dates"), []);
  });
});

describe("facts: efforts", () => {
  it("are read in English", () => {
    const text = `${english}- six weeks\n- 2–3 months\n- 12 person-days\n- 8 story points\n- three (3) months\n- 10 working days\n- 1.5 h\n- 2-week sprints\n`;
    assert.deepEqual(effortsIn(text), [
      "six weeks = 6 week",
      "2–3 months = 2–3 month",
      "12 person-days = 12 person-day",
      "8 story points = 8 story-point",
      "three (3) months = 3 month",
      "10 working days = 10 working-day",
      "1.5 h = 1.5 hour",
      "2-week = 2 week",
    ]);
  });

  it("are read in German", () => {
    const text = `${german}- 12 PT\n- 1.200 Stunden\n- 2,5 Personentage\n- zwei bis drei Wochen\n- 10 Werktage\n- 5 Sprints\n- 13 SP\n- ein Jahr\n`;
    assert.deepEqual(effortsIn(text), [
      "12 PT = 12 person-day",
      "1.200 Stunden = 1200 hour",
      "2,5 Personentage = 2.5 person-day",
      "zwei bis drei Wochen = 2–3 week",
      "10 Werktage = 10 working-day",
      "5 Sprints = 5 sprint",
      "13 SP = 13 story-point",
      "ein Jahr = 1 year",
    ]);
  });

  it("are no times of day and no years", () => {
    assert.deepEqual(effortsIn(`${english}We meet at 5 pm in room 2031. It costs € 5 a day and 2031 days off.\n`), []);
  });
});

describe("facts: meetings", () => {
  it("stand in tables", () => {
    const text = `${english}## Meetings\n\n| Meeting | Frequency | Duration | Participants |\n| --- | --- | --- | --- |\n| Daily | every day | 15 min | team |\n| Sprint review | every two weeks | 1 hour | team, client and Jana Roth |\n| Steering committee | monthly | 90 minutes | sponsor / project lead |\n`;
    assert.deepEqual(factsIn(text).meetings.map(drawMeeting), [
      "Daily | every day | 1 | 15 | team",
      "Sprint review | every two weeks | 14 | 60 | team + client + Jana Roth",
      "Steering committee | monthly | 30 | 90 | sponsor + project lead",
    ]);
  });

  it("stand in German tables", () => {
    const text = `${german}| Termin | Turnus | Dauer | Teilnehmende |\n| --- | --- | --- | --- |\n| Jour fixe | wöchentlich | 45 Min | Projektleitung, Fachbereich |\n| Lenkungsausschuss | vierteljährlich | 2 h | Auftraggeber |\n`;
    assert.deepEqual(factsIn(text).meetings.map(drawMeeting), [
      "Jour fixe | wöchentlich | 7 | 45 | Projektleitung + Fachbereich",
      "Lenkungsausschuss | vierteljährlich | 91 | 120 | Auftraggeber",
    ]);
  });

  it("stand in lists and sentences", () => {
    const text = `${english}## Communication\n\n- Stand-up: daily, 15 minutes\n- Sprint review – at the end of each sprint\n\nThe supplier sends a status report every Friday. There is a weekly project meeting with the client.\n`;
    assert.deepEqual(factsIn(text).meetings.map(drawMeeting), [
      "Stand-up | daily | 1 | 15 | ",
      "Sprint review | at the end of each sprint | - | - | ",
      "status report | every Friday | 7 | - | ",
      "project meeting | weekly | 7 | - | client",
    ]);
  });

  it("stand in German lists and sentences", () => {
    const text = `${german}## Zusammenarbeit\n\n- Jour fixe: jeden Dienstag, 30 Minuten\n- Retrospektive (nach jedem Sprint)\n\nDer Lenkungsausschuss tagt einmal im Quartal. Wir treffen uns alle zwei Wochen zur Besprechung.\n`;
    assert.deepEqual(factsIn(text).meetings.map(drawMeeting), [
      "Jour fixe | jeden Dienstag | 7 | 30 | ",
      "Retrospektive | nach jedem Sprint | - | - | ",
      "Lenkungsausschuss | einmal im Quartal | 91 | - | ",
      "Besprechung | alle zwei Wochen | 14 | - | ",
    ]);
  });

  it("are no back-ups and no reports of the product", () => {
    const text = `${english}| Data | Frequency |\n| --- | --- |\n| Orders | once |\n| Customers | on demand |\n\nThe back-up runs daily.\n`;
    assert.deepEqual(factsIn(text).meetings, []);
  });
});

describe("facts: milestones", () => {
  it("stand in tables", () => {
    const text = `${english}| Milestone | Due | Amount |\n| --- | --- | --- |\n| Design | 2031-03-01 | $4,000 |\n| Pilot | 30 April 2031 | $6,000 |\n| Hand-over | TBD | |\n`;
    assert.deepEqual(factsIn(text).milestones.map(drawMilestone), [
      "Design | 2031-03-01 | - | 4000 USD",
      "Pilot | 2031-04-30 | - | 6000 USD",
    ]);
  });

  it("stand in headings and lists", () => {
    const text = `${english}## Milestone 1: Prototype\n\n- Estimated duration: 6 weeks\n- Budget: 10,000 USD\n\n## Schedule\n\n- Kick-off: 2 March 2031\n- Go-live by 1 June 2031\n- Be nice\n`;
    assert.deepEqual(factsIn(text).milestones.map(drawMilestone), [
      "Milestone 1: Prototype | - | 6 week | 10000 USD",
      "Kick-off | 2031-03-02 | - | -",
      "Go-live | 2031-06-01 | - | -",
    ]);
  });

  it("stand in German tables, headings and lists", () => {
    const text = `${german}## Zeitplan\n\n| Phase | Zeitraum | Aufwand |\n| --- | --- | --- |\n| Konzept | KW 10 | 12 PT |\n\n### Phase 2 – Umsetzung (3 Monate)\n\nWir bauen.\n\n## Meilensteine\n\n- M1 Abnahme bis 30.06.2031\n- Projektstart: 1. März 2031\n`;
    assert.deepEqual(factsIn(text).milestones.map(drawMilestone), [
      "Konzept | --W10 | 12 person-day | -",
      "Phase 2 – Umsetzung (3 Monate) | - | 3 month | -",
      "M1 Abnahme | 2031-06-30 | - | -",
      "Projektstart | 2031-03-01 | - | -",
    ]);
  });

  it("are no versions of the document", () => {
    const text = `${english}| Version | Date | Author |\n| --- | --- | --- |\n| 1.0 | 2031-01-02 | Jana Roth |\n`;
    assert.deepEqual(factsIn(text).milestones, []);
  });
});
