import { asks } from "../../asks.ts";

const groups = {
  one: {
    coding: ["coding"],
    pseudogene: ["pseudogene"],
    lnoncoding: ["lnoncoding", "long non-coding"],
    snoncoding: ["snoncoding", "short non-coding", "small non-coding"],
    mnoncoding: ["mnoncoding"],
    LRG: ["LRG"],
    undefined: ["undefined"],
    no_group: ["no_group", "no group"],
  },
} as const;

const objects = {
  one: { gene: ["gene"], transcript: ["transcript"] },
} as const;

export const getInfoBiotypesGroupsAsks = asks("get_info_biotypes_groups", [
  {
    arguments: {},
    unheld: "groups of biotypes",
    templates: [
      "Coarse biotype categories of Ensembl?",
      "Into which groups does Ensembl sort its biotypes?",
      "List all biotype groups of Ensembl.",
      "biotype groups ensembl",
      "What are the umbrella categories above the individual Ensembl biotypes?",
      "Instead of fifty biotypes I'd rather colour by group. Which biotype groups are there?",
      "Names of the biotype groupings (coding and the like) that the Ensembl REST server knows",
      "How many groups of biotypes does Ensembl distinguish, and what are they called?",
    ],
  },
  {
    choose: { group: groups },
    arguments: { group: "{group}" },
    unheld: "groups of biotypes",
    templates: [
      "Unpack the group {group}: which biotypes of Ensembl does it bundle?",
      "Which biotypes fall into the Ensembl group called {group}?",
      "Members of the biotype group {group}?",
      "I need every biotype that Ensembl files under {group}.",
      "Expand the {group} biotype group into its single biotypes.",
      "For a stacked bar plot I collapse biotypes. What goes into {group} according to Ensembl?",
      "Ensembl biotype group '{group}': which biotypes?",
      "Show the biotypes, with their SO terms, that Ensembl counts in its {group} group.",
    ],
  },
  {
    choose: { group: groups, object: objects },
    arguments: { group: "{group}", object_type: "{object}" },
    unheld: "groups of biotypes",
    templates: [
      "When a {object} is in the group {group}, what biotypes can it have?",
      "List the {object} biotypes in the Ensembl group {group}.",
      "Only {object} biotypes please: what is in the biotype group {group}?",
      "{group} group: {object} biotypes it comprises",
      "Which biotypes of the group {group} apply at {object} level?",
      "To select features I want the {object} biotypes that Ensembl puts together under {group}.",
      "How many {object} biotypes does the Ensembl biotype group {group} have?",
    ],
  },
]);
