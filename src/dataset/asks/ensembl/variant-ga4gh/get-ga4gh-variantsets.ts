import { asks } from "../../asks.ts";

export const getGa4ghVariantsetsAsks = asks("get_ga4gh_variantsets", [
  {
    // The snapshot holds the first; call sets and variants tell of the second.
    choose: { id: [1, 2] },
    arguments: { id: "{id}" },
    unheld: "other variant sets",
    templates: [
      "Header and metadata of the variant set {id} of GA4GH",
      "Which data set does GA4GH variant set {id} belong to?",
      "ga4gh variantset {id}",
      "List the VCF header fields of the GA4GH variant set number {id}.",
      "What metadata does Ensembl's GA4GH API keep for variantset {id}?",
      "On which reference set is variant set {id} in Ensembl's GA4GH service?",
      "Callset ids begin with {id}:, so what is the GA4GH variant set {id}?",
      "What do the INFO and FORMAT fields of GA4GH variantset {id} mean?",
      "Name of variant set {id} at the GA4GH endpoint of Ensembl, please",
      "I want to parse genotypes from GA4GH variant set {id}; show its metadata keys and their descriptions.",
      "Describe the variantset with id {id} (Ensembl GA4GH).",
      "Is variant set {id} the 1000 Genomes release in GA4GH?",
      "Retrieve variantsets/{id} through GA4GH.",
      "For documentation I need title, dataset and assembly of GA4GH variant set {id}.",
      "Which header definitions come along with set {id} of the GA4GH variant sets?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which data set does the GA4GH variant set belong to?",
      "Show the VCF header fields of our GA4GH variant set.",
      "Get a variant set from Ensembl's GA4GH API.",
      "What metadata has that GA4GH variantset?",
    ],
  },
]);
