import type { Route } from "../../route.ts";
import { isAnswer, isOn, json, refused } from "../answers.ts";
import { genomicMappings } from "./genomic-mappings.ts";
import { codingFrameOf } from "./transcript-frame.ts";

/** Positions of a coding sequence, stop codon included, on the genome; what lies beyond its end is cut off. */
export const mapCds: Route = {
  service: "ensembl",
  path: "/map/cds/{id}/{region}",
  functions: ["map_cds_to_genome"],
  tables: ["exon", "transcript"],
  answer(context) {
    const frame = codingFrameOf(context, "transcript");
    if (isAnswer(frame)) return frame;
    const { start, end, offset, coding } = frame;
    if (start > coding) return refused(`${start} is not a valid start`);
    const stretch = { from: offset + start, to: offset + Math.min(end, coding) };
    const original = isOn(context.query, "include_original_region")
      ? { original: { coord_system: "cds", offset } as const }
      : {};
    return json({ mappings: genomicMappings(frame, { ...stretch, ...original }) });
  },
};
