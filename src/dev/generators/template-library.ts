import { readdirSync, readFileSync } from "node:fs";
import type { Clause } from "../../scaffold/clause.ts";
import type { Template } from "../../scaffold/template.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { readClauses } from "./clause-library.ts";
import { readTemplate } from "./read-template.ts";

const folder = "src/scaffold/templates";

/** Makes the template library that the core imports, so that it needs no file system in a browser. */
export function generateTemplateLibrary(): readonly GeneratedFile[] {
  const content = [
    `// Made from ${folder} and the clauses by \`npm run generate\`. Change them there.`,
    'import type { Template } from "./template.ts";',
    "",
    "/** All templates by name, English before German. */",
    `export const templateLibrary: readonly Template[] = ${JSON.stringify(readTemplates(), undefined, 2)};`,
    "",
  ].join("\n");
  return [{ path: "src/scaffold/template-library.generated.ts", content }];
}

/** @throws Error where a template is incomplete or lacks its twin in the other language. */
function readTemplates(): readonly Template[] {
  const clauses = readClauses();
  const [english, german] = [readLanguage("en", clauses), readLanguage("de", clauses)];
  const names = [...new Set([...english, ...german].map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const twins = [english, german].map((templates) => templates.find((template) => template.name === name));
    const missing = twins.indexOf(undefined);
    if (missing !== -1) {
      throw new Error(`${folder}/${missing === 0 ? "en" : "de"}/${name}.md: Write the template in this language too.`);
    }
    return twins as Template[];
  });
}

function readLanguage(language: Template["language"], clauses: readonly Clause[]): readonly Template[] {
  const directory = new URL(`../../scaffold/templates/${language}/`, import.meta.url);
  return readdirSync(directory).map((file) =>
    readTemplate(`${folder}/${language}/${file}`, readFileSync(new URL(file, directory), "utf8"), clauses),
  );
}
