import type { Field } from "../markdown/markdown-document.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, topicOf } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import type { DocumentKind } from "./document.ts";
import { fieldEvidence } from "./field-evidence.ts";
import { isQuestion, isRequirement } from "./is-said.ts";
import { workArea } from "./people-labels.ts";
import { readWhoRows } from "./read-who-columns.ts";
import type { Statement } from "./reading.ts";
import { isAboutOthers, isOpen, titleHits } from "./role-titles.ts";

/** Kinds that speak of the work, so that whoever does something in passing has it as a duty. */
const workKinds: readonly DocumentKind[] = ["sow", "charter", "change-request"];
const steadyGroups = ["workTitle", "workTeam", "steering"];
const makerGroups = [...steadyGroups, "maker"];
const titleGroups = [...makerGroups, "role", "trade", "department"];
/** `[Product owner] decides`: a template's sentence that nobody filled in. */
const blank = /^\W*\[/u;
const mostWordsOfLabel = 4;
const agent =
  /(?:^|\s)(?:(?:\S+ed|set|made|done|led|run|written|built|held|chosen|given|paid|kept|taken|drawn|sent) by (?:the|our|their)|vom|von (?:der|dem|den|unserem|unserer)|durch (?:den|die|das|unsere?n?))$/;

/** What only hints at duties, where nothing states them outright: `set by the developer`, `everyone reviews one change a week`. */
export function readDutyHints(findings: ConceptFindings): TopicEvidence[] {
  const { reading, items, kind } = findings;
  if (kind === "backlog" || kind === "notes") return [];
  const hinted =
    kind === "charter"
      ? topicOf(findings, "responsibilities/hint" as ConceptName).evidence.filter(({ statement }) =>
          isOfWork(statement),
        )
      : [];
  const said = reading.statements
    .filter((statement) => isOfWork(statement) && hasDoer(statement))
    .map((statement): TopicEvidence => {
      const text = statement.text;
      return { range: statement.range, reason: `"${text.slice(0, 40)}"`, by: "words", statement };
    });
  const rows = readWhoRows(reading).map(
    ({ holder, range }): TopicEvidence => ({
      range,
      reason: `row of "${holder}"`,
      by: "column",
      statement: undefined,
    }),
  );
  return [...hinted, ...said, ...rows, ...reading.markdown.fields.filter(isHeldByTitle).map(fieldEvidence)];

  function isOfWork(statement: Statement | undefined): boolean {
    if (statement === undefined || statement.quoted || isAboutOthers(statement)) return false;
    const text = statement.text;
    if (
      isQuestion(text) ||
      isOpen(text) ||
      blank.test(text) ||
      isRequirement(statement, findings) ||
      has(statement, "ofProductUse")
    )
      return false;
    return !items.some(({ range }) => range.start < statement.range.end && statement.range.start < range.end);
  }

  /** `The treasurer pays`, `our developers will build it`, `is set by the developer`. */
  function hasDoer(statement: Statement): boolean {
    const steady = workKinds.includes(kind) ? makerGroups : steadyGroups;
    const all = titleHits(reading, statement, titleGroups);
    const hits = titleHits(reading, statement, steady).filter(
      (hit) =>
        !isOfOther(hit) && all.some((title) => title.firstWord === hit.firstWord && title.endWord === hit.endWord),
    );
    const own = all.filter(({ firstWord }) => /^(?:our|unsere?r?)$/.test(reading.words[firstWord - 1]?.folded ?? ""));
    return [...hits, ...own].some((hit) => doesSomething(hit, statement) || isAgent(hit, statement));
  }

  /** `for the curators`, `an experienced developer`, `the client`: not somebody of whom the text says what they do. */
  function isOfOther(hit: TermHit): boolean {
    const before = reading.words.slice(Math.max(0, hit.firstWord - 3), hit.firstWord).map(({ folded }) => folded);
    if (
      /(?:^|\s)(?:for|fuer|of|to|with|mit|from|an?|eine?|any|if|when|wenn)(?: (?:the|our|der|die|das|den))?(?: \S+)?$/.test(
        before.join(" "),
      )
    )
      return true;
    return ["client", "supplier"].some(
      (group) => findGroup(reading.hits, group, hit.firstWord, hit.endWord) !== undefined,
    );
  }

  function doesSomething({ endWord }: TermHit, statement: Statement): boolean {
    return (
      ["does", "do", "charged"].some(
        (group) =>
          findGroup(reading.hits, group, endWord, Math.min(endWord + 2, statement.endWord))?.firstWord === endWord,
      ) || isToDo(endWord, statement)
    );
  }

  /** `will check`, `soll … prüfen`, after somebody. */
  function isToDo(from: number, statement: Statement): boolean {
    const modal = findGroup(reading.hits, "modal", from, Math.min(from + 2, statement.endWord));
    if (modal?.firstWord !== from) return false;
    if (reading.hits.vocabulary.language === "de") return true;
    return findGroup(reading.hits, "do", modal.endWord, Math.min(modal.endWord + 2, statement.endWord)) !== undefined;
  }

  /** `… is checked by the curator`, `wird vom Betreuer geprüft`. */
  function isAgent({ firstWord }: TermHit, { firstWord: first }: Statement): boolean {
    const before = reading.words.slice(Math.max(first, firstWord - 3), firstWord).map(({ folded }) => folded);
    return agent.test(before.join(" "));
  }

  function has({ firstWord, endWord }: Statement, group: string): boolean {
    return findGroup(reading.hits, group, firstWord, endWord) !== undefined;
  }

  /** `Testing: QA team`. */
  function isHeldByTitle({ label, value, valueRange, block }: Field): boolean {
    if (block === undefined || !workArea.test(label) || label.split(" ").length > mostWordsOfLabel) return false;
    if (value.split(" ").length > mostWordsOfLabel) return false;
    const [first, end] = [wordAt(reading.words, valueRange.start), wordAt(reading.words, valueRange.end)];
    return titleGroups.some((group) => findGroup(reading.hits, group, first, end) !== undefined);
  }
}
