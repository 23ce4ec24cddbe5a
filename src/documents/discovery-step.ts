import type { Cell, Row } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { placesOfPoint, sectionsOfPoint } from "./points.ts";

export type StepQuantity = "duration" | "price";

/** A quantity that the other steps of the plan have and the discovery has not. */
export interface DiscoveryGap {
  readonly quantity: StepQuantity;
  /** The name of the discovery. */
  readonly range: Range;
  /** The cell that is empty; not there where the steps are sections or items. */
  readonly cell: { readonly row: Row; readonly column: number } | undefined;
}

/** So many other steps have to have it. */
const leastPeers = 2;

/**
 * What the step that finds out what is needed lacks beside its peers: the rows of a table, the items of a list, or
 * sections such as `Phase 2: Build`. Where any place about the discovery says it, nothing is lacking.
 */
export function findDiscoveryGaps(document: EngagementDocument): DiscoveryGap[] {
  const { facts, markdown } = document;
  const places = placesOfPoint(document, "working/discovery");
  const sections = sectionsOfPoint(document, "working/discovery");
  return (["duration", "price"] as const).flatMap((quantity) => {
    if ([...sections, ...places].some(({ range }) => has(quantity, range))) return [];
    const gap = inTables(quantity) ?? inLists(quantity) ?? inSections(quantity);
    return gap === undefined ? [] : [gap];
  });

  function has(quantity: StepQuantity, place: Range): boolean {
    const found = quantity === "price" ? facts.money : [...facts.dates, ...facts.efforts];
    return found.some(({ range }) => isInside(range, place));
  }

  function isDiscovery(name: Range): boolean {
    return places.some(({ words }) => isInside(words, name));
  }

  function inTables(quantity: StepQuantity): DiscoveryGap | undefined {
    for (const table of markdown.blocks) {
      if (table.type !== "table" || table.quoted) continue;
      const row = table.rows.find(({ cells }) => cells.slice(0, 2).some(({ range }) => isDiscovery(range)));
      const name = row?.cells.find(({ range }) => isDiscovery(range));
      if (row === undefined || name === undefined || has(quantity, row.range)) continue;
      const column = table.header.findIndex((_, at) => {
        const filled = table.rows.filter(({ cells }) => isFilled(quantity, cells[at]));
        return filled.length >= leastPeers && filled.length * 2 > table.rows.length - 1;
      });
      if (column !== -1 && row.cells[column]?.text.trim() === "")
        return { quantity, range: name.range, cell: { row, column } };
    }
    return undefined;
  }

  function isFilled(quantity: StepQuantity, cell: Cell | undefined): boolean {
    return cell !== undefined && has(quantity, cell.range);
  }

  function inLists(quantity: StepQuantity): DiscoveryGap | undefined {
    for (const item of markdown.blocks) {
      if (item.type !== "listItem" || item.quoted || !isDiscovery(item.textRange) || has(quantity, item.range))
        continue;
      const peers = markdown.blocks.filter(
        (block) =>
          block.type === "listItem" && block !== item && block.parent === item.parent && block.section === item.section,
      );
      const steps = peers.filter(({ range }) => has(quantity, range) && isStep(range));
      if (steps.length >= leastPeers && steps.length === peers.length)
        return { quantity, range: item.textRange, cell: undefined };
    }
    return undefined;
  }

  function inSections(quantity: StepQuantity): DiscoveryGap | undefined {
    for (const section of sections) {
      const peers = section.parent?.children.filter((peer) => peer !== section) ?? [];
      const steps = peers.filter(
        ({ heading, range }) => heading !== undefined && isStep(heading.textRange) && has(quantity, range),
      );
      if (section.heading !== undefined && steps.length >= leastPeers)
        return { quantity, range: section.heading.textRange, cell: undefined };
    }
    return undefined;
  }

  function isStep(place: Range): boolean {
    return facts.milestones.some(({ range }) => isInside(range, place));
  }
}
