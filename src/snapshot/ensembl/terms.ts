import type { Database } from "../../client/sqlite.ts";
import { LIMIT } from "./answers.ts";

export interface TermRow {
  readonly id: string;
  readonly ontology: string;
  readonly name: string;
  readonly namespace: string | null;
  readonly obsolete: number;
  readonly replaced_by: string | null;
}

export const termById = (database: Database, id: string): TermRow | undefined =>
  database.get<TermRow>("SELECT * FROM ontology_term WHERE id = ?", id);

/** Terms by exact name, else by exact synonym; `%` stands for anything. Obsolete ones come last; as many as `firstOf` takes. */
export function termCalled(
  database: Database,
  name: string,
  { ontology }: { readonly ontology?: string | undefined } = {},
): TermRow[] {
  const operator = name.includes("%") ? "LIKE ?" : "= ? COLLATE NOCASE";
  const within = ontology ? " AND t.ontology = ?" : "";
  const values = ontology ? [name, ontology] : [name];
  const named = database.all<TermRow>(
    `SELECT t.* FROM ontology_term t WHERE t.name ${operator}${within} ORDER BY t.obsolete, t.id ${LIMIT}`,
    ...values,
  );
  if (named.length > 0) return named;
  return database.all<TermRow>(
    `SELECT DISTINCT t.* FROM ontology_synonym s JOIN ontology_term t ON t.id = s.term_id
     WHERE s.synonym ${operator}${within} ORDER BY t.obsolete, t.id ${LIMIT}`,
    ...values,
  );
}

export const synonymsOf = (database: Database, id: string): string[] =>
  database
    .all<{ synonym: string }>("SELECT synonym FROM ontology_synonym WHERE term_id = ? ORDER BY position", id)
    .map(({ synonym }) => synonym);

/** The same of many terms, by id; none where a term has none. */
export function synonymsOfAll(
  database: Database,
  terms: readonly TermRow[],
): ReadonlyMap<string, readonly string[]> {
  const rows = database.all<{ term_id: string; synonym: string }>(
    `SELECT s.term_id, s.synonym FROM json_each(?) AS j CROSS JOIN ontology_synonym AS s ON s.term_id = j.value
     ORDER BY j.key, s.position`,
    JSON.stringify(terms.map(({ id }) => id)),
  );
  const byTerm = Map.groupBy(rows, ({ term_id }) => term_id);
  return new Map([...byTerm].map(([id, of]) => [id, of.map(({ synonym }) => synonym)]));
}

export interface Edge {
  readonly relation: string;
  readonly term: TermRow;
}

const edges =
  (sql: string) =>
  (database: Database, id: string): Edge[] =>
    database
      .all<TermRow & { relation: string }>(sql, id)
      .map(({ relation, ...term }) => ({ relation, term }));

export const parentEdges = edges(
  "SELECT e.relation, t.* FROM ontology_edge e CROSS JOIN ontology_term t ON t.id = e.parent_id WHERE e.term_id = ? ORDER BY e.relation, t.id",
);

export const childEdges = edges(
  "SELECT e.relation, t.* FROM ontology_edge e CROSS JOIN ontology_term t ON t.id = e.term_id WHERE e.parent_id = ? ORDER BY e.relation, t.id",
);

export const childrenOf = (database: Database, id: string): TermRow[] =>
  childEdges(database, id)
    .filter(({ relation }) => relation === "is_a")
    .map(({ term }) => term);

/** Links that Ensembl follows for ancestors and descendants. */
const FOLLOWED = "relation IN ('is_a', 'part_of')";

/** From the terms of a JSON list, in its order. */
const step = (from: string, to: string): string =>
  `SELECT e.${to} AS id FROM json_each(?) AS j CROSS JOIN ontology_edge AS e ON e.${from} = j.value
   WHERE e.${FOLLOWED} ORDER BY j.key, 1`;
const UP = step("term_id", "parent_id");
const DOWN = step("parent_id", "term_id");

/** Ancestors by the shortest way, nearest first. */
export const ancestorsOf = reach(UP);

/** Descendants by the shortest way, nearest first. */
export const descendantsOf = reach(DOWN);

/** Breadth first, a step of all terms at once; each term once, so a cycle ends where it began. */
function reach(sql: string): (database: Database, from: string) => TermRow[] {
  return (database, from) => {
    const seen = new Set([from]);
    for (let last = [from]; last.length > 0; ) {
      const next = new Set(database.all<{ id: string }>(sql, JSON.stringify(last)).map(({ id }) => id));
      last = [...next].filter((id) => !seen.has(id));
      for (const id of last) seen.add(id);
    }
    seen.delete(from);
    return database.all<TermRow>(
      "SELECT t.* FROM json_each(?) AS j CROSS JOIN ontology_term AS t ON t.id = j.value ORDER BY j.key",
      JSON.stringify([...seen]),
    );
  };
}
