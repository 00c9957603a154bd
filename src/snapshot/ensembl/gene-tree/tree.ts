import type { Database } from "../../../client/sqlite.ts";
import { ancestorsOf } from "../../query/lineage.ts";

/** The gene of a leaf. */
export interface Member {
  readonly gene_id: string;
  readonly product_id: string;
  readonly name: string | null;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly sequence: string;
  /** In the alignment of the whole tree. */
  readonly cigar_line: string | null;
}

/** A node of a gene tree with what is below it. */
export interface TreeNode {
  readonly taxid: number;
  readonly scientific_name: string;
  readonly common_name: string | null;
  readonly timetree_mya: string | null;
  /** Substitutions per site. */
  readonly branch_length: number | null;
  readonly bootstrap: number | null;
  readonly event: string | null;
  readonly member: Member | undefined;
  readonly children: readonly TreeNode[];
}

/** A part of a tree: below a node, or what is left when the tree is pruned to a taxon. */
export interface TreePart {
  readonly tree_id: string;
  readonly part: number;
  readonly rooted: number;
  readonly node_id: number | null;
  readonly taxid: number | null;
}

type NodeRow = Omit<TreeNode, "member" | "children"> & {
  readonly position: number;
  readonly parent: number | null;
};
type MemberRow = Member & { readonly position: number };

export const partsOf = (database: Database, tree: string): TreePart[] =>
  database.all<TreePart>("SELECT * FROM gene_tree_part WHERE tree_id = ? ORDER BY part", tree);

/** The nodes of a part, from its root. */
export function readPart(database: Database, { tree_id, part }: TreePart): TreeNode | undefined {
  const where = "WHERE tree_id = ? AND part = ? ORDER BY position";
  const nodes = database.all<NodeRow>(`SELECT * FROM gene_tree_node ${where}`, tree_id, part);
  const members = new Map(
    database
      .all<MemberRow>(`SELECT * FROM gene_tree_member ${where}`, tree_id, part)
      .map(({ position, ...member }) => [position, member]),
  );
  const children = Map.groupBy(nodes, ({ parent }) => parent);
  const read = ({ position, parent, ...node }: NodeRow): TreeNode => ({
    ...node,
    member: members.get(position),
    children: (children.get(position) ?? []).map(read),
  });
  const [root] = children.get(null) ?? [];
  return root && read(root);
}

export const leavesOf = (node: TreeNode): TreeNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);

/** The tree of the leaves of some taxa; a node that is left with one child gives way to it, and their branches join. */
export function prune(node: TreeNode, keeps: (taxid: number) => boolean): TreeNode | undefined {
  if (node.children.length === 0) return keeps(node.taxid) ? node : undefined;
  const children = node.children.flatMap((child) => prune(child, keeps) ?? []);
  const [only, ...others] = children;
  if (!only || others.length > 0) return only && { ...node, children };
  return { ...only, branch_length: joined(node.branch_length, only.branch_length) };
}

const joined = (upper: number | null, lower: number | null): number | null =>
  upper === null || lower === null ? null : upper + lower;

/** Whether a taxon is one of some taxa or below one. */
export const isBelowAny = (
  database: Database,
  { taxid, tops }: { readonly taxid: number; readonly tops: readonly number[] },
): boolean =>
  tops.includes(taxid) || ancestorsOf(database, taxid).some((ancestor) => tops.includes(ancestor.taxid));
