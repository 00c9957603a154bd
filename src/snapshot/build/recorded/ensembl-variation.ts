import type { Store } from "../store.ts";
import { type AnswerFolder, ASSERTIONS, type Assertion, sourceName } from "./answer-folder.ts";
import {
  type JsonObject,
  listCell,
  numberCell,
  objectOf,
  partsOf,
  recordedObjects,
  textCell,
} from "./ensembl-cells.ts";

/** Whole answers beside the assertions. */
const FILES = [
  ["ensembl/get_variation__bs_variation_human_rs56116432.json", "homo_sapiens"],
  ["ensembl/get_variation__bt_fewshot.json", "mus_musculus"],
] as const;
const PATH = "/variation/homo_sapiens/rs";

/**
 * Fills the tables of recorded variants. Phenotypes of the test database are sample data (Brugada syndrome at places
 * far from any of its genes) and left out; structural variants have no table.
 */
export function loadEnsemblVariation(answers: AnswerFolder, store: Store): void {
  const assertions = answers.asserts();
  for (const variant of recordedObjects(assertions, { path: PATH, member: "", id: "name" }))
    addVariant(store, variant, { species: "homo_sapiens", file: ASSERTIONS });
  for (const [file, species] of FILES) addVariant(store, objectOf(answers.json(file)), { species, file });
  for (const { url, expected } of assertions) if (url.startsWith(PATH)) addSeen(store, objectOf(expected));
  addCitations(store, assertions);
  checkAll(store);
}

interface From {
  readonly species: string;
  readonly file: string;
}

function addVariant(store: Store, variant: JsonObject, { species, file }: From): void {
  const name = textCell(variant["name"]);
  store.add("recorded_variant", {
    name,
    species,
    answer: sourceName(file),
    source: textCell(variant["source"]),
    var_class: textCell(variant["var_class"]),
    consequence: textCell(variant["most_severe_consequence"]),
    ambiguity: textCell(variant["ambiguity"]),
    minor_allele: textCell(variant["minor_allele"]),
    maf: numberCell(variant["MAF"]),
    evidence: listCell(variant["evidence"]),
    synonyms: listCell(variant["synonyms"]),
    failed: textCell(variant["failed"])?.replaceAll(";", "|") ?? null,
  });
  for (const [at, place] of partsOf(variant["mappings"]).map(objectOf).entries()) {
    store.add("recorded_variant_place", {
      name,
      position: at + 1,
      assembly: textCell(place["assembly_name"]),
      coord_system: textCell(place["coord_system"]),
      chrom: textCell(place["seq_region_name"]),
      start: numberCell(place["start"]),
      end: numberCell(place["end"]),
      strand: numberCell(place["strand"]),
      alleles: textCell(place["allele_string"]),
      ancestral_allele: textCell(place["ancestral_allele"]),
    });
  }
}

/** Genotypes and populations, which are in the answers that were asked for them. */
function addSeen(store: Store, variant: JsonObject): void {
  const name = textCell(variant["name"]);
  for (const [at, seen] of partsOf(variant["genotypes"]).map(objectOf).entries()) {
    store.add("recorded_genotype", {
      name,
      position: at + 1,
      sample: textCell(seen["sample"]),
      gender: textCell(seen["gender"]),
      genotype: textCell(seen["genotype"]),
      submission_id: textCell(seen["submission_id"]),
    });
  }
  for (const [at, seen] of partsOf(variant["populations"]).map(objectOf).entries()) {
    store.add("recorded_allele_frequency", {
      name,
      position: at + 1,
      population: textCell(seen["population"]),
      allele: textCell(seen["allele"]),
      allele_count: numberCell(seen["allele_count"]),
      frequency: numberCell(seen["frequency"]),
      submission_id: textCell(seen["submission_id"]),
    });
  }
}

function addCitations(store: Store, assertions: readonly Assertion[]): void {
  const cited = (folder: string) =>
    assertions
      .filter(({ url, path }) => url.includes(`/${folder}/`) && path === "[0]{name}")
      .map(({ url, expected }) => ({ article: url.split("/").at(-1) ?? "", name: textCell(expected) }));
  const pmcids = cited("pmcid");
  for (const { article, name } of cited("pmid")) {
    const pmcid = pmcids.find((other) => other.name === name)?.article ?? null;
    store.add("recorded_variant_citation", { name, pmid: numberCell(article), pmcid });
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
