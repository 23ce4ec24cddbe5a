import { readWords } from "../text/words.ts";
import { meetingWords, teamWords } from "../vocabulary/meeting-words.ts";
import { buildTermTree, keepLongest, matchTerms } from "../vocabulary/term-matcher.ts";
import type { EngagementDocument } from "./document.ts";

/** What a regular meeting is for. */
export type MeetingKind = keyof typeof meetingWords;

const kinds = Object.keys(meetingWords) as readonly MeetingKind[];
const names = buildTermTree(kinds.map((kind) => meetingWords[kind]));
const team = buildTermTree([teamWords]);

/** What a meeting of this name is for: `Planning & refinement` is for two things. */
export function kindsOfMeeting(name: string): readonly MeetingKind[] {
  const hits = keepLongest(matchTerms(names, readWords(name)));
  return [...new Set(hits.flatMap(({ term }) => kinds[term] ?? []))];
}

/** Whether a meeting that comes again is for this. */
export function hasMeeting({ facts }: EngagementDocument, kind: MeetingKind): boolean {
  return facts.meetings.some(({ name }) => kindsOfMeeting(name).includes(kind));
}

/** Whether a participant is of the team, by role: `developers`, `the whole Scrum Team`. */
export function isOfTeam(participant: string): boolean {
  return matchTerms(team, readWords(participant)).length > 0;
}
