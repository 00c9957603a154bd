import { externalDbFamilies, humanExternalDbs } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";

const features = {
  one: {
    xref: ["cross-references", "ordinary cross-references"],
    dna_align_feature: ["DNA alignments", "DNA align features"],
    protein_align_feature: ["protein alignments", "protein align features"],
    unmapped_object: ["unmapped objects"],
    seq_region_synonym: ["seq_region synonyms", "synonyms of sequence regions"],
  },
} as const;

const human = {
  does: "The species whose external databases are held",
  rows: [{ species: "homo_sapiens" }],
} as const;

export const getInfoExternalDbsAsks = asks("get_info_external_dbs", [
  {
    from: human,
    arguments: { species: "{species}" },
    templates: [
      "Where can I get to from {species} Ensembl pages, in terms of outside databases?",
      "What values can external_db take in {species} queries?",
      "{species} xref sources, all of them",
      "List every outside resource that the {species} Ensembl database refers to.",
      "Names and releases of the external databases known to Ensembl for {species}",
      "I'm going to fetch cross-references for {species} and want to see the possible sources first.",
    ],
  },
  {
    from: humanExternalDbs,
    arguments: { species: "{species}", filter_like: "{source}" },
    templates: [
      "Has Ensembl registered {source} as an outside database for {species}?",
      "What release of the external database {source} does Ensembl have for {species}?",
      "{source} as external db, {species}: display name?",
      "Look up how Ensembl describes {source} in its list of {species} external databases.",
      "Does Ensembl's {species} database know {source} as an xref source?",
      "Under external databases for {species}, show only the entry {source}.",
      "I want to filter {species} xrefs by external_db={source}. Does this name exist?",
      "Restrict the {species} external databases to {source}.",
    ],
  },
  {
    from: externalDbFamilies,
    arguments: { species: "{species}", filter_like: "{family}%" },
    templates: [
      "Which external databases of {species} have names [starting with {family}](filter_like)?",
      "All {species} external_db names [that begin with {family}](filter_like)",
      "How many sources [called {family}-something](filter_like) does Ensembl list among its {species} external databases?",
      "Show the external databases for {species} [matching {family}%](filter_like).",
      "There are several external databases [whose name begins {family}](filter_like) in Ensembl. List those for {species}.",
      "external dbs {species}, [pattern {family}%](filter_like)",
    ],
  },
  {
    from: human,
    choose: { feature: features },
    arguments: { species: "{species}", feature: "{feature}" },
    unheld: "which external databases records of a kind refer to",
    templates: [
      "Which external databases are referred to by {feature} of {species} in Ensembl?",
      "Only external databases of {species} that serve {feature}, please.",
      "For {feature} in {species}: which external databases does Ensembl use?",
      "List the {species} external databases behind {feature}.",
      "{species} external dbs for {feature}",
    ],
  },
  {
    from: humanExternalDbs,
    choose: { feature: features },
    arguments: { species: "{species}", feature: "{feature}", filter_like: "{source}" },
    unheld: "which external databases records of a kind refer to",
    templates: [
      "Is {source} an external database for {feature} in {species}?",
      "Among the {species} external databases used by {feature}, find {source}.",
      "External database {source}, feature type {feature}, {species}: what does Ensembl say?",
      "Check whether {feature} of {species} can refer to the external database {source}.",
    ],
  },
  {
    missing: ["species"],
    from: humanExternalDbs,
    arguments: { filter_like: "{source}" },
    templates: [
      "Is {source} one of the external databases for our species?",
      "Does Ensembl link this organism to an external database called {source}?",
      "Show the external database entry {source} for the genome I work with.",
    ],
  },
  {
    missing: ["species"],
    arguments: {},
    templates: [
      "Which external databases does Ensembl link this species to?",
      "What can I put into external_db for my organism?",
    ],
  },
]);
