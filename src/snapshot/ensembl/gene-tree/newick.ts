import type { Writer } from "../formats/index.ts";
import { type Clade, cladeOf } from "./tree-values.ts";

type Label = (clade: Clade) => string;

const underscored = (name: string): string => name.replace(/[^\w.-]+/g, "_");

/** What leaves are called, by `nh_format`; the other formats join names that are not held. */
const labels: ReadonlyMap<string, Label> = new Map<string, Label>([
  ["simple", ({ sequence }) => sequence?.id[0]?.accession ?? ""],
  ["gene_stable_id", ({ id }) => id?.accession ?? ""],
  ["species", ({ taxonomy }) => underscored(taxonomy.scientific_name)],
  ["ncbi_name", ({ taxonomy }) => underscored(taxonomy.scientific_name)],
  ["ncbi_taxon", ({ taxonomy }) => String(taxonomy.id)],
]);

export const isNewickLabel = (format: string): boolean => labels.has(format);

/** The tree in Newick format: leaves by `nh_format`, branch lengths where they are known. */
export const newick: Writer = (value, { query }) => {
  const label = labels.get(query.get("nh_format") || "simple") ?? (() => "");
  const write = (clade: Clade): string => {
    const own = clade.children ? `(${clade.children.map(write).join(",")})` : label(clade);
    return clade.branch_length === undefined ? own : `${own}:${clade.branch_length}`;
  };
  return `${write(cladeOf(value))};`;
};
