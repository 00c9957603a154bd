import { expect, test } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { LACKS_HEADER } from "../../route.ts";
import { ensemblRoutes } from "../index.ts";

const ask = asker("ensembl", ensemblRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path}`);

interface Consequence {
  readonly transcript_id: string;
  readonly consequence_terms: readonly string[];
  readonly [key: string]: unknown;
}
interface Annotation {
  readonly most_severe_consequence: string;
  readonly transcript_consequences: readonly Consequence[];
  readonly [key: string]: unknown;
}
const post = (path: string, body: string) =>
  ask(`https://rest.ensembl.org${path}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
const vep = (path: string): Annotation | undefined => (get(path).json as Annotation[])[0];

describeSnapshot("variants", () => {
  test("a variant by its rs number", () => {
    expect(get("/variation/human/rs334").json).toMatchObject({
      name: "rs334",
      var_class: "SNP",
      most_severe_consequence: "missense_variant",
      mappings: [
        {
          location: "11:5227002-5227002",
          assembly_name: "GRCh38",
          allele_string: expect.stringMatching(/^T\//),
          strand: 1,
        },
      ],
    });
  });

  test("a deletion is written without the base before it", () => {
    const row = snapshotDatabase().get<{ rsid: number; pos: number; ref: string }>(
      "SELECT rsid, pos, ref FROM clinvar_variant WHERE variant_type = 'Deletion' AND length(alt) = 1 AND rsid IN (SELECT rsid FROM clinvar_variant GROUP BY rsid HAVING count(*) = 1) LIMIT 1",
    );
    const [mapping] = (
      get(`/variation/human/rs${row?.rsid}`).json as {
        mappings: { start: number; end: number; allele_string: string }[];
      }
    ).mappings;
    expect(mapping).toMatchObject({
      start: (row?.pos ?? 0) + 1,
      end: (row?.pos ?? 0) + (row?.ref.length ?? 0) - 1,
      allele_string: `${row?.ref.slice(1)}/-`,
    });
  });

  test("an rs number that is not held is absent, one that is none is refused", () => {
    expect(get("/variation/human/rs56116433")).toMatchObject({
      status: 400,
      absent: true,
      json: { error: "rs56116433 not found for homo_sapiens" },
    });
    expect(get("/variation/human/wibble%20wobble")).toMatchObject({ status: 400, absent: false });
  });
});

describeSnapshot("effects", () => {
  test("the same variant by id, by region, on the genome and on the transcript", () => {
    const byId = vep("/vep/human/id/rs334");
    expect(byId).toMatchObject({
      most_severe_consequence: "missense_variant",
      transcript_consequences: [
        {
          transcript_id: "ENST00000335295",
          gene_symbol: "HBB",
          consequence_terms: ["missense_variant"],
          cds_start: 20,
          protein_start: 7,
          impact: "MODERATE",
        },
      ],
    });
    for (const path of [
      "region/11:5227002-5227002:1/A/",
      "hgvs/11:g.5227002T%3EA",
      "hgvs/ENST00000335295.4:c.20A%3ET",
      "hgvs/NM_000518.5:c.20A%3ET",
      "hgvs/NC_000011.10:g.5227002T%3EA",
    ]) {
      expect(vep(`/vep/human/${path}`)?.transcript_consequences).toEqual(byId?.transcript_consequences);
    }
  });

  test("a reference base that is not there is refused", () => {
    expect(get("/vep/human/hgvs/11:g.5227002G%3EA")).toMatchObject({ status: 400, absent: false });
    expect(get("/vep/human/region/11:5227002-5227002:1/T/")).toMatchObject({
      status: 400,
      absent: false,
      json: { error: "Allele T matches reference" },
    });
  });

  test("a change nobody holds is told by its place, and its reference base is lacking", () => {
    expect(vep("/vep/human/hgvs/9:g.22125504G%3EC")).toMatchObject({
      most_severe_consequence: "downstream_gene_variant",
      transcript_consequences: [{ gene_symbol: "CDKN2B-AS1", distance: 4791, impact: "MODIFIER" }],
    });
    const told = get("/vep/human/region/7:140753400-140753400:1/T/");
    expect(told.headers[LACKS_HEADER]).toContain("reference allele");
    expect(told.json).toMatchObject([{ id: "7_140753400_N/T", allele_string: "N/T" }]);
  });

  test("a deletion keeps the frame or breaks it", () => {
    expect(vep("/vep/human/hgvs/ENST00000003084:c.1431_1433delTTC")).toMatchObject({
      most_severe_consequence: "inframe_deletion",
      allele_string: "TTC/-",
      transcript_consequences: [{ cds_start: 1431, cds_end: 1433, protein_start: 477, protein_end: 478 }],
    });
    expect(vep("/vep/human/hgvs/ENST00000003084:c.1431_1432del")?.most_severe_consequence).toBe(
      "frameshift_variant",
    );
    expect(vep("/vep/human/hgvs/ENST00000003084:c.1431_1432insA")).toMatchObject({
      most_severe_consequence: "frameshift_variant",
      start: 117559503,
      end: 117559502,
    });
  });

  test("a change of a residue is placed where UniProt knows it by an rs number", () => {
    for (const name of ["ENSP00000493543.1:p.Val600Glu", "NP_004324.2:p.V600E", "BRAF:p.Val600Glu"]) {
      expect(vep(`/vep/human/hgvs/${name}`)).toMatchObject({
        start: 140753336,
        allele_string: "A/T",
        transcript_consequences: [{ transcript_id: "ENST00000646891", amino_acids: "V/E" }],
      });
    }
    expect(get("/vep/human/hgvs/ENSP00000493543.1:p.Val600Trp")).toMatchObject({ absent: true });
  });

  test("what is asked for is added", () => {
    const flags =
      "hgvs=1&mane=1&canonical=1&numbers=1&protein=1&variant_class=1&vcf_string=1&ambiguity=1&CADD=1";
    const told = get(`/vep/human/id/rs334?${flags}`);
    expect(told.json).toMatchObject([
      {
        variant_class: "SNV",
        vcf_string: "11-5227002-T-A",
        ambiguity: "W",
        transcript_consequences: [
          {
            hgvsc: "ENST00000335295.4:c.20A>T",
            hgvsp: "ENSP00000333994.3:p.Glu7Val",
            amino_acids: "E/V",
            canonical: 1,
            mane: ["MANE_Select"],
            mane_select: "NM_000518.5",
            exon: "1/3",
            protein_id: "ENSP00000333994",
          },
        ],
      },
    ]);
    expect(told.headers[LACKS_HEADER]).toContain("CADD");
  });

  test("one consequence is picked, or marked", () => {
    const all = vep("/vep/human/id/rs334?distance=100000")?.transcript_consequences ?? [];
    expect(all.length).toBeGreaterThan(1);
    expect(vep("/vep/human/id/rs334?distance=100000&pick=1")?.transcript_consequences).toHaveLength(1);
    const marked = vep("/vep/human/id/rs334?distance=100000&flag_pick=1")?.transcript_consequences ?? [];
    expect(marked.filter((one) => one["pick"] === 1)).toHaveLength(1);
    const only = vep("/vep/human/id/rs334?distance=100000&transcript_id=ENST00000335295");
    expect(only?.transcript_consequences.map((one) => one.transcript_id)).toEqual(["ENST00000335295"]);
  });

  test("lists in the forms of VCF and of Ensembl", () => {
    const body = JSON.stringify({
      variants: ["11 5227002 sickle T A . . .", "11 5227002 5227002 T/A 1", "wibble"],
    });
    const told = post("/vep/human/region", body).json as Annotation[];
    expect(told.map((one) => one["id"])).toEqual(["sickle", "11_5227002_T/A"]);
    expect(told.map((one) => one.most_severe_consequence)).toEqual(["missense_variant", "missense_variant"]);
  });

  test("ClinVar's splice variants lie where the rules for places say", () => {
    const rows = snapshotDatabase().all<{ rsid: number; consequence: string; gene: string }>(
      `SELECT min(rsid) AS rsid, consequence, genes AS gene FROM clinvar_variant
       WHERE consequence IN ('splice_donor_variant', 'splice_acceptor_variant') AND variant_type = 'single_nucleotide_variant'
       AND rsid IS NOT NULL AND instr(genes, '|') = 0 GROUP BY rsid HAVING count(*) = 1 ORDER BY rsid LIMIT 400`,
    );
    const told = rows.flatMap(({ rsid, consequence }) => {
      const first = get(`/vep/human/id/rs${rsid}`);
      if (first.absent) return [];
      const [annotation] = first.json as Annotation[];
      return [annotation?.most_severe_consequence === consequence];
    });
    // ClinVar names the consequence on its own transcript, which is not always the MANE one.
    expect(told.length).toBeGreaterThan(300);
    expect(told.filter((same) => same).length / told.length).toBeGreaterThan(0.97);
  });

  test("a variant far from every gene is intergenic", () => {
    const row = snapshotDatabase().get<{ rsid: number }>(
      "SELECT rsid FROM snp s WHERE chrom = '4' AND NOT EXISTS (SELECT 1 FROM gene g WHERE g.taxid = 9606 AND g.chrom = s.chrom AND g.start BETWEEN s.pos - 3000000 AND s.pos + 6000 AND g.\"end\" > s.pos - 6000) LIMIT 1",
    );
    expect(vep(`/vep/human/id/rs${row?.rsid}`)).toMatchObject({
      most_severe_consequence: "intergenic_variant",
    });
  });
});

describeSnapshot("a substitution in a coding sequence", () => {
  test("is told the same by its place and by HGVS, where the residue leaves one reference base", () => {
    const told = ["region/1:2306706-2306706/C", "hgvs/SKI:c.2128T>C", "hgvs/1:g.2306706T>C"].map((path) => {
      const found = vep(`/vep/human/${path}`);
      const [first] = found?.transcript_consequences ?? [];
      return [found?.most_severe_consequence, first?.["amino_acids"], first?.["impact"]];
    });
    expect(told).toEqual(Array.from({ length: 3 }, () => ["missense_variant", "W/R", "MODERATE"]));
  });

  test("whose effect on the protein is not known has no most severe consequence and no impact", () => {
    for (const path of ["region/12:6018629-6018629/T", "hgvs/12:g.6018629G>T"]) {
      const found = vep(`/vep/human/${path}`);
      expect(found).not.toHaveProperty("most_severe_consequence");
      expect(found?.transcript_consequences[0]).toMatchObject({ gene_symbol: "VWF", protein_start: 1597 });
      expect(found?.transcript_consequences[0]).not.toHaveProperty("impact");
      expect(get(`/vep/human/${path}`).headers[LACKS_HEADER]).toContain("effect on the protein");
    }
  });
});
