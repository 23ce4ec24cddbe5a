import type { Meeting } from "../../documents/facts/facts.ts";
import { roundTo, toPercent } from "./rounding.ts";

export interface MeetingTerms {
  /** For `per sprint`; without it such meetings are not counted. */
  readonly sprintDays?: number;
  /** Against which the load is held; else a full time of 40. */
  readonly hoursPerWeek?: number;
  /** By the participant's name as written, for the cost. */
  readonly centsPerHour?: ReadonlyMap<string, number>;
}

const fullTime = 40;

export interface MeetingLoad {
  /** Each once, whoever sits longest first. */
  readonly participants: readonly ParticipantLoad[];
  /** Meetings whose length, rhythm or participants nobody can tell: they are in no sum. */
  readonly uncounted: readonly Meeting[];
}

export interface ParticipantLoad {
  /** As first written. */
  readonly name: string;
  readonly meetings: readonly Meeting[];
  /** With one decimal. */
  readonly hoursPerWeek: number;
  /** Of the working week, with one decimal. */
  readonly percent: number | undefined;
  /** For a month of 52 / 12 weeks, in whole cents; not there without the hourly rate. */
  readonly centsPerMonth: number | undefined;
}

/**
 * How long each participant sits in recurring meetings: Σ length × occurrences a week. A daily of 15 minutes and a weekly
 * of 60 are 5 × 15 + 60 = 135 minutes, 2.3 hours a week, 5.6 % of 40 hours; at € 80 an hour € 780.00 a month.
 *
 * Daily means five times a week; any other rhythm of n days, 7 / n times.
 *
 * Source: catalogue, C7.
 */
export function findMeetingLoad(meetings: readonly Meeting[], terms: MeetingTerms = {}): MeetingLoad {
  const { sprintDays, hoursPerWeek = fullTime, centsPerHour = [] } = terms;
  const uncounted: Meeting[] = [];
  const loads = new Map<string, { name: string; meetings: Meeting[]; minutes: number }>();
  for (const meeting of meetings) {
    const minutes = findMinutesPerWeek(meeting, sprintDays);
    if (minutes === undefined || meeting.participants.length === 0) {
      uncounted.push(meeting);
      continue;
    }
    for (const [key, name] of new Map(meeting.participants.map((name) => [toKey(name), name]))) {
      const load = loads.get(key) ?? { name, meetings: [], minutes: 0 };
      load.meetings.push(meeting);
      load.minutes += minutes;
      loads.set(key, load);
    }
  }
  const rates = new Map([...centsPerHour].map(([name, cents]) => [toKey(name), cents]));
  const participants = [...loads]
    .sort(([, a], [, b]) => b.minutes - a.minutes)
    .map(([key, load]): ParticipantLoad => {
      const rate = rates.get(key);
      return {
        name: load.name,
        meetings: load.meetings,
        hoursPerWeek: roundTo(load.minutes / 60, 1),
        percent: toPercent(load.minutes / 60, hoursPerWeek),
        centsPerMonth: rate === undefined ? undefined : roundTo((load.minutes / 60) * rate * (52 / 12), 0),
      };
    });
  return { participants, uncounted };
}

/** Not there where the meeting's length or rhythm is unknown. */
export function findMinutesPerWeek(
  { everyDays, minutes, rhythm }: Meeting,
  sprintDays: number | undefined,
): number | undefined {
  const days = everyDays ?? (rhythm === undefined ? undefined : sprintDays);
  if (days === undefined || days <= 0 || minutes === undefined) return undefined;
  return minutes * (days === 1 ? 5 : 7 / days);
}

function toKey(name: string): string {
  return name.trim().toLowerCase();
}
