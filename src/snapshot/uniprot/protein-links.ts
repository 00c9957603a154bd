import { type Condition, hasElement, quick, where } from "../query/condition.ts";

/** Which proteins are linked to an id of one database; the links are those that entries are written with. */
interface Link {
  /** The ids of the database, the part that is looked for in the first group. */
  readonly pattern: RegExp;
  linked(id: string): Condition;
}

const ENSEMBL = /^(ENS[GTP]\d{11})(?:\.\d{1,3})?$/i;
const COLUMNS: Readonly<Record<string, string>> = { G: "gene_id", T: "id", P: "protein_id" };

const byTranscript = (condition: Condition): Condition =>
  where(`SELECT uniprot_accession FROM transcript WHERE ${condition.sql}`, ...condition.values);

/** HGNC names the proteins of a gene, in one cell. */
const byGene = (condition: Condition): Condition =>
  where(
    `SELECT named.value FROM hgnc, json_each('["' || replace(uniprot_accessions, '|', '","') || '"]') AS named
     WHERE uniprot_accessions IS NOT NULL AND ${condition.sql}`,
    ...condition.values,
  );

const LINKS: Readonly<Record<string, Link>> = {
  ensembl: { pattern: ENSEMBL, linked: linkedToEnsembl },
  "mane-select": {
    pattern: ENSEMBL,
    linked: (id) => byTranscript(where(`${columnOf(id)} = ? AND mane = 'select'`, id)),
  },
  refseq: {
    pattern: /^(N[PM]_\d{6,9}(?:\.\d{1,3})?)$/i,
    linked: (id) => {
      const column = id.startsWith("NP") ? "refseq_protein" : "refseq_transcript";
      const same = id.includes(".")
        ? where(`${column} = ?`, id)
        : where(`${column} > ? AND ${column} < ?`, `${id}.`, `${id}/`);
      return byTranscript(where(`${same.sql} AND mane = 'select'`, ...same.values));
    },
  },
  hgnc: {
    pattern: /^(?:HGNC:)?(\d{1,6})$/i,
    linked: (id) => byGene(where("hgnc_id = ?", Number(id))),
  },
  geneid: { pattern: /^(\d{1,10})$/, linked: (id) => byGene(where("ncbi_gene_id = ?", Number(id))) },
  mim: { pattern: /^(\d{6})$/, linked: (id) => byGene(hasElement("omim_ids", { text: id, separator: "|" })) },
};

/** Proteins of an Ensembl gene, transcript or protein: as transcripts are mapped, and of a gene as HGNC names them. */
function linkedToEnsembl(id: string): Condition {
  const mapped = byTranscript(where(`${columnOf(id)} = ?`, id));
  if (columnOf(id) !== "gene_id") return mapped;
  const named = byGene(where("ensembl_gene_id = ?", id));
  return where(`${mapped.sql} UNION ${named.sql}`, ...mapped.values, ...named.values);
}

const columnOf = (id: string): string => COLUMNS[id.charAt(3)] ?? "id";

/** Proteins linked to `id` of a database, as `ensembl`; undefined for other databases and for what is no id of it. */
export function linkedTo(database: string, id: string): Condition | undefined {
  const name = database.toLowerCase();
  const link = Object.hasOwn(LINKS, name) ? LINKS[name] : undefined;
  const stable = link?.pattern.exec(id)?.[1]?.toUpperCase();
  if (!link || stable === undefined) return undefined;
  const { sql, values } = link.linked(stable);
  return quick(where(`accession IN (${sql})`, ...values));
}
