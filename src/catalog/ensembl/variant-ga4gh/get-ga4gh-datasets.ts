import { ensembl, path } from "../../definition.ts";
import { digestId } from "./kinds.ts";

export const getGa4ghDatasets = ensembl({
  name: "get_ga4gh_datasets",
  tool: "variant_ga4gh",
  domain: "variation",
  does: "Get a GA4GH data set by its identifier",
  path: "/ga4gh/datasets/{id}",
  parameters: { id: path(digestId, "Data set") },
  observe: {
    noun: "data set",
    keep: ["id", "name", "description"],
    say: "The data set {id} is {name}[: {description}].",
  },
  example: { id: "e06d8b736a50aaf1460f7640dce12012" },
  asks: [
    "Get the GA4GH dataset {id}",
    "What is the GA4GH data set {id} called?",
    "Describe the dataset {id} of the GA4GH API",
    "Which project does the GA4GH dataset {id} hold?",
    "GA4GH dataset record {id}",
  ],
});
