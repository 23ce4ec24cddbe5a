import { type ConfigFile, pathInside } from "../workspace/config-file.ts";
import { placeOf } from "../workspace/place-of.ts";
import type { FoundConfiguration } from "./document-settings.ts";

/** What a configuration file, at `uri`, says of the document at `path`. */
export function describeFound(config: ConfigFile, uri: string, path: string): FoundConfiguration {
  return { ...config, uri, relativePath: pathInside(config, path), place: placeOf(path, config) };
}
