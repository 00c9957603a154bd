import { goTermsBy, termsOf, termsWithParents } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";

export const getOntologyIdAsks = asks("get_ontology_id", [
  {
    from: termsWithParents,
    arguments: { id: "{id}" },
    templates: [
      "What does the ontology ID {id} stand for?",
      "Which term is {id}, and what are its direct parents and children?",
      "{id} name + synonyms?",
      "Our spreadsheet has a column full of codes like {id}. What is this one called?",
      "Look up the ontology record {id}.",
      "How does the ontology define {id}?",
    ],
  },
  {
    from: termsOf("HP"),
    arguments: { id: "{id}" },
    templates: [
      "The genetics report lists {id}. What does that HPO code mean?",
      "Translate the phenotype code {id} into plain words, with synonyms.",
      "Which phenotype term is {id} and where does it sit in HPO?",
    ],
  },
  {
    from: termsOf("CL"),
    arguments: { id: "{id}" },
    templates: [
      "A single-cell atlas labels this cluster {id}. Which cell type is meant?",
      "Cell Ontology {id} = ?",
      "Name and parent cell type for {id}, please.",
    ],
  },
  {
    from: termsWithParents,
    arguments: { id: "{id}", simple: true },
    templates: [
      "Just tell me what {id} is called, [no parents or children](simple).",
      "{id}: [simple record](simple)",
      "Fetch the term {id} [without its relatives](simple).",
      "Name and ontology of {id}; [leave out the neighboring terms](simple), I only need a label.",
    ],
  },
  {
    from: goTermsBy("part_of"),
    arguments: { id: "{id}", relation: "part_of" },
    templates: [
      "What is {id} [part of](relation)?",
      "Show GO term {id} with [part_of links](relation) only.",
      "Of which larger process or structure is {id} ({name}) [a part](relation)?",
    ],
  },
  {
    from: goTermsBy("regulates"),
    arguments: { id: "{id}", relation: "regulates" },
    templates: [
      "Which process does {id} [regulate](relation), according to the link in GO?",
      "Term {id}, showing the [regulates](relation) relation only",
      "{name} ({id}): to what is it tied by the [regulates relation](relation)?",
    ],
  },
  {
    from: goTermsBy("positively_regulates"),
    arguments: { id: "{id}", relation: "positively_regulates" },
    templates: [
      "What does the GO term {id} [positively regulate](relation)?",
      "Give {id} with its [positively_regulates](relation) links and no others.",
    ],
  },
  {
    from: goTermsBy("negatively_regulates"),
    arguments: { id: "{id}", relation: "negatively_regulates" },
    templates: [
      "Which process is [negatively regulated](relation) by {id}? I mean the link in GO itself.",
      "{id} in GO, [negatively_regulates](relation) neighbors only",
    ],
  },
  {
    from: termsWithParents,
    arguments: { id: "{id}", relation: "is_a" },
    templates: [
      "Show {id} with its [is_a](relation) parents and children only.",
      "What kind of thing is {id}? Limit the record to [is_a links](relation).",
      "Record {id}, [is_a](relation) relations alone",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which term does this ontology accession stand for?",
      "Give me name, synonyms and parents of the term ID in my spreadsheet.",
    ],
  },
  {
    missing: ["id"],
    arguments: { simple: true },
    templates: [
      "What is that term ID called? [Leave out parents and children](simple).",
      "Label for this ontology code, please, [without its relatives](simple).",
    ],
  },
]);
