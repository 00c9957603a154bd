import { absent, isAnswer, json } from "../answers.ts";
import { postRoute } from "../formats/index.ts";
import { refusedOptions } from "./options.ts";
import { sequencesOf } from "./sequences-of.ts";
import { sequenceTables } from "./tables.ts";
import { sequenceWriters } from "./writers.ts";

/** The sequences of several objects; those that are not found are left out. */
export const sequenceIds = postRoute({
  path: "/sequence/id",
  tables: sequenceTables,
  writers: sequenceWriters,
  member: "ids",
  most: 50,
  answer({ entries, context }) {
    const wrong = refusedOptions(context.query);
    if (wrong) return wrong;
    const query = new URLSearchParams([...context.query, ["multiple_sequences", "1"]]);
    const parts = entries.map((id) => ({ id, held: sequencesOf({ ...context, query }, id) }));
    const sequences = parts.flatMap(({ held }) => (isAnswer(held) ? [] : held.sequences));
    const lacks = parts.flatMap(({ id, held }) => (isAnswer(held) ? [id] : held.lacks));
    return sequences.length > 0 ? json(sequences, { lacks }) : absent("No results found", 404);
  },
});
