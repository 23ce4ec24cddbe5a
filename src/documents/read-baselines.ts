import { type Block, plainText, type Table } from "../markdown/markdown-document.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { isApart, isQuestion, isRequirement } from "./is-said.ts";
import type { Statement } from "./reading.ts";

// How it is now, beside a figure: `today: 9 days`, `heute 52 %`, `In 2026 it was 2 of 10`, `the 31 % of now`.
const now =
  /(?<!\p{L})(?:today(?:['’]s)?|now|current(?:ly)?|at present|at the moment|so far|baseline|as of today|starting (?:point|value)|last year|in 20\d\d,? it was|heute|derzeit|zurzeit|aktuell|momentan|bisher|ausgangswert|ausgangslage|istwert|ist-wert|vorjahr|20\d\d waren es)(?!\p{L})[^.;!?\d]{0,30}(?:20\d\d[^.;!?\d]{0,6})?(\d[\d.,]*)(?:\s?%|\s\p{L}+)?|(?<![\d.,])\d[\d.,]{0,15}(?:\s?%|\s\p{L}+)?\s(?:now|today|heute|bisher|jetzt)(?!\p{L})/iu;
// How it is to be: `Target: 40 %`, `Erwartung: 40 %`, `sollen 70 %`, `at least 21 days`, `by June`.
const wanted =
  /(?<!\p{L})(?:targets?|goals?|aim|aims|expect(?:ed|ation)?|we want|should|shall|is to|are to|by the end of|no more than|at most|at least|without .{3,40} going above|ziel(?:e|wert|marke)?|release-ziel|erwart(?:ung|en|et)|erwartungswert|sollwert|soll(?:en)?|angestrebt|planung|planwert|höchstens|mindestens|bis ende)(?!\p{L})/iu;
// `from 46 % to 65 %`, `von 38 % (1. Hj. 2026) auf 55 %`: both in the same unit, which is none of money.
const span =
  /(?<!\p{L})(?:from|von)\s(?:(?:currently|today's|heute|derzeit|aktuell)\s)?\d[\d.,]*\s?(%|percent|prozent|\p{L}+)?(?:\s\([^)]{1,30}\))?\s(?:to|auf)\s(?:\p{L}+\s){0,2}\d[\d.,]*\s?(%|percent|prozent|\p{L}+)/iu;
// Prices, wages and versions go from one figure to another, too.
const money = /[$€£]|(?<!\p{L})(?:USD|EUR|GBP|CHF|Euro|invoice|Rechnungsbetrag|budget|version|release \d)(?!\p{L})/iu;

const nowColumn =
  /^(?:today|now|current(?: (?:value|state|level|figure))?|baseline|start|starting (?:point|value)|before|heute|jetzt|ist|ist-?wert|aktuell|derzeit|ausgangswert|ausgangspunkt|basis|vorher|stand heute)\b/iu;
const wantedColumn =
  /^(?:targets?|goals?|aim|expect(?:ed|ation)|by |after|in 20\d\d|end of|ziel|soll|erwart|angestrebt|bis |nachher|ende |planwert)/iu;

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
    if (isOfItem(statement) || isRequirement(statement, findings)) return [];
    const own = plainText(markdown.visible, statement.range);
    if (isQuestion(own)) return [];
    if (isPair(own)) return [{ range: statement.range, reason, by: "words", statement }];
    const next = statements[at + 1];
    if (next === undefined || next.block !== statement.block) return [];
    const range = { start: statement.range.start, end: next.range.end };
    if (isPair(plainText(markdown.visible, next.range)) || !isFromNow(plainText(markdown.visible, range))) return [];
    return [{ range, reason, by: "words", statement }];
  });
  return [...told, ...markdown.blocks.flatMap((block) => readTable(block))];
}

/** Whether a sentence names both figures. */
function isPair(text: string): boolean {
  return isFromNow(text) || (span.test(text) && wanted.test(text) && !money.test(text));
}

/** Whether a text tells how it is now and another figure that is wanted. */
function isFromNow(text: string): boolean {
  const from = now.exec(text);
  if (from === null || !wanted.test(text) || money.test(text)) return false;
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
