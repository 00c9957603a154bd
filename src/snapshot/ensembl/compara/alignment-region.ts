import type { Database } from "../../../client/sqlite.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { namedSpecies } from "../named-species.ts";
import { readPlace } from "../places.ts";
import { blockAnswer } from "./alignment-block.ts";
import { askedSet } from "./alignment-set.ts";
import { isVertebrateCompara } from "./databases.ts";

/** Longest region, bases. */
const LONGEST = 1_000_000;

/** Alignment of a region with other genomes. Blocks are held whole, so the region must be that of one. */
export const alignmentRegion: EnsemblRoute = {
  service: "ensembl",
  path: "/alignment/region/{species}/{region}",
  functions: ["get_alignment_region"],
  tables: ["alignment_block", "alignment_row", "alignment_node", "species"],
  answer(context) {
    const { database, path, query } = context;
    const species = namedSpecies(database, path["species"] ?? "");
    if (isAnswer(species)) return species;
    const place = readPlace(path["region"] ?? "");
    if (isAnswer(place)) return place;
    const length = place.end - place.start + 1;
    if (length > LONGEST) {
      return refused(
        `${length} is greater than the maximum allowed length of ${LONGEST}. Request smaller regions of sequence`,
      );
    }
    const asked = askedSet(context);
    if (isAnswer(asked)) return asked;
    const block = database.get<{ block: number }>(
      `SELECT block FROM alignment_block WHERE species = ? AND chrom = ? AND start = ? AND end = ?
       AND method = ? AND species_set_group = ?`,
      species.name,
      place.chrom,
      place.start,
      place.end,
      asked.method,
      asked.group,
    );
    const isHeld = block && place.strand === 1 && isVertebrateCompara(query);
    return isHeld
      ? blockAnswer(context, block.block)
      : absent(notHere(database, { ...place, species: species.name }));
  },
};

interface Wanted {
  readonly species: string;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
}

interface BlockRow extends Wanted {
  readonly method: string;
  readonly species_set_group: string;
}

/** Names the blocks of the region that are held, with the arguments that they are told for. */
function notHere(database: Database, { species, chrom, start, end }: Wanted): string {
  const held = database.all<BlockRow>(
    "SELECT * FROM alignment_block WHERE species = ? AND chrom = ? AND start <= ? AND end >= ? ORDER BY start",
    species,
    chrom,
    end,
    start,
  );
  const told = held.map(
    (block) =>
      `${block.chrom}:${block.start}-${block.end} with method=${block.method} and species_set_group=${block.species_set_group}`,
  );
  return told.length === 0
    ? "no alignment available for this region"
    : `the snapshot holds no such alignment of this region; it holds ${told.join(" and ")}`;
}
