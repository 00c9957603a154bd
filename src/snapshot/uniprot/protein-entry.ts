import type { Database } from "../../client/sqlite.ts";
import type { Entry, EntryContext } from "./namespace.ts";
import { genes, type ProteinRow, proteinDescription, sequenceOf } from "./protein-parts.ts";
import { crossReferences } from "./protein-references.ts";
import { diseaseComments, naturalVariants } from "./protein-variants.ts";
import { recordedReferences } from "./recorded-crossrefs.ts";
import { entryRecords, entryTypeOf, recordedEntry } from "./recorded-entry.ts";
import { describeSequence } from "./sequence.ts";
import { lineageEntries, organismEntry } from "./taxa.ts";
import { compact } from "./vocabulary.ts";

/** An entry of UniProtKB: as recorded where it was recorded whole, else what the tables of proteins know. */
export function proteinEntry(row: ProteinRow, context: EntryContext): Entry {
  const { database, wants, whole } = context;
  const record = entryRecords(database).get(row.accession);
  const entry = record ? recordedEntry(record, context) : heldEntry(row, context);
  const taxid = record?.taxid ?? row.taxid;
  if (whole || taxid === null || !wants("lineages")) return entry;
  return { ...entry, lineages: lineageEntries(database, taxid) };
}

function heldEntry(row: ProteinRow, context: EntryContext): Entry {
  const { database, wants } = context;
  const { accession, taxid } = row;
  return compact({
    entryType: entryTypeOf({ reviewed: 1 }),
    primaryAccession: accession,
    uniProtkbId: row.entry_name,
    organism: taxid === null || !wants("organism") ? undefined : organismEntry(database, taxid),
    proteinDescription: description(database, row),
    genes: genes(row),
    comments: wants("comments") ? diseaseComments(database, accession) : [],
    features: wants("features") ? naturalVariants(database, accession) : [],
    uniProtKBCrossReferences: wants("uniProtKBCrossReferences")
      ? [...crossReferences(database, row), ...partsOf(database, accession).references]
      : [],
    sequence: sequenceFacts(row, context),
  });
}

interface Parts {
  readonly alternativeNames: readonly Entry[];
  readonly references: readonly Entry[];
}

const known = new WeakMap<Database, ReadonlyMap<string, Parts>>();
const NO_PARTS: Parts = { alternativeNames: [], references: [] };

/** Names and cross-references of entries of which only a part was recorded; there are few. */
function partsOf(database: Database, accession: string): Parts {
  let parts = known.get(database);
  if (!parts) {
    const rows = database.all<{ accession: string; names: string }>(
      `SELECT accession, group_concat(value, '|') AS names FROM (SELECT * FROM entry_name_part ORDER BY accession, position)
       WHERE kind = 'alternative' AND accession NOT IN (SELECT accession FROM entry_record) GROUP BY 1`,
    );
    parts = new Map(
      rows.map(({ accession, names }) => [
        accession,
        {
          alternativeNames: names.split("|").map((value) => ({ fullName: { value } })),
          references: recordedReferences(database, accession),
        },
      ]),
    );
    known.set(database, parts);
  }
  return parts.get(accession) ?? NO_PARTS;
}

function description(database: Database, row: ProteinRow): Entry | undefined {
  const names = proteinDescription(row);
  const { alternativeNames } = partsOf(database, row.accession);
  return names && compact({ ...names, alternativeNames: [...alternativeNames] });
}

/** Where only the length is held or asked for, only the length is given. */
function sequenceFacts(row: ProteinRow, { database, wants }: EntryContext) {
  if (!wants("sequence")) return undefined;
  const whole = ["value", "molWeight", "crc64", "md5"].some((part) => wants(`sequence.${part}`));
  const value = whole ? sequenceOf(database, row) : undefined;
  if (value !== undefined) return { ...describeSequence(value) };
  return row.length === null ? undefined : { length: row.length };
}
