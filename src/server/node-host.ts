import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { configFileNames, createConfigFinder, pathInside } from "../workspace/read-config.ts";
import { type ConfigurationFinder, readToday, type ServerHost } from "./server-host.ts";

/** A server beside an editor, with the files that the editor shows. */
export const nodeHost: ServerHost = {
  today: readToday,
  createConfigurationFinder,
  watchedFiles: `**/{${configFileNames.join(",")}}`,
};

function createConfigurationFinder(): ConfigurationFinder {
  const findConfig = createConfigFinder();
  return (uri) => {
    if (!uri.startsWith("file:")) return undefined;
    const path = fileURLToPath(uri);
    const found = findConfig(dirname(path));
    if (found === undefined) return undefined;
    return { ...found, uri: pathToFileURL(found.path).href, relativePath: pathInside(found, path) };
  };
}
