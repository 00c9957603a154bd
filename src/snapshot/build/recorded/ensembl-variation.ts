import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import { type AnswerFolder, ASSERTIONS, type Assertion, sourceName } from "./answer-folder.ts";
import { assertedObjects } from "./asserted-objects.ts";
import { listAt, untyped } from "./recorded-json.ts";

const { joinedAt, numberAt, textAt } = untyped;

/** A whole answer beside the assertions. */
const WHOLE = "ensembl/get_variation__bs_variation_human_rs56116432.json";
const PATH = "/variation/homo_sapiens/rs";

/**
 * Fills the tables of recorded variants. Phenotypes of the test database are sample data (Brugada syndrome at places
 * far from any of its genes) and left out; structural variants have no table.
 */
export function loadEnsemblVariation(answers: AnswerFolder, store: Store): void {
  const assertions = answers.asserts();
  for (const variant of assertedObjects(assertions, { path: PATH, id: "name" }))
    addVariant(store, variant, { species: "homo_sapiens", file: ASSERTIONS });
  addVariant(store, answers.json(WHOLE), { species: "homo_sapiens", file: WHOLE });
  for (const { url, expected } of assertions) if (url.startsWith(PATH)) addSeen(store, expected);
  addCitations(store, assertions);
  checkAll(store);
}

interface From {
  readonly species: string;
  readonly file: string;
}

function addVariant(store: Store, variant: JsonValue, { species, file }: From): void {
  const name = textAt(variant, "name");
  store.add("recorded_variant", {
    name,
    species,
    answer: sourceName(file),
    source: textAt(variant, "source"),
    var_class: textAt(variant, "var_class"),
    consequence: textAt(variant, "most_severe_consequence"),
    ambiguity: textAt(variant, "ambiguity"),
    minor_allele: textAt(variant, "minor_allele"),
    maf: numberAt(variant, "MAF"),
    evidence: joinedAt(variant, "evidence"),
    synonyms: joinedAt(variant, "synonyms"),
    failed: textAt(variant, "failed")?.replaceAll(";", "|") ?? null,
  });
  for (const [at, place] of listAt(variant, "mappings").entries()) {
    store.add("recorded_variant_place", {
      name,
      position: at + 1,
      assembly: textAt(place, "assembly_name"),
      coord_system: textAt(place, "coord_system"),
      chrom: textAt(place, "seq_region_name"),
      start: numberAt(place, "start"),
      end: numberAt(place, "end"),
      strand: numberAt(place, "strand"),
      alleles: textAt(place, "allele_string"),
      ancestral_allele: textAt(place, "ancestral_allele"),
    });
  }
}

/** Genotypes and populations, which are in the answers that were asked for them. */
function addSeen(store: Store, variant: JsonValue): void {
  const name = textAt(variant, "name");
  for (const [at, seen] of listAt(variant, "genotypes").entries()) {
    store.add("recorded_genotype", {
      name,
      position: at + 1,
      sample: textAt(seen, "sample"),
      gender: textAt(seen, "gender"),
      genotype: textAt(seen, "genotype"),
      submission_id: textAt(seen, "submission_id"),
    });
  }
  for (const [at, seen] of listAt(variant, "populations").entries()) {
    store.add("recorded_allele_frequency", {
      name,
      position: at + 1,
      population: textAt(seen, "population"),
      allele: textAt(seen, "allele"),
      allele_count: numberAt(seen, "allele_count"),
      frequency: numberAt(seen, "frequency"),
      submission_id: textAt(seen, "submission_id"),
    });
  }
}

function addCitations(store: Store, assertions: readonly Assertion[]): void {
  const cited = (folder: string) =>
    assertions
      .filter(({ url, path }) => url.includes(`/${folder}/`) && path === "[0]{name}")
      .map(({ url, expected }) => ({ article: url.split("/").at(-1) ?? "", name: textAt(expected) }));
  const pmcids = cited("pmcid");
  for (const { article, name } of cited("pmid")) {
    const pmcid = pmcids.find((other) => other.name === name)?.article ?? null;
    store.add("recorded_variant_citation", { name, pmid: numberAt(article), pmcid });
  }
}

function checkAll(store: Store): void {
  const failed = new Set(
    store
      .rows("recorded_variant")
      .filter((row) => row["failed"] !== null)
      .map((row) => row["name"]),
  );
  // A variant that the service itself calls failed is told with its reason.
  store.check("recorded_variant_place", ({ name, start, end, alleles }) => {
    const [reference = ""] = String(alleles).split("/");
    const length = reference === "-" ? 0 : reference.length;
    return failed.has(name ?? null) || Number(end) - Number(start) + 1 === length
      ? undefined
      : "place does not hold the reference allele";
  });
  const places = store.groups("recorded_variant_place", "name");
  const allelesOf = (name: unknown): Set<string> =>
    new Set((places.get(String(name)) ?? []).flatMap(({ alleles }) => String(alleles).split("/")));
  store.check("recorded_variant", ({ name, minor_allele, maf }) => {
    if (minor_allele !== null && !allelesOf(name).has(String(minor_allele)))
      return "minor allele is none of its";
    return maf !== null && (Number(maf) < 0 || Number(maf) > 0.5)
      ? "minor allele frequency over a half"
      : undefined;
  });
  store.check("recorded_genotype", ({ name, genotype }) =>
    String(genotype)
      .split("|")
      .every((allele) => allelesOf(name).has(allele))
      ? undefined
      : "genotype of other alleles",
  );
  store.check("recorded_allele_frequency", ({ name, allele, frequency }) =>
    allelesOf(name).has(String(allele)) && Number(frequency) <= 1 ? undefined : "frequency of another allele",
  );
  const names = store.by("recorded_variant", "name");
  store.check("recorded_variant_citation", ({ name }) =>
    names.has(name ?? null) ? undefined : "variant is not held",
  );
}
