import type { FrontMatter } from "../markdown/front-matter.ts";
import type { Heading, MarkdownDocument } from "../markdown/markdown-document.ts";
import { type Message, say, textOf } from "../text/message.ts";
import { isInside } from "../text/range.ts";
import type { KindWords, Topic } from "../vocabulary/topics.ts";
import { readAgreementCues } from "./agreement-cues.ts";
import { isAboutSubject, isAboutTitle, readArticleCues } from "./article-cues.ts";
import type { CollectedTopic } from "./collect-evidence.ts";
import { type DocumentKind, documentKinds } from "./document.ts";
import { lookAtOther } from "./first-look.ts";
import { readFoundingCues } from "./founding-cues.ts";
import type { BacklogItem } from "./items/backlog-items.ts";
import {
  type FoundTerms,
  findKindTerms,
  isWholeName,
  type KindCue,
  leastLead,
  readFileName,
  readHeadingCues,
  readNameCues,
  readShortCues,
  readShortTitles,
  readTermCues,
} from "./kind-cues.ts";
import { readShapeCues } from "./kind-shapes.ts";
import { readLessonCues } from "./lesson-cues.ts";
import { readMatterCues, readNamedVisionCues } from "./matter-cues.ts";
import { findOwnNames } from "./own-names.ts";
import type { Reading } from "./reading.ts";
import { isBelowName, isOverAll, readNames, readShown } from "./title-names.ts";

export interface KindReading {
  readonly kind: DocumentKind;
  readonly declared: boolean;
  readonly reasons: readonly Message[];
}

/** What the kind is told from, beside the Markdown. */
export interface KindClues {
  readonly path: string;
  readonly title: Heading | undefined;
  /** What a backlog would list. */
  readonly items: readonly BacklogItem[];
  readonly collected: ReadonlyMap<Topic, CollectedTopic>;
}

/** What each kind speaks about in sections of its own. */
const topicsOfKind: Readonly<Partial<Record<DocumentKind, readonly Topic[]>>> = {
  sow: [
    "in-scope",
    "out-of-scope",
    "pricing",
    "timeline",
    "acceptance",
    "change-control",
    "assumptions",
    "client-duties",
  ],
  vision: ["problem", "target-users", "solution", "differentiation", "business-goals", "success-metrics"],
  charter: ["roles", "responsibilities", "scope-authority", "cadence"],
};
const topicWeight = 1;

/** Words that tell in a short text tell less the longer it is, and nothing in a long one. */
const shortText = 200;
const longText = 2000;
/** A file's name alone says too little: this much must come from the file. */
const leastFromContent = 1;
/** What is left of a title's weight where it names only the subject. */
const shareOfAbout = 0.3;
/** And of all else where the title is a question or an advice, or the text a lesson. */
const shareOfSubject = 0.5;
/** And of an agreement's words in a change request: it repeats the contract's price, scope and parties. */
const shareOfContract = 0.4;
const aSlug: KindCue = { kind: "none", weight: 1, reason: say`the title is the name of a repository` };
const slug = /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)+$/u;
/** A list of fewer items is no backlog, whatever it calls itself; a table is. */
const leastItems = 2;
const leastTasks = 3;
const outlineNumber = /^[\s>*_-]*\d+\.\d+(?:\.\d+)*[:.)]?\s/u;
/** What is left of the weight of a backlog's words where its items are hardly any of the text. */
const leastOfList = 0.25;

/** Tells the kind: front matter first, then what the caller declares, then what name, headings, items and words say. */
export function readKind(
  reading: Reading,
  words: KindWords,
  clues: KindClues,
  declared: DocumentKind | undefined,
): KindReading {
  const { markdown } = reading;
  const inFrontMatter = kindInFrontMatter(markdown.frontMatter);
  if (inFrontMatter !== undefined)
    return { kind: inFrontMatter, declared: true, reasons: [say`the front matter says so`] };
  if (declared !== undefined) return { kind: declared, declared: true, reasons: [say`the configuration says so`] };

  const at = markdown.sections.findIndex(({ heading }) => heading === clues.title);
  const own = findOwnNames(markdown);
  const heading = isOverAll(markdown.sections, at) && !isBelowName(clues.title, own) ? clues.title : undefined;
  const title = heading?.text ?? "";
  const lesson = readLessonCues(markdown);
  const byName = readNameCues(words, readFileName(clues.path), "file name");
  const names = readNames(markdown, heading, own);
  const byTitle = [
    ...bestOf(names.flatMap((name) => weighTitle(readNameCues(words, name, "title"), name))),
    ...bestOf([title, ...readShown(markdown, own)].flatMap((name) => readShortTitles(words, name))),
  ];
  const isChange = names.some((name) => isWholeName(words, name, "change-request"));
  const terms = findKindTerms(words, markdown);
  const inText = [
    ...readHeadingCues(terms),
    ...readTermCues(terms),
    ...readItemCues(clues.items),
    ...readTaskCues(markdown, clues.items),
    ...readShapeCues(reading),
    ...readTopicCues(reading),
    ...readAgreementCues(reading),
    ...readArticleCues(reading),
    ...lesson,
    ...readCuesOfShortText(reading, terms),
  ];
  const listed = weightOfList(shareOfList(markdown, clues.items));
  const byContent = [...byTitle, ...inText.map((cue) => ({ ...cue, weight: cue.weight * shareOf(cue.kind) }))];
  const isList =
    clues.items.length >= leastItems ||
    countTasks(markdown) >= leastTasks ||
    countNumbered(markdown) >= leastTasks ||
    (names.some((name) => isWholeName(words, name, "backlog")) && isTableOf(markdown, clues.items));
  // What explains how such documents are written shows pieces of them.
  const share = isAboutSubject(title) || lesson.length > 0 ? shareOfSubject : 1;
  const isNamedVision = [...byName, ...byTitle].some((cue) => cue.kind === "vision");
  const withMatters = [
    ...byContent,
    ...readMatterCues(reading, clues.collected),
    ...(isNamedVision ? readNamedVisionCues(reading, clues.collected) : []),
    ...readFoundingCues(reading),
  ];
  const isOther = lookAtOther(clues.path, markdown.text) !== undefined;
  const kind = isOther ? undefined : (findBest(byContent) ?? findBest(withMatters));
  const reasons = [...byName, ...withMatters]
    .filter((cue) => cue.kind === (kind ?? "none"))
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason);
  // A whole title may speak twice: by a name in it, and by being nothing else.
  return { kind: kind ?? "none", declared: false, reasons: withoutRepeats(reasons).slice(0, 4) };

  function shareOf(cueKind: DocumentKind): number {
    if (cueKind === "backlog") return listed;
    return cueKind === "sow" && isChange ? shareOfContract : 1;
  }

  /** The kind with the greatest lead; `undefined` where nothing speaks more for one of ours than for none. */
  function findBest(cues: readonly KindCue[]): DocumentKind | undefined {
    const [best] = documentKinds
      .filter((kind) => kind === "none" || sum(cues, kind) >= leastFromContent)
      .filter((kind) => kind !== "backlog" || isList)
      .map((kind) => {
        const weight = sum(byName, kind) + sum(cues, kind);
        return { kind, lead: (kind === "none" ? weight : share * weight) - leastLead[kind] };
      })
      .sort((a, b) => b.lead - a.lead || Number(b.kind === "none") - Number(a.kind === "none"));
    return best === undefined || best.kind === "none" ? undefined : best.kind;
  }
}

function readCuesOfShortText({ words: { length } }: Reading, terms: FoundTerms): KindCue[] {
  if (length > longText) return [];
  const share = Math.min(1, shortText / length);
  return readShortCues(terms).map((cue) => ({ ...cue, weight: share * cue.weight }));
}

/** The weightiest cue for each kind. */
function bestOf(cues: readonly KindCue[]): KindCue[] {
  const best = new Map<DocumentKind, KindCue>();
  for (const cue of cues) if (cue.weight > (best.get(cue.kind)?.weight ?? 0)) best.set(cue.kind, cue);
  return [...best.values()];
}

/** `Writing a statement of work` names what it is about, not what it is. */
function weighTitle(cues: readonly KindCue[], title: string): KindCue[] {
  // A repository's name tells whose it is: `platform-team`.
  if (slug.test(title)) return [...cues.map((cue) => ({ ...cue, weight: cue.weight * shareOfAbout })), aSlug];
  if (!isAboutTitle(title)) return [...cues];
  return [
    ...cues.map((cue) => (cue.kind === "none" ? cue : { ...cue, weight: cue.weight * shareOfAbout })),
    { kind: "none", weight: 2, reason: say`title "${title}" names a subject` },
  ];
}

function withoutRepeats(reasons: readonly Message[]): Message[] {
  return [...new Map(reasons.map((reason) => [textOf(reason), reason])).values()];
}

function sum(cues: readonly KindCue[], kind: DocumentKind): number {
  return cues.reduce((total, cue) => (cue.kind === kind ? total + cue.weight : total), 0);
}

function readTopicCues({ sectionTopics }: Reading): KindCue[] {
  const present = new Set([...sectionTopics.values()].flat());
  return Object.entries(topicsOfKind).flatMap(([kind, topics]) => {
    const found = topics.filter((topic) => present.has(topic));
    if (found.length === 0) return [];
    return [
      { kind: kind as DocumentKind, weight: found.length * topicWeight, reason: say`sections on ${found.join(", ")}` },
    ];
  });
}

function readItemCues(items: readonly BacklogItem[]): KindCue[] {
  const stories = items.filter(({ type }) => type === "story").length;
  if (stories < 3) return [];
  return [{ kind: "backlog", weight: Math.min(6, 2 + stories * 0.3), reason: say`${stories} user stories` }];
}

/** Tasks to tick off, and entries with a priority or effort. */
function readTaskCues(markdown: MarkdownDocument, items: readonly BacklogItem[]): KindCue[] {
  const planned = items.filter(({ priority, estimate }) => priority !== undefined || estimate !== undefined).length;
  const tasks = countTasks(markdown);
  const cues: KindCue[] = [];
  if (planned >= leastTasks)
    cues.push({ kind: "backlog", weight: 1, reason: say`${planned} entries with priority or effort` });
  if (tasks >= leastTasks) cues.push({ kind: "backlog", weight: 1.5, reason: say`${tasks} tasks to tick off` });
  return cues;
}

/** How much of the text is the items, or the tasks to tick off. */
function shareOfList({ blocks, visible }: MarkdownDocument, items: readonly BacklogItem[]): number {
  const tasks = blocks.filter((block) => block.type === "listItem" && block.checked !== undefined);
  const ranges = [...items, ...tasks].map(({ range }) => range).sort((a, b) => a.start - b.start);
  let covered = 0;
  let end = 0;
  for (const range of ranges) {
    covered += Math.max(0, range.end - Math.max(end, range.start));
    end = Math.max(end, range.end);
  }
  return covered / Math.max(1, visible.trim().length);
}

/** Whether the items are the rows of a table: one that is called a backlog is one from its first row on. */
function isTableOf({ blocks }: MarkdownDocument, items: readonly BacklogItem[]): boolean {
  return (
    items.length > 0 &&
    blocks.some(({ type, range }) => type === "table" && items.every((item) => isInside(item.range, range)))
  );
}

/** A backlog is its items; an agreement or a plan lists some among other things. */
function weightOfList(share: number): number {
  return Math.min(1, Math.max(leastOfList, (share - 0.1) / 0.5));
}

/** Entries of task lists, ticked or not. */
function countTasks({ blocks }: MarkdownDocument): number {
  return blocks.filter((block) => block.type === "listItem" && block.checked !== undefined).length;
}

/** Entries with the numbers of an outline: `- **1.1: Score**`. */
function countNumbered({ blocks, visible }: MarkdownDocument): number {
  return blocks.filter(
    ({ type, range }) => type === "listItem" && outlineNumber.test(visible.slice(range.start, range.start + 20)),
  ).length;
}

function kindInFrontMatter(frontMatter: FrontMatter | undefined): DocumentKind | undefined {
  const mandate = frontMatter?.data.mandate;
  if (typeof mandate !== "object" || mandate === null || !("kind" in mandate)) return undefined;
  return documentKinds.find((kind) => kind === mandate.kind);
}
