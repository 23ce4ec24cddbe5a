import stringWidth from "string-width";
import type { CommandIo } from "./command-io.ts";
import { cutToWidth } from "./reporters/cut-to-width.ts";
import { makePrintable } from "./reporters/style.ts";

/** One line at the bottom of a terminal that says how far a long run is. */
export interface Progress {
  tell(line: string): void;
  /** Takes the line away, before something else is written. */
  wipe(): void;
}

/** Milliseconds: a shorter run shows nothing. */
const patience = 500;
/** Milliseconds from one line to the next, so that a reader can follow. */
const pause = 100;

/** Shows nothing where nobody looks: in CI, and where standard error is no terminal. */
export function createProgress({ env, errorTerminal, writeError }: CommandIo): Progress {
  if (errorTerminal === undefined || env.TERM === "dumb" || (env.CI ?? "") !== "")
    return { tell: () => {}, wipe: () => {} };
  const { columns, now } = errorTerminal;
  let next = now() + patience;
  let isShown = false;
  return {
    tell(line) {
      if (now() < next) return;
      next = now() + pause;
      isShown = true;
      const printable = makePrintable(line);
      const shown = stringWidth(printable) < columns ? printable : `${cutToWidth(printable, columns - 2)}…`;
      writeError(`\r${shown}\u001b[K`);
    },
    wipe() {
      if (isShown) writeError("\r\u001b[K");
      isShown = false;
    },
  };
}
