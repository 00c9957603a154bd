import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { readSearch, recordOf, searchRoute } from "./request.ts";

interface VariantSetRow {
  readonly id: string;
  readonly name: string;
  readonly dataset_id: string;
  readonly reference_set_id: string;
}

interface FieldRow {
  readonly kind: string;
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly description: string;
}

const shown = (database: Database, { id, name, dataset_id, reference_set_id }: VariantSetRow) => ({
  id,
  name,
  datasetId: dataset_id,
  referenceSetId: reference_set_id,
  metadata: database
    .all<FieldRow>(
      "SELECT kind, id, number, type, description FROM ga4gh_header_field WHERE variant_set_id = ? ORDER BY position",
      id,
    )
    .map(({ kind, ...field }) => ({ ...field, info: {}, key: kind })),
});

function variantSet({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const row = database.get<VariantSetRow>("SELECT * FROM ga4gh_variant_set WHERE id = ?", id);
  return recordOf(row && shown(database, row), { what: "Variant set", id });
}

/** The page token is the id of the first variant set of the page. */
function search(context: RouteContext): Answer {
  const asked = readSearch(context, ["datasetId"]);
  if (isAnswer(asked)) return asked;
  const rows = context.database.all<VariantSetRow>(
    "SELECT * FROM ga4gh_variant_set WHERE dataset_id = ? AND id >= ? ORDER BY id LIMIT ?",
    asked.text("datasetId") ?? "",
    asked.text("pageToken") ?? "",
    asked.pageSize + 1,
  );
  return json({
    variantSets: rows.slice(0, asked.pageSize).map((row) => shown(context.database, row)),
    nextPageToken: rows[asked.pageSize]?.id ?? null,
  });
}

const tables = ["ga4gh_variant_set", "ga4gh_header_field"];

export const variantSetRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/ga4gh/variantsets/{id}",
    functions: ["get_ga4gh_variantsets"],
    tables,
    answer: variantSet,
  },
  searchRoute("variantsets", { tables, answer: search }),
];
