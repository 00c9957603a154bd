import { expect, it } from "vitest";
import { asker, describeSnapshot, formDifferences, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { recordedAnswer } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { ensemblRoutes } from "../index.ts";

const askUrl = asker("ensembl", ensemblRoutes);
const ask = (path: string) => askUrl(`https://rest.ensembl.org${path}`);

interface Homology {
  readonly id: string;
  readonly species: string;
  readonly type: string;
  readonly method_link_type: string;
}

const homologies = (path: string): Homology[] =>
  (ask(path).json as { data?: { homologies: Homology[] }[] }).data?.[0]?.homologies ?? [];
const SOX9 = "/homology/id/human/ENSG00000125398?format=condensed";

describeSnapshot("homologs of a gene", () => {
  it("are those in mouse and zebrafish, with how many genes stand on each side", () => {
    const expected = [
      ["ENSMUSG00000000567", "mus_musculus", "ortholog_one2one"],
      ["ENSDARG00000003293", "danio_rerio", "ortholog_one2many"],
      ["ENSDARG00000043923", "danio_rerio", "ortholog_one2many"],
    ];
    const found = homologies(`${SOX9}&type=orthologues`);
    expect(found.map(({ id, species, type }) => [id, species, type])).toEqual(expected);
    expect(found.every(({ method_link_type }) => method_link_type === "ENSEMBL_ORTHOLOGUES")).toBe(true);
  });

  it("go both ways", () => {
    expect(homologies("/homology/id/mouse/ENSMUSG00000000567?format=condensed")).toEqual([
      {
        id: "ENSG00000125398",
        species: "homo_sapiens",
        protein_id: "ENSP00000245479",
        type: "ortholog_one2one",
        method_link_type: "ENSEMBL_ORTHOLOGUES",
      },
    ]);
  });

  it("name source and target in full, and in the header what only an alignment could tell", () => {
    const path = "/homology/symbol/human/BRCA2?type=orthologues&target_species=mouse";
    expect(ask(path).json).toEqual({
      data: [
        {
          id: "ENSG00000139618",
          homologies: [
            {
              type: "ortholog_one2one",
              method_link_type: "ENSEMBL_ORTHOLOGUES",
              source: {
                id: "ENSG00000139618",
                species: "homo_sapiens",
                taxon_id: 9606,
                protein_id: "ENSP00000369497",
              },
              target: { id: "ENSMUSG00000041147", species: "mus_musculus", taxon_id: 10090 },
            },
          ],
        },
      ],
    });
    const lacks = (query: string) => ask(`${path}${query}`).headers["x-biotool-snapshot-lacks"];
    expect(lacks("")).toBe("taxonomy_level,dn_ds,perc_id,perc_pos,cigar_line,align_seq");
    expect(lacks("&aligned=0&cigar_line=0")).toBe("taxonomy_level,dn_ds,perc_id,perc_pos,seq");
    expect(lacks("&sequence=none&format=condensed")).toBe("taxonomy_level");
  });

  it("are of the species or the branch asked for", () => {
    const species = (query: string) => [
      ...new Set(homologies(`${SOX9}${query}`).map((homology) => homology.species)),
    ];
    expect(species("&target_species=mouse&target_species=zebrafish")).toEqual([
      "mus_musculus",
      "danio_rerio",
    ]);
    expect(species("&target_taxon=10090")).toEqual(["mus_musculus"]);
    expect(species("&target_taxon=40674&type=orthologues")).toEqual(["mus_musculus"]);
    expect(species("&type=paralogues")).toEqual(["homo_sapiens"]);
  });

  it("within the species are those of either list, with more said to exist", () => {
    const HBB = "/homology/id/human/ENSG00000244734?type=paralogues";
    const found = homologies(`${HBB}&format=condensed`).map(({ id }) => id);
    expect(found).toEqual(["ENSG00000206172", "ENSG00000188536", "ENSG00000196565"]);
    expect(ask(`${HBB}&format=condensed`).headers["x-biotool-snapshot-lacks"]).toBe(
      "other paralogues,taxonomy_level",
    );
    const xml = askUrl(`https://rest.ensembl.org${HBB}`, { headers: { accept: "text/x-orthoxml+xml" } }).text;
    expect(xml.match(/<paralogGroup>/g)).toHaveLength(3);
    expect(xml.match(/<gene id=/g)).toHaveLength(4);
  });

  it("name each gene by the species it is of, and tell that the release of recorded pairs is not known", () => {
    expect(ask("/homology/id/chicken/ENSGALG00010013238").text).not.toContain("homo_sapiens");
    const mouse = ask("/homology/id/mouse/ENSMUSG00000000567?type=orthologues&sequence=none").json;
    expect(mouse).toMatchObject({
      data: [{ homologies: [{ source: { species: "mus_musculus", taxon_id: 10090 } }] }],
    });
    const gorilla = ask("/homology/id/human/ENSG00000139618?target_species=gorilla_gorilla&format=condensed");
    expect(gorilla.headers["x-biotool-snapshot-lacks"]).toContain("release of Compara");
  });

  it("are none for a gene of another species, as at Ensembl", () => {
    expect(ask("/homology/id/human/ENSMUSG00000000567").json).toEqual({ data: [] });
  });

  it.each([
    [`${SOX9}&type=wibble`, "The type 'wibble' is not a known available type"],
    ["/homology/id/human/ENSG00000125398?format=wibble", "The format 'wibble' is not an understood encoding"],
    [`${SOX9}&target_species=wibble`, "Nothing is known to this server about the species name 'wibble'"],
    [
      `${SOX9}&target_taxon=x`,
      "Cannot convert taxon ID 'x' into a valid GenomeDB object. Please try again with a different value",
    ],
    ["/homology/id/wibble/ENSG00000125398", "Can not find internal name for species 'wibble'"],
    ["/homology/id/human/12", "ID '12' not found"],
  ])("are refused for %s", (path, error) => {
    expect(ask(path)).toMatchObject({ status: 400, absent: false, json: { error } });
  });

  it.each([
    `${SOX9}&type=projections`,
    `${SOX9}&target_species=bos_taurus`,
    `${SOX9}&compara=plants`,
    "/homology/id/human/ENSG00000999999",
    "/homology/symbol/human/NOTAGENE",
    "/homology/id/cow/ENSBTAG00000000001",
  ])("are absent for %s", (path) => {
    expect(ask(path).absent).toBe(true);
  });

  it("have the same type from either side in a thousand pairs, and are one to one only where MGI says so", () => {
    const rows = snapshotDatabase().all<{ human: string; mouse: string; type: string }>(
      `SELECT human_gene_id AS human, mouse_gene_id AS mouse, type FROM ortholog_mouse
       WHERE human_gene_id LIKE '%2' AND human_gene_id IN (SELECT id FROM gene)
         AND mouse_gene_id IN (SELECT id FROM gene) AND mouse_gene_id GLOB '*[0-4]'`,
    );
    const typeOf = (from: string, to: string, species: string) =>
      homologies(`/homology/id/${species}/${from}?format=condensed&type=orthologues`).find(
        ({ id }) => id === to,
      )?.type;
    const wrong = rows.filter(({ human, mouse, type }) => {
      const there = typeOf(human, mouse, "human");
      const back = typeOf(mouse, human, "mouse");
      return there !== back || (there === "ortholog_one2one" && type !== "one2one");
    });
    expect(rows.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });
});

describeSnapshot("beside recorded answers", () => {
  describeShared("the recorded form", () => {
    const recorded = (name: string) => recordedAnswer(`get_homology_by_id__t_id_${name}`);

    it("is that of condensed and of full homologies", () => {
      const condensed = recorded(
        "human_ENSG00000176515_format_condensed_type_paralogues_compara_homology.json",
      );
      expect(formDifferences(ask(`${SOX9}&type=paralogues`).json, condensed)).toEqual([]);
      const full = recorded(
        "homo_sapiens_ENSG00000139618_compara_homology_format_full_target_species_gorilla_gori",
      );
      const ours = ask("/homology/symbol/human/BRCA2?type=orthologues").json;
      expect(formDifferences(ours, full)).toEqual([]);
    });
  });
});

describeSnapshot("what homologs are said to lack", () => {
  const headersOf = (path: string) => ask(`/homology/symbol/human/${path}`).headers;

  it("is not what is shown of them", () => {
    const lacks = headersOf("BRCA2?target_species=gorilla_gorilla")["x-biotool-snapshot-lacks"]?.split(",");
    expect(lacks).not.toContain("perc_id");
    expect(lacks).not.toContain("taxonomy_level");
    expect(lacks).toContain("align_seq");
  });

  it("is told with their number where others may exist", () => {
    expect(headersOf("HOXA1?type=paralogues")["x-biotool-snapshot-scope"]).toBe("snapshot");
    expect(headersOf("HOXA1?target_species=mus_musculus")).not.toHaveProperty("x-biotool-snapshot-scope");
  });
});
