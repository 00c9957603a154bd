import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, json, list, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { readSearch, recordOf, searchRoute } from "./request.ts";

interface VariantRow {
  readonly id: string;
  readonly variant_set_id: string;
  readonly name: string;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly ref: string;
  readonly alts: string;
  readonly created: number | null;
  readonly updated: number | null;
  readonly allele_count: string | null;
  readonly allele_frequency: string | null;
  readonly allele_number: string | null;
}

interface CallRow {
  readonly call_set_id: string;
  readonly call_set_name: string;
  readonly genotype: string;
}

const placed = (row: VariantRow) => ({
  id: row.id,
  referenceName: row.chrom,
  start: row.start,
  end: row.end,
  referenceBases: row.ref,
  alternateBases: list(row.alts),
  created: row.created === null ? "" : String(row.created),
  updated: row.updated === null ? "" : String(row.updated),
});

/** Asked for by id, a variant is told without its calls. */
function variant({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const row = database.get<VariantRow>("SELECT * FROM ga4gh_variant WHERE id = ?", id);
  return recordOf(row && { ...placed(row), name: row.name }, { what: "Variant", id });
}

/** The page token is the start of the first variant of the page. */
function search(context: RouteContext): Answer {
  const asked = readSearch(context, ["variantSetId", "referenceName", "start", "end"]);
  if (isAnswer(asked)) return asked;
  const [start = 0, end = 0] = [asked.number("start"), asked.number("end")];
  if (start === end) return refused("start must not equal end");
  const rows = context.database.all<VariantRow>(
    "SELECT * FROM ga4gh_variant WHERE variant_set_id = ? AND chrom = ? AND start >= ? AND start < ? ORDER BY start LIMIT ?",
    asked.text("variantSetId") ?? "",
    asked.text("referenceName") ?? "",
    asked.number("pageToken") ?? start,
    end,
    asked.pageSize + 1,
  );
  const callSets = asked.list("callSetIds");
  return json({
    variants: rows.slice(0, asked.pageSize).map((row) => ({
      ...placed(row),
      names: [row.name],
      variantSetId: row.variant_set_id,
      info: infoOf(row),
      calls: callsOf(context.database, { id: row.id, callSets }),
    })),
    nextPageToken: rows[asked.pageSize]?.start ?? null,
  });
}

const infoOf = ({ allele_count, allele_frequency, allele_number }: VariantRow) =>
  Object.fromEntries(
    Object.entries({ AC: allele_count, AF: allele_frequency, AN: allele_number }).flatMap(([name, value]) =>
      value === null ? [] : [[name, [value]]],
    ),
  );

const callsOf = (
  database: Database,
  { id, callSets }: { readonly id: string; readonly callSets: readonly string[] },
) =>
  database
    .all<CallRow>("SELECT * FROM ga4gh_call WHERE variant_id = ? ORDER BY call_set_id", id)
    .filter(({ call_set_id }) => callSets.length === 0 || callSets.includes(call_set_id))
    .map(({ call_set_id, call_set_name, genotype }) => ({
      callSetId: call_set_id,
      callSetName: call_set_name,
      genotype: list(genotype).map(Number),
      genotypeLikelihood: [],
      info: {},
      phaseset: "",
    }));

const tables = ["ga4gh_variant", "ga4gh_call"];

export const variantRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/ga4gh/variants/{id}",
    functions: ["get_ga4gh_variants"],
    tables,
    answer: variant,
  },
  searchRoute("variants", { tables, answer: search }),
];
