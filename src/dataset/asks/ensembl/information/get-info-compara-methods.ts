import { asks } from "../../asks.ts";

const homologyClass = {
  one: { Homology: ["Homology", "homology"], "Homology.homology": ["Homology.homology"] },
} as const;

const database = {
  one: {
    vertebrates: ["the vertebrates Compara database", "Compara's vertebrates division"],
    multi: ["the multi Compara database", "the Compara database called multi"],
  },
} as const;

export const getInfoComparaMethodsAsks = asks("get_info_compara_methods", [
  {
    arguments: {},
    templates: [
      "What has Ensembl computed across genomes? Only the kinds of analysis, no data.",
      "Is there a catalogue of Compara method names?",
      "To write a validator I need all method names of Compara.",
      "Beyond looking at single genomes: what comparisons between them can I get from Ensembl?",
      "List all analyses available in Ensembl Compara.",
      "compara methods?",
      "What sorts of cross-species comparison has Ensembl run, by method type?",
      "I want to know what I can choose as method in Compara queries.",
      "Show the method types of Compara grouped by class.",
      "New to Compara: what analyses are there at all, from alignments to homology?",
      "Names of Ensembl's comparative analyses, sorted into classes",
      "Which values does Compara understand as a method name?",
      "Give me an overview of the methods behind Ensembl's comparative genomics resources.",
    ],
  },
  {
    choose: { klass: homologyClass },
    arguments: { klass: "{klass}" },
    templates: [
      "method names, {klass} class, compara",
      "What belongs to the {klass} class in Compara?",
      "Which Compara methods are of class {klass}?",
      "Compara has methods of several classes; print the {klass} ones.",
      "Compara methods, class {klass}",
      "Orthologues, paralogues, what else? Show the Compara methods in the class {klass}.",
      "Filter Ensembl's comparative methods down to the class {klass}.",
      "Under {klass}, which method types does Compara have?",
      "My pipeline deals with {klass} only; which comparative genomics methods of that class are available in Ensembl?",
    ],
  },
  {
    choose: { database },
    arguments: { compara: "{database}" },
    templates: [
      "Tell me which kinds of genome comparison can be had from {database}.",
      "{database}: method list",
      "What methods does {database} provide?",
      "List the comparative analyses held in {database}.",
      "Which method types are found in {database}?",
      "Methods of {database}, please",
      "I query {database}; what analyses can I ask it for?",
    ],
  },
  {
    choose: { klass: homologyClass, database },
    arguments: { klass: "{klass}", compara: "{database}" },
    templates: [
      "Narrow it down to {database} and the class {klass}: what methods remain?",
      "I only need {klass} analyses and only those of {database}.",
      "In {database}: analyses of the class {klass}?",
      "Show what {database} has under the method class {klass}.",
      "Give me all {klass} methods from {database}.",
      "Does {database} include methods of the class {klass}, and what are they called?",
    ],
  },
]);
