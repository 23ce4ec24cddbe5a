import type { Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { readWords, wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import { matchTerms } from "../vocabulary/term-matcher.ts";
import { oncePerSection } from "./once-per-section.ts";
import { attendanceLabels, shortRoles } from "./people-labels.ts";
import type { Reading } from "./reading.ts";
import { isAboutUsers } from "./role-places.ts";

/** Looks up whether places name roles, and whether they are about the people of the work. */
export interface RoleFinder {
  readonly hasRole: (range: Range) => boolean;
  /** Whether the first words name a role: what comes later tells of other things. */
  readonly hasRoleSoon: (range: Range) => boolean;
  readonly aboutUsers: (section: Section) => boolean;
  readonly underTeam: (section: Section) => boolean;
  /** Whether the heading says who was there or who wrote: `Participants`, `Authors`. */
  readonly underAttendance: (section: Section) => boolean;
  /** Whether the whole name is what a party is called. */
  readonly isParty: (range: Range) => boolean;
}

const mostWordsBeforeRole = 9;
/** Headings with the word `team` or `members` over something else: `Team updates`. */
export const ofOtherThings =
  /auth?or|(?<!\p{L})(?:updates?|news|meetings?|agenda|notes|website|goals|values|norms|rules|communication|name|profiles?|linkedin|links|repos|repositories|experience|legal|history|legende|legend)(?!\p{L})/iu;
const roleGroups = ["role", "productOwner", "ownerLabel"];

export function buildRoleFinder(reading: Reading): RoleFinder {
  const { words, hits, sectionTopics } = reading;
  const aboutUsers = oncePerSection((section) => isAboutUsers(reading, section));
  const underTeam = oncePerSection(isUnderTeam);
  const underAttendance = oncePerSection(isUnderAttendance);
  return { hasRole, hasRoleSoon, aboutUsers, underTeam, underAttendance, isParty };

  function hasRole(range: Range): boolean {
    const [first, end] = [wordAt(words, range.start), wordAt(words, range.end)];
    return roleGroups.some((group) => findGroup(hits, group, first, end) !== undefined);
  }

  function hasRoleSoon(range: Range): boolean {
    const first = wordAt(words, range.start);
    const last = words[Math.min(first + mostWordsBeforeRole, wordAt(words, range.end)) - 1];
    return last !== undefined && hasRole({ start: range.start, end: last.end });
  }

  function isUnderTeam(section: Section): boolean {
    const topics = sectionTopics.get(section) ?? [];
    return topics.includes("roles") && !aboutUsers(section) && !ofOtherThings.test(section.heading?.text ?? "");
  }

  function isUnderAttendance({ heading }: Section): boolean {
    return heading !== undefined && attendanceLabels.test(heading.text.replace(/^[\W\d_]+|(?<![\s:])[\s:]+$/gu, ""));
  }

  function isParty({ start, end }: Range): boolean {
    const [first, last] = [wordAt(words, start), wordAt(words, end)];
    return ["client", "supplier"].some((group) => {
      const hit = findGroup(hits, group, first, last);
      return hit?.firstWord === first && hit.endWord === last;
    });
  }
}

/** Whether words that stand nowhere in the document by themselves name a role: `QA lead`, `PO`. */
export function saysRole({ hits: { vocabulary } }: Reading, text: string): boolean {
  if (shortRoles.test(text.trim())) return true;
  const groups = roleGroups.map((group) => vocabulary.groups.get(group));
  return matchTerms(vocabulary.tree, readWords(text)).some(({ term }) => groups.includes(term));
}
