import { absent, isAbsent, isAnswer, json } from "../answers.ts";
import { postRoute } from "../formats/index.ts";
import { heldSpecies } from "../species.ts";
import { refusedOptions } from "./options.ts";
import { regionSequence } from "./region.ts";
import { regionTables } from "./tables.ts";
import { sequenceWriters } from "./writers.ts";

/** The sequences of several regions; one that is wrong spoils the whole. */
export const sequenceRegions = postRoute({
  path: "/sequence/region/{species}",
  tables: regionTables,
  writers: sequenceWriters,
  member: "regions",
  most: 50,
  answer({ entries, context }) {
    const { database, path, query } = context;
    const wrong = refusedOptions(query);
    if (wrong) return wrong;
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const parts = entries.map((written) => ({ written, told: regionSequence(context, { held, written }) }));
    const refusal = parts.find(({ told }) => isAnswer(told) && !isAbsent(told))?.told;
    if (isAnswer(refusal)) return refusal;
    const sequences = parts.flatMap(({ told }) => (isAnswer(told) ? [] : told));
    const lacks = parts.flatMap(({ written, told }) => (isAnswer(told) ? written : []));
    return sequences.length > 0 ? json(sequences, { lacks }) : absent("No results found", 404);
  },
});
