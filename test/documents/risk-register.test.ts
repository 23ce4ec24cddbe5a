import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";

function risksIn(text: string): string[] {
  return readDocument("document.md", text, { kind: "sow" }).risks.map(({ title, owner, ...details }) => {
    const said = [details.probability, details.impact, details.mitigation].map((detail) => {
      if (detail === undefined) return "-";
      const place = text.slice(detail.range.start, detail.range.end).replace(/\s+/g, " ");
      return place === detail.text ? place : `${detail.text} at ${place}`;
    });
    return [title, owner ?? "-", ...said].join(" | ");
  });
}

describe("facts: risks", () => {
  it("reads probability, impact and mitigation from a register's columns, in any order", () =>
    assert.deepEqual(
      risksIn(`# Offer: Ferry timetable

## Risks

| ID | Risk | Mitigation strategy | Likelihood (L/M/H) | Impact (1–5) | Owner |
| --- | --- | --- | --- | --- | --- |
| R1 | The tide data come late | Ask the harbour in March | M | 4 | Jana Roth |
| R2 | Nobody buys a ticket online | TBD | | 5 | |
`),
      [
        "The tide data come late | Jana Roth | M | 4 | Ask the harbour in March",
        "Nobody buys a ticket online | - | - | 5 | -",
      ],
    ));

  it("reads a German register, with long and with one-letter titles", () =>
    assert.deepEqual(
      risksIn(`# Angebot: Fahrplan der Fähre

## Risiken

| Risiko | Eintrittswahrscheinlichkeit | Auswirkung | Gegenmaßnahme | Verantwortlich |
| --- | --- | --- | --- | --- |
| Die Gezeiten kommen zu spät | mittel | hoch | Im März beim Hafen nachfragen | Jana Roth |

Und für den Betrieb:

| Nr. | Risiko | W | A | Strategie und Maßnahme |
| --- | --- | --- | --- | --- |
| 1 | Der Lieferant fällt aus | gering | hoch | Zweiter Lieferant |
`),
      [
        "Die Gezeiten kommen zu spät | Jana Roth | mittel | hoch | Im März beim Hafen nachfragen",
        "Der Lieferant fällt aus | - | gering | hoch | Zweiter Lieferant",
      ],
    ));

  it("reads labels below a listed risk", () =>
    assert.deepEqual(
      risksIn(`# Offer: Ferry timetable

## Risks

- The tide data come late
  - Probability: medium
  - Impact: no timetable in June
  - Mitigation: ask the harbour in March
- Nobody buys a ticket online
`),
      [
        "The tide data come late | - | medium | no timetable in June | ask the harbour in March",
        "Nobody buys a ticket online | - | - | - | -",
      ],
    ));

  it("reads labels in a section of its own, with the list after a label", () =>
    assert.deepEqual(
      risksIn(`# Angebot: Fahrplan der Fähre

## Risiken

### Die Gezeiten kommen zu spät

**Wahrscheinlichkeit:** mittel

**Auswirkungen:** kein Fahrplan im Juni

**Gegenmaßnahmen:**

- Im März beim Hafen nachfragen
- Den alten Fahrplan behalten
`),
      [
        "Die Gezeiten kommen zu spät | - | mittel | kein Fahrplan im Juni | Im März beim Hafen nachfragen Den alten Fahrplan behalten at - Im März beim Hafen nachfragen - Den alten Fahrplan behalten",
      ],
    ));

  it("does not take a measure's owner or a score for one of them", () =>
    assert.deepEqual(
      risksIn(`# Offer: Ferry timetable

## Risks

| Risk | Score | Mitigation owner | Status |
| --- | --- | --- | --- |
| The tide data come late | 8 | Jana Roth | open |
`),
      ["The tide data come late | - | - | - | -"],
    ));
});
