import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "./generated-file.ts";
import { generateClauseLibrary } from "./generators/clause-library.ts";
import { generateSnippets } from "./generators/snippets.ts";

/** Everything that is made from something else. A new generator is one line here. */
const generators: readonly (() => readonly GeneratedFile[])[] = [generateClauseLibrary, generateSnippets];

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The generated files that differ from what is on disk, or are not there. */
export function findStaleFiles(): readonly GeneratedFile[] {
  return generators.flatMap((generate) => generate()).filter(({ path, content }) => readFile(path) !== content);
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

function writeStaleFiles(): void {
  for (const { path, content } of findStaleFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeStaleFiles();
}
