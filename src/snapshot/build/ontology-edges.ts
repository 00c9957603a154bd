import type { Row, Store } from "./store.ts";

/** Roots of the namespaces of GO. */
const ROOTS: ReadonlySet<unknown> = new Set(["GO:0008150", "GO:0003674", "GO:0005575"]);

/** Leaves out links that the ontologies themselves do not have; the tables they come from are cut-outs with shortcuts. */
export function checkOntologyEdges(store: Store): void {
  const terms = store.by("ontology_term", "id");
  linkPastObsolete(store, terms);
  store.check("ontology_edge", ({ term_id, relation, parent_id }) => {
    const [term, parent] = [terms.get(term_id ?? null), terms.get(parent_id ?? null)];
    if (term_id === parent_id) return "links a term to itself";
    if (term?.["obsolete"] === 1 || parent?.["obsolete"] === 1) return "links an obsolete term";
    if (relation === "is_a" && term?.["namespace"] !== parent?.["namespace"])
      return "is_a between two namespaces";
    // What the whole namespace is, nothing is a part of; such links are those of summaries ("slims").
    return relation === "part_of" && ROOTS.has(parent_id) ? "part_of the root of a namespace" : undefined;
  });
  dropImplied(store);
}

/** A kind of an obsolete term is a kind of what that term was: its link goes on to the next valid terms. */
function linkPastObsolete(store: Store, terms: ReadonlyMap<unknown, Row>): void {
  const isA = linksOf(store, "is_a");
  const isObsolete = (id: unknown): boolean => terms.get(id)?.["obsolete"] === 1;
  const known = new Set(store.rows("ontology_edge").map(keyOf));
  for (const { term_id = null, relation = null, parent_id } of [...store.rows("ontology_edge")]) {
    if (isObsolete(term_id) || !isObsolete(parent_id) || relation !== "is_a") continue;
    const passed = new Set<unknown>([parent_id]);
    for (const id of passed) {
      if (isObsolete(id)) for (const next of isA.get(id) ?? []) passed.add(next);
    }
    for (const id of passed) {
      const row = { term_id, relation, parent_id: id as string };
      if (isObsolete(id) || id === term_id || known.has(keyOf(row))) continue;
      known.add(keyOf(row));
      store.add("ontology_edge", row);
    }
  }
}

const keyOf = ({ term_id, relation, parent_id }: Row): string =>
  JSON.stringify([term_id, relation, parent_id]);

type Links = Map<unknown, Set<unknown>>;

/** Leaves out what other links say already: is_a along a path of is_a, part_of along a path with at least one part_of. */
function dropImplied(store: Store): void {
  const [isA, partOf] = [linksOf(store, "is_a"), linksOf(store, "part_of")];
  // A link goes from the maps as it is left out, so that two links do not each count on the other.
  store.check("ontology_edge", ({ term_id, relation, parent_id }) => {
    const link = { from: term_id, to: parent_id };
    if (relation === "is_a" && hasOtherPath(isA, link)) {
      isA.get(term_id)?.delete(parent_id);
      return "is_a that other is_a links imply";
    }
    if (relation === "part_of" && hasOtherWhole({ isA, partOf }, link)) {
      partOf.get(term_id)?.delete(parent_id);
      return "part_of that other links imply";
    }
    return undefined;
  });
}

function linksOf(store: Store, relation: string): Links {
  const links: Links = new Map();
  for (const row of store.rows("ontology_edge")) {
    if (row["relation"] !== relation) continue;
    const parents = links.get(row["term_id"]) ?? new Set();
    links.set(row["term_id"], parents.add(row["parent_id"]));
  }
  return links;
}

interface Link {
  readonly from: Row[string] | undefined;
  readonly to: Row[string] | undefined;
}

function hasOtherPath(isA: Links, { from, to }: Link): boolean {
  const others = [...(isA.get(from) ?? [])].filter((parent) => parent !== to);
  return others.length > 0 && above(others, { isA, without: from }).has(to);
}

/** Whether a term is part of the whole by another way: through what it is, what it is part of, or what the parts are. */
function hasOtherWhole(
  { isA, partOf }: { readonly isA: Links; readonly partOf: Links },
  { from, to }: Link,
): boolean {
  const wholes = new Set<unknown>();
  for (const kind of above([from], { isA })) {
    for (const whole of partOf.get(kind) ?? []) {
      if (kind !== from || whole !== to) wholes.add(whole);
    }
  }
  // A set is walked in the order of insertion, what is added on the way included.
  for (const whole of wholes) {
    for (const next of [...(isA.get(whole) ?? []), ...(partOf.get(whole) ?? [])]) {
      if (whole !== from) wholes.add(next);
    }
  }
  return wholes.has(to);
}

/** The terms and all that they are, but for the ways through one term. */
function above(
  terms: Iterable<unknown>,
  { isA, without }: { readonly isA: Links; readonly without?: unknown },
): Set<unknown> {
  const found = new Set(terms);
  for (const term of found) {
    if (term === without) continue;
    for (const parent of isA.get(term) ?? []) found.add(parent);
  }
  return found;
}
