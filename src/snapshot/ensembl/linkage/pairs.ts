import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { json, refused } from "../answers.ts";

/** Two variants and how they are linked in a population. */
export interface Pair {
  readonly population: string;
  readonly variant1: string;
  readonly variant2: string;
  readonly r2: number;
  readonly d_prime: number;
}

/** Pairs that have a variant, the pair's first variant being that one. */
export const pairsOf = (database: Database, variant: string): Pair[] =>
  database
    .all<Pair>("SELECT * FROM ld_pair WHERE variant1 = ?1 OR variant2 = ?1 ORDER BY position", variant)
    .map((pair) => (pair.variant1 === variant ? pair : swapped(pair)));

const swapped = (pair: Pair): Pair => ({ ...pair, variant1: pair.variant2, variant2: pair.variant1 });

/** Lowest r2 and D' asked for, as a test of pairs. */
export function threshold(query: URLSearchParams): ((pair: Pair) => boolean) | Answer {
  const [r2, dPrime] = ["r2", "d_prime"].map((name) => Number(query.get(name) || 0));
  if (r2 === undefined || !isShare(r2)) return refused("r2 needs to be a value between 0 and 1");
  if (dPrime === undefined || !isShare(dPrime)) return refused("d_prime needs to be a value between 0 and 1");
  return (pair) => pair.r2 >= r2 && pair.d_prime >= dPrime;
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;

/** Numbers as Ensembl writes them, as texts of six decimals. */
export const strengthOf = ({ population, r2, d_prime }: Pair) => ({
  population_name: population,
  r2: r2.toFixed(6),
  d_prime: d_prime.toFixed(6),
});

export const pairInfo = (pair: Pair) => ({
  variation1: pair.variant1,
  variation2: pair.variant2,
  ...strengthOf(pair),
});

/** Of the genotypes of a population only the pairs that were recorded are held. */
export const pairsAnswer = (pairs: readonly Pair[]): Answer =>
  json(pairs.map(pairInfo), { lacks: ["other variants"] });
