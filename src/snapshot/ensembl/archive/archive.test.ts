import { expect, it } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../../test/ask-snapshot.ts";
import { recordedAnswer } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { ensemblRoutes } from "../index.ts";

const askUrl = asker("ensembl", ensemblRoutes);
const ask = (path: string) => askUrl(`https://rest.ensembl.org${path}`);

describeSnapshot("the archive of an id", () => {
  it.each([
    ["ENSG00000012048", "Gene"],
    ["ENST00000357654", "Transcript"],
    ["ENSP00000350283", "Translation"],
    ["ENSE00003485507", "Exon"],
  ])("names the current version of %s, a %s", (id, type) => {
    const { json, headers } = ask(`/archive/id/${id}`);
    const { version } = json as { version: number };
    expect(version).toBeGreaterThan(0);
    expect(json).toEqual({
      id,
      version,
      type,
      latest: `${id}.${version}`,
      is_current: "1",
      assembly: "GRCh38",
      peptide: null,
      possible_replacement: [],
    });
    expect(headers["x-biotool-snapshot-lacks"]).toBe("release");
    expect(ask(`/archive/id/${id}.${version}`).json).toEqual(json);
  });

  it.each(["ENSG00000012048.1", "ENSG00000999999", "ENSMUSG00000017146", "ENST00000413465"])(
    "is absent for %s, whose history is not held",
    (id) => {
      expect(ask(`/archive/id/${id}`).absent).toBe(true);
    },
  );

  it("refuses what is no stable id", () => {
    expect(ask("/archive/id/12").json).toEqual({ error: "ID '12' not found" });
    expect(ask("/archive/id/12").absent).toBe(false);
  });

  it("is given of several ids at once, or of none", () => {
    const post = (body: unknown) =>
      askUrl("https://rest.ensembl.org/archive/id", { method: "POST", body: JSON.stringify(body) });
    expect(post({ id: ["ENSG00000012048", "ENST00000357654"] }).json).toMatchObject([
      { type: "Gene" },
      { type: "Transcript" },
    ]);
    expect(post({ id: ["ENSG00000012048", "ENSG00000999999"] }).absent).toBe(true);
    expect(post({ ids: [] }).status).toBe(400);
  });
});

describeSnapshot("beside recorded answers", () => {
  describeShared("the recorded archive", () => {
    it("has the form of ours", () => {
      const theirs = recordedAnswer("get_archive_id__bs_archive_id_ENSG00000157764.json") as object;
      const { json: ours } = ask("/archive/id/ENSG00000157764");
      expect(formDifferences(ours, theirs)).toEqual([]);
      expect(formDifferences(theirs, ours)).toEqual(["$.release: not in the service's"]);
    });
  });
});
