import type { Answer } from "../../../client/outcome.ts";
import { isOn, json } from "../answers.ts";
import { type Haplotype, hexOf, nameOf } from "./haplotypes.ts";
import type { ChangeRow, Observed, TranscriptRow } from "./observed-haplotypes.ts";

/** A haplotype of one level, with those of the other level that go with it. */
interface Group {
  readonly haplotype: Haplotype;
  readonly changes: readonly ChangeRow[];
  readonly others: readonly Haplotype[];
}

const codingGroups = (observed: readonly Observed[]): Group[] =>
  observed.map(({ coding, protein, ...rest }) => ({ ...rest, haplotype: coding, others: [protein] }));

/** Several coding haplotypes may make one protein. */
const proteinGroups = (observed: readonly Observed[]): Group[] =>
  [...Map.groupBy(observed, ({ protein }) => protein.sequence).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return {
      haplotype: first.protein,
      changes: same.flatMap(({ changes }) => changes),
      others: same.map(({ coding }) => coding),
    };
  });

interface Telling {
  readonly observed: readonly Observed[];
  readonly query: URLSearchParams;
}

/** Haplotypes of coding sequence and protein as Ensembl tells them. */
export function haplotypesAnswer(row: TranscriptRow, { observed, query }: Telling): Answer {
  const common = ({ haplotype, changes, others }: Group) => ({
    hex: hexOf(haplotype),
    other_hexes: Object.fromEntries(others.map((other) => [hexOf(other), 1])),
    contributing_variants: [...new Set(changes.map(({ variant }) => variant))],
    has_indel: 0,
    seq: isOn(query, "sequence") ? haplotype.sequence : undefined,
  });
  return json(
    {
      transcript_id: row.transcript_id,
      cds_haplotypes: codingGroups(observed).map((group) => ({
        type: "cds",
        name: `${row.transcript_id}:${nameOf(group.haplotype)}`,
        ...common(group),
        diffs: group.changes.map(({ position, ref, alt, variant, variation_feature_id }) => ({
          diff: `${position}${ref}>${alt}`,
          variation_feature: variant,
          variation_feature_id,
        })),
      })),
      protein_haplotypes: proteinGroups(observed).map((group) => ({
        type: "protein",
        name: `${row.protein_id}:${nameOf(group.haplotype)}`,
        ...common(group),
        diffs: group.haplotype.differences.map(({ diff }) => ({ diff })),
        flags: [],
      })),
    },
    { lacks: lacking(query) },
  );
}

/** Of the samples that Ensembl has genotypes of, those of its test database are too few to count. */
const UNCOUNTED = [
  "other haplotypes",
  "total_haplotype_count",
  "total_population_counts",
  "count",
  "frequency",
  "population_counts",
  "population_frequencies",
];

const lacking = (query: URLSearchParams): string[] => [
  ...UNCOUNTED,
  ...(isOn(query, "samples") ? ["samples"] : []),
  ...(isOn(query, "aligned_sequences") ? ["aligned_sequences"] : []),
];
