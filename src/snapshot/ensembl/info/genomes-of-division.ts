import { absent } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { genomesFound } from "./genome.ts";

/** Genomes of a division. */
export const genomesOfDivision: EnsemblRoute = {
  service: "ensembl",
  path: "/info/genomes/division/{division}",
  functions: ["get_info_genomes_division"],
  tables: ["genome"],
  answer({ database, path, query }) {
    const division = path["division"] ?? "";
    const sql = "SELECT * FROM genome WHERE division = ? COLLATE NOCASE ORDER BY species";
    const found = genomesFound(database.all(sql, division), query);
    return found ?? absent(`the snapshot holds no genomes of ${division}`);
  },
};
