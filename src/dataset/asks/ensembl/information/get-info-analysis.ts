import { analyzedSpecies } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";

const species = { species: "{species}" };

export const getInfoAnalysisAsks = asks("get_info_analysis", [
  {
    from: analyzedSpecies,
    arguments: species,
    templates: [
      "Logic names, please. Organism: {species}",
      "Which runs of which pipelines make up Ensembl's {species} annotation, by their internal names?",
      "Dump all analysis labels for {species} so that I can build a drop-down.",
      "Which analyses stand behind the {species} annotation in Ensembl?",
      "What logic names does Ensembl know for {species}?",
      "{species} logic_name list",
      "Name the annotation pipelines whose results are stored in Ensembl's {species} databases.",
      "I want to restrict a query to one pipeline via logic_name. What are my options for {species}?",
      "Every analysis Ensembl has recorded for {species}, please.",
      "Who or what made the {species} gene models: which analyses are registered in Ensembl?",
      "Enumerate the analysis identifiers used in the {species} Ensembl databases",
    ],
  },
  {
    from: analyzedSpecies,
    arguments: species,
    templates: [
      "Which Ensembl database type would I open to see what each {species} analysis produced?",
      "Tabulate analysis against database group for {species}.",
      "In which {species} database does each Ensembl analysis put its results?",
      "Map logic names to database types (core, otherfeatures, ...) for {species}.",
      "Tell me, per analysis, whether its {species} output sits in core or elsewhere.",
      "For {species}: analysis names and the databases they are found in",
      "My Perl script fetches {species} features by logic name and finds nothing. Which logic names exist, and in which database?",
      "Where are the results of the various {species} annotation analyses kept at Ensembl?",
      "logic names per db type, {species}",
      "Are there {species} analyses outside the core database, and what are they called?",
    ],
  },
  {
    from: analyzedSpecies,
    arguments: species,
    templates: [
      "Has {species} got a HAVANA-only analysis in Ensembl, apart from the merged set?",
      "The GFF of {species} names strange sources. Ensembl must have them as analyses; list those.",
      "Was manual HAVANA curation among the analyses applied to {species} in Ensembl?",
      "A reviewer asks how the {species} genes were annotated. Get the list of analyses from Ensembl.",
      "How do I spell the logic name of the merged Ensembl/HAVANA {species} genes?",
      "Ensembl analyses, {species}?",
      "We document the provenance of our {species} GTF; which Ensembl analyses could its source column refer to?",
      "Do {species} transcripts have an analysis of their own in Ensembl, apart from that of the genes?",
      "Before filtering features by analysis in {species} I need to see which names are valid.",
      "Could you show what annotation runs Ensembl lists for the {species} genome?",
    ],
  },
  {
    missing: ["species"],
    arguments: {},
    templates: [
      "Which analyses were run on this genome in Ensembl?",
      "What logic names can I use for our organism?",
      "Show the annotation pipelines behind the gene set.",
    ],
  },
  {
    missing: ["species"],
    arguments: {},
    templates: [
      "I need the analyses and their databases for the species on my desk.",
      "List valid values of logic_name in Ensembl.",
      "Who annotated it? Give me Ensembl's analyses.",
    ],
  },
]);
