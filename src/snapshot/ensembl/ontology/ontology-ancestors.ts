import { absent } from "../answers.ts";
import { withYaml } from "../formats/index.ts";
import { ancestorsOf } from "../terms.ts";
import { briefTerm, isInOntology, lacksParents, othersOf, termRoute } from "./shown-term.ts";

/** Every term above one, nearest first. */
export const ontologyAncestors = termRoute(
  {
    path: "/ontology/ancestors/{id}",
    functions: ["get_ontology_ancestors"],
    writers: withYaml,
    lacking: othersOf("ancestors"),
  },
  ({ database, query }, term) =>
    lacksParents(database, term)
      ? absent(`the snapshot holds no parent of ${term.id}`)
      : ancestorsOf(database, term.id)
          .filter((one) => isInOntology(one, query))
          .map((one) => briefTerm(database, one)),
);
