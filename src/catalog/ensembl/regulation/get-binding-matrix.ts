import { bindingMatrixId } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { matrixUnit } from "./kinds.ts";

export const getBindingMatrix = ensembl({
  name: "get_binding_matrix",
  tool: "regulation",
  domain: "genomics",
  does: "Get the binding matrix of a transcription factor motif",
  path: "/species/{species}/binding_matrix/{binding_matrix}/",
  parameters: {
    binding_matrix: path(bindingMatrixId, "Matrix"),
    species: speciesInPath,
    unit: query(matrixUnit, "Unit of the elements; frequencies unless given"),
  },
  observe: {
    noun: "binding matrix",
    keep: [
      "stable_id",
      "associated_transcription_factor_complexes",
      "length",
      "unit",
      "source",
      "threshold",
      "name",
      "elements_string",
      "elements",
    ],
    say: "{stable_id} is a binding matrix of {length} positions ({unit}, {source}) for {associated_transcription_factor_complexes.*}.",
  },
  example: { binding_matrix: "ENSPFM0001", species: "homo_sapiens" },
  asks: [
    "Show the binding matrix {binding_matrix} ({species})",
    "Which transcription factors bind the motif {binding_matrix} in {species}?",
    "Position frequency matrix of {binding_matrix} in {species}",
    "Get {binding_matrix} of {species} as {unit}",
    "How long is the motif {binding_matrix} ({species})?",
  ],
});
