import { type ConfigFile, listConfigFiles, pathInside } from "../workspace/config-file.ts";
import { placeOf } from "../workspace/place-of.ts";
import type { FoundConfiguration } from "./document-settings.ts";

/** What a configuration says of the document at `path`. */
export function describeFound(
  config: ConfigFile,
  uriOf: (configPath: string) => string,
  path: string,
): FoundConfiguration {
  return {
    files: listConfigFiles(config).map(({ path: configPath, text, problems }) => ({
      uri: uriOf(configPath),
      text,
      problems,
    })),
    paths: config.paths,
    relativePath: pathInside(config, path),
    place: placeOf(path, config),
  };
}
