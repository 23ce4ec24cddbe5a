import { parse } from "yaml";
import { documentKinds } from "../../documents/document.ts";
import type { Clause } from "../../scaffold/clause.ts";
import type { Template } from "../../scaffold/template.ts";

const keys = ["title", "description", "kind", "file"] as const;

/**
 * Reads one template file and puts the clauses in. `path` is `…/templates/<language>/<name>.md`.
 * @throws Error with the path and what to do, where the file is incomplete or names a clause that isn't there.
 */
export function readTemplate(path: string, text: string, clauses: readonly Clause[]): Template {
  const [, language, name] = /(?:^|\/)(en|de)\/([a-z-]+)\.md$/.exec(path) ?? [];
  if ((language !== "en" && language !== "de") || name === undefined) {
    throw new Error(`${path}: Put the template at templates/en/<name>.md or templates/de/<name>.md, in lower case.`);
  }
  const [, frontMatter, body] = /^---\n([\s\S]*?\n)---\n\n([\s\S]+)$/.exec(text) ?? [];
  if (frontMatter === undefined || body === undefined) {
    throw new Error(`${path}: Start with YAML front matter between two lines of ---, an empty line and the text.`);
  }
  const fields = parse(frontMatter) as Record<string, unknown>;
  const [title, description, kind, fileName] = keys.map((key) => {
    const value = fields[key];
    if (typeof value !== "string" || value === "") throw new Error(`${path}: Give \`${key}\` a text.`);
    return value;
  }) as [string, string, string, string];
  const known = documentKinds.find((each) => each === kind);
  if (known === undefined || known === "none") {
    throw new Error(`${path}: \`kind\` does not know "${kind}". Use one of ${documentKinds.join(", ")}.`);
  }
  return { name, language, title, description, kind: known, fileName, body: withClauses(body) };

  function withClauses(source: string): string {
    return source.replace(/^\{\{([a-z-]+)\}\}$/gm, (_, wanted: string) => {
      const clause = clauses.find((each) => each.name === wanted && each.language === language);
      if (clause === undefined) throw new Error(`${path}: There is no clause "${wanted}" in ${language}.`);
      return clause.body.trimEnd();
    });
  }
}
