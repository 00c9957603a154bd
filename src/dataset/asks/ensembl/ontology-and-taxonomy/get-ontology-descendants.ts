import { parentTermsOf, termsWithChildren } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";

export const getOntologyDescendantsAsks = asks("get_ontology_descendants", [
  {
    from: termsWithChildren,
    arguments: { id: "{id}" },
    templates: [
      "Which more specific terms sit below {id}, at any depth?",
      "List everything below {id} in its ontology.",
      "{id} descendants",
      "How many more specific terms hang under {id} ({name})? List them.",
      "If I filter annotations by {id}, which narrower terms must I include as well?",
      "Subclasses of {id} at every depth",
    ],
  },
  {
    from: parentTermsOf("HP"),
    arguments: { id: "{id}" },
    templates: [
      "Which specific phenotypes fall under {name} ({id})?",
      "I want to query my cohort for {id} and all phenotypes it subsumes. Which are those?",
      "All HPO subtypes of {id}",
    ],
  },
  {
    from: parentTermsOf("MONDO"),
    arguments: { id: "{id}" },
    templates: [
      "Which subtypes of {name} ({id}) does the disease ontology distinguish, at any level?",
      "Expand {id} into all the diseases it comprises.",
      "For a disease panel I need every entity below {id}.",
    ],
  },
  {
    from: termsWithChildren,
    arguments: { id: "{id}", closest_term: true },
    templates: [
      "Which terms sit [immediately below](closest_term) {id}?",
      "Descendants of {id}, [closest ones only](closest_term)",
      "Give me [just the next level down](closest_term) from {id} ({name}).",
      "Among the descendants of {id}, [return only the nearest](closest_term).",
    ],
  },
  {
    from: termsWithChildren,
    arguments: { id: "{id}", zero_distance: true },
    templates: [
      "All terms under {id}, [including {id} itself](zero_distance)",
      "I need {id} [itself plus](zero_distance) everything that descends from it.",
      "List the descendants of {id} [with the term itself at distance zero](zero_distance).",
      "Build me a filter list from {id}: its descendants [and the starting term too](zero_distance).",
    ],
  },
  {
    from: termsWithChildren,
    arguments: { id: "{id}", ontology: "{ontology}" },
    templates: [
      "Descendants of {id} that belong to {ontology}",
      "Which {ontology} terms are narrower than {id}? Ignore other ontologies.",
      "Narrow {id} down within {ontology} only: what is below it?",
    ],
  },
  {
    from: termsWithChildren,
    arguments: { id: "{id}", closest_term: true, zero_distance: true, ontology: "{ontology}" },
    templates: [
      "{id} [and itself](zero_distance): [closest descendants](closest_term) in {ontology}",
      "Return {id} [along with itself](zero_distance) and [only its nearest descendants](closest_term), {ontology} terms alone.",
      "For a menu in our curation tool: [the term itself](zero_distance) and [the first level of terms below it](closest_term) for {id}, {ontology} only",
    ],
  },
  {
    from: parentTermsOf("GO"),
    choose: {
      subset: ["goslim_generic", "goslim_plant", "goslim_yeast", "goslim_pir", "goslim_metagenomics"],
    },
    arguments: { id: "{id}", subset: "{subset}" },
    unheld: "subsets of ontologies",
    templates: [
      "Which terms of the subset {subset} descend from {id}?",
      "Restrict the descendants of {id} to {subset}.",
      "{id} descendants in {subset}",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which more specific terms are below my ontology term?",
      "Expand this accession to all of its descendants.",
    ],
  },
  {
    missing: ["id"],
    arguments: { closest_term: true },
    templates: [
      "Give me the descendants of that term, [closest terms only](closest_term).",
      "Which terms are [immediately below](closest_term) the one I'm looking at?",
    ],
  },
]);
