import { readdirSync, readFileSync } from "node:fs";
import type { Clause } from "../../scaffold/clause.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { readClause } from "./read-clause.ts";

const folder = "src/scaffold/clauses";

/** Makes the clause library that the core imports, so that it needs no file system in a browser. */
export function generateClauseLibrary(): readonly GeneratedFile[] {
  const content = [
    `// Made from ${folder} by \`npm run generate\`. Change the clauses there.`,
    'import type { Clause } from "./clause.ts";',
    "",
    "/** All clauses by name, English before German. */",
    `export const clauseLibrary: readonly Clause[] = ${JSON.stringify(readClauses(), undefined, 2)};`,
    "",
  ].join("\n");
  return [{ path: "src/scaffold/clause-library.generated.ts", content }];
}

/**
 * Reads all clauses, sorted by name, English before German.
 * @throws Error where a clause is incomplete, lacks its twin in the other language, or shares prefix or title.
 */
export function readClauses(): readonly Clause[] {
  const english = readLanguage("en");
  const german = readLanguage("de");
  checkUnique([...english, ...german], "prefix");
  checkUnique([...english, ...german], "title");
  const twins = [...new Set([...english, ...german].map(({ name }) => name))].sort().map((name) => {
    const [source, twin] = [english, german].map((clauses) => clauses.find((clause) => clause.name === name));
    return checkTwins(name, source, twin);
  });
  return twins.flat();
}

function readLanguage(language: Clause["language"]): readonly Clause[] {
  const directory = new URL(`../../scaffold/clauses/${language}/`, import.meta.url);
  return readdirSync(directory).map((file) =>
    readClause(`${folder}/${language}/${file}`, readFileSync(new URL(file, directory), "utf8")),
  );
}

function checkTwins(name: string, english: Clause | undefined, german: Clause | undefined): readonly Clause[] {
  if (english === undefined || german === undefined) {
    const missing = english === undefined ? "en" : "de";
    throw new Error(`${folder}/${missing}/${name}.md: Write the clause in this language too.`);
  }
  if (german.prefix !== `${english.prefix}-de`) {
    throw new Error(`${folder}/de/${name}.md: Set \`prefix\` to ${english.prefix}-de, as in English with -de.`);
  }
  for (const key of ["kinds", "concepts", "beside", "snippetFile"] as const) {
    if (JSON.stringify(german[key]) !== JSON.stringify(english[key])) {
      throw new Error(`${folder}/de/${name}.md: Give \`${key}\` the same value as in en/${name}.md.`);
    }
  }
  return [english, german];
}

function checkUnique(clauses: readonly Clause[], key: "prefix" | "title"): void {
  const seen = new Map<string, Clause>();
  for (const clause of clauses) {
    const other = seen.get(clause[key]);
    if (other !== undefined) {
      const otherPath = `${other.language}/${other.name}.md`;
      throw new Error(`${folder}/${clause.language}/${clause.name}.md: \`${key}\` is taken by ${otherPath}.`);
    }
    seen.set(clause[key], clause);
  }
}
