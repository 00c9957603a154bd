import { expect, test } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { ensemblRoutes } from "../index.ts";

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
      "other variants",
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
    ["7:one-2000?feature=gene", "one is not a valid start"],
    ["7:0-2000?feature=gene", "0 is not a valid start"],
    ["7:1000-two?feature=gene", "two is not a valid end"],
    ["7:1000-2000:3?feature=gene", "3 is not a valid strand"],
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

describeSnapshot("overlap, further", () => {
  const error = (path: string) => (get(path).json as { error: string }).error;

  test("an exon has its phases, a coding piece its own", () => {
    const exons = features(`/overlap/region/human/${HBB}?feature=exon`).filter(
      ({ Parent }) => Parent === "ENST00000335295",
    );
    expect(exons).toMatchObject([
      { rank: 1, ensembl_phase: -1, ensembl_end_phase: 2 },
      { rank: 2, ensembl_phase: 2, ensembl_end_phase: 0 },
      { rank: 3, ensembl_phase: 0, ensembl_end_phase: -1 },
    ]);
    const coding = features(`/overlap/region/human/${HBB}?feature=cds`).filter(
      ({ Parent }) => Parent === "ENST00000335295",
    );
    expect(coding).toMatchObject([{ phase: 0 }, { phase: 1 }, { phase: 0 }]);
  });

  test("what crosses an end of the region is trimmed off on request, by the strand of the region", () => {
    const ids = (query: string, strand = 1) =>
      features(`/overlap/region/human/11:5226000-5229395:${strand}?feature=gene${query}`).map(({ id }) => id);
    expect(ids("")).toContain("ENSG00000244734");
    expect(ids("&trim_upstream=1")).not.toContain("ENSG00000244734");
    expect(ids("&trim_upstream=1", -1)).toContain("ENSG00000244734");
    expect(ids("&trim_downstream=1", -1)).not.toContain("ENSG00000244734");
  });

  test("a whole sequence goes by its name, a region backwards is refused", () => {
    expect(features("/overlap/region/human/MT?feature=gene").length).toBe(37);
    expect(error("/overlap/region/human/7:2000-1000?feature=gene")).toBe(
      "Cannot request a slice whose start is greater than its end. Start: 2000. End: 1000",
    );
    expect(error("/overlap/region/human/7?feature=gene")).toMatch(/maximum allowed length of 5000000/);
  });

  test("a biotype, a database or a term that nobody has finds nothing, one that is not held is absent", () => {
    const region = `/overlap/region/human/${HBB}`;
    expect(get(`${region}?feature=gene&biotype=wibble`).json).toEqual([]);
    expect(get(`${region}?feature=gene&db_type=wibble`).json).toEqual([]);
    expect(get(`${region}?feature=gene&db_type=otherfeatures`).absent).toBe(true);
    expect(get(`${region}?feature=gene&logic_name=ensembl_havana_gene`).absent).toBe(true);
    expect(get(`${region}?feature=variation&so_term=inframe_variant`).json).toEqual([]);
    expect(get("/overlap/region/cow/15:48000000-49000000?feature=gene&biotype=protein_coding").absent).toBe(
      true,
    );
    expect(
      features(`${region}?feature=variation&so_term=SO:0001583`).every(
        (one) => (one as Feature & { consequence_type: string }).consequence_type === "missense_variant",
      ),
    ).toBe(true);
  });

  test("GFF3 and BED say the same in columns", () => {
    const lines = (path: string, accept: string) =>
      ask(`https://rest.ensembl.org${path}`, { headers: { accept } }).text.split("\n");
    const gff = lines(`/overlap/region/human/${HBB}?feature=gene&feature=cds`, "text/x-gff3");
    expect(gff.slice(0, 2)).toEqual(["##gff-version 3", "##sequence-region   11 5225464 5229395"]);
    expect(gff.find((line) => line.includes("ID=gene:ENSG00000244734"))).toMatch(
      /^11\t\.\tgene\t5225464\t5229395\t\.\t-\t\.\tID=gene:ENSG00000244734;Name=HBB;/,
    );
    expect(
      gff
        .find((line) => line.includes("Parent=transcript:ENST00000335295"))
        ?.split("\t")
        .slice(2, 8),
    ).toEqual(["CDS", "5226930", "5227021", ".", "-", "0"]);
    const bed = lines(`/overlap/region/human/${HBB}?feature=transcript`, "text/x-bed");
    expect(bed.find((line) => line.includes("ENST00000335295"))).toBe(
      "chr11\t5225463\t5227071\tENST00000335295\t1000\t-\t5225597\t5227021\t0,0,0\t3\t263,223,142,\t0,1113,1466,\tENST00000335295\tcmpl\tcmpl\t0,2,-1,\tprotein_coding\tENSG00000244734\tHBB\tprotein_coding",
    );
    expect(lines(`/overlap/region/human/${HBB}?feature=gene`, "text/x-bed")).toContain(
      "chr11\t5225463\t5229395\tENSG00000244734\t1000\t-",
    );
  });
});

describeSnapshot("exons and coding stretches between those of MANE", () => {
  const INTRON = "/overlap/region/human/7:140719327-140724764";

  test("are not known to be none", () => {
    for (const feature of ["exon", "cds"]) {
      expect(get(`${INTRON}?feature=${feature}`)).toMatchObject({ absent: true, status: 400 });
      expect(get(`/overlap/region/human/1:500-900?feature=${feature}`)).toMatchObject({
        absent: false,
        json: [],
      });
    }
    expect(get(`${INTRON}?feature=exon&feature=gene`).headers).toMatchObject({
      "x-biotool-snapshot-lacks": "exon",
      "x-biotool-snapshot-scope": "snapshot",
    });
  });
});
