import { entrezDatabase } from "../../../../biology/index.ts";
import type { Pool } from "../../../pools/pool.ts";
import type { Choice } from "../../asks.ts";

export const geneCommands = {
  one: {
    neighbor: ["with the plain neighbor command", "by cmd=neighbor"],
    neighbor_history: [
      "and leave the result on the history server",
      "with the linked set posted to the Entrez history",
    ],
  },
} as const satisfies Choice;

export const articleCommands = {
  one: {
    neighbor_score: ["together with their similarity scores", "with a score for each neighbour"],
    ncheck: ["(only tell whether any exist)", "- merely check if there are any"],
  },
} as const satisfies Choice;

export const linkOutCommands = {
  one: {
    lcheck: ["check whether external LinkOut links exist", "tell me if it has any LinkOut at all"],
    llinks: ["list the LinkOut URLs except libraries", "give the non-library LinkOut URLs"],
    llinkslib: ["list all LinkOut URLs including libraries", "give the LinkOut URLs, library holdings too"],
    prlinks: ["find the publisher's full-text link", "point me to the primary provider's page"],
  },
} as const satisfies Choice;

/** Names by which LinkOut knows those who link. */
export const providers: Choice = ["Elsevier", "Wiley", "HighWire", "Springer", "EBSCO", "Ovid", "EuropePMC"];

export const spans: Choice = [2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022];

/** Databases that link to each other, as their pages name them. */
const PAIRS = [
  ...[
    "PMC>PubMed",
    "Books>PubMed",
    "NLM Catalog>PubMed",
    "MeSH>PubMed",
    "MedGen>OMIM",
    "OMIM>MedGen",
    "GTR>MedGen",
  ],
  ...[
    "ClinVar>MedGen",
    "ClinVar>GTR",
    "ClinVar>dbVar",
    "dbGaP>gapplus",
    "gapplus>dbGaP",
    "GRASP>PubMed",
    "dbVar>ClinVar",
  ],
  ...[
    "GEO DataSets>GEO Profiles",
    "GEO Profiles>Gene",
    "nuccore>Protein",
    "Nucleotide>Taxonomy",
    "SRA>BioSample",
  ],
  ...["BioProject>SRA", "BioSample>BioProject", "Assembly>nuccore", "Genome>Assembly", "annotinfo>Assembly"],
  ...[
    "blastdbinfo>BioProject",
    "orgtrack>Taxonomy",
    "seqannot>nuccore",
    "BioCollections>BioSample",
    "Structure>Protein",
  ],
  ...[
    "CDD>Structure",
    "IPG>Taxonomy",
    "ProteinClusters>Protein",
    "protfam>CDD",
    "PubChem Compound>PubChem Substance",
  ],
  ...[
    "PubChem Substance>PubChem BioAssay",
    "PubChem BioAssay>PubChem Compound",
    "Taxonomy>Genome",
    "PubMed>PMC",
  ],
  ...[
    "Gene>Books",
    "PubMed>NLM Catalog",
    "PubChem Compound>MeSH",
    "SNP>ClinVar",
    "PubMed>dbGaP",
    "SNP>GRASP",
  ],
  ...[
    "PubMed>GEO DataSets",
    "Taxonomy>Nucleotide",
    "Genome>annotinfo",
    "Assembly>blastdbinfo",
    "Taxonomy>orgtrack",
  ],
  ...[
    "nuccore>seqannot",
    "BioSample>BioCollections",
    "Protein>CDD",
    "Protein>IPG",
    "Protein>ProteinClusters",
  ],
  ...[
    "Protein>protfam",
    "PubMed>Structure",
    "Gene>GEO Profiles",
    "Gene>ClinVar",
    "BioProject>Assembly",
    "OMIM>ClinVar",
  ],
];

export const linkPairs: Pool = {
  does: "Two databases with links from the one to the other",
  rows: PAIRS.flatMap((pair) => {
    const [source = "", target = ""] = pair.split(">");
    const [dbfrom, db] = [entrezDatabase.parse(source), entrezDatabase.parse(target)];
    return dbfrom && db ? [{ source, target, dbfrom, db }] : [];
  }),
};
