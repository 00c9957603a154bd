import { humanPopulations } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";

const population = { population_name: "{population}", species: "{species}" };

export const getInfoVariationPopulationNameAsks = asks("get_info_variation_population_name", [
  {
    from: humanPopulations,
    arguments: population,
    templates: [
      "Break {population} down to single persons ({species}).",
      "How many samples does {population} have? It's a {species} population.",
      "{population} individuals, {species}",
      "List the members of the {species} population {population} with their sex.",
      "Whose DNA is behind {population}? Species: {species}",
      "Sample names of {population}, {species}, please.",
    ],
  },
  {
    from: humanPopulations,
    arguments: population,
    templates: [
      "What is the size of the {species} population {population} in Ensembl Variation?",
      "I found frequencies for {population} in {species}. How many people are behind them?",
      "Describe the {species} study population {population}.",
      "Before I trust an allele frequency of {population} ({species}) I want to know its sample size.",
      "Is {population} one single {species} individual or a whole panel?",
      "Get me Ensembl's entry for one {species} population, {population}, with the individuals.",
    ],
  },
  {
    from: humanPopulations,
    arguments: population,
    templates: [
      "Males and females in {population} ({species})?",
      "To leave out relatives I need the sample identifiers of the {species} population {population}.",
      "Does Ensembl name the individuals of the {species} population {population}?",
      "size + sample list {population} {species}",
      "Pull the individuals that make up {population} from Ensembl; species is {species}.",
      "For the {species} panel {population}, whom did they genotype?",
    ],
  },
  {
    missing: ["population_name"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Which individuals are in that [human](species) population?",
      "How many samples does my [Homo sapiens](species) panel have in Ensembl Variation?",
      "List the members, with sex, of the [human](species) population I picked.",
    ],
  },
  {
    missing: ["species"],
    from: {
      does: "Populations whose name does not tell the species",
      sql: "SELECT name AS population FROM population WHERE name LIKE 'PERLEGEN%' OR name LIKE 'BL:%' OR name LIKE 'ABI:%' OR name LIKE 'DEVINE%'",
    },
    arguments: { population_name: "{population}" },
    templates: [
      "Who belongs to the population {population}?",
      "Size of {population} in Ensembl Variation?",
      "List the individuals in {population}.",
    ],
  },
]);
