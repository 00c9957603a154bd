import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { readSearch, recordOf, searchRoute } from "./request.ts";

interface CallSetRow {
  readonly id: string;
  readonly name: string;
  readonly sample_id: string;
  readonly variant_set_id: string;
  readonly variant_set_name: string;
  readonly assembly: string;
  readonly created: number;
  readonly updated: number;
}

const shown = (row: CallSetRow) => ({
  id: row.id,
  name: row.name,
  sampleId: row.sample_id,
  variantSetIds: [row.variant_set_id],
  info: { assembly_version: [row.assembly], variantSetName: [row.variant_set_name] },
  created: String(row.created),
  updated: String(row.updated),
});

function callSet({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const row = database.get<CallSetRow>("SELECT * FROM ga4gh_call_set WHERE id = ?", id);
  return recordOf(row && shown(row), { what: "Call set", id });
}

/** The page token is the name of the first call set of the page. */
function search(context: RouteContext): Answer {
  const asked = readSearch(context, ["variantSetId"]);
  if (isAnswer(asked)) return asked;
  const name = asked.text("name") ?? null;
  const rows = context.database.all<CallSetRow>(
    "SELECT * FROM ga4gh_call_set WHERE variant_set_id = ?1 AND (?2 IS NULL OR name = ?2) AND name >= ?3 ORDER BY name LIMIT ?4",
    asked.text("variantSetId") ?? "",
    name,
    asked.text("pageToken") ?? "",
    asked.pageSize + 1,
  );
  return json({
    callSets: rows.slice(0, asked.pageSize).map(shown),
    nextPageToken: rows[asked.pageSize]?.name ?? null,
  });
}

const tables = ["ga4gh_call_set"];

export const callSetRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/ga4gh/callsets/{id}",
    functions: ["get_ga4gh_callsets"],
    tables,
    answer: callSet,
  },
  searchRoute("callsets", { tables, answer: search }),
];
