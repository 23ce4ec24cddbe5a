import assert from "node:assert/strict";
import type { Meeting } from "../../../src/documents/facts/facts.ts";
import { findMeetingLoad, findMinutesPerWeek } from "../../../src/engagement/calculations/meeting-load.ts";

function meeting(
  name: string,
  everyDays: number | undefined,
  minutes: number | undefined,
  ...participants: string[]
): Meeting {
  return { range: { start: 0, end: 0 }, name, rhythm: "as written", everyDays, minutes, participants };
}

const terms = { centsPerHour: new Map([["Product Owner", 8000]]) };

describe("meeting load", () => {
  it("is length times occurrences a week, for everybody who sits there", () => {
    const meetings = [
      meeting("Daily", 1, 15, "Product Owner", "Team"),
      meeting("Status", 7, 60, "product owner", "Sponsor"),
      meeting("Review", 14, 120, "Team"),
    ];
    const { participants, uncounted } = findMeetingLoad(meetings, terms);
    assert.deepEqual(
      participants.map(({ name, hoursPerWeek, percent, centsPerMonth }) => [
        name,
        hoursPerWeek,
        percent,
        centsPerMonth,
      ]),
      [
        ["Product Owner", 2.3, 5.6, 78_000],
        ["Team", 2.3, 5.6, undefined],
        ["Sponsor", 1, 2.5, undefined],
      ],
    );
    assert.deepEqual(uncounted, []);
  });

  it("leaves out and shows what nobody can tell the length, rhythm or participants of", () => {
    const meetings = [
      meeting("Demo", 7, undefined, "Team"),
      meeting("Retro", undefined, 60, "Team"),
      meeting("Sync", 7, 30),
    ];
    const { participants, uncounted } = findMeetingLoad(meetings, terms);
    assert.deepEqual(participants, []);
    assert.deepEqual(uncounted, meetings);
  });

  it("counts what is held once a sprint where the sprint's length is known", () => {
    assert.equal(findMinutesPerWeek(meeting("Planning", undefined, 120), 14), 60);
    assert.equal(findMinutesPerWeek(meeting("Planning", undefined, 120), undefined), undefined);
  });

  it("counts somebody once who is named twice", () => {
    const { participants } = findMeetingLoad([meeting("Status", 7, 60, "Team", "team")], terms);
    assert.deepEqual(
      participants.map(({ hoursPerWeek }) => hoursPerWeek),
      [1],
    );
  });
});
