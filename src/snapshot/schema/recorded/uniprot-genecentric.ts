import type { Table } from "../table.ts";

/** Proteins of one gene, as UniProt groups them in a reference proteome. */
export const genecentricTables: readonly Table[] = [
  {
    name: "genecentric_protein",
    volume: "recorded",
    does: "A protein of a gene-centric group; position 0 is the canonical one, named by canonical; existence and sequence_version where recorded",
    sources: [
      "responses/uniprot/search_genecentric__uw_uniprotkb_components_entry_genecentric.json",
      "responses/uniprot/get_genecentric_by_accession__uw_genecentric_P05067.json",
    ],
    columns: {
      canonical: "TEXT",
      position: "INTEGER",
      id: "TEXT",
      proteome_id: "TEXT",
      entry_type: "TEXT",
      entry_name: "TEXT",
      protein_name: "TEXT",
      gene: "TEXT",
      taxid: "INTEGER",
      organism: "TEXT",
      existence: "TEXT",
      flag: "TEXT",
      sequence_version: "INTEGER",
      sequence: "TEXT",
    },
    key: ["canonical", "position"],
    indexes: [["id"], ["gene COLLATE NOCASE"]],
    fullText: ["id", "entry_name", "protein_name", "gene", "organism"],
  },
];
