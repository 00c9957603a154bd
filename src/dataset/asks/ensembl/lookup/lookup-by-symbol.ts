import { diseaseGenes, humanGenes } from "../../../pools/genes.ts";
import { animalSymbols, modeledGenes } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";
import { layoutChoice } from "./shared.ts";

export const lookupBySymbolAsks = asks("lookup_by_symbol", [
  {
    from: humanGenes,
    arguments: { species: "{species}", symbol: "{symbol}" },
    templates: [
      "Start and end coordinates of {symbol} in {species}?",
      "What is the Ensembl gene ID for {species} {symbol}?",
      "On which chromosome does the {species} gene {symbol} sit, and on which strand?",
      "Our paper only gives the symbol {symbol} ({species}); what stable identifier does Ensembl use for it?",
      "{symbol} {species} genomic location",
      "For an exome panel I need the locus of {symbol} in {species}: chromosome, start, end and biotype.",
      "Which transcript does Ensembl treat as canonical for {species} {symbol}?",
      "I keep forgetting the ENSG number of {symbol}. It's the {species} gene I mean.",
    ],
  },
  {
    from: animalSymbols,
    arguments: { species: "{species}", symbol: "{symbol}" },
    templates: [
      "Where does {symbol} lie in the genome of {species}?",
      "ensembl id {symbol} {species}",
      "We work with {species}: give the stable ID and position of its {symbol} gene.",
      "Which chromosome carries {symbol} in {species}, according to Ensembl?",
      "Before ordering BACs I want to know how many kilobases {symbol} spans in {species}. What are its coordinates?",
    ],
  },
  {
    from: modeledGenes,
    arguments: { species: "{species}", symbol: "{symbol}" },
    templates: [
      "Is {symbol} in {species} a protein-coding gene, and where does it start and end?",
      "Forward or reverse strand: how is {symbol} oriented in {species}?",
      "What biotype has Ensembl assigned to the {species} gene called {symbol}?",
      "Look the {species} symbol {symbol} up in Ensembl and tell me its gene model's position and type.",
    ],
  },
  {
    from: diseaseGenes,
    arguments: { species: "{species}", symbol: "{symbol}", expand: true },
    templates: [
      "Give me the {species} {symbol} record [with its transcripts, proteins and exons](expand).",
      "[Which transcripts and exons](expand) belong to the {species} gene {symbol}?",
      "I'm designing a sequencing assay for {symbol} ({species}) and need the gene together with [the coordinates of every exon it contains](expand).",
      "{species} {symbol}, [full gene structure incl. transcripts](expand)",
      "[What isoforms and encoded proteins](expand) does Ensembl annotate for {symbol} in {species}?",
    ],
  },
  {
    from: humanGenes,
    choose: { layout: layoutChoice },
    arguments: { species: "{species}", symbol: "{symbol}", format_: "{layout}" },
    templates: [
      "Ensembl lookup of the {species} symbol {symbol}, {layout} please",
      "Show {symbol} ({species}) from Ensembl {layout}.",
      "My script resolves gene symbols to Ensembl genes. Return {species} {symbol} {layout}.",
      "What does the Ensembl entry behind the {species} symbol {symbol} say {layout}?",
    ],
  },
  {
    missing: ["symbol"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Where in the [human](species) genome is that gene?",
      "Give me the Ensembl ID and coordinates for my favourite [human](species) gene by its symbol.",
    ],
  },
  {
    missing: ["species"],
    from: animalSymbols,
    arguments: { symbol: "{symbol}" },
    templates: [
      "What's the Ensembl gene ID of {symbol} in our study animal?",
      "On what chromosome is {symbol} in that species?",
      "I need start, end and strand of the gene {symbol} in the organism we discussed.",
    ],
  },
]);
