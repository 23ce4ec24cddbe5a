import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type * as lsp from "vscode-languageserver-types";
import { blockShape } from "../../src/documents/term-problems.ts";
import type { LanguageContext } from "../../src/language/language-context.ts";
import { languageService } from "../../src/language/language-service.ts";
import { judgeDocument, lintWithin } from "../../src/linter/lint.ts";
import { positionAt } from "../../src/text/line-index.ts";
import { textOf, type Wording } from "../../src/text/message.ts";
import { german } from "../../src/translations/german.ts";
import { englishDefinitions } from "../../src/vocabulary/definitions/english.ts";
import { germanDefinitions } from "../../src/vocabulary/definitions/german.ts";
import { foundingSigns } from "../../src/vocabulary/founding-signs.ts";
import { foldTerm } from "../../src/vocabulary/glossary.ts";
import { topics } from "../../src/vocabulary/topics.ts";
import { openTexts } from "../language/open-texts.ts";
import { eraseFindings, findFixtures, fixtureOptions, repositoryRoot } from "../support/fixture.ts";
import { splitParts } from "../support/fixture-parts.ts";

/** A language without words: of all that can be translated only the values are left, so that what can't be stands out. */
const speechless: Wording = {
  templates: Object.fromEntries(
    Object.keys(german.templates).map((template) => [template, ` ${(template.match(/\{\d+\}/g) ?? []).join(" ")} `]),
  ),
  and: " ",
  or: " ",
  writeNumber: String,
  writeAmount: String,
};

describe("every text that a reader sees", () => {
  for (const path of [...findFixtures("test/rules"), ...findFixtures("test/example-gaps")]) {
    const name = relative(repositoryRoot, path).replaceAll("\\", "/");
    it(`holds beside what can be translated only words of the author: ${name}`, () => {
      const parts = splitParts(eraseFindings(readFileSync(path, "utf8")), name);
      const texts = Object.fromEntries(parts.map((part) => [part.path, part.text]));
      const written = [...Object.keys(texts), ...Object.values(texts), ...ownNames].join("\n").toLowerCase();
      const known = `${written}\n${foldTerm(written)}`;
      for (const [opened = ""] of Object.entries(texts)) {
        for (const shown of textsShown(openTexts(texts, opened).context)) {
          const foreign = wordsOf(shown).filter((word) => !known.includes(word.toLowerCase()));
          assert.deepEqual(foreign, [], `Not to be translated: ${shown}`);
        }
      }
    });
  }
});

/**
 * Names that are the same in every language – keys and values of the front matter, rules, concepts, currencies –, what the
 * YAML parser says, and weekdays, which are said in the document's language.
 */
const ownNames: readonly string[] = [
  JSON.stringify(blockShape),
  ...topics,
  ...Object.keys(foundingSigns),
  "EUR USD missing closing quote",
  "monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag freitag",
];

function textsShown(plain: LanguageContext): string[] {
  const { document, engagement, open, text } = plain;
  const findings = lintWithin(judgeDocument(document, {}, fixtureOptions), engagement, open);
  const context: LanguageContext = { ...plain, findings, wording: speechless };
  const whole = { start: { line: 0, character: 0 }, end: positionAt(document.lines, text.length) };
  const hover = languageService.hover(context, {
    position: positionAt(document.lines, document.title?.range.start ?? 0),
  });
  return [
    ...languageService
      .diagnostics(context)
      .flatMap(({ message, relatedInformation = [] }) => [
        String(message),
        ...relatedInformation.map((related) => related.message),
      ]),
    ...findings.flatMap(({ noFix }) => (noFix === undefined ? [] : [textOf(noFix, speechless)])),
    ...languageService
      .codeActions(context, { range: whole, context: {} })
      .map(({ title, diagnostics = [] }) => title.replace(String(diagnostics[0]?.code ?? ""), "")),
    ...languageService.codeLenses(context).map(({ command }) => command?.title ?? ""),
    ...languageService
      .inlayHints(context, { range: whole })
      .flatMap(({ label, tooltip }) => [String(label), String(tooltip)]),
    ...detailsOf(languageService.documentSymbols(context)),
    ...(languageService.traceDocument(context)?.text.split("\n") ?? []),
    ...withoutRules((hover?.contents as lsp.MarkupContent | undefined)?.value ?? "").split("\n"),
  ];
}

function detailsOf(symbols: readonly lsp.DocumentSymbol[]): string[] {
  return symbols.flatMap(({ detail = "", children = [] }) => [detail, ...detailsOf(children)]);
}

const meanings = [...englishDefinitions, ...germanDefinitions].map(({ meaning }) => meaning);

/** What a hover says of rules is in `german.test.ts`, and words of the field are explained in the document's language. */
function withoutRules(markdown: string): string {
  return markdown
    .split("\n\n---\n\n")
    .filter((part) => !meanings.some((meaning) => part.endsWith(meaning)))
    .filter((part) => !/^(?:\*\*|\[)[a-z]+\/[a-z-]+(?:\*\*|\])/.test(part))
    .join("\n")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/`[^`]*`/g, "");
}

/** The words of a text that are longer than a unit or an id. */
function wordsOf(text: string): string[] {
  return text.match(/\p{L}{3,}/gu) ?? [];
}
