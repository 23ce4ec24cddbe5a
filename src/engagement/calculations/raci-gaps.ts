import type { MatrixRow, ResponsibilityMatrix } from "../../documents/responsibility-matrix.ts";

export interface RaciGaps {
  /** No letter at all: often a heading inside the table. They are in none of the lists below. */
  readonly blankRows: readonly MatrixRow[];
  readonly rowsWithoutAccountable: readonly MatrixRow[];
  readonly rowsWithSeveralAccountable: readonly SharedAccountability[];
  /** No R; whether an A alone will do is for the reader to say, see `hasAccountable`. */
  readonly rowsWithoutResponsible: readonly MatrixRow[];
  /** Never R or A: asked or told at most. */
  readonly idleHolders: readonly string[];
  /** Accountable for more rows than the limit. */
  readonly overloadedHolders: readonly HolderLoad[];
}

export interface SharedAccountability {
  readonly row: MatrixRow;
  /** Who has an A, at least two. */
  readonly holders: readonly string[];
}

export interface HolderLoad {
  readonly holder: string;
  readonly accountableRows: number;
}

/**
 * What a responsibility matrix leaves open: `| Accept the work | A | A/R | C |` has two accountable, `| Release | R | C | I |`
 * has none.
 *
 * Source: catalogue, C9; RACI: one A a row.
 */
export function findRaciGaps(matrix: ResponsibilityMatrix, mostAccountableRows: number): RaciGaps {
  const isBlank = (row: MatrixRow): boolean => row.letters.every((cell) => cell === "");
  const rows = matrix.rows.filter((row) => !isBlank(row));
  const loads = matrix.holders.map((holder, column): HolderLoad => {
    return { holder, accountableRows: rows.filter((row) => row.letters[column]?.includes("A")).length };
  });
  return {
    blankRows: matrix.rows.filter(isBlank),
    rowsWithoutAccountable: rows.filter((row) => !hasAccountable(row)),
    rowsWithSeveralAccountable: rows.flatMap((row) => {
      const holders = matrix.holders.filter((_, column) => row.letters[column]?.includes("A"));
      return holders.length < 2 ? [] : [{ row, holders }];
    }),
    rowsWithoutResponsible: rows.filter((row) => !row.letters.some((cell) => cell.includes("R"))),
    idleHolders: matrix.holders.filter((_, column) => !rows.some((row) => /[RA]/.test(row.letters[column] ?? ""))),
    overloadedHolders: loads.filter(({ accountableRows }) => accountableRows > mostAccountableRows),
  };
}

export function hasAccountable(row: MatrixRow): boolean {
  return row.letters.some((cell) => cell.includes("A"));
}
