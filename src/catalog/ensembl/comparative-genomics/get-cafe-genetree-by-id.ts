import { ensembl, path } from "../../definition.ts";
import { compara } from "../parameters.ts";
import { cafeTreeHints } from "./hints.ts";
import { treeId } from "./kinds.ts";
import { cafeNhFormat } from "./parameters.ts";

export const getCafeGenetreeById = ensembl({
  name: "get_cafe_genetree_by_id",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Show how a gene family grew and shrank along the species tree, by gene tree identifier",
  path: "/cafe/genetree/id/{id}",
  parameters: { id: path(treeId, "Gene tree"), compara, nh_format: cafeNhFormat },
  observe: cafeTreeHints,
  page: "https://www.ensembl.org/Multi/GeneTree/Image?gt={=id}",
  example: { id: "ENSGT00390000003602" },
  asks: [
    "How did the gene family {id} expand and contract in evolution?",
    "CAFE tree of {id}",
    "In which lineages did the family of gene tree {id} gain or lose genes?",
    "Show the gene gain and loss tree for {id}",
    "How many members does {id} have at each node of the species tree?",
  ],
});
