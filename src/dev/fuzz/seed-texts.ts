import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const testFolder = fileURLToPath(new URL("../../../test", import.meta.url));
/** Longer ones make every run slow and hold nothing that the shorter ones don't. */
const longest = 12_000;

let texts: readonly string[] | undefined;

/** The fixtures and examples in `test/`, in the order of their paths, without drawn findings. */
export function readSeedTexts(): readonly string[] {
  texts ??= readdirSync(testFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => readFileSync(join(testFolder, path), "utf8").replace(/^[ \t]*\^+ [a-z-]+\/.*\n/gm, ""))
    .filter((text) => text.length < longest);
  return texts;
}
