import type { Range } from "../text/range.ts";
import type { ListItemPiece, Piece } from "./block-pieces.ts";
import type { Cell } from "./markdown-document.ts";
import type { Shift } from "./move-nodes.ts";

/** Copies of pieces that stand elsewhere. */
export function movedPieces(pieces: readonly Piece[], { offset: by }: Shift): readonly Piece[] {
  if (by === 0) return pieces;
  const items = new Map<ListItemPiece, ListItemPiece>();
  return pieces.map(movedPiece);

  function movedPiece(piece: Piece): Piece {
    const range = movedRange(piece.range);
    switch (piece.type) {
      case "heading":
        return { ...piece, range, textRange: movedRange(piece.textRange) };
      case "listItem": {
        // An item stands before those nested in it.
        const parent = piece.parent && items.get(piece.parent);
        const moved = { ...piece, range, textRange: movedRange(piece.textRange), parent };
        items.set(piece, moved);
        return moved;
      }
      case "table": {
        const rows = piece.rows.map((row) => ({
          range: movedRange(row.range),
          cells: row.cells.map(movedCell),
        }));
        return { ...piece, range, header: piece.header.map(movedCell), rows };
      }
      default:
        return { ...piece, range };
    }
  }

  function movedCell({ range, text, parts }: Cell): Cell {
    const moved = { range: movedRange(range), text };
    return parts === undefined ? moved : { ...moved, parts: parts.map(movedRange) };
  }

  function movedRange({ start, end }: Range): Range {
    return { start: start + by, end: end + by };
  }
}
