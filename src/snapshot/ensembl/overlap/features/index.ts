import type { FeatureReader } from "../area.ts";
import { bandFeatures } from "./band.ts";
import { cdsFeatures } from "./cds.ts";
import { exonFeatures } from "./exon.ts";
import { geneFeatures } from "./gene.ts";
import { maneFeatures } from "./mane.ts";
import { transcriptFeatures } from "./transcript.ts";
import { variationFeatures } from "./variation.ts";

const notHeld: FeatureReader = () => undefined;

/** Every feature type of Ensembl. */
export const featureReaders: ReadonlyMap<string, FeatureReader> = new Map([
  ["none", () => []],
  ["gene", geneFeatures],
  ["transcript", transcriptFeatures],
  ["exon", exonFeatures],
  ["cds", cdsFeatures],
  ["mane", maneFeatures],
  ["band", bandFeatures],
  ["variation", variationFeatures],
  ["somatic_variation", notHeld],
  ["structural_variation", notHeld],
  ["somatic_structural_variation", notHeld],
  ["repeat", notHeld],
  ["simple", notHeld],
  ["misc", notHeld],
  ["constrained", notHeld],
  ["regulatory", notHeld],
  ["motif", notHeld],
]);

/** Types of which more may exist than are held, and what is missing of them. */
export const HELD_IN_PART: ReadonlyMap<string, string> = new Map([
  ["transcript", "transcripts other than MANE"],
  ["exon", "exons of transcripts other than MANE"],
  ["cds", "cds of transcripts other than MANE"],
  ["variation", "other variants"],
]);
