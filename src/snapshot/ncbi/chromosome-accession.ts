import type { Database } from "../../client/sqlite.ts";

/** RefSeq accession of a chromosome of GRCh38, e.g. NC_000017.11. */
export const accessionOf = (chrom: string, database: Database): string | undefined =>
  database.get<{ refseq: string }>(
    "SELECT refseq FROM assembly_sequence WHERE assembly LIKE 'GRCh38%' AND name = ? AND refseq LIKE 'NC%'",
    chrom,
  )?.refseq;
