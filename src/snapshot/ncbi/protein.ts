import type { Database } from "../../client/sqlite.ts";
import { anyOf, type Condition, isText, mentions, quick, type Wanted, where } from "../query/condition.ts";
import { belowAmong } from "../query/lineage.ts";
import type { EntrezDatabase } from "./entrez-database.ts";
import { taxaNamed } from "./organism.ts";
import { proteinForms } from "./protein-forms.ts";
import { proteinSummary, refseqOf, swissprotOf } from "./protein-records.ts";

/**
 * RefSeq proteins of MANE transcripts by accession and version, and Swiss-Prot proteins by accession.
 * `key` is an indexed column of each part: the Ensembl gene of the one, the accession of the other.
 */
const PROTEINS = `(
  SELECT refseq_protein AS uid, gene_id AS key, 9606 AS taxid, protein_length AS length, NULL AS id FROM transcript
  WHERE refseq_protein IS NOT NULL
  UNION ALL
  SELECT accession, accession, taxid, length, rowid FROM protein
)`;

const UNIPROT = /^(?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z](?:[0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])$/i;
const REFSEQ = /^[ANXYW]P_\d{6,9}(?:\.\d{1,3})?$/i;

/** By accession and not by row, so that the half of the proteins that has no text is not searched through. */
function inText(wanted: Wanted, columns?: readonly string[]): Condition {
  const { sql, values } = mentions({ index: "protein_text", ...(columns ? { columns } : {}) }, wanted);
  return quick(where(`key IN (SELECT accession FROM protein WHERE ${sql})`, ...values));
}

/** Proteins of a gene: one column is asked for the genes and accessions found first, so that each part uses its index. */
function ofGene(wanted: Wanted, database: Database): Condition {
  const [symbol, gene] = [isText("symbol", wanted), isText("gene", wanted)];
  const rows = database.all<{ key: string }>(
    // By the symbol: a tenth of all genes are human.
    `SELECT id AS key FROM gene WHERE +taxid = 9606 AND ${symbol.sql} UNION SELECT accession FROM protein WHERE ${gene.sql}`,
    ...symbol.values,
    ...gene.values,
  );
  return quick(where("key IN (SELECT value FROM json_each(?))", JSON.stringify(rows.map(({ key }) => key))));
}

const accession = ({ text }: Wanted): Condition =>
  REFSEQ.test(text) && !text.includes(".")
    ? where("uid GLOB ?", `${text.toUpperCase()}.*`)
    : where("uid = ?", text.toUpperCase());

const proteins = (database: Database) => ({ database, table: "protein", column: "taxid" });

/** `refseq[filter]`, `srcdb_swiss-prot[properties]`. */
function source({ text }: Wanted): Condition | undefined {
  if (/^(?:srcdb_)?refseq$/i.test(text)) return where("uid LIKE '_P\\__%' ESCAPE '\\'");
  return /^(?:srcdb_)?swiss-?prot$/i.test(text) ? where("id IS NOT NULL") : undefined;
}

export const protein: EntrezDatabase = {
  name: "protein",
  menuName: "Protein",
  description: "Protein sequence record",
  tables: ["transcript", "gene", "protein", "protein_sequence", "taxon", "gene_entrez"],
  from: PROTEINS,
  uidPattern: new RegExp(`${UNIPROT.source}|${REFSEQ.source}`, "i"),
  held: (uid, database) => swissprotOf(uid, database)?.accession ?? refseqOf(uid, database)?.refseq_protein,
  defaultField: "All Fields",
  untagged: "phrase",
  fields: {
    "All Fields": {
      code: "ALL",
      description: "All terms from all searchable fields",
      rows: (wanted, database) =>
        REFSEQ.test(wanted.text) ? accession(wanted) : anyOf([inText(wanted), ofGene(wanted, database)]),
    },
    UID: { code: "UID", description: "Accession, with its version for RefSeq", rows: accession },
    Accession: { code: "ACCN", description: "Accession number of sequence", rows: accession },
    Title: {
      code: "TITL",
      description: "Words in definition line",
      rows: (wanted) => inText(wanted, ["protein_name"]),
    },
    "Protein Name": {
      code: "PROT",
      description: "Name of protein",
      rows: (wanted) => inText(wanted, ["protein_name"]),
    },
    "Gene Name": { code: "GENE", description: "Name of gene of the protein", rows: ofGene },
    Organism: {
      code: "ORGN",
      description: "Scientific and common names of organism",
      tags: ["primary organism", "porg", "txid"],
      rows: (wanted, database) => belowAmong(proteins(database), taxaNamed(wanted)),
    },
    "Sequence Length": {
      code: "SLEN",
      description: "Length of sequence",
      numerical: true,
      range: "length",
      rows: ({ text }) => where("length = ?", Number(text) || 0),
    },
    Filter: {
      code: "FILT",
      description: "Limits the records",
      rows: source,
    },
    Properties: { code: "PROP", description: "Classification by source and type", rows: source },
    "Molecular Weight": { code: "MLWT", description: "Molecular weight", rows: () => undefined },
    "Publication Date": { code: "PDAT", description: "Date sequence added", rows: () => undefined },
    "Modification Date": { code: "MDAT", description: "Date of last update", rows: () => undefined },
    Keyword: { code: "KYWD", description: "Keyword", rows: () => undefined },
  },
  sorts: {
    accession: [where("uid")],
    "sequence length": [where("length DESC")],
    slen: [where("length DESC")],
    "taxonomy id": [where("taxid")],
  },
  relevance: () => [
    where("CASE WHEN id IS NULL THEN 0 ELSE 1 END"),
    where("CASE taxid WHEN 9606 THEN 0 ELSE 1 END"),
  ],
  summary: proteinSummary,
  items: (uid, database) => {
    const summary = proteinSummary(uid, database);
    return (
      summary && [
        { name: "Caption", type: "String", value: String(summary["caption"]) },
        { name: "Title", type: "String", value: String(summary["title"] ?? "") },
        { name: "TaxId", type: "Integer", value: String(summary["taxid"] ?? "") },
        { name: "Length", type: "Integer", value: String(summary["slen"] ?? "") },
        { name: "AccessionVersion", type: "String", value: String(summary["accessionversion"] ?? "") },
      ]
    );
  },
  forms: proteinForms,
  links: [
    {
      to: "gene",
      name: "protein_gene",
      description: "Gene of the protein",
      uids: (uid, database) => geneOf(uid, database),
    },
    {
      to: "taxonomy",
      name: "protein_taxonomy",
      description: "Taxonomy record of the organism",
      uids: (uid, database) => {
        const taxid = proteinSummary(uid, database)?.["taxid"];
        return taxid === undefined ? [] : [String(taxid)];
      },
    },
  ],
};

/** By the MANE transcript of a RefSeq protein, or the transcripts that code for a Swiss-Prot one. */
const geneOf = (uid: string, database: Database): string[] =>
  database
    .all<{ id: number }>(
      `SELECT DISTINCT gene_entrez.ncbi_gene_id AS id FROM transcript CROSS JOIN gene_entrez USING (gene_id)
       WHERE transcript.${UNIPROT.test(uid) ? "uniprot_accession" : "refseq_protein"} = ?`,
      uid,
    )
    .map(({ id }) => String(id));
