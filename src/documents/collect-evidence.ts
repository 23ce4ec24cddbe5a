import { oncePerText } from "../text/known-text.ts";
import { onOneLine } from "../text/on-one-line.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { Evidence } from "./document.ts";
import { isQuestion } from "./is-said.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading, Statement } from "./reading.ts";
import { topicMatchesIn } from "./statement-matches.ts";

/** Where a document speaks about a topic, and how we know. */
export interface TopicEvidence extends Evidence {
  readonly by: "label" | "column" | "heading" | "words";
  readonly statement: Statement | undefined;
  /** Where the phrase begins that was found; only by `words`. */
  readonly firstWord?: number;
}

export interface CollectedTopic {
  readonly evidence: TopicEvidence[];
  /** Places meant for the topic that hold only a placeholder. */
  readonly open: TopicEvidence[];
}

/** Whether a statement is a placeholder, or puts off what it has to say. */
export const isLeftOpen = oncePerText((said) => {
  const text = onOneLine(said);
  return isPlaceholder(text) || isOnlyBrackets(text) || isPutOff(text);
});

/** Finds, for every topic, the places under its labels, columns and headings and the sentences that say it. */
export function collectEvidence(reading: Reading): Map<Topic, CollectedTopic> {
  const collected = new Map<Topic, CollectedTopic>();

  for (const [field, topics] of reading.fieldTopics) {
    if (!isPlaceholder(field.value)) continue;
    const range = field.valueRange.end > field.valueRange.start ? field.valueRange : field.labelRange;
    for (const topic of topics)
      of(topic).open.push({
        range,
        by: "label",
        reason: `label "${field.label}" without a value`,
        statement: undefined,
      });
  }
  let lead: Lead | undefined;
  for (const statement of reading.statements) {
    const text = statement.text;
    const isOpen = isLeftOpen(statement.known);
    if (lead !== undefined && !belongsTo(statement, lead)) lead = undefined;
    for (const topic of lead?.topics ?? []) {
      add(topic, isOpen, { range: statement.range, by: "label", reason: `after "${lead?.said}"`, statement });
    }
    for (const { topic, by, said } of statement.topics) {
      add(topic, isOpen, { range: statement.range, by, reason: `${by} "${said}"`, statement });
    }
    if (isOpen || statement.quoted) continue;
    const matches = topicMatchesIn(statement, reading);
    if (matches.length > 0 && statement.block.type !== "table" && (text.endsWith(":") || isAsked(text, statement))) {
      lead = { topics: new Set(matches.map(({ topic }) => topic)), from: statement, said: text };
    }
    for (const { topic, firstWord, reason } of matches) {
      add(topic, false, {
        range: statement.range,
        by: "words",
        reason,
        statement,
        firstWord: statement.firstWord + firstWord,
      });
    }
  }
  return collected;

  /** `What is planned for the future?` is answered by what follows it. */
  function isAsked(text: string, { firstWord, endWord }: Statement): boolean {
    return (
      isQuestion(text) && findGroup(reading.hits, "asks", firstWord, Math.min(firstWord + 2, endWord)) !== undefined
    );
  }

  function of(topic: Topic): CollectedTopic {
    const known = collected.get(topic);
    if (known !== undefined) return known;
    const created = { evidence: [], open: [] };
    collected.set(topic, created);
    return created;
  }

  function add(topic: Topic, isOpen: boolean, evidence: TopicEvidence): void {
    const list = isOpen ? of(topic).open : of(topic).evidence;
    const last = list.at(-1);
    if (last?.range.start !== evidence.range.start || last.range.end !== evidence.range.end) list.push(evidence);
  }
}

/** A sentence that opens a list: `The following will not be delivered:`. */
interface Lead {
  readonly topics: ReadonlySet<Topic>;
  readonly from: Statement;
  readonly said: string;
}

/** Whether a statement stands in the list that a sentence opens: the list after it, or the one below its own item. */
function belongsTo({ section, block }: Statement, { from }: Lead): boolean {
  if (section !== from.section || block.type !== "listItem") return false;
  return from.block.type !== "listItem" || block.depth > from.block.depth;
}

/** `Acceptance criteria [later]`, `unlike ___ (our main rival)`. */
export function isPutOff(text: string): boolean {
  return (
    /(?<!_)_{3,29}\s*\(/u.test(text) ||
    /^[^[\]]{1,40}\[(?:later|tbd|tba|todo|to do|open|pending|folgt|offen|später)\]\W*$/iu.test(text)
  );
}

/** `[Excluded item 1]`: a template's line that nobody filled in. */
export function isOnlyBrackets(text: string): boolean {
  return /^(?:\[[^\]]*\]|<[^>]*>|[\s,;:.–-])+$/u.test(text);
}
