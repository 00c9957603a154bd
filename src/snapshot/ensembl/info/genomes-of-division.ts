import { absent } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { genomesFound } from "./genome.ts";

/** Genomes of a division. */
export const genomesOfDivision: EnsemblRoute = {
  service: "ensembl",
  path: "/info/genomes/division/{division}",
  functions: ["get_info_genomes_division"],
  tables: ["genome"],
  answer(context) {
    const division = context.path["division"] ?? "";
    const sql = "SELECT * FROM genome WHERE division = ? COLLATE NOCASE ORDER BY species";
    return genomesFound(context, sql, division) ?? absent(`the snapshot holds no genomes of ${division}`);
  },
};
