import { variantId } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import { type HeldSpecies, HUMAN, heldSpecies } from "../species.ts";
import { type Variant, variantByClinvarId, variantByRsid } from "../variants.ts";

/** A variant by rs number or by ClinVar's VCV accession. */
export function findVariant(database: Database, id: string): Variant | undefined {
  const rsid = /^rs(\d{1,12})$/i.exec(id)?.[1];
  if (rsid !== undefined) return variantByRsid(database, Number(rsid));
  const clinvar = /^VCV0*(\d{1,9})(?:\.\d+)?$/i.exec(id)?.[1];
  return clinvar === undefined ? undefined : variantByClinvarId(database, Number(clinvar));
}

/** Refused where no database names variants that way, absent where one does. */
export const variantNotFound = (id: string, species: string): Answer =>
  (variantId.parse(id) === undefined ? refused : absent)(`${id} not found for ${species}`);

export const locationOf = ({ chrom, start, end }: Variant): string => `${chrom}:${start}-${end}`;

export function humanOnly(database: Database, species: string): HeldSpecies | Answer {
  const held = heldSpecies(database, species);
  if (isAnswer(held) || held.taxid === HUMAN) return held;
  return absent(`the snapshot holds no variants of ${held.species}`);
}
