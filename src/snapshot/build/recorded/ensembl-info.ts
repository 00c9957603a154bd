import type { JsonValue } from "../../../biology/index.ts";
import { releases } from "../releases.ts";
import type { Store } from "../store.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { listAt, untyped } from "./recorded-json.ts";

const { joinedAt, numberAt, textAt } = untyped;

const first = (answers: AnswerFolder, functionName: string): JsonValue =>
  answers.json(answers.files(functionName)[0] ?? "");

/** Releases held; methods, sources, populations and analyses of the Ensembl server. */
export function loadEnsemblInfo(answers: AnswerFolder, store: Store): void {
  loadReleases(store);
  loadLookups(answers, store);
  loadCompara(answers, store);
  loadVariation(answers, store);
}

/** Releases of the tables held; those of a server that was recorded are not what this one holds. */
function loadReleases(store: Store): void {
  const tables = {
    data: ["genes_human_grch38.tsv.gz", "genes_other_species.tsv.gz"],
    genomes: ["ensembl_genomes.tsv"],
  };
  for (const [component, files] of Object.entries(tables)) {
    for (const [written] of files.flatMap((file) => [...(releases[file] ?? "").matchAll(/\d+/g)])) {
      store.add("ensembl_release", { component, release: Number(written) });
    }
  }
}

/** Expanded genes of today's server; those of its test database and of older servers have other logic names. */
function loadLookups(answers: AnswerFolder, store: Store): void {
  const lookups = answers.files("lookup_by_id").filter((file) => /__ENS(?:MUS)?G\d+_expand1/.test(file));
  const seen = new Set<string>();
  for (const gene of lookups.map((file) => answers.json(file))) {
    for (const record of [gene, ...listAt(gene, "Transcript")]) addRecord(record, { store, seen });
  }
}

function addRecord(record: JsonValue, { store, seen }: { store: Store; seen: Set<string> }): void {
  const species = textAt(record, "species");
  if (species === null) return;
  const rows = [
    ["analysis", { species, logic_name: textAt(record, "logic_name"), database: textAt(record, "db_type") }],
    [
      "biotype_object",
      {
        species,
        object_type: textAt(record, "object_type")?.toLowerCase() ?? null,
        biotype: textAt(record, "biotype"),
      },
    ],
  ] as const;
  for (const [table, row] of rows) {
    const identity = JSON.stringify([table, row]);
    if (!seen.has(identity)) store.add(table, row);
    seen.add(identity);
  }
}

function loadCompara(answers: AnswerFolder, store: Store): void {
  const methods = first(answers, "get_info_compara_methods");
  for (const [group, names] of Object.entries(methods ?? {})) {
    for (const [position, method] of (names as readonly string[]).entries()) {
      store.add("compara_method", { class: group, position, method });
    }
  }
  for (const [position, set] of listAt(first(answers, "get_info_compara_species_sets")).entries()) {
    store.add("compara_species_set", {
      method: textAt(set, "method"),
      position,
      name: textAt(set, "name"),
      species_set_group: textAt(set, "species_set_group"),
      species: joinedAt(set, "species_set"),
    });
  }
  const known = store.by("species", "name");
  store.check("compara_species_set", ({ species }) =>
    String(species)
      .split("|")
      .every((name) => known.has(name))
      ? undefined
      : "a species that no division has",
  );
}

const HUMAN = "homo_sapiens";
const INDIVIDUAL = /^\/info\/variation\/populations\/homo_sapiens\/([^/?]+)$/;

function loadVariation(answers: AnswerFolder, store: Store): void {
  for (const source of listAt(first(answers, "get_info_variation_sources"))) {
    store.add("variation_source", {
      species: HUMAN,
      name: textAt(source, "name"),
      description: textAt(source, "description"),
      url: textAt(source, "url"),
      somatic_status: textAt(source, "somatic_status"),
      data_types: joinedAt(source, "data_types"),
    });
  }
  loadPopulations(answers, store);
}

function loadPopulations(answers: AnswerFolder, store: Store): void {
  const known = store.by("population", "name");
  for (const [position, told] of listAt(first(answers, "get_info_variation_populations")).entries()) {
    const row = { position, name: textAt(told, "name"), description: textAt(told, "description") };
    const same = known.get(row.name)?.["size"] === numberAt(told, "size");
    if (same) store.add("ld_population", row);
    else store.drop("ld_population", { reason: "a population that is not held, or not of this size", row });
  }
  const individuals = new Map<string, Record<string, JsonValue>>();
  for (const { url, path, expected } of answers.asserts()) {
    const population = INDIVIDUAL.exec(url)?.[1];
    const [, member] = /^\[0\]\{individuals\}\[0\]\{(\w+)\}$/.exec(path) ?? [];
    if (population === undefined || member === undefined) continue;
    individuals.set(population, { ...individuals.get(population), [member]: expected });
  }
  for (const [population, told] of individuals) {
    const [name, gender] = [textAt(told, "name"), textAt(told, "gender")];
    store.add("population_individual", { population, position: 0, name, gender });
  }
  store.check("population_individual", ({ population }) =>
    known.has(population ?? null) ? undefined : "a population that is not held",
  );
}
