import type { Database } from "../../client/sqlite.ts";

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

/** Terms by exact name, else by exact synonym; `%` stands for anything. Obsolete ones come last. */
export function termCalled(database: Database, name: string, ontology?: string): TermRow[] {
  const operator = name.includes("%") ? "LIKE ?" : "= ? COLLATE NOCASE";
  const within = ontology ? " AND t.ontology = ?" : "";
  const values = ontology ? [name, ontology] : [name];
  const named = database.all<TermRow>(
    `SELECT t.* FROM ontology_term t WHERE t.name ${operator}${within} ORDER BY t.obsolete, t.id`,
    ...values,
  );
  if (named.length > 0) return named;
  return database.all<TermRow>(
    `SELECT DISTINCT t.* FROM ontology_synonym s JOIN ontology_term t ON t.id = s.term_id
     WHERE s.synonym ${operator}${within} ORDER BY t.obsolete, t.id`,
    ...values,
  );
}

export const synonymsOf = (database: Database, id: string): string[] =>
  database
    .all<{ synonym: string }>("SELECT synonym FROM ontology_synonym WHERE term_id = ? ORDER BY position", id)
    .map(({ synonym }) => synonym);

export interface Edge {
  readonly relation: string;
  readonly term: TermRow;
}

const edges = (database: Database, sql: string, id: string): Edge[] =>
  database.all<TermRow & { relation: string }>(sql, id).map(({ relation, ...term }) => ({ relation, term }));

export const parentEdges = (database: Database, id: string): Edge[] =>
  edges(
    database,
    "SELECT e.relation, t.* FROM ontology_edge e CROSS JOIN ontology_term t ON t.id = e.parent_id WHERE e.term_id = ? ORDER BY e.relation, t.id",
    id,
  );

export const childEdges = (database: Database, id: string): Edge[] =>
  edges(
    database,
    "SELECT e.relation, t.* FROM ontology_edge e CROSS JOIN ontology_term t ON t.id = e.term_id WHERE e.parent_id = ? ORDER BY e.relation, t.id",
    id,
  );

export const childrenOf = (database: Database, id: string): TermRow[] =>
  childEdges(database, id)
    .filter(({ relation }) => relation === "is_a")
    .map(({ term }) => term);

/** Links that Ensembl follows for ancestors and descendants. */
const FOLLOWED = "relation IN ('is_a', 'part_of')";

const UP = `SELECT parent_id AS id FROM ontology_edge WHERE term_id = ? AND ${FOLLOWED} ORDER BY 1`;
const DOWN = `SELECT term_id AS id FROM ontology_edge WHERE parent_id = ? AND ${FOLLOWED} ORDER BY 1`;

/** Ancestors by the shortest way, nearest first. */
export const ancestorsOf = (database: Database, id: string): TermRow[] => reach(database, id, UP);

/** Descendants by the shortest way, nearest first. */
export const descendantsOf = (database: Database, id: string): TermRow[] => reach(database, id, DOWN);

/** Breadth first; each term once, so a cycle ends where it began. */
function reach(database: Database, from: string, step: string): TermRow[] {
  const seen = new Set([from]);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const id of seen) {
    for (const next of database.all<{ id: string }>(step, id)) seen.add(next.id);
  }
  seen.delete(from);
  return [...seen].flatMap((id) => termById(database, id) ?? []);
}
