import { ensembl, path } from "../../definition.ts";
import { referenceSetId } from "./kinds.ts";

export const getGa4ghReferencesets = ensembl({
  name: "get_ga4gh_referencesets",
  tool: "variant_ga4gh",
  domain: "genomics",
  does: "Get a reference set, that is a genome assembly, in GA4GH form",
  path: "/ga4gh/referencesets/{id}",
  parameters: { id: path(referenceSetId, "Reference set") },
  observe: {
    noun: "reference set",
    keep: [
      "id",
      "name",
      "assemblyId",
      "description",
      "ncbiTaxonId",
      "sourceAccessions",
      "md5checksum",
      "isDerived",
    ],
    say: "The reference set {id} is {description}[ ({sourceAccessions.*})].",
  },
  example: { id: "GRCh38" },
  asks: [
    "Get the GA4GH reference set {id}",
    "Which assembly accession does the reference set {id} have?",
    "Describe the GA4GH referenceset {id}",
    "MD5 checksum of the reference set {id}",
    "GA4GH referenceset record {id}",
  ],
});
