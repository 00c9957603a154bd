import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Route, RouteContext } from "../route.ts";
import { absent, isAnswer, json, refused, valuesOf } from "./answers.ts";
import { type Feature, maneType, placeOf } from "./features.ts";
import { descriptionOf, type ExonRow, type GeneRow, type TranscriptRow } from "./genes.ts";
import { findById, idNotFound } from "./lookup.ts";
import { checkPlace, type Place, readPlace } from "./places.ts";
import { type HeldSpecies, HUMAN, heldSpecies, speciesOf } from "./species.ts";
import { isInClass, variantsIn } from "./variants.ts";

const MAX_LENGTH = 5_000_000;

/** Every feature type Ensembl knows; those without a reader here are not held. */
const FEATURES = new Set(
  "band gene transcript cds exon repeat simple misc variation somatic_variation structural_variation somatic_structural_variation constrained regulatory motif mane none".split(
    " ",
  ),
);

interface Area {
  readonly database: Database;
  readonly held: HeldSpecies;
  readonly place: Place;
  readonly query: URLSearchParams;
}

type Reader = (area: Area) => Feature[] | undefined;

/** Features of one type in an area; undefined where the snapshot cannot know that there are none. */
const readers: Readonly<Record<string, Reader>> = {
  none: () => [],
  gene: (area) => genesIn(area).map((gene) => overlapGene(gene, area)),
  transcript: (area) =>
    transcriptsIn(area)?.map((row) => ({
      feature_type: "transcript",
      id: row.id,
      transcript_id: row.id,
      version: row.version ?? undefined,
      Parent: row.gene_id,
      biotype: row.mane ? "protein_coding" : undefined,
      is_canonical: row.mane === "select" ? 1 : undefined,
      ...placeOf(row, area.held),
    })),
  exon: (area) =>
    transcriptsIn(area)?.flatMap((row) => exonsIn(row, area).map((exon) => overlapExon(exon, row, area))),
  cds: (area) => transcriptsIn(area)?.flatMap((row) => codingPieces(row, area)),
  mane: (area) =>
    transcriptsIn(area)
      ?.filter(({ mane }) => mane)
      .map((row) => ({
        feature_type: "mane",
        id: row.id,
        version: row.version ?? undefined,
        Parent: row.gene_id,
        type: maneType(row),
        refseq_match: row.refseq_transcript ?? undefined,
        ...placeOf(row, area.held),
      })),
  band: ({ database, held, place }) =>
    held.taxid === HUMAN
      ? database
          .all<{ chrom: string; start: number; end: number; band: string; stain: string }>(
            "SELECT * FROM cytoband WHERE assembly = 'GRCh38' AND chrom = ? AND start <= ? AND end >= ? ORDER BY start",
            place.chrom,
            place.end,
            place.start,
          )
          .map(({ band, stain, ...row }) => ({
            feature_type: "band",
            id: band,
            stain,
            ...placeOf({ ...row, strand: 0 }, held),
          }))
      : undefined,
  variation: ({ database, held, place, query }) => {
    if (held.taxid !== HUMAN) return undefined;
    const terms = valuesOf(query, "so_term");
    const found = variantsIn(database, place)
      .filter((variant) => terms.length === 0 || isInClass(variant, terms))
      .map((variant) => ({
        feature_type: "variation",
        id: variant.name,
        source: variant.source,
        alleles: variant.alleles,
        consequence_type: variant.consequence,
        clinical_significance: variant.clinicalSignificance,
        ...placeOf({ ...variant, strand: 1 }, held),
      }));
    return found.length > 0 ? found : undefined;
  },
};

/** Longest gene or transcript held, bases: how far before an area a feature that reaches into it can start. */
const LONGEST = 3_000_000;

function genesIn({ database, held, place, query }: Area): GeneRow[] {
  const biotypes = valuesOf(query, "biotype");
  return database
    .all<GeneRow>(
      `SELECT * FROM gene WHERE taxid = ? AND chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? ORDER BY start, id`,
      held.taxid,
      place.chrom,
      place.start - LONGEST,
      place.end,
      place.start,
    )
    .filter(({ biotype }) => biotypes.length === 0 || (biotype !== null && biotypes.includes(biotype)));
}

const overlapGene = (gene: GeneRow, { database, held }: Area): Feature => ({
  feature_type: "gene",
  id: gene.id,
  gene_id: gene.id,
  external_name: gene.symbol ?? undefined,
  description: descriptionOf(database, gene),
  biotype: gene.biotype ?? undefined,
  ...placeOf(gene, held),
});

/** MANE transcripts in the area; undefined where genes are there whose transcripts are not held. */
function transcriptsIn(area: Area): TranscriptRow[] | undefined {
  const { database, held, place } = area;
  const rows =
    held.taxid === HUMAN
      ? database.all<TranscriptRow>(
          `SELECT * FROM transcript WHERE chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? ORDER BY start, id`,
          place.chrom,
          place.start - LONGEST,
          place.end,
          place.start,
        )
      : [];
  const biotypes = valuesOf(area.query, "biotype");
  const wanted =
    biotypes.length === 0 ? rows : biotypes.includes("protein_coding") ? rows.filter(({ mane }) => mane) : [];
  return wanted.length > 0 || genesIn(area).length === 0 ? wanted : undefined;
}

const exonsIn = (row: TranscriptRow, { database, place }: Area): ExonRow[] =>
  database.all<ExonRow>(
    "SELECT * FROM exon WHERE transcript_id = ? AND start <= ? AND end >= ? ORDER BY rank",
    row.id,
    place.end,
    place.start,
  );

const overlapExon = (exon: ExonRow, row: TranscriptRow, { held }: Area): Feature => ({
  feature_type: "exon",
  id: exon.id,
  exon_id: exon.id,
  version: exon.version,
  rank: exon.rank,
  Parent: row.id,
  ...placeOf({ ...row, start: exon.start, end: exon.end }, held),
});

function codingPieces(row: TranscriptRow, area: Area): Feature[] {
  const { coding_start: first, coding_end: last } = row;
  if (first === null || last === null) return [];
  return exonsIn(row, area)
    .filter(({ start, end }) => start <= last && end >= first)
    .map(({ start, end }) => ({
      feature_type: "cds",
      id: row.protein_id,
      protein_id: row.protein_id,
      Parent: row.id,
      ...placeOf({ ...row, start: Math.max(start, first), end: Math.min(end, last) }, area.held),
    }));
}

/** Features are held in part: what is there is given, and the header names the types of which more may exist. */
const INCOMPLETE = new Set(["transcript", "exon", "cds", "variation"]);

function overlapIn(area: Area): Answer {
  const wanted = valuesOf(area.query, "feature");
  if (wanted.length === 0)
    return refused("No feature given. Please specify a feature to retrieve from this service");
  const unknown = wanted.find((feature) => !FEATURES.has(feature));
  if (unknown) return refused(`The feature type ${unknown} is not understood`);
  const parts = wanted.map((feature) => ({ feature, features: readers[feature]?.(area) }));
  if (parts.every(({ features }) => features === undefined)) {
    return absent(`the snapshot holds no ${wanted.join(", ")} features there`);
  }
  const lacks = parts
    .filter(({ feature, features }) => features === undefined || INCOMPLETE.has(feature))
    .map(({ feature }) => feature);
  return json(
    parts.flatMap(({ features }) => features ?? []),
    { lacks },
  );
}

function overlapRegion({ database, path, query }: RouteContext): Answer {
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const place = readPlace(path["region"] ?? "");
  if (isAnswer(place)) return place;
  return (
    checkPlace(database, { held, place, limit: MAX_LENGTH }) ?? overlapIn({ database, held, place, query })
  );
}

function overlapId({ database, path, query }: RouteContext): Answer | undefined {
  const id = path["id"] ?? "";
  const found = findById(database, id);
  if (!found) return idNotFound(id);
  const row =
    found.type === "gene"
      ? found.gene
      : found.type === "exon"
        ? { ...found.transcript, ...spanOf(found.exon) }
        : found.transcript;
  const held = speciesOf(database, found.type === "gene" ? found.gene.taxid : HUMAN);
  if (!held || row.chrom === null || row.start === null || row.end === null)
    return absent(`the snapshot does not hold the place of ${id}`);
  const place: Place = {
    chrom: row.chrom,
    start: row.start,
    end: row.end,
    strand: row.strand === -1 ? -1 : 1,
  };
  return overlapIn({ database, held, place, query });
}

const spanOf = ({ start, end }: ExonRow) => ({ start, end });

const variantTables = ["snp", "clinvar_variant"];
const tables = ["gene", "transcript", "exon", "cytoband", "assembly_sequence", ...variantTables];
const reads = (query: URLSearchParams): readonly string[] =>
  query.getAll("feature").includes("variation") ? variantTables : ["gene"];

export const overlapRoutes: readonly Route[] = [
  {
    service: "ensembl",
    path: "/overlap/region/{species}/{region}",
    functions: ["overlap_by_region"],
    tables,
    reads,
    answer: overlapRegion,
  },
  {
    service: "ensembl",
    path: "/overlap/id/{id}",
    functions: ["overlap_by_id"],
    tables,
    reads,
    answer: overlapId,
  },
];
