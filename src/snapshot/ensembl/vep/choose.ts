/** What VEP chooses by, of one block of consequences. */
export interface Block {
  readonly gene: string;
  readonly allele: string;
  readonly mane: "select" | "plus_clinical" | null;
  readonly rank: number;
  /** Whether its terms do not tell what the change does to the protein. */
  readonly isOpen: boolean;
  readonly shown: Record<string, unknown>;
}

/** Order of VEP's pick as far as it is held: MANE Select, MANE Plus Clinical, then the worse consequence. */
const byChoice = (left: Block, right: Block): number =>
  standing(left) - standing(right) || left.rank - right.rank;

const standing = ({ mane }: Block): number => (mane === "select" ? 0 : mane === "plus_clinical" ? 1 : 2);

/** Blocks among which one is chosen each. */
function groupOf(way: string): (block: Block) => string {
  if (way.endsWith("pick_allele_gene")) return ({ allele, gene }) => `${allele} ${gene}`;
  if (way.endsWith("pick_allele")) return ({ allele }) => allele;
  return way === "per_gene" ? ({ gene }) => gene : () => "";
}

function chosen(blocks: readonly Block[], way: string): Set<Block> {
  const groups = Map.groupBy(blocks, groupOf(way));
  return new Set([...groups.values()].flatMap((group) => [...group].sort(byChoice).slice(0, 1)));
}

/** The blocks that are kept, those that flag_pick would keep marked. */
export function choose(
  blocks: readonly Block[],
  { pick, flag }: { readonly pick: string | undefined; readonly flag: string | undefined },
): Record<string, unknown>[] {
  const kept = pick === undefined ? blocks : [...chosen(blocks, pick)];
  const marked = flag === undefined ? new Set<Block>() : chosen(kept, flag);
  return kept.map((block) => (marked.has(block) ? { ...block.shown, pick: 1 } : block.shown));
}
