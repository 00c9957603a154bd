import type { Database } from "../../../client/sqlite.ts";
import { alignSequence, withoutEmptyColumns } from "../compara/cigar.ts";
import { geneById } from "../genes.ts";
import type { AskedTree } from "./asked-tree.ts";
import { leavesOf, type Member, type TreeNode } from "./tree.ts";

/** How members are told. */
export interface TreeLayout {
  readonly aligned: boolean;
  readonly cigarLine: boolean;
  readonly sequences: boolean;
}

const SOURCE = "EnsEMBL";

/** A gene tree as Ensembl tells it. */
export function treeJson({ id, rooted, root }: AskedTree, layout: TreeLayout) {
  const aligned = layout.aligned ? alignedSequences(root) : undefined;
  const write = (node: TreeNode): unknown => ({
    branch_length: node.branch_length ?? undefined,
    confidence: { bootstrap: node.bootstrap ?? undefined },
    taxonomy: {
      id: node.taxid,
      scientific_name: node.scientific_name,
      common_name: node.common_name ?? undefined,
      timetree_mya: node.timetree_mya ?? undefined,
    },
    ...(node.member
      ? { id: { accession: node.member.gene_id, source: SOURCE }, sequence: memberJson(node.member) }
      : { events: { type: node.event ?? undefined }, children: node.children.map(write) }),
  });
  const memberJson = (member: Member) => ({
    id: [{ accession: member.product_id, source: SOURCE }],
    name: member.name ?? undefined,
    location: `${member.chrom}:${member.start}-${member.end}`,
    mol_seq: layout.sequences ? molecule(member) : undefined,
  });
  const molecule = (member: Member) => {
    const seq = layout.aligned ? aligned?.get(member) : member.sequence;
    const cigar = layout.cigarLine ? (member.cigar_line ?? undefined) : undefined;
    return seq === undefined ? undefined : { is_aligned: layout.aligned ? 1 : 0, seq, cigar_line: cigar };
  };
  return { type: "gene tree", id, rooted, tree: write(root) };
}

/** Sequences of the members as they lie below a node: columns that only other members use are left out. */
function alignedSequences(root: TreeNode): ReadonlyMap<Member, string> | undefined {
  const members = leavesOf(root).flatMap(({ member }) => member ?? []);
  const rows = members.flatMap(({ sequence, cigar_line }) => alignSequence(sequence, cigar_line ?? "") ?? []);
  if (rows.length < members.length) return undefined;
  const shown = withoutEmptyColumns(rows);
  return new Map(members.map((member, index) => [member, shown[index] ?? ""]));
}

/** What the facts lack of a tree told so. Its places are those of its own release, on an older assembly of some genomes. */
export function treeLacks(
  database: Database,
  { tree, layout }: { readonly tree: AskedTree; readonly layout: TreeLayout },
): string[] {
  const { root } = tree;
  const leaves = leavesOf(root);
  const isAnyWithout = (test: (node: TreeNode) => boolean) => leaves.some(test);
  const withoutCigar = isAnyWithout(({ member }) => member?.cigar_line === null);
  return [
    ...(isAnyWithout(({ branch_length }) => branch_length === null) ? ["branch_length"] : []),
    ...(isAnyWithout(({ member }) => member !== undefined && isElsewhere(database, member))
      ? ["location on the assembly of today"]
      : []),
    ...(layout.sequences && layout.aligned && withoutCigar ? ["mol_seq"] : []),
    ...(layout.sequences && !layout.aligned && layout.cigarLine && withoutCigar ? ["cigar_line"] : []),
  ];
}

/** Whether the gene is held, and at another place. */
function isElsewhere(database: Database, { gene_id, chrom, start, end }: Member): boolean {
  const gene = geneById(database, gene_id);
  return gene !== undefined && (gene.chrom !== chrom || gene.start !== start || gene.end !== end);
}
