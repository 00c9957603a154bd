import type { Pool } from "../../pools/pool.ts";
import type { Choice } from "../asks.ts";

/** Databases by what people look for in them, each as the service's pages and users call it. */
export const literatureDatabases = {
  one: {
    pmc: ["PubMed Central", "PMC"],
    books: ["NCBI Bookshelf", "Entrez Books"],
    nlmcatalog: ["the NLM Catalog"],
    mesh: ["MeSH"],
    medgen: ["MedGen"],
    omim: ["OMIM"],
    gtr: ["the Genetic Testing Registry", "GTR"],
    clinvar: ["ClinVar"],
    gap: ["dbGaP"],
    gapplus: ["gapplus", "dbGaP's gapplus index"],
    grasp: ["GRASP"],
    dbvar: ["dbVar"],
    gds: ["GEO DataSets"],
    geoprofiles: ["GEO Profiles"],
  },
} as const satisfies Choice;

export const organismDatabases = {
  one: {
    nuccore: ["nuccore", "the nuccore database"],
    nucleotide: ["NCBI Nucleotide", "the Nucleotide database"],
    sra: ["the Sequence Read Archive", "SRA"],
    bioproject: ["BioProject"],
    biosample: ["BioSample"],
    assembly: ["NCBI Assembly", "the Assembly database"],
    genome: ["NCBI Genome", "the Entrez Genome database"],
    annotinfo: ["annotinfo", "NCBI's annotinfo database"],
    blastdbinfo: ["blastdbinfo", "NCBI's blastdbinfo database"],
    orgtrack: ["orgtrack", "NCBI's orgtrack database"],
    seqannot: ["seqannot", "NCBI's seqannot database"],
    biocollections: ["BioCollections", "NCBI BioCollections"],
  },
} as const satisfies Choice;

export const proteinDatabases = {
  one: {
    structure: ["NCBI Structure", "the Entrez Structure database"],
    cdd: ["the Conserved Domain Database", "CDD"],
    ipg: ["Identical Protein Groups", "IPG"],
    proteinclusters: ["Protein Clusters", "the Entrez Protein Clusters database"],
    protfam: ["Protein Family Models", "protfam"],
  },
} as const satisfies Choice;

export const chemistryDatabases = {
  one: {
    pccompound: ["PubChem Compound"],
    pcsubstance: ["PubChem Substance"],
    pcassay: ["PubChem BioAssay"],
  },
} as const satisfies Choice;

/** Databases of which the snapshot holds nothing. */
export const otherDatabases = {
  one: {
    ...literatureDatabases.one,
    ...organismDatabases.one,
    ...proteinDatabases.one,
    ...chemistryDatabases.one,
  },
} as const satisfies Choice;

/** Numbers that Entrez gives to records; which record has which is asked of the service. */
export const recordNumbers: Choice = [
  1042, 2244, 5311, 12087, 17612, 23990, 31204, 45381, 60923, 88417, 104562, 136001, 257197, 318826,
];

export const pageSizes: Choice = [3, 5, 8, 10, 12, 15, 25, 30, 40, 50, 75, 100, 150, 200];
export const skips: Choice = [5, 10, 20, 40, 50, 60, 100];
export const windows: Choice = [7, 14, 30, 60, 90, 180, 365];

/** Names that the history server gives to lists; those of a search are random and gone within hours. */
export const sessions: Pool = {
  does: "Names of history sessions as the service writes them",
  rows: [
    ...["MCID_64f0a2c19b5d7e21", "MCID_65b9d0e4c1a83f57", "MCID_66c2f8e1a07b4d93", "MCID_67a1b3c5d7e9f021"],
    ...["MCID_681e4d0b9c3a7f62", "MCID_68f3c7a52b1d9e04", "MCID_670d9a4e8b2c5f16", "MCID_65e8b1f7d3c90a42"],
    ...["MCID_66a7e2d9c4b1f083", "MCID_684b0f6e1d8a3c75", "MCID_671f5c3a9e7d2b48", "MCID_65d4a8c0f2e6b197"],
  ].map((session, place) => ({ session, key: (place % 4) + 1 })),
};
