import { allTaxa, higherTaxa, speciesTaxa } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";

export const getTaxonomyClassificationAsks = asks("get_taxonomy_classification", [
  {
    from: speciesTaxa,
    arguments: { id: "{name}" },
    templates: [
      "Give the full taxonomic classification of {name} as Ensembl has it.",
      "Trace {name} through Ensembl's taxonomy from genus up to domain.",
      "{name} classification, Ensembl",
      "Which genus, family, order, class and phylum is {name} classified in, according to Ensembl?",
      "I'm writing the species paragraph on {name} and need every rank above it from the Ensembl taxonomy.",
      "What stands above {name} in Ensembl's tree of taxa?",
    ],
  },
  {
    from: speciesTaxa,
    arguments: { id: "{taxid}" },
    templates: [
      "Lineage of taxon {taxid} from the Ensembl REST taxonomy",
      "Classify taxid {taxid} with Ensembl: every ancestor up to the root, please.",
      "Our sample sheet only gives NCBI taxonomy ID {taxid}. Which branch of the tree of life is that? Use Ensembl's classification.",
      "Which higher taxa contain taxon {taxid}, in Ensembl's words?",
      "Ensembl taxonomy classification {taxid}",
    ],
  },
  {
    from: higherTaxa,
    arguments: { id: "{name}" },
    templates: [
      "Where does the {rank} {name} belong in the Ensembl classification?",
      "Show the line of ancestors above {name} in Ensembl's taxonomy.",
      "{name} ({rank}): ancestor taxa according to Ensembl",
      "To which larger groups does Ensembl assign {name}?",
    ],
  },
  {
    from: allTaxa,
    arguments: { id: "{taxid}" },
    templates: [
      "For the {rank} with taxon ID {taxid}, list the Ensembl classification up to the top.",
      "Walk up Ensembl's taxonomy from taxid {taxid} ({name}).",
      "What are the ancestor nodes of taxon {taxid} in Ensembl's classification?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "What is the Ensembl taxonomic classification of my organism?",
      "List all taxa above this species in Ensembl's taxonomy.",
      "Which order and family does Ensembl put that animal in?",
      "Ensembl lineage for the taxon ID in my file?",
    ],
  },
]);
