import type { Database } from "../../../client/sqlite.ts";
import type { Writer } from "../formats/index.ts";

interface NodeRow {
  readonly position: number;
  readonly parent: number | null;
  readonly node_id: number;
  readonly name: string;
  readonly taxid: number;
  readonly scientific_name: string;
  readonly common_name: string | null;
  readonly production_name: string | null;
  readonly timetree_mya: string;
  readonly members: number;
  readonly lambda: number;
  readonly p_value: number;
  readonly p_value_limit: number;
  readonly is_expansion: number | null;
}

interface NodeJson {
  readonly name: string;
  readonly n_members: number;
  readonly pvalue: number;
  readonly children?: readonly NodeJson[] | undefined;
}

/** Names of nodes with the number of copies and the p-value: `homo.sapiens_2_1`. There are no branch lengths. */
export const newick: Writer = (value) => {
  const write = ({ name, n_members, pvalue, children }: NodeJson): string =>
    `${children ? `(${children.map(write).join(",")})` : ""}${name}_${n_members}_${pvalue}`;
  return `${write((value as { readonly tree: NodeJson }).tree)};`;
};

/** The nodes of a tree, from its root, as Ensembl tells them. */
export function rootOf(database: Database, tree: string): NodeJson | undefined {
  const rows = database.all<NodeRow>("SELECT * FROM cafe_node WHERE tree_id = ? ORDER BY position", tree);
  const children = Map.groupBy(rows, ({ parent }) => parent);
  const write = (row: NodeRow): NodeJson => ({
    ...nodeJson(row),
    children: children.get(row.position)?.map(write),
  });
  const [root] = children.get(null) ?? [];
  return root && write(root);
}

const nodeJson = (row: NodeRow) => ({
  id: row.node_id,
  name: row.name,
  n_members: row.members,
  lambda: String(row.lambda),
  pvalue: row.p_value,
  p_value_lim: String(row.p_value_limit),
  is_expansion: row.is_expansion ?? undefined,
  tax: {
    id: row.taxid,
    scientific_name: row.scientific_name,
    common_name: row.common_name ?? undefined,
    production_name: row.production_name ?? undefined,
    timetree_mya: row.timetree_mya,
  },
});
