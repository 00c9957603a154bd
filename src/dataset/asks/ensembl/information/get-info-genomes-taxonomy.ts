import { sequencedClades, sequencedOrganisms } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";
import { withConnectedDetails } from "./shared.ts";

const named = { taxon_name: "{taxon}" };
const numbered = { taxon_name: "{taxid}" };

export const getInfoGenomesTaxonomyAsks = asks("get_info_genomes_taxonomy", [
  {
    from: sequencedClades,
    arguments: named,
    templates: [
      "Which genomes does Ensembl have under the taxon {taxon}?",
      "List all Ensembl genomes of {taxon}.",
      "Count what Ensembl has sequenced from {taxon}: I need the genomes listed.",
      "{taxon} genomes ensembl",
      "We are after comparative data for {taxon}; what genomes of that group are at Ensembl?",
      "Every genome that sits below {taxon} in the taxonomy, with assembly accessions",
      "Has any member of {taxon} got a genome in Ensembl?",
    ],
  },
  {
    from: sequencedOrganisms,
    arguments: named,
    templates: [
      "Are there Ensembl genomes for {taxon} or for anything below it in the taxonomy?",
      "All genomes classified as {taxon} in Ensembl?",
      "Which genomes has Ensembl filed under {taxon} or its descendants in the taxonomy?",
      "Genomes belonging to {taxon}, Ensembl, list",
      "Search Ensembl's genomes by the taxon {taxon}.",
      "I work on {taxon}. What assemblies under this taxonomy node does Ensembl hold?",
    ],
  },
  {
    from: sequencedOrganisms,
    arguments: numbered,
    templates: [
      "List the Ensembl genomes under taxid {taxid}.",
      "Which genomes does Ensembl have for NCBI taxonomy id {taxid}?",
      "taxon {taxid}: genomes in Ensembl?",
      "My sample sheet has only the taxon id {taxid}. Which Ensembl genomes fall under it?",
    ],
  },
  {
    from: sequencedClades,
    extras: { of: withConnectedDetails, most: 1 },
    arguments: named,
    templates: [
      "Get all genomes of {taxon} from Ensembl {extras}.",
      "{taxon}: every Ensembl genome {extras}",
      "List the genomes filed below {taxon} {extras}.",
      "For a phylogenomic study I need the Ensembl genomes of {taxon} {extras}.",
    ],
  },
  {
    missing: ["taxon_name"],
    arguments: {},
    templates: [
      "Which genomes does Ensembl have for this taxon?",
      "List the genomes under our clade.",
      "How many strains of that species have a genome in Ensembl?",
    ],
  },
  {
    missing: ["taxon_name"],
    arguments: { expand: true },
    templates: [
      "All genomes below a taxonomy node, [with all connected details](expand)",
      "Give me the genomes of the genus I study, [including their sequences](expand).",
    ],
  },
]);
