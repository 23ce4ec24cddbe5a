import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { browserHost } from "./browser-host.ts";
import { startServer } from "./connection.ts";

// In a web worker the global object is the port to whoever started it.
const port = globalThis as never;
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), browserHost);
