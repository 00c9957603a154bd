import { ensembl } from "../../definition.ts";

export const getBeacon = ensembl({
  name: "get_beacon",
  tool: "variant_ga4gh",
  domain: "variation",
  does: "Describe the GA4GH Beacon of Ensembl: its identity, organization and version",
  path: "/ga4gh/beacon",
  parameters: {},
  observe: {
    noun: "beacon",
    keep: [
      "response.id",
      "response.name",
      "response.organization.name",
      "response.description",
      "meta.version",
    ],
    say: "The beacon is {response.id}, version {meta.version}.",
  },
  example: {},
  asks: [
    "What is the Ensembl Beacon?",
    "Describe the GA4GH Beacon that Ensembl runs",
    "Which version of the Beacon API does Ensembl offer?",
    "Identity and organization of the Ensembl beacon",
    "Show the metadata of the Beacon service",
  ],
});
