import { termsOf, termsWithParents } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";

export const getOntologyAncestorsAsks = asks("get_ontology_ancestors", [
  {
    from: termsWithParents,
    arguments: { id: "{id}" },
    templates: [
      "Which broader terms lie above {id}, all the way up?",
      "List every term above {id} up to the root of the ontology.",
      "{id} all parent terms, recursively",
      "Under which broader concepts does {id} ({name}) fall?",
      "I'm propagating annotations upwards. Which terms would also be hit when something is annotated with {id}?",
      "Superclasses of {id}?",
    ],
  },
  {
    from: termsOf("HP"),
    arguments: { id: "{id}" },
    templates: [
      "In our cohort we coded {name} ({id}). Which more general phenotype terms is that a kind of?",
      "Climb the phenotype hierarchy from {id} and name each level above it.",
      "Which broader HPO terms cover {id}, so that I can group patients less finely?",
    ],
  },
  {
    from: termsOf("GO"),
    arguments: { id: "{id}" },
    templates: [
      "Which more general GO terms contain {id}, {name}?",
      "For slimming our enrichment results: all GO ancestors of {id}",
      "My GO term {id} is too specific for the figure; what lies above it?",
    ],
  },
  {
    from: termsOf("MONDO"),
    arguments: { id: "{id}" },
    templates: [
      "To what wider disease classes does {id} belong?",
      "Ancestor diseases of {name}, {id}, in the disease hierarchy",
      "Which umbrella disorders is {id} filed under, all the way to the top?",
    ],
  },
  {
    from: termsWithParents,
    arguments: { id: "{id}", ontology: "{ontology}" },
    templates: [
      "Ancestors of {id}, {ontology} terms only",
      "Which {ontology} terms stand above {id}? Leave out imported ones of other ontologies.",
      "Give me the ancestor terms of {id} that are part of {ontology}.",
      "Walk up from {id} but stay inside {ontology}.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "List all ancestors of my ontology term.",
      "Which broader terms lie above this one, up to the root?",
    ],
  },
  {
    missing: ["id"],
    arguments: { ontology: "GO" },
    templates: [
      "What are the ancestor terms in [GO](ontology) of the accession I pasted?",
      "Show the superclasses of that term, [Gene Ontology](ontology) only.",
    ],
  },
]);
