import { numberReader } from "../text/known-text.ts";
import type { Reading, Stretch } from "./reading.ts";

/**
 * A reader that looks at each statement, title or cell once, however often the document is read again. What it finds may
 * depend on nothing but its text and the terms that lie within it, counts words and characters from its start, and is
 * never changed.
 */
export function oncePerStatement<Found>(
  read: (statement: Stretch, reading: Reading) => Found,
): (statement: Stretch, reading: Reading) => Found {
  const reader = numberReader();
  return (statement, reading) => statement.known.recall(reader, () => read(statement, reading));
}
