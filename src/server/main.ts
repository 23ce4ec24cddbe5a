import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./connection.ts";
import { nodeHost } from "./node-host.ts";

// The client says by an argument how it talks: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`.
startServer(createConnection(ProposedFeatures.all), nodeHost);
