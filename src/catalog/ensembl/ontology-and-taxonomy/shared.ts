import { flag, listOf, ontologyTermId, taxon, text } from "../../../biology/index.ts";
import { type Hints, path, query } from "../../definition.ts";
import { either } from "../../either.ts";
import { words } from "../../words.ts";

export const termId = path(ontologyTermId, "Term");

const ontology = words({
  id: "ontology",
  title: "an ontology",
  values: {
    GO: ["Gene Ontology"],
    SO: ["Sequence Ontology"],
    EFO: ["Experimental Factor Ontology"],
    HP: ["HPO", "Human Phenotype Ontology"],
    MONDO: [],
    MP: ["Mammalian Phenotype Ontology"],
    PO: ["Plant Ontology"],
  },
  others: /^\w+$/,
});
export const ontologyFilter = query(ontology, "Only terms of this ontology");

const relationType = words({
  id: "ontology-relation",
  title: "a relation between terms",
  values: {
    is_a: [],
    part_of: [],
    regulates: [],
    positively_regulates: [],
    negatively_regulates: [],
    has_part: [],
  },
  others: /^\w+$/,
});
export const relation = query(listOf(relationType), "Only these relations to other terms", {
  types: ["string"],
  repeat: true,
});
export const simpleTerm = query(flag, "Leave out parents and children");

/** Names may hold the wildcard % and need not be those of the taxonomy. */
export const taxonName = either({
  id: "taxon-name",
  title: "the name of a taxon",
  kinds: [taxon],
  verbatim: true,
  also: [text],
});

export const termHints: Hints = {
  noun: "term",
  keep: [
    "accession",
    "name",
    "definition",
    "namespace",
    "ontology",
    "synonyms",
    "subsets",
    "parents.*.accession",
    "parents.*.name",
    "children.*.accession",
    "children.*.name",
  ],
  say: "{accession} is {name|term}[ ({namespace|unless name|words})][: {definition|plain}].[ Its parents: {parents.*.name}.][ Its children: {children.*.name}.]",
};

/** Lists of relatives name each term without its own relatives. */
export const relativesHints: Hints = {
  list: "",
  noun: "term",
  keep: ["accession", "name", "definition", "namespace", "ontology", "synonyms", "subsets"],
  say: "{accession} is {name|term}[ ({namespace|unless name|words})].",
};

export const taxonHints: Hints = {
  noun: "taxon",
  keep: [
    "id",
    "scientific_name",
    "name",
    "tags.genbank_common_name",
    "tags.common_name",
    "tags.ensembl_alias_name",
    "tags.synonym",
    "leaf",
    "parent.scientific_name",
    "children.*.scientific_name",
  ],
  say: "{scientific_name}[ ({tags.genbank_common_name.*})|| ({tags.common_name.*})] has the taxonomy id {id}[; its parent is {parent.scientific_name}].",
};
