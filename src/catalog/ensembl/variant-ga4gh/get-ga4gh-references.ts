import { ensembl, path } from "../../definition.ts";
import { digestId } from "./kinds.ts";

export const getGa4ghReferences = ensembl({
  name: "get_ga4gh_references",
  tool: "variant_ga4gh",
  domain: "genomics",
  does: "Get a reference sequence in GA4GH form by its identifier, an MD5 digest",
  path: "/ga4gh/references/{id}",
  parameters: { id: path(digestId, "Reference sequence") },
  observe: {
    noun: "reference sequence",
    keep: [
      "id",
      "name",
      "length",
      "ncbiTaxonId",
      "sourceAccessions",
      "md5checksum",
      "isPrimary",
      "isDerived",
      "sourceURI",
    ],
    say: "{id} is the sequence {name}, {length} bases long[, of taxon {ncbiTaxonId}][ ({sourceAccessions.*})].",
  },
  example: { id: "a718acaa6135fdca8357d5bfe94211dd" },
  asks: [
    "Which reference sequence has the MD5 {id}?",
    "Get the GA4GH reference {id}",
    "Length and accession of the GA4GH reference sequence {id}",
    "Which chromosome is the reference {id} in GA4GH?",
    "GA4GH reference record {id}",
  ],
});
