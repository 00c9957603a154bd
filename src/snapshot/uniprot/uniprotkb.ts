import type { Database } from "../../client/sqlite.ts";
import { where } from "../query/condition.ts";
import { withRdf } from "./formats.ts";
import type { Namespace, ReturnField } from "./namespace.ts";
import { proteinEntry } from "./protein-entry.ts";
import type { ProteinRow } from "./protein-parts.ts";
import { crossReference, uniprotkbColumns } from "./uniprotkb-columns.ts";
import { uniprotkbFacets } from "./uniprotkb-facets.ts";
import { proteinLacks } from "./uniprotkb-lacks.ts";
import { isUniprotkbField } from "./uniprotkb-names.ts";
import { anyProteinField, uniprotkbQueryFields } from "./uniprotkb-query.ts";
import { uniprotkbWriters } from "./uniprotkb-writers.ts";
import { byName } from "./vocabulary.ts";

const HUMAN = 9606;
/** A protein's name without what it is cleaved into or includes; its length is known without cutting it out. */
const NAME = "substr(protein_name || ' [', 1, instr(protein_name || ' [', ' [') - 1)";
const NAME_LENGTH = where("instr(protein_name || ' [', ' [')");

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
    ...["transcript", "gene", "hgnc", "ontology_term", "subcellular_location", "keyword"],
    ...[
      "entry_record",
      "entry_name_part",
      "entry_feature",
      "entry_keyword",
      "entry_location",
      "entry_isoform",
    ],
    ...["entry_reference", "entry_crossref", "entry_crossref_property", "entry_evidence"],
    ...["citation_record", "citation_author", "genecentric_protein"],
  ],
  id: {
    placeholder: "accession",
    pattern: /^([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z]([0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])$/,
    message: "The 'accession' value has invalid format. It should be a valid UniProtKB accession",
  },
  from: "protein",
  key: "accession",
  whole: false,
  formats: withRdf("tsv", "txt", "list", "xml", "json", "xlsx", "fasta", "gff"),
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
    // Every accession has a digit and every entry name a low line, so plain words are not looked for among them.
    const ids = terms.some((term) => /[\d_]/.test(term)) ? ["accession", "entry_name"] : [];
    const [exact] = byName(NAME, "gene", ...ids)(terms);
    const foreign = where("taxid IS NOT ?", HUMAN);
    return exact ? [exact, foreign, NAME_LENGTH] : [foreign];
  },
  returnFields: uniprotkbColumns,
  otherReturn: (name, database) => referenceColumns(database).get(name.replace(/_full$/, "")),
  writers: uniprotkbWriters,
  lacks: proteinLacks,
  facets: uniprotkbFacets,
  otherFacets: ["fragment", "structure_3d", "existence", "annotation_score", "proteins_with"],
  entry: proteinEntry,
  keyOf: ({ accession }) => accession,
};

const known = new WeakMap<Database, ReadonlyMap<string, ReturnField>>();

/** Columns of the cross-referenced databases: `xref_` and the database's abbreviation. */
function referenceColumns(database: Database): ReadonlyMap<string, ReturnField> {
  let columns = known.get(database);
  if (!columns) {
    const rows = database.all<{ abbrev: string }>("SELECT abbrev FROM crossref_database");
    columns = new Map(
      rows.map(({ abbrev }) => [`xref_${abbrev.toLowerCase()}`, crossReference(abbrev)] as const),
    );
    known.set(database, columns);
  }
  return columns;
}
