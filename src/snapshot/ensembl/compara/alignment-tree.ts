/** A genome's place in an alignment, on the strand 1 or -1. */
export interface GenomePlace {
  readonly species: string;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly strand: number;
}

/** A node of the tree of an alignment block; `parent` is its index in the list, which has parents first. */
export interface BlockNode {
  readonly parent: number | null;
  readonly branchLength: number | null;
  /** Of leaves only. */
  readonly genome?: GenomePlace;
}

const LEAF = /^([a-z][a-z0-9_]*)_([^_]+)_(\d+)_(\d+)\[([+-])\]$/;

/** Reads Ensembl's tree of a block: `(gallus_gallus_2_100_200[+]:0.04,…)Ggal-Mgal[2]:0.12;`. An odd one has no nodes. */
export function parseAlignmentTree(newick: string): readonly BlockNode[] {
  const nodes: { parent: number | null; branchLength: number | null; genome?: GenomePlace }[] = [];
  const open: number[] = [];
  let last = -1;
  for (const [token] of newick.matchAll(/[(),;]|[^(),;]+/g)) {
    if (token === "(") {
      nodes.push({ parent: open.at(-1) ?? null, branchLength: null });
      open.push(nodes.length - 1);
    } else if (token === ")") {
      last = open.pop() ?? -1;
    } else if (token === "," || token === ";") {
      last = -1;
    } else {
      const [label = "", length] = token.split(":");
      const genome = last < 0 ? placeOf(label) : undefined;
      if (last < 0) last = nodes.push({ parent: open.at(-1) ?? null, branchLength: null }) - 1;
      const node = nodes[last];
      if (node)
        nodes[last] = { ...node, branchLength: length ? Number(length) : null, ...(genome && { genome }) };
    }
  }
  return nodes;
}

function placeOf(label: string): GenomePlace | undefined {
  const [, species, chrom = "", start, end, sign] = LEAF.exec(label) ?? [];
  if (species === undefined) return undefined;
  return { species, chrom, start: Number(start), end: Number(end), strand: sign === "-" ? -1 : 1 };
}

/** Writes a tree as Ensembl does; without branch lengths inner nodes have no names either. */
export function alignmentTree(nodes: readonly BlockNode[], { lengths = true } = {}): string {
  const write = (index: number): string => {
    const node = nodes[index];
    const children = nodes.flatMap(({ parent }, child) => (parent === index ? [child] : []));
    const own = node?.genome ? leafName(node.genome) : `(${children.map(write).join(",")})`;
    const name = node?.genome || !lengths ? "" : innerName(genomesBelow(nodes, index));
    const length = lengths && node && node.branchLength !== null ? `:${node.branchLength}` : "";
    return `${own}${name}${length}`;
  };
  return nodes.length > 0 ? `${write(0)};` : "";
}

const leafName = ({ species, chrom, start, end, strand }: GenomePlace): string =>
  `${species}_${chrom}_${start}_${end}[${strand < 0 ? "-" : "+"}]`;

/** `Ggal-Mgal[2]`: short names of the genomes below in alphabetical order, and their number. */
const innerName = (genomes: readonly GenomePlace[]): string =>
  `${genomes
    .map(({ species }) => shortName(species))
    .sort()
    .join("-")}[${genomes.length}]`;

/** `gallus_gallus` as Ggal. */
const shortName = (species: string): string => {
  const [genus = "", name = ""] = species.split("_");
  return `${genus.charAt(0).toUpperCase()}${name.slice(0, 3)}`;
};

function genomesBelow(nodes: readonly BlockNode[], index: number): GenomePlace[] {
  const own = nodes[index]?.genome;
  return own
    ? [own]
    : nodes.flatMap(({ parent }, child) => (parent === index ? genomesBelow(nodes, child) : []));
}
