import type { Table } from "../table.ts";

const from = (name: string): string => `responses/ensembl/get_homology_by_id__t_id_${name}`;

/** Pairs of homologous genes as Ensembl Compara tells them, with alignments where told. */
export const ensemblHomologyTables: readonly Table[] = [
  {
    name: "compara_homology",
    volume: "recorded",
    does: "A gene and its homolog; products are the proteins or transcripts aligned; perc_id and perc_pos in percent of the own sequence",
    sources: [
      from("homo_sapiens_ENSG00000139618_compara_homology_format_full_target_species_gorilla_gori"),
      from("homo_sapiens_ENSG00000238707_target_species_dipodomys_ordii_format_full_aligned_0_typ"),
      from("homo_sapiens_ENSG00000238707_format_condensed_type_paralogues_compara_homology.json"),
    ],
    columns: {
      gene_id: "TEXT",
      species: "TEXT",
      taxid: "INTEGER",
      product_id: "TEXT",
      perc_id: "INTEGER",
      perc_pos: "INTEGER",
      cigar_line: "TEXT",
      sequence: "TEXT",
      homolog_gene_id: "TEXT",
      homolog_species: "TEXT",
      homolog_taxid: "INTEGER",
      homolog_product_id: "TEXT",
      homolog_perc_id: "INTEGER",
      homolog_perc_pos: "INTEGER",
      homolog_cigar_line: "TEXT",
      homolog_sequence: "TEXT",
      type: "TEXT",
      method: "TEXT",
      taxonomy_level: "TEXT",
    },
    key: ["gene_id", "homolog_gene_id"],
    indexes: [["homolog_gene_id"]],
  },
];
