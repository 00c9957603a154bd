import { expect, test } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../test/ask-snapshot.ts";
import { ensemblRoutes } from "./index.ts";

const ask = asker("ensembl", ensemblRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path}`);

interface Feature {
  readonly id: string;
  readonly feature_type: string;
  readonly start: number;
  readonly end: number;
  readonly Parent?: string;
}
const features = (path: string): Feature[] => get(path).json as Feature[];

const HBB = "11:5225464-5229395";

describeSnapshot("overlap", () => {
  test("every gene of a region, and none outside", () => {
    const found = features("/overlap/region/human/7:140424943-140924929?feature=gene");
    expect(found.map(({ id }) => id)).toContain("ENSG00000157764");
    for (const { start, end } of found) expect(start <= 140924929 && end >= 140424943).toBe(true);
    const all = snapshotDatabase().all(
      "SELECT id FROM gene WHERE taxid = 9606 AND chrom = '7' AND start <= 140924929 AND \"end\" >= 140424943",
    );
    expect(found).toHaveLength(all.length);
  });

  test("transcripts, exons and coding pieces of MANE transcripts say what they belong to", () => {
    const exons = features(`/overlap/region/human/${HBB}?feature=exon`);
    expect(exons.filter(({ Parent }) => Parent === "ENST00000335295")).toHaveLength(3);
    const coding = features(`/overlap/region/human/${HBB}?feature=cds`).filter(
      ({ Parent }) => Parent === "ENST00000335295",
    );
    expect(coding.reduce((sum, { start, end }) => sum + end - start + 1, 0)).toBe(147 * 3 + 3);
  });

  test("several kinds of feature at once", () => {
    const kinds = new Set(
      features(`/overlap/region/human/${HBB}?feature=gene&feature=mane&feature=band`).map(
        ({ feature_type }) => feature_type,
      ),
    );
    expect(kinds).toEqual(new Set(["gene", "mane", "band"]));
  });

  test("what is held in part says so", () => {
    expect(get(`/overlap/region/human/${HBB}?feature=variation`).headers["x-biotool-snapshot-lacks"]).toBe(
      "variation",
    );
    expect(
      get(`/overlap/region/human/${HBB}?feature=gene`).headers["x-biotool-snapshot-lacks"],
    ).toBeUndefined();
  });

  test("a region without genes is empty, features that are not held are absent", () => {
    expect(get("/overlap/region/human/1:500-900?feature=gene")).toMatchObject({ status: 200, json: [] });
    expect(get(`/overlap/region/human/${HBB}?feature=regulatory`)).toMatchObject({
      status: 400,
      absent: true,
    });
    expect(get("/overlap/region/mouse/11:69471185-69482699?feature=exon")).toMatchObject({ absent: true });
  });

  test.each([
    [
      "7:1-6000000?feature=gene",
      "6000000 is greater than the maximum allowed length of 5000000. Request smaller regions of sequence",
    ],
    ["7:1000-2000?feature=wibble", "The feature type wibble is not understood"],
    ["7:1000-2000", "No feature given. Please specify a feature to retrieve from this service"],
    ["99:1000-2000?feature=gene", "No slice found for location '99:1000-2000'"],
    ["seven?feature=gene", "Location seven not understood"],
  ])("%s is refused in Ensembl's words", (region, error) => {
    expect(get(`/overlap/region/human/${region}`)).toMatchObject({
      status: 400,
      absent: false,
      json: { error },
    });
  });

  test("by id: the place is that of the object", () => {
    const found = features("/overlap/id/ENSG00000244734?feature=gene");
    expect(found.map(({ id }) => id)).toContain("ENSG00000244734");
    expect(get("/overlap/id/ENSG00000244734?feature=none").json).toEqual([]);
  });
});
