import { alignmentMethod, speciesSetGroup } from "../../../catalog/ensembl/comparative-genomics/kinds.ts";
import { comparaMethod } from "../../../catalog/ensembl/parameters.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, refused } from "../answers.ts";
import { namedSpecies } from "../named-species.ts";

/** Method and group of species, refused where Ensembl knows no such. */
export function askedSet({
  database,
  query,
}: RouteContext): { readonly method: string; readonly group: string } | Answer {
  const method = query.get("method") || "EPO";
  if (!alignmentMethod.examples.includes(method)) {
    return comparaMethod.examples.includes(method)
      ? refused(`The method '${method}' is not used for genome alignments`)
      : refused(`The method '${method}' is not understood by this service`);
  }
  const mask = query.get("mask");
  if (mask && !["soft", "hard"].includes(mask)) return refused(`'${mask}' is not a valid value for mask`);
  for (const name of query.getAll("species_set")) {
    const species = namedSpecies(database, name);
    if (isAnswer(species)) return species;
  }
  const group = query.get("species_set_group") || "mammals";
  const isGroup = GROUPS.has(group) || speciesSetGroup.examples.includes(group);
  return isGroup ? { method, group } : refused(`No species set group ${group} found for ${method}`);
}

/** Groups of older releases. */
const GROUPS = new Set(["birds", "sauropsids"]);
