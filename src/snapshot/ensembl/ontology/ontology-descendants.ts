import { absent, isOn } from "../answers.ts";
import { childrenOf, descendantsOf } from "../terms.ts";
import { briefTerms, isInOntology, othersOf, termRoute } from "./shown-term.ts";

/** Every term below one. The documentation says `closest_term`, the service's own tests `closest_terms`. */
export const ontologyDescendants = termRoute(
  {
    path: "/ontology/descendants/{id}",
    functions: ["get_ontology_descendants"],
    lacking: othersOf("descendants"),
  },
  ({ database, query }, term) => {
    const subset = query.get("subset");
    if (subset) return absent(`the snapshot does not hold which terms belong to ${subset}`);
    const isClosest = isOn(query, "closest_term") || isOn(query, "closest_terms");
    const below = isClosest ? childrenOf(database, term.id) : descendantsOf(database, term.id);
    const all = isOn(query, "zero_distance") ? [term, ...below] : below;
    const within = all.filter((one) => isInOntology(one, query));
    return briefTerms(database, within);
  },
);
