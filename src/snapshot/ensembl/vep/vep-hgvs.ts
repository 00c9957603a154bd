import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer } from "../answers.ts";
import { humanOnly } from "../variation/find-variant.ts";
import { answerFor } from "./annotate.ts";
import { placeByHgvs } from "./hgvs-place.ts";
import { vepOptions } from "./options.ts";

export function vepByHgvs({ database, path, query }: RouteContext): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const asked = placeByHgvs(database, path["hgvs_notation"] ?? "");
  return isAnswer(asked) ? asked : answerFor(database, asked, vepOptions(query));
}
