import { parse } from "yaml";
import { conceptNames } from "../../documents/concepts.ts";
import { documentKinds } from "../../documents/document.ts";
import type { Clause } from "../../scaffold/clause.ts";
import { type Topic, topics } from "../../vocabulary/topics.ts";

/** `[Product Owner]`: an open point in a clause. */
const placeholder = /\[([^[\]]+)\]/g;

const kinds: readonly string[] = documentKinds.filter((kind) => kind !== "none");
const snippetFiles: readonly string[] = ["sow", "vision", "backlog"];

/** Labels that are filled in from what a document already says; each language has its own. */
const labelsOfOtherLanguage = {
  en: ["Kunde", "Anbieter", "Produkt"],
  de: ["Client", "Provider", "Product"],
};

/**
 * Reads one clause file. `path` is `…/clauses/<language>/<name>.md`.
 * @throws Error with the path and what to do, where the file does not hold a complete clause.
 */
export function readClause(path: string, text: string): Clause {
  const [, language, name] = /(?:^|\/)(en|de)\/([a-z-]+)\.md$/.exec(path) ?? [];
  if ((language !== "en" && language !== "de") || name === undefined) {
    throw new Error(`${path}: Put the clause at clauses/en/<name>.md or clauses/de/<name>.md, in lower case.`);
  }
  const [, frontMatter, body] = /^---\n([\s\S]*?\n)---\n\n([\s\S]+)$/.exec(text) ?? [];
  if (frontMatter === undefined || body === undefined) {
    throw new Error(`${path}: Start with YAML front matter between two lines of ---, an empty line and the text.`);
  }
  const fields = readFields(path, frontMatter);
  const snippetFile = fields.optionalWord("snippet", snippetFiles);
  const beside = fields.optionalWord("beside", topics);
  checkBody(path, language, body);
  return {
    name,
    language,
    prefix: fields.prefix(language),
    title: fields.sentence("title"),
    description: fields.sentence("description"),
    kinds: fields.words("kinds", kinds, 1) as Clause["kinds"],
    concepts: fields.words("concepts", conceptNames, 0) as Clause["concepts"],
    ...(beside !== undefined && { beside: beside as Topic }),
    ...(snippetFile !== undefined && { snippetFile: snippetFile as NonNullable<Clause["snippetFile"]> }),
    body,
  };
}

function readFields(path: string, frontMatter: string) {
  const fields = parse(frontMatter) as Record<string, unknown>;
  const known = ["prefix", "title", "description", "kinds", "concepts", "beside", "snippet"];
  const unknown = Object.keys(fields).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new Error(`${path}: Remove \`${unknown}\`; the front matter knows ${known.join(", ")}.`);
  }

  return { prefix, sentence, words, optionalWord };

  function prefix(language: Clause["language"]): string {
    const value = fields.prefix;
    const form = language === "en" ? /^[a-z0-9]+$/ : /^[a-z0-9]+-de$/;
    if (typeof value !== "string" || !form.test(value)) {
      const example = language === "en" ? "po" : "po-de";
      throw new Error(`${path}: Give \`prefix\` a short word in lower case, such as ${example}.`);
    }
    return value;
  }

  function sentence(key: string): string {
    const value = fields[key];
    if (typeof value !== "string" || value.trim() === "") {
      throw new Error(`${path}: Give \`${key}\` a text.`);
    }
    return value;
  }

  function words(key: string, allowed: readonly string[], minimum: number): readonly string[] {
    const value = fields[key];
    if (!Array.isArray(value) || value.length < minimum) {
      throw new Error(`${path}: Give \`${key}\` a list, such as [${allowed[0]}].`);
    }
    return value.map((word) => checkWord(key, word, allowed));
  }

  function optionalWord(key: string, allowed: readonly string[]): string | undefined {
    return fields[key] === undefined ? undefined : checkWord(key, fields[key], allowed);
  }

  function checkWord(key: string, word: unknown, allowed: readonly string[]): string {
    if (typeof word !== "string" || !allowed.includes(word)) {
      throw new Error(`${path}: \`${key}\` does not know "${word}". Use one of ${allowed.join(", ")}.`);
    }
    return word;
  }
}

function checkBody(path: string, language: Clause["language"], body: string): void {
  const labels = [...body.matchAll(placeholder)].map((match) => match[1] ?? "");
  const foreign = labels.find((label) => labelsOfOtherLanguage[language].includes(label));
  if (foreign !== undefined) {
    throw new Error(`${path}: [${foreign}] belongs to the other language. Use its ${language} label.`);
  }
  if (/[[\]]/.test(body.replaceAll(placeholder, ""))) {
    throw new Error(`${path}: Use square brackets only for placeholders, [Label], and never one within another.`);
  }
  if (!/[^\n]\n$/.test(body)) {
    throw new Error(`${path}: End the text with exactly one line break.`);
  }
}
