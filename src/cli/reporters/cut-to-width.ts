import stringWidth from "string-width";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many columns of a terminal a text takes. */
export const widthOf: (text: string) => number = stringWidth;

/** As much of the beginning of a line as fits into so many columns of a terminal. No character is cut. */
export function cutToWidth(line: string, columns: number): string {
  return fitPieces(piecesOf(line.slice(0, columns * mostUnits)), columns).join("");
}

/** The same from the end. */
export function cutToWidthFromEnd(line: string, columns: number): string {
  return fitPieces(piecesOf(line.slice(-columns * mostUnits)).reverse(), columns)
    .reverse()
    .join("");
}

/** No column of a line holds more UTF-16 units, but in jest. */
const mostUnits = 20;

function piecesOf(line: string): string[] {
  return [...graphemes.segment(line)].map(({ segment }) => segment);
}

function fitPieces(pieces: readonly string[], columns: number): string[] {
  let width = 0;
  const end = pieces.findIndex((piece) => {
    width += stringWidth(piece);
    return width > columns;
  });
  return pieces.slice(0, end === -1 ? pieces.length : end);
}
