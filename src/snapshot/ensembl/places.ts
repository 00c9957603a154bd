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

const REGION = /^([^:]{1,80}):(\d{1,12})(?:(?:-|\.\.|_)(\d{1,12}))?(?::(1|-1|\+|-))?$/;

/** Reads a region as Ensembl does: `7:140424943-140624564:1`, `..` for `-`, `chr` before the name. */
export function readPlace(written: string, { chrom = "" } = {}): Place | Answer {
  const match = REGION.exec(written.replaceAll(",", "").trim());
  if (!match) return refused(`Location ${written} not understood`);
  const [, name = chrom, first = "", last, strand] = match;
  const start = Number(first);
  const end = last === undefined ? start : Number(last);
  if (start < 1) return refused(`${start} is not a valid start`);
  return { chrom: chromosomeName(name), start, end, strand: strand === "-1" || strand === "-" ? -1 : 1 };
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
  const known = sequenceLength(database, held, place.chrom);
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
  held: HeldSpecies,
  chrom: string,
): number | "unknown" | undefined {
  if (held.taxid === HUMAN) {
    return database.get<{ length: number }>(
      "SELECT length FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND name = ?",
      chrom,
    )?.length;
  }
  const gene = database.get("SELECT id FROM gene WHERE taxid = ? AND chrom = ? LIMIT 1", held.taxid, chrom);
  return gene ? "unknown" : undefined;
}
