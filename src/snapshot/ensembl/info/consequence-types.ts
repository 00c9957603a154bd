import { isOn, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";

/** Consequences of variants, most severe first. */
export const consequenceTypes: EnsemblRoute = {
  service: "ensembl",
  path: "/info/variation/consequence_types",
  functions: ["get_info_variation_consequence_types"],
  tables: ["consequence_type"],
  answer: ({ database, query }) =>
    json(
      database
        .all<{ so_term: string; so_accession: string; label: string; rank: number; impact: string }>(
          "SELECT * FROM consequence_type ORDER BY rank, so_term",
        )
        .map(({ so_term, so_accession, label, rank, impact }) => ({
          SO_term: so_term,
          SO_accession: so_accession,
          label,
          consequence_ranking: isOn(query, "rank") ? String(rank) : undefined,
          impact: isOn(query, "rank") ? impact : undefined,
        })),
      { lacks: ["description"] },
    ),
};
