import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import type { AnswerFolder, Assertion } from "./answer-folder.ts";
import { at, listAt, membersAt, untyped } from "./recorded-json.ts";

const { numberAt, textAt } = untyped;

const QUERY = "/ga4gh/beacon/query";

/** Fills the Beacon's tables. Its clinical interpretations are sample data (achondroplasia at random places) and left out. */
export function loadEnsemblBeacon(answers: AnswerFolder, store: Store): void {
  const assertions = answers.asserts();
  addBeacon(store, assertions);
  const queries = assertions.filter(({ url }) => url.startsWith(QUERY));
  const datasets = new Set<string>();
  for (const assertion of queries) {
    const asked = askedOf(assertion);
    if (assertion.path === "{responseSummary}") for (const id of datasetsOf(asked)) datasets.add(id);
    if (assertion.path === "{response}{resultSets}") addResults(store, { asked, assertion, datasets });
  }
  for (const id of [...datasets].sort()) store.add("beacon_dataset", { id });
}

function addBeacon(store: Store, assertions: readonly Assertion[]): void {
  const said = (url: string, path: string) =>
    assertions.find((one) => one.url === url && one.path === path)?.expected;
  const [, assembly] =
    /dataset assembly \((\w+)\)/.exec(
      assertions.flatMap(({ expected }) => textAt(expected, "errorMessage") ?? []).join("\n"),
    ) ?? [];
  store.add("beacon", {
    id: textAt(said("/ga4gh/beacon/", "{response}{id}")),
    assembly: assembly ?? null,
    api_version: textAt(said(QUERY, "{meta}"), "apiVersion"),
  });
}

/** Parameters of a query, of the URL or of the JSON body. */
function askedOf({ url, body }: Assertion): Readonly<Record<string, string>> {
  const inBody = body === null ? [] : membersAt(JSON.parse(body));
  const inUrl = new URLSearchParams(url.split("?")[1]?.replaceAll(";", "&") ?? "");
  return Object.fromEntries([
    ...inUrl,
    ...inBody.map(([name, value]) => [name, textAt(value) ?? ""] as const),
  ]);
}

const datasetsOf = (asked: Readonly<Record<string, string>>): string[] =>
  (asked["datasetIds"] ?? "").split(",").filter((id) => id !== "");

interface Told {
  readonly asked: Readonly<Record<string, string>>;
  readonly assertion: Assertion;
  readonly datasets: Set<string>;
}

/** Result sets that hit tell the variant; one that missed tells that the variant asked for is not in its data set. */
function addResults(store: Store, { asked, assertion, datasets }: Told): void {
  const sets = listAt(assertion.expected);
  for (const set of sets) {
    const dataset = textAt(set, "id");
    if (dataset === null) continue;
    datasets.add(dataset);
    for (const result of listAt(set, "results")) {
      const id = addVariant(store, result);
      addMembership(store, { id, dataset, found: 1 });
    }
  }
  const about = store
    .rows("beacon_variant")
    .find(
      ({ chrom, start, alt }) =>
        chrom === asked["referenceName"] &&
        start === Number(asked["start"]) &&
        alt === asked["alternateBases"],
    );
  if (!about || asked["includeResultsetResponses"] !== "MISS") return;
  // Only those that have it not are listed, so the others that were asked have it.
  const missed = new Set(sets.map((set) => at(set, "id")));
  for (const dataset of datasetsOf(asked))
    addMembership(store, { id: String(about["id"]), dataset, found: missed.has(dataset) ? 0 : 1 });
}

function addVariant(store: Store, result: JsonValue): string {
  const id = textAt(result, "variantInternalId") ?? "";
  if (store.rows("beacon_variant").some((row) => row["id"] === id)) return id;
  const variation = at(result, "variation");
  const effect = at(result, "MolecularAttributes.molecularEffects.0");
  store.add("beacon_variant", {
    id,
    chrom: textAt(variation, "location.sequence_id"),
    start: numberAt(variation, "location.interval.start.value"),
    end: numberAt(variation, "location.interval.end.value"),
    ref: textAt(variation, "referenceBases"),
    alt: textAt(variation, "alternateBases"),
    variant_type: textAt(variation, "variantType"),
    so_accession: textAt(effect, "id"),
    consequence: textAt(effect, "label"),
  });
  return id;
}

function addMembership(
  store: Store,
  { id, dataset, found }: { readonly id: string; readonly dataset: string; readonly found: number },
): void {
  const known = store
    .rows("beacon_membership")
    .some(({ variant_id, dataset_id }) => variant_id === id && dataset_id === dataset);
  if (!known) store.add("beacon_membership", { variant_id: id, dataset_id: dataset, found });
}
