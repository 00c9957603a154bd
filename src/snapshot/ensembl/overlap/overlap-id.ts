import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer } from "../answers.ts";
import { askedObject, taxidOf } from "../asked-object.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import type { Found } from "../lookup/found.ts";
import type { Place } from "../places.ts";
import { speciesOf } from "../species.ts";
import { overlapFeatures } from "./overlap-features.ts";
import { overlapReads, overlapTables, overlapWriters } from "./tables.ts";

function answer(context: RouteContext): Answer {
  const { database, path, query } = context;
  const id = path["id"] ?? "";
  const found = askedObject(context, { id });
  if (isAnswer(found)) return found;
  const held = speciesOf(database, taxidOf(found));
  const place = placeOfFound(found);
  return held && place
    ? overlapFeatures({ database, held, place, query })
    : absent(`the snapshot does not hold the place of ${id}`);
}

function placeOfFound(found: Found): Place | undefined {
  const row = found.type === "gene" ? found.gene : found.transcript;
  const { chrom } = row;
  const { start, end } = found.type === "exon" ? found.exon : row;
  if (chrom === null || start === null || end === null) return undefined;
  return { chrom, start, end, strand: row.strand === -1 ? -1 : 1 };
}

/** What lies where an object lies. */
export const overlapId: EnsemblRoute = {
  service: "ensembl",
  path: "/overlap/id/{id}",
  functions: ["overlap_by_id"],
  tables: overlapTables,
  reads: overlapReads,
  writers: overlapWriters,
  answer,
};
