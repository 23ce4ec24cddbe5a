import { type ConceptName, conceptNames } from "../documents/concepts.ts";
import { documentKinds, supportedLanguages } from "../documents/document.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { YamlNode } from "../markdown/yaml-node.ts";
import { listOf, type Message, say } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import type { Range } from "../text/range.ts";
import { quoted } from "../text/wording.ts";
import type { Clause } from "./clause.ts";
import type { Template } from "./template.ts";

/** The templates and clauses that a team keeps in a folder of its own. */
export interface OwnLibrary {
  readonly templates: readonly Template[];
  readonly clauses: readonly Clause[];
  /** The files that can't be offered as they are. */
  readonly faulty: readonly FaultyFile[];
}

export interface FaultyFile {
  readonly path: string;
  /** The problems' ranges are in this text. */
  readonly text: string;
  readonly problems: readonly OwnFileProblem[];
}

export interface OwnFileProblem {
  /** One line that says what is wrong and what is allowed. */
  readonly message: Message;
  readonly range: Range;
}

export const emptyLibrary: OwnLibrary = { templates: [], clauses: [], faulty: [] };

/** What a file of the team's folder holds: a template; a clause, where it has a prefix or a concept; or nothing. */
export interface OwnFile {
  readonly template?: Template;
  readonly clause?: Clause;
  readonly problems: readonly OwnFileProblem[];
}

/** Reads all files of a team's folder; `path` is below it. A `README.md` is for people. */
export function readOwnLibrary(files: readonly { readonly path: string; readonly text: string }[]): OwnLibrary {
  const read = files.filter(({ path }) => !isReadme(path)).map((file) => ({ ...file, ...readOwnFile(file) }));
  return {
    templates: read.flatMap(({ template }) => template ?? []),
    clauses: read.flatMap(({ clause }) => clause ?? []),
    faulty: read.filter(({ problems }) => problems.length > 0),
  };
}

export function isReadme(path: string): boolean {
  return /(?:^|\/)readme\.md$/i.test(path);
}

const kinds = documentKinds.filter((kind) => kind !== "none");
const templateKeys = ["title", "kind", "language", "description", "file"] as const;
const clauseKeys = ["title", "kind", "language", "description", "prefix", "concept"] as const;
type Key = (typeof templateKeys)[number] | (typeof clauseKeys)[number];

/**
 * Reads one file: front matter with `title`, `kind` and `language`, and if it likes `description`; for a template `file`,
 * the name of new documents; for a clause `prefix` and `concept`. What has a problem is not offered.
 */
export function readOwnFile({ path, text }: { readonly path: string; readonly text: string }): OwnFile {
  const { frontMatter } = readMarkdown(text);
  const problems: OwnFileProblem[] = [];
  if (frontMatter === undefined)
    return fail(
      say`Start the file with front matter: a title, a kind and a language between two lines of ---.`,
      top(text),
    );
  const { yaml, range, problem } = frontMatter;
  if (problem !== undefined)
    return fail(say`This is not valid YAML: ${problem.message.split("\n")[0] ?? ""}.`, problem.range);
  const entries = yaml?.entries ?? [];
  const isClause = entries.some(({ key }) => key === "prefix" || key === "concept");
  const known: readonly string[] = isClause ? clauseKeys : templateKeys;
  for (const { key, keyRange } of entries) {
    if (known.includes(key)) continue;
    const hint = suggestName(key, known) || say` Known are ${listOf(known)}.`;
    problems.push({ message: say`Unknown key ${quoted(key)}.${hint}`, range: keyRange });
  }
  const title = readText("title");
  const kind = readChoice("kind", kinds);
  const language = readChoice("language", supportedLanguages);
  const description = readText("description", "") ?? "";
  const concept = readChoice("concept", conceptNames, "optional");
  const prefix = readText("prefix", "");
  const file = readText("file", "");
  if (file !== undefined && file !== "" && !/^[^/\\:*?"<>|]+\.md$/.test(file))
    problems.push({ message: say`"file" must be a name that ends in .md, without a folder.`, range: rangeOf("file") });
  const body = text.slice(range.end).replace(/\r\n?/g, "\n").trim();
  if (body === "") problems.push({ message: say`There is no text below the front matter.`, range: top(text) });
  if (problems.length > 0 || title === undefined || kind === undefined || language === undefined) return { problems };
  const stem = path.replace(/\.[^./]*$/, "");
  const common = { name: stem, language, title, description, body: `${body}\n` };
  if (!isClause) return { template: { ...common, kind, fileName: file || `${stem.split("/").at(-1)}.md` }, problems };
  const concepts: readonly ConceptName[] = concept === undefined ? [] : [concept];
  return { clause: { ...common, prefix: prefix ?? "", kinds: [kind], concepts }, problems };

  function fail(message: Message, place: Range): OwnFile {
    return { problems: [{ message, range: place }] };
  }

  function readText(key: Key, otherwise?: string): string | undefined {
    const node = find(key);
    if (typeof node?.scalar === "string" && node.scalar.trim() !== "") return node.scalar.trim();
    if (node === undefined && otherwise !== undefined) return otherwise;
    problems.push({ message: say`Give "${key}" a text.`, range: rangeOf(key) });
    return undefined;
  }

  function readChoice<Choice extends string>(
    key: Key,
    choices: readonly Choice[],
    need: "needed" | "optional" = "needed",
  ): Choice | undefined {
    const node = find(key);
    if (node === undefined && need === "optional") return undefined;
    const choice = choices.find((one) => one === node?.scalar);
    if (choice === undefined) {
      const hint = typeof node?.scalar === "string" ? suggestName(node.scalar, choices) : "";
      problems.push({ message: say`Give "${key}" one of ${listOf(choices, "or")}.${hint}`, range: rangeOf(key) });
    }
    return choice;
  }

  function find(key: Key): YamlNode | undefined {
    return entries.find((entry) => entry.key === key)?.value;
  }

  /** The value, else its key, else the first line. */
  function rangeOf(key: Key): Range {
    const entry = entries.find((one) => one.key === key);
    if (entry === undefined) return top(text);
    return entry.value.range.end > entry.value.range.start ? entry.value.range : entry.keyRange;
  }
}

function top(text: string): Range {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end === -1 ? text.length : end };
}
