import { dirname } from "node:path";
import type { Engagement } from "../engagement/engagement.ts";
import type { FindingKey } from "../linter/finding-key.ts";
import { keyMember } from "../linter/leave-out-known.ts";
import { pathInside } from "../workspace/config-file.ts";
import { displayPath } from "../workspace/find-markdown-files.ts";
import type { GitChanges } from "../workspace/git-changes.ts";
import { isMarkdown } from "../workspace/markdown-files.ts";
import { type JudgedInput, joinInputs } from "./judge-input.ts";
import { placeOfInput } from "./known.ts";
import { buildInput, type Input } from "./read-inputs.ts";

/** What was found in a document before it changed; `same` where nothing has changed that decides on its findings. */
export type KnownBefore = (member: JudgedInput, engagement: Engagement) => readonly FindingKey[] | "same";

/**
 * Judges documents as they were before the changes. `judge` goes by the configuration and the day of now, so that only what
 * has changed in the documents themselves makes a difference.
 */
export function judgeBefore(
  members: readonly JudgedInput[],
  changes: GitChanges,
  cwd: string,
  judge: (input: Input) => JudgedInput,
): KnownBefore {
  const before = new Map(members.map((member) => [member.input, findEarlier(member)]));
  const set = joinInputs([...before.values(), ...judgeDeleted()].filter((member) => member !== undefined));
  return (member, engagement) => {
    const earlier = before.get(member.input);
    if (earlier === undefined) return [];
    const engagementThen = set.engagementOf(earlier);
    return isSame(engagement, engagementThen) ? "same" : keyMember(earlier, engagementThen, set.open);
  };

  /** Undefined for a new file. */
  function findEarlier(member: JudgedInput): JudgedInput | undefined {
    const { input } = member;
    const path = placeOfInput(input, cwd);
    const isFromDisk = input.absolutePath !== undefined;
    if (isFromDisk && !changes.changed.has(path)) return member;
    const pathBefore = changes.changed.has(path) ? changes.changed.get(path) : path;
    const file = pathBefore === undefined ? undefined : changes.readBefore(pathBefore);
    // What was no text had no findings.
    return file === undefined || "problem" in file ? undefined : judge({ ...input, file });
  }

  /** The documents that are there no more and stood beside one that is, which may now lack what they said. */
  function judgeDeleted(): JudgedInput[] {
    const inFolder = new Map(members.map(({ input }) => [dirname(placeOfInput(input, cwd)), input.config]));
    return changes.deleted.filter(isMarkdown).flatMap((path) => {
      const config = inFolder.get(dirname(path));
      if (!inFolder.has(dirname(path)) || config?.paths.isIgnored(pathInside(config, path)) === true) return [];
      const file = changes.readBefore(path);
      if ("problem" in file) return [];
      return [
        judge(buildInput({ path: displayPath(cwd, path), absolutePath: path, file, isAsked: false }, path, config)),
      ];
    });
  }
}

function isSame({ documents }: Engagement, { documents: others }: Engagement): boolean {
  return documents.length === others.length && documents.every((summary, at) => summary === others[at]);
}
