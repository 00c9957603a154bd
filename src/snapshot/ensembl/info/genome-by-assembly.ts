import { absent, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { type GenomeRow, genomeAnswer } from "./genome.ts";

/** The genome of an assembly accession. */
export const genomeByAssembly: EnsemblRoute = {
  service: "ensembl",
  path: "/info/genomes/assembly/{assembly_id}",
  functions: ["get_info_genomes_assembly"],
  tables: ["genome"],
  answer({ database, path, query }) {
    const id = path["assembly_id"] ?? "";
    const row = database.get<GenomeRow>(
      "SELECT * FROM genome WHERE assembly_accession = ?",
      id.toUpperCase(),
    );
    if (row) return genomeAnswer(row, query);
    return (/^GC[AF]_\d{9}(?:\.\d+)?$/i.test(id) ? absent : refused)(
      `Genome with assembly accession ${id} not found`,
    );
  },
};
