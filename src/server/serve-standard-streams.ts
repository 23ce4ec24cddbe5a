import { once } from "node:events";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./connection.ts";
import { nodeHost } from "./node-host.ts";

/** Serves the client at the other end of standard input and output until it goes, which ends the process. */
export async function serveStandardStreams(): Promise<void> {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeHost);
  await once(process.stdin, "close");
}
