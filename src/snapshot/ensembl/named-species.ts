import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { refused } from "./answers.ts";
import { findSpecies } from "./species.ts";

/** A species that Ensembl knows, whether or not its genes are held; else the service's refusal. */
export const namedSpecies = (
  database: Database,
  written: string,
): NonNullable<ReturnType<typeof findSpecies>> | Answer =>
  findSpecies(database, written) ?? refused(`Can not find internal name for species '${written}'`);
