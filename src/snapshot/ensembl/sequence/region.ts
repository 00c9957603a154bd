import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer } from "../answers.ts";
import { checkPlace, type Place, placeAsked } from "../places.ts";
import { type HeldSpecies, HUMAN } from "../species.ts";
import { expands } from "./options.ts";
import type { Sequence } from "./sequence.ts";

const LONGEST = 10_000_000;

interface RegionRow {
  readonly coord_system: string;
  readonly assembly: string | null;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly sequence: string;
}

/** The sequence of a region as written in a request; refused where Ensembl would, absent where it is not held. */
export function regionSequence(
  { database, query }: Pick<RouteContext, "database" | "query">,
  { held, written }: { readonly held: HeldSpecies; readonly written: string },
): Sequence | Answer {
  const system = query.get("coord_system");
  const version = query.get("coord_system_version");
  const place = placeAsked(database, { held, written });
  if (isAnswer(place)) return place;
  const onAnother = system || (version && version !== held.assembly);
  const wrong = onAnother ? undefined : checkPlace(database, { held, place, limit: LONGEST });
  if (wrong) return wrong;
  const row =
    held.taxid === HUMAN ? rowAround(database, { place, version: version || held.assembly }) : undefined;
  const isOnSystem = !system || row?.coord_system === (system === "seqlevel" ? "contig" : system);
  if (!row || !isOnSystem || query.get("mask") || expands(query)) {
    return absent(`the snapshot does not hold the sequence of ${written}`);
  }
  const { start, end, strand } = place;
  const forward = row.sequence.slice(start - row.start, end - row.start + 1);
  return {
    id: [row.coord_system, row.assembly ?? "", row.name, start, end, strand].join(":"),
    query: written,
    molecule: "dna",
    seq: strand === 1 ? forward : reverseComplement(forward),
  };
}

const rowAround = (
  database: Database,
  { place, version }: { readonly place: Place; readonly version: string },
): RegionRow | undefined =>
  database.get<RegionRow>(
    `SELECT * FROM region_sequence WHERE name = ?1 AND start <= ?2 AND "end" >= ?3 AND ifnull(assembly, ?4) = ?4`,
    place.chrom,
    place.start,
    place.end,
    version,
  );

const complements: Readonly<Record<string, string>> = {
  A: "T",
  C: "G",
  G: "C",
  T: "A",
  a: "t",
  c: "g",
  g: "c",
  t: "a",
};

const reverseComplement = (sequence: string): string =>
  [...sequence]
    .reverse()
    .map((base) => complements[base] ?? base)
    .join("");
