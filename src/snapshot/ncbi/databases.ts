import type { EntrezDatabase } from "./entrez-database.ts";
import { gene } from "./gene.ts";
import { protein } from "./protein.ts";
import { pubmed } from "./pubmed.ts";
import { snp } from "./snp.ts";
import { taxonomy } from "./taxonomy.ts";

/** Databases of which records are held. */
export const entrezDatabases: ReadonlyMap<string, EntrezDatabase> = new Map(
  [pubmed, protein, gene, snp, taxonomy].map((entrez) => [entrez.name, entrez]),
);

/** Every database that einfo lists (July 2025); of most of them nothing is held. */
export const entrezNames: readonly string[] = `
  pubmed protein nuccore ipg nucleotide structure genome annotinfo assembly bioproject biosample blastdbinfo books cdd
  clinvar gap gapplus grasp dbvar gene gds geoprofiles medgen mesh nlmcatalog omim orgtrack pmc proteinclusters pcassay
  protfam pccompound pcsubstance seqannot snp sra taxonomy biocollections gtr`
  .trim()
  .split(/\s+/);

const names = new Set([...entrezNames, "popset"]);

export const isEntrezName = (name: string): boolean => names.has(name);
