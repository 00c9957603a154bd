import { expect, it } from "vitest";
import { describeShared, sharedText } from "../../../test/shared.ts";
import type { FunctionDefinition } from "../definition.ts";
import { functions } from "../functions.ts";

const ensemblFunctions = functions.filter(({ database }) => database === "ensembl");

/**
 * Their field names come from the code of Ensembl's REST server (biotypes, ontologies) and from programs that read its
 * answers (genomes, consequence types); that of the Ensembl Genomes version is unconfirmed.
 */
const UNRECORDED_FUNCTIONS: readonly string[] = [
  "get_info_biotypes",
  "get_info_biotypes_groups",
  "get_info_biotypes_name",
  "get_info_divisions",
  "get_info_eg_version",
  "get_info_genomes",
  "get_info_genomes_accession",
  "get_info_genomes_assembly",
  "get_info_genomes_division",
  "get_info_genomes_taxonomy",
  "get_info_variation_consequence_types",
  "get_ontology_ancestors",
  "get_ontology_ancestors_chart",
  "get_ontology_id",
  "get_ontology_name",
];

/** Fields that answers have, but none of the recorded ones. */
const NEVER_RECORDED: readonly string[] = [
  "overlap_by_id: biotype",
  "overlap_by_region: biotype",
  "get_phenotype_by_accession: StructuralVariation",
  "get_phenotype_by_term: StructuralVariation",
  "get_beacon: response.name",
  "get_beacon: response.organization.name",
  "get_beacon: response.description",
  "get_variation: clinical_significance",
  "get_variation: clinical_significance.*",
  "get_variation_by_pmcid: clinical_significance",
  "get_variation_by_pmcid: clinical_significance.*",
  "get_variation_by_pmid: clinical_significance",
  "get_variation_by_pmid: clinical_significance.*",
  "vep_by_hgvs: colocated_variants.*.clin_sig",
  "vep_by_id: colocated_variants.*.clin_sig",
  "vep_by_region: colocated_variants.*.clin_sig",
];

describeShared("the hints of the Ensembl functions, beside recorded answers", () => {
  const answers = recordedAnswers();

  it("keep and tell only fields that some answer has", () => {
    const missing = ensemblFunctions.flatMap(({ name, observe }) => {
      const family = ensemblFunctions.filter((other) => other.observe.keep === observe.keep);
      const known = family.flatMap((other) => elementsOf(answers.get(other.name) ?? [], other));
      if (known.length === 0) return [];
      return pathsOf(observe)
        .filter((path) => !known.some((element) => has(element, path.split("."))))
        .map((path) => `${name}: ${path}`);
    });
    expect(missing).toEqual(NEVER_RECORDED);
  });

  it("cannot be compared where nobody recorded an answer", () => {
    const silent = ensemblFunctions.filter(({ name }) => !answers.has(name)).map(({ name }) => name);
    expect(silent).toEqual(UNRECORDED_FUNCTIONS);
  });
});

function pathsOf({ keep = [], say = "" }: FunctionDefinition["observe"]): readonly string[] {
  const told = [...say.matchAll(/\{([^#={}|][^{}|]*)[|}]/g)].map((match) => match[1] ?? "");
  return [...new Set([...keep, ...told])];
}

/** What the hints' paths start from. Some collections keep the only element of a list without the list. */
function elementsOf(recorded: readonly unknown[], { observe }: FunctionDefinition): readonly unknown[] {
  if (observe.list === undefined) return recorded;
  const steps = observe.list === "" ? [] : observe.list.split(".");
  return recorded.flatMap((answer) => at(answer, steps)).flat();
}

function at(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [value];
  if (step === "*") return (Array.isArray(value) ? value : [value]).flatMap((element) => at(element, rest));
  return isRecord(value) && step in value ? at(value[step], rest) : [];
}

function has(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (step === "*" || Array.isArray(value)) {
    const next = step === "*" ? rest : [step, ...rest];
    return Array.isArray(value) && value.some((element) => has(element, next));
  }
  // One field for each allele of a variant: recorded answers happen to have A and G only.
  if (/^[ACGT-]$/.test(step) && isRecord(value)) return Object.values(value).some((one) => has(one, rest));
  return isRecord(value) && step in value && has(value[step], rest);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Answers that are not errors, by function: whole recorded ones, and the parts that Ensembl's own tests assert. */
function recordedAnswers(): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const add = (name: string, answer: unknown) => {
    const empty = (Array.isArray(answer) && answer.length === 0) || (isRecord(answer) && "error" in answer);
    if (!empty) found.set(name, [...(found.get(name) ?? []), answer]);
  };
  for (const row of sharedText("responses/INDEX.tsv").split("\n").slice(1)) {
    const [file = "", name = ""] = row.split("\t");
    if (file.startsWith("ensembl/") && file.endsWith(".json")) {
      add(name, JSON.parse(sharedText(`responses/${file}`)));
    }
  }
  for (const line of sharedText("responses/ensembl/all__upstream_asserts.jsonl").split("\n")) {
    if (line === "") continue;
    const { function: name, kind, method, path, expected } = JSON.parse(line) as Assert;
    const tells = method === "GET" && name !== null && !/^(?:error|like)/.test(kind) && expected !== null;
    if (tells && (typeof expected === "object" || path !== "")) add(name, wrapped(path, expected));
  }
  return found;
}

interface Assert {
  readonly function: string | null;
  readonly kind: string;
  readonly method: string;
  /** Perl steps into the answer: `[0]{alignments}[0]`. */
  readonly path: string;
  readonly expected: unknown;
}

const wrapped = (path: string, value: unknown): unknown =>
  [...path.matchAll(/\[\d+\]|\{([^}]*)\}/g)]
    .reverse()
    .reduce<unknown>((inner, [, key]) => (key === undefined ? [inner] : { [key]: inner }), value);
