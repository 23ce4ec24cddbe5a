import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "./generated-file.ts";
import { generateClauseLibrary } from "./generators/clause-library.ts";
import { generateCommandLinePages } from "./generators/command-line-pages.ts";
import { generateConfigurationSchema } from "./generators/configuration-schema.ts";
import { generateDashboardAssets } from "./generators/dashboard-assets.ts";
import { generateRules } from "./generators/rules.ts";
import { generateSettings } from "./generators/settings.ts";
import { generateSnippets } from "./generators/snippets.ts";
import { generateTemplateLibrary } from "./generators/template-library.ts";

/** Everything that is made from something else. A new generator is one line here. */
const generators: readonly (() => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>)[] = [
  generateClauseLibrary,
  generateTemplateLibrary,
  generateDashboardAssets,
  generateSnippets,
  generateRules,
  generateSettings,
  generateConfigurationSchema,
  generateCommandLinePages,
];

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The generated files that differ from what is on disk, or are not there. */
export async function findStaleFiles(): Promise<readonly GeneratedFile[]> {
  const files = await Promise.all(generators.map((generate) => generate()));
  return files.flat().filter(({ path, content }) => readFile(path) !== content);
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

async function writeStaleFiles(): Promise<void> {
  for (const { path, content } of await findStaleFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeStaleFiles();
}
