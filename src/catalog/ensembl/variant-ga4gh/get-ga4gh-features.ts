import { ensembl, path } from "../../definition.ts";
import { featureId } from "./kinds.ts";

export const getGa4ghFeatures = ensembl({
  name: "get_ga4gh_features",
  tool: "variant_ga4gh",
  domain: "genomics",
  does: "Get a sequence feature, such as a transcript, in GA4GH form",
  path: "/ga4gh/features/{id}",
  parameters: { id: path(featureId, "Feature, by its versioned identifier") },
  observe: {
    noun: "feature",
    keep: [
      "id",
      "featureType.term",
      "attributes.vals.external_name",
      "attributes.vals.biotype",
      "referenceName",
      "start",
      "end",
      "strand",
      "parentId",
      "childIds",
      "featureSetId",
    ],
    say: "{id} is {featureType.term|words|a}[ ({attributes.vals.external_name.*})] on {referenceName}, {start} to {end} counted from 0[, {strand|strand}].",
  },
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENST00000269305.9" },
  asks: [
    "Get the GA4GH feature {id}",
    "GA4GH record of the sequence feature {id}",
    "Show parent and child features of {id} in GA4GH format",
    "Fetch feature {id} from the GA4GH API",
    "Feature type and attributes of {id} as GA4GH JSON",
  ],
});
