import { expect, test } from "vitest";
import { answerFolder } from "../../../../test/answer-folder.ts";
import { Store } from "../store.ts";
import type { AnswerFolder, Assertion } from "./answer-folder.ts";
import { loadEnsemblBeacon } from "./ensembl-beacon.ts";
import { loadEnsemblGa4gh } from "./ensembl-ga4gh.ts";

const assertion = (
  url: string,
  expected: Assertion["expected"],
  more: Partial<Assertion> = {},
): Assertion => ({
  method: "GET",
  url,
  body: null,
  path: "",
  expected,
  kind: "is_deeply",
  function: "",
  ...more,
});

function loaded(
  load: (answers: AnswerFolder, store: Store) => void,
  assertions: readonly Assertion[],
): Store {
  const store = new Store();
  store.add("assembly_sequence", {
    assembly: "GRCh37.p13",
    position: 1,
    name: "22",
    length: 51304566,
    refseq: "NC_000022.10",
  });
  load(answerFolder({}, assertions), store);
  return store;
}

const reference = (length: number) =>
  assertion(
    "/ga4gh/references/search",
    {
      references: [
        {
          id: "a718acaa6135fdca8357d5bfe94211dd",
          name: "22",
          length,
          sourceAccessions: ["NC_000022.10"],
          ncbiTaxonId: 9606,
        },
      ],
    },
    { method: "POST", body: '{"referenceSetId":"GRCh37.p13"}' },
  );

test("a reference is kept where its length is that of its accession", () => {
  expect(loaded(loadEnsemblGa4gh, [reference(51304566)]).rows("ga4gh_reference")).toHaveLength(1);
  const wrong = loaded(loadEnsemblGa4gh, [reference(51304567)]);
  expect(wrong.rows("ga4gh_reference")).toEqual([]);
  expect(wrong.drops).toMatchObject([{ table: "ga4gh_reference", rows: 1 }]);
});

test("a variant is kept where its place holds its reference bases", () => {
  const variant = { id: "1:rs1", name: "rs1", referenceName: "18", start: 10, referenceBases: "G" };
  const kept = loaded(loadEnsemblGa4gh, [
    assertion("/ga4gh/variants/1:rs1", { ...variant, end: 11, alternateBases: ["A"] }),
    assertion("/ga4gh/variants/1:rs2", { ...variant, id: "1:rs2", end: 12, alternateBases: ["A"] }),
  ]);
  expect(kept.rows("ga4gh_variant").map(({ id }) => id)).toEqual(["1:rs1"]);
});

test("of a list of data sets that missed a variant, the others asked for have it", () => {
  const asked = { referenceName: "7", start: "9", referenceBases: "T", alternateBases: "C" };
  const location = { sequence_id: "7", interval: { start: { value: 9 }, end: { value: 10 } } };
  const result = {
    variantInternalId: "rs1",
    variation: { referenceBases: "T", alternateBases: "C", variantType: "SNP", location },
  };
  const ask = (more: object, sets: Assertion["expected"]) =>
    assertion("/ga4gh/beacon/query", sets, {
      path: "{response}{resultSets}",
      method: "POST",
      body: JSON.stringify({ ...asked, ...more }),
    });
  const store = loaded(loadEnsemblBeacon, [
    assertion("/ga4gh/beacon/", "org.ensembl.rest.grch37", { path: "{response}{id}" }),
    ask({ datasetIds: "dbsnp" }, [{ id: "dbsnp", exists: true, results: [result] }]),
    ask({ datasetIds: "one,two", includeResultsetResponses: "MISS" }, [{ id: "two", exists: false }]),
  ]);
  expect(store.rows("beacon_membership").map(({ dataset_id, found }) => [dataset_id, found])).toEqual([
    ["dbsnp", 1],
    ["one", 1],
    ["two", 0],
  ]);
});
