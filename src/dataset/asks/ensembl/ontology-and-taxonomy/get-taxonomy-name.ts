import { commonNames, genusStems } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";

export const getTaxonomyNameAsks = asks("get_taxonomy_name", [
  {
    from: commonNames,
    arguments: { name: "{name}" },
    templates: [
      'Which taxon is known as "{name}" in Ensembl\'s taxonomy?',
      "What is the scientific name behind the common name {name}? Ask Ensembl.",
      "{name} taxon ID, Ensembl",
      'Find the Ensembl taxonomy entries that go by the name "{name}".',
      "Search Ensembl's taxonomy by common name: {name}",
      'The field notes only say "{name}". Which taxon, with which ID, is that in the Ensembl taxonomy?',
      'Does Ensembl\'s taxonomy know the name "{name}", and is it used for more than one taxon?',
      "Translate {name} into a Latin name and taxonomy ID by Ensembl's name search.",
    ],
  },
  {
    from: genusStems,
    arguments: { name: "{stem}%" },
    templates: [
      "Which taxa in Ensembl's taxonomy [have names starting with {stem}](name)?",
      "[All names that begin with {stem}](name), Ensembl taxonomy",
      "List the Ensembl taxonomy entries [whose name starts with {stem}](name).",
      "How many taxa [named {stem} something](name) does Ensembl's taxonomy hold?",
    ],
  },
  {
    from: genusStems,
    arguments: { name: "{stem} %" },
    templates: [
      "Which species [called {stem} plus an epithet](name) are in Ensembl's taxonomy?",
      "Search Ensembl taxonomy for names made of [{stem} followed by another word](name).",
      "[Binomials that start with the word {stem}](name), from the Ensembl taxonomy please",
    ],
  },
  {
    missing: ["name"],
    arguments: {},
    templates: [
      "Which taxon has that common name in Ensembl?",
      "Find the species by its English name in Ensembl's taxonomy.",
      "What is the taxonomy ID for the animal my collaborator mentioned, by Ensembl's name search?",
      "Search Ensembl's taxonomy by name for our host organism.",
    ],
  },
]);
