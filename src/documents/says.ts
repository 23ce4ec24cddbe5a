import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Reading, Stretch } from "./reading.ts";

/** Whether a term of a group stands in a statement, title or cell. */
export function says(group: string, { firstWord, endWord }: Stretch, { hits }: Reading): boolean {
  return findGroup(hits, group, firstWord, endWord) !== undefined;
}
