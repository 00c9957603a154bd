import type { Database } from "../../client/sqlite.ts";
import { where } from "../query/condition.ts";
import type { EntryContext, Namespace } from "./namespace.ts";
import { fastaRecord, genes, type ProteinRow, proteinDescription, sequenceOf } from "./protein-parts.ts";
import { crossReferences } from "./protein-references.ts";
import { diseaseComments, naturalVariants } from "./protein-variants.ts";
import { describeSequence } from "./sequence.ts";
import { organismEntry } from "./taxa.ts";
import { uniprotkbColumns } from "./uniprotkb-columns.ts";
import { isUniprotkbField } from "./uniprotkb-names.ts";
import { anyProteinField, uniprotkbQueryFields } from "./uniprotkb-query.ts";
import { byName, compact } from "./vocabulary.ts";

const HUMAN = 9606;
/** A protein's name without what it is cleaved into or includes. */
const NAME = "substr(protein_name || ' [', 1, instr(protein_name || ' [', ' [') - 1)";

export const uniprotkb: Namespace<ProteinRow> = {
  path: "uniprotkb",
  functions: { entry: "get_uniprotkb_entry", search: "search_uniprotkb", stream: "stream_uniprotkb" },
  tables: [
    ...[
      "protein",
      "protein_sequence",
      "protein_variant",
      "protein_go",
      "disease",
      "taxon",
      "organism",
      "proteome",
    ],
    ...["transcript", "gene", "hgnc", "ontology_term"],
  ],
  id: {
    placeholder: "accession",
    pattern: /^([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z]([0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])$/,
    message: "The 'accession' value has invalid format. It should be a valid UniProtKB accession",
  },
  from: "protein",
  key: "accession",
  whole: false,
  formats: ["tsv", "txt", "list", "xml", "json", "xlsx", "fasta", "gff"],
  queryFields: uniprotkbQueryFields,
  isKnownField: isUniprotkbField,
  anyField: anyProteinField,
  sorts: {
    annotation_score: undefined,
    accession: "accession",
    id: "entry_name",
    protein_name: "protein_name COLLATE NOCASE",
    gene: "gene COLLATE NOCASE",
    organism_name: "(SELECT scientific_name FROM taxon WHERE taxon.taxid = protein.taxid)",
    mass: undefined,
    length: "length",
  },
  relevance: (terms) => {
    const [exact, shortest] = byName(NAME, "gene", "accession", "entry_name")(terms);
    return [...(exact ? [exact] : []), where("taxid IS NOT ?", HUMAN), ...(shortest ? [shortest] : [])];
  },
  returnFields: uniprotkbColumns,
  isKnownReturn: (name, database) =>
    name.startsWith("xref_") && referenceColumns(database).has(name.replace(/_full$/, "")),
  fasta: (row, database) => fastaRecord(row, { database }),
  entry: (row, { database, wants }) =>
    compact({
      entryType: "UniProtKB reviewed (Swiss-Prot)",
      primaryAccession: row.accession,
      uniProtkbId: row.entry_name,
      organism:
        row.taxid === null || !(wants("organism") || wants("lineages"))
          ? undefined
          : organismEntry(database, row.taxid),
      proteinDescription: proteinDescription(row),
      genes: genes(row),
      comments: wants("comments") ? diseaseComments(database, row.accession) : [],
      features: wants("features") ? naturalVariants(database, row.accession) : [],
      uniProtKBCrossReferences: wants("uniProtKBCrossReferences") ? crossReferences(database, row) : [],
      sequence: sequenceFacts(row, { database, wants }),
    }),
};

/** Where only the length is held or asked for, only the length is given. */
function sequenceFacts(row: ProteinRow, { database, wants }: EntryContext) {
  if (!wants("sequence")) return undefined;
  const whole = ["value", "molWeight", "crc64", "md5"].some((part) => wants(`sequence.${part}`));
  const value = whole ? sequenceOf(database, row) : undefined;
  if (value !== undefined) return { ...describeSequence(value) };
  return row.length === null ? undefined : { length: row.length };
}

const known = new WeakMap<Database, ReadonlySet<string>>();

/** Columns of the cross-referenced databases: `xref_` and the database's abbreviation. */
function referenceColumns(database: Database): ReadonlySet<string> {
  let names = known.get(database);
  if (!names) {
    const rows = database.all<{ abbrev: string }>("SELECT abbrev FROM crossref_database");
    names = new Set(rows.map(({ abbrev }) => `xref_${abbrev.toLowerCase()}`));
    known.set(database, names);
  }
  return names;
}
