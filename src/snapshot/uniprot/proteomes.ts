import { isText, NEVER, where } from "../query/condition.ts";
import { belowAmong } from "../query/lineage.ts";
import type { Namespace, QueryField } from "./namespace.ts";
import { lineageEntries, taxonEntry } from "./taxa.ts";
import { compact, inText, lacking, plain } from "./vocabulary.ts";

interface ProteomeRow {
  readonly id: string;
  readonly taxid: number;
  readonly reviewed_proteins: number;
}

const pattern = /^UP[0-9]{9}$/i;
const message = "The 'upid' value has invalid format. It should be a valid Proteome UPID";
const NUMBER = /^[0-9]{1,12}$/;

const taxonNamed: QueryField = {
  rows: (wanted) => {
    const named = inText("taxon")(wanted);
    return where(`taxid IN (SELECT taxid FROM taxon WHERE ${named.sql})`, ...named.values);
  },
};

const KNOWN = new Set([
  ...["proteome_type", "annotation_score", "protein_count", "reference", "excluded", "genome_accession"],
  ...["genome_assembly", "cpd", "busco"],
]);

/** Only what the protein tables say of a proteome: whose it is, and how many reviewed proteins it has. */
export const proteomes: Namespace<ProteomeRow> = {
  path: "proteomes",
  functions: { entry: "get_proteome_by_upid", search: "search_proteomes", stream: "stream_proteomes" },
  tables: ["proteome", "taxon", "organism"],
  id: { placeholder: "upid", pattern, message },
  from: "proteome",
  key: "id",
  whole: false,
  formats: ["tsv", "list", "xml", "json", "xlsx", "rdf", "ttl", "nt"],
  queryFields: {
    upid: { pattern, message: () => message, rows: ({ text }) => where("id = ?", text.toUpperCase()) },
    organism_id: {
      pattern: NUMBER,
      message: () => "The organism id filter value should be a number",
      rows: ({ text }) => where("taxid = ?", Number(text)),
    },
    organism_name: taxonNamed,
    taxonomy_id: {
      pattern: NUMBER,
      message: () => "The taxonomy id filter value should be a number",
      rows: ({ text }, database) =>
        belowAmong({ database, table: "proteome", column: "taxid" }, where("taxid = ?", Number(text))),
    },
    taxonomy_name: taxonNamed,
    superkingdom: {
      rows: (wanted, database) =>
        belowAmong({ database, table: "proteome", column: "taxid" }, isText("scientific_name", wanted)),
    },
  },
  isKnownField: (name) => KNOWN.has(name),
  anyField: (wanted, database) =>
    pattern.test(wanted.text)
      ? where("id = ?", wanted.text.toUpperCase())
      : (taxonNamed.rows(wanted, database) ?? NEVER),
  sorts: { upid: "id", protein_count: undefined, organism_name: undefined, cpd: undefined, busco: undefined },
  relevance: () => [where("id")],
  returnFields: {
    upid: plain("Proteome Id", "id", { always: true, column: 0 }),
    organism: plain("Organism", "taxonomy", { column: 1 }),
    organism_id: plain("Organism Id", "taxonomy.taxonId", { column: 2 }),
    components: lacking("Components"),
    mnemonic: plain("Taxon mnemonic", "taxonomy.mnemonic"),
    lineage: plain("Taxonomic lineage", "taxonLineage"),
    busco: lacking("BUSCO"),
    cpd: lacking("CPD"),
    genome_assembly: lacking("Genome assembly ID"),
    genome_representation: lacking("Genome representation"),
    protein_count: lacking("Protein count", 3),
  },
  entry: (row, { database, wants }) =>
    compact({
      id: row.id,
      taxonomy: taxonEntry(database, row.taxid),
      taxonLineage: wants("taxonLineage") ? lineageEntries(database, row.taxid) : [],
      proteomeStatistics: { reviewedProteinCount: row.reviewed_proteins },
    }),
};
