import { pubmedId } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { asString, speciesInPath } from "../parameters.ts";
import { variationHints } from "./shared.ts";

export const getVariationByPmid = ensembl({
  name: "get_variation_by_pmid",
  tool: "variation",
  domain: "variation",
  does: "List the variants that a PubMed article cites",
  path: "/variation/{species}/pmid/{pmid}",
  parameters: { pmid: path(pubmedId, "Article in PubMed", asString), species: speciesInPath },
  observe: { opening: "PubMed article {=pmid} mentions {#variant}:", list: "", ...variationHints },
  example: { pmid: "23453885", species: "homo_sapiens" },
  asks: [
    "Which {species} variants are mentioned in PubMed {pmid}?",
    "SNPs reported in the article with PMID {pmid} ({species})",
    "List the {species} variants cited by PMID {pmid}",
    "What rs ids does the paper with PubMed id {pmid} discuss? ({species})",
    "Variants of {species} linked to PubMed id {pmid}",
  ],
});
