import type * as mdast from "mdast";
import type { SourceLines } from "./source-lines.ts";

/** Stars, underscores or an opening bracket which are text unless they find a partner. */
export interface Run {
  readonly type: "run";
  readonly marker: number;
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Entry = mdast.PhrasingContent | Run;

/** Turns pairs of runs into emphasis, as CommonMark's "process emphasis" does. */
export function pairRuns(lines: SourceLines, entries: Entry[]): Entry[] {
  for (let index = 0; index < entries.length; index++) {
    const closer = entries[index] as Entry;
    if (closer.type !== "run" || !closer.closes) continue;
    const open = findOpener(entries, index, closer);
    if (open === -1) continue;
    const opener = entries[open] as Run;
    const size = opener.end - opener.start > 1 && closer.end - closer.start > 1 ? 2 : 1;
    opener.end -= size;
    closer.start += size;
    const emphasis: mdast.Emphasis | mdast.Strong = {
      type: size === 1 ? "emphasis" : "strong",
      children: settle(lines, entries.slice(open + 1, index)),
      position: { start: lines.pointAt(opener.end), end: lines.pointAt(closer.start) },
    };
    const left = opener.end > opener.start ? [opener] : [];
    const right = closer.end > closer.start ? [closer] : [];
    entries.splice(open, index - open + 1, ...left, emphasis, ...right);
    // What is left of the closer is looked at again.
    index = open + left.length;
  }
  return entries;
}

function findOpener(entries: readonly Entry[], index: number, closer: Run): number {
  const size = closer.end - closer.start;
  for (let at = index - 1; at >= 0; at--) {
    const opener = entries[at] as Entry;
    if (opener.type !== "run" || !opener.opens || opener.marker !== closer.marker) continue;
    const isOdd = (opener.closes || closer.opens) && size % 3 !== 0 && (opener.end - opener.start + size) % 3 === 0;
    if (!isOdd) return at;
  }
  return -1;
}

/** What found no partner is text. */
export function settle(lines: SourceLines, entries: readonly Entry[]): mdast.PhrasingContent[] {
  const settled: mdast.PhrasingContent[] = [];
  for (const entry of entries) {
    if (entry.type === "run")
      pushText(lines, settled, entry.start, entry.end, lines.text.slice(entry.start, entry.end));
    else if (entry.type === "text" && settled.at(-1)?.type === "text") {
      const last = settled.at(-1) as mdast.Text;
      last.value += entry.value;
      (last.position as { end: unknown }).end = entry.position?.end;
    } else settled.push(entry);
  }
  return settled;
}

/** Adds a text, or lengthens the one that is last. */
export function pushText(lines: SourceLines, entries: Entry[], start: number, end: number, value: string): void {
  const last = entries.at(-1);
  if (last?.type === "text" && last.position !== undefined) {
    last.value += value;
    last.position.end = lines.pointAt(end);
  } else {
    entries.push({ type: "text", value, position: { start: lines.pointAt(start), end: lines.pointAt(end) } });
  }
}
