import type { Database } from "../../client/sqlite.ts";
import { remembered } from "../query/remembered.ts";
import type { Route } from "../route.ts";
import { entryRecords } from "./recorded-entry.ts";

const ACCESSION = /\b(?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z](?:[0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])\b/g;

/** In UniProt's JSON, where an entry may be large and to look for the words alone is quicker. */
const PRIMARY = '"primaryAccession":"';
const SEQUENCE = '"sequence":{"value":"';

/** Accessions looked at in an answer that names many. */
const MOST_PROTEINS = 25;

/**
 * Fact files of the proteins that an answer names: human ones have names and genes of UniProt's proteome, the others
 * names of Swiss-Prot; sequences and GO terms are older, and named where the answer shows them.
 */
export function proteinSources(database: Database, text: string): string[] {
  const isJson = text.includes(PRIMARY);
  const accessions = isJson ? primaryAccessions(text) : accessionsIn(text);
  const files = accessions.flatMap((accession) => {
    const recorded = recordedSource(database, accession);
    if (recorded) return [recorded];
    return sourceOf(database, accession) ?? [];
  });
  // An entry recorded whole has nothing of other sources in it.
  if (files.length > 0 && files.every((file) => file.startsWith("responses/"))) return files;
  const isSequenceShown = isJson ? text.includes(SEQUENCE) : /^[A-Z]{10,}$/m.test(text);
  const sequence = isSequenceShown ? ["protein_sequences.tsv.gz"] : [];
  const terms = text.includes('"database":"GO"') ? ["protein_go_2014.tsv.gz"] : [];
  const variants = text.includes('"Natural variant"') ? ["uniprot_variants_human.tsv.gz"] : [];
  return files.length > 0 ? [...files, ...sequence, ...terms, ...variants] : [];
}

function primaryAccessions(text: string): string[] {
  const found = new Set<string>();
  for (
    let at = text.indexOf(PRIMARY);
    at >= 0 && found.size < MOST_PROTEINS;
    at = text.indexOf(PRIMARY, at)
  ) {
    const start = at + PRIMARY.length;
    at = text.indexOf('"', start);
    found.add(text.slice(start, at));
  }
  return [...found];
}

function accessionsIn(text: string): string[] {
  const found = new Set<string>();
  for (const [accession] of text.matchAll(ACCESSION)) {
    found.add(accession);
    if (found.size === MOST_PROTEINS) break;
  }
  return [...found];
}

/** The file a protein's name comes from; undefined for one that is not held. */
const sourceOf = remembered(50_000, (database, accession: string): string | undefined => {
  const row = database.get<{ isHuman: number }>(
    "SELECT protein_name IS NOT NULL OR gene IS NOT NULL AS isHuman FROM protein WHERE accession = ?",
    accession,
  );
  if (!row) return undefined;
  return row.isHuman ? "uniprot_human_reviewed.tsv" : "uniprot_swissprot_names.tsv.gz";
});

const recordedSource = (database: Database, accession: string): string | undefined =>
  entryRecords(database).get(accession)?.source;

/** The recorded answers that rows of a table were read from, by the ids that an answer shows. */
export const recordedSources =
  (table: string, { key, pattern }: { key: string; pattern: RegExp }): NonNullable<Route["cites"]> =>
  ({ database }, text) => {
    const ids = [...new Set(text.match(pattern) ?? [])].slice(0, MOST_PROTEINS);
    const files = database.all<{ source: string }>(
      `SELECT DISTINCT source FROM ${table} WHERE ${key} IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    );
    return files.length > 0 ? files.map(({ source }) => source) : undefined;
  };
