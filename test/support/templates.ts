import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./fixture.ts";

/** All that Mandate says by `say`, as in the code: the English templates with the file that each is in. */
export function readTemplates(): ReadonlyMap<string, string> {
  const templates = new Map<string, string>();
  for (const file of readdirSync(join(repositoryRoot, "src"), { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".ts") || /^(?:dev|client)\b/.test(file)) continue;
    const text = readFileSync(join(repositoryRoot, "src", file), "utf8");
    const code = text.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, blank);
    for (const template of templatesIn(code)) templates.set(template, file.replaceAll("\\", "/"));
  }
  return templates;
}

/** Whether a template has words of its own, which other languages say otherwise. */
export function hasWords(template: string): boolean {
  return /\p{L}|["“”]/u.test(template.replace(/\{\d+\}/g, ""));
}

function templatesIn(code: string): string[] {
  const start = code.search(/(?<![\w-])say`/) + "say`".length;
  if (start < "say`".length) return [];
  const { template, values, end } = readTemplate(code, start);
  return [template, ...values.flatMap(templatesIn), ...templatesIn(code.slice(end))];
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

interface Template {
  readonly template: string;
  readonly values: readonly string[];
  readonly end: number;
}

/** The template literal that opens before `start`, with numbers for its values, and where it ends. */
function readTemplate(text: string, start: number): Template {
  const values: string[] = [];
  let template = "";
  let at = start;
  while (text[at] !== "`") {
    if (at >= text.length) throw new Error(`A template has no end: ${text.slice(start, start + 80)}`);
    if (text[at] === "\\") {
      template += text[at + 1];
      at += 2;
    } else if (text.startsWith("${", at)) {
      template += `{${values.length}}`;
      const end = endOfValue(text, at + 2);
      values.push(text.slice(at + 2, end));
      at = end + 1;
    } else {
      template += text[at++];
    }
  }
  return { template, values, end: at + 1 };
}

/** Where the brace stands that closes a value. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; ; at++) {
    const character = text[at];
    if (character === "`") at = readTemplate(text, at + 1).end - 1;
    else if (character === '"') at = text.indexOf('"', at + 1);
    else if (character === "{") depth++;
    else if (character === "}" && depth-- === 0) return at;
  }
}
