import { type JsonValue, rsId } from "../../../biology/index.ts";
import type { Row, Store } from "../store.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { listAt, numberAt, textAt } from "./recorded-json.ts";

/** Pairs of variants in linkage disequilibrium, and what is told of the variants. */
export function loadEnsemblLinkage(answers: AnswerFolder, store: Store): void {
  const files = ["get_ld_around_variant", "get_ld_region", "get_ld_pairwise"].flatMap((name) =>
    answers.files(name),
  );
  const variants = new Map<string, Row>();
  for (const file of files) {
    const region = regionOf(answers, file);
    for (const told of listAt(answers.json(file))) {
      if (textAt(told, "variation") === null) addPair(store, told);
      addVariants(variants, told, region);
    }
  }
  for (const row of variants.values()) store.add("ld_variant", row);
  checkPairs(store);
  checkVariants(store);
}

function addPair(store: Store, told: JsonValue): void {
  const row = {
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

type Region = { readonly chrom: string; readonly start: number; readonly end: number };

/** Region asked about, on the assembly of the server's test database, which is GRCh37. */
function regionOf(answers: AnswerFolder, file: string): Region | undefined {
  const asked = answers.index.find((answer) => answer.file === file)?.asked ?? "";
  const [, chrom = "", start, end] = /\/region\/([^:/]+):(\d+)\.\.(\d+)\//.exec(asked) ?? [];
  return start === undefined ? undefined : { chrom, start: Number(start), end: Number(end) };
}

/** With `attribs` an answer tells a variant's position; a region tells in which stretch its variants lie. */
function addVariants(variants: Map<string, Row>, told: JsonValue, region: Region | undefined): void {
  const other = textAt(told, "variation");
  if (other !== null) {
    const position = numberAt(told, "start");
    variants.set(other, {
      variant: other,
      chrom: textAt(told, "chr"),
      start_grch37: position,
      end_grch37: numberAt(told, "end"),
      position_grch37: position,
      strand: numberAt(told, "strand"),
      consequence: textAt(told, "consequence_type"),
      clinical_significances: listAt(told, "clinical_significance").join("|") || null,
    });
  } else if (region) {
    for (const variant of [textAt(told, "variation1"), textAt(told, "variation2")]) {
      if (variant === null || variants.has(variant)) continue;
      const { chrom, start, end } = region;
      variants.set(variant, { variant, chrom, start_grch37: start, end_grch37: end });
    }
  }
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

function checkVariants(store: Store): void {
  const lengths = new Map(
    store
      .rows("assembly_sequence")
      .filter(({ assembly }) => assembly === "GRCh37.p13")
      .map(({ name, length }) => [name, Number(length)]),
  );
  store.check("ld_variant", ({ chrom, start_grch37, end_grch37 }) =>
    Number(start_grch37) <= Number(end_grch37) && Number(end_grch37) <= (lengths.get(chrom ?? null) ?? 0)
      ? undefined
      : "past the end of its chromosome",
  );
}
