import { ensembl, path } from "../../definition.ts";
import { compara } from "../parameters.ts";
import { geneTreeHints } from "./hints.ts";
import { treeId } from "./kinds.ts";
import {
  aligned,
  cigarLine,
  clustersetId,
  nhFormat,
  pruneSpecies,
  pruneTaxon,
  sequence,
} from "./parameters.ts";

export const getGenetreeById = ensembl({
  name: "get_genetree_by_id",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Get a phylogenetic gene tree by its identifier",
  path: "/genetree/id/{id}",
  parameters: {
    id: path(treeId, "Gene tree"),
    aligned,
    cigar_line: cigarLine,
    clusterset_id: clustersetId,
    compara,
    nh_format: nhFormat,
    prune_species: pruneSpecies,
    prune_taxon: pruneTaxon,
    sequence,
  },
  observe: geneTreeHints,
  page: "https://www.ensembl.org/Multi/GeneTree/Image?gt={=id}",
  example: { id: "ENSGT00390000003602", sequence: "none" },
  asks: [
    "Show the gene tree {id}",
    "Get the phylogeny stored under {id}",
    "Gene tree {id} with only the {prune_species} members",
    "Fetch the gene tree {id} with aligned protein sequences",
    "Which genes sit in the tree {id}, within taxon {prune_taxon}?",
    "Gene tree {id} without any sequence",
  ],
});
