import { absent, isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { adaptorSpecies } from "./adaptor-species.ts";

/** Biotypes of the genes of a species, and of the transcripts seen in recorded answers. */
export const biotypes: EnsemblRoute = {
  service: "ensembl",
  path: "/info/biotypes/{species}",
  functions: ["get_info_biotypes"],
  tables: ["biotype", "biotype_object"],
  answer({ database, path }) {
    const held = adaptorSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const rows = database.all<{ biotype: string; object_type: string }>(
      `SELECT biotype, 'gene' AS object_type FROM biotype WHERE taxid = ?
       UNION SELECT biotype, object_type FROM biotype_object WHERE species = ? ORDER BY biotype, object_type`,
      held.taxid,
      held.species,
    );
    if (rows.length === 0) return absent(`the snapshot holds no biotypes of ${held.species}`);
    const objects = Map.groupBy(rows, ({ biotype }) => biotype);
    return json(
      [...objects].map(([biotype, of]) => ({ biotype, objects: of.map(({ object_type }) => object_type) })),
      { lacks: ["other biotypes of transcripts"] },
    );
  },
};
