import { flag, geneSymbol } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { layout, speciesInPath } from "../parameters.ts";
import { lookupHints } from "./hints.ts";

export const lookupBySymbol = ensembl({
  name: "lookup_by_symbol",
  tool: "lookup",
  domain: "genomics",
  does: "Find the stable identifier and location of a gene by its symbol",
  path: "/lookup/symbol/{species}/{symbol}",
  parameters: {
    species: speciesInPath,
    symbol: path(geneSymbol, "Symbol of the gene"),
    expand: query(flag, "Add transcripts, proteins and exons"),
    format_: layout,
  },
  observe: lookupHints,
  page: "https://www.ensembl.org/id/{id}",
  example: { species: "homo_sapiens", symbol: "BRCA1" },
  asks: [
    "Where in the {species} genome is {symbol}?",
    "What is the Ensembl id of {symbol} in {species}?",
    "On which chromosome is the {species} gene {symbol}?",
    "Coordinates and strand of {symbol} ({species})",
    "Which transcripts does {species} {symbol} have?",
    "What kind of gene is {symbol} in {species}, protein coding or not?",
    "How long is the {symbol} locus in {species}?",
    "How many exons does the {species} gene {symbol} have?",
  ],
});
