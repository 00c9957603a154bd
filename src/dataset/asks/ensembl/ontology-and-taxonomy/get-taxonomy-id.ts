import { allTaxa, higherTaxa, speciesTaxa } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";

export const getTaxonomyIdAsks = asks("get_taxonomy_id", [
  {
    from: allTaxa,
    arguments: { id: "{taxid}" },
    templates: [
      "Which organism does Ensembl list under taxonomy ID {taxid}?",
      "Look up taxon {taxid} in Ensembl's taxonomy.",
      "Ensembl taxon node {taxid}?",
      "What are the parent and the children of taxon {taxid} in Ensembl?",
      "A colleague sent me the number {taxid} as an NCBI taxon ID. What is it called according to Ensembl?",
      "Show the Ensembl taxonomy record for taxid {taxid}, including what lies directly above and below it.",
    ],
  },
  {
    from: higherTaxa,
    arguments: { id: "{taxid}" },
    templates: [
      "Which taxa sit directly under taxon {taxid} in the Ensembl taxonomy?",
      "Direct children of taxid {taxid}, from Ensembl",
      "Name the immediate members of the {rank} with taxon ID {taxid} that Ensembl knows.",
    ],
  },
  {
    from: higherTaxa,
    arguments: { id: "{name}" },
    templates: [
      "Which groups does Ensembl place directly below the {rank} {name}?",
      "Children of {name} in Ensembl's taxonomy?",
      "Ensembl record of the taxon {name}, with its parent and its children",
      "I need the taxon ID of {name} and the taxa one level down, from Ensembl.",
    ],
  },
  {
    from: speciesTaxa,
    arguments: { id: "{name}", simple: true },
    templates: [
      "Ensembl taxon ID for {name}, [without parent and children](simple)",
      "Give me the [bare](simple) Ensembl taxonomy entry of {name}.",
      "Which taxid has {name} in Ensembl? [Skip the neighboring nodes](simple).",
      "{name}: Ensembl taxonomy, [simple form](simple)",
    ],
  },
  {
    from: allTaxa,
    arguments: { id: "{taxid}", simple: true },
    templates: [
      "Name of taxon {taxid} in Ensembl, [no parent or children](simple)",
      "Decode taxid {taxid} with Ensembl's taxonomy and [keep it simple](simple).",
      "Fetch Ensembl's taxon {taxid} [in the simple form](simple); I only want the name.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which organism has this taxonomy ID in Ensembl?",
      "Show the parent and children of that taxon in Ensembl's taxonomy.",
    ],
  },
  {
    missing: ["id"],
    arguments: { simple: true },
    templates: [
      "Ensembl taxonomy entry of my taxon, [without parent and children](simple)",
      "Decode the taxid for me with Ensembl, [simple form](simple).",
    ],
  },
]);
