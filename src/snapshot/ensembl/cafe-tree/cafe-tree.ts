import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, json } from "../answers.ts";
import { isVertebrateCompara } from "../compara/databases.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { treeOfId, treeOfSymbol } from "../gene-tree/asked-member.ts";
import { noTree } from "../gene-tree/asked-tree.ts";
import { newick, rootOf } from "./cafe-nodes.ts";

const common = {
  service: "ensembl",
  tables: ["cafe_tree", "cafe_node"],
  writers: { nh: newick },
} as const;

/** Gain and loss of copies in the gene family of a tree. */
export const cafeTreeById: EnsemblRoute = {
  ...common,
  path: "/cafe/genetree/id/{id}",
  functions: ["get_cafe_genetree_by_id"],
  answer: (context) => told(context, context.path["id"] ?? ""),
};

/** The same of the family of a gene, transcript or protein. */
export const cafeTreeByMember: EnsemblRoute = {
  ...common,
  path: "/cafe/genetree/member/id/{species}/{id}",
  functions: ["get_cafe_genetree_by_member_id"],
  tables: [...common.tables, "gene_tree_member", "gene_tree_part", "gene_tree_node", "species"],
  answer(context) {
    const tree = treeOfId(context);
    return isAnswer(tree) ? tree : told(context, tree);
  },
};

/** The same of the family of the gene with a symbol. */
export const cafeTreeBySymbol: EnsemblRoute = {
  ...common,
  path: "/cafe/genetree/member/symbol/{species}/{symbol}",
  functions: ["get_cafe_genetree_by_member_symbol"],
  tables: [...common.tables, "gene_tree_member", "gene", "gene_set", "species"],
  answer(context) {
    const tree = treeOfSymbol(context);
    return isAnswer(tree) ? tree : told(context, tree);
  },
};

function told({ database, query }: RouteContext, id: string): Answer {
  const tree = database.get<{ rooted: number; p_value_average: number }>(
    "SELECT * FROM cafe_tree WHERE tree_id = ?",
    id,
  );
  if (!tree) return noTree(id);
  if (!isVertebrateCompara(query)) return absent(`No GeneTree found for ID ${id}`);
  return json({
    type: "cafe tree",
    rooted: tree.rooted,
    pvalue_avg: String(tree.p_value_average),
    tree: rootOf(database, id),
  });
}
