import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./connection.ts";
import { nodeHost } from "./node-host.ts";
import { serveStandardStreams } from "./serve-standard-streams.ts";

// The client says by an argument how it talks: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`.
if (process.argv.includes("--stdio")) void serveStandardStreams();
else startServer(createConnection(ProposedFeatures.all), nodeHost);
