import { type JsonValue, rsId } from "../../../biology/index.ts";
import type { Row, Store } from "../store.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { listAt, untyped } from "./recorded-json.ts";

const { numberAt, textAt } = untyped;

/** Pairs of variants in linkage disequilibrium, and what is told of the variants. */
export function loadEnsemblLinkage(answers: AnswerFolder, store: Store): void {
  const files = ["get_ld_around_variant", "get_ld_region", "get_ld_pairwise"].flatMap((name) =>
    answers.files(name),
  );
  const variants = new Map<string, Row>();
  for (const file of files) {
    for (const told of listAt(answers.json(file))) {
      if (textAt(told, "variation") === null) addPair(store, told);
      const row = variantRow(told);
      if (row) variants.set(String(row["variant"]), row);
    }
  }
  for (const row of variants.values()) store.add("ld_variant", row);
  checkPairs(store);
}

function addPair(store: Store, told: JsonValue): void {
  const row = {
    position: store.rows("ld_pair").length,
    population: textAt(told, "population_name"),
    variant1: textAt(told, "variation1"),
    variant2: textAt(told, "variation2"),
    r2: numberAt(told, "r2"),
    d_prime: numberAt(told, "d_prime"),
  };
  const isNew = store.rows("ld_pair").every((held) => pairKey(held) !== pairKey(row));
  if (isNew) store.add("ld_pair", row);
}

const pairKey = ({ population, variant1, variant2 }: Row): string =>
  JSON.stringify([population, ...[variant1, variant2].sort()]);

/**
 * With `attribs` an answer tells of the variant linked to the one asked about. Its position, on GRCh37, is not taken, nor
 * its clinical significance: the test database calls a common variant pathogenic.
 */
function variantRow(told: JsonValue): Row | undefined {
  const variant = textAt(told, "variation");
  if (variant === null) return undefined;
  return {
    variant,
    chrom: textAt(told, "chr"),
    strand: numberAt(told, "strand"),
    consequence: textAt(told, "consequence_type"),
  };
}

function checkPairs(store: Store): void {
  const populations = store.by("population", "name");
  store.check("ld_pair", ({ population, variant1, variant2, r2, d_prime }) => {
    if (!populations.has(population ?? null)) return "a population that is not held";
    if (![variant1, variant2].every((id) => rsId.parse(String(id)) !== undefined)) return "no rs number";
    const [linkage, complete] = [Number(r2), Number(d_prime)];
    if (!(linkage >= 0 && complete <= 1)) return "r2 or D' outside 0 to 1";
    // Whatever the allele frequencies, r2 is D' squared times at most one.
    return linkage <= complete ** 2 + 1e-5 ? undefined : "r2 larger than D' squared";
  });
}
