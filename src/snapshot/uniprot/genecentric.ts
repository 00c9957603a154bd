import type { Answer } from "../../client/outcome.ts";
import { anyOf, isText, mentions, NEVER, where } from "../query/condition.ts";
import type { Route, RouteContext } from "../route.ts";
import { refusal } from "./answers.ts";
import { entryRoute } from "./entry.ts";
import { alike } from "./formats.ts";
import type { Entry, EntryContext, Namespace, QueryField, Writer } from "./namespace.ts";
import { fastaLines } from "./protein-parts.ts";
import { listAnswer, searchRoute, streamRoute } from "./search.ts";
import { describeSequence } from "./sequence.ts";
import { compact, plain } from "./vocabulary.ts";

interface GroupRow {
  readonly canonical: string;
  readonly proteome_id: string;
}

export interface ProteinOfGene extends GroupRow {
  readonly id: string;
  readonly entry_type: string;
  readonly entry_name: string;
  readonly protein_name: string;
  readonly gene: string;
  readonly taxid: number;
  readonly organism: string;
  readonly existence: string | null;
  readonly flag: string | null;
  readonly sequence_version: number | null;
  readonly sequence: string;
}

const UPID = /^UP[0-9]{9}$/i;
const UPID_MESSAGE = "The 'upid' value has invalid format. It should be a valid Proteome UPID";
const ACCESSION = /^([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z]([0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])(-[0-9]{1,9})?$/i;
const NAMED = "The 'accession' value has invalid format. It should be a valid UniProtKB accession";

/** One row a group: its canonical protein. */
const GROUPS = "(SELECT rowid, * FROM genecentric_protein WHERE position = 0)";

const holding = (sql: string, ...values: (string | number)[]) =>
  where(`canonical IN (SELECT canonical FROM genecentric_protein WHERE ${sql})`, ...values);

const accession: QueryField = {
  pattern: ACCESSION,
  message: () => NAMED,
  rows: ({ text }) => holding("id = ?", text.toUpperCase()),
};

const proteinsOf = ({ database }: EntryContext, { canonical }: GroupRow): ProteinOfGene[] =>
  database.all<ProteinOfGene>(
    "SELECT * FROM genecentric_protein WHERE canonical = ? ORDER BY position",
    canonical,
  );

const proteinEntry = (row: ProteinOfGene): Entry =>
  compact({
    id: row.id,
    sequence: { ...describeSequence(row.sequence) },
    entryType: row.entry_type,
    uniProtkbId: row.entry_name,
    proteinName: row.protein_name,
    organism: { scientificName: row.organism, taxonId: row.taxid },
    geneName: row.gene,
    proteinExistence: row.existence,
    flagType: row.flag,
    sequenceVersion: row.sequence_version,
  });

function group(row: GroupRow, context: EntryContext): Entry {
  const [canonical, ...related] = proteinsOf(context, row);
  return compact({
    proteomeId: row.proteome_id,
    canonicalProtein: canonical && proteinEntry(canonical),
    relatedProteins: context.wants("relatedProteins") ? related.map(proteinEntry) : [],
  });
}

const isReviewed = ({ entry_type }: ProteinOfGene): boolean => entry_type.includes("Swiss-Prot");

/** The FASTA record of a protein of a gene-centric group. */
export function geneProteinFasta(row: ProteinOfGene): string {
  const title = [
    `${isReviewed(row) ? "sp" : "tr"}|${row.id}|${row.entry_name}`,
    `${row.protein_name}${row.flag === "Fragment" ? " (Fragment)" : ""}`,
    `OS=${row.organism} OX=${row.taxid} GN=${row.gene}`,
    row.existence ? `PE=${row.existence[0]}` : "",
    row.sequence_version ? `SV=${row.sequence_version}` : "",
  ];
  return fastaLines(title.filter((part) => part !== "").join(" "), row.sequence);
}

const fasta: Writer<GroupRow> = {
  record: (row, context) => proteinsOf(context, row).map(geneProteinFasta).join(""),
};

export const genecentric: Namespace<GroupRow> = {
  path: "genecentric",
  functions: {
    entry: "get_genecentric_by_accession",
    search: "search_genecentric",
    stream: "stream_genecentric",
  },
  tables: ["genecentric_protein"],
  id: { placeholder: "accession", pattern: ACCESSION, message: NAMED },
  from: GROUPS,
  key: "canonical",
  whole: false,
  formats: alike("json", "xml", "fasta", "list"),
  queryFields: {
    accession,
    accession_id: accession,
    reviewed: {
      pattern: /^(true|false)$/i,
      message: () => "The 'reviewed' filter value can only be true or false",
      rows: ({ text }) =>
        where("(entry_type LIKE '%Swiss-Prot%') = ?", Number(text.toLowerCase() === "true")),
    },
    gene: { rows: (wanted) => isText("gene", wanted) },
    organism_id: {
      pattern: /^[0-9]{1,12}$/,
      message: () => "The 'organism_id' filter value should be a number",
      rows: ({ text }) => where("taxid = ?", Number(text)),
    },
    upid: {
      pattern: UPID,
      message: () => UPID_MESSAGE,
      rows: ({ text }) => where("proteome_id = ?", text.toUpperCase()),
    },
  },
  isKnownField: () => false,
  anyField: (wanted) =>
    anyOf([
      ACCESSION.test(wanted.text) ? holding("id = ?", wanted.text.toUpperCase()) : NEVER,
      UPID.test(wanted.text) ? where("proteome_id = ?", wanted.text.toUpperCase()) : NEVER,
      mentions({ index: "genecentric_protein_text" }, wanted),
    ]),
  sorts: { accession_id: "canonical" },
  relevance: () => [where("canonical")],
  returnFields: {
    accession: plain("Canonical protein accession", "canonicalProtein.id", { always: true }),
    gene_name: plain("Canonical gene", "canonicalProtein.geneName"),
    entry_type: plain("Entry type", "canonicalProtein.entryType"),
    proteome_id: plain("Proteome Id", "proteomeId"),
    sequence: plain("Sequence", "canonicalProtein.sequence"),
    related_proteins: plain("Related proteins", "relatedProteins"),
  },
  entry: group,
  writers: { fasta },
  facets: {
    reviewed: {
      label: "Status",
      multiple: false,
      value: "CASE WHEN entry_type LIKE '%Swiss-Prot%' THEN 'true' ELSE 'false' END",
      labels: { true: "Reviewed (Swiss-Prot)", false: "Unreviewed (TrEMBL)" },
    },
  },
};

/** A protein of the group other than the canonical one leads to the same group. */
const byAnyProtein: Namespace<GroupRow> = {
  ...genecentric,
  from: "(SELECT p.id AS asked, g.* FROM genecentric_protein p JOIN genecentric_protein g ON g.canonical = p.canonical AND g.position = 0)",
  key: "asked",
};

function ofProteome(context: RouteContext): Answer | undefined {
  const { path, request } = context;
  const upid = (path["upid"] ?? "").trim().toUpperCase();
  if (!UPID.test(upid)) return refusal({ request, format: "json", messages: [UPID_MESSAGE] });
  const within = where("proteome_id = ?", upid);
  return listAnswer(context, { namespace: genecentric, kind: "search", within });
}

export const genecentricRoutes: readonly Route[] = [
  searchRoute(genecentric),
  streamRoute(genecentric),
  entryRoute(byAnyProtein),
  {
    service: "uniprot",
    path: "/genecentric/upid/{upid}",
    functions: ["get_genecentric_by_proteome_id"],
    tables: genecentric.tables,
    answer: ofProteome,
  },
];
