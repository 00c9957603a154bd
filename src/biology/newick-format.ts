import { choice } from "./choice.ts";

/** Node labels of a Newick tree, as Ensembl's `nh_format` lists them. */
export const newickFormat = choice({
  id: "newick-format",
  title: "a Newick label style",
  values: [
    "simple",
    "full",
    "display_label_composite",
    "species",
    "species_short_name",
    "ncbi_taxon",
    "ncbi_name",
    "phylip",
    "gene_stable_id",
    "genome_gene_stable_id",
    "genome_product_stable_id",
  ],
});
