import type { MatrixRow, ResponsibilityMatrix } from "../../documents/responsibility-matrix.ts";

export interface RaciGaps<Row extends MatrixRow> {
  /** No letter at all: often a heading inside the table. They are in none of the lists below. */
  readonly blankRows: readonly Row[];
  readonly rowsWithoutAccountable: readonly Row[];
  readonly rowsWithSeveralAccountable: readonly SharedAccountability<Row>[];
  /** No R; whether an A alone will do is for the reader to say, see `hasAccountable`. */
  readonly rowsWithoutResponsible: readonly Row[];
  /** Never R or A: asked or told at most. */
  readonly idleHolders: readonly string[];
}

export interface SharedAccountability<Row extends MatrixRow> {
  readonly row: Row;
  /** Who has an A, at least two. */
  readonly holders: readonly string[];
}

/**
 * What a responsibility matrix leaves open: `| Accept the work | A | A/R | C |` has two accountable, `| Release | R | C | I |`
 * has none.
 *
 * Source: catalogue, C9; RACI: one A a row.
 */
export function findRaciGaps<Row extends MatrixRow>(matrix: ResponsibilityMatrix<Row>): RaciGaps<Row> {
  const isBlank = (row: MatrixRow): boolean => row.letters.every((cell) => cell === "");
  const rows = matrix.rows.filter((row) => !isBlank(row));
  return {
    blankRows: matrix.rows.filter(isBlank),
    rowsWithoutAccountable: rows.filter((row) => !hasAccountable(row)),
    rowsWithSeveralAccountable: rows.flatMap((row) => {
      const holders = matrix.holders.filter((_, column) => row.letters[column]?.includes("A"));
      return holders.length < 2 ? [] : [{ row, holders }];
    }),
    rowsWithoutResponsible: rows.filter((row) => !row.letters.some((cell) => cell.includes("R"))),
    idleHolders: matrix.holders.filter((_, column) => !rows.some((row) => /[RA]/.test(row.letters[column] ?? ""))),
  };
}

export function hasAccountable(row: MatrixRow): boolean {
  return row.letters.some((cell) => cell.includes("A"));
}
