import { isAnswer, json } from "../answers.ts";
import { askedObject } from "../asked-object.ts";
import { postRoute } from "../formats/index.ts";
import { describeFound } from "./expanded.ts";
import { lookupTables } from "./tables.ts";

/** Several ids: an object by id, null for those not found. */
export const lookupIds = postRoute({
  path: "/lookup/id",
  tables: lookupTables,
  member: "ids",
  most: 1000,
  answer({ entries, context }) {
    const described = entries.map((id) => {
      const found = askedObject(context, { id });
      return [id, isAnswer(found) ? undefined : describeFound(found, context)] as const;
    });
    return json(Object.fromEntries(described.map(([id, one]) => [id, one?.feature ?? null])), {
      lacks: [...new Set(described.flatMap(([id, one]) => one?.lacks ?? [id]))],
    });
  },
});
