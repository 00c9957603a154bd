import { expect, test } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { ensemblRoutes } from "../index.ts";

const ask = asker("ensembl", ensemblRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path}`);

interface Taxon {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly Taxon[];
}

describeSnapshot("taxonomy", () => {
  test("of taxa that share a common name, the one that is spelled so first", () => {
    const [first, ...others] = get("/taxonomy/name/fruit%20fly?simple=1").json as Taxon[];
    expect(first?.name).toBe("Drosophila melanogaster");
    expect(others.length).toBeGreaterThan(10);
  });

  test("a taxon by id, by scientific and by common name", () => {
    const human = get("/taxonomy/id/9606").json;
    expect(human).toMatchObject({
      id: "9606",
      scientific_name: "Homo sapiens",
      tags: { genbank_common_name: ["human"] },
      parent: { name: "Homo" },
    });
    expect(get("/taxonomy/id/Homo%20sapiens").json).toEqual(human);
    expect(get("/taxonomy/name/human").json).toEqual([human]);
  });

  test("its classification, from the parent up", () => {
    const way = (get("/taxonomy/classification/9606").json as Taxon[]).map(({ name }) => name);
    expect(way[0]).toBe("Homo");
    expect(way).toEqual(expect.arrayContaining(["Primates", "Mammalia", "Eukaryota"]));
    expect(way).not.toContain("root");
  });

  test("every species of the gene sets leads up to the eukaryotes", () => {
    for (const { taxid } of snapshotDatabase().all<{ taxid: number }>("SELECT taxid FROM gene_set")) {
      expect((get(`/taxonomy/classification/${taxid}`).json as Taxon[]).map(({ name }) => name)).toContain(
        "Eukaryota",
      );
    }
  });

  test("a taxon that is not held is absent, a number too large is refused", () => {
    expect(get("/taxonomy/id/99999998")).toMatchObject({ status: 400, absent: true });
    expect(get("/taxonomy/id/99999999999")).toMatchObject({ status: 400, absent: false });
  });

  test("a taxon above the species begins its own classification, as the service's own test says", () => {
    const way = get("/taxonomy/classification/2759").json as Taxon[];
    expect(way.map(({ name }) => name)).toEqual(["Eukaryota"]);
    expect(way[0]?.children?.map(({ name }) => name)).toContain("Opisthokonta");
  });

  test("of a name that means half the taxonomy the first thousand are given, and what is left out is named", () => {
    const all = get("/taxonomy/name/%25?simple=1");
    expect(all.json).toHaveLength(1_000);
    expect(all.headers["x-biotool-snapshot-lacks"]).toContain("taxa after the first 1000");
    expect(get("/taxonomy/name/homo%25?simple=1").headers["x-biotool-snapshot-lacks"]).not.toContain("first");
  });
});
