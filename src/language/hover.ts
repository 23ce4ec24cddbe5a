import type * as lsp from "vscode-languageserver-types";
import { findEntity } from "../engagement/entities.ts";
import { describeDoubts, describeEngagement, listSome } from "../linter/describe-engagement.ts";
import { describeExpectations, findExpectations } from "../linter/expectations.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import { ignoreComment, kindNames, rulePageUrl } from "../rules/explain-rule.ts";
import type { Rule } from "../rules/rule.ts";
import { fileNameIn } from "../text/file-path.ts";
import { offsetAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import { type DefinedPlace, findDefinition } from "./definitions.ts";
import { describeEntity } from "./entity-hover.ts";
import { describeFigures } from "./figures.ts";
import { escapeMarkdown, linkTo } from "./hover-text.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/** A hover has room for this many in full; a title can hold more. */
const mostInFull = 2;

const languageNames: Readonly<Record<string, string>> = { en: "English", de: "German" };

export interface HoverRequest {
  readonly position: lsp.Position;
}

/** The rules behind the findings at a position, who, what or which word of the field is named there, and over the title what Mandate takes the document for. */
export function provideHover(context: LanguageContext, { position }: HoverRequest): lsp.Hover | undefined {
  const { document } = context;
  if (document.kind === "none") return undefined;
  const offset = offsetAt(document.lines, position);
  const findings = context.findings.filter(({ range }) => holds(range, offset));
  const { title } = document;
  const named = findEntity(context, document, offset);
  const defined = context.showsDefinitions ? findDefinition(document, offset) : undefined;
  const parts = [
    ...(findings.length <= mostInFull
      ? findings.map((finding) => describeInFull(context, finding))
      : [findings.map((finding) => describeInShort(context, finding)).join("\n\n")]),
    ...(named === undefined ? [] : [describeEntity(context, named.entity)]),
    ...(defined === undefined ? [] : [describeDefinition(defined)]),
    ...(title !== undefined && holds(title.range, offset) ? [describeDocument(context)] : []),
  ];
  const range = findings[0]?.range ?? named?.range ?? defined?.range ?? title?.range;
  if (parts.length === 0 || range === undefined) return undefined;
  return {
    contents: { kind: "markdown", value: parts.join("\n\n---\n\n") },
    range: toLspRange(document.lines, range),
  };
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** **Scope creep** · Work that joins an agreed scope … */
function describeDefinition({ definition: { name, meaning } }: DefinedPlace): string {
  return `**${name}** · ${meaning}`;
}

function describeInFull(context: LanguageContext, { rule }: ShownFinding): string {
  const { docs } = rule;
  return [
    `**${rule.id}** · ${docs.summary}`,
    docs.rationale,
    `Source: ${docs.source}`,
    `To ignore it here, write \`${ignoreComment([rule.id], "reason")}\` before this block. To switch it off everywhere, set \`mandate.rules.${rule.id}\` to \`off\`.`,
    linkToRule(context, rule, "More about this rule"),
  ].join("\n\n");
}

function describeInShort(context: LanguageContext, { rule }: ShownFinding): string {
  return `${linkToRule(context, rule, rule.id)} · ${rule.docs.summary}`;
}

/** The client's own command shows the page without a network. */
function linkToRule({ client }: LanguageContext, { id }: Rule, text: string): string {
  const command = client.commands.explainRule?.(id);
  if (command === undefined) return `[${text}](${rulePageUrl(id)})`;
  const details = encodeURIComponent(JSON.stringify(command.arguments));
  return `[${text}](command:${command.command}?${details})`;
}

function describeDocument(context: LanguageContext): string {
  const { document, engagement, chosenProfile, adviceLeftOut } = context;
  const { kind, kindDeclared, kindReasons, language } = document;
  const name = languageNames[language] ?? `the language “${language}”, which Mandate does not know`;
  const lines = [`Mandate reads this document as **${kindNames[kind].one}** in ${name}.`];
  if (kindReasons.length > 0) {
    const origin = kindDeclared ? "This is declared:" : "What speaks for it:";
    lines.push(`${origin} ${kindReasons.join(", ")}.`);
  }
  if (adviceLeftOut > 0) {
    const pieces = adviceLeftOut === 1 ? "1 piece" : `${adviceLeftOut} pieces`;
    lines.push(`${pieces} of advice kept back: set \`mandate.advice\` to \`all\` to see more.`);
  }
  lines.push(...describeMembership(context));
  const expectations = [
    ...describeExpectations(findExpectations(document, engagement, chosenProfile)),
    ...describeFigures(document, engagement),
  ];
  return [...lines, expectations.map((line) => `- ${line}`).join("\n")].join("\n\n");
}

/** The engagement that the document belongs to, with links to the others in it. */
function describeMembership({ document, engagement, uriOf }: LanguageContext): string[] {
  const description = describeEngagement(document, engagement);
  if (description === undefined) return [];
  const { name, reason, others } = description;
  const links = others.map((other) => {
    const link = linkTo(fileNameIn(other.path), uriOf(other.path));
    return `${link} – ${kindNames[other.kind].one}`;
  });
  return [
    `It belongs to the engagement **${escapeMarkdown(name)}** (${escapeMarkdown(reason)}).`,
    listSome(links)
      .map((line) => `- ${line}`)
      .join("\n"),
    ...describeDoubts(description).map((line) => `${escapeMarkdown(line)}.`),
  ].filter((line) => line !== "");
}
