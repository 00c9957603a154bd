import { treeMembers } from "../../../pools/evolution.ts";
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

const byIdentifier = { species: "species-of-identifier" } as const;
const kept = keptSpecies;

/** Of trees, only the murine part of RF01299 is held, so that every question prunes it. */
export const getGenetreeMemberByIdAsks = asks("get_genetree_member_by_id", [
  {
    from: treeMembers,
    arguments: { id: "{id}", species: "{species}" },
    extras: { of: prunings, most: 1 },
    rules: byIdentifier,
    templates: [
      "Which gene tree contains {id}? I want it {extras}.",
      "Phylogenetic tree around {species} {id}, {extras}",
      "Who are the closest relatives of {id}? Show them as a gene tree {extras}.",
      "{id} gene tree ({extras})",
      "Draw the phylogeny of {id}'s family {extras}.",
      "I work on {id} from {species} and would like its Compara gene tree {extras}.",
    ],
  },
  {
    from: treeMembers,
    choose: { kept },
    arguments: { id: "{id}", species: "{species}", prune_species: "{kept}" },
    rules: byIdentifier,
    templates: [
      "Gene tree with {id} in it, keeping {kept} leaves only",
      "Find the tree that {id} ({species}) is a member of and show just the {kept} part.",
      "Where does {kept} appear in the phylogeny of {id}'s family?",
      "Take the Ensembl gene tree of {id} and throw out everything except {kept}.",
    ],
  },
  {
    from: treeMembers,
    choose: { taxon: treeTaxa },
    arguments: { id: "{id}", species: "{species}", prune_taxon: "{taxon}" },
    rules: byIdentifier,
    extras: { of: treeSequences, most: 2 },
    templates: [
      "Fetch the gene tree of {id} for taxon {taxon}, {extras}.",
      "Gene tree of the {species} member {id} {extras}, taxon {taxon} only",
      "For a covariation analysis I need the tree that {id} belongs to, limited to taxon {taxon}, {extras}.",
      "Tree of {id}'s homologues in taxon {taxon}, {extras}, please.",
      "Could you get {id}'s gene tree {extras}? Pruning to taxon {taxon} is fine.",
    ],
  },
  {
    from: treeMembers,
    choose: { kept, label: { one: newickLabels } },
    arguments: { id: "{id}", species: "{species}", prune_species: "{kept}", nh_format: "{label}" },
    rules: byIdentifier,
    templates: [
      "Newick gene tree of {id} with {label}, {kept} members only",
      "I'd load {id}'s gene tree into FigTree: {label} on the Newick leaves, restricted to {kept}.",
      "Give the {kept} part of the gene tree with {species} {id}, writing {label} in the Newick output.",
    ],
  },
  {
    from: treeMembers,
    choose: { kept, label: { one: otherNewickLabels } },
    arguments: { id: "{id}", species: "{species}", prune_species: "{kept}", nh_format: "{label}" },
    rules: byIdentifier,
    unheld: "other forms of Newick",
    templates: [
      "Gene tree around {id} in Newick format with {label}, pruned to {kept}",
      "Print the tree of {species} {id} with {label} for the Newick leaves and keep {kept} alone.",
      "Use {label} in the Newick tree that has {id} in it; {kept} is the only species I need.",
    ],
  },
  {
    from: treeMembers,
    choose: { taxon: treeTaxa },
    arguments: {
      id: "{id}",
      species: "{species}",
      prune_taxon: "{taxon}",
      db_type: "core",
      object_type: "{object}",
    },
    rules: byIdentifier,
    templates: [
      "Look up {object} {id} [in the core database](db_type) and return its gene tree within taxon {taxon}.",
      "[From the core database](db_type), take the {species} {object} {id} and give me the gene tree, taxon {taxon} only.",
      "What does the tree of the {object} {id} [of Ensembl core](db_type) look like in taxon {taxon}?",
    ],
  },
  {
    from: treeMembers,
    choose: { taxon: treeTaxa },
    arguments: { id: "{id}", species: "{species}", prune_taxon: "{taxon}" },
    rules: byIdentifier,
    extras: { of: treeOptions, most: 2 },
    templates: [
      "Gene tree topology around {id} {extras}, pruned to taxon {taxon}",
      "I want a light version of the tree {id} is in: taxon {taxon} alone, {extras}.",
      "{species} {id}: gene tree {extras}, taxid {taxon}",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Which gene tree does my [human](species) stable ID belong to?",
      "I'd like the phylogenetic tree around this [human](species) Ensembl gene identifier.",
    ],
  },
  {
    missing: ["id", "species"],
    arguments: { sequence: "none" },
    templates: [
      "Find the gene tree for the Ensembl ID in my notes, [without sequences](sequence).",
      "Show the tree that contains this transcript identifier, [leaving the sequences out](sequence).",
    ],
  },
]);
