import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { readSearch, recordOf, searchRoute } from "./request.ts";

interface ReferenceRow {
  /** MD5 of the bases; of a sequence whose bases are not held it is not known. */
  readonly id: string | null;
  readonly name: string;
  readonly length: number;
  readonly accession: string;
  readonly taxid: number;
  readonly source_uri: string | null;
}

const shown = ({ id, name, length, accession, taxid, source_uri }: ReferenceRow) => ({
  id: id ?? undefined,
  md5checksum: id ?? undefined,
  name,
  length,
  isDerived: "true",
  isPrimary: "true",
  ncbiTaxonId: taxid,
  sourceAccessions: [accession],
  sourceDivergence: null,
  sourceURI: source_uri ?? undefined,
});

const LACKS = ["id", "md5checksum", "sourceURI"];

/** GA4GH names a reference by the MD5 of its bases; those of GRCh38 are found by accession or assembly only. */
function reference({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const row = database.get<ReferenceRow>("SELECT * FROM ga4gh_reference WHERE id = ?", id.toLowerCase());
  return recordOf(row && shown(row), { what: "Reference", id });
}

/** Chromosomes of an assembly in the order of the service where it is known, without those whose MD5 has no row. */
const ofRecordedSet = (database: Database, set: string): ReferenceRow[] =>
  database.all(
    "SELECT * FROM ga4gh_reference WHERE reference_set_id = ? ORDER BY position IS NULL, position",
    set,
  );

const ofComputedSet = (database: Database, set: string): ReferenceRow[] =>
  database.all(
    `SELECT NULL AS id, name, length, refseq AS accession, 9606 AS taxid, NULL AS source_uri FROM assembly_sequence
     WHERE assembly = ? AND role = 'assembled-molecule' AND refseq IS NOT NULL ORDER BY position`,
    set,
  );

/** The page token counts the references before the page. */
function search(context: RouteContext): Answer {
  const asked = readSearch(context, ["referenceSetId"]);
  if (isAnswer(asked)) return asked;
  const set = asked.text("referenceSetId") ?? "";
  const recorded = ofRecordedSet(context.database, set);
  const all = recorded.length > 0 ? recorded : ofComputedSet(context.database, set);
  const [md5, accession] = [asked.text("md5checksum"), asked.text("accession")];
  const found = all.filter(
    (row) =>
      (md5 === undefined || row.id === md5) && (accession === undefined || row.accession === accession),
  );
  const first = asked.number("pageToken") ?? 0;
  const size = asked.text("pageSize") === undefined ? found.length : asked.pageSize;
  const page = found.slice(first, first + size);
  return json(
    {
      references: page.map(shown),
      nextPageToken: first + size < found.length ? first + size : null,
    },
    { lacks: page.some(({ id }) => id === null) ? LACKS : [] },
  );
}

const tables = ["ga4gh_reference", "assembly_sequence"];

export const referenceRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/ga4gh/references/{id}",
    writers: {},
    functions: ["get_ga4gh_references"],
    tables,
    answer: reference,
  },
  searchRoute("references", { tables, answer: search }),
];
