import type { Database } from "../../client/sqlite.ts";
import type { EntrezLink } from "./entrez-database.ts";
import { geneRecord } from "./gene-summary.ts";
import { rsidsOfGene } from "./snp-genes.ts";

const HUMAN = 9606;

/** Records of other databases that belong to a gene, as far as tables pair them. */
export const geneLinks: readonly EntrezLink[] = [
  {
    to: "omim",
    name: "gene_omim",
    description: "OMIM records associated with gene",
    uids: (uid, database) => geneRecord(Number(uid), database)?.mims ?? [],
  },
  {
    to: "protein",
    name: "gene_protein_refseq",
    description: "RefSeq proteins of the gene's MANE transcripts",
    uids: (uid, database) => refseqProteins(Number(uid), database),
    lacks: "proteins of other transcripts",
  },
  {
    to: "snp",
    name: "gene_snp",
    description: "dbSNP records of the gene",
    uids: (uid, database) => {
      const record = geneRecord(Number(uid), database);
      return record?.taxid === HUMAN ? rsidsOfGene(record.symbol, database).map(String) : [];
    },
    lacks: "other variants of the gene",
  },
  {
    to: "taxonomy",
    name: "gene_taxonomy",
    description: "Taxonomy record of the gene's organism",
    uids: (uid, database) => {
      const record = geneRecord(Number(uid), database);
      return record ? [String(record.taxid)] : [];
    },
  },
];

function refseqProteins(uid: number, database: Database): string[] {
  return database
    .all<{ refseq_protein: string }>(
      `SELECT transcript.refseq_protein FROM gene_entrez CROSS JOIN transcript USING (gene_id)
       WHERE gene_entrez.ncbi_gene_id = ? AND transcript.refseq_protein IS NOT NULL ORDER BY transcript.mane DESC`,
      uid,
    )
    .map((row) => row.refseq_protein);
}
