import { referenceSets } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

/** One shape, because a call is drawn for one only and there are few. */
export const getGa4ghReferencesetsAsks = asks("get_ga4gh_referencesets", [
  {
    from: referenceSets,
    arguments: { id: "{id}" },
    templates: [
      "Describe {id} as a reference set of GA4GH.",
      "Name, species and accession of GA4GH reference set {id}?",
      "ga4gh referenceset {id}",
      "MD5 checksum of the GA4GH reference set {id}?",
      "How does Ensembl's GA4GH API describe the reference set {id}?",
      "Does the GA4GH referenceset {id} count as derived, and from which assembly?",
      "I annotate pipelines with GA4GH identifiers; fetch the referenceset record for {id}.",
      "What taxon id is stored with reference set {id} in Ensembl's GA4GH service?",
      "Look up {id} under GA4GH referencesets and tell me its full assembly id.",
      "Exact patch level of {id} as the GA4GH reference set records it?",
      "Show me how the assembly {id} is represented as a GA4GH reference set.",
      "Our variant set names {id} as its reference set; what do we know about it through GA4GH?",
      "GA4GH metadata of the reference set called {id}",
      "Please retrieve the source accessions of GA4GH referenceset {id}.",
      "Is there a description for the {id} reference set on Ensembl's GA4GH endpoint?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which assembly accession does the GA4GH reference set have?",
      "Get the GA4GH reference set that our data were aligned to.",
      "MD5 of my GA4GH referenceset?",
      "Describe one of the GA4GH reference sets for me.",
    ],
  },
]);
