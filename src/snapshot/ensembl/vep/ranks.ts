import type { Database } from "../../../client/sqlite.ts";

/** Severity of consequences, 1 the most severe, and their impact. */
export interface Ranks {
  rank(term: string): number;
  /** Of the most severe. */
  impact(terms: readonly string[]): string | undefined;
  sorted(terms: Iterable<string>): string[];
}

const LAST = 99;

const known = new WeakMap<Database, Ranks>();

/** Read once a database. */
export function ranksOf(database: Database): Ranks {
  const ranks = known.get(database) ?? readRanks(database);
  known.set(database, ranks);
  return ranks;
}

function readRanks(database: Database): Ranks {
  const rows = database.all<{ so_term: string; rank: number; impact: string }>(
    "SELECT so_term, rank, impact FROM consequence_type",
  );
  const byTerm = new Map(rows.map((row) => [row.so_term, row]));
  const rank = (term: string): number => byTerm.get(term)?.rank ?? LAST;
  const sorted = (terms: Iterable<string>): string[] =>
    [...new Set(terms)].sort((left, right) => rank(left) - rank(right));
  return { rank, sorted, impact: (terms) => byTerm.get(sorted(terms)[0] ?? "")?.impact };
}
