import { expect, test } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { recordedAnswer } from "../../../../test/ensembl-assertions.ts";
import { hasShared } from "../../../../test/shared.ts";
import { ensemblRoutes } from "../index.ts";
import { findSpecies } from "../species.ts";

const ask = asker("ensembl", ensemblRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path}`);

type Json = { readonly [key: string]: unknown };
const json = (path: string): Json => get(path).json as Json;

/** Members of ours whose value is another than the recorded one; lists are compared by id. */
function differences(ours: unknown, theirs: unknown, at = "$"): string[] {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    return ours.flatMap((one: Json) => {
      const other = theirs.find((each: Json) => each["id"] === one["id"]);
      return other
        ? differences(one, other, `${at}.${String(one["id"])}`)
        : [`${at}.${String(one["id"])}: not there`];
    });
  }
  if (typeof ours === "object" && ours !== null) {
    return Object.entries(ours).flatMap(([key, value]) =>
      differences(value, (theirs as Json | undefined)?.[key], `${at}.${key}`),
    );
  }
  return ours === theirs ? [] : [`${at}: ${JSON.stringify(ours)} for ${JSON.stringify(theirs)}`];
}

describeSnapshot("lookup", () => {
  test("a gene by its symbol, whatever the spelling of the species", () => {
    const gene = json("/lookup/symbol/homo_sapiens/BRCA1");
    expect(gene).toMatchObject({
      id: "ENSG00000012048",
      display_name: "BRCA1",
      description: "BRCA1 DNA repair associated [Source:HGNC Symbol;Acc:HGNC:1100]",
      seq_region_name: "17",
      start: 43044295,
      strand: -1,
      assembly_name: "GRCh38",
      object_type: "Gene",
      canonical_transcript: "ENST00000357654.9",
    });
    for (const species of ["human", "9606", "Homo%20sapiens"])
      expect(json(`/lookup/symbol/${species}/BRCA1`)).toEqual(gene);
  });

  test("a previous symbol leads to the gene", () => {
    expect(json("/lookup/symbol/human/FANCS")["display_name"]).toBe("BRCA1");
  });

  test("genes of other species name their assembly", () => {
    expect(json("/lookup/symbol/mouse/Trp53")).toMatchObject({
      assembly_name: "GRCm39",
      species: "mus_musculus",
    });
    expect(json("/lookup/symbol/rat/Tp53")).toMatchObject({ assembly_name: "mRatBN7.2" });
  });

  test.runIf(hasShared).each([
    ["/lookup/id/ENST00000646891?expand=1", "lookup_by_id__ENST00000646891_expand1.json"],
    ["/lookup/id/ENSP00000364699", "lookup_by_id__ENSP00000364699_expand0.json"],
  ])("%s says what Ensembl says, as far as it is held", (path, file) => {
    expect(differences(json(path), recordedAnswer(file))).toEqual([]);
  });

  test.runIf(hasShared)("an exon that Ensembl has renamed since is the only difference", () => {
    const theirs = recordedAnswer("lookup_by_id__ENST00000375549_expand1.json");
    expect(differences(json("/lookup/id/ENST00000375549?expand=1"), theirs)).toEqual([
      "$.Exon.ENSE00001467411: not there",
    ]);
  });

  test.runIf(hasShared)("an expanded gene has its MANE transcripts with the exons Ensembl has", () => {
    const theirs = recordedAnswer("lookup_by_id__ENSG00000157764_expand1.json") as Json;
    const ours = json("/lookup/id/ENSG00000157764?expand=1");
    const mane = (ours["Transcript"] as Json[]).filter(({ Exon }) => Exon);
    expect(mane.length).toBeGreaterThan(0);
    expect(differences(mane, theirs["Transcript"])).toEqual([]);
  });

  test("condensed leaves out places", () => {
    expect(json("/lookup/id/ENST00000646891?format=condensed")).toEqual({
      object_type: "Transcript",
      db_type: "core",
      species: "homo_sapiens",
      id: "ENST00000646891",
      version: 2,
    });
  });

  test("untranslated ends lie outside the coding bounds and inside the exons", () => {
    const { UTR, Exon, Translation } = json("/lookup/id/ENST00000646891?expand=1&utr=1") as Record<
      string,
      Json[]
    > & { Translation: Json };
    expect(UTR?.map(({ object_type }) => object_type)).toContain("five_prime_UTR");
    for (const utr of UTR ?? []) {
      expect(
        Number(utr["end"]) < Number(Translation["start"]) ||
          Number(utr["start"]) > Number(Translation["end"]),
      ).toBe(true);
      expect(
        Exon?.some(
          (exon) =>
            Number(exon["start"]) <= Number(utr["start"]) && Number(exon["end"]) >= Number(utr["end"]),
        ),
      ).toBe(true);
    }
  });

  test("an id that Ensembl may have is absent, one that is no id is refused", () => {
    expect(get("/lookup/id/ENSG00000000000")).toMatchObject({
      status: 400,
      absent: true,
      json: { error: "ID 'ENSG00000000000' not found" },
    });
    expect(get("/lookup/id/ABCDE")).toMatchObject({
      status: 400,
      absent: false,
      json: { error: "ID 'ABCDE' not found" },
    });
  });

  test("a species goes by its everyday names, and yeast is the baker's", () => {
    const database = snapshotDatabase();
    expect(findSpecies(database, "fruit fly")?.name).toBe("drosophila_melanogaster");
    expect(findSpecies(database, "chimp")?.name).toBe("pan_troglodytes");
    expect(findSpecies(database, "yeast")?.name).toBe("saccharomyces_cerevisiae");
    expect(findSpecies(database, "human")?.name).toBe("homo_sapiens");
  });

  test("a species nobody knows is refused, one whose genes are not held is absent", () => {
    expect(get("/lookup/symbol/wibble/BRCA1")).toMatchObject({
      status: 400,
      absent: false,
      json: { error: "Can not find internal name for species 'wibble'" },
    });
    expect(get("/lookup/symbol/gorilla_gorilla/BRCA1")).toMatchObject({ status: 400, absent: true });
  });

  test("several ids at once, POSTed: null for those not found", () => {
    const answer = ask("https://rest.ensembl.org/lookup/id", {
      method: "POST",
      body: '{"ids":["ENSG00000012048","ENSG00000000000"]}',
    });
    expect(answer.json).toMatchObject({ ENSG00000012048: { display_name: "BRCA1" }, ENSG00000000000: null });
  });
});
