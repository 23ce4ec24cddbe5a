import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type * as hast from "hast";
import { isTag, textOfNode } from "../hast.ts";
import type { WordContext } from "./word-context.ts";
import { colours, styleIds, textWidth } from "./word-styles.ts";
import { groupLines, type WordBlock, writeBlocks } from "./write-blocks.ts";
import { writeRuns } from "./write-runs.ts";

const border = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};

/** A table over the width of the text; its head comes again on each page, and no row is parted. */
export function writeTable(table: hast.Element, context: WordContext): Table | undefined {
  const rows = rowsOf(table);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + spanOf(cell, "colSpan"), 0)));
  if (width === 0) return undefined;
  const columnWidths = shareWidth(rows, width);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 30, bottom: 30, left: 90, right: 90 },
    rows: rows
      .filter(({ cells }) => cells.length > 0)
      .map(
        ({ cells, isHead }) =>
          new TableRow({
            tableHeader: isHead,
            cantSplit: true,
            children: cells.map((cell) => writeCell(cell, isHead || isTag(cell, "th"), context)),
          }),
      ),
  });
}

interface Row {
  readonly cells: readonly hast.Element[];
  readonly isHead: boolean;
}

function rowsOf(table: hast.Element): Row[] {
  return table.children.flatMap((child) => {
    if (isTag(child, "thead", "tbody", "tfoot"))
      return rowsOf(child).map((row) => ({ ...row, isHead: isTag(child, "thead") }));
    if (!isTag(child, "tr")) return [];
    return [{ cells: child.children.filter((cell) => isTag(cell, "td", "th")), isHead: false }];
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function writeCell(cell: hast.Element, isHead: boolean, context: WordContext): TableCell {
  const alignment = alignments[cell.properties.align as keyof typeof alignments] ?? AlignmentType.LEFT;
  const children = groupLines(cell.children).flatMap((group): WordBlock[] => {
    const line = Array.isArray(group) ? group : isTag(group, "p") ? group.children : undefined;
    if (line === undefined) return writeBlocks([group as hast.Element], context, { style: styleIds.table, depth: 0 });
    return splitLines(line).map(
      (part) =>
        new Paragraph({
          style: styleIds.table,
          alignment,
          children: writeRuns(part, context, isHead ? { bold: true } : {}),
        }),
    );
  });
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: styleIds.table })],
    columnSpan: spanOf(cell, "colSpan"),
    rowSpan: spanOf(cell, "rowSpan"),
    verticalAlign: VerticalAlignTable.TOP,
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: colours.head } }),
  });
}

/** In a cell, `<br>` parts what would be paragraphs elsewhere. */
function splitLines(nodes: readonly hast.ElementContent[]): hast.ElementContent[][] {
  const lines: hast.ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isTag(node, "br")) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some((node) => node.type === "element" || textOfNode(node).trim() !== ""));
}

function spanOf(cell: hast.Element, name: "colSpan" | "rowSpan"): number {
  const span = Number(cell.properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 && span < 100 ? span : 1;
}

/** What a letter takes on average, and what stands free beside a text, in twentieths of a point. */
const letter = 115;
const free = 220;

/** Each column has room for its longest word; the longer its texts, the more it gets of the rest. */
function shareWidth(rows: readonly Row[], columns: number): number[] {
  const needs = Array.from({ length: columns }, (_, column) => {
    const texts = rows.flatMap(({ cells }) =>
      cells.length === columns ? textOfNode(cells[column] as hast.Element).trim() : [],
    );
    const words = texts.flatMap((text) => text.split(/\s+/).map((word) => word.length));
    const longest = Math.max(1, ...texts.map((text) => text.length));
    return { least: Math.min(24, Math.max(2, ...words)) * letter + free, more: Math.sqrt(longest) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const more = needs.reduce((sum, need) => sum + need.more, 0);
  const rest = Math.max(0, textWidth - least);
  const scale = Math.min(1, textWidth / least);
  return needs.map((need) => Math.floor(need.least * scale + (rest * need.more) / more));
}
