import { ontologyCurie } from "./ontology-curie.ts";

/** Experimental Factor Ontology term: `EFO:0000305`, and `EFO_0000305` as the GWAS Catalog writes it. */
export const efoId = ontologyCurie({
  id: "efo-id",
  title: "an Experimental Factor Ontology term",
  prefix: "EFO",
  local: "\\d{7}",
  examples: ["EFO:0000305", "EFO_0000305"],
});
