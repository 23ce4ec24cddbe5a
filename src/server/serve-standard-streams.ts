import { createConnection, ProposedFeatures, StreamMessageWriter } from "vscode-languageserver/node";
import { startServer } from "./connection.ts";
import { FramedReader } from "./framed-reader.ts";
import { nodeHost } from "./node-host.ts";

/** Serves the client at the other end of standard input and output until it goes, which ends the process. */
export async function serveStandardStreams(): Promise<void> {
  const reader = new FramedReader(process.stdin);
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout));
  reader.onError(({ message }) => connection.console.warn(`The client sent what can't be read. ${message}`));
  startServer(connection, nodeHost);
  await new Promise<void>((gone) => {
    reader.onClose(gone);
    process.stdin.on("end", gone);
  });
  // A client that goes in good order asks for the end before.
  process.exit(1);
}
