import { oncePerText } from "../text/known-text.ts";
import { type Message, say, type Value } from "../text/message.ts";
import { readWords } from "../text/words.ts";
import { type AgreementSign, agreementLabels, agreementSigns } from "../vocabulary/agreement-signs.ts";
import { buildTermTree, matchTerms } from "../vocabulary/term-matcher.ts";
import type { DocumentKind } from "./document.ts";
import type { KindCue } from "./kind-cues.ts";
import { hasCalendarDate, hasDuration, hasMoney, hasNearDate, hasStage, hasSum } from "./quantities.ts";
import type { Reading } from "./reading.ts";

const signs = Object.keys(agreementSigns) as AgreementSign[];
const signTree = buildTermTree(signs.map((sign) => agreementSigns[sign]));
const labelKeys = ["side", "asked", "sum", "share"] as const;
const labelTree = buildTermTree(labelKeys.map((key) => agreementLabels[key]));

/** What a sentence of an agreement holds, and how much it tells. */
interface SentenceForm {
  /** Of what it tells where not of an agreement. */
  readonly kind?: DocumentKind;
  readonly name: Message;
  readonly weight: number;
  readonly all: readonly AgreementSign[];
  readonly and?: (text: string) => boolean;
  /** How often it counts; once where nothing is said. */
  readonly most?: number;
}

const asking: SentenceForm = { name: say`a call for offers`, weight: 2, all: ["send", "offer"] };
const seeking: SentenceForm = { name: say`a search for somebody to do the work`, weight: 2, all: ["seek", "doer"] };
const forms: readonly SentenceForm[] = [
  asking,
  seeking,
  { name: say`a request for money`, weight: 2.5, all: ["apply"], and: hasMoney },
  { name: say`a price`, weight: 1.5, all: ["price"], and: hasMoney },
  { name: say`a running price`, weight: 0.7, all: ["monthly"], and: hasMoney },
  { name: say`when it is paid`, weight: 1.5, all: ["pay", "payWhen"] },
  { name: say`what both sides agree`, weight: 1.5, all: ["agree"] },
  { name: say`between whom it is`, weight: 1.5, all: ["between", "agree"] },
  { name: say`what a side is bound to`, weight: 0.8, all: ["side", "bound"], most: 3 },
  { name: say`when it is done`, weight: 0.7, all: ["hand"], and: hasTime },
  { name: say`what is not included`, weight: 0.7, all: ["bounds"] },
  { kind: "change-request", name: say`what changes in what was agreed`, weight: 2, all: ["alter", "agreed"] },
  { kind: "change-request", name: say`a date or price that moves`, weight: 1.5, all: ["term", "move"] },
  { kind: "change-request", name: say`a request to confirm`, weight: 1, all: ["confirm"] },
];
const formKinds: readonly DocumentKind[] = ["sow", "change-request"];
const mostFromForms = 8;
/** Words tell less the longer a text is: a long one has room for all. */
const tellingLength = 500;

const leastDemands = 3;

/** Whether it asks its readers for offers or work: it speaks to them as an agreement does, not as a guide. */
export function asksForOffers(reading: Reading): boolean {
  const found = findForms(reading);
  return found.has(asking) || found.has(seeking);
}

/** What speaks for an agreement in a document's sentences and labels, whatever its title: prices, payments, parties, duties. */
export function readAgreementCues(reading: Reading): KindCue[] {
  return [...readFormCues(reading), ...readLabelCues(reading), ...readPriceCues(reading), ...readDemandCues(reading)];
}

/** How many headings and sentences have each form. */
function findForms({ statements, markdown, stretchAt }: Reading): Map<SentenceForm, number> {
  const headings = markdown.sections.flatMap(({ heading }) =>
    heading === undefined ? [] : [stretchAt(heading.textRange).known],
  );
  const sentences = statements.flatMap(({ quoted, known }) => (quoted ? [] : [known]));
  const found = new Map<SentenceForm, number>();
  for (const sentence of [...headings, ...sentences])
    for (const form of formsOf(sentence)) found.set(form, (found.get(form) ?? 0) + 1);
  return found;
}

const formsOf = oncePerText((text) => {
  const said = new Set(matchTerms(signTree, readWords(text)).map(({ term }) => signs[term] as AgreementSign));
  return said.size === 0
    ? []
    : forms.filter((form) => form.all.every((sign) => said.has(sign)) && (form.and?.(text) ?? true));
});

function readFormCues(reading: Reading): KindCue[] {
  const found = findForms(reading);
  const share = Math.min(1, tellingLength / reading.words.length);
  return formKinds.flatMap((kind) => {
    const own = [...found].filter(([form]) => (form.kind ?? "sow") === kind);
    const weight = own.reduce((total, [form, times]) => total + form.weight * Math.min(times, form.most ?? 1), 0);
    const reason = say`sentences on ${inRow(own.map(([{ name }]) => name))}`;
    return own.length === 0 ? [] : [{ kind, weight: share * Math.min(mostFromForms, weight), reason }];
  });
}

/** `Client: Hilltop Food Bank`, `Requested amount: 38,000 USD`, `## Auftraggeber`. */
function readLabelCues({ markdown: { fields, sections, visible } }: Reading): KindCue[] {
  const sides = new Set<string>();
  const shares = new Set<string>();
  let isAsked = false;
  let isPriced = false;
  const titled = [
    ...fields.map(({ label, value }) => ({ title: label, said: () => value })),
    ...sections.flatMap(({ heading, blocks }) =>
      heading === undefined
        ? []
        : [
            {
              title: heading.text,
              said: () => blocks.map(({ range }) => visible.slice(range.start, range.end)).join("\n"),
            },
          ],
    ),
  ];
  for (const { title, said } of titled) {
    // `Cost, paid at completion: …`
    const [name = ""] = title.split(/[,(]/);
    const inTitle = readWords(name).filter(({ folded }) => !/^\d+$/.test(folded));
    const whole = matchTerms(labelTree, inTitle).filter(
      ({ firstWord, endWord }) => endWord - firstWord >= inTitle.length,
    );
    const value = whole.length === 0 ? "" : said();
    if (value.trim() === "") continue;
    for (const { term } of whole) {
      if (labelKeys[term] === "side") sides.add(title.toLowerCase());
      else if (labelKeys[term] === "share") shares.add(title.toLowerCase());
      else if (labelKeys[term] === "asked")
        isAsked ||= value.split("\n").some((line) => hasMoney(line) || hasSum(line));
      else isPriced ||= value.split("\n").some(hasMoney);
    }
  }
  const cues: KindCue[] = [];
  if (sides.size > 0)
    cues.push({ kind: "sow", weight: Math.min(2.5, 0.5 + sides.size), reason: say`sides ${inQuotes(sides)}` });
  if (shares.size > 0)
    cues.push({
      kind: "sow",
      weight: Math.min(2, shares.size),
      reason: say`what each side does under ${inQuotes(shares)}`,
    });
  if (isAsked) cues.push({ kind: "sow", weight: 2.5, reason: say`a label for the sum that is asked for` });
  else if (isPriced) cues.push({ kind: "sow", weight: 1.5, reason: say`a sum under a label` });
  return cues;
}

/** Over what anybody may buy. */
const plan = /^(?:plans?|tiers?|packages?|subscriptions?|pakete?|tarife?|abos?)$/iu;

/** Rows with a price each: `| Photo gallery | 4 h | 280 € |`. */
function readPriceCues({ markdown: { blocks } }: Reading): KindCue[] {
  const isPriced = blocks.some(
    (block) =>
      block.type === "table" &&
      !block.header.some(({ text }) => plan.test(text.trim())) &&
      block.rows.filter(({ cells }) => cells.some(({ text }) => hasMoney(text))).length >= 2,
  );
  return isPriced ? [{ kind: "sow", weight: 1.5, reason: say`rows with prices` }] : [];
}

/** `The system shall …`, one sentence after another. */
function readDemandCues({ statements }: Reading): KindCue[] {
  const count = statements.filter(({ known }) => isDemand(known)).length;
  return count < leastDemands
    ? []
    : [{ kind: "sow", weight: Math.min(3, 0.5 + count * 0.3), reason: say`${count} demands on the system` }];
}

const isDemand = oncePerText((text) => {
  const hits = matchTerms(signTree, readWords(text));
  const systems = new Set(hits.filter(({ term }) => signs[term] === "system").map(({ endWord }) => endWord));
  return hits.some(({ term, firstWord }) => signs[term] === "must" && systems.has(firstWord));
});

function hasTime(text: string): boolean {
  return hasCalendarDate(text) || hasDuration(text) || hasStage(text) || hasNearDate(text);
}

/** `"Client", "Provider"` */
function inQuotes(words: ReadonlySet<string>): string {
  return [...words].map((word) => `"${word}"`).join(", ");
}

/** `a price, when it is paid` */
function inRow([first, ...others]: readonly Message[]): Value {
  return first === undefined ? "" : others.reduce((before, one) => say`${before}, ${one}`, first);
}
