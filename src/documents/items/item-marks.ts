import type { Range } from "../../text/range.ts";
import { trimRange } from "../../text/range.ts";
import type { TypeTerm } from "../../vocabulary/item-words.ts";
import { findTerm, findTermMatch, type ItemTerms, oncePerItemText } from "./item-terms.ts";

/** What authors set before or after an item's title: `[US-12] **High** Pay by card (3 SP) ✅`. */
export interface ItemMarks {
  readonly id: string | undefined;
  readonly idKind: IdKind | undefined;
  readonly type: TypeTerm | undefined;
  readonly priority: string | undefined;
  readonly estimate: string | undefined;
  readonly status: string | undefined;
  /** The text without the marks; may be empty. */
  readonly titleRange: Range;
}

/**
 * `known`: the letters say story, feature or the like: `US-12`, `/LF20/`. `other`: they could be a tracker's key (`ABC-7`)
 * or anything else. `foreign`: they say risk, milestone, deliverable …: `M1`. `number`: after a type (`Story 3`).
 */
export type IdKind = "known" | "other" | "foreign" | "number";

const knownPrefix =
  /^(?:us|st|usr|story|userstory|f|fr|fa|fk|lf|rf|rq|req|reqs|uc|ft|fea|feat|feature|fu|fn|func|ep|epic|task|bug|issue|pbi|pb|bli|wi|ticket|af|anf|ff|fkt|bf|sys|ur|ub|mf|mr|sr|item|t|s|nfr|nfa)$/i;
const foreignPrefix =
  /^(?:r|m|ms|d|o|kr|g|z|a|q|ac|tc|tf|wp|ap|c|l|ll|ld|lq|lp|ui|k|e|b|h|n|v|w|x|y|p|kw|q|fig|figure|tab|table|iso|utf|rfc|pep|cve|en|din|ieee|http|ipv|usb|vo|o|sha|md|mp|day|tag|step|phase|sprint|release|version|week|woche|chapter|part|teil|level|stufe|group|team|option|python|windows|php|wcag|far|dfars|covid|web|h|ie|es)$/i;
const idPattern =
  /^(?:[[(/]\s*)?(?:(?<letters>\p{L}{1,12})(?:(?<space>\s?[-–_#]\s?|\.|\s#|)(?<number>\d{1,5}(?:[._-]\d{1,4}){0,3}(?:\p{Ll}|\p{Lu}(?=\s?\/))?|(?<=-)\p{Lu}{1,2}\d{1,4})|(?<mid>[-_]\p{Lu}{1,8}[-_]\d{1,5}))|#(?<hash>\d{1,5}))(?:\s*[\])/])?(?=$|[\s:.,;–—|)\]-])/u;
const spacedId = /^(?<letters>\p{L}{1,12})\s(?<number>\d{1,4}(?:\.\d{1,3}){0,3})(?=$|\s*[:–—-]|\s*$)/u;
const emoji = /^(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}]*|:[a-z0-9_+-]{2,40}:)\s*/u;
const separators = /^[\s:.,;–—|*_)\]-]+/u;

/** Ids, types, priorities, estimates and states around the title in a stretch of visible text. */
export function readMarks(visible: string, range: Range, terms: ItemTerms): ItemMarks {
  const { start: by, end } = trimRange(visible, range);
  return shiftMarks(marksIn(visible.slice(by, end), terms), by);
}

/** Read in a part of a text, the marks as they stand in all of it. */
export function shiftMarks(marks: ItemMarks, by: number): ItemMarks {
  const { start, end } = marks.titleRange;
  return { ...marks, titleRange: { start: start + by, end: end + by } };
}

const marksIn = oncePerItemText((text, terms): ItemMarks => {
  let start = 0;
  let end = text.length;
  const found: {
    id?: string;
    idKind?: IdKind;
    type?: TypeTerm;
    priority?: string;
    estimate?: string;
    status?: string;
  } = {};
  for (let round = 0; round < 6 && start < end; round++) {
    const length = readLeading(text.slice(start, Math.min(end, start + 80)));
    if (length === 0) break;
    start += length;
  }
  for (let round = 0; round < 5 && start < end; round++) {
    const length = readTrailing(text.slice(Math.max(start, end - 90), end));
    if (length === 0) break;
    end -= length;
  }
  return {
    id: found.id,
    idKind: found.idKind,
    type: found.type,
    priority: found.priority,
    estimate: found.estimate,
    status: found.status,
    titleRange: trimRange(text, { start, end }),
  };

  /** How much of the text's start is a mark; 0 for none. */
  function readLeading(text: string): number {
    const picture = emoji.exec(text);
    if (picture !== null) {
      found.status ??= picture[0].trim();
      return picture[0].length;
    }
    const skipped = /^[\s*_>"“„]+/.exec(text)?.[0].length ?? 0;
    if (skipped > 0) return skipped;
    return readId(text) || readLabel(text);
  }

  function readId(text: string): number {
    if (found.id !== undefined) return 0;
    const match = idPattern.exec(text) ?? spacedId.exec(text);
    const { letters = "", hash, space = "", mid } = match?.groups ?? {};
    if (match === null) return 0;
    const type = letters === "" ? undefined : findTerm(terms.types, letters);
    // `P1` is a priority.
    if (/^p$/i.test(letters) && space === "") return 0;
    const spaced = match[0].includes(" ") && !/^[[(/]/.test(match[0]);
    const kind = hash !== undefined ? "other" : idKindOf(letters);
    const upper = letters === letters.toUpperCase();
    if (kind !== "known" && !upper) return 0;
    if (spaced && kind !== "known" && !/[-–_#]/.test(match[0])) return 0;
    if (kind === "known" && !upper && letters.length > 2 && type === undefined) return 0;
    // `3D`, `UTF-8 support` and the like are words of a title.
    if (kind === "foreign" && mid === undefined && letters.length > 2) return 0;
    found.id = match[0].replace(/^[[(/]\s*|(?:(?<!\s)\s+)?[\])/]$/g, "");
    found.idKind = kind;
    if (type !== undefined && letters.length > 2) found.type ??= type;
    const rest = text.slice(match[0].length);
    return match[0].length + (separators.exec(rest)?.[0].length ?? 0);
  }

  /** `Feature: …`, `[U] …`, `User Story #3 …`, `P1 – …`, `[High] …`. */
  function readLabel(text: string): number {
    const level = /^[[(]?(P\s?[0-5])[\])]?(?:\s*[:–—-]\s*|\s+)(?=\S)/i.exec(text);
    if (level !== null && found.priority === undefined) {
      found.priority = level[1] as string;
      return level[0].length;
    }
    const bracket = /^[[(]([^\][()]{1,30})[\])]\s*[:–—-]?\s*/u.exec(text);
    const label =
      bracket ??
      /^(\p{L}[\p{L}' /-]{0,28}?)\s*(?:(?<=\p{L}\s*)#?\s?(\d{1,4}(?:\.\d{1,3}){0,3})\s*(?:[:.–—-]|\)|$|\s)|[:：](?=\s|$)|\s[–—-](?=\s)|\s?[–—](?=\s))\s*/u.exec(
        text,
      );
    if (label === null) return 0;
    const said = (label[1] as string).trim();
    const number = label[2];
    if (number === undefined) {
      const value = findTermMatch(terms.values, said);
      if (value !== undefined && value.share === 1) {
        if (value.name === "priority" || value.name === "optional") found.priority ??= said;
        else if (value.name === "status") found.status ??= said;
        else return 0;
        return label[0].length;
      }
    }
    // `Story-ID: S-01` names only its id.
    if (number === undefined && bracket === null && found.id === undefined && findTerm(terms.fields, said) === "id") {
      const named = /^[^\s:]{1,16}(?=\s*$)/.exec(text.slice(label[0].length))?.[0];
      if (named !== undefined && isIdCell(named)) {
        found.id = named;
        found.idKind = "known";
        return label[0].length + named.length;
      }
    }
    const type = findTermMatch(terms.types, said);
    if (type === undefined || type.share < 1 || found.type !== undefined) return 0;
    // One letter is a type only in brackets or before a colon; a longer word before a number gives the id.
    if (said.length === 1 && bracket === null && !label[0].includes(":")) return 0;
    if (number !== undefined) {
      if (found.id !== undefined || /^\s?[–—-]/.test(label[0].slice(said.length))) return 0;
      found.id = text
        .slice(0, label[0].length)
        .replace(/(?<![\s:.)–—-])[\s:.)–—-]+$/u, "")
        .replace(/\s+/g, " ");
      found.idKind = "number";
    }
    found.type = type.name;
    return label[0].length;
  }

  /** How much of the text's end is a mark. */
  function readTrailing(text: string): number {
    const picture = /(?:(?<!\s)\s+)?(\p{Extended_Pictographic})\u{FE0F}?[\s.]*$/u.exec(text);
    if (picture !== null) {
      found.status ??= picture[1] as string;
      return picture[0].length;
    }
    const bracket = /(?:(?<!\s)\s+)?[[(]([^\][()]{1,70})[\])]\s*\.?\s*$/u.exec(text);
    if (bracket !== null && readTags(bracket[1] as string)) return bracket[0].length;
    const tag =
      /(?:\s{2,}|(?<=[.;,])\s+|\s[|·]\s+)(\p{L}[\p{L} ]{1,20}[:=]\s*[^:=.]{1,20}?|\p{L}{3,15}\s(?:\d{1,2}|X{0,2}[SML])\.?)\s*$/u.exec(
        text,
      );
    if (tag !== null && readTag(tag[1] as string)) return tag[0].length;
    // Code marks are blanks here: `Reminder by text message `5 pts``.
    const coded = /\s{2,}(?:\[[^\][]{1,12}\]\s)?(?<size>\d[^\s]*\s?[\p{L} ]{1,20})\s*$/u.exec(text);
    const size = coded?.groups?.size?.trim();
    if (coded !== null && size !== undefined && isEstimate(size, terms)) {
      found.estimate ??= size;
      return coded[0].length;
    }
    const dashed = /\s+[–—|-]\s+([\p{L}\p{N} .:=]{1,24})\s*$/u.exec(text);
    if (dashed !== null && readTag((dashed[1] as string).trim())) return dashed[0].length;
    return 0;
  }

  /** `5 SP`; or several: `Prio 1, 5 SP`. */
  function readTags(said: string): boolean {
    if (readAll(said.split(/[,;|/]\s+/))) return true;
    return readTag(said.trim()) || readAll(said.split(/[,;|/]/));
  }

  function readAll(parts: readonly string[]): boolean {
    if (parts.length === 1) return false;
    const before = { ...found };
    if (parts.every((part) => readTag(part.trim()))) return true;
    // What only some of the parts say is not taken: `(EP-9, 13)` is one id.
    for (const name of ["id", "idKind", "priority", "estimate", "status"] as const) delete found[name];
    Object.assign(found, before);
    return false;
  }

  function readTag(said: string): boolean {
    const labelled =
      /^([\p{L} -]{2,24})\s*[:=]\s*(.{1,30})$/u.exec(said) ??
      /^(\p{L}{3,15})\s(\d{1,3}|[A-E]|X?[SML]|XX?L)$/u.exec(said);
    if (labelled !== null) {
      const field = findTerm(terms.fields, labelled[1] as string);
      const value = (labelled[2] as string).trim();
      if (field === "priority") found.priority ??= value;
      else if (field === "estimate") found.estimate ??= value;
      else if (field === "status") found.status ??= value;
      else return false;
      return true;
    }
    if (isEstimate(said, terms)) {
      found.estimate ??= said;
      return true;
    }
    // `Prio Must` and `Größe 5 SP`: the value itself shows that the word before it is a label.
    const [, label = "", rest = ""] = /^(\p{L}{3,15})\s+(\S.{0,24})$/u.exec(said) ?? [];
    const about = findTerm(terms.fields, label);
    if (about === "priority" && findTermMatch(terms.values, rest.trim())?.name === "priority") {
      found.priority ??= rest.trim();
      return true;
    }
    if (about === "estimate" && isEstimate(rest.trim(), terms)) {
      found.estimate ??= rest.trim();
      return true;
    }
    const value = findTermMatch(terms.values, said);
    if (value !== undefined && value.share >= 0.6) {
      if (value.name === "status") found.status ??= said;
      else if (value.name === "priority" || value.name === "optional") found.priority ??= said;
      else return false;
      return true;
    }
    const id = idPattern.exec(said);
    if (id === null || found.id !== undefined || !/^[^\p{Ll}]*$/u.test(said.replace(/\b(?:to|bis|und|and)\b/g, "")))
      return false;
    const kind = idKindOf(id.groups?.letters ?? "");
    if (kind === "foreign") return false;
    found.id = said;
    found.idKind = kind;
    return true;
  }
});

/** `3 days`, `5 SP`, `XL`, `8 PT`; a bare number only where a column or label says so. */
export function isEstimate(said: string, terms: ItemTerms): boolean {
  if (/^(?:XXS|XS|S|M|L|XL|XXL)$/.test(said)) return true;
  const amount = /^(?:ca\.?\s*|~\s*|≈\s*)?\d{1,3}(?:[.,]\d{1,2})?(?:\s?[-–/]\s?\d{1,3})?\s?([\p{L} ]{1,20}?)\.?$/u.exec(
    said,
  );
  if (amount === null) return false;
  const unit = findTermMatch(terms.values, amount[1] as string);
  return unit?.name === "unit" && unit.share === 1;
}

export function idKindOf(letters: string): IdKind {
  if (knownPrefix.test(letters)) return "known";
  return foreignPrefix.test(letters) || letters.length === 1 ? "foreign" : "other";
}

/** The id at the start of a short text such as a table cell: `US-12`, `12`, `F 3.1`. */
export function isIdCell(text: string): boolean {
  return (
    /^#?\d{1,5}(?:[.-]\d{1,4}){0,3}[.)]?$/.test(text) ||
    (text.length <= 24 &&
      /^[[(/#]?[\p{L}\d]{0,12}[ ._-]{0,3}[\p{L}]{0,6}[ ._-]{0,3}#?\d{1,5}(?:[._-]\d{1,5}){0,3}\p{L}?[\])/]?$/u.test(
        text,
      ))
  );
}
