import type { Route } from "../../route.ts";
import { isAnswer, isOn, json } from "../answers.ts";
import { genomicMappings } from "./genomic-mappings.ts";
import { frameOf } from "./transcript-frame.ts";

/** Positions of a spliced transcript, untranslated ends included, on the genome. */
export const mapCdna: Route = {
  service: "ensembl",
  path: "/map/cdna/{id}/{region}",
  functions: ["map_cdna_to_genome"],
  tables: ["exon", "transcript"],
  answer(context) {
    const frame = frameOf(context, "transcript");
    if (isAnswer(frame)) return frame;
    const stretch = { from: frame.start, to: frame.end };
    const original = isOn(context.query, "include_original_region")
      ? { original: { coord_system: "cdna", offset: 0 } as const }
      : {};
    return json({ mappings: genomicMappings(frame, { ...stretch, ...original }) });
  },
};
