import { expect, it } from "vitest";
import { asker, describeSnapshot } from "../../../../../test/ask-snapshot.ts";
import { ensemblRoutes } from "../../index.ts";

const askUrl = asker("ensembl", ensemblRoutes);
const ask = (path: string) => askUrl(`https://rest.ensembl.org/overlap/translation/${path}`);

interface Feature {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
const features = (path: string) => ask(path).json as Feature[];

describeSnapshot("what lies on a protein", () => {
  it("are its exons, where the server's own test has them", () => {
    expect(features("ENSP00000371073?feature=translation_exon").slice(0, 2)).toMatchObject([
      { feature_type: "translation_exon", rank: 1, seq_region_name: "ENSP00000371073", start: 1, end: 43 },
      { rank: 2, start: 43, end: 88 },
    ]);
    expect(features("ENSP00000371073?feature=residue_overlap")[0]).toEqual({
      feature_type: "residue_overlap",
      seq_region_name: "ENSP00000371073",
      start: 43,
      end: 43,
    });
  });

  it("end with the last residue, before the stop codon", () => {
    expect(features("ENSP00000269305?feature=translation_exon").at(-1)?.end).toBe(393);
  });

  it("are the missense variants of UniProt, with more said to exist", () => {
    const found = features("ENSP00000269305?feature=transcript_variation&so_term=SO:0001583");
    expect(found).toContainEqual({
      feature_type: "transcript_variation",
      id: "rs28934578",
      type: "missense_variant",
      residues: "R/H",
      Parent: "ENST00000269305",
      translation: "ENSP00000269305",
      seq_region_name: "ENSP00000269305",
      start: 175,
      end: 175,
    });
    expect(ask("ENSP00000269305?feature=transcript_variation").headers["x-biotool-snapshot-lacks"]).toBe(
      "other variants",
    );
    expect(ask("ENSP00000269305?feature=transcript_variation&so_term=inframe_deletion").absent).toBe(true);
    expect(features("ENSP00000269305?feature=transcript_variation&so_term=intergene")).toEqual([]);
  });

  it("are not held of domains, which are asked for where nothing is named", () => {
    expect(ask("ENSP00000269305").absent).toBe(true);
    expect(ask("ENSP00000269305?type=smart").absent).toBe(true);
  });

  it("is refused for a feature nobody knows and for what is no protein", () => {
    expect(ask("ENSP00000269305?feature=wibble").json).toEqual({
      error: "The feature type wibble is not understood",
    });
    expect(ask("ENST00000269305?feature=translation_exon").json).toEqual({
      error: "ID 'ENST00000269305' not found",
    });
  });
});
