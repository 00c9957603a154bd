/**
 * Costs to open and extend a gap that BLAST has statistics for, by matrix; the first is the default.
 * Source: NCBI C++ Toolkit, blast_stat.c (shared/spec/ncbi.json).
 */
const PAIRS: Readonly<Record<string, string>> = {
  BLOSUM62: "11 1, 11 2, 10 2, 9 2, 8 2, 7 2, 6 2, 13 1, 12 1, 10 1, 9 1",
  BLOSUM45: "14 2, 13 3, 12 3, 11 3, 10 3, 16 2, 15 2, 13 2, 12 2, 19 1, 18 1, 17 1, 16 1",
  BLOSUM50: "13 2, 13 3, 12 3, 11 3, 10 3, 9 3, 16 2, 15 2, 14 2, 12 2, 19 1, 18 1, 17 1, 16 1, 15 1",
  BLOSUM80: "10 1, 25 2, 13 2, 9 2, 8 2, 7 2, 6 2, 11 1, 9 1",
  BLOSUM90: "10 1, 9 2, 8 2, 7 2, 6 2, 11 1, 9 1",
  PAM30: "9 1, 7 2, 6 2, 5 2, 10 1, 8 1, 15 3, 14 2, 14 1, 13 3",
  PAM70: "10 1, 8 2, 7 2, 6 2, 11 1, 9 1, 11 2, 12 3",
  PAM250: "15 2, 15 3, 14 3, 13 3, 12 3, 11 3, 17 2, 16 2, 14 2, 13 2, 21 1, 20 1, 19 1, 18 1, 17 1",
};

const pairsOf = new Map(Object.entries(PAIRS).map(([matrix, pairs]) => [matrix, pairs.split(", ")]));

/** What is wrong with a matrix and its gap costs; undefined where they fit. Without costs NCBI takes those of BLOSUM62. */
export function gapFault(matrix: string, costs: string): string | undefined {
  const pairs = pairsOf.get(matrix);
  if (!pairs) return `Unknown MATRIX ${matrix}; it is one of ${[...pairsOf.keys()].join(", ")}`;
  if (pairs.includes(costs)) return undefined;
  return `Gap existence and extension values ${costs.replace(" ", " and ")} are not supported for ${matrix}; supported are ${pairs.join(", ")}`;
}

export const DEFAULT_GAP_COSTS = "11 1";
