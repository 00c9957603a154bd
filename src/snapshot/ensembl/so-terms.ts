import type { Database } from "../../client/sqlite.ts";
import { valuesOf } from "./answers.ts";

/**
 * Consequences that the query's `so_term` asks for, as names of the Sequence Ontology; undefined where it asks for none
 * in particular. A term that is no consequence Ensembl predicts selects nothing, as at Ensembl.
 */
export function consequencesWanted(
  database: Database,
  query: URLSearchParams,
): readonly string[] | undefined {
  const terms = valuesOf(query, "so_term");
  if (terms.length === 0) return undefined;
  return terms.flatMap((term) =>
    database
      .all<{ so_term: string }>(
        "SELECT so_term FROM consequence_type WHERE so_term = ?1 COLLATE NOCASE OR so_accession = upper(?1)",
        term,
      )
      .map(({ so_term }) => so_term),
  );
}
