import { isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { heldSpecies } from "../species.ts";
import { refusedOptions } from "./options.ts";
import { regionSequence } from "./region.ts";
import { regionTables } from "./tables.ts";
import { sequenceWriters } from "./writers.ts";

/** The genomic sequence of a region; few are held. */
export const sequenceRegion: EnsemblRoute = {
  service: "ensembl",
  path: "/sequence/region/{species}/{region}",
  functions: ["get_sequence_by_region"],
  tables: regionTables,
  writers: sequenceWriters,
  answer(context) {
    const { database, path, query } = context;
    const wrong = refusedOptions(query);
    if (wrong) return wrong;
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const sequence = regionSequence(context, { held, written: path["region"] ?? "" });
    return isAnswer(sequence) ? sequence : json(sequence);
  },
};
