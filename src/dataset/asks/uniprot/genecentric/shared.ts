import type { Choice } from "../../asks.ts";

/** Parts of a gene-centric group. */
export const groupFields = {
  most: 3,
  several: {
    accession: ["canonical accession", "accession of the canonical protein"],
    gene_name: ["gene name", "name of the gene"],
    entry_type: ["entry type (reviewed or not)", "review status"],
    proteome_id: ["proteome id", "UPID of the proteome"],
    sequence: ["canonical sequence", "sequence of the canonical protein"],
    related_proteins: ["related proteins", "other proteins of the gene"],
  },
} as const satisfies Choice;

/** Orders of groups. */
export const groupOrders = {
  one: {
    "accession_id asc": [
      "in ascending order of accession",
      "lowest accession first",
      "sorted by accession from A to Z",
    ],
    "accession_id desc": [
      "in descending order of accession",
      "highest accession first",
      "sorted by accession from Z to A",
    ],
  },
} as const satisfies Choice;
