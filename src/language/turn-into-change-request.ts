import { quotableText } from "../documents/recorded-wishes.ts";
import {
  type Clause,
  type ClauseText,
  type ComparedClause,
  compareFrozen,
  findAddedClauses,
  readFrozen,
  textOfClause,
} from "../engagement/frozen-clauses.ts";
import { nextChangeNumber } from "../engagement/next-change-number.ts";
import { mentionedIdsIn } from "../engagement/read-mentioned-ids.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import type { Fix, RuleId } from "../rules/rule.ts";
import { readDocumentStyle } from "../scaffold/document-style.ts";
import { draftChangeRequest } from "../scaffold/draft-change-request.ts";
import { say } from "../text/message.ts";
import { trimRange } from "../text/range.ts";
import { applyEdits, type TextEdit } from "../text/text-edit.ts";
import type { LanguageContext } from "./language-context.ts";

const rule: RuleId = "scope/frozen-clause-changed";
const title = say`Turn this edit into a change request`;

/**
 * Restores a signed clause and moves the author's edit of it, or a clause that came in, into a new change request. Only an
 * editor can offer this: it knows what the clause said before the edit. Undefined where it doesn't, or where the clause
 * can't be restored whole.
 */
export function turnIntoChangeRequest(context: LanguageContext, finding: ShownFinding): Fix | undefined {
  if (finding.rule.id !== rule) return undefined;
  const { document } = context;
  const frozen = readFrozen(document);
  const compared = frozen === undefined ? [] : compareFrozen(document, frozen);
  const added = frozen && findAddedClauses(document, frozen).find(({ clause }) => isAt(finding, clause));
  if (added !== undefined) return takeOut(context, added.clause);
  const changed = compared.find((one) => isAbout(finding, one));
  const signed = changed && context.signedText(changed.frozen.fingerprint);
  if (changed === undefined || signed === undefined) return undefined;
  const edits =
    changed.clause === undefined
      ? insertClause(context, compared, changed, signed)
      : restore(context, changed.clause, signed);
  const before = joinPieces(signed);
  const after = changed.clause === undefined ? "" : joinPieces(textOfClause(document, changed.clause));
  const { name } = changed.frozen;
  return edits && draftFix(context, edits, { name, before, after, subject: findSubject(before, after) ?? name });
}

/** A clause that came in after the signature goes. */
function takeOut(context: LanguageContext, { name, section }: Clause): Fix | undefined {
  const { text } = context.document;
  const range = trimRange(text, section.range);
  const isLast = text.slice(range.end).trim() === "";
  const start = isLast ? text.slice(0, range.start).trimEnd().length : range.start;
  const edits = [{ range: { start, end: isLast ? range.end : section.range.end }, newText: "" }];
  const after = text.slice(section.heading?.range.end ?? range.start, range.end).trim();
  return draftFix(context, edits, { name, before: "", after, subject: name });
}

/** What becomes of a clause; a text is empty where the clause was not there, or is not any more. */
interface ClauseChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly subject: string;
}

/** Undefined where the edits don't bring back what was signed. */
function draftFix(
  context: LanguageContext,
  edits: readonly TextEdit[],
  { name, before, after, subject }: ClauseChange,
): Fix | undefined {
  if (!isRestored(context, edits)) return undefined;
  const newFiles = draftChangeRequest(context.document, {
    number: nextChangeNumber(context.engagement),
    wishedOn: context.today,
    subject,
    section: name,
    ...(before !== "" && { before }),
    ...(after !== "" && { after }),
    deliverables: affectedIds(before, after),
  });
  return { title, edits, newFiles, safe: false };
}

function isAt({ range }: ShownFinding, { section: { heading } }: Clause): boolean {
  return heading?.textRange.start === range.start && heading.textRange.end === range.end;
}

function isAbout({ range }: ShownFinding, { state, frozen, clause }: ComparedClause): boolean {
  if (state !== "changed" && state !== "gone") return false;
  const place = clause?.section.heading?.textRange ?? frozen.nameRange;
  return place.start === range.start && place.end === range.end;
}

function joinPieces({ pieces }: ClauseText): string {
  return pieces.filter((piece) => piece !== "").join("\n\n");
}

/** `D3: Gift vouchers` where that line is all that is new; undefined where more is, or a table. */
function findSubject(before: string, after: string): string | undefined {
  const [line, ...others] = newLines(before, after);
  if (line === undefined || others.length > 0 || line.startsWith("|")) return undefined;
  const subject = quotableText(line.replace(/^(?:[-*+]|\d+[.)])\s+/, ""));
  return subject === "" ? undefined : subject;
}

/** The ids in what is different; where that has none, in the whole clause. */
function affectedIds(before: string, after: string): string[] {
  const ids = mentionedIdsIn([...newLines(after, before), ...newLines(before, after)].join("\n"));
  return ids.length > 0 ? ids : mentionedIdsIn(`${before}\n${after}`);
}

/** The lines of a text that another doesn't have, without the white space around them. */
function newLines(known: string, text: string): string[] {
  const old = new Set(linesOf(known));
  return linesOf(text).filter((line) => line !== "" && !old.has(line));
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.trim());
}

/** Each piece of the clause as it was; the clauses within it stay where they are. */
function restore({ document }: LanguageContext, { pieces }: Clause, signed: ClauseText): TextEdit[] | undefined {
  if (pieces.length !== signed.pieces.length) return undefined;
  const { text } = document;
  const { lineEnd } = readDocumentStyle(document);
  return pieces.flatMap((piece, at) => {
    const range = trimRange(text, piece);
    const newText = signed.pieces[at] ?? "";
    if (text.slice(range.start, range.end) === newText) return [];
    if (range.end > range.start) return [{ range, newText }];
    const inserted = `${lineEnd}${lineEnd}${newText}${piece.end < text.length ? lineEnd : ""}`;
    return [{ range: { start: piece.start, end: piece.start }, newText: inserted }];
  });
}

/** A clause that is gone comes back behind the one that was before it, or at the end. */
function insertClause(
  { document }: LanguageContext,
  compared: readonly ComparedClause[],
  gone: ComparedClause,
  signed: ClauseText,
): TextEdit[] {
  const { text } = document;
  const { lineEnd } = readDocumentStyle(document);
  const previous = compared.slice(0, compared.indexOf(gone)).findLast(({ clause }) => clause !== undefined);
  const place = previous?.clause?.section.range ?? { start: 0, end: text.length };
  const { end } = trimRange(text, place);
  const newText = ["", signed.heading, ...signed.pieces.filter((piece) => piece !== "")].join(lineEnd + lineEnd);
  return [{ range: { start: end, end }, newText }];
}

/** Whether the edits take this report away and bring no other. */
function isRestored({ text, findings, lint }: LanguageContext, edits: readonly TextEdit[]): boolean {
  const count = (found: readonly ShownFinding[]): number => found.filter((one) => one.rule.id === rule).length;
  return edits.length > 0 && count(lint(applyEdits(text, edits))) < count(findings);
}
