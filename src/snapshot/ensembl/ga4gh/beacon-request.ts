import type { JsonValue } from "../../../biology/index.ts";
import type { RouteContext } from "../../route.ts";

/** A query that is in order. Positions are 0-based; a list of two is a range, for structural variants. */
export interface BeaconQuery {
  readonly written: URLSearchParams;
  readonly assembly: string;
  readonly chrom: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number] | undefined;
  readonly ref: string;
  readonly alt: string | undefined;
  readonly variantType: string | undefined;
  readonly datasets: readonly string[];
  readonly include: "ALL" | "HIT" | "MISS" | "NONE";
}

export interface BeaconProblem {
  readonly written: URLSearchParams;
  readonly problem: string;
  /** Only the snapshot does not know it: not all data sets of the Beacon are known. */
  readonly isAbsent?: boolean;
}

const MANDATORY = ["referenceName", "start", "referenceBases", "assemblyId"];
const CHROMOSOME = /^(?:[1-9]|1\d|2[0-2]|X|Y|MT)$/i;
const BASES = /^(?:[ACGT]{1,10000}|N)$/i;
const STRUCTURAL = ["DUP", "DEL", "INS", "INV", "CNV", "DUP:TANDEM"];
const RANGE = /^(\d{1,10})(?:,(\d{1,10}))?$/;
const INCLUDE = ["ALL", "HIT", "MISS", "NONE"] as const;
const ASSEMBLIES = ["GRCh37", "GRCh38"];

/** Reads the parameters of the URL or the JSON body, and checks them in the Beacon's order. */
export function readBeaconQuery({ query, request, database }: RouteContext): BeaconQuery | BeaconProblem {
  const written = withBody(query, request.body);
  const get = (name: string): string => written.get(name) ?? "";
  const problem = (text: string): BeaconProblem => ({ written, problem: text });
  const missing = MANDATORY.find((name) => get(name) === "");
  if (missing) return problem(`Missing mandatory parameter ${missing}`);
  const [alt, variantType] = [get("alternateBases"), get("variantType")];
  if (!alt && !variantType) return problem("Missing mandatory parameter alternateBases");
  const start = rangeOf(get("start"));
  const end = rangeOf(get("end"));
  const include = INCLUDE.find((one) => one === (written.get("includeResultsetResponses") ?? "HIT"));
  const datasets = get("datasetIds")
    .split(",")
    .filter((id) => id !== "");
  const unknown = datasets.find((id) => !database.get("SELECT 1 FROM beacon_dataset WHERE id = ?", id));
  if (!CHROMOSOME.test(get("referenceName"))) return problem("Invalid referenceName");
  if (!BASES.test(get("referenceBases"))) return problem("Invalid referenceBases");
  if (alt && !BASES.test(alt)) return problem("Invalid alternateBases");
  if (alt && variantType) return problem("Invalid parameter variantType");
  if (variantType && !STRUCTURAL.includes(variantType)) return problem("Invalid variantType");
  if (!start) return problem("Invalid start");
  if (get("end") && !end) return problem("Invalid end");
  if (!include) return problem("Invalid includeResultsetResponses");
  if (unknown) return { ...problem(`Invalid datasetId '${unknown}'`), isAbsent: true };
  const assembly = get("assemblyId");
  if (!ASSEMBLIES.includes(assembly)) {
    return problem(`User provided assemblyId (${assembly}) does not match with dataset assembly (GRCh38)`);
  }
  return {
    written,
    assembly,
    chrom: get("referenceName").toUpperCase(),
    start,
    end,
    ref: get("referenceBases").toUpperCase(),
    alt: alt ? alt.toUpperCase() : undefined,
    variantType: variantType || undefined,
    datasets,
    include,
  };
}

function rangeOf(text: string): readonly [number, number] | undefined {
  const [, first, last = first] = RANGE.exec(text) ?? [];
  return first === undefined ? undefined : [Number(first), Number(last)];
}

function withBody(query: URLSearchParams, body: string | undefined): URLSearchParams {
  const all = new URLSearchParams(query);
  try {
    const value = JSON.parse(body ?? "{}") as Readonly<Record<string, JsonValue>>;
    for (const [name, one] of Object.entries(value)) if (typeof one !== "object") all.set(name, String(one));
  } catch {
    // A body that is no JSON is a form, whose fields are in the query already.
  }
  return all;
}
