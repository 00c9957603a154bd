import type { Table } from "../table.ts";

const subtree =
  "responses/ensembl/get_genetree_by_id__t_id_RF01299_compara_homology_subtree_node_id_100462673_cigar_line_1.json";
const pruned = "responses/ensembl/get_genetree_by_id__t_id_RF01299_compara_homology_prune_taxon_39107.json";
const sources = [subtree, pruned];

/** Parts of gene trees of Ensembl Compara. No tree is held whole. */
export const ensemblGeneTreeTables: readonly Table[] = [
  {
    name: "gene_tree_part",
    volume: "recorded",
    does: "A part of a gene tree: all below one of its nodes (node_id), or what is left of it when pruned to a taxon (taxid)",
    sources,
    columns: { tree_id: "TEXT", part: "INTEGER", rooted: "INTEGER", node_id: "INTEGER", taxid: "INTEGER" },
    key: ["tree_id", "part"],
  },
  {
    name: "gene_tree_node",
    volume: "recorded",
    does: "A node of a part of a gene tree; position is its place among the nodes, parents first; branch_length in substitutions per site, NULL where it is not that of the sequences; bootstrap of 100",
    sources,
    columns: {
      tree_id: "TEXT",
      part: "INTEGER",
      position: "INTEGER",
      parent: "INTEGER",
      taxid: "INTEGER",
      scientific_name: "TEXT",
      common_name: "TEXT",
      timetree_mya: "TEXT",
      branch_length: "REAL",
      bootstrap: "INTEGER",
      event: "TEXT",
    },
    key: ["tree_id", "part", "position"],
  },
  {
    name: "gene_tree_member",
    volume: "recorded",
    does: "The gene of a leaf of a gene tree; place on the assembly of the tree's own release; product_id is the transcript or protein of the sequence; its CIGAR line is in the alignment of the whole tree",
    sources: [...sources, "genes_human_grch38.tsv.gz"],
    columns: {
      tree_id: "TEXT",
      part: "INTEGER",
      position: "INTEGER",
      gene_id: "TEXT",
      product_id: "TEXT",
      name: "TEXT",
      chrom: "TEXT",
      start: "INTEGER",
      end: "INTEGER",
      sequence: "TEXT",
      cigar_line: "TEXT",
    },
    key: ["tree_id", "part", "position"],
    indexes: [["gene_id"], ["product_id"]],
  },
];
