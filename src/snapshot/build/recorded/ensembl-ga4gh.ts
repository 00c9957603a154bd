import { createHash } from "node:crypto";
import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import type { AnswerFolder, Assertion } from "./answer-folder.ts";
import { assertedObjects } from "./asserted-objects.ts";
import { at, listAt, membersAt, untyped } from "./recorded-json.ts";

const { joinedAt, numberAt, textAt } = untyped;

/**
 * Fills the GA4GH tables from the assertions of the Ensembl REST server's tests. Sets of annotations are left out: the
 * tests name them by a release that the test database is not of.
 */
export function loadEnsemblGa4gh(answers: AnswerFolder, store: Store): void {
  const assertions = answers.asserts();
  const all = (name: string, member: string): JsonValue[] =>
    assertedObjects(assertions, { path: `/ga4gh/${name}/`, member });
  for (const dataset of all("datasets", "datasets")) addDataset(store, dataset);
  for (const set of all("referencesets", "referenceSets")) addReferenceSet(store, set);
  addReferences(store, assertions);
  for (const set of all("variantsets", "variantSets")) addVariantSet(store, set);
  for (const set of all("callsets", "callSets")) addCallSet(store, set);
  addNextDatasets(store, assertions);
  for (const variant of all("variants", "variants")) addVariant(store, variant);
  for (const feature of all("features", "features")) addFeature(store, feature);
  checkAll(store);
}

function addDataset(store: Store, set: JsonValue): void {
  store.add("ga4gh_dataset", {
    id: textAt(set, "id"),
    name: textAt(set, "name"),
    description: textAt(set, "description"),
  });
}

/** A page token of the data sets is the id of the next one, the MD5 of its name, which call sets name too. */
function addNextDatasets(store: Store, assertions: readonly Assertion[]): void {
  const tokens = new Set(
    assertions
      .filter(({ url }) => url === "/ga4gh/datasets/search")
      .map(({ expected }) => textAt(expected, "nextPageToken")),
  );
  const names = new Set(
    store.rows("ga4gh_call_set").flatMap(({ variant_set_name }) => variant_set_name ?? []),
  );
  for (const name of [...names].map(String))
    if (tokens.has(md5(name))) addDataset(store, { id: md5(name), name });
}

function addReferenceSet(store: Store, set: JsonValue): void {
  store.add("ga4gh_reference_set", {
    id: textAt(set, "id"),
    name: textAt(set, "name"),
    assembly: textAt(set, "assemblyId"),
    description: textAt(set, "description"),
    md5: textAt(set, "md5checksum"),
    accession: textAt(set, "sourceAccessions.0"),
    taxid: numberAt(set, "ncbiTaxonId"),
  });
}

/** Searched for by its assembly, so that the request tells the set; the page token tells the place in the list. */
function addReferences(store: Store, assertions: readonly Assertion[]): void {
  const seen = new Set<string>();
  for (const { url, body, expected } of assertions) {
    if (url !== "/ga4gh/references/search") continue;
    const asked = JSON.parse(body ?? "{}") as JsonValue;
    const isWholeList = !textAt(asked, "md5checksum") && !textAt(asked, "accession");
    for (const [index, reference] of listAt(expected, "references").entries()) {
      const id = textAt(reference, "id") ?? "";
      if (seen.has(id) && !isWholeList) continue;
      seen.add(id);
      store.add("ga4gh_reference", {
        id,
        reference_set_id: textAt(asked, "referenceSetId"),
        position: isWholeList ? (numberAt(asked, "pageToken") ?? 0) + index : null,
        name: textAt(reference, "name"),
        length: numberAt(reference, "length"),
        accession: textAt(reference, "sourceAccessions.0"),
        taxid: numberAt(reference, "ncbiTaxonId"),
        source_uri: textAt(reference, "sourceURI"),
      });
    }
  }
}

function addVariantSet(store: Store, set: JsonValue): void {
  const id = textAt(set, "id");
  store.add("ga4gh_variant_set", {
    id,
    name: textAt(set, "name"),
    dataset_id: textAt(set, "datasetId"),
    reference_set_id: textAt(set, "referenceSetId"),
  });
  for (const [index, field] of listAt(set, "metadata").entries()) {
    store.add("ga4gh_header_field", {
      variant_set_id: id,
      position: index + 1,
      kind: textAt(field, "key"),
      id: textAt(field, "id"),
      number: textAt(field, "number"),
      type: textAt(field, "type"),
      description: textAt(field, "description"),
    });
  }
}

function addCallSet(store: Store, set: JsonValue): void {
  store.add("ga4gh_call_set", {
    id: textAt(set, "id"),
    name: textAt(set, "name"),
    sample_id: textAt(set, "sampleId"),
    variant_set_id: textAt(set, "variantSetIds.0"),
    variant_set_name: textAt(set, "info.variantSetName.0"),
    assembly: textAt(set, "info.assembly_version.0"),
    created: numberAt(set, "created"),
    updated: numberAt(set, "updated"),
  });
}

function addVariant(store: Store, variant: JsonValue): void {
  const id = textAt(variant, "id");
  store.add("ga4gh_variant", {
    id,
    variant_set_id: id?.split(":")[0] ?? null,
    name: textAt(variant, "name") ?? textAt(variant, "names.0"),
    chrom: textAt(variant, "referenceName"),
    start: numberAt(variant, "start"),
    end: numberAt(variant, "end"),
    ref: textAt(variant, "referenceBases"),
    alts: joinedAt(variant, "alternateBases"),
    created: numberAt(variant, "created"),
    updated: numberAt(variant, "updated"),
    allele_count: textAt(variant, "info.AC.0"),
    allele_frequency: textAt(variant, "info.AF.0"),
    allele_number: textAt(variant, "info.AN.0"),
  });
  for (const call of listAt(variant, "calls")) {
    store.add("ga4gh_call", {
      variant_id: id,
      call_set_id: textAt(call, "callSetId"),
      call_set_name: textAt(call, "callSetName"),
      genotype: joinedAt(call, "genotype"),
    });
  }
}

function addFeature(store: Store, feature: JsonValue): void {
  const id = textAt(feature, "id");
  store.add("ga4gh_feature", {
    id,
    type: textAt(feature, "featureType.term"),
    so_accession: textAt(feature, "featureType.id"),
    parent_id: textAt(feature, "parentId"),
    chrom: textAt(feature, "referenceName"),
    start: numberAt(feature, "start"),
    end: numberAt(feature, "end"),
    strand: at(feature, "strand") === "NEG_STRAND" ? -1 : 1,
    child_ids: joinedAt(feature, "childIds"),
  });
  for (const [name, value] of membersAt(feature, "attributes.vals"))
    store.add("ga4gh_feature_value", { feature_id: id, name, value: textAt(value, "0") });
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
