import { parseEntrezQuery } from "../../../biology/entrez-query.ts";
import type { Database } from "../../../client/sqlite.ts";
import { allOf, where } from "../../query/condition.ts";
import { pageOf } from "../../query/rows.ts";
import { protein } from "../protein.ts";
import { translate } from "../translate.ts";
import type { Obstacle } from "./databases.ts";

const MOST = 1_000_000;

/** Accessions that an ENTREZ_QUERY limits a search to. */
export function readLimit(
  written: string,
  database: Database,
): { readonly among: readonly string[] } | Obstacle {
  const tree = parseEntrezQuery(written);
  if (!tree) return { refused: `Unable to parse ENTREZ_QUERY: ${written.slice(0, 200)}` };
  const { condition, lacking } = translate(tree, { entrez: protein, database, webenv: null });
  if (lacking.length > 0) return { absent: `the snapshot does not hold ${lacking.join(", ")} of proteins` };
  const among = pageOf<{ uid: string }>(database, {
    from: protein.from,
    columns: "uid",
    condition: allOf([condition, where("uid IN (SELECT accession FROM protein WHERE has_sequence = 1)")]),
    order: [where("uid")],
    limit: MOST,
  }).map(({ uid }) => uid);
  return among.length > 0
    ? { among }
    : { refused: `No sequence meets ENTREZ_QUERY: ${written.slice(0, 200)}` };
}
