import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse, type Token, tokTypes } from "acorn";
import { transformSync } from "esbuild";

/**
 * Prints all regular expressions that meet what an author has written, as a JSON list: those in the source as they
 * stand there, and those that are put together while it is loaded. It runs in a process of its own, since what is put
 * together can only be seen before anything else loads the source.
 */
const source = fileURLToPath(new URL("../../", import.meta.url));
const folders = [
  ...["text", "markdown", "vocabulary", "documents", "engagement", "scaffold", "rules", "linter", "language"],
  ...["dashboard", "workspace", "server", "cli"],
];
const entries = ["language/language-service.ts", "dashboard/render-dashboard.ts", "workspace/read-config.ts"];

const patterns = new Set<string>();
for (const folder of folders) for (const file of filesIn(folder)) collectLiterals(file);
await collectBuilt();
console.log(JSON.stringify([...patterns].sort()));

function filesIn(folder: string): string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"))
    .map((path) => join(source, folder, path));
}

function collectLiterals(file: string): void {
  const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts", format: "esm", target: "esnext" });
  parse(code, {
    ecmaVersion: "latest",
    sourceType: "module",
    onToken: (token: Token & { readonly value?: { readonly value: RegExp } }) => {
      if (token.type === tokTypes.regexp) patterns.add(String(token.value?.value));
    },
  });
}

/** Only what files of ours put together: libraries have patterns, too. */
async function collectBuilt(): Promise<void> {
  const native = RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, [pattern, flags]) {
      const built = new target(pattern, flags);
      const caller = new Error().stack?.split("\n")[2] ?? "";
      if (caller.includes(source) || caller.includes(pathToFileURL(source).href)) patterns.add(String(built));
      return built;
    },
  });
  for (const entry of entries) await import(pathToFileURL(join(source, entry)).href);
  globalThis.RegExp = native;
}
