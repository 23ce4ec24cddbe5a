import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { repositoryRoot } from "./support/fixture.ts";

/** Who may import whom: the table of `src/README.md`, word for word, which the last test holds against it. */
const table = [
  { folder: "text", mayImport: "–" },
  { folder: "markdown", mayImport: "text + mdast, unified, remark-*, htmlparser2, yaml" },
  { folder: "vocabulary", mayImport: "text" },
  { folder: "documents", mayImport: "text, markdown, vocabulary + mdast" },
  { folder: "engagement", mayImport: "the above + @orama/stemmers" },
  { folder: "scaffold", mayImport: "text, markdown, vocabulary, documents + mdast" },
  { folder: "rules", mayImport: "the above" },
  { folder: "linter", mayImport: "the above + yaml" },
  { folder: "translations", mayImport: "text" },
  { folder: "language", mayImport: "the above + mdast, vscode-languageserver-types" },
  { folder: "assistants", mayImport: "the above + zod" },
  { folder: "dashboard", mayImport: "engagement" },
  {
    folder: "interchange",
    mayImport:
      "the core + mdast, hast, unified, remark-*, rehype-*, htmlparser2, mammoth, docx, image-size, fflate, csv-parse, csv-stringify",
  },
  { folder: "workspace", mayImport: "text, documents, engagement, scaffold, linter + Node" },
  { folder: "protocol", mayImport: "–" },
  { folder: "server", mayImport: "the core, assistants, workspace, protocol + vscode-languageserver*, Node" },
  { folder: "client", mayImport: "protocol, dashboard + vscode, vscode-languageclient" },
  {
    folder: "cli",
    mayImport:
      "the core, assistants, dashboard, interchange, workspace, server + Node, package.json, @optique/core, @modelcontextprotocol/sdk, sarif, string-width",
  },
  { folder: "dev", mayImport: "all" },
] as const;
type Folder = (typeof table)[number]["folder"];

const folders: readonly string[] = table.map(({ folder }) => folder);
const core = folders.slice(0, folders.indexOf("language") + 1);
const sourceRoot = join(repositoryRoot, "src");

/** Static, type-only, re-exporting, side-effect and dynamic imports, `import("…")` types and `require`. */
const importPatterns = [
  /^\s*(?:import|export)\b[^;'"`]*?\bfrom\s*["']([^"']+)["']/gm,
  /^\s*import\s*["']([^"']+)["']/gm,
  /\b(?:import|require)\s*\(\s*["'`]([^"'`]+)["'`]/g,
];

describe("architecture", () => {
  const imports = findSourceFiles().flatMap(readImports);

  for (const { folder, mayImport } of table) {
    it(`${folder}/ imports ${mayImport === "–" ? "nothing" : mayImport}`, () => {
      const allowed = expand(folder, mayImport);
      const broken = imports.filter((found) => found.from === folder && !isAllowed(found.target, allowed));
      const list = broken.map(({ file, specifier }) => `  src/${file} imports ${specifier}`).join("\n");
      assert.equal(list, "", `src/README.md says that ${folder}/ may import: ${mayImport}\n${list}`);
    });
  }

  it("keeps the core free of Node", () => {
    const broken = imports.filter(({ from, target }) => core.includes(from) && target === "Node");
    assert.deepEqual(broken, [], "src/README.md says: The core is pure and synchronous: no Node.");
  });

  it("knows every folder", () => {
    const found = readdirSync(sourceRoot, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      found.map(({ name }) => name).filter((name) => !folders.includes(name)),
      [],
      "Add the folder to the map in src/README.md, and to the table in this test.",
    );
  });

  it("is what src/README.md shows", () => {
    const rows = readFileSync(join(sourceRoot, "README.md"), "utf8").matchAll(
      /^\| `([a-z]+)\/[^|]*\|[^|]*\|([^|]*)\|$/gm,
    );
    assert.deepEqual(
      [...rows].map(([, folder, mayImport]) => ({ folder, mayImport: mayImport?.trim() })),
      table,
    );
  });
});

interface Import {
  /** `rules/risk/value-missing.ts` */
  readonly file: string;
  readonly from: string;
  /** As written: `../text/range.ts`. */
  readonly specifier: string;
  /** A folder of `src/`, `Node`, a package, or `package.json`. */
  readonly target: string;
}

function findSourceFiles(): string[] {
  return readdirSync(sourceRoot, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.split(sep).join("/"));
}

function readImports(file: string): Import[] {
  const code = readFileSync(join(sourceRoot, file), "utf8");
  return importPatterns
    .flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ""))
    .map((specifier) => ({ file, from: file.split("/")[0] ?? "", specifier, target: findTarget(file, specifier) }));
}

function findTarget(file: string, specifier: string): string {
  if (specifier.startsWith("node:")) return "Node";
  if (!specifier.startsWith(".")) return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const [folder = ""] = normalize(join(dirname(file), specifier)).split(sep);
  return folder === ".."
    ? normalize(join(dirname(file), specifier))
        .split(sep)
        .slice(1)
        .join("/")
    : folder;
}

/** `the above + yaml` → the names of folders and packages that it stands for. */
function expand(folder: Folder, mayImport: string): readonly string[] {
  const names = mayImport.split(/, | \+ /).flatMap((name) => {
    if (name === "the above") return folders.slice(0, folders.indexOf(folder));
    if (name === "the core") return core;
    return name === "all" ? ["*"] : [name];
  });
  return [folder, ...names];
}

function isAllowed(target: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => target === name || (name.endsWith("*") && target.startsWith(name.slice(0, -1))));
}
