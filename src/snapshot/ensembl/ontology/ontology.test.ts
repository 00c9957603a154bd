import { expect, test } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { ensemblRoutes } from "../index.ts";

const ask = asker("ensembl", ensemblRoutes);
const get = (path: string) => ask(`https://rest.ensembl.org${path}`);

interface Term {
  readonly accession: string;
  readonly name: string;
  readonly namespace?: string;
  readonly parents?: readonly Term[];
  readonly children?: readonly Term[];
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

  test("several relations give the parents and children of each, with commas or repeated", () => {
    const among = (query: string) => {
      const { parents = [], children = [] } = get(`/ontology/id/GO:0005634${query}`).json as Term;
      return [...parents, ...children].map(({ accession }) => accession).sort();
    };
    const both = among("?relation=is_a,part_of");
    expect(both).toEqual([...new Set([...among("?relation=is_a"), ...among("?relation=part_of")])].sort());
    expect(among("?relation=is_a").length).toBeLessThan(both.length);
    expect(among("?relation=is_a&relation=part_of")).toEqual(both);
  });

  test("ancestors reach the root, descendants lead back", () => {
    expect(names("/ontology/ancestors/GO:0006915")).toEqual(
      expect.arrayContaining(["cell death", "biological_process"]),
    );
    expect(names("/ontology/descendants/GO:0008219")).toContain("apoptotic process");
    expect(names("/ontology/descendants/GO:0008219?zero_distance=1")[0]).toBe("cell death");
    expect(names("/ontology/descendants/GO:0008219?closest_term=1")).not.toContain("anoikis");
  });

  test.each([
    ["GO:0006281", ["DNA metabolic process", "DNA damage response"]],
    ["GO:0006915", ["programmed cell death"]],
    ["GO:0005634", ["intracellular membrane-bounded organelle"]],
    ["GO:0007049", ["cellular process"]],
  ])("the parents of %s are the nearest, without shortcuts", (id, parents) => {
    expect((get(`/ontology/id/${id}`).json as Term).parents?.map(({ name }) => name).sort()).toEqual(
      parents.sort(),
    );
  });

  test("below the process lies no obsolete term nor a function by the root alone, below the others their own kind", () => {
    const below = (id: string) => get(`/ontology/descendants/${id}`).json as Term[];
    const processes = below("GO:0008150").map(({ name }) => name);
    expect(processes.filter((name) => name.startsWith("obsolete"))).toEqual([]);
    expect(processes).not.toContain("GTPase activity");
    for (const [root, namespace] of [
      ["GO:0003674", "molecular_function"],
      ["GO:0005575", "cellular_component"],
    ] as const) {
      expect([...new Set(below(root).map((term) => term.namespace))]).toEqual([namespace]);
    }
    expect(get("/ontology/descendants/GO:0008219").headers["x-biotool-snapshot-lacks"]).toContain(
      "other descendants",
    );
  });

  test("a valid term none of whose parents is held has no ancestors to tell, a root has none", () => {
    const { id = "" } =
      snapshotDatabase().get<{ id: string }>(
        "SELECT id FROM ontology_term t WHERE ontology = 'GO' AND obsolete = 0 AND id > 'GO:2' AND NOT EXISTS (SELECT 1 FROM ontology_edge WHERE term_id = t.id)",
      ) ?? {};
    expect(get(`/ontology/ancestors/${id}`).absent).toBe(true);
    expect(get(`/ontology/ancestors/chart/${id}`).absent).toBe(true);
    expect(get(`/ontology/id/${id}`).headers["x-biotool-snapshot-lacks"]).toContain("parents");
    expect(get("/ontology/ancestors/GO:0008150").json).toEqual([]);
  });

  test("every term has fewer ancestors than there are terms: no cycle hangs", () => {
    const terms = snapshotDatabase().all<{ id: string }>(
      "SELECT DISTINCT term_id AS id FROM ontology_edge WHERE term_id LIKE '%50' AND relation = 'is_a'",
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

  test("of a name that means half of all terms the first thousand are given, and what is left out is named", () => {
    const all = get("/ontology/name/%25a%25?simple=1");
    expect(all.json).toHaveLength(1_000);
    expect(all.headers["x-biotool-snapshot-lacks"]).toContain("terms after the first 1000");
    expect(get("/ontology/name/anoik%25").headers["x-biotool-snapshot-lacks"]).not.toContain("first");
  });
});
