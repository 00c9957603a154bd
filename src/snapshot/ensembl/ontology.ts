import { ontologyTermId } from "../../biology/index.ts";
import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Route, RouteContext } from "../route.ts";
import { absent, isAnswer, isOn, json, refused } from "./answers.ts";
import {
  ancestorsOf,
  childEdges,
  childrenOf,
  descendantsOf,
  type Edge,
  parentEdges,
  synonymsOf,
  type TermRow,
  termById,
  termCalled,
} from "./terms.ts";

/** A term without its neighbors. */
const brief = (database: Database, term: TermRow) => ({
  accession: term.id,
  name: term.name,
  ontology: term.ontology,
  namespace: term.namespace ?? undefined,
  synonyms: synonymsOf(database, term.id),
});

/** `simple` leaves out parents and children. */
function full(database: Database, term: TermRow, query: URLSearchParams) {
  if (isOn(query, "simple")) return brief(database, term);
  const relations = query.getAll("relation");
  const among = (found: readonly Edge[]) =>
    found
      .filter(({ relation }) => relations.length === 0 || relations.includes(relation))
      .map(({ term: other }) => brief(database, other));
  return {
    ...brief(database, term),
    parents: among(parentEdges(database, term.id)),
    children: among(childEdges(database, term.id)),
  };
}

function termOf({ database, path, query }: RouteContext): TermRow | Answer {
  const id = path["id"] ?? "";
  const term = termById(database, id.replace("_", ":"));
  const ontology = query.get("ontology");
  if (term && ontology && term.ontology !== ontology.toUpperCase())
    return refused(`No ontology term found for ${id} in ${ontology}`);
  if (term) return term;
  return (ontologyTermId.parse(id) === undefined ? refused : absent)(`No ontology term found for ${id}`);
}

/** What is asked of one term, by id. */
const onTerm =
  (tell: (context: RouteContext, term: TermRow) => unknown) =>
  (context: RouteContext): Answer => {
    const term = termOf(context);
    return isAnswer(term) ? term : json(tell(context, term), { lacks: ["definitions"] });
  };

const byId = onTerm(({ database, query }, term) => full(database, term, query));

const ancestors = onTerm(({ database }, term) =>
  ancestorsOf(database, term.id).map((one) => brief(database, one)),
);

/** Every term of the way up with its own parents by relation. */
const chart = onTerm(({ database }, term) =>
  Object.fromEntries(
    [term, ...ancestorsOf(database, term.id)].map((one) => {
      const relations = Map.groupBy(parentEdges(database, one.id), ({ relation }) => relation);
      const parents = [...relations].map(([relation, found]) => [
        relation,
        found.map(({ term }) => brief(database, term)),
      ]);
      return [one.id, { term: brief(database, one), ...Object.fromEntries(parents) }];
    }),
  ),
);

const descendants = onTerm(({ database, query }, term) => {
  const below = isOn(query, "closest_term")
    ? childrenOf(database, term.id)
    : descendantsOf(database, term.id);
  const all = isOn(query, "zero_distance") ? [term, ...below] : below;
  return all.map((one) => brief(database, one));
});

function byName({ database, path, query }: RouteContext): Answer {
  const name = path["name"] ?? "";
  const terms = termCalled(database, name, query.get("ontology")?.toUpperCase());
  if (terms.length === 0) return absent(`No valid terms found for ${name}`);
  return json(
    terms.map((term) => full(database, term, query)),
    { lacks: ["definitions"] },
  );
}

const tables = ["ontology_term", "ontology_edge", "ontology_synonym"];

export const ontologyRoutes: readonly Route[] = [
  { service: "ensembl", path: "/ontology/id/{id}", functions: ["get_ontology_id"], tables, answer: byId },
  {
    service: "ensembl",
    path: "/ontology/name/{name}",
    functions: ["get_ontology_name"],
    tables,
    answer: byName,
  },
  {
    service: "ensembl",
    path: "/ontology/ancestors/{id}",
    functions: ["get_ontology_ancestors"],
    tables,
    answer: ancestors,
  },
  {
    service: "ensembl",
    path: "/ontology/ancestors/chart/{id}",
    functions: ["get_ontology_ancestors_chart"],
    tables,
    answer: chart,
  },
  {
    service: "ensembl",
    path: "/ontology/descendants/{id}",
    functions: ["get_ontology_descendants"],
    tables,
    answer: descendants,
  },
];
