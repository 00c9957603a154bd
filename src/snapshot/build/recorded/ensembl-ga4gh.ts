import { createHash } from "node:crypto";
import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import type { AnswerFolder, Assertion } from "./answer-folder.ts";
import {
  firstCell,
  type JsonObject,
  listCell,
  numberCell,
  objectOf,
  partsOf,
  recordedObjects,
  textCell,
} from "./ensembl-cells.ts";

/** Fills the GA4GH tables from the assertions of the Ensembl REST server's tests. */
export function loadEnsemblGa4gh(answers: AnswerFolder, store: Store): void {
  const assertions = answers.asserts();
  const all = (name: string, member: string): JsonObject[] =>
    recordedObjects(assertions, { path: `/ga4gh/${name}/`, member });
  for (const dataset of all("datasets", "datasets")) addDataset(store, dataset);
  for (const set of all("referencesets", "referenceSets")) addReferenceSet(store, set);
  addReferences(store, assertions);
  for (const set of all("variantsets", "variantSets")) addVariantSet(store, set);
  for (const set of all("callsets", "callSets")) addCallSet(store, set);
  addNextDatasets(store, assertions);
  for (const variant of all("variants", "variants")) addVariant(store, variant);
  for (const set of all("featuresets", "featureSets")) addAnnotation(store, "features", set);
  for (const set of all("variantannotationsets", "variantAnnotationSets"))
    addAnnotation(store, "variants", set);
  for (const feature of all("features", "features")) addFeature(store, feature);
  checkAll(store);
}

function addDataset(store: Store, set: JsonObject): void {
  store.add("ga4gh_dataset", {
    id: textCell(set["id"]),
    name: textCell(set["name"]),
    description: textCell(set["description"]),
  });
}

/** A page token of the data sets is the id of the next one, the MD5 of its name, which call sets name too. */
function addNextDatasets(store: Store, assertions: readonly Assertion[]): void {
  const tokens = new Set(
    assertions
      .filter(({ url }) => url === "/ga4gh/datasets/search")
      .map(({ expected }) => textCell(objectOf(expected)["nextPageToken"])),
  );
  const names = new Set(
    store.rows("ga4gh_call_set").flatMap(({ variant_set_name }) => variant_set_name ?? []),
  );
  for (const name of [...names].map(String))
    if (tokens.has(md5(name))) addDataset(store, { id: md5(name), name });
}

function addReferenceSet(store: Store, set: JsonObject): void {
  store.add("ga4gh_reference_set", {
    id: textCell(set["id"]),
    name: textCell(set["name"]),
    assembly: textCell(set["assemblyId"]),
    description: textCell(set["description"]),
    md5: textCell(set["md5checksum"]),
    accession: firstCell(set["sourceAccessions"]),
    taxid: numberCell(set["ncbiTaxonId"]),
  });
}

/** Searched for by its assembly, so that the request tells the set; the page token tells the place in the list. */
function addReferences(store: Store, assertions: readonly Assertion[]): void {
  const seen = new Set<string>();
  for (const { url, body, expected } of assertions) {
    if (url !== "/ga4gh/references/search") continue;
    const asked = JSON.parse(body ?? "{}") as JsonObject;
    const isWholeList = !textCell(asked["md5checksum"]) && !textCell(asked["accession"]);
    for (const [at, value] of partsOf(objectOf(expected)["references"]).entries()) {
      const reference = objectOf(value);
      const id = textCell(reference["id"]) ?? "";
      if (seen.has(id) && !isWholeList) continue;
      seen.add(id);
      store.add("ga4gh_reference", {
        id,
        reference_set_id: textCell(asked["referenceSetId"]),
        position: isWholeList ? (numberCell(asked["pageToken"]) ?? 0) + at : null,
        name: textCell(reference["name"]),
        length: numberCell(reference["length"]),
        accession: firstCell(reference["sourceAccessions"]),
        taxid: numberCell(reference["ncbiTaxonId"]),
        source_uri: textCell(reference["sourceURI"]),
      });
    }
  }
}

function addVariantSet(store: Store, set: JsonObject): void {
  const id = textCell(set["id"]);
  store.add("ga4gh_variant_set", {
    id,
    name: textCell(set["name"]),
    dataset_id: textCell(set["datasetId"]),
    reference_set_id: textCell(set["referenceSetId"]),
  });
  for (const [at, value] of partsOf(set["metadata"]).entries()) {
    const field = objectOf(value);
    store.add("ga4gh_header_field", {
      variant_set_id: id,
      position: at + 1,
      kind: textCell(field["key"]),
      id: textCell(field["id"]),
      number: textCell(field["number"]),
      type: textCell(field["type"]),
      description: textCell(field["description"]),
    });
  }
}

function addCallSet(store: Store, set: JsonObject): void {
  const info = objectOf(set["info"]);
  store.add("ga4gh_call_set", {
    id: textCell(set["id"]),
    name: textCell(set["name"]),
    sample_id: textCell(set["sampleId"]),
    variant_set_id: firstCell(set["variantSetIds"]),
    variant_set_name: firstCell(info["variantSetName"]),
    assembly: firstCell(info["assembly_version"]),
    created: numberCell(set["created"]),
    updated: numberCell(set["updated"]),
  });
}

function addVariant(store: Store, variant: JsonObject): void {
  const id = textCell(variant["id"]);
  const info = objectOf(variant["info"]);
  store.add("ga4gh_variant", {
    id,
    variant_set_id: id?.split(":")[0] ?? null,
    name: textCell(variant["name"]) ?? firstCell(variant["names"]),
    chrom: textCell(variant["referenceName"]),
    start: numberCell(variant["start"]),
    end: numberCell(variant["end"]),
    ref: textCell(variant["referenceBases"]),
    alts: listCell(variant["alternateBases"]),
    created: numberCell(variant["created"]),
    updated: numberCell(variant["updated"]),
    allele_count: firstCell(info["AC"]),
    allele_frequency: firstCell(info["AF"]),
    allele_number: firstCell(info["AN"]),
  });
  for (const call of partsOf(variant["calls"]).map(objectOf)) {
    store.add("ga4gh_call", {
      variant_id: id,
      call_set_id: textCell(call["callSetId"]),
      call_set_name: textCell(call["callSetName"]),
      genotype: listCell(call["genotype"]),
    });
  }
}

function addAnnotation(store: Store, kind: "features" | "variants", set: JsonObject): void {
  const id = textCell(set["id"]);
  const analysis = objectOf(set["analysis"]);
  store.add("ga4gh_annotation", {
    kind,
    id,
    name: textCell(set["name"]),
    dataset_id: textCell(set["datasetId"]),
    reference_set_id: textCell(set["referenceSetId"]),
    analysis_id: textCell(analysis["id"]),
    analysis_name: textCell(analysis["name"]),
    analysis_type: textCell(analysis["type"]),
    software: listCell(analysis["software"]),
  });
  const info = Object.entries(objectOf(set["info"] ?? analysis["info"]));
  for (const [name, value] of info)
    addPair(store, { table: "ga4gh_annotation_info", kind, id }, [name, value]);
}

function addFeature(store: Store, feature: JsonObject): void {
  const id = textCell(feature["id"]);
  const type = objectOf(feature["featureType"]);
  store.add("ga4gh_feature", {
    id,
    feature_set_id: textCell(feature["featureSetId"]),
    type: textCell(type["term"]),
    so_accession: textCell(type["id"]),
    parent_id: textCell(feature["parentId"]),
    chrom: textCell(feature["referenceName"]),
    start: numberCell(feature["start"]),
    end: numberCell(feature["end"]),
    strand: feature["strand"] === "NEG_STRAND" ? -1 : 1,
    child_ids: listCell(feature["childIds"]),
  });
  const values = Object.entries(objectOf(objectOf(feature["attributes"])["vals"]));
  for (const [name, value] of values)
    addPair(store, { table: "ga4gh_feature_value", feature_id: id }, [name, value]);
}

/** One value of a dictionary whose values are lists of one. */
function addPair(
  store: Store,
  { table, ...owner }: { readonly table: string } & Readonly<Record<string, string | null>>,
  [name, value]: readonly [string, JsonValue],
): void {
  store.add(table, { ...owner, name, value: firstCell(value) });
}

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

/** Arithmetic that the rows must agree with, their own and that of the other tables. */
function checkAll(store: Store): void {
  store.check("ga4gh_dataset", ({ id, name }) =>
    id === name || id === md5(String(name)) ? undefined : "id is not the MD5 of the name",
  );
  const sequences = store.by("assembly_sequence", "refseq");
  store.check("ga4gh_reference", ({ accession, length }) =>
    sequences.get(accession ?? null)?.["length"] === length
      ? undefined
      : "length is not that of the accession's sequence",
  );
  const assemblies = store.by("assembly_sequence", "assembly");
  store.check("ga4gh_reference_set", ({ assembly, accession }) =>
    assemblies.get(assembly ?? null)?.["assembly_genbank"] === accession
      ? undefined
      : "accession is not that of the assembly",
  );
  store.check("ga4gh_call_set", ({ id, name, variant_set_id }) =>
    id === `${variant_set_id}:${name}` ? undefined : "id is not its variant set and name",
  );
  store.check("ga4gh_variant", ({ start, end, ref }) =>
    Number(end) - Number(start) === String(ref).length
      ? undefined
      : "place does not hold the reference bases",
  );
  store.check("ga4gh_feature", ({ id, start, end }) =>
    /^ENS[GTPE]\d{11}\.\d+$/.test(String(id)) && Number(start) < Number(end) ? undefined : "no place or id",
  );
}
