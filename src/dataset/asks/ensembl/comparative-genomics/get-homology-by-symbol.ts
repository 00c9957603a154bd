import { orthologGenes, orthologs, paralogGenes, widelyConserved } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";
import { homologyOutput, homologyShort, orthologTaxa } from "./shared.ts";

export const getHomologyBySymbolAsks = asks("get_homology_by_symbol", [
  {
    from: orthologs,
    arguments: {
      species: "{species}",
      symbol: "{symbol}",
      target_species: "{target}",
      type_: "orthologues",
    },
    templates: [
      "Which gene of {target} corresponds to {species} {symbol} [by orthology](type_)?",
      "Mutations in {species} {symbol} give us a striking phenotype; is there a one-to-one [ortholog](type_) in {target}?",
      "{symbol} {species} -> {target} [orthologue](type_)?",
      "Look up which {target} gene Ensembl Compara calls the [ortholog](type_) of {symbol} from {species}.",
      "Before we plan the cross-species comparison: is there an [orthologous gene](type_) to {species} {symbol} in {target}, and is it 1:1 or 1:many?",
      "Need the Ensembl ID of {target}'s [orthologue](type_) of {symbol}, starting from {species}.",
    ],
  },
  {
    from: orthologs,
    arguments: { species: "{species}", symbol: "{symbol}", target_species: "{target}" },
    templates: [
      "Which {target} gene corresponds to {species} {symbol}?",
      "Is there any homologue of the {species} gene {symbol} in {target}, or was it lost?",
      "Map {symbol} from {species} to {target} by homology.",
      "I'm reading a paper about {symbol} in {species}. Which gene would I have to look at in {target}?",
      "{target} counterpart of {symbol} ({species})",
    ],
  },
  {
    from: paralogGenes,
    arguments: { species: "{species}", symbol: "{symbol}", type_: "paralogues" },
    templates: [
      "Which [paralogs](type_) does {species} {symbol} have?",
      "My {symbol} knockout cells ({species}) look normal. Which [paralogues](type_) could be compensating?",
      "[Genes that arose by duplication](type_) from the same ancestor as {species} {symbol}",
      "Could siRNAs against {species} {symbol} hit related genes? Give me its [within-species paralogs](type_).",
      "[Paralogous genes](type_) of {symbol} in {species}, please.",
    ],
  },
  {
    from: orthologGenes,
    arguments: { species: "{species}", symbol: "{symbol}", type_: "orthologues" },
    templates: [
      "In which species has Ensembl found an [ortholog](type_) of {species} {symbol}?",
      "List every [orthologue](type_) of {symbol} known for {species}.",
      "How conserved is {symbol}? Show all its [orthologs in other species](type_), taking the {species} gene as query.",
      "{species} {symbol}: all [orthologs](type_)",
    ],
  },
  {
    from: widelyConserved,
    arguments: { species: "{species}", symbol: "{symbol}", type_: "orthologues" },
    extras: { of: orthologTaxa, most: 1 },
    templates: [
      "Which [orthologs](type_) of {species} {symbol} exist {extras}?",
      "Restrict the [orthologues](type_) of {symbol} ({species}) to those {extras}.",
      "Find [orthologous genes](type_) for {species} {symbol} {extras}.",
      "For a comparative study I need the [orthologs](type_) of {symbol} {extras}, with {species} as the reference species.",
    ],
  },
  {
    from: orthologs,
    arguments: { species: "{species}", symbol: "{symbol}", target_species: "{target}" },
    extras: { of: homologyOutput, most: 2 },
    templates: [
      "Show the homology between {species} {symbol} and its {target} counterpart {extras}.",
      "Fetch Compara's homology of {species} {symbol} in {target}, {extras}.",
      "Could I have the {target} homologues of {symbol} ({species}) {extras}?",
      "{species} {symbol} vs {target}, homology {extras}",
    ],
  },
  {
    from: orthologGenes,
    arguments: { species: "{species}", symbol: "{symbol}" },
    extras: { of: homologyShort, most: 1 },
    templates: [
      "Get the homologies of {species} {symbol} {extras}.",
      "Homologues of {species} {symbol} {extras}?",
      "Everything homologous to the {species} gene {symbol}, {extras}, so that I can scan it quickly.",
      "For a script: Ensembl homology of {symbol} ({species}) {extras}",
      "I'd like the homology report on {species} {symbol} {extras}.",
    ],
  },
  {
    from: paralogGenes,
    arguments: { species: "{species}", symbol: "{symbol}", external_db: "HGNC", type_: "all" },
    templates: [
      "Taking {symbol} [strictly as the HGNC symbol](external_db), list [both orthologues and paralogues](type_) of the {species} gene.",
      "[Orthologs and paralogs alike](type_) of {species} {symbol}; [resolve the name through HGNC](external_db).",
      "[All kinds of homologs](type_) of {species} {symbol}, [with the symbol matched in HGNC only](external_db)",
    ],
  },
  {
    from: paralogGenes,
    arguments: { species: "{species}", symbol: "{symbol}", type_: "projections" },
    unheld: "projections between assemblies",
    templates: [
      "Does Compara hold any [projections](type_) for {species} {symbol}?",
      "List [gene projections between assemblies](type_) for {symbol}, {species}.",
    ],
  },
  {
    missing: ["symbol"],
    arguments: { species: "homo_sapiens", target_species: "mus_musculus" },
    templates: [
      "What is the [mouse](target_species) ortholog of my [human](species) gene?",
      "Which gene in [mice](target_species) corresponds to this [human](species) gene?",
    ],
  },
  {
    from: paralogGenes,
    missing: ["species"],
    arguments: { symbol: "{symbol}" },
    templates: ["Which paralogs does the gene {symbol} have within its species?"],
  },
  {
    missing: ["symbol", "species"],
    arguments: { target_species: "danio_rerio" },
    templates: ["I need the [zebrafish](target_species) orthologue for a morpholino experiment."],
  },
]);
