import { geneSymbol } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { compara, externalDb, layout, speciesInPath } from "../parameters.ts";
import { homologyHints } from "./hints.ts";
import { aligned, cigarLine, sequence, targetSpecies, targetTaxon, type } from "./parameters.ts";

export const getHomologyBySymbol = ensembl({
  name: "get_homology_by_symbol",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Find the orthologues and paralogues of a gene named by its symbol",
  path: "/homology/symbol/{species}/{symbol}",
  parameters: {
    species: speciesInPath,
    symbol: path(geneSymbol, "Gene"),
    aligned,
    cigar_line: cigarLine,
    compara,
    external_db: externalDb,
    format_: layout,
    sequence,
    target_species: targetSpecies,
    target_taxon: targetTaxon,
    type_: type,
  },
  observe: {
    ...homologyHints,
    opening: "{=symbol} of {=species|latin} has {#homolog}[ in {=target_species|latin}]:",
  },
  page: "https://www.ensembl.org/{=species|web}/Gene/Compara_Ortholog?g=[{source.id}||{=symbol}]",
  example: { species: "homo_sapiens", symbol: "BRCA1", target_species: "mus_musculus", type_: "orthologues" },
  asks: [
    "What is the {target_species} ortholog of {species} {symbol}?",
    "Does {species} {symbol} have paralogs?",
    "{type_} of {symbol} in {species}",
    "Is there a {target_species} equivalent of the {species} gene {symbol}?",
    "I need the {target_species} homolog of {symbol} ({species}) for a knockout model",
    "Which species have an orthologue of {species} {symbol}?",
    "Homologues of {symbol} from {species} within taxon {target_taxon}",
  ],
});
