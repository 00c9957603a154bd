import { humanGenes } from "../../../pools/genes.ts";
import { animalSymbols, geneAliases, linkedFishGenes, linkedMouseGenes } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";
import { nameDatabases } from "./shared.ts";

export const getXrefsBySymbolAsks = asks("get_xrefs_by_symbol", [
  {
    from: geneAliases,
    arguments: { species: "{species}", symbol: "{alias}" },
    templates: [
      "Which Ensembl objects are linked to the name {alias} in {species}, synonyms included?",
      "{alias} is an old alias of some {species} gene. To which Ensembl IDs does it lead?",
      "Does the synonym {alias} point to one or several {species} Ensembl genes?",
      "Is {alias} ambiguous in {species}? Show all Ensembl IDs it is attached to.",
      "Convert the outdated {species} symbol {alias} to Ensembl identifiers.",
    ],
  },
  {
    from: humanGenes,
    arguments: { species: "{species}", symbol: "{symbol}" },
    templates: [
      "All Ensembl stable IDs that carry {symbol} as an external name in {species}",
      "Through its external references, which {species} Ensembl genes does {symbol} resolve to?",
      "Every Ensembl object cross-referenced by the symbol {symbol}, {species}",
      "Is {symbol} in {species} linked to a single Ensembl ID or to several?",
      "I collect all Ensembl IDs a name can stand for; do that for {species} {symbol}.",
    ],
  },
  {
    from: animalSymbols,
    arguments: { species: "{species}", symbol: "{symbol}" },
    templates: [
      "Which Ensembl IDs are cross-referenced with {symbol} in {species}?",
      "Does more than one Ensembl gene of {species} go by {symbol}? List them all.",
      "xrefs by symbol: {symbol}, {species}",
    ],
  },
  {
    from: humanGenes,
    choose: { db: nameDatabases },
    arguments: { species: "{species}", symbol: "{symbol}", external_db: "{db}" },
    templates: [
      "Which Ensembl IDs does {db} link to the {species} symbol {symbol}?",
      "Going by {db} only, what Ensembl gene is {species} {symbol}?",
      "Find the Ensembl objects that have {symbol} as their {db} name ({species}).",
    ],
  },
  {
    from: linkedMouseGenes,
    choose: {
      db: { one: { MGI: ["MGI", "Mouse Genome Informatics"], EntrezGene: ["Entrez Gene", "NCBI Gene"] } },
    },
    arguments: { species: "{species}", symbol: "{symbol}", external_db: "{db}" },
    templates: [
      "Ensembl ID(s) tied to the {species} {db} symbol {symbol}?",
      "To which {species} Ensembl genes is the {db} symbol {symbol} mapped?",
      "{species} {symbol} in {db} - linked Ensembl IDs?",
    ],
  },
  {
    from: linkedFishGenes,
    arguments: { species: "{species}", symbol: "{symbol}", external_db: "ZFIN_ID" },
    templates: [
      "What Ensembl genes carry {symbol} [as their ZFIN name](external_db) in {species}?",
      "[ZFIN](external_db) calls a {species} gene {symbol}. Which Ensembl identifiers hang on that name?",
      "Ensembl objects reached from the {species} [ZFIN](external_db) symbol {symbol}",
    ],
  },
  {
    from: geneAliases,
    choose: {},
    arguments: { species: "{species}", symbol: "{alias}", object_type: "gene" },
    templates: [
      "Only [the genes](object_type), not transcripts: which Ensembl IDs go with the {species} synonym {alias}?",
      "Map {alias} ({species}) to Ensembl [gene objects](object_type) by way of its synonyms.",
      "Ensembl [genes alone](object_type) that are known as {alias} in {species}",
    ],
  },
  {
    from: humanGenes,
    arguments: { species: "{species}", symbol: "{symbol}", db_type: "core", object_type: "gene" },
    templates: [
      "[Using the core database](db_type), which [genes](object_type) are linked to the external name {symbol} in {species}?",
      "[Core db](db_type) xrefs for {species} {symbol}, [restricted to genes](object_type)",
      "Which Ensembl [genes](object_type) does the name {symbol} lead to in {species}? [Look in core only](db_type).",
    ],
  },
  {
    missing: ["symbol"],
    choose: { db: nameDatabases },
    arguments: { species: "homo_sapiens", external_db: "{db}" },
    templates: [
      "Which Ensembl IDs does {db} link to my [human](species) symbol?",
      "I want every Ensembl object that a [human](species) gene alias leads to according to {db}.",
    ],
  },
  {
    missing: ["species"],
    from: geneAliases,
    arguments: { symbol: "{alias}" },
    templates: [
      "To which Ensembl IDs does the synonym {alias} lead?",
      "Is the old symbol {alias} attached to several Ensembl genes?",
    ],
  },
]);
