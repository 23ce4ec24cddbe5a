import type { CommandIo } from "./command-io.ts";
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
export async function createProgress({ env, errorTerminal, writeError }: CommandIo): Promise<Progress> {
  if (errorTerminal === undefined || env.TERM === "dumb" || (env.CI ?? "") !== "")
    return { tell: () => {}, wipe: () => {} };
  const { columns, now } = errorTerminal;
  // What knows how wide each character is takes longer to load than all else of the command line.
  const { cutToWidth, widthOf } = await import("./reporters/cut-to-width.ts");
  let next = now() + patience;
  let isShown = false;
  return {
    tell(line) {
      if (now() < next) return;
      next = now() + pause;
      isShown = true;
      const printable = makePrintable(line);
      const shown = widthOf(printable) < columns ? printable : `${cutToWidth(printable, columns - 2)}…`;
      writeError(`\r${shown}\u001b[K`);
    },
    wipe() {
      if (isShown) writeError("\r\u001b[K");
      isShown = false;
    },
  };
}
