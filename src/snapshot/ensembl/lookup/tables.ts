import { isOn } from "../answers.ts";

const always = ["gene", "transcript", "hgnc", "gene_set"];

export const lookupTables: readonly string[] = [...always, "exon"];

/** Exons only where they are shown. */
export const lookupReads = (query: URLSearchParams): readonly string[] =>
  isOn(query, "expand") ? lookupTables : always;
