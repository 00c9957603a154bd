import { isText, NEVER, where } from "../query/condition.ts";
import { belowAmong } from "../query/lineage.ts";
import { withRdf } from "./formats.ts";
import type { Entry, Lack, Namespace, QueryField } from "./namespace.ts";
import { isRecorded, recordedProteome } from "./recorded-proteome.ts";
import { lineageEntries, taxonEntry } from "./taxa.ts";
import { compact, inText, plain } from "./vocabulary.ts";

interface ProteomeRow {
  readonly id: string;
  readonly taxid: number;
  readonly reviewed_proteins: number | null;
}

/** Proteomes of the protein tables, and those that recorded answers name. */
const PROTEOMES = `(SELECT p.id, p.taxid, p.reviewed_proteins, r.protein_count, r.annotation_score, r.type, r.superkingdom, r.assembly_id,
    r.busco_score FROM proteome p LEFT JOIN proteome_record r ON r.id = p.id
  UNION ALL SELECT id, taxid, NULL, protein_count, annotation_score, type, superkingdom, assembly_id, busco_score FROM proteome_record
    WHERE id NOT IN (SELECT id FROM proteome))`;
/** Every proteome held is a recorded one too. */
const ofTaxa = { table: "proteome_record", column: "taxid" };

const pattern = /^UP[0-9]{9}$/i;
const message = "The 'upid' value has invalid format. It should be a valid Proteome UPID";
const NUMBER = /^[0-9]{1,12}$/;

const taxonNamed: QueryField = {
  rows: (wanted) => {
    const named = inText("taxon")(wanted);
    return where(`taxid IN (SELECT taxid FROM taxon WHERE ${named.sql})`, ...named.values);
  },
};

const KNOWN = new Set(["excluded", "cpd", "proteome_type", "reference"]);

const BARE: readonly Lack[] = [
  { name: "protein count", path: "proteinCount" },
  { name: "components", path: "components" },
  { name: "completeness", path: "proteomeCompletenessReport" },
  { name: "genome assembly", path: "genomeAssembly" },
  { name: "citations", path: "citations" },
];
const PROSE: readonly Lack[] = [{ name: "description", path: "description" }];

const equals = (column: string): QueryField => ({
  pattern: NUMBER,
  message: () => `The '${column}' filter value should be a number`,
  rows: ({ text }) => where(`${column} = ?`, Number(text)),
});

/** Only what the protein tables say of a proteome: whose it is, and how many reviewed proteins it has. */
export const proteomes: Namespace<ProteomeRow> = {
  path: "proteomes",
  functions: { entry: "get_proteome_by_upid", search: "search_proteomes", stream: "stream_proteomes" },
  tables: [
    ...["proteome_record", "proteome", "taxon", "organism", "proteome_component", "proteome_citation"],
    ...["citation_record", "citation_author"],
  ],
  id: { placeholder: "upid", pattern, message },
  from: `${PROTEOMES} AS asked`,
  key: "id",
  whole: false,
  formats: withRdf("tsv", "list", "xml", "json", "xlsx"),
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
      rows: ({ text }, database) => belowAmong({ database, ...ofTaxa }, where("taxid = ?", Number(text))),
    },
    taxonomy_name: taxonNamed,
    annotation_score: equals("annotation_score"),
    protein_count: equals("protein_count"),
    busco: { filter: "range", column: "busco_score" },
    genome_assembly: { rows: (wanted) => isText("assembly_id", wanted) },
    genome_accession: {
      rows: ({ text }) =>
        where(
          "id IN (SELECT proteome_id FROM proteome_component WHERE '|' || genome_accessions || '|' LIKE ?)",
          `%|${text.replace(/[%_]/g, "").toUpperCase()}|%`,
        ),
    },
    superkingdom: {
      rows: (wanted, database) => belowAmong({ database, ...ofTaxa }, isText("scientific_name", wanted)),
    },
  },
  isKnownField: (name) => KNOWN.has(name),
  anyField: (wanted, database) =>
    pattern.test(wanted.text)
      ? where("id = ?", wanted.text.toUpperCase())
      : (taxonNamed.rows(wanted, database) ?? NEVER),
  sorts: {
    upid: "id",
    protein_count: "protein_count",
    organism_name: "(SELECT scientific_name FROM taxon WHERE taxon.taxid = asked.taxid)",
    cpd: undefined,
    busco: "busco_score",
  },
  relevance: () => [where("id")],
  returnFields: {
    upid: {
      header: "Proteome Id",
      paths: ["id", "proteomeType"],
      always: true,
      column: 0,
      cell: ({ id }) => String(id),
    },
    organism: plain("Organism", "taxonomy", {
      column: 1,
      cell: ({ taxonomy }) => {
        const { scientificName, commonName } = taxonomy as Entry;
        return commonName ? `${scientificName} (${commonName})` : String(scientificName);
      },
    }),
    organism_id: plain("Organism Id", "taxonomy.taxonId", { column: 2 }),
    components: plain("Components", "components", {
      cell: ({ components }) =>
        ((components as Entry[] | undefined) ?? []).map(({ name }) => name).join("; "),
    }),
    mnemonic: plain("Taxon mnemonic", "taxonomy.mnemonic"),
    lineage: plain("Taxonomic lineage", "taxonLineage"),
    busco: plain("BUSCO", "proteomeCompletenessReport.buscoReport", { cell: buscoCell }),
    cpd: plain("CPD", "proteomeCompletenessReport.cpdReport", {
      cell: ({ proteomeCompletenessReport: report }) =>
        String(((report as Entry | undefined)?.["cpdReport"] as Entry | undefined)?.["status"] ?? ""),
    }),
    genome_assembly: plain("Genome assembly ID", "genomeAssembly.assemblyId"),
    genome_representation: plain("Genome representation", "genomeAssembly.level"),
    protein_count: plain("Protein count", "proteinCount", { column: 3 }),
  },
  entry: (row, context) => {
    const { database, wants } = context;
    return (
      recordedProteome(row.id, context) ??
      compact({
        id: row.id,
        taxonomy: taxonEntry(database, row.taxid),
        taxonLineage: wants("taxonLineage") ? lineageEntries(database, row.taxid) : [],
        proteomeStatistics:
          row.reviewed_proteins === null ? undefined : { reviewedProteinCount: row.reviewed_proteins },
      })
    );
  },
  keyOf: ({ id }) => id,
  lacks: ({ id }, database) => (isRecorded(database, id) ? PROSE : BARE),
  facets: {
    superkingdom: { label: "Superkingdom", multiple: false, value: "superkingdom" },
    proteome_type: { label: "Status", multiple: false, value: "type" },
  },
};

function buscoCell({ proteomeCompletenessReport }: Entry): string {
  const report = (proteomeCompletenessReport as Entry | undefined)?.["buscoReport"] as Entry | undefined;
  if (!report) return "";
  const share = (key: string): string =>
    `${((100 * Number(report[key])) / Number(report["total"])).toFixed(1)}%`;
  return `C:${share("complete")}[S:${share("completeSingle")},D:${share("completeDuplicated")}],F:${share("fragmented")},M:${share("missing")},n:${report["total"]} (${report["lineageDb"]})`;
}
