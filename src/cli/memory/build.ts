import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import manifest from "../../../package.json" with { type: "json" };

/**
 * The version, and what tells one build of it from another: built pieces are named after what is in them and in what they
 * load, now or later. So this has to be in the piece of `check` that loads all others, and nothing else may import it.
 */
export const build = `${manifest.version} ${basename(fileURLToPath(import.meta.url))}`;
