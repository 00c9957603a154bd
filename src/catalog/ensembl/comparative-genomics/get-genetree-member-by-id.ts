import { stableId } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { compara, dbType, objectType, speciesInPath } from "../parameters.ts";
import { geneTreeHints } from "./hints.ts";
import {
  aligned,
  cigarLine,
  clustersetId,
  nhFormat,
  pruneSpecies,
  pruneTaxon,
  sequence,
} from "./parameters.ts";

export const getGenetreeMemberById = ensembl({
  name: "get_genetree_member_by_id",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Get the phylogenetic tree that contains a gene, transcript or protein named by its stable identifier",
  path: "/genetree/member/id/{species}/{id}",
  parameters: {
    id: path(stableId, "Gene, transcript or protein in the tree"),
    species: speciesInPath,
    aligned,
    cigar_line: cigarLine,
    clusterset_id: clustersetId,
    compara,
    db_type: dbType,
    nh_format: nhFormat,
    object_type: objectType,
    prune_species: pruneSpecies,
    prune_taxon: pruneTaxon,
    sequence,
  },
  observe: geneTreeHints,
  page: "https://www.ensembl.org/{=species|web}/Gene/Compara_Tree?g={=id}",
  example: { id: "ENSG00000139618", species: "homo_sapiens", sequence: "none" },
  asks: [
    "Which gene tree does the {species} gene {id} belong to?",
    "Phylogenetic tree with {id} ({species}) in it",
    "Gene tree of {species} {id}, pruned to {prune_species}",
    "Show the phylogeny around {id} from {species}",
    "Get the tree for {id} of {species} with CIGAR lines",
  ],
});
