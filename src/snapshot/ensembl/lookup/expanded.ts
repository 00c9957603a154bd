import type { RouteContext } from "../../route.ts";
import { isOn } from "../answers.ts";
import { taxidOf } from "../asked-object.ts";
import {
  exonFeature,
  type Feature,
  geneFeature,
  maneFeature,
  type Shown,
  transcriptFeature,
  translationFeature,
  utrFeatures,
} from "../features.ts";
import { exonsOf, type GeneRow, type TranscriptRow, transcriptsOf } from "../genes.ts";
import { phenotypesOfGene } from "../phenotypes.ts";
import { speciesOf } from "../species.ts";
import type { Found } from "./found.ts";

interface Wanted extends Shown {
  readonly query: URLSearchParams;
}

/** A looked-up object, and what belongs to it and is not held. */
export interface Described {
  readonly feature: Feature;
  readonly lacks: readonly string[];
}

/** The object as `format`, `expand`, `utr`, `mane` and `phenotypes` want it; undefined where its species is not held. */
export function describeFound(
  found: Found,
  { database, query }: Pick<RouteContext, "database" | "query">,
): Described | undefined {
  const held = speciesOf(database, taxidOf(found));
  if (!held) return undefined;
  const wanted = { database, held, query, condensed: query.get("format") === "condensed" };
  // Transcripts of human genes are held where they are MANE or have a protein; of other species none.
  const lacks = found.type === "gene" && isOn(query, "expand") ? ["Transcript"] : [];
  return { feature: featureOf(found, wanted), lacks };
}

function featureOf(found: Found, wanted: Wanted): Feature {
  switch (found.type) {
    case "gene":
      return expandedGene(found.gene, wanted);
    case "transcript":
      return expandedTranscript(found.transcript, wanted);
    case "translation":
      return translationFeature(found.transcript, wanted);
    case "exon":
      return exonFeature(found.exon, found.transcript, wanted);
  }
}

function expandedGene(gene: GeneRow, wanted: Wanted): Feature {
  const { database, query } = wanted;
  const phenotypes = isOn(query, "phenotypes") ? { phenotypes: traitsOf(gene, wanted) } : {};
  const feature = { ...geneFeature(gene, wanted), ...phenotypes };
  if (!isOn(query, "expand")) return feature;
  return {
    ...feature,
    Transcript: transcriptsOf(database, gene.id).map((row) => expandedTranscript(row, wanted)),
  };
}

const traitsOf = (gene: GeneRow, { database }: Wanted) =>
  phenotypesOfGene(database, gene).map(({ description, source, ontology_accessions }) => ({
    trait: description,
    source,
    ontology_accessions,
    genes: null,
    variants: null,
    study: null,
  }));

function expandedTranscript(row: TranscriptRow, wanted: Wanted): Feature {
  const { database, query } = wanted;
  const feature = transcriptFeature(row, wanted);
  if (!isOn(query, "expand")) return feature;
  const exons = exonsOf(database, row.id);
  return {
    ...feature,
    ...(row.protein_id ? { Translation: translationFeature(row, wanted) } : {}),
    ...(exons.length > 0 ? { Exon: exons.map((exon) => exonFeature(exon, row, wanted)) } : {}),
    ...(isOn(query, "utr") && row.coding_start !== null ? { UTR: utrFeatures(row, wanted) } : {}),
    ...(isOn(query, "mane") ? { MANE: row.mane ? [maneFeature(row, wanted)] : [] } : {}),
  };
}
