import { variantId } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import { findVariant, humanOnly } from "../variation/find-variant.ts";
import { answerFor } from "./annotate.ts";
import { type Asked, changesOf } from "./change.ts";
import { vepOptions } from "./options.ts";

/** A held variant with all its alleles. */
export function askedById(database: Database, id: string): Asked | Answer {
  const variant = findVariant(database, id);
  const [first, ...rest] = variant ? changesOf(variant) : [];
  // Refused where no database names variants that way, absent where one does.
  if (!variant || !first)
    return (variantId.parse(id) === undefined ? refused : absent)(`No variant found with ID '${id}'`);
  return { input: id, id, changes: [first, ...rest], variant };
}

export function vepById({ database, path, query }: RouteContext): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const asked = askedById(database, path["id"] ?? "");
  return isAnswer(asked) ? asked : answerFor(database, asked, vepOptions(query));
}
