import type * as lsp from "vscode-languageserver-types";
import { riskNames } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { mergeNames } from "../documents/owner-names.ts";
import { attendanceLabels, cardLabels, holderLabels, nameColumns, peopleLabels } from "../documents/people-labels.ts";
import { categoryColumn } from "../documents/read-risks.ts";
import { whoColumn } from "../documents/read-who-columns.ts";
import type { DocumentSummary } from "../engagement/document-summary.ts";
import { clauseLibrary } from "../scaffold/clause-library.generated.ts";
import { listOf, textOf } from "../text/message.ts";
import type { LanguageContext } from "./language-context.ts";
import { readTypedValue, replaceTyped, type TypedLine, type TypedValue } from "./line-typed.ts";

/** Longer, and it is a sentence. */
const longestName = 40;

/**
 * What is already known and fits the cell or label where somebody types: people where an owner belongs, roles where a role
 * does, the four product risks in a register.
 */
export function completeNames(
  { document, engagement, wording }: LanguageContext,
  line: TypedLine,
): lsp.CompletionItem[] {
  const typed = readTypedValue(document, line);
  if (typed === undefined || typed.value.length > longestName) return [];
  const people = peopleOf(engagement.documents);
  const roles = [...new Set([...people.values()].flat())];
  if (isPersonPlace(typed, roles)) {
    // `Jana Roth, Tom`: the second name is being typed.
    const last = /(?<![^,;/&])[^,;/&]*$/.exec(typed.value)?.[0].trimStart() ?? "";
    return [...people].map(([name, held]) =>
      toItem(line, last, { label: name, detail: textOf(listOf(held), wording), kind: 6 }),
    );
  }
  const written = typed.value.trimStart();
  if (isRolePlace(typed)) return roles.map((label) => toItem(line, written, { label, kind: 20 }));
  if (isRiskPlace(document, typed, line.offset))
    return kindsOfRisk(document.language).map((label) => toItem(line, written, { label, kind: 20 }));
  return [];
}

/** By name, what each is called in the engagement's documents. */
function peopleOf(documents: readonly DocumentSummary[]): ReadonlyMap<string, readonly string[]> {
  const all = documents.flatMap(({ people }) => people);
  const roles = new Map<string, Set<string>>();
  for (const person of all) {
    const held = roles.get(person.name) ?? new Set();
    for (const role of person.roles) held.add(role);
    roles.set(person.name, held);
  }
  const declared = documents.flatMap(({ declared: { productOwner, productManager } }) =>
    [productOwner, productManager].filter((name) => name !== undefined),
  );
  const names = mergeNames([...roles.keys(), ...declared]).sort((a, b) => a.localeCompare(b));
  return new Map(names.map((name) => [name, [...(roles.get(name) ?? [])]]));
}

function isPersonPlace({ cell, label }: TypedValue, roles: readonly string[]): boolean {
  const isPersonLabel = (text: string): boolean =>
    [peopleLabels, attendanceLabels, holderLabels].some((pattern) => pattern.test(text)) ||
    roles.some((role) => role.toLowerCase() === text.toLowerCase());
  if (label !== undefined) return isPersonLabel(label);
  if (cell === undefined) return false;
  const head = headOf(cell);
  if (nameColumns.test(head) || whoColumn.test(head)) return true;
  // `| Sponsor | … |` in a table of labels and values.
  return cell.table.header.length === 2 && cell.column === 1 && isPersonLabel(cell.first);
}

/** `Role` beside names, or as a label. */
function isRolePlace({ cell, label }: TypedValue): boolean {
  return cardLabels.test(cell === undefined ? (label ?? "") : headOf(cell));
}

function isRiskPlace(document: EngagementDocument, { cell, isEntry }: TypedValue, offset: number): boolean {
  const section = document.markdown.sections.findLast(({ range }) => range.start <= offset && offset <= range.end);
  const isAboutRisks = section !== undefined && document.sectionTopics.get(section)?.includes("risks") === true;
  if (cell === undefined) return isEntry && isAboutRisks;
  const { column, table } = cell;
  const isRegister =
    isAboutRisks ||
    document.risks.some(({ range }) => table.range.start <= range.start && range.end <= table.range.end);
  const category = table.header.findIndex(({ text }) => categoryColumn.test(text));
  return isRegister && column === (category === -1 ? 0 : category);
}

function headOf({ table, column }: NonNullable<TypedValue["cell"]>): string {
  return table.header[column]?.text ?? "";
}

/** `Value risk`, `Nutzenrisiko`, as the clauses call them. */
function kindsOfRisk(language: string): string[] {
  const own = clauseLibrary.filter((clause) => clause.language === (language === "de" ? "de" : "en"));
  return riskNames.flatMap((name) => {
    const clause = own.find(({ concepts }) => concepts[0] === name && concepts.length === 1);
    return /^- \*\*([^*:]+):\*\*/m.exec(clause?.body ?? "")?.[1] ?? [];
  });
}

function toItem(
  line: TypedLine,
  written: string,
  { label, detail, kind }: Pick<lsp.CompletionItem, "label" | "detail" | "kind">,
): lsp.CompletionItem {
  const textEdit = replaceTyped(line, written.length, label);
  return {
    label,
    ...(kind !== undefined && { kind }),
    ...(detail !== undefined && detail !== "" && { detail }),
    filterText: textEdit.newText,
    textEdit,
  };
}
