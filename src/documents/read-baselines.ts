import { type Block, plainText, type Table } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { onOneLine } from "../text/on-one-line.ts";
import type { Range } from "../text/range.ts";
import { baselineWords } from "../vocabulary/baseline-words.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { isApart, isQuestion, isRequirement } from "./is-said.ts";
import { hasNumber } from "./quantities.ts";
import type { Statement } from "./reading.ts";

const { now: nowWords, nowAfter, nowWithin, wanted: wantedWords, percent } = baselineWords;

// How it is now, beside a figure: `today: 9 days`, `heute 52 %`, `In 2026 it was 2 of 10`, `31 % now`.
const now = new RegExp(
  String.raw`(?<!\p{L})(?:${nowWords})(?!\p{L})[^.;!?\d]{0,30}(?:20\d\d[^.;!?\d]{0,6})?\d[\d.,]*(?:\s?%|\s\p{L}+)?|(?<![\d.,])\d[\d.,]{0,15}(?:\s?%|\s\p{L}+)?\s(?:${nowAfter})(?!\p{L})`,
  "iu",
);
const wanted = new RegExp(String.raw`(?<!\p{L})(?:${wantedWords})(?!\p{L})`, "iu");
/** `from 46 % to 65 %`, `von 38 % (1. Hj. 2026) auf 55 %` */
const span = new RegExp(
  String.raw`(?<!\p{L})(?:from|von)\s(?:(?:${nowWithin})\s)?\d[\d.,]*\s?(?:${percent}|\p{L}+)?(?:\s\([^)]{1,30}\))?\s(?:to|auf)\s(?:\p{L}+\s){0,2}\d[\d.,]*\s?(?:${percent}|\p{L}+)`,
  "iu",
);
const money = new RegExp(String.raw`[$€£]|(?<!\p{L})(?:${baselineWords.money})(?!\p{L})`, "iu");
const nowColumn = new RegExp(String.raw`^(?:${baselineWords.nowColumn})\b`, "iu");
const wantedColumn = new RegExp(`^(?:${baselineWords.wantedColumn})`, "iu");

const reason = "from how it is to how it is to be";

/**
 * Goals that say where one stands and where one wants to be, in whatever kind of document and under whatever heading:
 * `Loan rate today: 31 %. Expected: 40 % by the end of the season`, a table with the columns `Now` and `Target`. A
 * backlog's items and an agreement's requirements have figures of their own.
 */
export function readBaselines(findings: ConceptFindings): TopicEvidence[] {
  const { reading, items } = findings;
  const { statements, markdown } = reading;
  const isOfItem = ({ range }: Statement): boolean =>
    items.some((item) => item.range.start <= range.start && range.end <= item.range.end);
  const told = statements.flatMap((statement, at): TopicEvidence[] => {
    if (statement.quoted || statement.block.type === "table" || isApart(reading, statement.section)) return [];
    const range = rangeOfPair(statement, statements[at + 1]);
    if (range === undefined || isOfItem(statement) || isRequirement(statement, findings)) return [];
    return [{ range, reason, by: "words", statement }];
  });
  return [...told, ...markdown.blocks.flatMap((block) => readTable(block))];

  /** The sentence with both figures, or with the next one where each has one of them. */
  function rangeOfPair({ range, block, text, known }: Statement, next: Statement | undefined): Range | undefined {
    if (isQuestion(text)) return undefined;
    if (isPair(known)) return range;
    if (next === undefined || next.block !== block || !(hasNumber(text) || hasNumber(next.text))) return undefined;
    const both = { start: range.start, end: next.range.end };
    return isFromNow(plainText(markdown.visible, both)) && !isPair(next.known) ? both : undefined;
  }
}

/** Whether a sentence names both figures. */
const isPair = oncePerText((said) => {
  const text = onOneLine(said);
  return isFromNow(text) || (hasNumber(text) && span.test(text) && wanted.test(text) && !money.test(text));
});

/** Whether a text tells how it is now and another figure that is wanted. */
function isFromNow(text: string): boolean {
  if (!hasNumber(text) || !wanted.test(text)) return false;
  const from = now.exec(text);
  if (from === null || money.test(text)) return false;
  const rest = text.slice(0, from.index) + text.slice(from.index + from[0].length);
  return /(?<![\p{L}\d.])\d+(?:[.,]\d+)?\s?(?:%|of \d|by |\p{L}{3,}|$)/u.test(
    rest.replace(/\b(?:\d{1,2}\.\s?)?(?:\d{1,2}\.)?20\d\d\b/gu, ""),
  );
}

function readTable(block: Block): TopicEvidence[] {
  if (block.type !== "table" || block.quoted) return [];
  const { header, rows }: Table = block;
  const from = header.findIndex(({ text }) => nowColumn.test(text));
  const to = header.findIndex(({ text }, at) => at !== from && wantedColumn.test(text));
  if (from === -1 || to === -1) return [];
  return rows
    .filter(({ cells }) => /\d/u.test(cells[from]?.text ?? "") && /\d/u.test(cells[to]?.text ?? ""))
    .map(({ range }) => ({ range, reason, by: "column", statement: undefined }));
}
