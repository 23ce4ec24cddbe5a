import type * as lsp from "vscode-languageserver-types";
import { findEntity } from "../engagement/entities.ts";
import { describeDoubts, describeEngagement, listSome } from "../linter/describe-engagement.ts";
import { describeExpectations, findExpectations } from "../linter/expectations.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import { ignoreComment, kindNames, rulePageUrl } from "../rules/explain-rule.ts";
import { isOwnRule } from "../rules/own-rule.ts";
import type { Rule } from "../rules/rule.ts";
import { fileNameIn } from "../text/file-path.ts";
import { offsetAt } from "../text/line-index.ts";
import { type Message, say, sentence, textOf } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import { type DefinedPlace, findDefinition } from "./definitions.ts";
import { describeEntity } from "./entity-hover.ts";
import { describeFigures } from "./figures.ts";
import { escapeMarkdown, linkTo, withoutPictures } from "./hover-text.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/** A hover has room for this many in full; a title can hold more. */
const mostInFull = 2;

const languageNames: Readonly<Record<string, Message>> = { en: say`English`, de: say`German` };

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
  const { wording } = context;
  const { summary, rationale, source } = rule.docs;
  const comment = ignoreComment([rule.id], textOf(say`reason`, wording));
  return [
    `**${rule.id}** · ${withoutPictures(textOf(sentence(summary), wording))}`,
    withoutPictures(textOf(sentence(rationale), wording)),
    textOf(say`Source: ${source}`, wording),
    textOf(
      isOwnRule(rule)
        ? say`To ignore it here, write \`${comment}\` before this block. To switch it off, set \`${rule.id}\` to \`off\` under \`rules\` in \`mandate.yaml\`.`
        : say`To ignore it here, write \`${comment}\` before this block. To switch it off everywhere, set \`mandate.rules.${rule.id}\` to \`off\`.`,
      wording,
    ),
    linkToRule(context, rule, textOf(say`More about this rule`, wording)),
  ].join("\n\n");
}

function describeInShort(context: LanguageContext, { rule }: ShownFinding): string {
  return `${linkToRule(context, rule, rule.id)} · ${withoutPictures(textOf(sentence(rule.docs.summary), context.wording))}`;
}

/** The client's own command shows the page without a network. */
function linkToRule({ client }: LanguageContext, { id }: Rule, text: string): string {
  const command = client.commands.explainRule?.(id);
  if (command === undefined) return isOwnRule({ id }) ? text : `[${text}](${rulePageUrl(id)})`;
  const details = encodeURIComponent(JSON.stringify(command.arguments));
  return `[${text}](command:${command.command}?${details})`;
}

function describeDocument(context: LanguageContext): string {
  const { document, engagement, chosenProfile, adviceLeftOut, wording } = context;
  const { kind, kindDeclared, kindReasons, language } = document;
  const name = languageNames[language] ?? say`the language “${language}”, which Mandate does not know`;
  const lines: Message[] = [say`Mandate reads this document as **${kindNames[kind].one}** in ${name}.`];
  if (kindReasons.length > 0) {
    const reasons = kindReasons.map((reason) => textOf(reason, wording)).join(", ");
    lines.push(kindDeclared ? say`This is declared: ${reasons}.` : say`What speaks for it: ${reasons}.`);
  }
  if (adviceLeftOut > 0) lines.push(tellLeftOut(adviceLeftOut));
  const expectations = [
    ...describeExpectations(findExpectations(document, engagement, chosenProfile)),
    ...describeFigures(document, engagement),
  ];
  return [
    ...lines.map((line) => textOf(line, wording)),
    ...describeMembership(context),
    expectations.map((line) => `- ${textOf(line, wording)}`).join("\n"),
  ].join("\n\n");
}

function tellLeftOut(count: number): Message {
  return count === 1
    ? say`1 piece of advice kept back: set \`mandate.advice\` to \`all\` to see more.`
    : say`${count} pieces of advice kept back: set \`mandate.advice\` to \`all\` to see more.`;
}

/** The engagement that the document belongs to, with links to the others in it. */
function describeMembership({ document, engagement, uriOf, wording }: LanguageContext): string[] {
  const description = describeEngagement(document, engagement);
  if (description === undefined) return [];
  const { name, reason, others } = description;
  const links = others.map(
    (other) => say`${linkTo(fileNameIn(other.path), uriOf(other.path))} – ${kindNames[other.kind].one}`,
  );
  return [
    textOf(
      say`It belongs to the engagement **${escapeMarkdown(name)}** (${escapeMarkdown(textOf(reason, wording))}).`,
      wording,
    ),
    listSome(links)
      .map((line) => `- ${textOf(line, wording)}`)
      .join("\n"),
    ...describeDoubts(description).map((line) => `${escapeMarkdown(textOf(line, wording))}.`),
  ].filter((line) => line !== "");
}
