import type { DocumentKind, EngagementDocument } from "../documents/document.ts";
import { findProductTitles } from "../documents/product-titles.ts";
import { escapePattern } from "../text/escape-pattern.ts";
import { lineAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import { findPosts } from "./posts.ts";

/** A place where a text says what somebody is. */
export interface RolePlace {
  readonly range: Range;
  /** Whether somebody is named beside it who holds the role. */
  readonly isHeld: boolean;
}

/** Kinds that list people by their roles; others list them by what they are to do next. */
const listing: readonly DocumentKind[] = ["sow", "charter", "vision", "change-request"];
/** Longer, and it says what somebody does. */
const mostWords = 4;

const known = new WeakMap<EngagementDocument, readonly RolePlace[]>();

/**
 * Where a document names roles: posts such as `Product Owner` wherever they stand, and whatever else people are called, on
 * the line that says so. Places may lie in others: `Product Owner` in `Technical Product Owner`.
 */
export function placesOfRoles(document: EngagementDocument): readonly RolePlace[] {
  const places = known.get(document) ?? findPlaces(document);
  known.set(document, places);
  return places;
}

function findPlaces(document: EngagementDocument): RolePlace[] {
  const { visible } = document.markdown;
  const held = placesOfHeldRoles(document);
  const starts = new Set(held.map(({ range }) => range.start));
  const titles = [...findProductTitles(visible), ...findPosts(visible)].filter(({ start }) => !starts.has(start));
  return [...held, ...titles.map(({ start, end }) => ({ range: { start, end }, isHeld: false }))];
}

function placesOfHeldRoles({ kind, people, lines, markdown }: EngagementDocument): RolePlace[] {
  if (!listing.includes(kind)) return [];
  return people.flatMap(({ roles, nameRange }) => {
    const line = lineAt(lines, nameRange.start);
    const start = lines.starts[line] ?? 0;
    const text = markdown.visible.slice(start, lines.starts[line + 1]);
    return roles.flatMap((role) => {
      const at = role.split(" ").length > mostWords ? -1 : text.search(wholeWords(role));
      return at === -1 ? [] : [{ range: { start: start + at, end: start + at + role.length }, isHeld: true }];
    });
  });
}

function wholeWords(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(text)}(?![\\p{L}\\p{N}])`, "u");
}
