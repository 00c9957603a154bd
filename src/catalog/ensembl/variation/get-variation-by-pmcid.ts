import { pmcId } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { variationHints } from "./shared.ts";

export const getVariationByPmcid = ensembl({
  name: "get_variation_by_pmcid",
  tool: "variation",
  domain: "variation",
  does: "List the variants that a PubMed Central article cites",
  path: "/variation/{species}/pmcid/{pmcid}",
  parameters: { pmcid: path(pmcId, "Article in PubMed Central"), species: speciesInPath },
  observe: { opening: "The article {=pmcid} mentions {#variant}:", list: "", ...variationHints },
  example: { pmcid: "PMC3392070", species: "homo_sapiens" },
  asks: [
    "Which {species} variants are mentioned in {pmcid}?",
    "SNPs reported in the PubMed Central article {pmcid} ({species})",
    "List the {species} variants cited by {pmcid}",
    "What rs ids does the paper {pmcid} discuss? ({species})",
    "Variants of {species} linked to the full text {pmcid}",
  ],
});
