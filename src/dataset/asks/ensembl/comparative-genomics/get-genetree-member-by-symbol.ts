import { treeSymbols } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";
import {
  keptSpecies,
  newickLabels,
  otherNewickLabels,
  prunings,
  treeOptions,
  treeSequences,
  treeTaxa,
} from "./shared.ts";

const kept = keptSpecies;

/** Of trees, only the murine part of RF01299 is held, so that every question prunes it. */
export const getGenetreeMemberBySymbolAsks = asks("get_genetree_member_by_symbol", [
  {
    from: treeSymbols,
    arguments: { species: "{species}", symbol: "{symbol}" },
    extras: { of: prunings, most: 1 },
    templates: [
      "In which phylogenetic tree of genes does {species} {symbol} sit? Return it {extras}.",
      "Which genes group with {symbol} ({species}) in its phylogeny {extras}?",
      "{symbol} {species} gene tree {extras}",
      "I'm curious how {symbol} evolved; start from the {species} gene and show the tree {extras}.",
      "Compara tree for the snoRNA gene {symbol} of {species}, {extras}",
      "Please reconstruct the relationships of {species} {symbol} as Ensembl's gene tree, {extras}.",
    ],
  },
  {
    from: treeSymbols,
    choose: { kept },
    arguments: { species: "{species}", symbol: "{symbol}", prune_species: "{kept}" },
    templates: [
      "Which {kept} genes are in the gene tree of {species} {symbol}?",
      "Gene tree containing {symbol} from {species}; drop every leaf that isn't {kept}.",
      "Tree of the {symbol} family seen from {species}, with {kept} as the only species left",
      "Does {kept} have a leaf in the phylogenetic tree of {symbol} ({species})? Keep that species alone.",
    ],
  },
  {
    from: treeSymbols,
    choose: { taxon: treeTaxa },
    arguments: { species: "{species}", symbol: "{symbol}", prune_taxon: "{taxon}" },
    extras: { of: treeSequences, most: 2 },
    templates: [
      "Get {species} {symbol}'s gene tree for taxon {taxon}, {extras}.",
      "Gene tree for {symbol} in {species} {extras}, trimmed to taxon {taxon}",
      "As input for my pipeline I want the tree of {symbol} ({species}) {extras}, covering taxon {taxon}.",
      "Retrieve the {symbol} phylogeny {extras}. Query species {species}, prune to taxon {taxon}.",
      "Gene tree, {species} {symbol}, taxon {taxon}, {extras}",
    ],
  },
  {
    from: treeSymbols,
    choose: { kept, label: { one: newickLabels } },
    arguments: { species: "{species}", symbol: "{symbol}", prune_species: "{kept}", nh_format: "{label}" },
    templates: [
      "Newick tree of {species} {symbol} with {label}, {kept} only",
      "I want {label} on the leaves of {symbol}'s Newick gene tree ({species}), keeping {kept}.",
      "Plot-ready gene tree of {symbol}, {species}: Newick, {label}, pruned to {kept}",
    ],
  },
  {
    from: treeSymbols,
    choose: { kept, label: { one: otherNewickLabels } },
    arguments: { species: "{species}", symbol: "{symbol}", prune_species: "{kept}", nh_format: "{label}" },
    unheld: "other forms of Newick",
    templates: [
      "For {species} {symbol}, output the gene tree as Newick with {label} and leave in {kept} alone.",
      "Gene tree of {symbol} from {species}: use {label} in Newick, restrict to {kept}.",
      "Which Newick string results for the {kept} members of {species} {symbol}'s tree if I ask for {label}?",
    ],
  },
  {
    from: treeSymbols,
    choose: { taxon: treeTaxa },
    arguments: { species: "{species}", symbol: "{symbol}", prune_taxon: "{taxon}" },
    extras: {
      of: {
        "db_type=core": ["from the core database", "searching Ensembl core"],
        "object_type=gene": ["matching genes only", "as a gene rather than a transcript"],
      },
      most: 2,
    },
    templates: [
      "Take {species} {symbol} {extras} and show its gene tree within taxon {taxon}.",
      "Gene tree of {species} {symbol} ({extras}), only taxon {taxon}",
      "I need {symbol} of {species}, {extras}, placed in its phylogenetic tree for taxon {taxon}.",
    ],
  },
  {
    from: treeSymbols,
    choose: { taxon: treeTaxa },
    arguments: { species: "{species}", symbol: "{symbol}", prune_taxon: "{taxon}" },
    extras: { of: treeOptions, most: 2 },
    templates: [
      "Gene tree of {species} {symbol} {extras}; taxon {taxon} suffices.",
      "How do the taxon {taxon} homologues of {species} {symbol} branch? Gene tree {extras}.",
      "{symbol}, {species}: a gene tree {extras}, cut to taxid {taxon}",
    ],
  },
  {
    from: treeSymbols,
    choose: { kept },
    arguments: {
      species: "{species}",
      symbol: "{symbol}",
      external_db: "{authority}",
      prune_species: "{kept}",
    },
    templates: [
      "Resolve {symbol} through {authority} and give me the gene tree of that {species} gene, {kept} only.",
      "Gene tree of the {species} gene with the {authority} symbol {symbol}, pruned to {kept}",
      "{authority} calls my {species} gene {symbol}. Show its gene tree with {kept} alone.",
    ],
  },
  {
    missing: ["symbol"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Show the gene tree of that [human](species) gene.",
      "What does the phylogeny of my favorite [human](species) gene look like in Ensembl?",
    ],
  },
  {
    from: treeSymbols,
    missing: ["species"],
    arguments: { symbol: "{symbol}" },
    templates: [
      "Which gene tree contains {symbol}?",
      "Draw the phylogenetic tree that the gene {symbol} belongs to.",
    ],
  },
]);
