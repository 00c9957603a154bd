import { integer, list, text } from "./cells.ts";
import type { FactFolder, FactRow } from "./facts.ts";
import type { Store } from "./store.ts";

interface TermFile {
  readonly ontology: string;
  readonly file: string;
  /** Column of the id. */
  readonly id: string;
}

const termFiles: readonly TermFile[] = [
  { ontology: "GO", file: "go_terms.tsv.gz", id: "go_id" },
  { ontology: "HP", file: "hpo_terms.tsv", id: "hp_id" },
  { ontology: "MONDO", file: "mondo_terms.tsv.gz", id: "id" },
  { ontology: "EFO", file: "efo_terms.tsv", id: "id" },
  { ontology: "CL", file: "cl_terms.tsv", id: "id" },
  { ontology: "DOID", file: "doid_terms.tsv", id: "doid" },
];

/** Terms, synonyms and parents of every ontology. Files that import terms of another ontology keep those under its name. */
export function loadOntologies(facts: FactFolder, store: Store): void {
  for (const { ontology, file, id } of termFiles) {
    for (const row of facts.rows(file)) addTerm(store, { id: row[id] ?? "", ontology, row });
  }
  for (const row of facts.rows("ensembl_consequence_types.tsv")) {
    if (!row["so_accession"]) continue;
    addTerm(store, { id: row["so_accession"], ontology: "SO", row: { name: row["so_term"] } });
  }
  loadGoEdges(facts, store);
}

function addTerm(store: Store, { id, ontology, row }: { id: string; ontology: string; row: FactRow }): void {
  store.add("ontology_term", {
    id,
    ontology,
    name: text(row["name"]),
    namespace: text(row["namespace"]),
    // Tables without a column for it tell it by the name.
    obsolete: row["obsolete"] === "1" || row["name"]?.startsWith("obsolete ") ? 1 : 0,
    replaced_by: text(row["replaced_by"]),
  });
  for (const [position, synonym] of list(row["synonyms"]).entries()) {
    store.add("ontology_synonym", { term_id: id, position, synonym });
  }
  for (const parent_id of new Set(list(row["parents"]))) {
    store.add("ontology_edge", { term_id: id, relation: "is_a", parent_id });
  }
}

/** A term's recent links where it has any, else those of 2014: the two ages are never mixed for one term. */
function loadGoEdges(facts: FactFolder, store: Store): void {
  const edge = (row: FactRow) => ({
    term_id: text(row["go_id"]),
    relation: text(row["relation"]),
    parent_id: text(row["parent_go_id"]),
  });
  const recent = facts.rows("go_edges.tsv").map(edge);
  const renewed = new Set(recent.filter(({ relation }) => relation === "is_a").map(({ term_id }) => term_id));
  for (const row of recent) {
    if (row.relation !== "has_part" && row.relation !== "occurs_in" && renewed.has(row.term_id)) {
      store.add("ontology_edge", row);
    }
  }
  for (const row of facts.rows("go_edges_2014.tsv.gz").map(edge)) {
    if (!renewed.has(row.term_id)) store.add("ontology_edge", row);
  }
}

/** Annotations of human genes by experiment. */
export function loadGoAnnotations(facts: FactFolder, store: Store): void {
  for (const row of facts.rows("go_annotations_human_exp.tsv")) {
    for (const gene of list(row["entrez_gene_ids"])) {
      store.add("go_annotation", { ncbi_gene_id: integer(gene), go_id: text(row["go_id"]) });
    }
  }
}
