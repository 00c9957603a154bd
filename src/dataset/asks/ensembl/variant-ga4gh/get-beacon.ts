import { asks } from "../../asks.ts";

/** One shape, because there is but one call. */
export const getBeaconAsks = asks("get_beacon", [
  {
    arguments: {},
    unheld: "how the Beacon of GRCh38 describes itself",
    templates: [
      "Tell me about the Beacon service of Ensembl: who runs it, which version, which data sets?",
      "How does Ensembl's GA4GH Beacon introduce itself?",
      "Which Beacon API version does Ensembl offer?",
      "ensembl beacon info",
      "Who operates the Beacon at Ensembl?",
      "Show the metadata of the Ensembl Beacon service.",
      "What beacon id does Ensembl register under?",
      "Before I send queries, tell me which organization stands behind the Ensembl Beacon.",
      "Give me the self-description of Ensembl's Beacon endpoint.",
      "Is the Beacon of Ensembl on v1 or v2 of the specification?",
      "beacon metadata at rest.ensembl.org",
      "I'm building a Beacon network aggregator and need the identity card of the Ensembl node.",
      "How does the Beacon at Ensembl introduce itself to clients?",
      "Contact or welcome URL of the Ensembl Beacon?",
      "Fetch the GA4GH Beacon root information from Ensembl.",
      "What name and description does Ensembl give its Beacon?",
      "For our federation registry: organization, environment and API version of the Beacon hosted by Ensembl.",
      "Does Ensembl's Beacon say when it was last updated?",
      "Pull the Beacon info document from Ensembl.",
      "Which institute is listed as the organisation of the Ensembl Beacon?",
      "I forgot the official name of the Beacon that EBI serves through the Ensembl REST API.",
      "Ensembl Beacon: id, name, version?",
      "What would a GET on Ensembl's ga4gh/beacon return?",
      "Tell me about the Beacon that answers allele queries at Ensembl, not about any allele.",
    ],
  },
]);
