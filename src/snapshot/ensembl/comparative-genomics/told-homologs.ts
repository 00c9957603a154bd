import type { Database } from "../../../client/sqlite.ts";
import type { GeneRow } from "../genes.ts";
import { findSpecies } from "../species.ts";
import type { Homolog } from "./homologs.ts";

/** One side of a pair as Ensembl Compara tells it. */
export interface ToldMember {
  readonly id: string;
  readonly species: string;
  readonly taxid: number | undefined;
  readonly product: string | null;
  readonly percId: number | null;
  readonly percPos: number | null;
  readonly cigar: string | null;
  /** Without gaps. */
  readonly sequence: string | null;
}

/** A pair as Ensembl Compara tells it, with the alignment where that was recorded. */
export interface ToldPair {
  readonly taxonomyLevel: string;
  readonly source: ToldMember;
  readonly target: ToldMember;
}

interface PairRow {
  readonly gene_id: string;
  readonly species: string;
  readonly product_id: string | null;
  readonly perc_id: number | null;
  readonly perc_pos: number | null;
  readonly cigar_line: string | null;
  readonly sequence: string | null;
  readonly homolog_gene_id: string;
  readonly homolog_species: string;
  readonly homolog_product_id: string | null;
  readonly homolog_perc_id: number | null;
  readonly homolog_perc_pos: number | null;
  readonly homolog_cigar_line: string | null;
  readonly homolog_sequence: string | null;
  readonly type: string;
  readonly taxonomy_level: string;
}

/** Homologs of a gene that are held as Ensembl Compara tells them; few are. */
export const toldHomologs = (database: Database, { id }: GeneRow): Homolog[] =>
  database
    .all<PairRow>("SELECT * FROM compara_homology WHERE gene_id = ? ORDER BY homolog_gene_id", id)
    .flatMap((row) => {
      const told = pairOf(database, row);
      const { id: homolog, species, taxid } = told.target;
      return taxid === undefined ? [] : { id: homolog, species, taxid, type: row.type, told };
    });

const pairOf = (database: Database, row: PairRow): ToldPair => ({
  taxonomyLevel: row.taxonomy_level,
  source: {
    id: row.gene_id,
    species: row.species,
    taxid: findSpecies(database, row.species)?.taxid ?? undefined,
    product: row.product_id,
    percId: row.perc_id,
    percPos: row.perc_pos,
    cigar: row.cigar_line,
    sequence: row.sequence,
  },
  target: {
    id: row.homolog_gene_id,
    species: row.homolog_species,
    taxid: findSpecies(database, row.homolog_species)?.taxid ?? undefined,
    product: row.homolog_product_id,
    percId: row.homolog_perc_id,
    percPos: row.homolog_perc_pos,
    cigar: row.homolog_cigar_line,
    sequence: row.homolog_sequence,
  },
});
