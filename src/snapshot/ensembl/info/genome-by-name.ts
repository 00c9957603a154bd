import { absent } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { type GenomeRow, genomeAnswer } from "./genome.ts";

/** A genome of Ensembl Genomes by its production name. */
export const genomeByName: EnsemblRoute = {
  service: "ensembl",
  path: "/info/genomes/{name}",
  functions: ["get_info_genomes"],
  tables: ["genome"],
  answer({ database, path, query }) {
    const name = path["name"] ?? "";
    const row = database.get<GenomeRow>("SELECT * FROM genome WHERE species = ?", name.toLowerCase());
    return row ? genomeAnswer(row, query) : absent(`Genome ${name} not found`);
  },
};
