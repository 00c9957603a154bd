import { geneTreeId } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import { findSpecies } from "../species.ts";
import { isBelowAny, leavesOf, partsOf, prune, readPart, type TreeNode } from "./tree.ts";

/** A tree, as far as it was asked for. */
export interface AskedTree {
  readonly id: string;
  readonly rooted: number;
  readonly root: TreeNode;
}

/**
 * The part of a tree that was asked for by `subtree_node_id`, `prune_species` and `prune_taxon`. Trees are held in
 * parts, so one of these has to name a part or something within it.
 */
export function askedTree({ database, query }: RouteContext, id: string): AskedTree | Answer {
  const parts = partsOf(database, id);
  if (parts.length === 0) return noTree(id);
  const wanted = wantedTaxa(database, query);
  if (isAnswer(wanted)) return wanted;
  const node = query.get("subtree_node_id");
  const part = parts.find(({ node_id, taxid }) =>
    node ? node_id === Number(node) : taxid !== null && isAllBelow(database, { wanted, top: taxid }),
  );
  const root = part && readPart(database, part);
  if (!part || !root) return absent(`the snapshot holds parts of the tree ${id} only${hint(parts)}`);
  const pruned =
    wanted.length === 0 ? root : prune(root, (taxid) => isBelowAny(database, { taxid, tops: wanted }));
  return pruned
    ? { id, rooted: part.rooted, root: pruned }
    : refused(`No members of the tree ${id} are left`);
}

const isAllBelow = (
  database: Database,
  { wanted, top }: { readonly wanted: readonly number[]; readonly top: number },
): boolean => wanted.length > 0 && wanted.every((taxid) => isBelowAny(database, { taxid, tops: [top] }));

function hint(parts: readonly { readonly taxid: number | null }[]): string {
  const taxa = parts.flatMap(({ taxid }) => taxid ?? []);
  return taxa.length > 0 ? `; prune_taxon=${taxa.join(" or ")} asks for one` : "";
}

export function noTree(id: string): Answer {
  const words = `No GeneTree found for ID ${id}`;
  return geneTreeId.parse(id) !== undefined || /^RF\d{5}$/.test(id) ? absent(words) : refused(words);
}

function wantedTaxa(database: Database, query: URLSearchParams): number[] | Answer {
  const taxa = query.getAll("prune_taxon");
  const wrong = taxa.find((taxon) => !/^\d{1,9}$/.test(taxon));
  if (wrong !== undefined) return refused(`Cannot convert taxon ID '${wrong}' into a valid GenomeDB object`);
  const species: number[] = [];
  for (const name of query.getAll("prune_species")) {
    const found = findSpecies(database, name);
    if (!found) return refused(`Nothing is known to this server about the species name '${name}'`);
    if (found.taxid === null) return absent(`the snapshot does not know the taxon of ${found.name}`);
    species.push(found.taxid);
  }
  return [...taxa.map(Number), ...species];
}

/** Tree of which a gene is a member, by the id of the gene or of its product. */
export function treeOfMember(database: Database, id: string): string | undefined {
  const sql = "SELECT tree_id FROM gene_tree_member WHERE gene_id = ?1 OR product_id = ?1";
  return database.get<{ tree_id: string }>(sql, id)?.tree_id;
}

/** Taxon of the leaf that a gene or its product is. */
export function taxonOfMember(database: Database, id: string): number | undefined {
  const tree = treeOfMember(database, id);
  const leaves =
    tree === undefined ? [] : partsOf(database, tree).flatMap((part) => readPart(database, part) ?? []);
  return leaves.flatMap(leavesOf).find(({ member }) => member?.gene_id === id || member?.product_id === id)
    ?.taxid;
}
