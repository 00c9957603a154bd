import { ontologyCurie } from "./ontology-curie.ts";

/** Human Disease Ontology term: `DOID:1612`, `DOID_1612`. Numbers are not padded: `DOID:77` and `DOID:0050156` are both as issued. */
export const doid = ontologyCurie({
  id: "doid",
  title: "a Disease Ontology term",
  prefix: "DOID",
  local: "\\d{1,7}",
  examples: ["DOID:1612", "DOID_1612"],
});
