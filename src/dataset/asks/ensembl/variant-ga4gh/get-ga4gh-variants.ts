import { ga4ghVariants } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

/** One shape, because a call is drawn for one only and there are three. */
export const getGa4ghVariantsAsks = asks("get_ga4gh_variants", [
  {
    from: ga4ghVariants,
    arguments: { id: "{id}" },
    templates: [
      "Alleles and position of the variant stored under GA4GH id {id}?",
      "What are the reference and alternate bases of GA4GH variant {id}?",
      "ga4gh variant {id}",
      "At which zero-based position does the GA4GH variant {id} lie?",
      "Show variant {id} in GA4GH form.",
      "My browser plug-in speaks GA4GH only: fetch {id} from Ensembl's variants endpoint.",
      "Which allele is recorded for the variant-set member {id}?",
      "Chromosome and interval of {id} in its GA4GH variant set?",
      "Retrieve the full GA4GH variant object with the identifier {id}.",
      "When was GA4GH variant {id} created, and what is its name?",
      "For a VCF row I need REF and ALT of the GA4GH record {id}.",
      "How does Ensembl's GA4GH service represent {id}?",
      "Please resolve the set-prefixed variant id {id} through GA4GH.",
      "Does the variant {id} of Ensembl's GA4GH collection have more than one alternate base?",
      "GA4GH variants/{id}: start, end, bases",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Get the GA4GH form of my variant.",
      "What alternate bases does that GA4GH variant have?",
      "Fetch a variant from its GA4GH variant set.",
      "Where does our GA4GH variant start, counted from zero?",
    ],
  },
]);
