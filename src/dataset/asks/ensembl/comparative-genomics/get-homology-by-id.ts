import { orthologGenes, orthologs, paralogGenes, widelyConserved } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";
import { homologyOutput, homologyShort, orthologTaxa } from "./shared.ts";

const byIdentifier = { species: "species-of-identifier" } as const;

export const getHomologyByIdAsks = asks("get_homology_by_id", [
  {
    from: orthologs,
    arguments: { species: "{species}", id: "{gene_id}", target_species: "{target}", type_: "orthologues" },
    rules: byIdentifier,
    templates: [
      "Give me the {target} [ortholog](type_) of {gene_id}.",
      "{gene_id}: [orthologue](type_) in {target}?",
      "A reviewer asks whether the {species} gene {gene_id} is conserved in {target}; is an [orthologous gene](type_) annotated there?",
      "Convert {gene_id} into the Ensembl ID of its [ortholog](type_) in {target}.",
      "Is the [orthology](type_) between {gene_id} and {target} one-to-one or one-to-many?",
      "I've got RNA-seq counts keyed by {species} IDs. For {gene_id}, which {target} gene is the [ortholog](type_)?",
    ],
  },
  {
    from: orthologs,
    arguments: { species: "{species}", id: "{gene_id}", target_species: "{target}" },
    rules: byIdentifier,
    templates: [
      "Which {target} gene matches {gene_id} by homology?",
      "Homologues of {gene_id} ({species}) in {target}",
      "Find whatever {target} has that is homologous to {species} {gene_id}.",
      "{target} equivalent of stable ID {gene_id}, please",
    ],
  },
  {
    from: paralogGenes,
    arguments: { species: "{species}", id: "{gene_id}", type_: "paralogues" },
    rules: byIdentifier,
    templates: [
      "Does {gene_id} have [paralogs](type_)?",
      "Which other {species} genes are [paralogues](type_) of {gene_id}?",
      "Our CRISPR guides for {gene_id} cut elsewhere too, perhaps in a duplicated copy. List its [paralogous genes](type_).",
      "[paralogs](type_) {gene_id}",
      "How many [duplicates of the same family in the same genome](type_) does Compara report for {gene_id}?",
    ],
  },
  {
    from: orthologGenes,
    arguments: { species: "{species}", id: "{gene_id}", type_: "orthologues" },
    rules: byIdentifier,
    templates: [
      "Retrieve all [orthologues](type_) of {gene_id}.",
      "In what other organisms does the {species} gene {gene_id} have an [ortholog](type_)?",
      "I am tracing the evolution of {gene_id} and want the whole set of its [orthologs](type_) in Ensembl.",
    ],
  },
  {
    from: widelyConserved,
    arguments: { species: "{species}", id: "{gene_id}", type_: "orthologues" },
    rules: byIdentifier,
    extras: { of: orthologTaxa, most: 1 },
    templates: [
      "[Orthologs](type_) of {gene_id} {extras} only",
      "Which [orthologues](type_) does {gene_id} have {extras}?",
      "Limit the [orthology](type_) search for {species} {gene_id} to hits {extras}.",
      "How widespread is {gene_id} {extras}? List the [orthologous genes](type_).",
    ],
  },
  {
    from: orthologs,
    arguments: { species: "{species}", id: "{gene_id}", target_species: "{target}" },
    rules: byIdentifier,
    extras: { of: homologyOutput, most: 2 },
    templates: [
      "Pull the Compara homology of {gene_id} with {target} {extras}.",
      "How does {gene_id} compare with its homologue in {target}? I want the record {extras}.",
      "Homology {gene_id} / {target}, {extras}",
      "Please export the {target} homologues of {species} {gene_id} {extras}.",
    ],
  },
  {
    from: orthologGenes,
    arguments: { species: "{species}", id: "{gene_id}" },
    rules: byIdentifier,
    extras: { of: homologyShort, most: 1 },
    templates: [
      "All homologies of {gene_id} {extras}",
      "Return the homologues of {gene_id} {extras}.",
      "I only need a quick overview of what {gene_id} ({species}) is homologous to, {extras}.",
      "Which genes are homologous to {gene_id}? Give them {extras}.",
      "Dump Compara's homology data on {gene_id} {extras}, I'll parse it.",
    ],
  },
  {
    from: paralogGenes,
    arguments: { species: "{species}", id: "{gene_id}", type_: "all" },
    rules: byIdentifier,
    templates: [
      "[Orthologs as well as paralogs](type_) of {gene_id}?",
      "Show [homologues of every type](type_) for the {species} gene {gene_id}.",
      "What [relatives, orthologous or paralogous](type_), are known for {gene_id}?",
    ],
  },
  {
    from: paralogGenes,
    arguments: { species: "{species}", id: "{gene_id}", type_: "projections" },
    rules: byIdentifier,
    unheld: "projections between assemblies",
    templates: [
      "Are there [projections](type_) of {gene_id} onto another assembly in Compara?",
      "[Homology projections](type_) recorded for {gene_id}",
    ],
  },
  {
    missing: ["id"],
    arguments: { target_species: "mus_musculus", type_: "orthologues" },
    templates: [
      "I have an Ensembl gene ID; what is its [mouse](target_species) [ortholog](type_)?",
      "Convert my ENSG identifier to the [orthologous](type_) [Mus musculus](target_species) gene ID.",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens", type_: "paralogues" },
    templates: [
      "List the [paralogues](type_) of that [human](species) Ensembl ID.",
      "For the [human](species) stable identifier in my table, which [paralogs](type_) are annotated?",
    ],
  },
]);
