import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { absent, isAnswer, json, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { type Place, readPlace } from "../places.ts";
import { checkAsked } from "./asked.ts";
import { type Pair, pairInfo, threshold } from "./pairs.ts";

/** Longest region, bases. */
const LONGEST = 500_000;
/** In the major histocompatibility complex so many variants are linked that Ensembl takes less. */
const LONGEST_IN_MHC = 10_000;
/** The complex on GRCh38, by the Genome Reference Consortium. */
const MHC: Place = { chrom: "6", start: 28_510_120, end: 33_480_577, strand: 1 };

/** Pairs of linked variants within a region of GRCh38, as far as the places of both variants on it are held. */
export const ldRegion: EnsemblRoute = {
  service: "ensembl",
  path: "/ld/{species}/region/{region}/{population_name}",
  functions: ["get_ld_region"],
  tables: ["ld_pair", "snp", "species"],
  answer({ database, path, query }) {
    const population = path["population_name"] ?? "";
    const place = readPlace(path["region"] ?? "");
    if (isAnswer(place)) return place;
    const problem = tooLarge(place) ?? checkAsked(database, { species: path["species"] ?? "", population });
    if (problem) return problem;
    const isStrong = threshold(query);
    if (isAnswer(isStrong)) return isStrong;
    const pairs = pairsWithin(database, place).filter((pair) => pair.population === population);
    if (pairs.length === 0)
      return absent(
        `the snapshot holds no linked variants whose places in ${path["region"]} (GRCh38) are known`,
      );
    return json(pairs.filter(isStrong).map(pairInfo), {
      lacks: ["other variants"],
    });
  },
};

function tooLarge(place: Place): Answer | undefined {
  const length = place.end - place.start + 1;
  if (length > LONGEST) return refused("Specified region is too large");
  const isInMhc = place.chrom === MHC.chrom && place.start <= MHC.end && place.end >= MHC.start;
  return isInMhc && length > LONGEST_IN_MHC ? refused("Specified region overlaps MHC region") : undefined;
}

const pairsWithin = (database: Database, { chrom, start, end }: Place): Pair[] =>
  database.all<Pair>(
    `SELECT p.* FROM ld_pair p
     JOIN snp a ON a.rsid = CAST(substr(p.variant1, 3) AS INTEGER) AND a.chrom = ?1 AND a.pos BETWEEN ?2 AND ?3
     JOIN snp b ON b.rsid = CAST(substr(p.variant2, 3) AS INTEGER) AND b.chrom = ?1 AND b.pos BETWEEN ?2 AND ?3
     ORDER BY p.position`,
    chrom,
    start,
    end,
  );
