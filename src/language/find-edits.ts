import type { TextEdit } from "../text/text-edit.ts";

/**
 * The edits by whole lines that make one text into another: lines that both have stay untouched, so that an editor
 * keeps its cursors and marks in them.
 */
export function findEdits(before: string, after: string): TextEdit[] {
  const old = splitLines(before);
  const young = splitLines(after);
  const edits: TextEdit[] = [];
  let offset = 0;
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...findCommonLines(old, young), [old.length, young.length] as const]) {
    const removed = old.slice(i, nextI).join("");
    const added = young.slice(j, nextJ).join("");
    if (removed !== added) edits.push({ range: { start: offset, end: offset + removed.length }, newText: added });
    offset += removed.length + (old[nextI] ?? "").length;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return edits;
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

type Place = readonly [old: number, young: number];
/** How far each diagonal `old - young` has been followed, in lines of the old text. */
type Furthest = ReadonlyMap<number, number>;

/** The places of lines that both texts have, in order and as many as possible (Myers, "An O(ND) difference algorithm"). */
function findCommonLines(old: readonly string[], young: readonly string[]): Place[] {
  const furthest = new Map<number, number>();
  const history: Furthest[] = [];
  for (let steps = 0; ; steps++) {
    history.push(new Map(furthest));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = entryOf(furthest, diagonal, steps);
      while (x < old.length && x - diagonal < young.length && old[x] === young[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= old.length && x - diagonal >= young.length) return walkBack(history, [old.length, young.length]);
    }
  }
}

function walkBack(history: readonly Furthest[], [oldLength, youngLength]: Place): Place[] {
  const common: Place[] = [];
  let [x, y] = [oldLength, youngLength];
  for (const [steps, furthest] of [...history.entries()].reverse()) {
    const diagonal = x - y;
    const entry = entryOf(furthest, diagonal, steps);
    for (; x > entry; x--, y--) common.push([x - 1, y - 1]);
    if (isEnteredByAddition(furthest, diagonal, steps)) y--;
    else x--;
  }
  return common.reverse();
}

/** Where a diagonal is entered: below a line that was added, or right of one that was removed. */
function entryOf(furthest: Furthest, diagonal: number, steps: number): number {
  if (steps === 0) return 0;
  const neighbour = isEnteredByAddition(furthest, diagonal, steps) ? diagonal + 1 : diagonal - 1;
  return (furthest.get(neighbour) ?? 0) + (neighbour < diagonal ? 1 : 0);
}

function isEnteredByAddition(furthest: Furthest, diagonal: number, steps: number): boolean {
  if (diagonal === -steps) return true;
  if (diagonal === steps) return false;
  return (furthest.get(diagonal - 1) ?? 0) < (furthest.get(diagonal + 1) ?? 0);
}
