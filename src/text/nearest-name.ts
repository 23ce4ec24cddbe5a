import { say, type Value } from "./message.ts";
/** The known name that somebody meant by a mistyped one: `agancy` → `agency`, `po-not-named` → `ownership/po-not-named`. */
export function findNearestName(written: string, names: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase();
  // Of two letters, one typing error leaves nothing to guess by: `no` is not `on`.
  if (wanted.length < 3 || wanted.length > longestName) return undefined;
  const complete =
    names.find((name) => name === wanted || name.endsWith(`/${wanted}`)) ??
    names.find((name) => name.startsWith(wanted));
  if (complete !== undefined) return complete;
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const name of names) {
    const distance = editDistance(wanted, name);
    if (distance >= least) continue;
    least = distance;
    nearest = name;
  }
  return nearest;
}

/** ` Did you mean "agency"?`, or nothing where no known name is near. */
export function suggestName(written: string, names: readonly string[]): Value {
  const nearest = findNearestName(written, names);
  return nearest === undefined ? "" : say` Did you mean "${nearest}"?`;
}

const longestName = 80;

/** How many letters must be added, dropped, replaced or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, at(beforeLast, j - 2) + 1);
      }
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
