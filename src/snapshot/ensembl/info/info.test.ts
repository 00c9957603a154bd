import { expect, test } from "vitest";
import { asker, describeSnapshot } from "../../../../test/ask-snapshot.ts";
import { recordedAnswer } from "../../../../test/ensembl-assertions.ts";
import { hasShared } from "../../../../test/shared.ts";
import { ensemblRoutes } from "../index.ts";

const ask = asker("ensembl", ensemblRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path}`);

describeSnapshot("information", () => {
  test("the human assembly with its karyotype and lengths", () => {
    const assembly = get("/info/assembly/homo_sapiens").json as {
      karyotype: string[];
      top_level_region: { name: string; length: number }[];
    };
    expect(assembly).toMatchObject({
      assembly_name: "GRCh38.p14",
      assembly_accession: "GCA_000001405.29",
      default_coord_system_version: "GRCh38",
    });
    expect(assembly.karyotype).toHaveLength(25);
    expect(assembly.top_level_region.find(({ name }) => name === "17")?.length).toBe(83257441);
  });

  test.runIf(hasShared)("a chromosome, as Ensembl tells it", () => {
    const recorded = recordedAnswer("get_info_assembly_region__bs_info_assembly_homo_sapiens_X.json");
    expect(get("/info/assembly/homo_sapiens/X").json).toEqual(recorded);
  });

  test("bands of a chromosome cover it from end to end", () => {
    const { karyotype_band: bands, length } = get("/info/assembly/homo_sapiens/X?bands=1").json as {
      karyotype_band: { start: number; end: number }[];
      length: number;
    };
    expect(bands[0]?.start).toBe(1);
    expect(bands.at(-1)?.end).toBe(length);
    for (const [at, band] of bands.entries())
      if (at > 0) expect(band.start).toBe((bands[at - 1]?.end ?? 0) + 1);
  });

  test("a sequence that is not there is refused, lengths of other species are absent", () => {
    expect(get("/info/assembly/homo_sapiens/wibble")).toMatchObject({ status: 400, absent: false });
    expect(get("/info/assembly/mus_musculus/1")).toMatchObject({ absent: true });
    expect(get("/info/assembly/mus_musculus").json).toMatchObject({ assembly_name: "GRCm39" });
  });

  test("species of a division, and consequence types by rank", () => {
    const { species } = get("/info/species?division=EnsemblVertebrates").json as {
      species: { name: string }[];
    };
    expect(species.find(({ name }) => name === "mus_musculus")).toMatchObject({
      common_name: "house mouse",
      assembly: "GRCm39",
      taxon_id: "10090",
    });
    const [first] = get("/info/variation/consequence_types?rank=1").json as unknown[];
    expect(first).toMatchObject({ SO_term: "transcript_ablation", consequence_ranking: "1" });
  });

  test("external databases by a pattern", () => {
    expect(get("/info/external_dbs/homo_sapiens?filter=GO").json).toEqual([
      { name: "GO", display_name: "GO", release: null, description: null },
    ]);
  });

  test("which external databases a kind of record refers to is not held, with a pattern or without", () => {
    for (const query of ["feature=xref", "filter=GO&feature=dna_align_feature"])
      expect(get(`/info/external_dbs/homo_sapiens?${query}`).absent).toBe(true);
    expect(get("/info/external_dbs/homo_sapiens?feature=").absent).toBe(false);
  });

  test("bacteria are told by their genomes", () => {
    const told = get("/info/species?division=EnsemblBacteria");
    const { species } = told.json as { species: { name: string; strain?: string | null }[] };
    expect(species).toHaveLength((get("/info/genomes/division/EnsemblBacteria").json as unknown[]).length);
    expect(species.find(({ name }) => name === "escherichia_coli_str_k_12_substr_mg1655")).toMatchObject({
      division: "EnsemblBacteria",
      taxon_id: "511145",
      accession: "GCA_000005845.2",
    });
    expect(told.headers["x-biotool-snapshot-lacks"]).toContain("newer genomes");
    const hidden = get("/info/species?division=ensemblbacteria&hide_strain_info=1").json as typeof told.json;
    expect(JSON.stringify(hidden)).not.toContain('"strain"');
    expect(get("/info/species?division=wibble").json).toEqual({ species: [] });
  });

  test.runIf(hasShared)("the form of a species is the service's, whatever table it is from", () => {
    const recorded = recordedAnswer("get_info_species__t_species.json") as { species: object[] };
    const known = new Set(recorded.species.flatMap((one) => Object.keys(one)));
    for (const division of ["EnsemblBacteria", "EnsemblVertebrates"]) {
      const { species } = get(`/info/species?division=${division}`).json as { species: object[] };
      for (const key of Object.keys(species[0] ?? {})) expect(known).toContain(key);
    }
  });

  test("what expand adds to a genome is named as lacking", () => {
    for (const path of [
      "escherichia_coli_str_k_12_substr_mg1655",
      "assembly/GCA_000005845.2",
      "accession/CM000663.2",
      "division/EnsemblFungi",
      "taxonomy/511145",
    ]) {
      const [plain, expanded] = ["0", "1"].map((value) => get(`/info/genomes/${path}?expand=${value}`));
      expect(expanded?.json, path).toEqual(plain?.json);
      expect(expanded?.headers["x-biotool-snapshot-lacks"], path).toContain("details that expand adds");
      expect(plain?.headers["x-biotool-snapshot-lacks"] ?? "", path).not.toContain("expand");
    }
  });

  test("genomes by name, by assembly and below a taxon", () => {
    const genome = get("/info/genomes/escherichia_coli_str_k_12_substr_mg1655").json;
    expect(genome).toMatchObject({ assembly_accession: "GCA_000005845.2", taxonomy_id: 511145 });
    expect(get("/info/genomes/assembly/GCA_000005845.2").json).toEqual(genome);
    expect(get("/info/genomes/assembly/wibble")).toMatchObject({ status: 400, absent: false });
  });
});
