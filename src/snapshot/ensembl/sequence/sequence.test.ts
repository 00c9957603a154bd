import { expect, it } from "vitest";
import { asker, describeSnapshot, formDifferences, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { recordedAnswer } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { ensemblRoutes } from "../index.ts";

const askUrl = asker("ensembl", ensemblRoutes);
const ask = (path: string, accept = "application/json") =>
  askUrl(`https://rest.ensembl.org${path}`, { headers: { accept } });
const TP53 = "/sequence/id/ENSP00000269305";

interface Sequence {
  readonly id: string;
  readonly seq: string;
}

describeSnapshot("the sequence of a protein", () => {
  it("is found by protein, transcript and gene", () => {
    const protein = ask(TP53).json as Sequence;
    expect(protein).toMatchObject({ id: "ENSP00000269305", version: 4, molecule: "protein", desc: null });
    expect(protein.seq).toMatch(/^MEEPQSDPSVEPPLSQETF[A-Z]{374}$/);
    expect(ask("/sequence/id/ENST00000269305?type=protein").json).toEqual({
      ...protein,
      query: "ENST00000269305",
    });
    expect(ask("/sequence/id/ENSG00000157764?type=protein&multiple_sequences=1").json).toMatchObject([
      { id: "ENSP00000493543", query: "ENSG00000157764" },
    ]);
  });

  it("says which proteins of a gene it leaves out", () => {
    const { headers } = ask("/sequence/id/ENSG00000157764?type=protein&multiple_sequences=1");
    expect(headers["x-biotool-snapshot-lacks"]).toBe("ENSP00000496776,proteins of other transcripts");
  });

  it("is written bare, as FASTA of 60 a line, or as JSON", () => {
    const { seq } = ask(TP53).json as Sequence;
    expect(ask(TP53, "text/plain").text).toBe(seq);
    expect(ask(`${TP53}?content-type=text/plain`).text).toBe(seq);
    const [head, ...lines] = ask(TP53, "text/x-fasta").text.trimEnd().split("\n");
    expect(head).toBe(">ENSP00000269305.4");
    expect(lines.join("")).toBe(seq);
    expect(lines.map((line) => line.length)).toEqual([60, 60, 60, 60, 60, 60, 33]);
  });

  it("is written as SeqXML, as YAML, and as FASTA on a page where nothing is asked for", () => {
    const { seq } = ask(TP53).json as Sequence;
    expect(ask(TP53, "text/x-seqxml+xml").text).toContain(
      `<entry id="ENSP00000269305" source="Ensembl">\n    <AAseq>${seq}</AAseq>`,
    );
    expect(ask(TP53, "text/x-yaml").text).toContain("molecule: protein\n");
    expect(ask(TP53, "*/*").text).toMatch(/^<html><body><pre>&gt;ENSP00000269305\.4\nMEEPQ/);
    expect(ask("/sequence/id/wib", "*/*").text).toContain("{&quot;error&quot;:");
  });

  it("is cut between two positions, both included", () => {
    const { seq } = ask(TP53).json as Sequence;
    const part = (query: string) => (ask(`${TP53}?${query}`).json as Sequence).seq;
    expect(part("start=3&end=10")).toBe("EPQSDPSV");
    expect(part("start=390")).toBe(seq.slice(389));
    expect(part("end=1")).toBe("M");
    expect(part("start=0")).toBe(seq);
  });

  it.each([
    [`${TP53}?start=394`, "Your start coordinate is not within the sequence requested"],
    [`${TP53}?end=395`, "Your end coordinate is not within the sequence requested"],
    [`${TP53}?start=9&end=3`, "Your start coordinate cannot be larger than your end"],
    [
      `${TP53}?start=9&expand_5prime=3`,
      "You may not expand the 3prime or 5prime sequence end when requesting a sub-sequence",
    ],
    [`${TP53}?mask=soft&mask_feature=1`, "'You cannot mask both repeats and features on the same sequence'"],
    ["/sequence/id/ENST00000269305?type=wibble", "The type 'wibble' is not understood by this service"],
    ["/sequence/id/ENSE00003485507?type=cds", "The type cds can not be use when retrieving an Exon"],
    ["/sequence/id/wib", "ID 'wib' not found"],
    ["/sequence/id/ENST00000269305?object_type=gene", "ID 'ENST00000269305' not found"],
    [
      "/sequence/id/ENSG00000141510?type=protein",
      'Requesting a gene and type not equal to "genomic" can result in multiple sequences. 2 sequences detected. Please rerun your request and specify the multiple_sequences parameter',
    ],
    ["/sequence/region/wibble/X:1..2", "Can not find internal name for species 'wibble'"],
    ["/sequence/region/human/nowhere", "Location nowhere not understood"],
    [`${TP53}?mask=wibble`, "'wibble' is not an allowed value for masking"],
    [
      "/sequence/region/human/X:1..10000001",
      "10000001 is greater than the maximum allowed length of 10000000. Request smaller regions of sequence",
    ],
  ])("refuses %s", (path, error) => {
    expect(ask(path)).toMatchObject({ status: 400, absent: false, json: { error } });
  });

  it.each([
    "/sequence/id/ENST00000269305",
    "/sequence/id/ENST00000269305?type=cdna",
    "/sequence/id/ENSG00000141510",
    "/sequence/id/ENSE00003485507",
    "/sequence/id/ENSP00000999999",
    `${TP53}.1`,
    "/sequence/id/ENST00000269305?type=protein&start=10",
    "/sequence/region/human/X:1000000..1000100:1",
  ])("has nothing of %s, which Ensembl has", (path) => {
    expect(ask(path).absent).toBe(true);
  });

  it("is given of several ids at once", () => {
    const post = (ids: readonly string[]) =>
      askUrl("https://rest.ensembl.org/sequence/id", { method: "POST", body: JSON.stringify({ ids }) });
    const { json, headers } = post(["ENSP00000269305", "ENSP00000999999", "ENSP00000350283"]);
    expect((json as Sequence[]).map(({ id, seq }) => [id, seq.length])).toEqual([
      ["ENSP00000269305", 393],
      ["ENSP00000350283", 1863],
    ]);
    expect(headers["x-biotool-snapshot-lacks"]).toBe("ENSP00000999999");
    expect(post(["ENSP00000999999"]).absent).toBe(true);
    expect(post(Array.from({ length: 51 }, () => "ENSP00000269305")).json).toEqual({
      error: "POST message too large. You have submitted 51 elements but a limit of 50 is in place",
    });
  });

  it("of a transcript is held in few cases, with untranslated ends that can be masked", () => {
    const AOAH = "/sequence/id/ENST00000617537";
    const cdna = ask(`${AOAH}?type=cdna`).json as Sequence;
    const cds = ask(`${AOAH}.5?type=cds`).json as Sequence;
    expect(cds).toMatchObject({ molecule: "dna", version: 5, desc: null, query: "ENST00000617537.5" });
    expect(cds.seq.length).toBe(3 * 575 + 3);
    const masked = ask(`${AOAH}?type=cdna&mask_feature=1`).json as Sequence;
    expect(masked.seq.toUpperCase()).toBe(cdna.seq);
    expect(masked.seq.replace(/[a-z]/g, "")).toBe(cds.seq);
    expect(ask(`${AOAH}?type=cdna&start=5&end=9`).json).toMatchObject({ seq: cdna.seq.slice(4, 9) });
    expect(ask(`${AOAH}?type=cdna&mask=soft`).absent).toBe(true);
    expect(ask(`${AOAH}.4?type=cds`).absent).toBe(true);
    expect(ask(AOAH).absent).toBe(true);
  });

  it("of a region is held in few cases, and is read on either strand", () => {
    const region = (written: string, query = "coord_system_version=GRCh37") =>
      ask(`/sequence/region/human/${written}?${query}`);
    expect(region("X:1000001..1000010:1").json).toEqual({
      id: "chromosome:GRCh37:X:1000001:1000010:1",
      query: "X:1000001..1000010:1",
      molecule: "dna",
      seq: "AAACAGCTAC",
    });
    expect(region("X:1000001..1000010:-1").json).toMatchObject({ seq: "GTAGCTGTTT" });
    expect(region("X:1000001..1000010", "").absent).toBe(true);
    expect(region("X:1000050..1000150").absent).toBe(true);
    expect(region("ABBA01004489.1:1..10", "coord_system=seqlevel").json).toMatchObject({
      id: "contig::ABBA01004489.1:1:10:1",
      seq: "ctgtactttc",
    });
    const post = (regions: readonly string[]) =>
      askUrl("https://rest.ensembl.org/sequence/region/human?coord_system_version=GRCh37", {
        method: "POST",
        body: JSON.stringify({ regions }),
      });
    const { json, headers } = post(["X:1000001..1000003", "X:1..9"]);
    expect(json).toMatchObject([{ seq: "AAA" }]);
    expect(headers["x-biotool-snapshot-lacks"]).toBe("X:1..9");
    expect(post(["X:9"]).status).toBe(404);
    expect(post(["X:9..2"]).json).toMatchObject({
      error: expect.stringMatching(/start is greater than its end/),
    });
  });

  it("is as long as the coding sequence of its transcript says, for thousands of proteins", () => {
    const rows = snapshotDatabase().all<{ protein_id: string; protein_length: number }>(
      "SELECT protein_id, protein_length FROM transcript WHERE mane = 'select' AND coding_start IS NOT NULL AND id LIKE '%7'",
    );
    const lengths = rows.map(({ protein_id, protein_length }) => {
      const { json, absent } = ask(`/sequence/id/${protein_id}`);
      return absent ? "absent" : (json as Sequence).seq.length === protein_length ? "right" : protein_id;
    });
    const counts = Map.groupBy(lengths, (length) => length);
    expect([...counts.keys()].sort()).toEqual(["absent", "right"]);
    expect(counts.get("right")?.length).toBeGreaterThan(rows.length * 0.8);
  });
});

describeSnapshot("beside recorded answers", () => {
  describeShared("the recorded form", () => {
    it("is that of a protein", () => {
      const theirs = recordedAnswer("get_sequence_by_id__t_id_ENSP00000320396.json");
      const ours = ask(TP53).json;
      expect(formDifferences(ours, theirs)).toEqual([]);
      expect(formDifferences(theirs, ours)).toEqual([]);
    });
  });
});
