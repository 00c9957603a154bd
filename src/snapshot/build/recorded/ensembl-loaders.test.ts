import { describe, expect, it } from "vitest";
import { answerFolder } from "../../../../test/answer-folder.ts";
import type { JsonValue } from "../../../biology/index.ts";
import { type Row, Store } from "../store.ts";
import { loadEnsemblBindingMatrices } from "./ensembl-binding-matrix.ts";
import { loadEnsemblCafeTrees } from "./ensembl-cafe-tree.ts";
import { loadEnsemblGeneTrees } from "./ensembl-gene-tree.ts";
import { loadEnsemblHaplotypes } from "./ensembl-haplotypes.ts";
import { loadEnsemblHomology } from "./ensembl-homology.ts";
import { loadEnsemblLinkage } from "./ensembl-linkage.ts";

function storeWith(rows: Readonly<Record<string, readonly Row[]>>): Store {
  const store = new Store();
  for (const [table, list] of Object.entries(rows)) for (const row of list) store.add(table, row);
  return store;
}

const reasons = (store: Store): string[] => store.drops.map(({ reason }) => reason);

describe("linkage", () => {
  const population = "1000GENOMES:phase_1_ASW";
  const pair = (variation1: string, r2: string, d_prime: string) => ({
    variation1,
    variation2: "rs2",
    population_name: population,
    r2,
    d_prime,
  });
  const load = (...pairs: readonly JsonValue[]): Store => {
    const store = storeWith({ population: [{ name: population }] });
    const answer = { function: "get_ld_pairwise", asked: "", json: pairs };
    loadEnsemblLinkage(answerFolder({ "a.json": answer }), store);
    return store;
  };

  it("takes each pair once, whichever variant is named first", () => {
    const turned = { ...pair("rs2", "0.500000", "1.000000"), variation2: "rs1" };
    expect(load(pair("rs1", "0.500000", "1.000000"), turned).rows("ld_pair")).toHaveLength(1);
  });

  it("leaves out what cannot be: r2 above D' squared, values past one, names that are none", () => {
    const store = load(pair("rs1", "0.9", "0.5"), pair("rs3", "0.1", "1.5"), pair("wibble", "0.1", "0.5"));
    expect(store.rows("ld_pair")).toEqual([]);
    expect(reasons(store)).toEqual(["no rs number", "r2 larger than D' squared", "r2 or D' outside 0 to 1"]);
  });
});

describe("binding matrices", () => {
  const matrix = {
    stable_id: "ENSPFM0001",
    unit: "Frequencies",
    length: 1,
    max_position_sum: 10,
    elements: { 1: { A: 1, C: 2, G: 3, T: 4 } },
    elements_string: "1\t\n2\t\n3\t\n4\t\n",
  };
  const load = (json: JsonValue): Store => {
    const store = new Store();
    const asked = "https://rest.ensembl.org/species/homo_sapiens/binding_matrix/ENSPFM0001/";
    loadEnsemblBindingMatrices(
      answerFolder({ "m.json": { function: "get_binding_matrix", asked, json } }),
      store,
    );
    return store;
  };

  it("are taken position by position", () => {
    expect(load(matrix).rows("binding_matrix_position")).toEqual([
      { matrix_id: "ENSPFM0001", position: 1, a: 1, c: 2, g: 3, t: 4 },
    ]);
  });

  it.each([
    [{ unit: "Bits" }, "no counts"],
    [{ length: 2 }, "not as long as it says"],
    [{ max_position_sum: 11 }, "another largest sum of a position"],
    [{ elements_string: "1\t\n2\t\n3\t\n5\t\n" }, "its string differs"],
  ])("are left out with %j", (change, reason) => {
    const store = load({ ...matrix, ...change });
    expect(store.rows("binding_matrix")).toEqual([]);
    expect(reasons(store)).toEqual([reason]);
  });
});

describe("haplotypes", () => {
  it("whose sequence has another hash are left out", () => {
    const store = new Store();
    const told = {
      transcript_id: "ENST1",
      cds_haplotypes: [{ name: "ENST1:REF", hex: "0", count: 1, diffs: [] }],
      protein_haplotypes: [{ name: "ENSP1:REF", hex: "0" }],
    };
    const answers = answerFolder({
      "h.json": { function: "get_transcript_haplotypes", asked: "", json: told },
      "x_ENST1_type_cdna_mask_feature_1.json": {
        function: "get_sequence_by_id",
        asked: "",
        json: { seq: "ggATGTAAcc" },
      },
    });
    loadEnsemblHaplotypes(answers, store);
    expect(store.rows("haplotype_transcript")).toEqual([
      { transcript_id: "ENST1", protein_id: "ENSP1", cds: "ATGTAA" },
    ]);
    expect(reasons(store)).toEqual(["its sequence has another hash"]);
  });
});

describe("trees", () => {
  const leaf = (gene: string, location: string) => ({
    branch_length: 0.1,
    id: { accession: gene },
    sequence: { id: [{ accession: `${gene}T` }], location, mol_seq: { seq: "ACGT" } },
    taxonomy: { id: 9606 },
  });

  it("name the gene at a member's place, and give no length to branches between identical sequences", () => {
    const place = { taxid: 9606, chrom: "3", start: 5, end: 8 };
    const store = storeWith({
      gene: [
        { id: "ENSG1", ...place, chrom: "6" },
        { id: "ENSG2", ...place },
      ],
    });
    const json = {
      id: "RF1",
      rooted: 1,
      tree: { children: [leaf("ENSG1", "3:5-8"), leaf("ENSG3", "4:1-4")] },
    };
    const asked = "https://rest.ensembl.org/genetree/id/RF1?compara=homology;prune_taxon=9606";
    loadEnsemblGeneTrees(answerFolder({ "t.json": { function: "get_genetree_by_id", asked, json } }), store);
    expect(store.rows("gene_tree_member").map(({ gene_id }) => gene_id)).toEqual(["ENSG2", "ENSG3"]);
    expect(store.rows("gene_tree_node").map(({ branch_length }) => branch_length)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("leave out a node that is not below the taxon of its parent", () => {
    const store = storeWith({
      taxon: [
        { taxid: 1, scientific_name: "root", parent_taxid: 1 },
        { taxid: 2, scientific_name: "Bacteria", parent_taxid: 1 },
        { taxid: 3, scientific_name: "Eukaryota", parent_taxid: 1 },
      ],
    });
    const node = (id: number, scientific_name: string) => ({
      name: scientific_name,
      tax: { id, scientific_name },
    });
    const json = { tree: { ...node(2, "Bacteria"), children: [node(3, "Eukaryota"), node(2, "Archaea")] } };
    const asked = "https://rest.ensembl.org/cafe/genetree/id/RF1";
    loadEnsemblCafeTrees(
      answerFolder({ "c.json": { function: "get_cafe_genetree_by_id", asked, json } }),
      store,
    );
    expect(store.rows("cafe_node")).toHaveLength(1);
    expect(reasons(store)).toEqual(["a taxon of another name", "not below the taxon of its parent"]);
  });
});

describe("homologs", () => {
  it("whose CIGAR lines do not fit each other or their protein are left out", () => {
    const store = storeWith({
      gene: [{ id: "ENSG1" }],
      transcript: [{ id: "ENST1", protein_id: "ENSP1", protein_length: 3 }],
    });
    const homology = (source: string, target: string, id: string) => ({
      source: { id: "ENSG1", species: "homo_sapiens", protein_id: "ENSP1", cigar_line: source },
      target: { id, species: "gorilla_gorilla", cigar_line: target },
    });
    const homologies = [
      homology("3M", "2M", "A"),
      homology("4M", "4M", "B"),
      homology("M2DM1M", "3M2D", "C"),
    ];
    const answer = {
      function: "get_homology_by_id",
      asked: "",
      json: { data: [{ id: "ENSG1", homologies }] },
    };
    loadEnsemblHomology(answerFolder({ "h.json": answer }), store);
    expect(store.rows("compara_homology").map(({ homolog_gene_id }) => homolog_gene_id)).toEqual(["C"]);
    expect(reasons(store)).toEqual(["CIGAR lines of two lengths", "another length than its protein"].sort());
  });

  it("that were asked for as those of another species than the gene's are left out", () => {
    const store = storeWith({
      gene: [{ id: "ENSGALG1", taxid: 9031 }],
      species: [
        { name: "gallus_gallus", taxid: 9031, division: "EnsemblVertebrates" },
        { name: "meleagris_gallopavo", taxid: 9103, division: "EnsemblVertebrates" },
      ],
    });
    const pair = { id: "ENSAPLG1", species: "anas_platyrhynchos", type: "ortholog_one2one" };
    const answer = (species: string) => ({
      function: "get_homology_by_id",
      asked: `https://rest.ensembl.org/homology/id/${species}/ENSGALG1?format=condensed`,
      json: { data: [{ id: "ENSGALG1", homologies: [pair] }] },
    });
    loadEnsemblHomology(answerFolder({ "h.json": answer("meleagris_gallopavo") }), store);
    expect(store.rows("compara_homology")).toEqual([]);
    expect(reasons(store)).toEqual(["a gene of another species"]);
  });
});
