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

const tree = ["RF01299"] as const;

/** Of trees, only the murine part of RF01299 is held, so that every question prunes it. */
export const getGenetreeByIdAsks = asks("get_genetree_by_id", [
  {
    choose: { tree },
    arguments: { id: "{tree}" },
    extras: { of: prunings, most: 1 },
    templates: [
      "Pull up Compara's tree {tree} {extras}.",
      "What does Ensembl's gene tree {tree} look like {extras}?",
      "Gene tree {tree}, {extras}",
      "Get the phylogeny with tree ID {tree} {extras}.",
      "Which genes are left in the Compara tree {tree} {extras}?",
      "I'm after a small piece of the snoRNA tree {tree}: the tree {extras}.",
    ],
  },
  {
    choose: { tree, species: keptSpecies },
    arguments: { id: "{tree}", prune_species: "{species}" },
    templates: [
      "Prune gene tree {tree} to the {species} members.",
      "How many {species} genes sit in the Ensembl gene tree {tree}?",
      "{tree} gene tree: keep {species} leaves, discard the others.",
      "I want to see where the {species} sequences fall in Compara gene tree {tree}.",
      "From the tree called {tree} in Ensembl Compara, return {species} and nothing else.",
    ],
  },
  {
    choose: { tree, taxon: treeTaxa },
    arguments: { id: "{tree}", prune_taxon: "{taxon}" },
    extras: { of: treeSequences, most: 2 },
    templates: [
      "Download gene tree {tree} for taxon {taxon}, {extras}.",
      "I need the Ensembl gene tree {tree} restricted to taxon {taxon}, {extras}.",
      "Gene tree {tree} {extras}; prune to taxon {taxon}",
      "Could you retrieve {tree} from Ensembl's gene trees {extras}, limited to taxon {taxon}?",
      "For an alignment figure: gene tree {tree}, members of taxon {taxon}, {extras}",
    ],
  },
  {
    choose: {
      tree,
      label: { one: newickLabels },
      species: keptSpecies,
    },
    arguments: { id: "{tree}", prune_species: "{species}", nh_format: "{label}" },
    templates: [
      "Gene tree {tree} for {species}, with {label} at the tips of the Newick string",
      "Please give me gene tree {tree} pruned to {species}, using {label} in Newick.",
      "Newick of gene tree {tree}, leaves with {label}, {species} part only",
    ],
  },
  {
    choose: { tree, label: { one: otherNewickLabels }, taxon: treeTaxa },
    arguments: { id: "{tree}", prune_taxon: "{taxon}", nh_format: "{label}" },
    unheld: "other forms of Newick",
    templates: [
      "Write gene tree {tree} in Newick with {label}, within taxon {taxon}.",
      "My tree viewer wants {label}: fetch gene tree {tree} for taxon {taxon} that way.",
      "Gene tree {tree} of taxon {taxon}, Newick, {label}",
    ],
  },
  {
    choose: { tree, taxon: treeTaxa },
    arguments: { id: "{tree}", prune_taxon: "{taxon}" },
    extras: { of: treeOptions, most: 2 },
    templates: [
      "Topology of gene tree {tree} in taxon {taxon}, {extras}",
      "Just the branching order of {tree}, please: gene tree {extras}, pruned to taxon {taxon}.",
      "List the leaves of Ensembl gene tree {tree} that fall in taxon {taxon}; tree {extras}.",
    ],
  },
  {
    missing: ["id"],
    arguments: { prune_taxon: 39107 },
    templates: [
      "Show me the Ensembl gene tree with that ID, pruned to [Murinae](prune_taxon).",
      "Restrict my gene tree to the [Old World rats and mice, taxon 39107](prune_taxon).",
    ],
  },
  {
    missing: ["id"],
    arguments: { sequence: "none" },
    templates: [
      "Download the Compara gene tree by its identifier, [without sequences](sequence).",
      "Which genes are on the leaves of this ENSGT tree? [No sequences needed](sequence).",
    ],
  },
]);
