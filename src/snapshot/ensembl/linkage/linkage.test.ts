import { expect, test } from "vitest";
import { asker, describeSnapshot } from "../../../../test/ask-snapshot.ts";
import { assertionsOf, loose } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { linkageRoutes } from "./index.ts";

const ask = asker("ensembl", linkageRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path.replaceAll(";", "&")}`);
const ASW = "1000GENOMES:phase_1_ASW";

interface Pair {
  readonly variation1: string;
  readonly variation2: string;
  readonly r2: string;
}

const pairs = (path: string): Pair[] => get(path).json as Pair[];

describeSnapshot("linkage disequilibrium", () => {
  test("is told of a pair from either side", () => {
    const [there] = pairs(`/ld/human/pairwise/rs1333047/rs1333049?population_name=${ASW}`);
    const [back] = pairs("/ld/homo_sapiens/pairwise/rs1333049/RS1333047");
    expect(there).toEqual({
      variation1: "rs1333047",
      variation2: "rs1333049",
      population_name: ASW,
      r2: "0.050071",
      d_prime: "0.999871",
    });
    expect(back).toEqual({ ...there, variation1: "rs1333049", variation2: "rs1333047" });
  });

  test("is that above the thresholds; where none is, the list is empty and not absent", () => {
    const around = (query: string) =>
      pairs(`/ld/human/rs1333047/${ASW}?${query}`)
        .map(({ variation2 }) => variation2)
        .sort();
    expect(around("r2=0.06")).toEqual(["rs4977575", "rs72655407"]);
    expect(around("d_prime=0.9999")).toEqual(["rs4977575", "rs72655407"]);
    expect(get("/ld/human/pairwise/rs1333047/rs1333049?r2=0.5")).toMatchObject({ json: [], absent: false });
  });

  test("comes without the places of variants, held on GRCh37 only, and without significances of a test database", () => {
    const answer = get(`/ld/human/rs1333047/${ASW}?attribs=1`);
    expect(answer.headers["x-biotool-snapshot-lacks"]).toBe("start,end,clinical_significance,other variants");
    expect(answer.json).toContainEqual({
      variation: "rs1333049",
      chr: "9",
      strand: 1,
      consequence_type: "downstream_gene_variant",
      population_name: ASW,
      r2: "0.050071",
      d_prime: "0.999871",
    });
  });

  test.each([
    `/ld/human/rs1333047/1000GENOMES:phase_3:CEU`,
    `/ld/human/rs699/${ASW}`,
    `/ld/human/rs1333047/${ASW}?window_size=10`,
    `/ld/mouse/rs1333047/${ASW}`,
    "/ld/human/pairwise/rs1333047/rs1234567",
    `/ld/human/region/1:1000000-1000100/${ASW}`,
  ])("is absent for %s", (path) => {
    expect(get(path)).toMatchObject({ status: 400, absent: true });
  });

  test.each([
    [`/ld/human/rs1333047/${ASW}?window_size=2000`, "window_size needs to be a value between 0 and 500"],
    [`/ld/human/rs1333047/${ASW}?r2=2`, "r2 needs to be a value between 0 and 1"],
    [`/ld/wibble/rs1333047/${ASW}`, "Can not find internal name for species 'wibble'"],
    ["/ld/human/rs1333047/wibble", "Could not fetch population object for wibble"],
    [`/ld/human/wibble/${ASW}`, "Could not fetch variation object for id: wibble"],
    [`/ld/human/region/9:1-600000/${ASW}`, "Specified region is too large"],
    [`/ld/human/region/6:30000000-30020000/${ASW}`, "Specified region overlaps MHC region"],
  ])("is refused for %s", (path, error) => {
    expect(get(path)).toMatchObject({ status: 400, absent: false, json: { error } });
  });
});

describeSnapshot("linkage beside the assertions of the server's tests", () => {
  describeShared("each", () => {
    // The regions asserted are of GRCh37.
    const all = assertionsOf("/ld/").filter(({ url, expected }) => !(url.includes("/region/") && expected));

    test.each(all.filter(({ expected }) => expected !== null))("$url", ({ url, expected }) => {
      const ours = loose(get(url).json) as Record<string, string>[];
      const theirs = loose(expected) as Record<string, string>[];
      // Places are those of GRCh37 in the recording, and left out in ours.
      for (const row of theirs) {
        delete row["start"];
        delete row["end"];
        delete row["clinical_significance"];
      }
      expect(ours).toEqual(theirs);
    });

    test.each(all.filter(({ expected }) => expected === null))("$url is an error", ({ url }) => {
      expect(get(url).status).toBe(400);
    });
  });
});
