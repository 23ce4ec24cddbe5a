import { type Field, plainText, type Table } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup, isNegated } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import type { ConceptReading, DocumentKind, Evidence, Person, Side } from "./document.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import { findOwnerByDeed } from "./owner-deeds.ts";
import { mergeNames } from "./owner-names.ts";
import { guessSide, type KnownSide, sideOfMention } from "./owner-side.ts";
import { isOwnerTitle, properTitle, standIn } from "./owner-titles.ts";
import { findNames, isGivenName, isKnownGivenName, isPersonName, isSurelyPerson, splitNames } from "./person-names.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading, Statement } from "./reading.ts";
import { titleOf } from "./role-titles.ts";
import { says } from "./says.ts";

export interface ProductOwnerReading {
  readonly reading: ConceptReading;
  readonly side: Side | undefined;
}

/** Words that tie a name to a role: `Jana Roth is the Product Owner`, `als Product Owner benennen wir Jana Roth`. */
const naming =
  /\b(?:is|will be|serves?|acts?|named?|names|appoint(?:s|ed)?|designat(?:es|ed)|assigned|as|ist|wird|übernimmt|benannt|benennen|benennt|fungiert|als|bestellt|role of|rolle)\b/iu;
/** How a sentence begins that names somebody for what the one before asks for. */
const suggesting =
  /^(?:so|therefore|that is why|hence|for this|also|deshalb|daher|darum|dafür|hierfür)?,?\s*(?:(?:we|wir)\s+(?:suggest|propose|offer|put forward|nominate|appoint|bieten|schlagen|benennen|stellen)|(?:suggest|propose|schlagen|bieten|stellen|benennen) (?:we|wir)|(?:this|that|it) (?:is|will be)|(?:das|dies) (?:ist|wird|übernimmt|macht))(?!\p{L})/iu;
/** Whoever answers for the risk that the Product Owner leaves isn't one. */
const ofRisks = /^(?:risks?|risiko|risiken)(?!\p{L})/iu;
/** What a story role, a job title in a CV or advertising looks like: no designation. */
const storyRole = /^\W*(?:as an?|als)\s/iu;
/** `4.4 Supplier Product Owner.` before the sentence about whoever that is. */
const mostWordsOfLabel = 5;

/** Who owns the product, as fields, tables, list items and sentences say it. */
export function readProductOwner(
  reading: Reading,
  people: readonly Person[],
  kind: DocumentKind = "none",
): ProductOwnerReading {
  const { markdown, hits, words } = reading;
  const named: (Evidence & { name: string; title: string })[] = [];
  const mentioned: Evidence[] = [];
  const open: Evidence[] = [];
  const votes: { side: KnownSide; isProper: boolean }[] = [];

  for (const field of markdown.fields) readField(field);
  for (const block of markdown.blocks) if (block.type === "table") readTable(block);
  for (const { name, nameRange, roles, side } of people) {
    const title = roles.find((role) => isOwnerTitle(role));
    if (title === undefined) continue;
    named.push({ name, title, range: nameRange, reason: roles.join(", ") });
    if (side !== "unclear") votes.push({ side, isProper: properTitle.test(title) });
  }
  for (const section of markdown.sections) {
    if (
      section.heading !== undefined &&
      hasOwner(section.heading.textRange) &&
      !isAboutUsers(section.heading.textRange)
    )
      readHeading(section.heading.textRange, section.range);
  }
  for (const [index, statement] of reading.statements.entries())
    readStatement(statement, reading.statements[index + 1]);

  const owners = named.filter(({ title }) => properTitle.test(title));
  // Beside a Product Owner, a product manager is somebody else.
  const held = owners.length > 0 ? owners : named;
  const names = mergeNames(held.map(({ name }) => name));
  const state = names.length > 0 ? "named" : mentioned.length > 0 ? "role" : "absent";
  const evidence = [...held.map(({ range, reason }) => ({ range, reason })), ...mentioned];
  const side = state === "absent" ? undefined : (decideSide() ?? guessSide(reading, kind));
  return { reading: { state, names, evidence, open: onePerPlace(open), facets: {} }, side };

  function readField(field: Field): void {
    if (
      !hasOwner(field.labelRange) &&
      !(field.section.heading === undefined && field.block === undefined && /^product[ _-]?owner$/iu.test(field.label))
    )
      return;
    if (standIn.test(field.label)) return;
    const reason = `label "${field.label}"`;
    const range = field.valueRange.end > field.valueRange.start ? field.valueRange : field.labelRange;
    if (isPlaceholder(field.value)) {
      open.push({ range, reason });
      return;
    }
    const around = { start: field.labelRange.start, end: Math.max(field.labelRange.end, field.valueRange.end) };
    const value = field.value.replace(/(?:(?<!\s)\s+)?\([^)]*\)/g, "");
    const found = splitNames(value, (name) => isPersonName(name) || isGivenName(name));
    for (const name of found) named.push({ name, title: field.label, range, reason });
    if (found.length === 0) {
      const first = wordAt(words, range.start);
      const [inProse] = findNames(markdown.visible, words, first, Math.min(wordAt(words, range.end), first + 8));
      if (inProse !== undefined) named.push({ name: inProse.name, title: field.label, range, reason });
      else mentioned.push({ range: field.labelRange, reason });
    }
    vote(around, sideAfterNames(field.valueRange) ?? sideAfterNames(field.labelRange));
  }

  function readTable(table: Table): void {
    if (!hasOwner(table.range) || table.header.some(({ text }) => ofRisks.test(text))) return;
    for (const row of table.rows) {
      if (!hasOwner(row.range)) continue;
      const at = row.cells.findIndex(
        (cell) =>
          hasOwner(cell.range) &&
          !standIn.test(cell.text) &&
          cell.text.split(" ").length <= 6 &&
          !storyRole.test(cell.text),
      );
      const owner = row.cells[at];
      if (owner === undefined || isAboutUsers(owner.range)) continue;
      const others = row.cells.filter((cell) => cell !== owner);
      const [first] = others.flatMap((cell) => splitNames(cell.text, isPersonName).map((name) => ({ name, cell })));
      if (first !== undefined) {
        named.push({ name: first.name, title: owner.text, range: first.cell.range, reason: `row "${owner.text}"` });
        vote(
          owner.range,
          row.cells
            .map((cell) => (cell.text.split(" ").length <= 5 ? sideIn(cell.range) : undefined))
            .find((side) => side !== undefined),
        );
      } else if (others.some((cell) => cell.text !== "" && isPlaceholder(cell.text)))
        open.push({ range: owner.range, reason: "row without a name" });
    }
  }

  function readHeading(heading: Range, section: Range): void {
    const owned = words.slice(wordAt(words, heading.end), wordAt(words, section.end));
    const reason = `heading "${plainText(markdown.visible, heading)}"`;
    const [name] = findNames(markdown.visible, words, wordAt(words, heading.start), wordAt(words, heading.end));
    const card = markdown.fields.find(
      ({ label, value, labelRange }) =>
        /^(?:name|person|who|wer)$/iu.test(label) &&
        labelRange.start >= section.start &&
        labelRange.end <= section.end &&
        (isPersonName(value.replace(/(?:(?<!\s)\s+)?\([^)]*\)$/, "")) || isGivenName(value)),
    );
    const title = plainText(markdown.visible, heading);
    if (name !== undefined) named.push({ name: name.name, title, range: heading, reason });
    else if (card !== undefined)
      named.push({ name: card.value.replace(/(?:(?<!\s)\s+)?\([^)]*\)$/, ""), title, range: card.valueRange, reason });
    else if (owned.length > 0) mentioned.push({ range: heading, reason });
    vote(heading, sideAfterNames(heading) ?? sideOfCard(section));
  }

  /** What a label such as `Side:` or `Organisation:` says in the section of the role. */
  function sideOfCard(section: Range): KnownSide | undefined {
    for (const { label, valueRange, labelRange } of markdown.fields) {
      if (labelRange.start < section.start || labelRange.end > section.end) continue;
      if (!/^(?:side|seite|organi[sz]ation|company|firma|unternehmen|party|partei)$/iu.test(label)) continue;
      const side = sideIn(valueRange);
      if (side !== undefined) return side;
    }
    return undefined;
  }

  function readStatement(statement: Statement, next: Statement | undefined): void {
    const { firstWord, endWord, range, text } = statement;
    const hit = namesOwner(statement, reading) ? findGroup(hits, "productOwner", firstWord, endWord) : undefined;
    if (hit === undefined) readDeed(statement);
    if (hit === undefined || statement.quoted) return;
    if (statement.topics.some(({ topic }) => topic.startsWith("target-users") || topic === "references")) return;
    // `Made for product managers` is about users.
    if (/(?<!\p{L})(?:for|to|by|of|für|von) (?:the )?$/iu.test(beforeHit(statement, hit.firstWord)) && isPlural(hit))
      return;
    if (
      standIn.test(markdown.visible.slice(words[hit.firstWord - 2]?.start ?? range.start, words[hit.firstWord]?.start))
    )
      return;
    if (storyRole.test(text) || isNegated(hits, firstWord, hit.firstWord) || isSpared(text)) return;
    const near = findNames(markdown.visible, words, Math.max(firstWord, hit.firstWord - 8), endWord).filter(
      (name) => name.firstWord < hit.endWord + 8,
    );
    const between = (name: { firstWord: number; endWord: number }): string => {
      const start = words[Math.min(name.endWord, hit.endWord) - 1]?.end ?? 0;
      const end = words[Math.max(name.firstWord, hit.firstWord)]?.start ?? 0;
      return markdown.visible.slice(start, end);
    };
    const ties = near.filter(
      (name) =>
        // `Jana Roth (IT, Product Owner)`
        /^\s*(?:[,(:–—-]|\([^()]{1,40},)\s*(?:(?:the|our|der|die|unsere?)\s+)?$/u.test(between(name)) ||
        naming.test(between(name)) ||
        /^\s+$/.test(between(name)),
    );
    // `Product Owner is the head of Housing Benefits, Ms Jana Roth`: not everything with two capitals is somebody.
    const tied = ties.find(({ name }) => isSurelyPerson(name)) ?? ties[0];
    if (tied !== undefined && !isSideOnly(tied.firstWord, tied.endWord)) {
      named.push({ name: tied.name, title: titleOf(reading, hit), range, reason: `"${text.slice(0, 80)}"` });
      vote(range, sideOfMention(reading, { ...tied, withinFirst: firstWord, withinEnd: endWord }));
    } else if (
      !readDeed(statement) &&
      !readNote(statement, hit) &&
      !readSuggestion(next, statement, titleOf(reading, hit))
    )
      mentioned.push({ range, reason: `"${text.slice(0, 80)}"` });
    for (let word = firstWord; word < endWord; word++) {
      const each = findGroup(hits, "productOwner", word, endWord);
      if (each === undefined) break;
      const place = { start: words[each.firstWord]?.start ?? 0, end: words[each.endWord - 1]?.end ?? 0 };
      vote(place, sideOfMention(reading, { ...each, withinFirst: firstWord, withinEnd: endWord }));
      word = each.endWord - 1;
    }
  }

  /** `Jana Roth leads the product`: whoever does that owns it, whatever the title. */
  function readDeed(statement: Statement): boolean {
    const owner = findOwnerByDeed(reading, statement);
    if (owner === undefined) return false;
    const { range, text, firstWord, endWord } = statement;
    named.push({ name: owner.name, title: owner.title, range, reason: `"${text.slice(0, 80)}"` });
    if (owner.mention !== undefined)
      vote(range, sideOfMention(reading, { ...owner.mention, withinFirst: firstWord, withinEnd: endWord }));
    return true;
  }

  /** `Owner: Product Owner (Jana)` */
  function readNote({ range, text }: Statement, hit: TermHit): boolean {
    const after = markdown.visible.slice(words[hit.endWord - 1]?.end ?? range.end, range.end);
    const name = /^\s*\((\p{Lu}[\p{L}-]+)\)/u.exec(after)?.[1];
    if (name === undefined || !isKnownGivenName(name)) return false;
    const reason = `"${text.slice(0, 80)}"`;
    named.push({ name, title: titleOf(reading, hit), range, reason });
    return true;
  }

  /** `You need a Product Owner. So we suggest Jana Roth.`, `**Product Owner.** Jana Roth orders the backlog.` */
  function readSuggestion(next: Statement | undefined, { block, text: before }: Statement, title: string): boolean {
    if (block.type === "table" || next?.block !== block || namesOwner(next, reading)) return false;
    const found = findNames(markdown.visible, words, next.firstWord, next.endWord);
    const isLabel = before.split(" ").length <= mostWordsOfLabel;
    const said = suggesting.exec(next.text);
    const name =
      found.find((each) => isLabel && each.firstWord === next.firstWord) ??
      found.find((each) => isSurelyPerson(each.name));
    if (name === undefined || (!(isLabel && name.firstWord === next.firstWord) && (found.length > 1 || said === null)))
      return false;
    named.push({ name: name.name, title, range: next.range, reason: `"${next.text.slice(0, 80)}"` });
    vote(next.range, /(?<!\p{L})(?:we|wir)(?!\p{L})/iu.test(said?.[0] ?? "") ? "supplier" : undefined);
    return true;
  }

  function beforeHit({ range }: Statement, word: number): string {
    return markdown.visible.slice(range.start, words[word]?.start ?? range.end).replace(/\s+/g, " ");
  }

  /** `product managers`, who may be anybody's. */
  function isPlural({ endWord }: TermHit): boolean {
    return /(?:s|innen)$/.test(words[endWord - 1]?.folded ?? "");
  }

  function vote(place: Range, side: KnownSide | undefined): void {
    if (side !== undefined) votes.push({ side, isProper: properTitle.test(plainText(markdown.visible, place)) });
  }

  /** The side that most places give the role, those first that call it by its own name. */
  function decideSide(): KnownSide | undefined {
    const proper = votes.filter(({ isProper }) => isProper);
    const asked = proper.length > 0 ? proper : votes;
    const clients = asked.filter(({ side }) => side === "client").length;
    if (asked.length === 0) return undefined;
    return clients * 2 === asked.length ? asked[0]?.side : clients * 2 > asked.length ? "client" : "supplier";
  }

  function hasOwner({ start, end }: Range): boolean {
    return findGroup(hits, "productOwner", wordAt(words, start), wordAt(words, end)) !== undefined;
  }

  function isAboutUsers(range: Range): boolean {
    const section = markdown.sections.findLast(
      (each) => each.range.start <= range.start && each.range.end >= range.end,
    );
    const topics = section === undefined ? [] : (reading.sectionTopics.get(section) ?? []);
    return topics.some((topic) => topic.startsWith("target-users"));
  }

  /** Whether a name is what a party is called: `Ohlsdiek Digital`. */
  function isSideOnly(first: number, end: number): boolean {
    return ["client", "supplier"].some((group) => {
      const hit = findGroup(hits, group, first, end);
      return hit?.firstWord === first && hit.endWord === end;
    });
  }

  /** `Client` in `Jana Roth (Client)`, `Jana Roth, Nordlicht`; a sentence may name either side for other reasons. */
  function sideAfterNames(range: Range): KnownSide | undefined {
    return plainText(markdown.visible, range).split(" ").length <= 8 ? sideIn(range) : undefined;
  }

  function sideIn(range: Range): KnownSide | undefined {
    const [first, end] = [wordAt(words, range.start), wordAt(words, range.end)];
    if (findGroup(hits, "client", first, end) !== undefined) return "client";
    return findGroup(hits, "supplier", first, end) === undefined ? undefined : "supplier";
  }
}

const namesOwner = oncePerStatement((stretch, reading) => says("productOwner", stretch, reading));

/** `The client does not have to provide a Product Owner`, `Der Auftraggeber muss keinen stellen`. */
function isSpared(text: string): boolean {
  return /(?<!\p{L})(?:(?:do|does|need)(?:es)? ?n[o']t (?:have|need|be required|provide|supply|name)|is not (?:required|expected) to|not required to|muss kein\p{L}*|müssen kein\p{L}*|muss nicht|braucht kein\p{L}*)(?!\p{L})/iu.test(
    text,
  );
}

/** A heading and label over the same gap leave it open once. */
function onePerPlace(open: readonly Evidence[]): Evidence[] {
  return open.filter(
    ({ range }, index) =>
      !open.slice(0, index).some((other) => other.range.start < range.end && range.start < other.range.end),
  );
}
