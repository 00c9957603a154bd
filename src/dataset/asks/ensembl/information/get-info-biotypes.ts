import { classifiedSpecies } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";

const species = { species: "{species}" };

export const getInfoBiotypesAsks = asks("get_info_biotypes", [
  {
    from: classifiedSpecies,
    arguments: species,
    templates: [
      "Which biotypes occur in {species}?",
      "List all gene and transcript biotypes Ensembl uses for {species}.",
      "{species} biotypes",
      "Into what functional classes does Ensembl sort the genes of {species}?",
      "Every gene type annotated in {species}, please.",
      "What kinds of genes (protein coding, lncRNA, pseudogene and so on) exist in the {species} annotation?",
      "Enumerate the transcript and gene classes known for {species} in Ensembl",
      "Give me the vocabulary of biotypes in use for {species}.",
    ],
  },
  {
    from: classifiedSpecies,
    arguments: species,
    templates: [
      "I'm about to filter a {species} GTF by gene_biotype. What values can it take?",
      "What may follow biotype= in a request about {species}?",
      "For an RNA-seq QC plot I group {species} reads by biotype, so I need to know all of them.",
      "{species} biotype names, spelled as the API wants them",
      "My lookup of {species} genes by biotype returns nothing. Which biotype names are allowed?",
      "Before dropping non-coding classes from our {species} counts matrix, tell me which classes Ensembl has.",
      "What options are there for restricting {species} features by biotype?",
    ],
  },
  {
    from: classifiedSpecies,
    arguments: species,
    templates: [
      "Does Ensembl annotate several pseudogene classes in {species}? Show the species' biotypes.",
      "Which small RNA classes can I expect in the {species} gene set? A list of its biotypes will do.",
      "Are there biotypes in {species} that apply to genes only, not to transcripts?",
      "Check whether {species} has immunoglobulin or T-cell receptor segments among its Ensembl biotypes.",
      "Is the {species} annotation limited to protein-coding genes or does it have non-coding biotypes as well?",
      "Teaching genome annotation: what biotypes would my students meet in {species}?",
      "Of the {species} biotypes in Ensembl, which are used for genes and which for transcripts?",
      "Could piRNA or tRNA genes be annotated in {species}? See what biotypes Ensembl has there.",
      "We compare annotation depth across animals. What biotypes does {species} have in Ensembl?",
    ],
  },
  {
    missing: ["species"],
    arguments: {},
    templates: [
      "What gene biotypes are annotated in this organism?",
      "Which biotype names are valid for our species?",
      "Show me all types of genes that Ensembl distinguishes in it.",
    ],
  },
  {
    missing: ["species"],
    arguments: {},
    templates: [
      "I filter by gene_biotype. Which values occur in my genome?",
      "biotypes in the species I sequenced?",
      "Which RNA classes and pseudogenes does the annotation of that animal have?",
    ],
  },
]);
