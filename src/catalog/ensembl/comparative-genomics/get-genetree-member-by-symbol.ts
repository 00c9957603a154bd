import { geneSymbol } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { compara, dbType, externalDb, objectType, speciesInPath } from "../parameters.ts";
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

export const getGenetreeMemberBySymbol = ensembl({
  name: "get_genetree_member_by_symbol",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Get the phylogenetic tree that contains a gene named by its symbol",
  path: "/genetree/member/symbol/{species}/{symbol}",
  parameters: {
    species: speciesInPath,
    symbol: path(geneSymbol, "Gene in the tree"),
    aligned,
    cigar_line: cigarLine,
    clusterset_id: clustersetId,
    compara,
    db_type: dbType,
    external_db: externalDb,
    nh_format: nhFormat,
    object_type: objectType,
    prune_species: pruneSpecies,
    prune_taxon: pruneTaxon,
    sequence,
  },
  observe: geneTreeHints,
  page: "https://www.ensembl.org/{=species|web}/Gene/Compara_Tree?g={=symbol}",
  example: { species: "homo_sapiens", symbol: "BRCA2", sequence: "none" },
  asks: [
    "Show me the gene tree of {species} {symbol}",
    "Phylogenetic tree of the gene {symbol} in {species}",
    "Which gene tree contains {symbol} of {species}?",
    "Gene tree for {symbol} ({species}), keeping only {prune_species}",
    "How is the {species} gene {symbol} related to its homologues, as a tree?",
    "Phylogeny of the {symbol} family with aligned sequences, from {species}",
  ],
});
