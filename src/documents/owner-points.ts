import type { Row } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { PointEvidence } from "./collect-points.ts";
import type { EngagementDocument, Evidence } from "./document.ts";
import { mayBeSaid } from "./may-be-said.ts";
import { isAboutOwner, isBesideOwner } from "./owner-places.ts";
import { columnOfPoint, placesOfPoint, pointOf, saysPoint } from "./points.ts";
import type { ResponsibilityMatrix } from "./responsibility-matrix.ts";
import { maySamePerson } from "./same-person.ts";

const mostWordsOfRole = 6;

/** Where the document makes a point about its Product Owner: beside the role or the name, or anywhere in the role's own charter. */
export function placesOfOwner(document: EngagementDocument, name: PointName): readonly PointEvidence[] {
  return placesOfPoint(document, name).filter(isOwners(document));
}

/** Whether a point about the Product Owner is neither said nor left open. */
export function isUnsaidOfOwner(document: EngagementDocument, name: PointName): boolean {
  return (
    placesOfOwner(document, name).length === 0 &&
    !pointOf(document, name).open.some(isOwners(document)) &&
    !mayBeSaid(document, name)
  );
}

/**
 * Whether there is a deputy: `When she is on leave, Nora Fink decides` in a section that speaks of the Product Owner, or
 * a row, a label or an item that names the role: `| Deputy PO | Nora Fink |`.
 */
export function hasDeputy(document: EngagementDocument): boolean {
  if (!isUnsaidOfOwner(document, "ownership/deputy")) return true;
  return placesOfPoint(document, "ownership/deputy").some(({ block, section, range }) => {
    if (block.type === "paragraph") return isBesideOwner(document, section);
    const place = block.type === "table" ? block.rows.find((row) => isInside(range, row.range))?.range : block.range;
    return place !== undefined && saysPoint(document, "ownership/role", place);
  });
}

function isOwners(document: EngagementDocument): (evidence: Evidence) => boolean {
  if (isOwnersCharter(document)) return () => true;
  const accountable = document.facts.matrices.flatMap((matrix) => accountableRows(document, matrix));
  return ({ range }) => isAboutOwner(document, range) || accountable.some((row) => isInside(range, row));
}

/** `# Role charter: Product Owner` */
export function isOwnersCharter({ kind, title, concepts }: EngagementDocument): boolean {
  const reason = `heading "${title?.text}"`;
  return kind === "charter" && concepts["product-owner"].evidence.some((evidence) => evidence.reason === reason);
}

/** Whether the role has a place of its own: a name, a section, a label, a row; not only words in passing. */
export function isOwnerSetOut(document: EngagementDocument): boolean {
  const { concepts, markdown, ownerPlaces } = document;
  if (concepts["product-owner"].state === "named" || isOwnersCharter(document)) return true;
  const places = new Set(ownerPlaces);
  return markdown.sections.some(({ range }) => places.has(range)) || rowsOfOwner(document).length > 0;
}

/** Whether it is said what the role does: in a section or charter of its own, or of the person who has it. */
export function isOwnerDescribed(document: EngagementDocument): boolean {
  const { concepts, markdown, ownerPlaces, people } = document;
  const places = new Set(ownerPlaces);
  const names = concepts["product-owner"].names ?? [];
  return (
    isOwnersCharter(document) ||
    markdown.sections.some(({ range }) => places.has(range)) ||
    people.some(({ name, hasDuties }) => hasDuties && names.includes(name))
  );
}

/** The rows that begin with the role: `| Product Owner | Jana Roth | orders the backlog |`. */
export function rowsOfOwner(document: EngagementDocument): readonly Row[] {
  const mentions = placesOfPoint(document, "ownership/role").filter(({ by }) => by === "words");
  return document.markdown.blocks.flatMap((block) =>
    block.type === "table"
      ? block.rows.filter(({ cells: [first] }) => {
          if (first === undefined || first.text.split(" ").length > mostWordsOfRole) return false;
          return mentions.some(({ words }) => isInside(words, first.range));
        })
      : [],
  );
}

/** The rows of a matrix that make the Product Owner accountable (`A`). */
function accountableRows(document: EngagementDocument, { table, holders, rows }: ResponsibilityMatrix): Range[] {
  const names = document.concepts["product-owner"].names ?? [];
  const column = columnOfPoint(document, table, "ownership/role") ?? 0;
  const holder = column > 0 ? column - 1 : holders.findIndex((head) => names.some((name) => maySamePerson(name, head)));
  return rows.filter(({ letters }) => letters[holder]?.includes("A") === true).map(({ range }) => range);
}
