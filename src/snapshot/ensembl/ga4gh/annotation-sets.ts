import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, json, list } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { readSearch, recordOf, searchRoute } from "./request.ts";

interface AnnotationRow {
  readonly kind: "features" | "variants";
  readonly id: string;
  readonly name: string;
  readonly dataset_id: string | null;
  readonly reference_set_id: string | null;
  readonly analysis_id: string | null;
  readonly analysis_name: string | null;
  readonly analysis_type: string | null;
  readonly software: string | null;
}

/** `Ensembl` is the set of the release that answers. */
const find = (database: Database, kind: AnnotationRow["kind"], id: string): AnnotationRow | undefined =>
  database.get("SELECT * FROM ga4gh_annotation WHERE kind = ?1 AND (id = ?2 OR ?2 = 'Ensembl')", kind, id);

const infoOf = (database: Database, { kind, id }: AnnotationRow) =>
  Object.fromEntries(
    database
      .all<{ name: string; value: string }>(
        "SELECT name, value FROM ga4gh_annotation_info WHERE kind = ? AND id = ? ORDER BY name",
        kind,
        id,
      )
      .map(({ name, value }) => [name, [value]]),
  );

const featureSetOf = (database: Database, row: AnnotationRow) => ({
  id: row.id,
  name: row.name,
  datasetId: row.dataset_id ?? undefined,
  referenceSetId: row.reference_set_id ?? undefined,
  info: infoOf(database, row),
  sourceURI: "",
});

const variantAnnotationSetOf = (database: Database, row: AnnotationRow) => ({
  id: row.id,
  name: row.name,
  variantSetId: row.id,
  analysis: {
    id: row.analysis_id ?? undefined,
    name: row.analysis_name ?? undefined,
    type: row.analysis_type ?? undefined,
    software: list(row.software),
    info: infoOf(database, row),
    description: null,
    createDateTime: null,
    updated: null,
  },
});

interface Kind {
  readonly kind: AnnotationRow["kind"];
  readonly folder: string;
  readonly function: string;
  readonly what: string;
  readonly member: string;
  /** Key by which a search names the release. */
  readonly key: string;
  show(database: Database, row: AnnotationRow): unknown;
}

const kinds: readonly Kind[] = [
  {
    kind: "features",
    folder: "featuresets",
    function: "get_ga4gh_featuresets",
    what: "Feature set",
    member: "featureSets",
    key: "datasetId",
    show: featureSetOf,
  },
  {
    kind: "variants",
    folder: "variantannotationsets",
    function: "get_ga4gh_variantannotationsets",
    what: "Variant annotation set",
    member: "variantAnnotationSets",
    key: "variantSetId",
    show: variantAnnotationSetOf,
  },
];

const one =
  ({ kind, what, show }: Kind) =>
  ({ database, path }: RouteContext): Answer => {
    const id = path["id"] ?? "";
    const row = find(database, kind, id);
    return recordOf(row && show(database, row), { what, id });
  };

const search =
  ({ kind, key, member, show }: Kind) =>
  (context: RouteContext): Answer => {
    const asked = readSearch(context, [key]);
    if (isAnswer(asked)) return asked;
    const row = find(context.database, kind, asked.text(key) ?? "");
    return json({ [member]: row ? [show(context.database, row)] : [], nextPageToken: null });
  };

const tables = ["ga4gh_annotation", "ga4gh_annotation_info"];

export const annotationSetRoutes: readonly EnsemblRoute[] = kinds.flatMap((kind): EnsemblRoute[] => [
  {
    service: "ensembl",
    path: `/ga4gh/${kind.folder}/{id}`,
    // The service writes variant annotation sets as JSON only.
    ...(kind.kind === "variants" ? { writers: {} } : {}),
    functions: [kind.function],
    tables,
    answer: one(kind),
  },
  searchRoute(kind.folder, { tables, answer: search(kind) }),
]);
