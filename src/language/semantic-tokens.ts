import type * as lsp from "vscode-languageserver-types";
import { placesOfAccounts } from "../engagement/accounts.ts";
import { summaryOf } from "../engagement/engagement.ts";
import { bestDefinitions } from "../engagement/entities.ts";
import { peopleOf } from "../engagement/people-of-engagement.ts";
import { placesOfPeople } from "../engagement/places-of-people.ts";
import { placesOfRoles } from "../engagement/places-of-roles.ts";
import { allMatches } from "../text/all-matches.ts";
import { offsetAt, positionAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import type { LanguageContext } from "./language-context.ts";

/** The manifest declares the same types; LSP has no own for them. */
const tokenTypes = ["person", "role", "id"] as const;
type TokenType = (typeof tokenTypes)[number];

/** What the numbers of tokens mean. */
export const semanticTokensLegend: lsp.SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: ["definition"],
};

interface Token extends Range {
  readonly type: TokenType;
  /** Whether somebody is listed here with a role, or something gets its id. */
  readonly isDefinition: boolean;
}

/** People and ids that the engagement knows, and roles, as LSP encodes them; of a range or of the whole document. */
export function provideSemanticTokens(
  context: LanguageContext,
  { range }: { readonly range?: lsp.Range },
): lsp.SemanticTokens {
  const { lines } = context.document;
  const [start, end] =
    range === undefined ? [0, lines.length] : [offsetAt(lines, range.start), offsetAt(lines, range.end)];
  const shown = withoutOverlaps(findTokens(context)).filter((token) => token.start < end && start < token.end);
  const pieces = shown.flatMap((token) => splitAtLines(context.text, token));
  return { data: encode(context, pieces) };
}

function findTokens({ document, engagement }: LanguageContext): Token[] {
  const summary = summaryOf(engagement, document);
  if (document.kind === "none" || summary === undefined) return [];
  const listed = new Set(document.people.map(({ nameRange }) => nameRange.start));
  return [
    ...placesOfPeople(peopleOf(engagement), document).map(({ range }) => ({
      ...range,
      type: "person" as const,
      isDefinition: listed.has(range.start),
    })),
    ...placesOfAccounts(peopleOf(engagement), document).map(({ range }) => ({
      ...range,
      type: "person" as const,
      isDefinition: false,
    })),
    ...summary.namedIds
      .filter(({ key }) => bestDefinitions(engagement, key).length > 0)
      .map(({ range, named }) => ({ ...range, type: "id" as const, isDefinition: named !== undefined })),
    ...placesOfRoles(document).map(({ range, isHeld }) => ({ ...range, type: "role" as const, isDefinition: isHeld })),
  ];
}

/** In order; of those that overlap, the one that begins first, else the longest. */
function withoutOverlaps(tokens: readonly Token[]): Token[] {
  let end = 0;
  return [...tokens]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((token) => {
      const isFree = token.start >= end;
      if (isFree) end = token.end;
      return isFree;
    });
}

/** A token of LSP lies on one line; what a line begins with, such as the `> ` of a quotation, is not in it. */
function splitAtLines(text: string, token: Token): Token[] {
  return allMatches(text.slice(token.start, token.end), /[^\r\n]+/g).flatMap(({ 0: line, index }) => {
    const shown = index === 0 ? line.trimEnd() : line.replace(/^[>\s]+|(?<!\s)\s+$/g, "");
    const start = token.start + index + line.indexOf(shown);
    return shown === "" ? [] : [{ ...token, start, end: start + shown.length }];
  });
}

/** Five numbers for each token: lines and characters from the one before, its length, type and modifiers. */
function encode({ document: { lines } }: LanguageContext, tokens: readonly Token[]): number[] {
  let before: lsp.Position = { line: 0, character: 0 };
  return tokens.flatMap(({ start, end, type, isDefinition }) => {
    const position = positionAt(lines, start);
    const down = position.line - before.line;
    const right = down === 0 ? position.character - before.character : position.character;
    before = position;
    return [down, right, end - start, tokenTypes.indexOf(type), isDefinition ? 1 : 0];
  });
}
