import { type Field, plainText, type Table } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { findGroup, isNegated } from "../vocabulary/match-patterns.ts";
import type { ConceptReading, Evidence, Person, Side } from "./document.ts";
import { findNames, isGivenName, isPersonName, splitNames } from "./person-names.ts";
import { isPlaceholder } from "./placeholders.ts";
import { findSide } from "./read-people.ts";
import { type Reading, type Statement, wordAt } from "./reading.ts";

export interface ProductOwnerReading {
  readonly reading: ConceptReading;
  readonly side: Side | undefined;
}

/** Words that tie a name to a role: `Jana Roth is the Product Owner`, `als Product Owner benennen wir Jana Roth`. */
const naming =
  /\b(?:is|will be|serves?|acts?|named?|names|appoint(?:s|ed)?|designat(?:es|ed)|assigned|as|ist|wird|übernimmt|benannt|benennen|benennt|fungiert|als|bestellt|role of|rolle)\b/iu;
/** What a story role, a job title in a CV or advertising looks like: no designation. */
const storyRole = /^\W*(?:as an?|als)\s/iu;

/** Who owns the product, as fields, tables, list items and sentences say it. */
export function readProductOwner(reading: Reading, people: readonly Person[]): ProductOwnerReading {
  const { markdown, hits, words } = reading;
  const named: (Evidence & { name: string })[] = [];
  const mentioned: Evidence[] = [];
  const open: Evidence[] = [];
  let side: Side | undefined;

  for (const field of markdown.fields) readField(field);
  for (const block of markdown.blocks) if (block.type === "table") readTable(block);
  for (const person of people) {
    if (person.roles.some((role) => isOwnerTitle(role)))
      note(
        person.name,
        person.nameRange,
        `${person.roles.join(", ")}`,
        person.side === "unclear" ? undefined : person.side,
      );
  }
  for (const section of markdown.sections) {
    if (section.heading !== undefined && hasOwner(section.heading.textRange))
      readHeading(section.heading.textRange, section.range);
  }
  for (const statement of reading.statements) readStatement(statement);

  const names = [...new Set(named.map(({ name }) => name))];
  const state = names.length > 0 ? "named" : mentioned.length > 0 ? "role" : "absent";
  const evidence = [...named.map(({ range, reason }) => ({ range, reason })), ...mentioned];
  return { reading: { state, names, evidence, open, facets: {} }, side };

  function readField(field: Field): void {
    if (
      !hasOwner(field.labelRange) &&
      !(field.section.heading === undefined && field.block === undefined && /^product[ _-]?owner$/iu.test(field.label))
    )
      return;
    const reason = `label "${field.label}"`;
    const range = field.valueRange.end > field.valueRange.start ? field.valueRange : field.labelRange;
    if (isPlaceholder(field.value)) {
      open.push({ range, reason });
      return;
    }
    const value = field.value.replace(/\s*\([^)]*\)/g, "");
    const found = splitNames(value, (name) => isPersonName(name) || isGivenName(name));
    for (const name of found) note(name, range, reason, sideIn(field.valueRange) ?? sideIn(field.labelRange));
    if (found.length > 0) return;
    const [inProse] = findNames(
      markdown.visible,
      words,
      wordAt(words, range.start),
      Math.min(wordAt(words, range.end), wordAt(words, range.start) + 8),
    );
    if (inProse !== undefined) note(inProse.name, range, reason, sideIn(field.labelRange));
    else mentioned.push({ range: field.labelRange, reason });
  }

  function readTable(table: Table): void {
    for (const row of table.rows) {
      const at = row.cells.findIndex(
        (cell) => hasOwner(cell.range) && cell.text.split(" ").length <= 6 && !storyRole.test(cell.text),
      );
      if (at === -1) continue;
      const others = row.cells.filter((_, index) => index !== at);
      const names = others.flatMap((cell) => splitNames(cell.text, isPersonName).map((name) => ({ name, cell })));
      const [first] = names;
      if (first !== undefined) note(first.name, first.cell.range, `row "${row.cells[at]?.text}"`, undefined);
      else if (others.length > 0 && others.some((cell) => cell.text !== "" && isPlaceholder(cell.text)))
        open.push({ range: row.cells[at]?.range ?? row.range, reason: "row without a name" });
    }
  }

  function readHeading(heading: Range, section: Range): void {
    const owned = words.slice(wordAt(words, heading.end), wordAt(words, section.end));
    const [name] = findNames(markdown.visible, words, wordAt(words, heading.start), wordAt(words, heading.end));
    if (name !== undefined) note(name.name, heading, `heading "${plainText(markdown.visible, heading)}"`, undefined);
    else if (owned.length > 0)
      mentioned.push({ range: heading, reason: `heading "${plainText(markdown.visible, heading)}"` });
  }

  function readStatement(statement: Statement): void {
    const { firstWord, endWord, range } = statement;
    const hit = findGroup(hits, "productOwner", firstWord, endWord);
    if (hit === undefined || statement.quoted) return;
    const text = plainText(markdown.visible, range);
    if (storyRole.test(text) || isNegated(hits, firstWord, hit.firstWord)) return;
    const near = findNames(
      markdown.visible,
      words,
      Math.max(firstWord, hit.firstWord - 8),
      Math.min(endWord, hit.endWord + 8),
    );
    const between = (name: { firstWord: number; endWord: number }): string => {
      const start = words[Math.min(name.endWord, hit.endWord) - 1]?.end ?? 0;
      const end = words[Math.max(name.firstWord, hit.firstWord)]?.start ?? 0;
      return markdown.visible.slice(start, end);
    };
    const tied = near.find(
      (name) =>
        /^\s*[,(:–—-]\s*(?:(?:the|our|der|die|unsere?)\s+)?$/u.test(between(name)) ||
        naming.test(between(name)) ||
        /^\s+$/.test(between(name)),
    );
    if (tied !== undefined) note(tied.name, range, `"${text.slice(0, 80)}"`, findSide(reading, firstWord, endWord));
    else {
      mentioned.push({ range, reason: `"${text.slice(0, 80)}"` });
      side ??= findSide(reading, firstWord, endWord);
    }
  }

  function note(name: string, range: Range, reason: string, of: Side | undefined): void {
    named.push({ name, range, reason });
    side ??= of;
  }

  function isOwnerTitle(role: string): boolean {
    return (
      /product[\s-]*(?:owner|manager|lead)|produkt[\s-]*(?:manager|verantwortlich|eigner|inhaber|owner)|head of product/iu.test(
        role,
      ) && !/project/iu.test(role)
    );
  }

  function hasOwner(range: Range): boolean {
    return findGroup(hits, "productOwner", wordAt(words, range.start), wordAt(words, range.end)) !== undefined;
  }

  function sideIn(range: Range): Side | undefined {
    return findSide(reading, wordAt(words, range.start), wordAt(words, range.end));
  }
}
