import { placeOf } from "../../features.ts";
import { HUMAN } from "../../species.ts";
import type { FeatureReader } from "../area.ts";

interface BandRow {
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly band: string;
  readonly stain: string;
}

/** Bands of the human karyotype. */
export const bandFeatures: FeatureReader = ({ database, held, place }) =>
  held.taxid === HUMAN
    ? database
        .all<BandRow>(
          "SELECT * FROM cytoband WHERE assembly = 'GRCh38' AND chrom = ? AND start <= ? AND end >= ? ORDER BY start",
          place.chrom,
          place.end,
          place.start,
        )
        .map(({ band, stain, ...row }) => ({
          feature_type: "band",
          id: band,
          stain,
          ...placeOf({ ...row, strand: 0 }, held),
        }))
    : undefined;
