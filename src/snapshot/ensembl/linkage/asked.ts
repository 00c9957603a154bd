import { rsId } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import { namedSpecies } from "../named-species.ts";
import { HUMAN } from "../species.ts";

/** Says no where the species is not human, or the population is none of which linkage may be told. */
export function checkAsked(
  database: Database,
  { species, population }: { readonly species: string; readonly population: string | null },
): Answer | undefined {
  const found = namedSpecies(database, species);
  if (isAnswer(found)) return found;
  if (found.taxid !== HUMAN) return absent(`the snapshot holds no linkage of ${found.name}`);
  if (population === null || database.get("SELECT 1 FROM ld_pair WHERE population = ?", population))
    return undefined;
  const words = `Could not fetch population object for ${population}`;
  return /^[\w.+-]+(?::[\w.+ -]+)+$/.test(population) ? absent(words) : refused(words);
}

/** Canonical name of a variant; another database's name may be known to Ensembl, words are not. */
export function variantAsked(written: string): string | Answer {
  const rs = rsId.normalise(written);
  if (rs !== undefined && /^rs/i.test(written.trim())) return rs;
  const words = `Could not fetch variation object for id: ${written}`;
  return /^[A-Z]{2,8}\d+$/i.test(written) ? absent(words) : refused(words);
}

/** Says that a variant is not held. */
export const unknownVariant = (variant: string): Answer =>
  absent(`Could not fetch variation object for id: ${variant}`);
