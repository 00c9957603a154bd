import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { asker, describeSnapshot } from "../../../../test/ask-snapshot.ts";
import { describeShared, hasShared, sharedPath, sharedText } from "../../../../test/shared.ts";
import { vepRoutes } from "./index.ts";

const ask = asker("ensembl", vepRoutes);

interface Consequence {
  readonly transcript_id: string;
  readonly consequence_terms: readonly string[];
  readonly hgvsc?: string;
  readonly protein_start?: number;
  readonly amino_acids?: string;
  readonly exon?: string;
}
interface Annotation {
  readonly assembly_name: string;
  readonly transcript_consequences?: readonly Consequence[];
}

const FOLDER = "responses/ensembl";

/** Consequences on transcripts, by their HGVS, which is the same on every assembly. */
const recorded: readonly Consequence[] = hasShared
  ? readdirSync(sharedPath(FOLDER))
      .filter((file) => file.startsWith("vep_by_hgvs__gn_"))
      .flatMap((file) => [JSON.parse(sharedText(`${FOLDER}/${file}`)) as Annotation | Annotation[]].flat())
      .flatMap(({ transcript_consequences = [] }) => transcript_consequences)
      // Of a duplication that reaches into an intron the recorded server put the new bases at the other end.
      .filter(({ hgvsc }) => hgvsc !== undefined && !/\+\d+dup$/.test(hgvsc))
  : [];

/** Terms that Ensembl has refined since, and those a table would have to tell. */
const COARSE: Readonly<Record<string, string>> = {
  splice_donor_5th_base_variant: "splice_region_variant",
  splice_donor_region_variant: "splice_region_variant",
};
const REFINED = new Set(["splice_polypyrimidine_tract_variant", "NMD_transcript_variant"]);

const coarse = (terms: readonly string[]): string[] =>
  [...new Set(terms.filter((term) => !REFINED.has(term)).map((term) => COARSE[term] ?? term))].sort();

describeShared("consequences that were recorded on a transcript that is held", () => {
  describeSnapshot("agree with ours", () => {
    const pairs = () =>
      recorded.flatMap((theirs) => {
        const [, change = ""] = theirs.hgvsc?.split(":") ?? [];
        const path = `/vep/human/hgvs/${theirs.transcript_id}:${encodeURIComponent(change)}?numbers=1`;
        const told = ask(`https://rest.ensembl.org${path}`);
        const found = told.status === 200 ? (told.json as Annotation[])[0] : undefined;
        const ours = found?.transcript_consequences?.find(
          ({ transcript_id }) => transcript_id === theirs.transcript_id,
        );
        return ours ? [{ hgvsc: theirs.hgvsc, ours, theirs }] : [];
      });

    test("in their terms, or say coding_sequence_variant where only nucleotides could tell more", () => {
      const all = pairs();
      expect(all.length).toBeGreaterThan(20);
      const differing = all
        .filter(({ ours }) => !ours.consequence_terms.includes("coding_sequence_variant"))
        .map(({ hgvsc, ours, theirs }) => ({
          hgvsc,
          ours: coarse(ours.consequence_terms),
          theirs: coarse(theirs.consequence_terms),
        }))
        .filter(({ ours, theirs }) => ours.join() !== theirs.join());
      expect(differing).toEqual([]);
    });

    test("in residue, amino acids and exon", () => {
      const differing = pairs()
        .filter(({ ours }) => ours.amino_acids !== undefined)
        .map(({ hgvsc, ours, theirs }) => ({
          hgvsc,
          ours: [ours.protein_start, ours.amino_acids, ours.exon],
          theirs: [theirs.protein_start, theirs.amino_acids, theirs.exon ?? ours.exon],
        }))
        .filter(({ ours, theirs }) => ours.join() !== theirs.join());
      expect(differing).toEqual([]);
    });
  });
});

describeShared("a variant that was recorded on GRCh38", () => {
  describeSnapshot("has the recorded consequence on the transcripts that are held", () => {
    test.each([
      ["/vep/human/region/7:140425026-140425026:1/C", "vep_by_id__hx_rs10244642.consequences.json"],
      ["/vep/human/hgvs/11:g.212464G>A", "vep_by_id__hx_rs116035550.consequences.json"],
    ])("%s", (path, file) => {
      const [theirs] = JSON.parse(sharedText(`${FOLDER}/${file}`)) as Annotation[];
      const [ours] = ask(`https://rest.ensembl.org${path}`).json as Annotation[];
      const shared = (ours?.transcript_consequences ?? []).flatMap((one) => {
        const same = theirs?.transcript_consequences?.find(
          (other) => other.transcript_id === one.transcript_id,
        );
        return same ? [[one.consequence_terms, same.consequence_terms]] : [];
      });
      expect(shared.length).toBeGreaterThan(0);
      for (const [mine, other] of shared) expect(mine).toEqual(other);
    });
  });
});
