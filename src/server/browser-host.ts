import { emptyLibrary } from "../scaffold/own-library.ts";
import { readToday, restOfFingers, type ServerHost } from "./server-host.ts";

/** A server in a browser's worker, which reaches no files: the client gives it all of them. */
export const browserHost: ServerHost = {
  today: readToday,
  createConfigurationFinder: () => () => undefined,
  findCompanions: () => [],
  canRead: () => false,
  findOwnLibrary: () => emptyLibrary,
  readText: () => undefined,
  restMilliseconds: restOfFingers,
  watchedFiles: "",
};
