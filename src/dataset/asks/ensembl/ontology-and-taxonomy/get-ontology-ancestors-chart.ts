import { goTermsBy, termsOf, termsWithParents } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";

export const getOntologyAncestorsChartAsks = asks("get_ontology_ancestors_chart", [
  {
    from: termsWithParents,
    arguments: { id: "{id}" },
    templates: [
      "I want to plot how {id} connects upwards to its root; give me the chart of ancestors.",
      "How is {id} connected to the root? I want each step with its relation type.",
      "Ancestry chart {id}",
      "Reconstruct the whole ancestry of {id} ({name}) as a graph of terms and links.",
      "Which edges, not just which terms, lead from {id} to the top of its ontology?",
      "I'm going to plot the hierarchy over {id} in Graphviz, so I need every ancestor together with its own parents.",
    ],
  },
  {
    from: goTermsBy("part_of"),
    arguments: { id: "{id}" },
    templates: [
      "Which of the links above {id} are is_a and which are part_of?",
      "Chart the is_a and part_of paths from GO term {id} to the root.",
      "{name} ({id}): GO ancestor graph with the relationship on every arrow, please",
      "Show by which relations {id} hangs below each of its ancestors in GO.",
    ],
  },
  {
    from: termsOf("HP"),
    arguments: { id: "{id}" },
    templates: [
      "Along which chains of is_a links does the phenotype {id} reach the top of HPO? Chart, please.",
      "For a teaching slide, chart how {name} ({id}) descends from the top of HPO.",
      "Ancestor graph of {id} with parent-child pairs",
    ],
  },
  {
    from: termsWithParents,
    arguments: { id: "{id}", ontology: "{ontology}" },
    templates: [
      "Ancestor chart of {id}, {ontology} only",
      "Chart the ancestry of {id} with its relations, limited to terms of {ontology}.",
      "Give the graph of links above {id} and keep it within {ontology}.",
      "Using nothing but {ontology}, lay out the ancestry chart for {id}.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Draw the ancestry chart of that ontology term.",
      "By which is_a and part_of links does my term reach the root?",
    ],
  },
  {
    missing: ["id"],
    arguments: { ontology: "GO" },
    templates: [
      "Ancestor chart within [GO](ontology) for the term in my notes",
      "Give me the [Gene Ontology](ontology) graph above this accession, with relation types.",
    ],
  },
]);
