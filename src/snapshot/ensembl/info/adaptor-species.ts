import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { refused } from "../answers.ts";
import { findSpecies, type HeldSpecies, heldSpecies } from "../species.ts";

/** The species, or the words in which these endpoints refuse one that Ensembl does not know. */
export const adaptorSpecies = (database: Database, written: string): HeldSpecies | Answer =>
  findSpecies(database, written)
    ? heldSpecies(database, written)
    : refused(`Could not fetch adaptor for species ${written}`);
