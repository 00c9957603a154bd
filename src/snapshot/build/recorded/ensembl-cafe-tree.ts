import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import { type AnswerFolder, askedFor } from "./answer-folder.ts";
import { at, listAt, untyped } from "./recorded-json.ts";
import { taxonTree } from "./taxon-tree.ts";

const { numberAt, textAt } = untyped;

/** CAFE trees, node by node. */
export function loadEnsemblCafeTrees(answers: AnswerFolder, store: Store): void {
  for (const file of answers.files("get_cafe_genetree_by_id")) {
    const tree = answers.json(file);
    const tree_id = /\/id\/([^?]+)/.exec(askedFor(answers, file))?.[1] ?? "";
    store.add("cafe_tree", {
      tree_id,
      rooted: numberAt(tree, "rooted"),
      p_value_average: numberAt(tree, "pvalue_avg"),
    });
    const root = at(tree, "tree");
    if (root !== undefined) addNodes(store, { tree_id, root });
  }
  checkTaxa(store);
}

function addNodes(
  store: Store,
  { tree_id, root }: { readonly tree_id: string; readonly root: JsonValue },
): void {
  let position = 0;
  const add = (node: JsonValue, parent: number | null): void => {
    const own = position++;
    store.add("cafe_node", {
      tree_id,
      position: own,
      parent,
      node_id: numberAt(node, "id"),
      name: textAt(node, "name"),
      taxid: numberAt(node, "tax.id"),
      scientific_name: textAt(node, "tax.scientific_name"),
      common_name: textAt(node, "tax.common_name"),
      production_name: textAt(node, "tax.production_name"),
      timetree_mya: textAt(node, "tax.timetree_mya"),
      members: numberAt(node, "n_members"),
      lambda: numberAt(node, "lambda"),
      p_value: numberAt(node, "pvalue"),
      p_value_limit: numberAt(node, "p_value_lim"),
      is_expansion: numberAt(node, "is_expansion"),
    });
    for (const child of listAt(node, "children")) add(child, own);
  };
  add(root, null);
}

/** A node is of a taxon held, below that of its parent. */
function checkTaxa(store: Store): void {
  const isAbove = taxonTree(store);
  const known = store.by("taxon", "taxid");
  const nodes = new Map(
    store.rows("cafe_node").map((row) => [JSON.stringify([row["tree_id"], row["position"]]), row]),
  );
  store.check("cafe_node", ({ tree_id, parent, taxid, scientific_name }) => {
    if (known.get(taxid ?? null)?.["scientific_name"] !== scientific_name) return "a taxon of another name";
    const above = nodes.get(JSON.stringify([tree_id, parent]));
    return above === undefined || isAbove(above["taxid"] ?? null, taxid ?? null)
      ? undefined
      : "not below the taxon of its parent";
  });
}
