import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { absent, refused } from "./answers.ts";
import { type HeldSpecies, HUMAN } from "./species.ts";

/** A stretch of a sequence, 1-based and inclusive. */
export interface Place {
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly strand: 1 | -1;
}

/** Name, start, end and strand as written; whether they are such is another question. */
const REGION = /^([^:]{1,80}):([^:.\-_]{1,80})(?:(?:-|\.\.|_)([^:.\-_]{1,80}))?(?::([^:]{1,20}))?$/;
const BASE = /^\d{1,12}$/;
const STRANDS: Readonly<Record<string, Place["strand"]>> = { "1": 1, "+1": 1, "+": 1, "-1": -1, "-": -1 };

/**
 * Reads a region as Ensembl does: `7:140424943-140624564:1`, `..` for `-`, `chr` before the name. An end right before
 * its start is a place between two bases.
 */
export function readPlace(written: string): Place | Answer {
  const match = REGION.exec(written.replaceAll(",", "").trim());
  if (!match) return refused(`Location ${written} not understood`);
  const [, name = "", first = "", last = first, sign = "1"] = match;
  if (!BASE.test(first) || Number(first) < 1) return refused(`${first} is not a valid start`);
  if (!BASE.test(last)) return refused(`${last} is not a valid end`);
  const strand = Object.hasOwn(STRANDS, sign) ? STRANDS[sign] : undefined;
  if (strand === undefined) return refused(`${sign} is not a valid strand`);
  const [start, end] = [Number(first), Number(last)];
  if (end < start - 1) {
    return refused(
      `Cannot request a slice whose start is greater than its end. Start: ${start}. End: ${end}`,
    );
  }
  return { chrom: chromosomeName(name), start, end, strand };
}

/** The same for a route that takes the name of a sequence for the whole of it, as `MT`. */
export function placeAsked(
  database: Database,
  { held, written }: { readonly held: HeldSpecies; readonly written: string },
): Place | Answer {
  const chrom = chromosomeName(written.trim());
  const length = chrom.includes(":") ? undefined : sequenceLength(database, { taxid: held.taxid, chrom });
  return typeof length === "number" ? { chrom, start: 1, end: length, strand: 1 } : readPlace(written);
}

/** UCSC's `chr17` and `chrM` as Ensembl names them. */
export const chromosomeName = (name: string): string => {
  const short = name.replace(/^chr/i, "");
  return short.toUpperCase() === "M" ? "MT" : /^[xy]$/i.test(short) ? short.toUpperCase() : short;
};

/** Refuses what Ensembl refuses: a region longer than its limit, a sequence that does not exist, a start past its end. */
export function checkPlace(
  database: Database,
  { held, place, limit }: { held: HeldSpecies; place: Place; limit: number },
): Answer | undefined {
  const length = place.end - place.start + 1;
  if (length > limit) {
    return refused(
      `${length} is greater than the maximum allowed length of ${limit}. Request smaller regions of sequence`,
    );
  }
  const known = sequenceLength(database, { taxid: held.taxid, chrom: place.chrom });
  if (known === undefined) {
    const held = `No slice found for location '${place.chrom}:${place.start}-${place.end}'`;
    return place.chrom.length <= 2 ? refused(held) : absent(held);
  }
  if (known !== "unknown" && place.start > known) return refused(`${place.start} is not a valid start`);
  return undefined;
}

/** Length of a sequence where known; `unknown` for species whose chromosomes are known from their genes only. */
export function sequenceLength(
  database: Database,
  { taxid, chrom }: { readonly taxid: number; readonly chrom: string },
): number | "unknown" | undefined {
  if (taxid === HUMAN) {
    return database.get<{ length: number }>(
      "SELECT length FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND name = ?",
      chrom,
    )?.length;
  }
  const gene = database.get("SELECT id FROM gene WHERE taxid = ? AND chrom = ? LIMIT 1", taxid, chrom);
  return gene ? "unknown" : undefined;
}
