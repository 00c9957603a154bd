import { ga4ghExons, ga4ghGenes, ga4ghTranscripts } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

export const getGa4ghFeaturesAsks = asks("get_ga4gh_features", [
  {
    from: ga4ghTranscripts,
    arguments: { id: "{id}" },
    templates: [
      "Which sequence feature has {id} as its GA4GH id? Fetch the record.",
      "Show transcript {id} in GA4GH form, children included.",
      "ga4gh feature {id}",
      "Which child features does GA4GH list for {id}?",
      "What is the zero-based start of {id} in its GA4GH feature record?",
      "We exchange annotation as GA4GH objects. Export {id} that way from Ensembl.",
      "Fetch {id} from Ensembl's GA4GH features endpoint and give me its parent id.",
    ],
  },
  {
    from: ga4ghTranscripts,
    arguments: { id: "{plain}" },
    templates: [
      "Please retrieve {plain} as a sequence feature through the GA4GH interface.",
      "How does the GA4GH API describe {plain}: feature type, strand and attributes?",
      "Return {plain} as a GA4GH sequence annotation.",
      "Look {plain} up among the GA4GH features.",
      "A GA4GH client asks for features/{plain}; what would Ensembl reply?",
    ],
  },
  {
    from: ga4ghExons,
    arguments: { id: "{id}" },
    templates: [
      "Which transcript is the parent of exon {id} in the GA4GH features?",
      "GA4GH feature record for exon {id}",
      "Give me exon {id} as a GA4GH feature object.",
      "What interval has {id} when served as a GA4GH feature?",
      "I'm testing our GA4GH parser with exons; retrieve {id}.",
    ],
  },
  {
    from: ga4ghGenes,
    arguments: { id: "{id}" },
    templates: [
      "Show gene {id} as a GA4GH feature with its child transcripts.",
      "GA4GH features: what is stored for the gene {id}?",
      "Feature type term and SO accession of {id} by GA4GH?",
      "Please pull the gene-level GA4GH feature {id} from Ensembl.",
      "gene {id}, GA4GH feature JSON",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Get my transcript as a GA4GH feature.",
      "Which children has that GA4GH feature?",
      "Fetch a sequence feature from Ensembl's GA4GH API.",
      "What's the parent of our exon in the GA4GH features?",
    ],
  },
]);
