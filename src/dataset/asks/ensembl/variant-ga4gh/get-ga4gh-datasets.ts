import { ga4ghDatasets } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

/** One shape, because a call is drawn for one only and there are three. */
export const getGa4ghDatasetsAsks = asks("get_ga4gh_datasets", [
  {
    from: ga4ghDatasets,
    arguments: { id: "{id}" },
    templates: [
      "What is stored about GA4GH dataset {id}?",
      "What is the GA4GH data set with the id {id} called?",
      "ga4gh dataset {id}",
      "A variant set points to data set {id}. Which project is that in Ensembl's GA4GH API?",
      "Name and description of the GA4GH dataset {id}, please",
      "Which collection of genotypes or annotation hides behind the GA4GH dataset id {id}?",
      "Look up dataset {id} on Ensembl's GA4GH endpoint.",
      "How does Ensembl describe its GA4GH data set {id}?",
      "I need a human-readable title for GA4GH dataset {id}.",
      "Resolve the GA4GH dataset identifier {id} to a name.",
      "Is {id} the 1000 Genomes data set in Ensembl's GA4GH service, or another one?",
      "Metadata for GA4GH datasets/{id}?",
      "While writing a data availability statement I came across the GA4GH dataset {id}; what does the record say?",
      "Fetch the record of data set {id} via GA4GH.",
      "What kind of data does {id} hold, among the GA4GH datasets at Ensembl?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "What is that GA4GH dataset called?",
      "Describe the GA4GH data set our variant set belongs to.",
      "Get a dataset record from Ensembl's GA4GH API.",
      "Which project does the GA4GH dataset with this long hash stand for?",
    ],
  },
]);
