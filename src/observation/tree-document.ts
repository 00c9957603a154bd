import type { Content } from "../client/outcome.ts";
import { asList, isFields, leafText, valueAt } from "../client/value-at.ts";
import { columnsOf } from "./columns.ts";
import type { Document } from "./document.ts";

/** Nodes of a tree that are looked at. */
const MAX_NODES = 100_000;

/** An Ensembl gene tree or CAFE tree as the list of its leaves, which are what a tree is read for, after the hinted facts of its root. */
export function treeDocument({ value }: Content, keep: readonly string[] = []): Document | undefined {
  if (!isFields(value) || !isFields(value["tree"])) return undefined;
  const leaves: Record<string, unknown>[] = [];
  const open: unknown[] = [value["tree"]];
  for (let visited = 0; open.length > 0 && visited < MAX_NODES; visited += 1) {
    const node = open.pop();
    const children = asList(valueAt(node, "children"));
    if (children.length > 0) open.push(...children.toReversed());
    else leaves.push(readLeaf(node));
  }
  const facts = columnsOf([...new Set(["type", "id", ...keep])]);
  const context = facts.flatMap(({ label, path }) => {
    const text = leafText(valueAt(value, path));
    return text ? [`${label}: ${text}`] : [];
  });
  return { records: leaves, isList: true, columns: [], more: true, noun: "leaf", context };
}

function readLeaf(node: unknown): Record<string, unknown> {
  return {
    gene: valueAt(node, "id.accession"),
    protein: valueAt(node, "sequence.id.0.accession"),
    species: valueAt(node, "taxonomy.scientific_name") ?? valueAt(node, "tax.scientific_name"),
    "common name": valueAt(node, "taxonomy.common_name") ?? valueAt(node, "tax.common_name"),
    node: valueAt(node, "name"),
    members: valueAt(node, "n_members"),
    "p value": valueAt(node, "pvalue"),
    "branch length": valueAt(node, "branch_length"),
    location: valueAt(node, "sequence.location"),
  };
}
