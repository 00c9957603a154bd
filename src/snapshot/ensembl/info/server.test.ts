import { expect, test } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../../test/ask-snapshot.ts";
import { assertionsOf, expressionOf, loose } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { infoRoutes } from "./index.ts";

const ask = asker("ensembl", infoRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org/info${path}`);

describeSnapshot("the server", () => {
  test("is up, and of the releases that the facts held are of, not of one that was recorded elsewhere", () => {
    expect(get("/ping").json).toEqual({ ping: 1 });
    expect(get("/data").json).toEqual({ releases: [109, 108, 102] });
    expect(get("/eg_version").json).toEqual({ version: "22" });
    for (const path of ["/software", "/rest", "/comparas"]) expect(get(path).absent).toBe(true);
  });

  test("knows analyses of species whose records were recorded", () => {
    expect(get("/analysis/human").json).toMatchObject({ ensembl_havana_gene_homo_sapiens: ["core"] });
    expect(get("/analysis/mus_musculus").json).toMatchObject({
      ensembl_havana_transcript_mus_musculus: ["core"],
    });
    expect(get("/analysis/zebrafish").absent).toBe(true);
  });

  test("knows methods of comparative genomics of one class", () => {
    expect(get("/compara/methods?class=homology").json).toHaveProperty(["Homology.homology"]);
    expect(get("/compara/methods").headers["x-biotool-snapshot-lacks"]).toBe("other classes");
    expect(get("/compara/methods?class=GenomicAlign").absent).toBe(true);
    expect(get("/compara/species_sets/EPO").absent).toBe(true);
    expect(get("/compara/species_sets/wibble")).toMatchObject({ status: 400, absent: false });
  });

  test("knows which objects have a biotype, not its group", () => {
    expect(get("/biotypes/name/protein_coding").json).toEqual([
      { name: "protein_coding", object_type: "gene" },
      { name: "protein_coding", object_type: "transcript" },
    ]);
    expect(get("/biotypes/name/retained_intron").json).toEqual([
      { name: "retained_intron", object_type: "transcript" },
    ]);
    expect(get("/biotypes/name/protein_coding/gene").json).toHaveLength(1);
    expect(get("/biotypes/name/protein_coding/fake_ot")).toMatchObject({ status: 404, absent: false });
    for (const path of ["", "/coding", "/coding/gene"])
      expect(get(`/biotypes/groups${path}`).absent).toBe(true);
    expect(get("/biotypes/human").json).toContainEqual({
      biotype: "protein_coding",
      objects: ["gene", "transcript"],
    });
  });

  test("finds the human genome by the accession of one of its sequences", () => {
    const genome = [
      expect.objectContaining({ name: "homo_sapiens", assembly_accession: "GCA_000001405.29" }),
    ];
    expect(get("/genomes/accession/CM000663.2").json).toEqual(genome);
    expect(get("/genomes/accession/cm000663").json).toEqual(genome);
    expect(get("/genomes/accession/U00096").absent).toBe(true);
    expect(get("/genomes/accession/wibble!")).toMatchObject({ status: 400, absent: false });
  });
});

describeSnapshot("populations and sources of variants", () => {
  test("with linkage data have a description; one of them has a known individual", () => {
    expect(get("/variation/populations/human?filter=LD").json).toHaveLength(5);
    expect(get("/variation/populations/human/1000GENOMES:phase_1_ASW").json).toEqual([
      {
        name: "1000GENOMES:phase_1_ASW",
        size: "61",
        description: "Americans of African Ancestry in SW USA",
        individuals: [{ name: "1000GENOMES:phase_1:NA19625", gender: "Female" }],
      },
    ]);
  });

  test("are refused, absent or none, as what was asked for may be known to Ensembl", () => {
    expect(get("/variation/populations/human/1000GENOMES:phase_3:CEU").absent).toBe(true);
    expect(get("/variation/populations/human/badPopulationName")).toMatchObject({
      status: 400,
      absent: false,
    });
    expect(get("/variation/populations/bad_species/1000GENOMES:phase_1_ASW")).toMatchObject({
      status: 400,
      absent: false,
    });
    const sources = get("/variation/human");
    expect(sources.headers["x-biotool-snapshot-lacks"]).toBe("version,other sources");
    expect(sources.text).not.toContain('"version"');
    expect(get("/variation/human?filter=ClinVar").absent).toBe(true);
    expect(get("/variation/human?filter=wibble").json).toEqual([]);
  });
});

describeSnapshot("beside the assertions of the server's tests", () => {
  describeShared("about information", () => {
    const all = assertionsOf("/info/");
    // Of these what is held is of another release or more: GRCh38 and all species, where the test database has a slice.
    const elsewhere =
      /^\/info\/(?:assembly|species(?!\?division=wibble)|rest|software|data|comparas|variation\/homo_sapiens\?filter=dbSNP)/;
    const compared = all.filter(({ url }) => !elsewhere.test(url));

    test.each(
      compared.filter(({ path, expected }) => path === "" && typeof expected === "object" && expected),
    )("$url", ({ url, expected }) => {
      const ours = get(url.slice("/info".length)).json;
      expect(loose(ours)).toEqual(loose(expected));
      expect(formDifferences(loose(ours), loose(expected))).toEqual([]);
    });

    test.each(compared.filter(({ kind }) => kind === "error_regex"))(
      "$url is refused",
      ({ url, expected }) => {
        const told = get(url.slice("/info".length));
        expect(told.absent).toBe(false);
        expect(told.status).toBeGreaterThanOrEqual(400);
        expect((told.json as { error: string }).error).toMatch(expressionOf(expected));
      },
    );
  });
});
