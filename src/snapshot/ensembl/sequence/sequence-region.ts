import type { Route } from "../../route.ts";
import { isAnswer } from "../answers.ts";
import { checkPlace, readPlace } from "../places.ts";
import { heldSpecies } from "../species.ts";
import { refusedOptions } from "./sequence-id.ts";

const LONGEST = 10_000_000;

/** The genomic sequence of a region: refused where Ensembl would refuse, else absent, since no nucleotides are held. */
export const sequenceRegion: Route = {
  service: "ensembl",
  path: "/sequence/region/{species}/{region}",
  functions: ["get_sequence_by_region"],
  tables: ["assembly_sequence"],
  answer({ database, path, query }) {
    const wrong = refusedOptions(query);
    if (wrong) return wrong;
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const place = readPlace(path["region"] ?? "");
    if (isAnswer(place)) return place;
    const onAnother = query.get("coord_system") || query.get("coord_system_version");
    return onAnother ? undefined : checkPlace(database, { held, place, limit: LONGEST });
  },
};
