import { expect, test } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { LACKS_HEADER } from "../../route.ts";
import { variantRecoderRoutes } from "./index.ts";

const ask = asker("ensembl", variantRecoderRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org/variant_recoder/${path}`);

const SICKLE = {
  id: ["rs334"],
  hgvsg: ["NC_000011.10:g.5227002T>A"],
  hgvsc: ["ENST00000335295.4:c.20A>T"],
  hgvsp: ["ENSP00000333994.3:p.Glu7Val"],
  spdi: ["NC_000011.10:5227001:T:A"],
};

describeSnapshot("the variant recoder", () => {
  test.each([
    "rs334",
    "NC_000011.10:g.5227002T>A",
    "11:g.5227002T>A",
    "ENST00000335295.4:c.20A>T",
    "NM_000518.5:c.20A>T",
    "HBB:c.20A>T",
    "NP_000509.1:p.Glu7Val",
    "ENSP00000333994.3:p.Glu7Val",
    "11:5227001:T:A",
    "NC_000011.10:5227001:T:A",
  ])("knows all names of %s", (input) => {
    expect(get(`human/${encodeURIComponent(input)}`).json).toEqual([{ A: { input, ...SICKLE } }]);
  });

  test("every name of a variant leads back to it", () => {
    const rows = snapshotDatabase().all<{ rsid: number }>(
      `SELECT min(rsid) AS rsid FROM clinvar_variant WHERE variant_type = 'single_nucleotide_variant' AND rsid IS NOT NULL
       GROUP BY rsid HAVING count(*) = 1 ORDER BY rsid LIMIT 40`,
    );
    for (const { rsid } of rows) {
      const [entry] = get(`human/rs${rsid}`).json as Record<string, Record<string, string[]>>[];
      for (const [allele, { input: _input, hgvsp: _hgvsp, id: _id, ...names }] of Object.entries(
        entry ?? {},
      )) {
        for (const name of Object.values(names).flat()) {
          const [other] = get(`human/${encodeURIComponent(name)}`).json as (typeof entry)[];
          expect(other?.[allele]?.["spdi"], name).toEqual(names["spdi"]);
        }
      }
    }
  });

  test("gives the fields that are asked for", () => {
    const told = get("human/rs334?fields=id,spdi&vcf_string=1&var_synonyms=1");
    expect(told.json).toEqual([
      { A: { input: "rs334", id: SICKLE.id, spdi: SICKLE.spdi, vcf_string: ["11-5227002-T-A"] } },
    ]);
    expect(told.headers[LACKS_HEADER]).toContain("var_synonyms");
  });

  test("leaves out HGVS of a deletion, whose place cannot be told without the bases around", () => {
    const told = get("human/rs113993960");
    expect(told.json).toMatchObject([{ "-": { spdi: ["NC_000007.14:117559590:TCT:"] } }]);
    expect(told.text).not.toContain("hgvs");
    expect(told.headers[LACKS_HEADER]).toContain("hgvsg");
  });

  test("says what is wrong, and what is only not held", () => {
    expect(get("human/11:5227001:G:A")).toMatchObject({ status: 400, absent: false });
    expect(get("human/rs1")).toMatchObject({ status: 400, absent: true });
    expect(get("human/dave").json).toEqual({ error: "No variant found with ID 'dave'" });
  });
});
