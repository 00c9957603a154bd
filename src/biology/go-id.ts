import { ontologyCurie } from "./ontology-curie.ts";

/** Gene Ontology term: `GO:0006915`, `GO_0006915`, `go:0006915`. */
export const goId = ontologyCurie({
  id: "go-id",
  title: "a Gene Ontology term",
  prefix: "GO",
  local: "\\d{7}",
  examples: ["GO:0006915", "GO_0006915", "go:0006915"],
});
