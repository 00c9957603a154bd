/** Counts or values of A, C, G and T at one position. */
export type Column = readonly [a: number, c: number, g: number, t: number];

/** What Ensembl adds to every count before it makes shares of them. */
const PSEUDOCOUNT = 0.1;
/** Share of each base where nothing binds. */
const BACKGROUND = 0.25;

const map = (column: Column, value: (number: number) => number): Column => {
  const [a, c, g, t] = column;
  return [value(a), value(c), value(g), value(t)];
};

const sum = ([a, c, g, t]: Column): number => a + c + g + t;

const probabilities = (counts: Column): Column => {
  const total = sum(counts) + 4 * PSEUDOCOUNT;
  return map(counts, (count) => (count + PSEUDOCOUNT) / total);
};

/** Log-odds of base 2 against the background. */
const weights = (counts: Column): Column =>
  map(probabilities(counts), (share) => Math.log2(share / BACKGROUND));

/** Share of each base times the information of the position, which is at most two bits. */
const bits = (counts: Column): Column => {
  const shares = probabilities(counts);
  const information = 2 + sum(map(shares, (share) => share * Math.log2(share)));
  return map(shares, (share) => share * information);
};

/** Units of a binding matrix, by the word of the query: Ensembl's name of each, and how it follows from counts. */
export const matrixUnits: ReadonlyMap<string, { readonly name: string; of(counts: Column): Column }> =
  new Map([
    ["frequencies", { name: "Frequencies", of: (counts: Column) => counts }],
    ["probabilities", { name: "Probabilities", of: probabilities }],
    ["bits", { name: "Bits", of: bits }],
    ["weights", { name: "Weights", of: weights }],
  ]);
