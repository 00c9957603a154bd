import { expect, it } from "vitest";
import { ask } from "../../../test/ask-ncbi.ts";
import { describeSnapshot, formDifferences } from "../../../test/ask-snapshot.ts";
import { describeShared, hasShared, sharedText } from "../../../test/shared.ts";

type Summaries = { result: Record<string, Record<string, unknown>> & { uids: string[] } };

const recorded = (
  hasShared
    ? [
        "gg_gene_94ff42bd",
        "gg_gene_9a06c57a",
        "gg_gene_cbe9a826",
        "esummary_gene_6392",
        "gg_snp_28ca309f",
        "gg_snp_4e4a600b",
        "gg_snp_6d960c55",
        "gg_snp_a42db9d2",
        "gg_snp_c9951ac9",
      ]
    : []
).flatMap((file) => {
  const { result } = JSON.parse(sharedText(`responses/ncbi/esummary__${file}.json`)) as Summaries;
  return result.uids.map((uid) => [file.includes("_snp_") ? "snp" : "gene", uid, result[uid] ?? {}] as const);
});

describeShared("NCBI's recorded summaries", () => {
  describeSnapshot("compared with ours", () => {
    const ours = (db: string, uid: string) =>
      (ask(`esummary.fcgi?db=${db}&retmode=json&id=${uid}`).json as Summaries).result[uid] ?? {};

    const held = (db: string, uid: string) => !("error" in ours(db, uid));

    it("holds most of them", () => {
      expect(recorded.filter(([db, uid]) => held(db, uid)).length).toBeGreaterThan(recorded.length / 2);
    });

    it.each(recorded)("%s %s has the same form where it is held", (db, uid, theirs) => {
      if (held(db, uid)) expect(formDifferences(ours(db, uid), theirs)).toEqual([]);
    });

    it.each(recorded)("%s %s has the same values where it is held", (db, uid, theirs) => {
      const document = ours(db, uid);
      if (!held(db, uid)) return;
      for (const key of [
        "name",
        "chromosome",
        "maplocation",
        "mim",
        "chrstart",
        "organism",
        "spdi",
        "chr",
        "chrpos",
        "chrpos_prev_assm",
        "genes",
        "fxn_class",
        "snp_class",
        "acc",
      ]) {
        if (key in document) expect([key, document[key]]).toEqual([key, theirs[key]]);
      }
    });
  });
});
