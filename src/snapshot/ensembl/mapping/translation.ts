import type { Route } from "../../route.ts";
import { isAnswer, json } from "../answers.ts";
import { genomicMappings } from "./genomic-mappings.ts";
import { codingFrameOf } from "./transcript-frame.ts";

/** Codons of residues on the genome. As in Ensembl, residues beyond the protein's end run on into the transcript. */
export const mapTranslation: Route = {
  service: "ensembl",
  path: "/map/translation/{id}/{region}",
  functions: ["map_translation_to_genome"],
  tables: ["exon", "transcript"],
  answer(context) {
    const frame = codingFrameOf(context, "translation");
    if (isAnswer(frame)) return frame;
    const { start, end, offset } = frame;
    return json({
      mappings: genomicMappings(frame, { from: offset + 3 * start - 2, to: offset + 3 * end }),
    });
  },
};
