import type { PlacedDocument } from "../engagement/group-documents.ts";
import { folderOf } from "./absolute-path.ts";
import { type ConfigFile, pathInside } from "./config-file.ts";

/** Where a file stands among others, for finding the engagement that it belongs to. */
export function placeOf(path: string, config: ConfigFile | undefined): Omit<PlacedDocument, "summary"> {
  const folder = folderOf(path);
  return {
    folder,
    root: config === undefined ? folder : folderOf(config.path),
    configured: config?.paths.findEngagement(pathInside(config, path)),
  };
}
