import type { Database } from "../../../client/sqlite.ts";
import { type GeneRow, transcriptsOf } from "../genes.ts";
import { HUMAN } from "../species.ts";
import type { ToldPair } from "./told-homologs.ts";

/** A gene that descends from the same ancestor as the one asked for. */
export interface Homolog {
  readonly id: string;
  readonly taxid: number;
  readonly species: string;
  /** Ensembl Compara's word: `ortholog_one2one`, `within_species_paralog`. */
  readonly type: string;
  /** Where Ensembl Compara's own words of the pair are held. */
  readonly told?: ToldPair;
}

/** Species whose orthologs with human are held; `column` has the Ensembl id of their gene. */
const partners = [
  { taxid: 10090, species: "mus_musculus", table: "ortholog_mouse", column: "mouse_gene_id" },
  { taxid: 7955, species: "danio_rerio", table: "ortholog_zebrafish", column: "zebrafish_gene_id" },
] as const;

type Partner = (typeof partners)[number];

/** Taxa of which homologs of the genes of one taxon are held. */
export const heldTaxa = (taxid: number): readonly number[] => {
  if (taxid === HUMAN) return [HUMAN, ...partners.map((partner) => partner.taxid)];
  return partners.some((partner) => partner.taxid === taxid) ? [HUMAN] : [];
};

export const orthologsOf = (database: Database, gene: GeneRow): Homolog[] =>
  partners
    .filter(({ taxid }) => gene.taxid === HUMAN || gene.taxid === taxid)
    .flatMap((partner) => pairs(database, gene, partner));

/**
 * Pairs of one source. The genes on either side are counted over its own records, with or without Ensembl id: its
 * column `type` looks from the mouse only, and calls 1,724 pairs one to one whose human gene has several mouse genes.
 */
function pairs(database: Database, gene: GeneRow, { taxid, species, table, column }: Partner): Homolog[] {
  const ofHuman = gene.taxid === HUMAN;
  const [own, other] = ofHuman ? ["human_gene_id", column] : [column, "human_gene_id"];
  const rows = database.all<{ id: string; there: number; here: number }>(
    `SELECT p.${other} AS id, max((SELECT count(*) FROM ${table} h WHERE h.human_symbol = p.human_symbol)) AS there,
       max((SELECT count(*) FROM ${table} o WHERE o.${column} = p.${column})) AS here
     FROM ${table} p WHERE p.${own} = ? AND p.${other} IS NOT NULL GROUP BY p.${other} ORDER BY p.${other}`,
    gene.id,
  );
  return rows.map((row) => ({
    id: row.id,
    taxid: ofHuman ? taxid : HUMAN,
    species: ofHuman ? species : "homo_sapiens",
    type: cardinality(row.there, row.here),
  }));
}

function cardinality(there: number, here: number): string {
  if (there === 1 && here === 1) return "ortholog_one2one";
  return there > 1 && here > 1 ? "ortholog_many2many" : "ortholog_one2many";
}

/** Both ways of a pair: the source lists the first 25 of a gene, and a gene may stand in the list of the other only. */
const PARALOGS = `SELECT paralog_id AS id, 0 AS there, position FROM paralog WHERE gene_id = ?1
  UNION ALL SELECT gene_id, 1, position FROM paralog WHERE paralog_id = ?1 ORDER BY 2, 3, 1`;

export function paralogsOf(database: Database, gene: GeneRow): Homolog[] {
  const ids = database.all<{ id: string }>(PARALOGS, gene.id).map(({ id }) => id);
  return [...new Set(ids)].map((id) => ({
    id,
    taxid: HUMAN,
    species: "homo_sapiens",
    type: "within_species_paralog",
  }));
}

/** Transcript of MANE Select, whose protein stands for the gene in Ensembl Compara. */
export const canonicalTranscript = (database: Database, geneId: string) =>
  transcriptsOf(database, geneId).find(({ mane }) => mane === "select");
