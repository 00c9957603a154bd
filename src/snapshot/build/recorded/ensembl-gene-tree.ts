import type { JsonValue } from "../../../biology/index.ts";
import type { SqlValue } from "../../../client/sqlite.ts";
import { cigarLength } from "../../ensembl/compara/cigar.ts";
import type { Row, Store } from "../store.ts";
import { type AnswerFolder, askedFor } from "./answer-folder.ts";
import { at, listAt, untyped } from "./recorded-json.ts";

const { numberAt, textAt } = untyped;

/** Answers that differ in what is held: below a node with CIGAR lines, and pruned to a taxon. */
const PARTS = /;(?:subtree_node_id=(\d+);cigar_line=1|prune_taxon=(\d+))$/;

/** Parts of gene trees, node by node. */
export function loadEnsemblGeneTrees(answers: AnswerFolder, store: Store): void {
  const geneOf = geneAtPlace(store);
  for (const file of answers.files("get_genetree_by_id")) {
    const asked = askedFor(answers, file);
    const [match, node, taxon] = PARTS.exec(asked) ?? [];
    if (match === undefined) continue;
    const tree = answers.json(file);
    const tree_id = textAt(tree, "id") ?? "";
    const part = store.rows("gene_tree_part").length;
    store.add("gene_tree_part", {
      tree_id,
      part,
      rooted: numberAt(tree, "rooted"),
      node_id: node === undefined ? null : Number(node),
      taxid: taxon === undefined ? null : Number(taxon),
    });
    addNodes(store, { id: { tree_id, part }, root: at(tree, "tree") ?? null, geneOf });
  }
  dropImpossibleLengths(store);
  store.check("gene_tree_member", ({ sequence, cigar_line, start, end }) => {
    const { length } = String(sequence);
    if (length !== Number(end) - Number(start) + 1) return "a sequence of another length than its place";
    return cigar_line === null || cigarLength(String(cigar_line)) === length
      ? undefined
      : "a CIGAR line of another length";
  });
}

interface Part {
  readonly id: { readonly tree_id: string; readonly part: number };
  readonly root: JsonValue;
  readonly geneOf: (row: Row) => SqlValue;
}

function addNodes(store: Store, { id, root, geneOf }: Part): void {
  let position = 0;
  const add = (node: JsonValue, parent: number | null): void => {
    const own = position++;
    store.add("gene_tree_node", { ...id, position: own, parent, ...nodeOf(node) });
    if (at(node, "id") !== undefined) {
      const member = { ...id, position: own, ...memberOf(node) };
      store.add("gene_tree_member", { ...member, gene_id: geneOf(member) });
    }
    for (const child of listAt(node, "children")) add(child, own);
  };
  add(root, null);
}

const nodeOf = (node: JsonValue): Row => ({
  taxid: numberAt(node, "taxonomy.id"),
  scientific_name: textAt(node, "taxonomy.scientific_name"),
  common_name: textAt(node, "taxonomy.common_name"),
  timetree_mya: textAt(node, "taxonomy.timetree_mya"),
  branch_length: numberAt(node, "branch_length"),
  bootstrap: numberAt(node, "confidence.bootstrap"),
  event: textAt(node, "events.type"),
});

function memberOf(node: JsonValue): Row {
  const [, chrom = null, start, end] =
    /^([^:]+):(\d+)-(\d+)$/.exec(textAt(node, "sequence.location") ?? "") ?? [];
  return {
    gene_id: textAt(node, "id.accession"),
    product_id: textAt(node, "sequence.id.0.accession"),
    name: textAt(node, "sequence.name"),
    chrom,
    start: Number(start),
    end: Number(end),
    sequence: textAt(node, "sequence.mol_seq.seq"),
    cigar_line: textAt(node, "sequence.mol_seq.cigar_line"),
  };
}

/**
 * The gene of a member. Ensembl's test database gives one member the gene of another chromosome, so that its tests find
 * it; the gene that has exactly the place of the member is then its gene.
 */
function geneAtPlace(store: Store): (member: Row) => SqlValue {
  const genes = store.by("gene", "id");
  const place = ({ chrom, start, end }: Row): string => `${chrom}:${start}-${end}`;
  const human = store.rows("gene").filter(({ taxid }) => taxid === 9606);
  const byPlace = Map.groupBy(human, place);
  return (member) => {
    const told = genes.get(member["gene_id"] ?? null);
    if (!told || told["chrom"] === member["chrom"]) return member["gene_id"] ?? null;
    const [only, ...others] = byPlace.get(place(member)) ?? [];
    return others.length === 0 ? (only?.["id"] ?? null) : null;
  };
}

/** Between identical sequences there is no change for a length to count: those two are made up for the tests. */
function dropImpossibleLengths(store: Store): void {
  const leaves = new Map(store.rows("gene_tree_member").map((row) => [nodeKey(row), row["sequence"]]));
  const siblings = Map.groupBy(
    store.rows("gene_tree_node").filter((row) => leaves.has(nodeKey(row))),
    ({ tree_id, part, parent }) => JSON.stringify([tree_id, part, parent]),
  );
  for (const rows of siblings.values()) {
    const isSame = rows.length > 1 && new Set(rows.map((row) => leaves.get(nodeKey(row)))).size === 1;
    if (isSame) for (const row of rows) row["branch_length"] = null;
  }
}

const nodeKey = ({ tree_id, part, position }: Row): string => JSON.stringify([tree_id, part, position]);
