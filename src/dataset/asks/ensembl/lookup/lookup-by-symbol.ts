import { humanGenes, otherGenes } from "../../../pools/genes.ts";
import { asks } from "../../asks.ts";

export const lookupBySymbolAsks = asks("lookup_by_symbol", [
  {
    from: humanGenes,
    arguments: { species: "{species}", symbol: "{symbol}" },
    templates: [
      "Where in the {species} genome is {symbol}?",
      "What is the Ensembl gene ID for {species} {symbol}?",
      "On which chromosome does the {species} gene {symbol} sit, and on which strand?",
      "Our paper only gives the symbol {symbol} ({species}); what stable identifier does Ensembl use for it?",
    ],
  },
  {
    from: otherGenes,
    arguments: { species: "{species}", symbol: "{symbol}" },
    templates: ["Is {symbol} in {species} protein coding, and where does it start and end?"],
  },
  {
    from: humanGenes,
    arguments: { species: "{species}", symbol: "{symbol}", expand: true },
    templates: [
      "Give me the {species} {symbol} record [with its transcripts, proteins and exons](expand).",
      "[Which transcripts and exons](expand) belong to the {species} gene {symbol}?",
    ],
  },
  {
    missing: ["symbol"],
    arguments: { species: "homo_sapiens" },
    templates: ["Where in the [human](species) genome is that gene?"],
  },
]);
