import { isAnswer } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { checkPlace, placeAsked } from "../places.ts";
import { heldSpecies } from "../species.ts";
import { overlapFeatures } from "./overlap-features.ts";
import { overlapReads, overlapTables, overlapWriters } from "./tables.ts";

const LONGEST = 5_000_000;

export const overlapRegion: EnsemblRoute = {
  service: "ensembl",
  path: "/overlap/region/{species}/{region}",
  functions: ["overlap_by_region"],
  tables: overlapTables,
  reads: overlapReads,
  writers: overlapWriters,
  answer({ database, path, query }) {
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const place = placeAsked(database, { held, written: path["region"] ?? "" });
    if (isAnswer(place)) return place;
    const wrong = checkPlace(database, { held, place, limit: LONGEST });
    return wrong ?? overlapFeatures({ database, held, place, query });
  },
};
