import type { ListItem, Row, Section, Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { EngagementDocument } from "./document.ts";
import { isPersonName, isSurelyPerson, readListedNames, stripSalutation } from "./person-names.ts";
import { columnOfPoint, sectionsOfPoint } from "./points.ts";
import { findRaciMatrices } from "./raci-matrices.ts";
import { sectionsAbout } from "./sections-about.ts";

/** Where a document lists its people: a table of roles, a section about the team. */
export interface PeopleList {
  readonly names: readonly string[];
  /** What the list says, as readers see it. */
  readonly text: string;
  /** The tables and sections that it is made of. */
  readonly places: readonly Range[];
  /** The last entry of somebody listed, to add others below it. */
  readonly last: ListEntry | undefined;
}

export type ListEntry =
  | { readonly type: "row"; readonly table: Table; readonly nameColumn: number }
  | { readonly type: "item"; readonly item: ListItem; readonly nameFirst: boolean };

/** Sections that are about others than those who do the work. */
const ofOthers: readonly Topic[] = ["target-users", "example", "references", "revision-history"];

/** Whether those named in a section have no part in the work: users, authors of old versions, customers who recommend. */
export function isOfOthers({ sectionTopics }: EngagementDocument, section: Section): boolean {
  return sectionTopics.get(section)?.some((topic) => ofOthers.includes(topic)) ?? false;
}

/** Fewer are named by the way. */
const leastPeople = 2;

/** The list of a document's people; not there where fewer than two are named in it. */
export function findPeopleList(document: EngagementDocument): PeopleList | undefined {
  const { markdown, people } = document;
  const matrices = findRaciMatrices(document).map(({ table }) => table);
  const sections = [...sectionsAbout(document, "roles"), ...sectionsOfPoint(document, "document/people")].filter(
    (section) => !isOfOthers(document, section),
  );
  const tables = markdown.blocks.filter(
    (block): block is Table =>
      block.type === "table" &&
      !block.quoted &&
      !matrices.includes(block) &&
      (sections.includes(block.section) || isTableOfRoles(document, block)),
  );
  const blocks = markdown.blocks.filter(
    ({ type, section }) =>
      type !== "table" && type !== "code" && sections.some(({ range }) => isInside(section.range, range)),
  );
  const places = [...tables, ...blocks].map(({ range }) => range);
  const headings = sections.flatMap(({ children }) => children.flatMap(({ heading }) => heading?.range ?? []));
  const text = [...places, ...headings].map(({ start, end }) => markdown.visible.slice(start, end)).join("\n");
  const names = new Set(people.flatMap(({ name }) => (isPersonName(name) && text.includes(name) ? [name] : [])));
  for (const { rows } of tables) for (const name of namesOfRows(rows)) names.add(name);
  const listed = [...names];
  const inSections = tables.filter(({ section }) => sections.includes(section));
  // `Executive Sponsors`, `Preferred Format` are no people.
  if (listed.length < leastPeople || !listed.some(isSurelyPerson)) return undefined;
  const last = findRow(inSections, listed) ?? findItem(document, blocks, listed) ?? findRow(tables, listed);
  return { names: listed, text, places, last };
}

/** `| Role | Name |`; not signatures, and where rows are stories or risks, a role is something else. */
function isTableOfRoles(document: EngagementDocument, table: Table): boolean {
  const { items, risks, facts, pointTitles } = document;
  if (columnOfPoint(document, table, "document/role-column") === undefined) return false;
  if (isOfOthers(document, table.section) || columnOfPoint(document, table, "document/signed") !== undefined)
    return false;
  if (pointTitles.sections.get(table.section)?.some(({ topic }) => topic === "document/signed")) return false;
  return ![...items, ...risks, ...facts.milestones].some(({ range }) => isInside(range, table.range));
}

function namesOfRows(rows: readonly Row[]): string[] {
  // Few words begin as somebody's name does, which is soon told.
  const accept = (name: string): boolean => isSurelyPerson(name) && isPersonName(name);
  const texts = new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  return [...texts].flatMap((text) => readListedNames(text, accept).map(({ name }) => stripSalutation(name)));
}

function findRow(tables: readonly Table[], names: readonly string[]): ListEntry | undefined {
  for (const table of tables) {
    const nameColumn = table.header.findIndex(
      (_, column) =>
        table.rows.filter(({ cells }) => names.some((name) => cells[column]?.text.includes(name))).length >=
        leastPeople,
    );
    if (nameColumn !== -1 && table.source === "gfm") return { type: "row", table, nameColumn };
  }
  return undefined;
}

function findItem(
  { markdown }: EngagementDocument,
  blocks: readonly { readonly type: string }[],
  names: readonly string[],
): ListEntry | undefined {
  const item = markdown.blocks.findLast(
    (block): block is ListItem =>
      block.type === "listItem" &&
      block.depth === 0 &&
      blocks.includes(block) &&
      names.some((name) => markdown.visible.slice(block.textRange.start, block.textRange.end).includes(name)),
  );
  if (item === undefined) return undefined;
  const said = markdown.visible.slice(item.textRange.start, item.textRange.end).trim();
  return { type: "item", item, nameFirst: names.some((name) => said.startsWith(name)) };
}
