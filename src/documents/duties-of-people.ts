import { isInside, type Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup, groupHits } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { isQuestion, isRequirement } from "./is-said.ts";

/** `Dana Whitlock (Riverside) will then answer`: so far behind a name stands what somebody does. */
const mostWordsBefore = 5;
const mostWordsOfModal = 4;

/**
 * What people of the other side do, by their names: `| Dana Whitlock (Riverside) | answers questions |` in a table,
 * `Dana Whitlock answers questions` at the beginning of a line or sentence.
 */
export function readDutiesOfPeople(findings: ConceptFindings): TopicEvidence[] {
  const { reading, people } = findings;
  const { markdown, hits, words, statements } = reading;
  const names = people.flatMap(({ name, side }) => (side === "client" ? [name, name.split(" ")[0] as string] : []));
  if (names.length === 0) return [];
  return [...readRows(), ...readSentences()];

  function readRows(): TopicEvidence[] {
    return markdown.blocks.flatMap((block) => {
      if (block.type !== "table" || block.quoted) return [];
      return block.rows.flatMap(({ range, cells }) => {
        const person = people.find(({ side, nameRange }) => side === "client" && isInside(nameRange, range));
        if (person === undefined) return [];
        const tells = cells.some((cell) => !isInside(person.nameRange, cell.range) && tellsDuty(cell.range));
        return tells ? [placeAt(range, person.name)] : [];
      });
    });
  }

  function readSentences(): TopicEvidence[] {
    return statements.flatMap((statement) => {
      const { range, text, block, quoted, endWord } = statement;
      if (block.type === "table" || quoted) return [];
      const name = names.find((each) => text.startsWith(each) && !/^[\p{L}\p{N}]/u.test(text.slice(each.length)));
      if (name === undefined || isQuestion(text) || isRequirement(statement, findings)) return [];
      const from = statement.firstWord + name.split(" ").length;
      return says(from, Math.min(from + mostWordsBefore, endWord)) ? [placeAt(range, name)] : [];
    });
  }

  function tellsDuty({ start, end }: Range): boolean {
    return says(wordAt(words, start), wordAt(words, end));
  }

  /** `reviews`, `will review` and `Fragen beantworten`; `review` alone may be a noun. */
  function says(first: number, end: number): boolean {
    if (hits.vocabulary.language === "de")
      return ["dutyActs", "dutyInfinitive"].some((group) => findGroup(hits, group, first, end) !== undefined);
    if (findGroup(hits, "dutyVerbs", first, end) !== undefined) return true;
    return groupHits(hits, ["dutyVerb", "everydayDuty"], first, end).some(
      ({ firstWord }) =>
        /[^s]s$/.test(words[firstWord]?.folded ?? "") ||
        findGroup(hits, "dutyModal", Math.max(first, firstWord - mostWordsOfModal), firstWord) !== undefined,
    );
  }
}

function placeAt(range: Range, name: string): TopicEvidence {
  return { range, reason: `"${name}" of the client`, by: "heading", statement: undefined };
}
