import type { Cell } from "../markdown/markdown-document.ts";
import { foldTerm } from "../vocabulary/glossary.ts";
import type { EngagementDocument } from "./document.ts";
import { isOwnersColumn, type RaciMatrix } from "./raci-matrices.ts";

/** With fewer names, the document leaves it to others to say who has which role. */
const leastHeld = 2;

/**
 * The heads that are a role of one person and for which the document names nobody, where it names people for at least as
 * many others. A role that has a row or label elsewhere is left to what is said there. The Product Owner is left out.
 */
export function findUnheldRoles(document: EngagementDocument, matrix: RaciMatrix): readonly Cell[] {
  const { markdown, people, pointTitles } = document;
  const columns = pointTitles.columns.get(matrix.table) ?? [];
  const isHeld = ({ text }: Cell): boolean =>
    people.some(({ name, roles }) => text.includes(name) || roles.some((role) => isAlike(role, text)));
  const open = matrix.heads.filter(
    (head, holder) =>
      columns[matrix.table.header.indexOf(head)]?.includes("document/role-of-one") &&
      !isOwnersColumn(document, matrix, holder) &&
      !isHeld(head),
  );
  if (open.length === 0) return [];
  const entries = markdown.blocks.flatMap((block) => {
    if (block.type === "table")
      return block === matrix.table ? [] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => foldTerm(text)));
    if (block.type !== "listItem") return [];
    return [foldTerm(markdown.visible.slice(block.textRange.start, block.textRange.end))];
  });
  const unheld = open.filter(({ text }) => !entries.some((entry) => entry.startsWith(foldTerm(text))));
  const held = matrix.heads.filter(isHeld).length;
  return held < leastHeld || held < unheld.length ? [] : unheld;
}

/** `Sponsor` and `Executive Sponsor`, `PM` and `Project Manager`. */
function isAlike(one: string, other: string): boolean {
  const [few, many] = [foldTerm(one), foldTerm(other)].sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few === "") return false;
  const initials = many.split(" ").map((word) => word.charAt(0));
  return many.includes(few) || initials.join("") === few;
}
