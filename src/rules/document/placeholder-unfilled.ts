import type { EngagementDocument, Placeholder } from "../../documents/document.ts";
import { findKnownValue } from "../../scaffold/known-values.ts";
import { type Message, say } from "../../text/message.ts";
import { isInside, type Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import { readWords } from "../../text/words.ts";
import { isOfPrice } from "../../vocabulary/placeholder-words.ts";
import { everyKind } from "../every-kind.ts";
import { markdown } from "../markdown.ts";
import type { Fix, Rule } from "../rule.ts";

/** So many blanks warn; what comes later is for those who fill them in, and at last only counted. */
const mostWarnings = 5;
const mostFindings = 20;

/** `{{ order.client.name }}`: a program fills it in. */
const mergeField = /^\{\{\s*\w+(?:\.\w+)+\s*\}\}$/;

/** What front matter says of a document that has left the house. */
const finalStatus = ["final", "sent", "signed"];

export default {
  id: "document/placeholder-unfilled",
  docs: {
    summary: "Every open point is filled in before the document is sent.",
    rationale:
      "A blank in a signed document is settled later by whoever is bolder. In a document whose front matter says `status: final`, `sent` or `signed` it is an error; a `status: template` is left alone; elsewhere the first five warn, and later ones are hints. Where all are fields that a program fills in (`{{ client.name }}`), one hint says so. Where the document names the value elsewhere, a quick fix fills it in. In brackets only what names a value counts (`[date]`, `[name of the sponsor]`), so that names and remarks in brackets stay.",
    source: "Catalogue K02.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Team

        - Product Owner: [Product Owner]
        - Designer: Ada Lindqvist
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Team

        - Product Owner: Jana Roth
        - Designer: Ada Lindqvist
      `,
    },
    noFix: "Only the author knows the value, unless the document already names it; then it can be filled in.",
  },
  severity: "warning",
  since: "0.1.0",
  kinds: everyKind,
  languages: "all",

  *check({ document }) {
    const { placeholders, status } = document;
    if (status === "template") return;
    const merged = placeholders.filter(({ text }) => mergeField.test(text));
    const [field] = merged;
    if (field !== undefined && merged.length === placeholders.length) {
      const message = say`"${field.text}" is a field for a program: send the document with its fields filled in.`;
      yield { message, range: field.range, severity: "hint" };
      return;
    }
    const rest = placeholders.length - mostFindings;
    for (const [index, placeholder] of placeholders.slice(0, mostFindings).entries()) {
      const isLast = index === mostFindings - 1 && rest > 0;
      const message = isLast ? describeLast(placeholder, rest) : describe(document, placeholder);
      const fixes = fillIn(document, placeholder);
      const isFinal = status !== undefined && finalStatus.includes(status);
      const severity = isFinal ? "error" : index < mostWarnings ? "warning" : "hint";
      yield { message, range: placeholder.range, fixes, severity };
    }
  },
} satisfies Rule;

function describe(document: EngagementDocument, { text, range }: Placeholder): Message {
  const { visible } = document.markdown;
  const isSaid = /^\p{L}/u.test(text);
  const sentence = splitSentences(visible, lineAround(visible, range)).find((each) => isInside(range, each));
  const words = sentence === undefined ? [] : readWords(visible.slice(sentence.start, sentence.end));
  if (isSaid && words.some(({ folded }) => isOfPrice(folded)))
    return say`"${text}" leaves a price open: who pays how much will be argued about afterwards.`;
  return isSigned(document)
    ? say`"${text}" is still to be filled in: whoever signs, signs a blank.`
    : say`"${text}" is still to be filled in: readers have to guess it.`;
}

function describeLast({ text }: Placeholder, rest: number): Message {
  return rest === 1
    ? say`"${text}" is still to be filled in, and so is one more placeholder after it.`
    : say`"${text}" is still to be filled in, and so are ${rest} more placeholders after it.`;
}

function lineAround(visible: string, { start, end }: Range): Range {
  const next = visible.indexOf("\n", end);
  return { start: visible.lastIndexOf("\n", start - 1) + 1, end: next < 0 ? visible.length : next };
}

function isSigned({ kind }: EngagementDocument): boolean {
  return kind === "sow" || kind === "charter" || kind === "change-request";
}

function fillIn(document: EngagementDocument, { text, range }: Placeholder): Fix[] {
  const label = /^\[([^[\]]+)\]$/.exec(text)?.[1];
  const value = label === undefined ? undefined : findKnownValue(document, label);
  return value === undefined ? [] : [{ title: say`Fill in ${value}`, edits: [{ range, newText: value }], safe: true }];
}
