import { ontologyCurie } from "./ontology-curie.ts";

/** Human Phenotype Ontology term: `HP:0001250`, `HP_0001250`. */
export const hpoId = ontologyCurie({
  id: "hpo-id",
  title: "a Human Phenotype Ontology term",
  prefix: "HP",
  local: "\\d{7}",
  examples: ["HP:0001250", "HP_0001250", "hp:0001250"],
});
