import { newickFormat } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn, json, refused } from "../answers.ts";
import { isVertebrateCompara } from "../compara/databases.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { treeOfId, treeOfSymbol } from "./asked-member.ts";
import { askedTree } from "./asked-tree.ts";
import { isNewickLabel, newick } from "./newick.ts";
import { orthoxml } from "./orthoxml.ts";
import { phyloxml } from "./phyloxml.ts";
import { treeJson, treeLacks } from "./tree-json.ts";

const common = {
  service: "ensembl",
  tables: ["gene_tree_part", "gene_tree_node", "gene_tree_member", "taxon", "species", "gene"],
  writers: { nh: newick, orthoxml, phyloxml },
} as const;

/** A gene tree by its id. */
export const geneTreeById: EnsemblRoute = {
  ...common,
  path: "/genetree/id/{id}",
  functions: ["get_genetree_by_id"],
  answer: (context) => told(context, context.path["id"] ?? ""),
};

/** The tree of a gene, transcript or protein. */
export const geneTreeByMember: EnsemblRoute = {
  ...common,
  path: "/genetree/member/id/{species}/{id}",
  functions: ["get_genetree_member_by_id"],
  answer(context) {
    const tree = treeOfId(context);
    return isAnswer(tree) ? tree : told(context, tree);
  },
};

/** The tree of the gene with a symbol. */
export const geneTreeBySymbol: EnsemblRoute = {
  ...common,
  path: "/genetree/member/symbol/{species}/{symbol}",
  functions: ["get_genetree_member_by_symbol"],
  tables: [...common.tables, "gene_set"],
  answer(context) {
    const tree = treeOfSymbol(context);
    return isAnswer(tree) ? tree : told(context, tree);
  },
};

function told(context: RouteContext, id: string): Answer {
  const { query } = context;
  const label = query.get("nh_format");
  if (label && newickFormat.parse(label) === undefined) return refused(`nh_format '${label}' is not known`);
  if (label && !isNewickLabel(label)) return absent(`the snapshot does not know the names of ${label}`);
  if (!isVertebrateCompara(query)) return absent(`No GeneTree found for ID ${id}`);
  const cluster = query.get("clusterset_id");
  if (cluster && cluster !== "default") return absent(`the snapshot holds no trees of ${cluster}`);
  const tree = askedTree(context, id);
  if (isAnswer(tree)) return tree;
  const layout = {
    aligned: isOn(query, "aligned"),
    cigarLine: isOn(query, "cigar_line"),
    sequences: query.get("sequence") !== "none",
  };
  return json(treeJson(tree, layout), { lacks: treeLacks(context.database, { tree, layout }) });
}
