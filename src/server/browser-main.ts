import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { emptyLibrary } from "../scaffold/own-library.ts";
import { startServer } from "./connection.ts";
import { readToday, restOfFingers } from "./server-host.ts";

// In a web worker the global object is the port to whoever started it.
const port = globalThis as never;
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  today: readToday,
  createConfigurationFinder: () => () => undefined,
  findCompanions: () => [],
  canRead: () => false,
  findOwnLibrary: () => emptyLibrary,
  readText: () => undefined,
  restMilliseconds: restOfFingers,
  watchedFiles: "",
});
