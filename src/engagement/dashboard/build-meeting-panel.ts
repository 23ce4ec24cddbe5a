import type { Meeting } from "../../documents/facts/facts.ts";
import { foldWord } from "../../text/words.ts";
import { findMeetingLoad, findMinutesPerWeek } from "../calculations/meeting-load.ts";
import { roundTo } from "../calculations/rounding.ts";
import { isTeam } from "../posts.ts";
import type { RoleMap } from "./build-role-map.ts";
import { type DashboardContext, type OpenedDocument, type Source, sourceOf } from "./dashboard-context.ts";
import type { Missing } from "./missing.ts";

/** What comes again, and how much of the week it takes. */
export interface MeetingPanel {
  readonly meetings: readonly CadenceEntry[];
  /** By participant as written, whoever sits longest first. */
  readonly loads: readonly { readonly name: string; readonly hoursPerWeek: number; readonly percent: number }[];
  readonly missing: readonly Missing[];
}

export interface CadenceEntry {
  readonly name: string;
  readonly rhythm: string | undefined;
  readonly minutes: number | undefined;
  readonly participants: readonly string[];
  /** With two decimals; not there where length or rhythm is unknown. */
  readonly hoursPerWeek: number | undefined;
  readonly source: Source;
}

export function buildMeetingPanel(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  { owners, people }: Pick<RoleMap, "owners" | "people">,
): MeetingPanel {
  const chosen = chooseMeetings(opened);
  const team = [...owners, ...people].filter(({ side }) => side === "provider").map(({ name }) => name);
  const { participants } = findMeetingLoad(
    withTeam(
      chosen.map(({ meeting }) => meeting),
      team,
    ),
  );
  const meetings = chosen.map(({ meeting, summary }): CadenceEntry => {
    const { name, rhythm, minutes, participants: who, range } = meeting;
    const perWeek = findMinutesPerWeek(meeting, undefined);
    return {
      name,
      rhythm,
      minutes,
      participants: who,
      hoursPerWeek: perWeek === undefined ? undefined : roundTo(perWeek / 60, 2),
      source: sourceOf(context, summary, range),
    };
  });
  const isOpen = meetings.some((meeting) => meeting.hoursPerWeek === undefined || meeting.participants.length === 0);
  return {
    meetings,
    loads: participants.map(({ name, hoursPerWeek, percent = 0 }) => ({ name, hoursPerWeek, percent })),
    missing: [
      ...(meetings.length === 0 ? [{ name: "meetings", kind: "sow" } as const] : []),
      ...(isOpen ? [{ name: "meeting-length", kind: "sow" } as const] : []),
    ],
  };
}

type FoundMeeting = OpenedDocument & { readonly meeting: Meeting };

/** Each once, as the document has it that says most of it; what others say of meetings is no agreement. */
function chooseMeetings(opened: readonly OpenedDocument[]): readonly FoundMeeting[] {
  const byName = new Map<string, FoundMeeting>();
  for (const one of opened) {
    if (one.summary.kind !== "sow" && one.summary.kind !== "charter") continue;
    for (const meeting of one.summary.facts.meetings) {
      const key = foldWord(meeting.name);
      const known = byName.get(key);
      if (known === undefined || wealthOf(meeting) > wealthOf(known.meeting)) byName.set(key, { ...one, meeting });
    }
  }
  return [...byName.values()];
}

/** Whoever is of the team and invited by name elsewhere sits in its meetings, too. */
function withTeam(meetings: readonly Meeting[], team: readonly string[]): readonly Meeting[] {
  const named = meetings.flatMap(({ participants }) => participants);
  const members = team.filter((name) => named.includes(name));
  return meetings.map((meeting) => {
    const { participants } = meeting;
    if (!participants.some(isTeam)) return meeting;
    return { ...meeting, participants: [...new Set([...participants, ...members])] };
  });
}

function wealthOf({ minutes, participants }: Meeting): number {
  return (minutes === undefined ? 0 : 1) + (participants.length > 0 ? 1 : 0);
}
