import { expect, test } from "vitest";
import { asker, describeSnapshot } from "../../../../test/ask-snapshot.ts";
import { ensemblRoutes } from "../index.ts";

const ask = asker("ensembl", ensemblRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path}`);

interface Association {
  readonly Gene?: string;
  readonly Variation?: string;
  readonly description: string;
  readonly source: string;
  readonly mapped_to_accession?: string;
}

describeSnapshot("phenotypes", () => {
  test("of a gene, by symbol and by id", () => {
    const bySymbol = get("/phenotype/gene/homo_sapiens/CLPP").json as Association[];
    expect(bySymbol.map(({ description }) => description)).toContain("Primary amenorrhea");
    expect(get("/phenotype/gene/homo_sapiens/ENSG00000125656").json).toEqual(bySymbol);
  });

  test("of a term by the name that it has, a synonym, and the name that the annotations know", () => {
    const of = (term: string) =>
      get(`/phenotype/term/homo_sapiens/${encodeURIComponent(term)}?source=HPO`).json as Association[];
    const seizure = of("Seizure");
    expect(seizure.length).toBeGreaterThan(10);
    expect(of("Seizures")).toEqual(seizure);
    expect(of("seizures")).toEqual(seizure);
    expect(of("Depressivity")).toEqual(of("Depression"));
    expect(get("/phenotype/term/homo_sapiens/Seizurez?source=HPO").absent).toBe(true);
  });

  test("of a gene with its variants", () => {
    const found = get("/phenotype/gene/homo_sapiens/CFTR?include_associated=1").json as Association[];
    const variants = found.filter(({ Variation }) => Variation);
    expect(variants.length).toBeGreaterThan(100);
    expect(new Set(variants.map(({ description }) => description))).toContain("cystic fibrosis");
  });

  test("a deletion stands at its own bases, without the anchor base of VCF", () => {
    const found = get("/phenotype/region/homo_sapiens/7:117480082-117480104").json as {
      id: string;
      phenotype_associations: { location: string; attributes: { risk_allele: string } }[];
    }[];
    const deletion = found.find(({ id }) => id === "rs397508136")?.phenotype_associations[0];
    expect(deletion).toMatchObject({
      location: "7:117480082-117480104",
      attributes: { risk_allele: "-" },
    });
  });

  test("of a region, grouped by variant", () => {
    const entries = get("/phenotype/region/homo_sapiens/11:5226900-5227100").json as {
      id: string;
      phenotype_associations: Association[];
    }[];
    expect(entries.map(({ id }) => id)).toContain("rs334");
    const only = get("/phenotype/region/homo_sapiens/11:5226900-5227100?only_phenotypes=1")
      .json as typeof entries;
    expect(only.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    for (const { phenotype_associations } of only) {
      const names = phenotype_associations.map(({ description }) => description);
      expect(new Set(names).size).toBe(names.length);
      expect(Object.keys(phenotype_associations[0] ?? {})).toEqual(["description", "ontology_accessions"]);
    }
  });

  test("of a disease by its name and by its accession", () => {
    const byName = get("/phenotype/term/homo_sapiens/cystic%20fibrosis").json as Association[];
    expect(byName.every(({ mapped_to_accession }) => mapped_to_accession === "MONDO:0009061")).toBe(true);
    expect(get("/phenotype/accession/homo_sapiens/MONDO:0009061").json).toEqual(byName);
    expect(get("/phenotype/term/homo_sapiens/cystic%20fibrosis?source=DGVa")).toMatchObject({ absent: true });
  });

  test("with the review status and articles only where asked for", () => {
    const plain = get("/phenotype/term/homo_sapiens/cystic%20fibrosis").text;
    expect(plain).not.toContain("review_status");
    expect(get("/phenotype/term/homo_sapiens/cystic%20fibrosis?include_review_status=1").text).toContain(
      '"review_status":"reviewed by expert panel"',
    );
    const [first] = get("/phenotype/accession/homo_sapiens/DOID:9352?include_pubmed_id=1").json as {
      attributes: { pubmed_ids: string[] };
    }[];
    expect(first?.attributes.pubmed_ids).toEqual([expect.stringMatching(/^PMID:\d+$/)]);
  });

  test("all are traits, so that without traits there are none", () => {
    expect(get("/phenotype/gene/homo_sapiens/CLPP?trait=0")).toMatchObject({ json: [], absent: true });
    expect((get("/phenotype/gene/homo_sapiens/CLPP?tumour=0").json as unknown[]).length).toBeGreaterThan(0);
  });

  test("what is not held is absent, what is no accession is refused", () => {
    expect(get("/phenotype/gene/homo_sapiens/BRCA9")).toMatchObject({ status: 400, absent: true });
    expect(get("/phenotype/accession/homo_sapiens/EFO:9999999")).toMatchObject({ absent: true });
    expect(get("/phenotype/accession/homo_sapiens/wibble")).toMatchObject({ status: 400, absent: false });
    expect(get("/phenotype/gene/mus_musculus/Brca1")).toMatchObject({ absent: true });
  });
});

describeSnapshot("what is said to be missing of phenotypes", () => {
  const lacksOf = (path: string) => get(path).headers["x-biotool-snapshot-lacks"];

  test("are those of a gene's variants, with the argument that adds them", () => {
    const gene = get("/phenotype/gene/homo_sapiens/LMNA");
    expect(gene).toMatchObject({ absent: true, status: 400 });
    expect(gene.text).toMatch(/no phenotype of LMNA itself; there are \d+ phenotypes of its variants/);
    expect(gene.text).toContain("include_associated=1");
    expect(lacksOf("/phenotype/gene/homo_sapiens/TP53")).toMatch(/\d+ phenotypes of its variants/);
    expect(lacksOf("/phenotype/gene/homo_sapiens/LMNA?include_associated=1")).not.toContain(
      "of its variants",
    );
  });

  test("are the genes that HPO annotates beside those held, and what GWAS found where no place is held", () => {
    const annotated = get("/phenotype/accession/homo_sapiens/HP:0001250").headers;
    expect(annotated["x-biotool-snapshot-lacks"]).toMatch(/HPO annotations beyond \d{3} genes/);
    expect(annotated["x-biotool-snapshot-scope"]).toBe("snapshot");
    expect(lacksOf("/phenotype/accession/homo_sapiens/DOID:9352")).toMatch(
      /\d+ GWAS associations of variants/,
    );
    expect(get("/phenotype/gene/homo_sapiens/FTO?include_associated=1").text).toMatch(
      /\d+ GWAS associations/,
    );
  });
});
