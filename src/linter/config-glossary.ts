import { isScalar, isSeq } from "yaml";
import { listOf, type Message, say } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import { quoted } from "../text/wording.ts";
import { foldTerm, type Glossary, type GlossaryName, glossaryNames } from "../vocabulary/glossary.ts";
import type { ConfigurationSource } from "./config-source.ts";

const languages = ["en", "de"] as const;
const mostTerms = 500;
const mostWords = 8;

/** The `glossary` of a configuration: `{ en: { product-owner: [Value Lead] } }`. */
export function readGlossary(node: unknown, source: ConfigurationSource): Glossary {
  const glossary: [string, Glossary[(typeof languages)[number]]][] = [];
  let count = 0;
  for (const { key, keyNode, value } of source.entries(node, '"glossary"')) {
    if (languages.some((language) => language === key)) glossary.push([key, readNames(value)]);
    else source.report(say`Unknown language ${quoted(key)}. A glossary has ${listOf(languages)}.`, keyNode);
  }
  return Object.fromEntries(glossary);

  function readNames(names: unknown): Glossary[(typeof languages)[number]] {
    const read: [GlossaryName, readonly string[]][] = [];
    for (const { key, keyNode, value } of source.entries(names, say`A language of the glossary`)) {
      const name = glossaryNames.find((known) => known === key);
      if (name !== undefined) read.push([name, readTerms(value)]);
      else {
        const suggestion = suggestName(key, glossaryNames) || say` Known are ${listOf(glossaryNames)}.`;
        source.report(say`The glossary knows no ${quoted(key)}.${suggestion}`, keyNode);
      }
    }
    return Object.fromEntries(read);
  }

  function readTerms(list: unknown): string[] {
    const value = source.resolve(list);
    return (isSeq(value) ? value.items : [value]).flatMap((item) => {
      const scalar = source.resolve(item);
      const term = isScalar(scalar) && typeof scalar.value === "string" ? scalar.value : undefined;
      const problem = findTermProblem(term);
      if (problem !== undefined) source.report(problem, item ?? list);
      return problem === undefined && term !== undefined ? [term] : [];
    });
  }

  function findTermProblem(term: string | undefined): Message | undefined {
    const words = term === undefined ? [] : foldTerm(term).split(" ").filter(Boolean);
    if (words.length === 0) return say`Words of the glossary are texts such as "Value Lead", or a list of them.`;
    if (words.length > mostWords) return say`A term of the glossary has at most ${mostWords} words.`;
    count++;
    return count > mostTerms ? say`A glossary has at most ${mostTerms} terms; the rest is left out.` : undefined;
  }
}
