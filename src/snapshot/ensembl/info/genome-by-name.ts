import { absent, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { type GenomeRow, genomeInfo } from "./genome.ts";

/** A genome of Ensembl Genomes by its production name. */
export const genomeByName: EnsemblRoute = {
  service: "ensembl",
  path: "/info/genomes/{name}",
  functions: ["get_info_genomes"],
  tables: ["genome"],
  answer({ database, path }) {
    const name = path["name"] ?? "";
    const row = database.get<GenomeRow>("SELECT * FROM genome WHERE species = ?", name.toLowerCase());
    return row ? json(genomeInfo(row)) : absent(`Genome ${name} not found`);
  },
};
