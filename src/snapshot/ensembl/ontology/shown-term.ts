import { ontologyTermId } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn, json, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { childEdges, type Edge, parentEdges, synonymsOf, type TermRow, termById } from "../terms.ts";

/** A term without its neighbors. */
export const briefTerm = (database: Database, term: TermRow) => ({
  accession: term.id,
  name: term.name,
  ontology: term.ontology,
  namespace: term.namespace ?? undefined,
  synonyms: synonymsOf(database, term.id),
});

/** With parents and children of the relations asked for; `simple` leaves them out. */
export function fullTerm(database: Database, term: TermRow, query: URLSearchParams) {
  if (isOn(query, "simple")) return briefTerm(database, term);
  const relations = query.getAll("relation");
  const among = (found: readonly Edge[]) =>
    found
      .filter(({ relation }) => relations.length === 0 || relations.includes(relation))
      .map(({ term: other }) => briefTerm(database, other));
  return {
    ...briefTerm(database, term),
    parents: among(parentEdges(database, term.id)),
    children: among(childEdges(database, term.id)),
  };
}

/** Members of a term that the facts do not hold. */
export const termLacks: readonly string[] = ["definitions", "subsets"];

export const ontologyTables: readonly string[] = ["ontology_term", "ontology_edge", "ontology_synonym"];

/** A route about the term whose id stands in the path. */
export const termRoute = (
  route: Pick<EnsemblRoute, "path" | "functions" | "writers">,
  tell: (context: RouteContext, term: TermRow) => unknown,
): EnsemblRoute => ({
  ...route,
  service: "ensembl",
  tables: ontologyTables,
  answer(context) {
    const id = context.path["id"] ?? "";
    const term = termById(context.database, id.replace("_", ":")) ?? termNotFound(id);
    if (isAnswer(term)) return term;
    const told = tell(context, term);
    return isAnswer(told) ? told : json(told, { lacks: termLacks });
  },
});

/** What is no term's id is wrong; another term may well exist. */
const termNotFound = (id: string): Answer =>
  (ontologyTermId.parse(id) === undefined ? refused : absent)(`No ontology term found for ${id}`);

/** Whether a term is of the ontology that the query keeps to. */
export const isInOntology = ({ ontology }: TermRow, query: URLSearchParams): boolean => {
  const wanted = query.get("ontology");
  return !wanted || ontology === wanted.toUpperCase();
};
