import type { CommandContext } from "../activate.ts";

/** Ends the server and starts a new one, also after it has crashed too often to be started again by itself. */
export async function restartServer({ client }: CommandContext): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}
