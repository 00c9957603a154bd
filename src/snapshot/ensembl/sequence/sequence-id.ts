import { absent, isAnswer, isOn, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { refusedOptions } from "./options.ts";
import { sequencesOf } from "./sequences-of.ts";
import { sequenceTables } from "./tables.ts";
import { sequenceWriters } from "./writers.ts";

/** The sequence of an object; a list only where several are allowed. */
export const sequenceId: EnsemblRoute = {
  service: "ensembl",
  path: "/sequence/id/{id}",
  functions: ["get_sequence_by_id"],
  tables: sequenceTables,
  writers: sequenceWriters,
  answer(context) {
    const { query, path } = context;
    const asked = path["id"] ?? "";
    const wrong = refusedOptions(query);
    if (wrong) return wrong;
    const held = sequencesOf(context, asked);
    if (isAnswer(held)) return held;
    const { sequences } = held;
    if (sequences.length === 0) return absent(`the snapshot does not hold the protein sequence of ${asked}`);
    return json(isOn(query, "multiple_sequences") ? sequences : sequences[0], held);
  },
};
