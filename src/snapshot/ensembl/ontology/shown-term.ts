import { ontologyTermId } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn, json, refused, valuesOf } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import {
  childEdges,
  type Edge,
  parentEdges,
  synonymsOf,
  synonymsOfAll,
  type TermRow,
  termById,
} from "../terms.ts";

/** A term without its neighbors. */
export const briefTerm = (database: Database, term: TermRow) => shown(term, synonymsOf(database, term.id));

export function briefTerms(database: Database, terms: readonly TermRow[]) {
  const synonyms = synonymsOfAll(database, terms);
  return terms.map((term) => shown(term, synonyms.get(term.id) ?? []));
}

const shown = (term: TermRow, synonyms: readonly string[]) => ({
  accession: term.id,
  name: term.name,
  ontology: term.ontology,
  namespace: term.namespace ?? undefined,
  synonyms,
});

/** With parents and children of the relations asked for; `simple` leaves them out. */
export function fullTerm({ database, query }: Pick<RouteContext, "database" | "query">, term: TermRow) {
  if (isOn(query, "simple")) return briefTerm(database, term);
  const relations = valuesOf(query, "relation");
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

/** Terms that have no parent by their nature; of other ontologies those that are held have none in great number. */
const ROOTS: readonly string[] = [
  "GO:0008150",
  "GO:0003674",
  "GO:0005575",
  "HP:0000001",
  "MONDO:0000001",
  "EFO:0000001",
  "CL:0000000",
  "DOID:4",
];

/** Whether the parents of a term are not held: a valid one other than a root, without any. */
export const lacksParents = (database: Database, { id, obsolete }: TermRow): boolean =>
  obsolete === 0 && !ROOTS.includes(id) && parentEdges(database, id).length === 0;

/** Neighbors that a term may have besides those held: of GO, what was linked after 2014 is held in part. */
export const othersOf =
  (neighbors: string) =>
  (_context: RouteContext, { ontology }: TermRow): readonly string[] =>
    ontology === "GO" ? [`other ${neighbors}`] : [];

export function linksLacking({ database, query }: RouteContext, term: TermRow): readonly string[] {
  if (isOn(query, "simple")) return [];
  const parents = lacksParents(database, term) ? ["parents"] : [];
  return term.ontology === "GO" ? [...parents, "other children"] : parents;
}

export const ontologyTables: readonly string[] = ["ontology_term", "ontology_edge", "ontology_synonym"];

interface TermRoute extends Pick<EnsemblRoute, "path" | "functions" | "writers"> {
  /** Links of the term that are not held. */
  lacking(context: RouteContext, term: TermRow): readonly string[];
}

/** A route about the term whose id stands in the path. */
export const termRoute = (
  { lacking, ...route }: TermRoute,
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
    return isAnswer(told) ? told : json(told, { lacks: [...termLacks, ...lacking(context, term)] });
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
