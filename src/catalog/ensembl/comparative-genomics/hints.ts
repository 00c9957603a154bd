import type { Hints } from "../../definition.ts";

export const cafeTreeHints: Hints = {
  noun: "gene family tree",
  keep: [
    "tree.name",
    "tree.tax.common_name",
    "tree.n_members",
    "tree.pvalue",
    "pvalue_avg",
    "tree.lambda",
    "tree.tax.timetree_mya",
    "rooted",
    "tree.children",
  ],
  say: "The gene family goes back to {tree.name}, with the copy number {tree.n_members} there[; the average p-value is {pvalue_avg}].",
};

export const geneTreeHints: Hints = {
  noun: "gene tree",
  keep: [
    "id",
    "tree.taxonomy.scientific_name",
    "tree.taxonomy.timetree_mya",
    "tree.events.type",
    "rooted",
    "tree.children",
  ],
  say: "The gene tree {id} goes back to {tree.taxonomy.scientific_name}[, {tree.taxonomy.timetree_mya} million years ago].",
};

/** Condensed answers name the homologue in `id` and `species`, full ones in `target`. */
export const homologyHints: Hints = {
  list: "data.*.homologies",
  noun: "homolog",
  keep: [
    "type",
    "id",
    "species",
    "target.id",
    "target.species",
    "target.perc_id",
    "source.perc_id",
    "taxonomy_level",
    "protein_id",
    "target.protein_id",
    "dn_ds",
  ],
  say: "[{target.id}||{id}] of [{target.species|latin}||{species|latin}], {type|words}[, last common ancestor {taxonomy_level}][; {target.perc_id} % of it is identical to {source.id}].",
};
