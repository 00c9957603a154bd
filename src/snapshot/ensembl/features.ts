import type { Database } from "../../client/sqlite.ts";
import {
  biotypeOf,
  descriptionOf,
  type ExonRow,
  exonsOf,
  type GeneRow,
  type TranscriptRow,
  transcriptsOf,
} from "./genes.ts";
import type { HeldSpecies } from "./species.ts";

/** Members of Ensembl's feature objects; a member the facts do not hold is undefined and left out of the JSON. */
export type Feature = Record<string, unknown>;

export interface Shown {
  readonly database: Database;
  readonly held: HeldSpecies;
  /** `condensed` leaves out places and names. */
  readonly condensed: boolean;
}

const core = (type: string, species: string): Feature => ({ object_type: type, db_type: "core", species });

export function geneFeature(gene: GeneRow, { database, held, condensed }: Shown): Feature {
  const identity = { ...core("Gene", held.species), id: gene.id };
  if (condensed) return { ...identity, version: gene.version ?? undefined };
  // The version known is of a newer release than the place, so the two are not told in one breath.
  return {
    ...identity,
    display_name: gene.symbol ?? undefined,
    description: descriptionOf(database, gene),
    biotype: gene.biotype ?? undefined,
    ...placeOf(gene, held),
    canonical_transcript: canonicalOf(database, gene),
  };
}

/** The canonical transcript of a human gene is its MANE Select transcript, where it has one. */
export function canonicalOf(database: Database, gene: GeneRow): string | undefined {
  const select = transcriptsOf(database, gene.id).find(({ mane }) => mane === "select");
  return select?.version ? `${select.id}.${select.version}` : undefined;
}

interface Placed {
  readonly chrom: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly strand: number | null;
}

export const placeOf = ({ chrom, start, end, strand }: Placed, { assembly }: HeldSpecies): Feature =>
  start === null
    ? {}
    : { seq_region_name: chrom, start, end, strand: strand ?? undefined, assembly_name: assembly };

export function transcriptFeature(row: TranscriptRow, { database, held, condensed }: Shown): Feature {
  const identity = { ...core("Transcript", held.species), id: row.id, version: row.version ?? undefined };
  if (condensed) return identity;
  const exons = exonsOf(database, row.id);
  return {
    ...identity,
    Parent: row.gene_id,
    biotype: biotypeOf(row),
    is_canonical: row.mane === "select" ? 1 : undefined,
    length: exons.length > 0 ? lengthOf(exons) : undefined,
    ...placeOf(row, held),
  };
}

/** Bases of the spliced transcript. */
const lengthOf = (exons: readonly ExonRow[]): number =>
  exons.reduce((sum, { start, end }) => sum + end - start + 1, 0);

export function translationFeature(row: TranscriptRow, { held, condensed }: Shown): Feature {
  const identity = {
    ...core("Translation", held.species),
    id: row.protein_id,
    version: row.protein_version ?? undefined,
  };
  if (condensed) return identity;
  return {
    ...identity,
    Parent: row.id,
    start: row.coding_start ?? undefined,
    end: row.coding_end ?? undefined,
    length: row.protein_length ?? undefined,
  };
}

export function exonFeature(exon: ExonRow, row: TranscriptRow, { held, condensed }: Shown): Feature {
  const identity = { ...core("Exon", held.species), id: exon.id, version: exon.version };
  if (condensed) return identity;
  return { ...identity, ...placeOf({ ...row, start: exon.start, end: exon.end }, held) };
}

export const maneFeature = (row: TranscriptRow, { held, condensed }: Shown): Feature => ({
  ...core("mane", held.species),
  id: row.id,
  version: row.version ?? undefined,
  ...(condensed
    ? {}
    : {
        Parent: row.gene_id,
        type: maneType(row),
        refseq_match: row.refseq_transcript ?? undefined,
        ...placeOf(row, held),
      }),
});

export const maneType = ({ mane }: TranscriptRow): string =>
  mane === "plus_clinical" ? "MANE_Plus_Clinical" : "MANE_Select";

/** Untranslated stretches of a transcript, 5' first, each within one exon. */
export function utrFeatures(row: TranscriptRow, shown: Shown): Feature[] {
  const { coding_start: first, coding_end: last } = row;
  if (first === null || last === null) return [];
  const pieces = exonsOf(shown.database, row.id).flatMap(({ start, end }) => [
    { start, end: Math.min(end, first - 1), before: true },
    { start: Math.max(start, last + 1), end, before: false },
  ]);
  const forward = row.strand === 1;
  const features = pieces
    .filter(({ start, end }) => start <= end)
    .map(({ start, end, before }) => ({
      isFirst: before === forward,
      feature: {
        ...core(before === forward ? "five_prime_UTR" : "three_prime_UTR", shown.held.species),
        id: row.id,
        ...(shown.condensed
          ? {}
          : {
              type: before === forward ? "five_prime_utr" : "three_prime_utr",
              Parent: row.id,
              ...placeOf({ ...row, start, end }, shown.held),
            }),
      },
    }));
  return [...features.filter(({ isFirst }) => isFirst), ...features.filter(({ isFirst }) => !isFirst)].map(
    ({ feature }) => feature,
  );
}
