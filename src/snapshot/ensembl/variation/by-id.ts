import type { Answer } from "../../../client/outcome.ts";
import { ABSENT_HEADER, type RouteContext } from "../../route.ts";
import { isAnswer, json } from "../answers.ts";
import type { Posted } from "../formats/index.ts";
import { heldSpecies } from "../species.ts";
import { describeById } from "./describe.ts";

export function variationById({ database, path, query }: RouteContext): Answer {
  const found = describeById(database, { id: path["id"] ?? "", species: path["species"] ?? "", query });
  return isAnswer(found) ? found : json(found.record, { lacks: found.lacks });
}

/** A POSTed list: what is known, by id; the rest is named in the header. */
export function variationByIds({ entries, context: { database, path, query } }: Posted): Answer {
  const species = path["species"] ?? "";
  const held = heldSpecies(database, species);
  if (isAnswer(held)) return held;
  const lacks = new Set<string>();
  const records = entries.flatMap((id) => {
    const found = describeById(database, { id, species, query });
    if (isAnswer(found)) {
      if (found.headers[ABSENT_HEADER]) lacks.add(id);
      return [];
    }
    for (const one of found.lacks) lacks.add(one);
    return [[id, found.record] as const];
  });
  return json(Object.fromEntries(records), { lacks: [...lacks] });
}
