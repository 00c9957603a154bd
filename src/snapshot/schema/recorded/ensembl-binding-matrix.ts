import type { Table } from "../table.ts";

const sources = [
  "responses/ensembl/get_binding_matrix__t_homo_sapiens_binding_matrix_ENSPFM0001_content-type_application_json.json",
];

/** Binding matrices of transcription factors. */
export const ensemblBindingMatrixTables: readonly Table[] = [
  {
    name: "binding_matrix",
    volume: "recorded",
    does: "A binding matrix of Ensembl; length in positions; threshold is a score; complexes are transcription factor complexes",
    sources,
    columns: {
      id: "TEXT",
      species: "TEXT",
      name: "TEXT",
      source: "TEXT",
      threshold: "REAL",
      length: "INTEGER",
      complexes: "TEXT",
    },
    key: ["id"],
  },
  {
    name: "binding_matrix_position",
    volume: "recorded",
    does: "How often each base was seen at a position (from 1) of a binding matrix, as counts",
    sources,
    columns: {
      matrix_id: "TEXT",
      position: "INTEGER",
      a: "INTEGER",
      c: "INTEGER",
      g: "INTEGER",
      t: "INTEGER",
    },
    key: ["matrix_id", "position"],
  },
];
