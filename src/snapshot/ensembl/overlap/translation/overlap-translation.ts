import type { Answer } from "../../../../client/outcome.ts";
import type { RouteContext } from "../../../route.ts";
import { absent, isAnswer, json, refused, valuesOf } from "../../answers.ts";
import { askedObject } from "../../asked-object.ts";
import type { Feature } from "../../features.ts";
import type { EnsemblRoute } from "../../formats/index.ts";
import type { TranscriptRow } from "../../genes.ts";
import { residueOverlaps, translationExons } from "./residue-spans.ts";
import { transcriptVariations } from "./transcript-variations.ts";

type Reader = (context: RouteContext, row: TranscriptRow) => Feature[] | undefined;

const notHeld: Reader = () => undefined;

const readers: ReadonlyMap<string, Reader> = new Map([
  ["translation_exon", ({ database }, row) => translationExons(database, row)],
  ["residue_overlap", ({ database }, row) => residueOverlaps(database, row)],
  ["transcript_variation", transcriptVariations],
  ["protein_feature", notHeld],
  ["somatic_transcript_variation", notHeld],
] satisfies [string, Reader][]);

function answer(context: RouteContext): Answer {
  const { path, query } = context;
  const id = path["id"] ?? "";
  const asked = valuesOf(query, "feature");
  const wanted = asked.length > 0 ? asked : ["protein_feature"];
  const unknown = wanted.find((feature) => !readers.has(feature));
  if (unknown !== undefined) return refused(`The feature type ${unknown} is not understood`);
  const found = askedObject(context, { id, type: "translation" });
  if (isAnswer(found)) return found;
  if (found.type !== "translation") return refused(`ID '${id}' not found`);
  const parts = wanted.map((feature) => ({
    feature,
    features: readers.get(feature)?.(context, found.transcript),
  }));
  if (parts.every(({ features }) => features === undefined)) {
    return absent(`the snapshot holds no ${wanted.join(", ")} features on ${id}`);
  }
  const lacks = parts.flatMap(({ feature, features }) => {
    if (features === undefined) return [feature];
    return feature === "transcript_variation" && features.length > 0 ? ["other variants"] : [];
  });
  const shown = parts.flatMap(({ features = [] }) => features);
  return shown.length === 0 && lacks.length > 0
    ? absent(`the snapshot holds no ${lacks.join(", ")} features on ${id}`)
    : json(shown, { lacks, isPart: lacks.length > 0 });
}

/** What lies on a protein. Domains are not held. */
export const overlapTranslation: EnsemblRoute = {
  service: "ensembl",
  path: "/overlap/translation/{id}",
  functions: ["overlap_translation"],
  tables: ["exon", "transcript", "gene", "protein_variant", "protein_sequence", "consequence_type"],
  reads: (query) =>
    query.getAll("feature").includes("transcript_variation") ? ["protein_variant"] : ["exon"],
  answer,
};
