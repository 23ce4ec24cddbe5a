import { dirname, sep } from "node:path";
import type { PlacedDocument } from "../engagement/group-documents.ts";
import { type ConfigFile, pathInside } from "./read-config.ts";

/** Where a file stands among others, for finding the engagement that it belongs to. */
export function placeOf(path: string, config: ConfigFile | undefined): Omit<PlacedDocument, "summary"> {
  const folder = slashed(dirname(path));
  return {
    folder,
    root: config === undefined ? folder : slashed(dirname(config.path)),
    configured: config?.paths.findEngagement(pathInside(config, path)),
  };
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
