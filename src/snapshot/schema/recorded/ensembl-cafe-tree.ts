import type { Table } from "../table.ts";

const sources = ["responses/ensembl/get_cafe_genetree_by_id__t_genetree_id_RF01299_compara_homology.json"];

/** Gain and loss of copies of a gene family along the species tree (CAFE), as Ensembl Compara computed them. */
export const ensemblCafeTreeTables: readonly Table[] = [
  {
    name: "cafe_tree",
    volume: "recorded",
    does: "A CAFE tree of a gene tree; p_value_average is over its branches",
    sources,
    columns: { tree_id: "TEXT", rooted: "INTEGER", p_value_average: "REAL" },
    key: ["tree_id"],
  },
  {
    name: "cafe_node",
    volume: "recorded",
    does: "A node of a CAFE tree: a species or an ancestor, with its number of gene copies; position is its place among the nodes, parents first; timetree_mya in million years, as the source writes it",
    sources,
    columns: {
      tree_id: "TEXT",
      position: "INTEGER",
      parent: "INTEGER",
      node_id: "INTEGER",
      name: "TEXT",
      taxid: "INTEGER",
      scientific_name: "TEXT",
      common_name: "TEXT",
      production_name: "TEXT",
      timetree_mya: "TEXT",
      members: "INTEGER",
      lambda: "REAL",
      p_value: "REAL",
      p_value_limit: "REAL",
      is_expansion: "INTEGER",
    },
    key: ["tree_id", "position"],
  },
];
