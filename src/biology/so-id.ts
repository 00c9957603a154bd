import { ontologyCurie } from "./ontology-curie.ts";

/** Sequence Ontology term: `SO:0001583`, `SO_0001583`. */
export const soId = ontologyCurie({
  id: "so-id",
  title: "a Sequence Ontology term",
  prefix: "SO",
  local: "\\d{7}",
  examples: ["SO:0001583", "SO_0001583"],
});
