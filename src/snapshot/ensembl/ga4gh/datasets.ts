import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { readSearch, recordOf, searchRoute } from "./request.ts";

interface DatasetRow {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

const datasetOf = ({ id, name, description }: DatasetRow) => ({
  id,
  name,
  description: description ?? undefined,
});

function dataset({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const row = database.get<DatasetRow>("SELECT * FROM ga4gh_dataset WHERE id = ?", id);
  return recordOf(row && datasetOf(row), { what: "Dataset", id });
}

/** The page token is the id of the first data set of the page. */
function search(context: RouteContext): Answer {
  const asked = readSearch(context);
  if (isAnswer(asked)) return asked;
  const rows = context.database.all<DatasetRow>(
    "SELECT * FROM ga4gh_dataset WHERE id >= ? OR (id = 'Ensembl' AND ?1 = '') ORDER BY id <> 'Ensembl', id LIMIT ?",
    asked.text("pageToken") ?? "",
    asked.pageSize + 1,
  );
  return json({
    datasets: rows.slice(0, asked.pageSize).map(datasetOf),
    nextPageToken: rows[asked.pageSize]?.id ?? null,
  });
}

const tables = ["ga4gh_dataset"];

export const datasetRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/ga4gh/datasets/{id}",
    functions: ["get_ga4gh_datasets"],
    tables,
    answer: dataset,
  },
  searchRoute("datasets", { tables, answer: search }),
];
