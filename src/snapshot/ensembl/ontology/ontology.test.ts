import { expect, test } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { ensemblRoutes } from "../index.ts";

const ask = asker("ensembl", ensemblRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path}`);

interface Term {
  readonly accession: string;
  readonly name: string;
  readonly parents?: readonly Term[];
}
const names = (path: string): string[] => (get(path).json as Term[]).map(({ name }) => name);

describeSnapshot("ontologies", () => {
  test("a term with its parents and children, or alone", () => {
    const term = get("/ontology/id/GO:0006915").json as Term;
    expect(term).toMatchObject({
      accession: "GO:0006915",
      name: "apoptotic process",
      namespace: "biological_process",
    });
    expect(term.parents?.map(({ name }) => name)).toContain("programmed cell death");
    expect(get("/ontology/id/GO:0006915?simple=1").json).not.toHaveProperty("parents");
  });

  test("ancestors reach the root, descendants lead back", () => {
    expect(names("/ontology/ancestors/GO:0006915")).toEqual(
      expect.arrayContaining(["cell death", "biological_process"]),
    );
    expect(names("/ontology/descendants/GO:0008219")).toContain("apoptotic process");
    expect(names("/ontology/descendants/GO:0008219?zero_distance=1")[0]).toBe("cell death");
    expect(names("/ontology/descendants/GO:0008219?closest_term=1")).not.toContain("anoikis");
  });

  test("every term has fewer ancestors than there are terms: no cycle hangs", () => {
    const terms = snapshotDatabase().all<{ id: string }>(
      "SELECT id FROM ontology_term WHERE abs(random()) % 2000 = 0 AND obsolete = 0",
    );
    for (const { id } of terms) {
      const ids = (get(`/ontology/ancestors/${id}`).json as Term[]).map(({ accession }) => accession);
      expect(ids).not.toContain(id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("by name, by synonym, and within one ontology", () => {
    expect(names("/ontology/name/Seizure?ontology=HP")).toEqual(["Seizure"]);
    expect(
      (get("/ontology/name/COPD?ontology=MONDO").json as Term[]).map(({ accession }) => accession),
    ).toEqual(["MONDO:0005002"]);
  });

  test("a term that is not held is absent, what is no term is refused", () => {
    expect(get("/ontology/id/GO:9999999")).toMatchObject({ status: 400, absent: true });
    expect(get("/ontology/id/wibble")).toMatchObject({ status: 400, absent: false });
  });

  test("an ontology that nothing is of keeps nothing, a subset is not held", () => {
    expect(get("/ontology/descendants/GO:0008219?ontology=blibble").json).toEqual([]);
    expect(get("/ontology/ancestors/GO:0006915?ontology=go").json).not.toEqual([]);
    expect(names("/ontology/descendants/GO:0008219?closest_terms=1")).not.toContain("anoikis");
    expect(get("/ontology/descendants/GO:0008219?subset=goslim_generic").absent).toBe(true);
  });

  test("YAML and XML are written where the service writes them", () => {
    const as = (path: string, accept: string) =>
      ask(`https://rest.ensembl.org${path}`, { headers: { accept } });
    expect(as("/ontology/id/GO:0006915?simple=1", "text/x-yaml").text).toMatch(
      /^---\naccession: "GO:0006915"\n/,
    );
    expect(as("/ontology/descendants/GO:0006915", "text/x-yaml").status).toBe(415);
    expect(as("/ontology/id/MONDO:0005002?simple=1", "text/xml").text).toMatch(/<synonyms>.+<\/synonyms>/);
  });
});
