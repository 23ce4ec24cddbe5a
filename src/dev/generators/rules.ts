import { readdirSync, readFileSync } from "node:fs";
import { explainRule, kindNames } from "../../rules/explain-rule.ts";
import { type Rule, ruleFamilies } from "../../rules/rule.ts";
import type { SettableRule } from "../../rules/settable-rule.ts";
import { textOf } from "../../text/message.ts";
import type { GeneratedFile } from "../generated-file.ts";

const folder = new URL("../../rules/", import.meta.url);
const readme = new URL("../../../README.md", import.meta.url);
const [tableStart, tableEnd] = ["<!-- rules:start -->", "<!-- rules:end -->"];

/** Makes the registry from the folders, and from the rules' docs their pages, the index and the README's table. */
export async function generateRules(): Promise<readonly GeneratedFile[]> {
  const rules = await loadRules();
  return [
    generateRegistry(),
    generateSettableRules(rules),
    ...rules.map(generatePage),
    generateIndex(rules),
    ...generateReadme(rules),
  ];
}

/** The rules as their files have them, also where the registry is not up to date. */
export function loadRules(): Promise<readonly Rule[]> {
  return Promise.all(
    findRuleIds().map(async (id) => ((await import(new URL(`${id}.ts`, folder).href)) as { default: Rule }).default),
  );
}

/** The registry alone; it needs no rule to be loadable. */
export function generateRegistry(): GeneratedFile {
  const ids = findRuleIds();
  const content = [
    "// Made from the files in this folder by `npm run generate`.",
    ...ids.map((id) => `import ${variableOf(id)} from "./${id}.ts";`),
    'import type { Rule } from "./rule.ts";',
    "",
    "/** All rules, by family and name. */",
    "export const allRules: readonly Rule[] = [",
    ...ids.map((id) => `  ${variableOf(id)},`),
    "];",
    "",
  ].join("\n");
  return { path: "src/rules/all-rules.generated.ts", content };
}

function generateSettableRules(rules: readonly Rule[]): GeneratedFile {
  const settable = rules.map(
    ({ id, facets, options }): SettableRule => ({
      id,
      ...(facets && { facets }),
      ...(options && { options: Object.keys(options) }),
    }),
  );
  const content = [
    "// Made from the files in this folder by `npm run generate`.",
    'import type { SettableRule } from "./settable-rule.ts";',
    "",
    "/** All rules, for who only has to know that they are there: the rules themselves bring vocabulary and readers along. */",
    "export const settableRules: readonly SettableRule[] = [",
    ...settable.map((rule) => `  ${JSON.stringify(rule)},`),
    "];",
    "",
  ].join("\n");
  return { path: "src/rules/settable-rules.generated.ts", content };
}

/** The files below the families' folders, as rule ids: `ownership/po-not-named`. */
export function findRuleIds(): readonly string[] {
  return ruleFamilies.flatMap((family) =>
    listFiles(family)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${family}/${file.replace(/\.ts$/, "")}`)
      .sort(),
  );
}

function listFiles(family: string): readonly string[] {
  try {
    return readdirSync(new URL(`${family}/`, folder));
  } catch {
    return [];
  }
}

/** `ownership/po-not-named` → `ownershipPoNotNamed` */
function variableOf(id: string): string {
  return id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function generatePage(rule: Rule): GeneratedFile {
  return { path: `docs/rules/${rule.id}.md`, content: explainRule(rule) };
}

function generateIndex(rules: readonly Rule[]): GeneratedFile {
  const content = [
    "# Rules",
    "",
    "Each rule has a page. Its id is also its name in settings, in `mandate.yaml` and in ignore comments.",
    "",
    ...tableOf(rules, ""),
    "",
  ].join("\n");
  return { path: "docs/rules/README.md", content };
}

function generateReadme(rules: readonly Rule[]): readonly GeneratedFile[] {
  let text: string;
  try {
    text = readFileSync(readme, "utf8");
  } catch {
    return [];
  }
  const [start, end] = [text.indexOf(tableStart), text.indexOf(tableEnd)];
  if (start === -1 || end < start) return [];
  const table = ["", "", ...tableOf(rules, "docs/rules/"), "", ""].join("\n");
  return [{ path: "README.md", content: text.slice(0, start + tableStart.length) + table + text.slice(end) }];
}

function tableOf(rules: readonly Rule[], path: string): readonly string[] {
  return [
    "| Rule | Severity | Where | What a good document does |",
    "| --- | --- | --- | --- |",
    ...rules.map(({ id, severity, kinds, docs }) => {
      const where = kinds.length > 5 ? "all documents" : kinds.map((kind) => textOf(kindNames[kind].many)).join(", ");
      return `| [${id}](${path}${id}.md) | ${severity} | ${where} | ${docs.summary} |`;
    }),
  ];
}
