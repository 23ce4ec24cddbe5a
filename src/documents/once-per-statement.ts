import { numberReader } from "../text/known-text.ts";
import type { Reading, Statement } from "./reading.ts";

/**
 * A reader that looks at each statement once, however often the document is read again. What it finds may depend on
 * nothing but the statement's text and the terms that lie within it, counts words and characters from the statement's
 * start, and is never changed.
 */
export function oncePerStatement<Found>(
  read: (statement: Statement, reading: Reading) => Found,
): (statement: Statement, reading: Reading) => Found {
  const reader = numberReader();
  return (statement, reading) => statement.known.recall(reader, () => read(statement, reading));
}
