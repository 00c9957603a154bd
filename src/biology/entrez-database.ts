import { choice } from "./choice.ts";
import type { Kind } from "./kind.ts";

const names = choice({
  id: "entrez-database",
  title: "an Entrez database",
  values: [
    ...(["pubmed", "protein", "nuccore", "ipg", "nucleotide", "structure", "genome", "annotinfo"] as const),
    ...(["assembly", "bioproject", "biosample", "blastdbinfo", "books", "cdd", "clinvar", "gap"] as const),
    ...(["gapplus", "grasp", "dbvar", "gene", "gds", "geoprofiles", "medgen", "mesh", "nlmcatalog"] as const),
    ...(["omim", "orgtrack", "pmc", "proteinclusters", "pcassay", "protfam", "pccompound"] as const),
    ...(["pcsubstance", "seqannot", "snp", "sra", "taxonomy", "biocollections", "gtr"] as const),
  ],
  // The names that the service's own pages show.
  aliases: {
    dbSNP: "snp",
    dbGaP: "gap",
    "PubMed Central": "pmc",
    "Conserved Domain Database": "cdd",
    "GEO DataSets": "gds",
    "GEO Profiles": "geoprofiles",
    "NLM Catalog": "nlmcatalog",
    "PubChem Compound": "pccompound",
    "PubChem Substance": "pcsubstance",
    "PubChem BioAssay": "pcassay",
    "Identical Protein Groups": "ipg",
    "Sequence Read Archive": "sra",
    "Genetic Testing Registry": "gtr",
  },
});

/**
 * One of the 39 databases that einfo lists (July 2025).
 * `nucleotide` and `nuccore` are the same database, so they are equal; each keeps its spelling.
 */
export const entrezDatabase: Kind<string> = {
  ...names,
  equals: (left, right) => {
    const [a, b] = [left, right].map((input) => (names.parse(input) === "nucleotide" ? "nuccore" : input));
    return names.equals(a ?? left, b ?? right);
  },
};
