import {
  allOf,
  anyOf,
  type Condition,
  isText,
  mentions,
  NEVER,
  type Wanted,
  where,
} from "../query/condition.ts";
import { below } from "../query/lineage.ts";
import { withRdf } from "./formats.ts";
import type { Entry, Lack, Namespace, QueryField, ReturnField, Writer } from "./namespace.ts";
import { fastaLines } from "./protein-parts.ts";
import { fullUniparc, lightUniparc, type UniparcRow } from "./uniparc-entry.ts";
import { uniparcXml } from "./uniparc-xml.ts";
import { plain } from "./vocabulary.ts";

export const UNIPARC_ID = {
  placeholder: "upi",
  pattern: /^UPI\w{10}$/i,
  message: "The 'upi' value has invalid format. It should be a valid UniParc UPI",
};

const ACCESSION = /^([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z]([0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])(-[0-9]+)?$/i;
const NUMBER = /^[0-9]{1,12}$/;

/** Sequences of which a record meets a condition. */
const held = (condition: Condition): Condition =>
  where(`upi IN (SELECT upi FROM uniparc_reference WHERE ${condition.sql})`, ...condition.values);

const mentioned = (wanted: Wanted, columns?: readonly string[]): Condition =>
  held(mentions({ index: "uniparc_reference_text", ...(columns ? { columns } : {}) }, wanted));

const named = (kind: string, { text }: Wanted): Condition =>
  where("upi IN (SELECT upi FROM uniparc_name WHERE kind = ? AND name = ? COLLATE NOCASE)", kind, text);

const upi: QueryField = {
  pattern: UNIPARC_ID.pattern,
  message: () => "The 'upi' filter value has invalid format. It should be a valid UniParc UPI",
  rows: ({ text }) => where("upi = ?", text.toUpperCase()),
};

const accession = (name: string): QueryField => ({
  pattern: ACCESSION,
  message: (value) =>
    `The '${name}' filter value '${value}' has invalid format. It should be a valid UniProtKB accession`,
  rows: ({ text }) => held(where("database LIKE 'UniProtKB%' AND id = ?", text.toUpperCase())),
});

const proteome: QueryField = {
  pattern: /^UP[0-9]{9}$/i,
  message: () => "The 'upid' value has invalid format. It should be a valid Proteome UPID",
  rows: ({ text }) =>
    anyOf([
      held(where("'|' || proteomes LIKE ?", `%|${text.toUpperCase()}:%`)),
      where("upi IN (SELECT upi FROM uniparc_proteome WHERE proteome_id = ?)", text.toUpperCase()),
    ]),
};

const protein: QueryField = {
  rows: (wanted) => anyOf([mentioned(wanted, ["protein_name"]), named("protein", wanted)]),
};

const database: QueryField = {
  rows: (wanted) =>
    held(
      isText("replace(database, 'UniProtKB/', '')", {
        ...wanted,
        text: wanted.text.replace(/^UniProtKB\//i, ""),
      }),
    ),
};

const signatures = (name: string): ReturnField =>
  plain(name, `sequenceFeatures[?(@.database=='${name}')]`, {
    cell: (entry) =>
      ((entry["sequenceFeatures"] as Entry[] | undefined) ?? [])
        .filter((feature) => feature["database"] === name)
        .map((feature) => String(feature["databaseId"]))
        .join(";"),
  });

const SIGNATURES = [
  ...["CDD", "Gene3D", "HAMAP", "PANTHER", "Pfam", "PIRSF", "PRINTS", "PROSITE", "SFLD", "SMART", "SUPFAM"],
  ...["NCBIfam", "FunFam"],
];

const texts = (value: Entry[string] | undefined): string =>
  ((value as string[] | undefined) ?? []).join("; ");
const of = (value: Entry[string] | undefined, key: string): string =>
  ((value as Entry[] | undefined) ?? []).map((part) => String(part[key] ?? "")).join("; ");

const PAGE: readonly Lack[] = [{ name: "records beyond the first 25", path: "uniParcCrossReferences" }];
/** Of a sequence that an entry of another namespace names. */
const BARE: readonly Lack[] = [
  { name: "all records but UniProtKB's", path: "uniParcCrossReferences" },
  { name: "all records but UniProtKB's", path: "organisms" },
  { name: "common taxa", path: "commonTaxons" },
  { name: "sequence features", path: "sequenceFeatures" },
  { name: "dates", path: "oldestCrossRefCreated" },
];
const NONE: readonly Lack[] = [];

const fasta: Writer<UniparcRow> = {
  reads: ["sequence"],
  record: (row, { database }) => {
    const active = database.get(
      "SELECT 1 FROM uniparc_reference WHERE upi = ? AND active = 1 LIMIT 1",
      row.upi,
    );
    return fastaLines(`${row.upi} status=${active ? "active" : "inactive"}`, row.sequence);
  },
};

/** Sequences as searches, streams and `/light` give them. */
export const uniparc: Namespace<UniparcRow> = {
  path: "uniparc",
  functions: { entry: "get_uniparc_light", search: "search_uniparc", stream: "stream_uniparc" },
  tables: [
    ...["uniparc_entry", "uniparc_reference", "uniparc_name", "uniparc_organism", "uniparc_common_taxon"],
    ...["uniparc_proteome", "uniparc_feature", "taxon"],
  ],
  id: UNIPARC_ID,
  from: "uniparc_entry",
  key: "upi",
  whole: false,
  formats: {
    ...withRdf("tsv", "fasta", "xml", "list", "json", "xlsx"),
    entry: ["tsv", "fasta", "xml", "json", "xlsx", "rdf", "ttl", "nt"],
  },
  queryFields: {
    upi,
    uniparc: upi,
    uniprotkb: accession("uniprotkb"),
    accession: accession("accession"),
    isoform: accession("isoform"),
    proteome,
    upid: proteome,
    proteomecomponent: {
      rows: ({ text }) =>
        where("upi IN (SELECT upi FROM uniparc_proteome WHERE component = ? COLLATE NOCASE)", text),
    },
    taxonomy_id: {
      pattern: NUMBER,
      message: () => "The 'taxonomy_id' filter value should be a number",
      rows: ({ text }) => held(below("taxid", { top: where("taxid = ?", Number(text)), self: true })),
    },
    organism_id: {
      pattern: NUMBER,
      message: () => "The 'organism_id' filter value should be a number",
      rows: ({ text }) => held(where("taxid = ?", Number(text))),
    },
    taxonomy_name: {
      rows: (wanted) => held(below("taxid", { top: mentions({ index: "taxon_text" }, wanted), self: true })),
    },
    organism_name: { rows: (wanted) => mentioned(wanted, ["organism", "common_name"]) },
    gene: { rows: (wanted) => anyOf([mentioned(wanted, ["gene"]), named("gene", wanted)]) },
    protein_name: protein,
    protein,
    database,
    database_facet: database,
    active: { rows: (wanted) => held(allOf([where("active = 1"), isText("database", wanted)])) },
    checksum: { rows: ({ text }) => where("crc64 = ?", text.toUpperCase()) },
    length: { filter: "range", column: "length" },
    dbid: { rows: (wanted) => held(isText("id", wanted)) },
    feature_id: {
      rows: (wanted) => {
        const named = isText("signature", wanted);
        return where(`upi IN (SELECT upi FROM uniparc_feature WHERE ${named.sql})`, ...named.values);
      },
    },
  },
  isKnownField: () => false,
  anyField: (wanted) =>
    anyOf([
      UNIPARC_ID.pattern.test(wanted.text) ? where("upi = ?", wanted.text.toUpperCase()) : NEVER,
      mentioned(wanted),
      ...["gene", "protein", "accession"].map((kind) => named(kind, wanted)),
    ]),
  sorts: { upi: "upi", uniparc: "upi", length: "length" },
  relevance: () => [where("upi")],
  returnFields: {
    upi: plain("Entry", "uniParcId", { always: true, column: 0 }),
    gene: {
      header: "Gene names",
      paths: ["uniParcCrossReferences[*].geneName", "geneNames"],
      cell: ({ geneNames }) => texts(geneNames),
    },
    organism_id: {
      header: "Organism ID",
      paths: ["uniParcCrossReferences[*].organism.taxonId", "organisms"],
      cell: ({ organisms }) => of(organisms, "taxonId"),
    },
    organism: {
      header: "Organisms",
      paths: ["uniParcCrossReferences[*].organism", "organisms"],
      column: 1,
      cell: ({ organisms }) => of(organisms, "scientificName"),
    },
    protein: {
      header: "Protein names",
      paths: ["uniParcCrossReferences[*].proteinName", "proteinNames"],
      cell: ({ proteinNames }) => texts(proteinNames),
    },
    proteome: {
      header: "Proteomes",
      paths: ["uniParcCrossReferences[*].proteomes", "proteomes"],
      cell: ({ proteomes }) =>
        ((proteomes as Entry[] | undefined) ?? [])
          .map(({ id, component }) => `${id}:${component}`)
          .join("; "),
    },
    common_taxons: plain("Common taxonomies", "commonTaxons", {
      cell: ({ commonTaxons }) => of(commonTaxons, "commonTaxon"),
    }),
    common_taxon_ids: plain("Common taxonomies (IDs)", "commonTaxons[*].commonTaxonId"),
    accession: {
      header: "UniProtKB",
      paths: [
        ...["id", "database", "active", "version", "chain"].map((key) => `uniParcCrossReferences[*].${key}`),
        "uniProtKBAccessions",
      ],
      column: 2,
      cell: ({ uniProtKBAccessions }) => texts(uniProtKBAccessions),
    },
    first_seen: plain("First seen", "oldestCrossRefCreated", { always: true, column: 3 }),
    last_seen: plain("Last seen", "mostRecentCrossRefUpdated", { always: true, column: 4 }),
    oldestcrossrefcreated: plain("First seen", "oldestCrossRefCreated"),
    mostrecentcrossrefupdated: plain("Last seen", "mostRecentCrossRefUpdated"),
    checksum: plain("Checksum", "sequence.crc64"),
    length: plain("Length", "sequence.length", { column: 5 }),
    sequence: plain("Sequence", "sequence.value"),
    fullSequence: plain("Sequence", "sequence"),
    ...Object.fromEntries(SIGNATURES.map((name) => [name, signatures(name)])),
    fullsequencefeatures: plain("Sequence features", "sequenceFeatures"),
  },
  entry: lightUniparc,
  writers: { fasta, xml: uniparcXml },
  lacks: (row) => (row.reference_count === null ? BARE : NONE),
  otherFacets: ["database_facet", "organism_name"],
};

/** One sequence with the records that hold it. */
export const uniparcEntry: Namespace<UniparcRow> = {
  ...uniparc,
  functions: { ...uniparc.functions, entry: "get_uniparc_by_upi" },
  entry: fullUniparc,
  lacks: (row) => (row.reference_count === null ? BARE : PAGE),
};
