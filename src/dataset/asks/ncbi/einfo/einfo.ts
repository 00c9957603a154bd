import { asks, type Phrases } from "../../asks.ts";

/** By the names that NCBI's own pages show. */
const databases: Phrases = {
  pubmed: ["PubMed", "pubmed"],
  protein: ["Protein", "protein"],
  gene: ["Gene", "gene"],
  snp: ["dbSNP", "snp"],
  taxonomy: ["Taxonomy", "taxonomy"],
};

const others: Phrases = {
  nuccore: ["nuccore"],
  ipg: ["Identical Protein Groups", "ipg"],
  nucleotide: ["nucleotide"],
  structure: ["structure"],
  genome: ["genome"],
  annotinfo: ["annotinfo"],
  assembly: ["assembly"],
  bioproject: ["BioProject"],
  biosample: ["BioSample"],
  blastdbinfo: ["blastdbinfo"],
  books: ["books"],
  cdd: ["Conserved Domain Database", "CDD"],
  clinvar: ["ClinVar"],
  gap: ["dbGaP"],
  gapplus: ["gapplus"],
  grasp: ["GRASP"],
  dbvar: ["dbVar"],
  gds: ["GEO DataSets", "gds"],
  geoprofiles: ["GEO Profiles"],
  medgen: ["MedGen"],
  mesh: ["MeSH"],
  nlmcatalog: ["NLM Catalog"],
  omim: ["OMIM"],
  orgtrack: ["orgtrack"],
  pmc: ["PubMed Central", "PMC"],
  proteinclusters: ["proteinclusters"],
  pcassay: ["PubChem BioAssay"],
  protfam: ["protfam"],
  pccompound: ["PubChem Compound"],
  pcsubstance: ["PubChem Substance"],
  seqannot: ["seqannot"],
  sra: ["Sequence Read Archive", "SRA"],
  biocollections: ["biocollections"],
  gtr: ["Genetic Testing Registry", "GTR"],
};

const held = { db: { one: databases } };

export const einfoAsks = asks("einfo", [
  {
    arguments: {},
    templates: [
      "Between which databases can I choose in NCBI's Entrez system?",
      "Enumerate every database that Entrez covers.",
      "Which values can I pass as db to the E-utilities?",
      "names of every NCBI Entrez database",
      "I am writing an Entrez client and need the complete list of database names it can query.",
      "Is there an overview of the databases behind NCBI's global search?",
      "How many databases can be reached through E-utilities?",
      "Does Entrez still have a database for structures? Show me the list of them all.",
      "Which NCBI databases could I search programmatically instead of by the web site?",
      "einfo without arguments, what databases come back?",
      "PubMed, Gene, SRA ... what is the full set in Entrez?",
      "Our Python script should check that a database name is valid; fetch the valid Entrez names.",
    ],
  },
  {
    choose: held,
    arguments: { db: "{db}" },
    templates: [
      "Which search fields does the Entrez database {db} have?",
      "How many records are in NCBI {db}?",
      "Date of the last update of Entrez {db}?",
      "Tell me what NCBI keeps in {db}, as Entrez describes it.",
      "Which other databases does Entrez {db} link to?",
      "Can I restrict a {db} query by date? List its indexed fields.",
      "field tags available in Entrez {db}?",
      "For an esearch in {db} I need the abbreviations of the fields first.",
      "einfo {db}",
      "Before I use elink from {db}, show me the link names that exist for it.",
      "A student wonders how large NCBI's {db} database is.",
      "Give me the statistics Entrez keeps on {db}: size, build and update date.",
      "What is the full name and description of the {db} database at NCBI?",
      "We are building a search form on top of E-utilities and need to offer exactly those fields that {db} really has, with their short and long names. Where does Entrez list them? Please fetch it.",
    ],
  },
  {
    choose: held,
    arguments: { db: "{db}", version: "2.0" },
    templates: [
      "Fields of Entrez {db} in [version 2.0](version) of the einfo answer",
      "Which {db} fields can be truncated or searched by range? That needs the [2.0 schema](version) of einfo.",
      "Describe NCBI {db} with [einfo version 2.0](version).",
      "[Version 2.0](version) metadata for Entrez {db}, please",
    ],
  },
  {
    arguments: { version: "2.0" },
    templates: [
      "List the NCBI databases using [version 2.0](version) of einfo.",
      "All Entrez database names, [schema 2.0](version)",
      "einfo without a database, [2.0 format](version)",
    ],
  },
  {
    choose: { db: { one: others } },
    arguments: { db: "{db}" },
    unheld: "fields of other Entrez databases",
    templates: [
      "What can be searched in NCBI's {db}? I want its field list.",
      "Number of entries in Entrez {db}, and the date of the last update",
      "Entrez database {db}: fields and links",
      "Tell me about the {db} database of NCBI: description, size, links to others.",
    ],
  },
]);
