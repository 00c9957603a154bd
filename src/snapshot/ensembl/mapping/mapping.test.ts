import { expect, it } from "vitest";
import { asker, describeSnapshot, formDifferences, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { recordedAnswer } from "../../../../test/ensembl-assertions.ts";
import { fc } from "../../../../test/property.ts";
import { describeShared } from "../../../../test/shared.ts";
import { genomeToCdna } from "../coordinates.ts";
import { exonsOf, type TranscriptRow } from "../genes.ts";
import { mappingRoutes } from "./index.ts";

const askUrl = asker("ensembl", mappingRoutes);
const ask = (path: string) => askUrl(`https://rest.ensembl.org${path}`);
const error = (path: string) => (ask(path).json as { error: string }).error;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly strand: number;
  readonly gap: number;
}

const mappings = <Mapping = Place>(path: string): Mapping[] =>
  (ask(path).json as { mappings: Mapping[] }).mappings;
const bases = (places: readonly Place[]) =>
  places.reduce((sum, { start, end, gap }) => sum + (gap ? 0 : end - start + 1), 0);

/** Transcripts whose id ends so: a sample that does not depend on the order of the table. */
const codingTranscripts = (ending: string) =>
  snapshotDatabase().all<
    TranscriptRow & { protein_length: number; coding_start: number; coding_end: number }
  >("SELECT * FROM transcript WHERE coding_start IS NOT NULL AND id LIKE ?", `%${ending}`);

describeSnapshot("positions of a transcript on the genome", () => {
  it("gives one mapping an exon, in transcript order, on the minus strand downwards", () => {
    expect(mappings("/map/cds/ENST00000269305/70..80")).toEqual([
      { ...minus17, start: 7676521, end: 7676525 },
      { ...minus17, start: 7676398, end: 7676403 },
    ]);
  });

  it("finds the codon of BRAF V600 around the base that V600E changes", () => {
    const [codon] = mappings("/map/translation/ENSP00000493543/600..600");
    expect(codon).toMatchObject({ start: 140753335, end: 140753337, strand: -1 });
  });

  it("repeats the positions asked for, with the strand of the transcript", () => {
    const paired = mappings<{ original: Place; mapped: Place }>(
      "/map/cds/ENST00000269305/70..80?include_original_region=1",
    );
    expect(paired.map(({ original }) => original)).toEqual([
      { coord_system: "cds", start: 70, end: 74, strand: -1, rank: 0, gap: 0 },
      { coord_system: "cds", start: 75, end: 80, strand: -1, rank: 0, gap: 0 },
    ]);
    expect(paired.map(({ mapped }) => mapped)).toEqual(mappings("/map/cds/ENST00000269305/70..80"));
  });

  it("ends in a gap beyond the end of a cDNA, cuts a CDS there, and runs from a protein into the transcript", () => {
    expect(mappings("/map/cdna/ENST00000269305/2510..2520")).toEqual([
      { ...minus17, start: 7668421, end: 7668423 },
      { ...minus17, start: 2513, end: 2520, strand: 0, gap: 1 },
    ]);
    expect(mappings("/map/cdna/ENST00000269305/9000..9001")).toEqual([
      { ...minus17, start: 9000, end: 9001, strand: 0, gap: 1 },
    ]);
    expect(bases(mappings("/map/cds/ENST00000269305/1180..9999"))).toBe(3);
    expect(bases(mappings("/map/translation/ENSP00000269305/393..395"))).toBe(9);
  });

  it.each([
    ["/map/cdna/ENST00000269305/100", "Region did not correctly parse. Please check documentation"],
    ["/map/cdna/ENST00000269305/0..5", "Region did not correctly parse. Please check documentation"],
    ["/map/cdna/ENST00000269305/9..5", "Region did not correctly parse. Please check documentation"],
    ["/map/cds/ENST00000269305/1183..1190", "1183 is not a valid start"],
    ["/map/cds/ENSP00000269305/1..5", "ID 'ENSP00000269305' not found"],
    ["/map/translation/ENST00000269305/1..5", "ID 'ENST00000269305' not found"],
    ["/map/cdna/TP53!/1..5", "ID 'TP53!' not found"],
    ["/map/cdna/ENST00000269305/1..5?species=mouse", "ID 'ENST00000269305' not found"],
    ["/map/cdna/ENST00000269305/1..5?species=wibble", "Can not find internal name for species 'wibble'"],
  ])("refuses %s", (path, message) => {
    expect(error(path)).toBe(message);
    expect(ask(path)).toMatchObject({ status: 400, absent: false });
  });

  it.each([
    "/map/cdna/ENST00000999999/1..5",
    "/map/cdna/ENST00000269305.3/1..5",
    "/map/cds/CCDS10020.1/100..300",
    "/map/cdna/ENST00000413465/1..5",
  ])("has nothing of %s, which Ensembl may have", (path) => {
    expect(ask(path).absent).toBe(true);
  });
});

const minus17 = {
  coord_system: "chromosome",
  assembly_name: "GRCh38",
  seq_region_name: "17",
  strand: -1,
  rank: 0,
  gap: 0,
};

describeSnapshot("positions of thousands of transcripts", () => {
  it("cover the coding sequence exactly, there and back", () => {
    const rows = codingTranscripts("3");
    expect(rows.length).toBeGreaterThan(1500);
    const wrong = rows.filter((row) => {
      const { id, protein_id, strand, coding_start, coding_end } = row;
      const coding = 3 * (row.protein_length + 1);
      const paired = mappings<{ original: Place; mapped: Place }>(
        `/map/cds/${id}/1..${coding}?include_original_region=1`,
      );
      const cds = paired.map(({ mapped }) => mapped);
      const ends = cds.flatMap(({ start, end }) => [start, end]);
      const spliced = { exons: exonsOf(snapshotDatabase(), id), strand: strand ?? 1 };
      const offset = (genomeToCdna(spliced, strand === 1 ? coding_start : coding_end) ?? 0) - 1;
      const back = paired.every(({ original, mapped }) => {
        const [near, far] = strand === 1 ? [mapped.start, mapped.end] : [mapped.end, mapped.start];
        return (
          genomeToCdna(spliced, near) === offset + original.start &&
          genomeToCdna(spliced, far) === offset + original.end
        );
      });
      const residues = mappings(`/map/translation/${protein_id}/1..${row.protein_length}`);
      return !(
        bases(cds) === coding &&
        Math.min(...ends) === coding_start &&
        Math.max(...ends) === coding_end &&
        back &&
        bases(residues) === coding - 3
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("are as many bases as were asked for, however a stretch is cut in two", () => {
    const rows = codingTranscripts("00");
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), (which, a, b, c) => {
        const row = rows[which % rows.length];
        if (!row) return false;
        const coding = 3 * (row.protein_length + 1);
        const [start, cut, end] = [a, b, c].map((at) => (at % coding) + 1).sort((x, y) => x - y) as [
          number,
          number,
          number,
        ];
        const count = (from: number, to: number) => bases(mappings(`/map/cds/${row.id}/${from}..${to}`));
        return (
          count(start, end) === end - start + 1 &&
          (cut === end || count(start, cut) + count(cut + 1, end) === end - start + 1)
        );
      }),
      { numRuns: 500 },
    );
  });

  it("put residues where the bases lie that change them", () => {
    const variants = snapshotDatabase().all<{ protein: string; change: string; chrom: string; pos: number }>(
      `SELECT t.protein_id AS protein, v.aa_change AS change, c.chrom, c.pos
       FROM clinvar_variant c CROSS JOIN protein_variant v ON v.rsid = c.rsid
       CROSS JOIN transcript t ON t.uniprot_accession = v.accession
       WHERE c.consequence = 'missense_variant' AND length(c.ref) = 1 AND length(c.alt) = 1
         AND c.variation_id % 4 = 0 AND t.mane = 'select' AND t.coding_start IS NOT NULL`,
    );
    const misplaced = variants.filter(({ protein, change, pos }) => {
      const residue = /\d+/.exec(change)?.[0];
      return !mappings(`/map/translation/${protein}/${residue}..${residue}`).some(
        ({ start, end }) => pos >= start && pos <= end,
      );
    });
    expect(variants.length).toBeGreaterThan(500);
    expect(misplaced.length / variants.length).toBeLessThan(0.01);
  });
});

describeSnapshot("a region on another assembly", () => {
  const pair = (path: string) =>
    mappings<{ original: Place; mapped: Place }>(path).map(({ original, mapped }) => [original, mapped]);

  it("is known where an exon that holds it is known on both, there and back", () => {
    const [there] = pair("/map/human/GRCh37/22:19492890-19493000:-1/GRCh38");
    expect(there?.[1]).toMatchObject({ assembly: "GRCh38", start: 19505367, end: 19505477, strand: -1 });
    const [back] = pair("/map/human/GRCh38/22:19505367-19505477:-1/GRCh37");
    expect(back?.[1]).toEqual(there?.[0]);
  });

  it("is itself on the same assembly, the whole sequence where only its name is given", () => {
    expect(pair("/map/homo_sapiens/GRCh37/6/GRCh37")[0]?.[1]).toMatchObject({ start: 1, end: 171115067 });
  });

  it.each([
    "/map/human/GRCh37/X:1000050..1000150:1/GRCh38",
    "/map/human/GRCh37/6/NCBI36",
    "/map/human/GRCh37/22:19492880-19493010/GRCh38",
    "/map/mouse/GRCm38/1:1000-2000/GRCm39",
  ])("is absent where the pair is not exactly known: %s", (path) => {
    expect(ask(path).absent).toBe(true);
  });

  it.each([
    ["/map/human/GRCh37/wibble/NCBI36", "No slice found for wibble"],
    ["/map/human/GRCh37/6/NCBI1", "Cannot project to unknown coordinate system [chromosome NCBI1]"],
    ["/map/human/GRCh99/6/GRCh38", "assembly GRCh99"],
    ["/map/human/GRCh37/6:500000000-500000001/GRCh38", "is not a valid end"],
    ["/map/wibble/GRCh37/6/GRCh38", "Can not find internal name for species 'wibble'"],
  ])("refuses %s", (path, message) => {
    expect(error(path)).toContain(message);
    expect(ask(path)).toMatchObject({ status: 400, absent: false });
  });
});

describeSnapshot("beside recorded answers", () => {
  describeShared("the recorded form", () => {
    const recorded = (name: string) => recordedAnswer(`map_${name}.json`);

    it.each([
      ["/map/cdna/ENST00000269305/100..300", "cdna_to_genome__t_cdna_ENST00000314040_292..297"],
      [
        "/map/cdna/ENST00000269305/100..300?include_original_region=1",
        "cdna_to_genome__t_cdna_ENST00000314040_292..297_include_original_region_1",
      ],
      ["/map/cds/ENST00000269305/100..300", "cds_to_genome__t_cds_CCDS10020.1_100..300"],
      [
        "/map/translation/ENSP00000269305/100..300",
        "translation_to_genome__t_translation_CCDS10020.1_100..300",
      ],
    ])("is that of %s", (path, name) => {
      const theirs = recorded(name);
      expect(formDifferences(ask(path).json, theirs)).toEqual([]);
      expect(formDifferences(theirs, ask(path).json)).toEqual([]);
    });

    it("and the values are those of the mitochondrion and of chromosome 6", () => {
      expect(ask("/map/human/GRCh37/MT:3307-3807/GRCh38").json).toEqual(recorded("assembly__bt_fewshot"));
      expect(ask("/map/homo_sapiens/GRCh37/6/GRCh37").json).toEqual(
        recorded("assembly__t_homo_sapiens_GRCh37_6_GRCh37"),
      );
    });
  });
});
