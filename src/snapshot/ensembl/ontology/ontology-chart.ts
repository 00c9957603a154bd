import { absent } from "../answers.ts";
import { ancestorsOf, parentEdges } from "../terms.ts";
import { briefTerm, isInOntology, lacksParents, othersOf, termRoute } from "./shown-term.ts";

/** Every term of the way up with its own parents by relation. */
export const ontologyChart = termRoute(
  {
    path: "/ontology/ancestors/chart/{id}",
    functions: ["get_ontology_ancestors_chart"],
    lacking: othersOf("ancestors"),
  },
  ({ database, query }, term) => {
    if (lacksParents(database, term)) return absent(`the snapshot holds no parent of ${term.id}`);
    const terms = [term, ...ancestorsOf(database, term.id)].filter((one) => isInOntology(one, query));
    return Object.fromEntries(
      terms.map((one) => {
        const relations = Map.groupBy(parentEdges(database, one.id), ({ relation }) => relation);
        const parents = [...relations].map(([relation, found]) => [
          relation,
          found.map(({ term: parent }) => briefTerm(database, parent)),
        ]);
        return [one.id, { term: briefTerm(database, one), ...Object.fromEntries(parents) }];
      }),
    );
  },
);
