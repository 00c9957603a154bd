import { choice, geneSymbol, stableId } from "../../../biology/index.ts";
import { either } from "../../either.ts";

export const gene = either({
  id: "gene",
  title: "a gene symbol or stable id",
  kinds: [stableId, geneSymbol],
  verbatim: true,
});

/** With capitals as Ensembl writes them, so that "gene" in a question is not taken for it. */
export const phenotypeFeature = choice({
  id: "phenotype-feature",
  title: "a type of feature with phenotypes",
  values: ["Variation", "StructuralVariation", "Gene", "QTL"],
  sensitive: true,
});
