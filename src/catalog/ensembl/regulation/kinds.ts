import { choice } from "../../../biology/index.ts";

export const matrixUnit = choice({
  id: "matrix-unit",
  title: "a unit of matrix elements",
  values: ["frequencies", "probabilities", "bits", "weights"],
});
