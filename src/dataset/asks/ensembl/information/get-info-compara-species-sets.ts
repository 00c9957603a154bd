import { asks } from "../../asks.ts";

const projections = {
  method: {
    one: { ENSEMBL_PROJECTIONS: ["ENSEMBL_PROJECTIONS", "Ensembl projections", "ENSEMBL_PROJECTIONS"] },
  },
} as const;

const database = {
  one: {
    vertebrates: ["the vertebrates Compara database", "Compara's vertebrates division"],
    multi: ["the multi Compara database", "the Compara database called multi"],
  },
} as const;

export const getInfoComparaSpeciesSetsAsks = asks("get_info_compara_species_sets", [
  {
    choose: projections,
    arguments: { method: "{method}" },
    templates: [
      "I'm curious which genomes Compara groups together under {method}.",
      "Members of the {method} sets?",
      "Did {method} include human, and which other species?",
      "Whose genomes went into {method}, set by set?",
      "On what species has Compara run {method}?",
      "{method} species sets",
      "List the collections of species for the Compara method {method}.",
      "Is mouse among the species sets of {method}?",
      "What genomes does the method {method} cover in Ensembl Compara?",
      "How many species sets belong to {method}, and what are their names?",
      "Show each species set that {method} was applied to, with its members.",
      "I would like to know which organisms take part in {method}.",
      "Ensembl Compara, {method}: which sets of species were used?",
    ],
  },
  {
    choose: projections,
    arguments: { method: "{method}" },
    templates: [
      "Compile a list: method {method}, every species set it has, every species in them.",
      "Somebody asked whether {method} exists for more than one species. Check its sets.",
      "set names for {method} in compara",
      "Before I fetch any {method} data: for which species sets does Compara have them?",
      "Human patches are handled by {method}, I read. Which species sets does the method have?",
      "Name and species of every {method} set in Compara",
      "Which species_set_group values exist for {method}?",
      "Tell me the available species sets (name, group, members) under {method}.",
      "We cite Compara in a paper. What species was {method} done for?",
    ],
  },
  {
    choose: { ...projections, database },
    arguments: { method: "{method}", compara: "{database}" },
    templates: [
      "{database}, method {method}: name the sets.",
      "Are there any {method} sets in {database}, and whom do they contain?",
      "Which {method} species sets does {database} hold?",
      "{method} in {database}: which species?",
      "List the species sets of {method} from {database}.",
      "What collections of genomes has {database} for the method {method}?",
      "Look into {database} and name the species that {method} was run on.",
      "For {method}, show what {database} offers as species sets.",
      "Could you check in {database} which sets exist for {method}?",
      "I use {database}. Give me its {method} species sets with all members.",
    ],
  },
  {
    missing: ["method"],
    arguments: {},
    templates: [
      "Which species sets does Compara have for this method?",
      "On what genomes was the alignment run?",
      "Show the sets of species that our comparative method covers.",
    ],
  },
  {
    missing: ["method"],
    choose: { database },
    arguments: { compara: "{database}" },
    templates: [
      "Which species sets are there in {database} for the method I use?",
      "List species set groups of one method from {database}.",
    ],
  },
]);
