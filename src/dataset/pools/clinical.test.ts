import { afterAll, beforeAll, expect, test } from "vitest";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";
import { placedHgvs, region, spdi, variantId } from "../../biology/index.ts";
import { type Facts, openFacts } from "../../snapshot/index.ts";
import * as clinical from "./clinical.ts";
import { type Drawn, draw, type Pool } from "./pool.ts";

describeSnapshot("pools of clinical variants", () => {
  let facts: Facts;
  beforeAll(() => {
    facts = openFacts();
  });
  afterAll(() => facts.close());
  const records = (pool: Pool, limit: number): Drawn[] => draw(pool, { facts, seed: "test", limit });

  test("name a coding variant as ClinVar does", () => {
    const submitted = facts.all<{ rsid: string; hgvs: string }>(
      "SELECT 'rs' || v.rsid AS rsid, r.hgvs_c AS hgvs FROM clinvar_record r JOIN clinvar_variant v ON v.variation_id = r.variation_id WHERE r.hgvs_c IS NOT NULL",
    );
    const byRs = new Map(submitted.map(({ rsid, hgvs }) => [rsid, hgvs]));
    const named = [...records(clinical.codingMissense, 5000), ...records(clinical.codingNonsense, 5000)];
    const pairs = named.flatMap(({ rsid, refseq_hgvs }) => {
      const theirs = byRs.get(String(rsid))?.split(/\.\d+:/);
      const ours = String(refseq_hgvs).split(/\.\d+:/);
      // Of another transcript the numbers differ.
      return theirs?.[0] === ours[0] ? [{ theirs, ours }] : [];
    });
    expect(pairs.length).toBeGreaterThan(0);
    for (const { theirs, ours } of pairs) expect(ours).toEqual(theirs);
  });

  test("write only what the kinds of the arguments read", () => {
    const kinds = {
      rsid: variantId,
      vcv: variantId,
      hgvs: placedHgvs,
      refseq_hgvs: placedHgvs,
      spdi,
      region,
    };
    for (const pool of Object.values(clinical)) {
      const drawn = records(pool, 20);
      expect(drawn.length, pool.does).toBeGreaterThan(5);
      for (const record of drawn)
        for (const [column, kind] of Object.entries(kinds))
          if (record[column] !== undefined)
            expect(kind.parse(record[column]), `${column} ${record[column]}`).toBeDefined();
    }
  });
});
