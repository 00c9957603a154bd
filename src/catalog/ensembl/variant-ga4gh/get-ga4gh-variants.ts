import { ensembl, path } from "../../definition.ts";
import { memberId } from "./kinds.ts";

export const getGa4ghVariants = ensembl({
  name: "get_ga4gh_variants",
  tool: "variant_ga4gh",
  domain: "variation",
  does: "Get a variant of a variant set in GA4GH form",
  path: "/ga4gh/variants/{id}",
  parameters: { id: path(memberId, "Variant: its variant set, a colon and its name") },
  observe: {
    noun: "variant",
    keep: [
      "id",
      "name",
      "referenceName",
      "start",
      "end",
      "referenceBases",
      "alternateBases",
      "created",
      "updated",
    ],
    say: "{name} is {referenceBases} to {alternateBases.*} on {referenceName}, {start} to {end} counted from 0.",
  },
  page: "https://www.ensembl.org/Homo_sapiens/Variation/Explore?v={name}",
  example: { id: "1:rs142276873" },
  asks: [
    "Get the GA4GH variant {id}",
    "GA4GH record of the variant {id}",
    "Alternate bases of {id} in its GA4GH variant set",
    "Fetch variant {id} from the GA4GH API",
    "Zero-based position of the GA4GH variant {id}",
  ],
});
