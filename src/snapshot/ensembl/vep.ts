import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { ABSENT_HEADER, type Route, type RouteContext } from "../route.ts";
import { absent, isAnswer, json, postedList, refused } from "./answers.ts";
import { type Effect, effectOn, FLANK } from "./consequences.ts";
import { type GeneRow, geneById, type TranscriptRow } from "./genes.ts";
import { findByHgvs } from "./hgvs-place.ts";
import { readPlace } from "./places.ts";
import { type Variant, variantsIn } from "./variants.ts";
import { findVariant, humanOnly, variantNotFound } from "./variation.ts";

interface Asked {
  readonly variant: Variant;
  readonly input: string;
  /** The one allele asked for; all of them where the variant itself was asked for. */
  readonly allele?: string;
}

const unknownEffect = (input: string): Answer =>
  absent(
    `the snapshot cannot tell what ${input} does: it holds MANE transcripts and no nucleotide sequences`,
  );

/** The variant's effects on the MANE transcripts held, or undefined where one of them cannot be told. */
function annotate(
  database: Database,
  { variant, input, allele }: Asked,
): Record<string, unknown> | undefined {
  const alleles = allele ? [allele] : variant.alleles.slice(1);
  const effects = transcriptsNear(database, variant).flatMap((transcript) => {
    const gene = geneById(database, transcript.gene_id);
    return alleles.map((each) => ({
      allele: each,
      transcript,
      gene,
      effect: effectOn(database, { variant, allele: each, transcript, symbol: gene?.symbol ?? null }),
    }));
  });
  if (effects.some(({ effect }) => effect === undefined)) return undefined;
  const ranks = ranksOf(database);
  const consequences = effects.flatMap(({ effect, ...rest }) =>
    effect && effect.terms.length > 0 ? [consequence({ ...rest, effect }, ranks)] : [],
  );
  const intergenic = consequences.length === 0 && !genesNear(database, variant);
  if (consequences.length === 0 && !intergenic) return undefined;
  const terms = intergenic
    ? ["intergenic_variant"]
    : consequences.flatMap(({ consequence_terms }) => consequence_terms);
  // ClinVar has looked at all transcripts, the terms above are of those held; which allele it means is clear for two only.
  const known = allele === undefined || variant.alleles.length === 2 ? variant.consequence : undefined;
  return {
    input,
    id: input,
    seq_region_name: variant.chrom,
    start: variant.start,
    end: variant.end,
    strand: 1,
    assembly_name: "GRCh38",
    allele_string: [variant.alleles[0], ...alleles].join("/"),
    most_severe_consequence: mostSevere(known ? [...terms, known] : terms, ranks),
    ...(intergenic
      ? {
          intergenic_consequences: alleles.map((each) => ({
            variant_allele: each,
            consequence_terms: terms,
            impact: "MODIFIER",
          })),
        }
      : { transcript_consequences: consequences }),
    colocated_variants: colocated(database, variant),
  };
}

interface Told {
  readonly allele: string;
  readonly transcript: TranscriptRow;
  readonly gene: GeneRow | undefined;
  readonly effect: Effect;
}

function consequence({ allele, transcript, gene, effect }: Told, ranks: ReadonlyMap<string, Rank>) {
  const { terms, cdna, cds, proteinPosition } = effect;
  return {
    gene_id: transcript.gene_id,
    gene_symbol: gene?.symbol ?? undefined,
    ...(gene?.hgnc_id ? { gene_symbol_source: "HGNC", hgnc_id: `HGNC:${gene.hgnc_id}` } : {}),
    transcript_id: transcript.id,
    biotype: transcript.mane ? "protein_coding" : undefined,
    strand: transcript.strand ?? undefined,
    variant_allele: allele,
    consequence_terms: terms,
    impact: ranks.get(mostSevere(terms, ranks) ?? "")?.impact,
    distance: effect.distance,
    cdna_start: cdna,
    cdna_end: cdna,
    cds_start: cds,
    cds_end: cds,
    protein_start: proteinPosition,
    protein_end: proteinPosition,
    amino_acids: effect.aminoAcids,
  };
}

const transcriptsNear = (database: Database, { chrom, start, end }: Variant): TranscriptRow[] =>
  database.all<TranscriptRow>(
    `SELECT * FROM transcript WHERE chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? AND mane IS NOT NULL ORDER BY id`,
    chrom,
    Math.min(start, end) - 3_000_000,
    Math.max(start, end) + FLANK,
    Math.min(start, end) - FLANK,
  );

const genesNear = (database: Database, { chrom, start, end }: Variant): boolean =>
  database.get(
    `SELECT id FROM gene WHERE taxid = 9606 AND chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? LIMIT 1`,
    chrom,
    Math.min(start, end) - 3_000_000,
    Math.max(start, end) + FLANK,
    Math.min(start, end) - FLANK,
  ) !== undefined;

const colocated = (database: Database, { chrom, start, end }: Variant): unknown[] =>
  variantsIn(database, { chrom, start: Math.min(start, end), end: Math.max(start, end) })
    .filter((other) => other.start === start && other.end === end)
    .map((other) => ({
      id: other.name,
      seq_region_name: chrom,
      start,
      end,
      strand: 1,
      allele_string: other.alleles.join("/"),
      clin_sig: other.clinicalSignificance.length > 0 ? other.clinicalSignificance : undefined,
    }));

interface Rank {
  readonly rank: number;
  readonly impact: string;
}

const ranksOf = (database: Database): Map<string, Rank> =>
  new Map(
    database
      .all<Rank & { so_term: string }>("SELECT so_term, rank, impact FROM consequence_type")
      .map(({ so_term, ...rank }) => [so_term, rank]),
  );

const mostSevere = (terms: readonly string[], ranks: ReadonlyMap<string, Rank>): string | undefined =>
  [...terms].sort((left, right) => (ranks.get(left)?.rank ?? 99) - (ranks.get(right)?.rank ?? 99))[0];

/** Other transcripts, regulatory features and predictions are not held. */
const LACKS = ["transcripts other than MANE", "regulatory_feature_consequences", "predictions"];

function answerFor(database: Database, asked: Asked): Answer {
  const annotated = annotate(database, asked);
  return annotated ? json([annotated], { lacks: LACKS }) : unknownEffect(asked.input);
}

function byId({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const variant = findVariant(database, id);
  return variant ? answerFor(database, { variant, input: id }) : variantNotFound(id, held.species);
}

function byRegion({ database, path }: RouteContext): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const written = path["region"] ?? "";
  const place = readPlace(written);
  if (isAnswer(place)) return place;
  const asked = (path["allele"] ?? "").toUpperCase();
  const allele = place.strand === -1 ? complement(asked) : asked;
  const there = variantsIn(database, {
    chrom: place.chrom,
    start: Math.min(place.start, place.end),
    end: Math.max(place.start, place.end),
  });
  const same = there.filter(({ start, end }) => start === place.start && end === place.end);
  if (same.some(({ alleles }) => alleles[0] === allele)) return refused(`Allele ${asked} matches reference`);
  const variant = same.find(({ alleles }) => alleles.includes(allele));
  if (!variant) return absent(`the snapshot holds no variant ${allele} at ${written}`);
  return answerFor(database, {
    variant,
    allele,
    input: `${place.chrom} ${place.start} ${place.end} ${variant.alleles[0]}/${allele} 1`,
  });
}

export const complement = (sequence: string): string =>
  [...sequence]
    .reverse()
    .map((base) => ({ A: "T", C: "G", G: "C", T: "A" })[base] ?? base)
    .join("");

function byHgvs({ database, path }: RouteContext): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const input = path["hgvs_notation"] ?? "";
  const found = findByHgvs(database, input);
  return isAnswer(found) ? found : answerFor(database, { ...found, input });
}

/** A POSTed list: the answers of those that are known, the rest named in the header. */
function many(
  context: RouteContext,
  { member, find }: { member: string; find: (one: string) => Answer },
): Answer {
  const held = humanOnly(context.database, context.path["species"] ?? "");
  if (isAnswer(held)) return held;
  const asked = postedList(context.request.body, member);
  if (!asked) return refused(`Your request body must be a JSON object with the member ${member}`);
  if (asked.length > 200) return refused("POST message too large. You have submitted more than 200 elements");
  const answers = asked.map((one) => ({ one, answer: find(one) }));
  const good = answers.filter(({ answer }) => answer.status === 200);
  const lacks = answers.filter(({ answer }) => answer.headers[ABSENT_HEADER]).map(({ one }) => one);
  return json(
    good.flatMap(({ answer }) => JSON.parse(new TextDecoder().decode(answer.body)) as unknown[]),
    { lacks: [...lacks, ...LACKS] },
  );
}

const tables = [
  "snp",
  "clinvar_variant",
  "pharmacogene_variant",
  "dbsnp_summary",
  "gene",
  "transcript",
  "exon",
  "protein_variant",
  "consequence_type",
];

export const vepRoutes: readonly Route[] = [
  { service: "ensembl", path: "/vep/{species}/id/{id}", functions: ["vep_by_id"], tables, answer: byId },
  {
    service: "ensembl",
    path: "/vep/{species}/region/{region}/{allele}",
    functions: ["vep_by_region"],
    tables,
    answer: byRegion,
  },
  {
    service: "ensembl",
    path: "/vep/{species}/hgvs/{hgvs_notation}",
    functions: ["vep_by_hgvs"],
    tables,
    answer: byHgvs,
  },
  {
    service: "ensembl",
    path: "/vep/{species}/id",
    functions: [],
    tables,
    answer: (context) =>
      many(context, { member: "ids", find: (id) => byId({ ...context, path: { ...context.path, id } }) }),
  },
  {
    service: "ensembl",
    path: "/vep/{species}/hgvs",
    functions: [],
    tables,
    answer: (context) =>
      many(context, {
        member: "hgvs_notations",
        find: (hgvs_notation) => byHgvs({ ...context, path: { ...context.path, hgvs_notation } }),
      }),
  },
];
