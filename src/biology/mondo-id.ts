import { ontologyCurie } from "./ontology-curie.ts";

/** Mondo Disease Ontology term: `MONDO:0007254`, `MONDO_0007254`. */
export const mondoId = ontologyCurie({
  id: "mondo-id",
  title: "a Mondo disease",
  prefix: "MONDO",
  local: "\\d{7}",
  examples: ["MONDO:0007254", "MONDO_0007254"],
});
