import { ancestorsOf, parentEdges } from "../terms.ts";
import { briefTerm, isInOntology, termRoute } from "./shown-term.ts";

/** Every term of the way up with its own parents by relation. */
export const ontologyChart = termRoute(
  { path: "/ontology/ancestors/chart/{id}", functions: ["get_ontology_ancestors_chart"] },
  ({ database, query }, term) =>
    Object.fromEntries(
      [term, ...ancestorsOf(database, term.id)]
        .filter((one) => isInOntology(one, query))
        .map((one) => {
          const relations = Map.groupBy(parentEdges(database, one.id), ({ relation }) => relation);
          const parents = [...relations].map(([relation, found]) => [
            relation,
            found.map(({ term: parent }) => briefTerm(database, parent)),
          ]);
          return [one.id, { term: briefTerm(database, one), ...Object.fromEntries(parents) }];
        }),
    ),
);
