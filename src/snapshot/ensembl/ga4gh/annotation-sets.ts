import { isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { markAbsent, notHeld, readSearch, searchRoute } from "./request.ts";

interface Kind {
  readonly folder: string;
  readonly function: string;
  readonly what: string;
  readonly member: string;
  /** Key by which a search names the release. */
  readonly key: string;
}

const kinds: readonly Kind[] = [
  {
    folder: "featuresets",
    function: "get_ga4gh_featuresets",
    what: "Feature set",
    member: "featureSets",
    key: "datasetId",
  },
  {
    folder: "variantannotationsets",
    function: "get_ga4gh_variantannotationsets",
    what: "Variant annotation set",
    member: "variantAnnotationSets",
    key: "variantSetId",
  },
];

/** Sets of the annotations of a release: no source tells which release theirs are of, so that none is held. */
export const annotationSetRoutes: readonly EnsemblRoute[] = kinds.flatMap(
  ({ folder, function: name, what, member, key }): EnsemblRoute[] => [
    {
      service: "ensembl",
      path: `/ga4gh/${folder}/{id}`,
      // The service writes variant annotation sets as JSON only.
      ...(folder === "variantannotationsets" ? { writers: {} } : {}),
      functions: [name],
      tables: [],
      answer: ({ path }) => notHeld(what, path["id"] ?? ""),
    },
    searchRoute(folder, {
      tables: [],
      answer(context) {
        const asked = readSearch(context, [key]);
        return isAnswer(asked) ? asked : markAbsent(json({ [member]: [], nextPageToken: null }));
      },
    }),
  ],
);
