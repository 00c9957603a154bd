import { json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";

/** Names of the divisions of Ensembl. */
export const divisions: EnsemblRoute = {
  service: "ensembl",
  path: "/info/divisions",
  functions: ["get_info_divisions"],
  tables: ["species", "genome"],
  answer: ({ database }) =>
    json(
      database
        .all<{ division: string }>(
          "SELECT division FROM species UNION SELECT division FROM genome ORDER BY division",
        )
        .map(({ division }) => division),
    ),
};
