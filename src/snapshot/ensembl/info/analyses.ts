import { absent, isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { findSpecies, heldSpecies } from "../species.ts";

/** Analyses that the recorded records of a species name; a species that Ensembl does not know has none. */
export const analyses: EnsemblRoute = {
  service: "ensembl",
  path: "/info/analysis/{species}",
  functions: ["get_info_analysis"],
  tables: ["analysis"],
  answer({ database, path }) {
    const written = path["species"] ?? "";
    if (!findSpecies(database, written)) return json({});
    const held = heldSpecies(database, written);
    if (isAnswer(held)) return held;
    const rows = database.all<{ logic_name: string; database: string }>(
      "SELECT logic_name, database FROM analysis WHERE species = ? ORDER BY logic_name, database",
      held.species,
    );
    if (rows.length === 0) return absent(`the snapshot holds no analyses of ${held.species}`);
    const databases = Map.groupBy(rows, ({ logic_name }) => logic_name);
    return json(
      Object.fromEntries([...databases].map(([name, of]) => [name, of.map((row) => row.database)])),
      { lacks: ["other analyses"] },
    );
  },
};
