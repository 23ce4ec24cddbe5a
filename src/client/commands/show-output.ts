import type { CommandContext } from "../activate.ts";

/** Shows the log of client and server. */
export function showOutput({ outputChannel }: CommandContext): void {
  outputChannel.show();
}
