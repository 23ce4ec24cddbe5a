import type { Message } from "../text/message.ts";

/** A document of another program as Markdown. */
export interface Imported {
  readonly text: string;
  /** What was left out or decided, for people. */
  readonly notes: readonly Message[];
}
