import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { SCOPE_HEADER, SCOPE_VALUE } from "../../route.ts";
import { absent, json, list } from "../answers.ts";
import { clinvarAssociations, clinvarIn } from "../phenotypes.ts";
import { classOf, type Variant, variantsIn } from "../variants.ts";
import type { BeaconQuery } from "./beacon-request.ts";

/** A variant in the Beacon's form, with the data sets that are known to have it (1) or not (0). */
interface Found {
  readonly result: Record<string, unknown>;
  readonly url: string;
  readonly membership: ReadonlyMap<string, number>;
}

/**
 * Yes where the variant is held; no where a variant held there has another reference base, so that the allele asked
 * for cannot be; absent otherwise, because what is not held may well have been observed.
 */
export function answerQuery(
  database: Database,
  { asked, meta }: { readonly asked: BeaconQuery; readonly meta: unknown },
): Answer {
  const found = asked.assembly === "GRCh37" ? recorded(database, asked) : held(database, asked);
  if (found === undefined) return cannotTell(asked);
  const known = found === "impossible" ? allMissing(database, asked) : found.membership;
  const wanted = asked.datasets.length > 0 ? asked.datasets : [...known.keys()];
  const hits = wanted.filter((id) => known.get(id) === 1);
  if (hits.length === 0 && wanted.some((id) => !known.has(id))) return cannotTell(asked);
  const misses = wanted.filter((id) => known.get(id) === 0);
  const hitSets = found === "impossible" ? [] : hits.map((id) => hitSet(id, found));
  const missSets = misses.map(missSet);
  const resultSets = { HIT: hitSets, MISS: missSets, ALL: [...hitSets, ...missSets], NONE: [] }[
    asked.include
  ];
  const answer = json(
    {
      meta,
      responseSummary: { exists: hits.length > 0, numTotalResults: resultSets.length },
      response: { resultSets: asked.include === "NONE" ? null : resultSets },
    },
    { lacks: lacksOf(wanted, known) },
  );
  return { ...answer, headers: { ...answer.headers, [SCOPE_HEADER]: SCOPE_VALUE } };
}

const cannotTell = ({ written }: BeaconQuery): Answer =>
  absent(`the snapshot cannot tell whether ${written.toString()} was observed`);

const lacksOf = (wanted: readonly string[], known: ReadonlyMap<string, number>): string[] => [
  "other data sets",
  ...wanted.filter((id) => !known.has(id)).map((id) => `data set ${id}`),
];

const allMissing = (database: Database, { datasets }: BeaconQuery): ReadonlyMap<string, number> =>
  new Map(
    datasets.length > 0
      ? datasets.map((id) => [id, 0])
      : database.all<{ id: string }>("SELECT id FROM beacon_dataset ORDER BY id").map(({ id }) => [id, 0]),
  );

const hitSet = (id: string, { result, url }: Found) => ({
  id,
  exists: true,
  setType: "dataset",
  resultsCount: 1,
  externalUrl: [url],
  info: { counts: { callCount: 1, sampleCount: null } },
  results: [result],
});

const missSet = (id: string) => ({
  id,
  exists: false,
  setType: "dataset",
  resultsCount: null,
  info: { counts: { callCount: null, sampleCount: null } },
  results: null,
});

const locationOf = ({ chrom, start, end }: { chrom: string; start: number; end: number }) => ({
  type: "SequenceLocation",
  sequence_id: chrom,
  interval: {
    type: "SequenceInterval",
    start: { type: "Number", value: start },
    end: { type: "Number", value: end },
  },
});

/** Of the variants placed on GRCh38; all that have an rs number are in the Beacon's data set dbsnp. */
function held(database: Database, asked: BeaconQuery): Found | "impossible" | undefined {
  const { chrom, ref, alt } = asked;
  if (alt === undefined) return undefined;
  const start = asked.start[0] + 1;
  const there = variantsIn(database, { chrom, start, end: start + ref.length });
  const same = there.find((one) => matches(one, { start, ref, alt }));
  if (same) return shown(database, same, { ref, alt });
  const contradicts = there.some(
    (one) =>
      one.start === start &&
      ref.length === 1 &&
      /^[ACGT]$/.test(one.alleles[0] ?? "") &&
      one.alleles[0] !== ref,
  );
  return contradicts ? "impossible" : undefined;
}

/** The Beacon writes bases as VCF does, the variants held are without the anchor base. */
function matches(
  { start, alleles }: Variant,
  asked: { readonly start: number; readonly ref: string; readonly alt: string },
): boolean {
  const anchored = asked.ref.length !== asked.alt.length && asked.ref[0] === asked.alt[0] ? 1 : 0;
  return (
    start === asked.start + anchored &&
    alleles[0] === (asked.ref.slice(anchored) || "-") &&
    alleles.includes(asked.alt.slice(anchored) || "-", 1)
  );
}

const TYPES: Readonly<Record<string, string>> = { SNP: "SNP", insertion: "INS", deletion: "DEL" };

function shown(
  database: Database,
  variant: Variant,
  { ref, alt }: { readonly ref: string; readonly alt: string },
): Found {
  const { name, rsid, chrom, start, end, consequence } = variant;
  const term = database.get<{ so_accession: string }>(
    "SELECT so_accession FROM consequence_type WHERE so_term = ?",
    consequence ?? "",
  );
  const interpretations = clinvarAssociations(
    database,
    clinvarIn(database, variant).filter((row) => row.rsid === rsid),
  ).map(({ description, ontology_accessions }) => ({
    conditionId: description,
    effect: { id: ontology_accessions?.[0], label: description },
  }));
  const unique = new Map(interpretations.map((one) => [one.conditionId, one]));
  return {
    url: `https://www.ensembl.org/Homo_sapiens/Variation/Explore?v=${name}`,
    membership: new Map(rsid === null ? [] : [["dbsnp", 1]]),
    result: {
      variantInternalId: name,
      identifiers: rsid === null ? [`ClinVar:${name}`] : [`dbSNP:${name}`],
      variation: {
        referenceBases: ref,
        alternateBases: alt,
        variantType: TYPES[classOf(variant)],
        location: locationOf({ chrom, start: start - 1, end }),
      },
      MolecularAttributes: term && { molecularEffects: [{ id: term.so_accession, label: consequence }] },
      variantLevelData: unique.size > 0 ? { clinicalInterpretations: [...unique.values()] } : undefined,
    },
  };
}

interface RecordedRow {
  readonly id: string;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly ref: string | null;
  readonly alt: string | null;
  readonly variant_type: string;
  readonly so_accession: string;
  readonly consequence: string;
}

const STRUCTURAL: Readonly<Record<string, string>> = { CNV: "copy_number_variation" };

/** Of the variants the Beacon of GRCh37 told of. */
function recorded(database: Database, asked: BeaconQuery): Found | "impossible" | undefined {
  const [from, to] = asked.start;
  const rows = database.all<RecordedRow>(
    "SELECT * FROM beacon_variant WHERE chrom = ? AND start BETWEEN ? AND ? ORDER BY start",
    asked.chrom,
    from,
    to,
  );
  const [endFrom, endTo] = asked.end ?? [0, Number.POSITIVE_INFINITY];
  const row = rows.find(({ ref, alt, end, variant_type }) =>
    asked.alt === undefined
      ? variant_type === STRUCTURAL[asked.variantType ?? ""] && end >= endFrom && end <= endTo + 1
      : ref === asked.ref && alt === asked.alt,
  );
  if (!row) return rows.some(({ ref }) => ref !== null && ref !== asked.ref) ? "impossible" : undefined;
  const page = row.ref === null ? "StructuralVariation/Explore?sv" : "Variation/Explore?v";
  const memberships = database.all<{ dataset_id: string; found: number }>(
    "SELECT dataset_id, found FROM beacon_membership WHERE variant_id = ? ORDER BY dataset_id",
    row.id,
  );
  return {
    url: `https://grch37.ensembl.org/Homo_sapiens/${page}=${row.id}`,
    membership: new Map(memberships.map(({ dataset_id, found }) => [dataset_id, found])),
    result: {
      variantInternalId: row.id,
      identifiers: row.ref === null ? undefined : [`dbSNP:${row.id}`],
      variation: {
        referenceBases: row.ref ?? undefined,
        alternateBases: row.alt ?? undefined,
        variantType: row.variant_type,
        location: locationOf(row),
      },
      MolecularAttributes: {
        molecularEffects: list(row.consequence).map((label) => ({ id: row.so_accession, label })),
      },
    },
  };
}
