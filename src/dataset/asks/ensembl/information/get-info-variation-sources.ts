import { karyotypedSpecies as variedSpecies } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";

const species = { species: "{species}" };
const sources = { source: ["dbSNP"] } as const;
const one = { species: "{species}", filter: "{source}" };

export const getInfoVariationSourcesAsks = asks("get_info_variation_sources", [
  {
    from: variedSpecies,
    arguments: species,
    templates: [
      "Variant archives feeding Ensembl, {species}",
      "Who submitted or curated the {species} variants that Ensembl shows?",
      "From whom did Ensembl get its {species} variants?",
      "Credit where it is due: what are the sources of Ensembl's {species} variation data?",
      "{species} variation sources",
      "List the databases whose variants Ensembl imported for {species}.",
      "What data providers stand behind Ensembl Variation for {species}?",
      "Give name, version and description of each variation source of {species}.",
      "From which projects are the {species} SNPs and structural variants at Ensembl?",
    ],
  },
  {
    from: variedSpecies,
    arguments: species,
    templates: [
      "Does Ensembl take {species} variants from more places than dbSNP?",
      "Licence check: list all upstream sources of {species} variation in Ensembl.",
      "For the data section of a thesis: all origins of {species} variation data in Ensembl.",
      "Are somatic variants included in Ensembl's {species} data? See what sources there are.",
      "I annotate with VEP and have to state where the known {species} variants were taken from.",
      "How up to date are the imported {species} variant sets? Show their sources with versions.",
      "A curator asks which outside variant archives feed Ensembl for {species}.",
      "Links to the original providers of the {species} variants in Ensembl",
      "Which resources has Ensembl Variation loaded for {species}?",
    ],
  },
  {
    from: variedSpecies,
    choose: sources,
    arguments: one,
    templates: [
      "{source} at Ensembl ({species}): germline or somatic?",
      "rs numbers of {species}: get Ensembl's note on {source} as source.",
      "Ensembl imports {source} now and then. Which version is it for {species}?",
      "{source} build in Ensembl, {species}?",
      "Is {source} a source of variants for {species} in Ensembl?",
      "Show only the variation source {source} of {species}.",
      "How does Ensembl describe {source} as a source of {species} variants?",
      "Our rs numbers don't match Ensembl's. What {source} version did they import for {species}?",
      "Does Ensembl count the {source} variants of {species} as germline, somatic or mixed?",
      "I need the URL and the data types of {source} as Ensembl's {species} variation source.",
    ],
  },
  {
    from: variedSpecies,
    choose: sources,
    arguments: one,
    templates: [
      "Only {source}, please: what does Ensembl's source list for {species} say about it?",
      "Restrict the {species} variation sources to {source}.",
      "In Ensembl Variation for {species}, what is the record of the source called {source}?",
      "Tell me the {source} release behind {species} variants at Ensembl.",
      "variation source {source} {species}",
      "When I cite Ensembl's {species} SNPs, which {source} release do I give?",
      "Has Ensembl updated {source} for {species}? Look at the source's version.",
    ],
  },
  {
    missing: ["species"],
    choose: sources,
    arguments: { filter: "{source}" },
    templates: [
      "Which {source} version does Ensembl have for our species?",
      "Is {source} among the variation sources of this organism?",
    ],
  },
  {
    missing: ["species"],
    arguments: {},
    templates: [
      "Where do the variants of that genome come from in Ensembl?",
      "Which variation sources were imported for my organism?",
      "List the sources of variation data, with versions.",
    ],
  },
]);
