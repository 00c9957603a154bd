import { bindingMatrices } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const getBindingMatrixAsks = asks("get_binding_matrix", [
  {
    from: bindingMatrices,
    arguments: { binding_matrix: "{matrix}", species: "{species}" },
    templates: [
      "Show me the {species} binding matrix {matrix}.",
      "What motif does {matrix} describe in {species}, and for which transcription factors?",
      "{matrix} {species} PFM",
      "How many positions has the {species} TF motif {matrix}?",
      "I see {matrix} on a motif feature of the {species} regulatory build. What does its position matrix look like?",
      "Which transcription factor complexes are associated with {matrix} ({species})?",
    ],
  },
  {
    from: bindingMatrices,
    choose: {
      unit: {
        one: {
          frequencies: ["frequencies", "raw frequencies", "counts (frequencies)"],
          probabilities: ["probabilities", "base probabilities"],
          bits: ["bits", "information content in bits"],
          weights: ["weights", "log-odds weights"],
        },
      },
    },
    arguments: { binding_matrix: "{matrix}", species: "{species}", unit: "{unit}" },
    templates: [
      "Give me {matrix} of {species} as {unit}.",
      "Express the elements of the {species} binding matrix {matrix} as {unit}.",
      "{matrix}, {species}, unit: {unit}",
      "To scan promoters with our own tool I need the {species} motif {matrix} in the form of {unit}.",
      "Export the position matrix {matrix} ({species}) with {unit} instead of anything else.",
    ],
  },
  {
    from: bindingMatrices,
    arguments: { binding_matrix: "{matrix}", species: "{species}", unit: "bits" },
    templates: [
      "I want to draw a sequence logo of the {species} motif {matrix}; get the matrix [in bits](unit).",
      "[Letter heights in bits](unit) for a logo of {matrix}, {species}",
      "[Information content per base](unit) of the {species} matrix {matrix}?",
    ],
  },
  {
    missing: ["binding_matrix"],
    arguments: { species: "homo_sapiens", unit: "probabilities" },
    templates: [
      "Show the [human](species) binding matrix [as probabilities](unit).",
      "I need the [probability](unit) matrix of the motif found in my [human](species) promoter.",
    ],
  },
  {
    missing: ["species"],
    from: bindingMatrices,
    arguments: { binding_matrix: "{matrix}" },
    templates: ["Which TFs bind the motif {matrix}?", "What does the binding matrix {matrix} look like?"],
  },
]);
