import { type Message, say } from "../text/message.ts";
import type { Report } from "./report.ts";

/** For people, a line for each: what the findings were compared with, and what is left out for it. */
export function describeKnown({ baseline, changedSince }: Report): Message[] {
  const lines: Message[] = changedSince === undefined ? [] : [say`Only what is new since ${changedSince} is shown`];
  if (baseline === undefined) return lines;
  const { path, known, gone } = baseline;
  if (known > 0)
    lines.push(
      known === 1
        ? say`${known} known finding is left out (${path})`
        : say`${known} known findings are left out (${path})`,
    );
  if (gone > 0)
    lines.push(
      gone === 1
        ? say`${gone} finding of the baseline is gone: "mandate baseline" takes it out`
        : say`${gone} findings of the baseline are gone: "mandate baseline" takes them out`,
    );
  return lines;
}
