import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { say } from "../text/message.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import { countLinesWithMoney, hasSalutation } from "./article-cues.ts";
import type { KindCue } from "./kind-cues.ts";
import { leadsInParentheses, nameColumns, roleColumns } from "./people-labels.ts";
import { hasCalendarDate } from "./quantities.ts";
import type { Reading, Statement } from "./reading.ts";

/** A release has a number beside its date, a meeting has none. */
const version = /(?<![\p{L}\d.])v?\d+\.\d+(?:\.\d+)*(?![\d.])(?!\.\d)/iu;
const startsWithDate = 20;
/** What people meet for: `Workshop with the dispatchers, 8 March`, `Telefonat mit Dr. Mensah, 14. Juni`. */
const meeting =
  /(?<!\p{L})(?:call|phone call|meeting|sync|workshop|review|retro|stand-?up|kick-?off|check-?in|catch-?up|telefonat|telefonnotiz|gespräch|abstimmung|treffen|besprechung|sitzung|termin)(?:\s+(?:with|mit|zu|on|about|sprint|pm)(?!\p{L})|\s*[,:–-]|\s*$)/iu;
const mostFirstLines = 3;
const longestTitle = 80;
const difference =
  /(?<![\p{L}\p{N}])[+−–±-]\s?(?:[$€£]\s?)?\d[\d.,]*\s*(?:days?|d|weeks?|months?|hours?|h|pt|tage?n?|wochen?|monate?n?|stunden?|[$€£]|eur|usd|chf|k)?(?![\p{L}\p{N}%])/iu;

/** The words that open the lines of a positioning statement, in their order. Source: Moore, Crossing the Chasm. */
const positioning: readonly RegExp[] = [
  /^(?:for|für)$/iu,
  /^(?:who|die|der|welche)$/iu,
  /^(?:that|which|is|ist)$/iu,
  /^(?:unlike|anders)$/iu,
];
/** A statement is short: its words open lines that are not far apart. */
const longestStatement = 40;
const longestSentence = 80;
const leastInTeam = 3;
const mostHeadings = 2;
/** Who in a list of people: `Rosa Lind:`, `**Kim, Tom** –`. */
const member =
  /^\W*\p{Lu}[\p{L}.'’-]+(?:(?:\s|,\s|\s(?:&|and|und)\s)\p{Lu}[\p{L}.'’-]*){0,4}\W{0,3}(?::|\s[–—-])\W*\s/u;
const longestMember = 12;

/** What a team sets itself for a rule: `Each person should …`, `Jede im Team …`, `We decided that …`. */
const rule =
  /(?<!\p{L})(?:(?:each|every)\s+(?:person|member|team\s+member|developer|one\s+of\s+us)|everyone|everybody|all\s+(?:team\s+)?members|nobody|jede[rs]?\s+(?:im\s+team|von\s+uns|teammitglied|mitglied|person)|alle\s+(?:mitglieder|teammitglieder|im\s+team)|(?:antworten|klären|prüfen|treffen|melden|entscheiden)\s+wir|kernzeit(?:en)?\s+(?:ist|sind|von)|core\s+hours\s+(?:are|from)|stand-?up\s+(?:at|um|is|ist)|niemand|keiner\s+von\s+uns|we\s+(?:have\s+)?(?:agreed|decided|chose|chosen)|wir\s+(?:haben\s+(?:uns|vereinbart|beschlossen)|einigen|vereinbaren|halten\s+uns))(?!\p{L})/iu;
const leastRules = 3;
const ruleWeight = 0.8;

/** Responsible, accountable, consulted, informed and support, and the German and driver-approver sets. */
const responsibilityLetters = /^[RACISVMDEB](?:\s?[/,+]\s?[RACISVMDEB]){0,2}$/u;

/** What the form of a document tells, whatever its words: entries by date, what is added and taken away. */
export function readShapeCues(reading: Reading): KindCue[] {
  return [
    ...readDateCues(reading.markdown),
    ...readMeetingCues(reading.markdown),
    ...readDifferenceCues(reading),
    ...readPositioningCues(reading.markdown),
    ...readPositioningSentences(reading),
    ...readMatrixCues(reading.markdown),
    ...readTeamTableCues(reading.markdown),
    ...readTeamListCues(reading),
    ...readLeadCues(reading.markdown),
    ...readLetterCues(reading.markdown),
    ...readRuleCues(reading),
  ];
}

/** Entries by date, as a log of meetings has; a single date in the title is the day of one. */
function readDateCues({ sections, blocks, visible }: MarkdownDocument): KindCue[] {
  const headings = sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading.text]));
  const leads = blocks.flatMap((block) =>
    block.type === "paragraph" ? [visible.slice(block.range.start, block.range.start + startsWithDate)] : [],
  );
  const dated = [...headings, ...leads].filter((text) => hasCalendarDate(text) && !version.test(withoutDates(text)));
  const [title] = headings;
  if (dated.length >= 2) return [{ kind: "notes", weight: 2, reason: say`${dated.length} entries by date` }];
  return title !== undefined && dated[0] === title
    ? [{ kind: "notes", weight: 1.2, reason: say`the date in "${title}"` }]
    : [];
}

/** A meeting in the first line, and its date there or right below. */
function readMeetingCues({ visible }: MarkdownDocument): KindCue[] {
  const first = visible
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, mostFirstLines);
  const [title = ""] = first;
  return title.length <= longestTitle &&
    meeting.test(title.trim()) &&
    first.some((line) => hasCalendarDate(line.trim()))
    ? [{ kind: "notes", weight: 2.5, reason: say`a meeting and its date in "${title.trim()}"` }]
    : [];
}

/** `+2 days`, `−1 week`, `+3,000`: what a change adds or takes away. */
function readDifferenceCues({ statements }: Reading): KindCue[] {
  const found = statements.filter(({ known }) => tellsDifference(known)).length;
  return found < 2
    ? []
    : [{ kind: "change-request", weight: Math.min(3, found), reason: say`${found} differences of time or money` }];
}

const tellsDifference = oncePerText((text) => difference.test(text));

/** `FOR grocers / WHO … / THE … / THAT … / UNLIKE …`, each on a line of its own. */
function readPositioningCues({ visible }: MarkdownDocument): KindCue[] {
  const openings = visible.split("\n").flatMap((line) => /\p{L}+/u.exec(line)?.[0] ?? []);
  const start = openings.findIndex((word) => positioning[0]?.test(word));
  if (start === -1) return [];
  let next = 0;
  for (const word of openings.slice(start, start + longestStatement)) if (positioning[next]?.test(word)) next++;
  return next < positioning.length
    ? []
    : [{ kind: "vision", weight: 3, reason: say`lines that open as a positioning statement` }];
}

/** `For grocers who …, Lumo is a service that …. Unlike …`, in running text. */
function readPositioningSentences({ statements, words }: Reading): KindCue[] {
  const wordsOf = ({ firstWord, endWord }: Statement): string[] =>
    words.slice(firstWord, endWord).map(({ folded }) => folded);
  const isPositioning = statements.some((statement, at) => {
    if (!/^(?:for|fuer)$/.test(words[statement.firstWord]?.folded ?? "")) return false;
    const [, ...others] = wordsOf(statement);
    if (others.length > longestSentence) return false;
    const whom = others.findIndex((word) => /^(?:who|die|der|welche)$/.test(word));
    const is = others.findIndex((word, index) => index > whom && /^(?:is|ist)$/.test(word));
    if (whom <= 0 || is <= whom) return false;
    return [others, ...statements.slice(at + 1, at + 3).map(wordsOf)].some((sentence) =>
      /(?:^| )(?:unlike|anders als|im (?:gegensatz|unterschied) zu)(?: |$)/.test(sentence.join(" ")),
    );
  });
  return isPositioning ? [{ kind: "vision", weight: 3, reason: say`a positioning statement` }] : [];
}

/** A responsibility matrix: most cells are one of few letters, `R`, `A/R`, `V`, and people or roles stand over them. */
function readMatrixCues({ blocks }: MarkdownDocument): KindCue[] {
  const isMatrix = blocks.some((block) => {
    if (block.type !== "table" || block.rows.length < 2 || block.header.length < 3) return false;
    const cells = block.rows.flatMap((row) => row.cells.slice(1).map(({ text }) => text.trim()));
    const lettered = cells.filter((text) => responsibilityLetters.test(text));
    return lettered.length * 2 > cells.length && new Set(lettered).size >= 2;
  });
  return isMatrix ? [{ kind: "charter", weight: 4, reason: say`a matrix of responsibilities` }] : [];
}

/** A table of names and roles that is most of the text, under hardly a heading: an agreement has one among its sections. */
function readTeamTableCues({ blocks, sections, visible }: MarkdownDocument): KindCue[] {
  if (sections.filter(({ heading }) => heading !== undefined).length > mostHeadings) return [];
  const table = blocks.find(
    (block) =>
      block.type === "table" &&
      block.rows.length >= leastInTeam &&
      block.header.some(({ text }) => nameColumns.test(text)) &&
      block.header.some(({ text }) => roleColumns.test(text)),
  );
  if (table === undefined) return [];
  const isMost = (table.range.end - table.range.start) * 2 > visible.trim().length;
  return isMost ? [{ kind: "charter", weight: 4, reason: say`little but a table of names and roles` }] : [];
}

/** `Rosa Lind: engineer`, one after another, and little else. */
function readTeamListCues({ hits, statements, words, markdown: { visible } }: Reading): KindCue[] {
  const members = statements.filter(({ range, block, firstWord, endWord }) => {
    if (block.type !== "listItem" || endWord - firstWord > longestMember) return false;
    const name = member.exec(visible.slice(range.start, range.end))?.[0];
    if (name === undefined) return false;
    const from = wordAt(words, range.start + name.length);
    return findGroup(hits, "role", from, endWord) !== undefined;
  });
  const length = members.reduce((total, { range }) => total + range.end - range.start, 0);
  return members.length >= leastInTeam && length * 6 > visible.trim().length
    ? [{ kind: "charter", weight: 3, reason: say`${members.length} people with their roles` }]
    : [];
}

/** `Reporting (Leads: Jana Roth, Tom Beck)`: parts of a team under those who lead them. */
function readLeadCues({ sections }: MarkdownDocument): KindCue[] {
  const led = sections.filter(({ heading }) => heading !== undefined && leadsInParentheses.test(heading.text)).length;
  return led < 2 ? [] : [{ kind: "charter", weight: 3, reason: say`${led} headings that name who leads` }];
}

/** Rules that a team sets itself, one in ten statements or more. */
function readRuleCues({ statements }: Reading): KindCue[] {
  const rules = statements.filter(({ known }) => isRule(known)).length;
  return rules < leastRules || rules * 10 < statements.length
    ? []
    : [
        {
          kind: "charter",
          weight: Math.min(3, rules * ruleWeight),
          reason: say`${rules} rules for everyone in the team`,
        },
      ];
}

const isRule = oncePerText((text) => rule.test(text));

/** A letter that names sums offers work. */
function readLetterCues({ visible, passages }: MarkdownDocument): KindCue[] {
  const isOffer = hasSalutation(visible) && countLinesWithMoney(passages) > 0;
  return isOffer ? [{ kind: "sow", weight: 2, reason: say`a letter with sums` }] : [];
}

function withoutDates(text: string): string {
  return text.replace(/\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?/g, " ");
}
