import type { Obstacle } from "./databases.ts";
import { DEFAULT_GAP_COSTS, gapFault } from "./gap-costs.ts";

/** Most hits that the service gives. */
const MOST_HITS = 5_000;
const DEFAULT_HITS = 100;

/** One parameter of the URL API and what it is for the program. */
interface Option {
  readonly names: readonly string[];
  readonly pattern: RegExp;
  readonly args: (value: string) => readonly string[];
  /** Programs that have it. @default all */
  readonly only?: "blastp" | "blastx";
}

const plain =
  (flag: string) =>
  (value: string): readonly string[] => [flag, value];

const WHOLE = /^\d{1,7}$/;

const OPTIONS: readonly Option[] = [
  { names: ["EXPECT"], pattern: /^\d{0,12}\.?\d{1,12}(?:e[-+]?\d{1,3})?$/i, args: plain("-evalue") },
  { names: ["WORD_SIZE"], pattern: /^[2-7]$/, args: plain("-word_size") },
  { names: ["THRESHOLD"], pattern: WHOLE, args: plain("-threshold") },
  { names: ["COMPOSITION_BASED_STATISTICS"], pattern: /^[0-3]$/, args: plain("-comp_based_stats") },
  {
    names: ["FILTER"],
    pattern: /^(?:m?[TFL](?:;|$)|none$|yes$|no$)+/i,
    args: (value) => [
      ...["-seg", /^(?:F|no|none)/i.test(value) ? "no" : "yes"],
      ...(value.startsWith("m") ? ["-soft_masking", "true"] : []),
    ],
  },
  {
    names: ["LCASE_MASK"],
    pattern: /^(?:yes|no|true|false|on)$/i,
    args: (value) => (/^(?:yes|true|on)$/i.test(value) ? ["-lcase_masking"] : []),
  },
  { names: ["GENETIC_CODE"], pattern: /^\d{1,2}$/, args: plain("-query_gencode"), only: "blastx" },
];

/** Kinds of search that the programs held cannot do. */
const SERVICES = new Set(["", "plain"]);

/** Arguments of the program for the parameters of a submission. */
export function readOptions(
  query: URLSearchParams,
  { program, residues }: { program: string; residues: number },
): { readonly args: readonly string[] } | Obstacle {
  const service = query.get("SERVICE") ?? "";
  if (!SERVICES.has(service.toLowerCase())) return { absent: `the snapshot has no BLAST service ${service}` };
  const args: string[] = [];
  for (const { names, pattern, args: write, only } of OPTIONS) {
    const name = names.find((candidate) => query.get(candidate));
    const value = name === undefined ? "" : (query.get(name) ?? "").trim();
    if (value === "" || (only !== undefined && only !== program)) continue;
    if (!pattern.test(value)) return { refused: `${name} cannot be ${value.slice(0, 50)}` };
    args.push(...write(value));
  }
  const hits = (query.get("HITLIST_SIZE") ?? "").trim() || String(DEFAULT_HITS);
  if (!WHOLE.test(hits) || Number(hits) < 1)
    return { refused: `HITLIST_SIZE cannot be ${hits.slice(0, 50)}` };
  args.push("-max_target_seqs", String(Math.min(Number(hits), MOST_HITS)));
  const scores = readScores(query);
  if ("refused" in scores) return scores;
  const range = readRange(query, residues);
  if ("refused" in range) return range;
  const isShort =
    /^true$/i.test(query.get("SHORT_QUERY_ADJUST") ?? "") && program === "blastp" && residues <= 30;
  return {
    args: [
      ...(isShort ? ["-task", "blastp-short"] : []),
      ...args,
      ...(isShort ? [] : scores.args),
      ...range.args,
    ],
  };
}

type Read = { readonly args: readonly string[] } | { readonly refused: string };

function readScores(query: URLSearchParams): Read {
  const matrix = (query.get("MATRIX") || query.get("MATRIX_NAME") || "BLOSUM62").trim().toUpperCase();
  const costs = (query.get("GAPCOSTS") ?? "").trim().replace(/[\s,]+/, " ") || DEFAULT_GAP_COSTS;
  const fault = gapFault(matrix, costs);
  if (fault !== undefined) return { refused: fault };
  const [open = "", extend = ""] = costs.split(" ");
  return { args: ["-matrix", matrix, "-gapopen", open, "-gapextend", extend] };
}

/** `QUERY_FROM` and `QUERY_TO`, 1-based, both part of the stretch. */
function readRange(query: URLSearchParams, residues: number): Read {
  const [from, to] = [query.get("QUERY_FROM") || "", query.get("QUERY_TO") || ""];
  if (from === "" && to === "") return { args: [] };
  const [start, stop] = [Number(from || 1), Number(to || residues)];
  if (
    !(Number.isInteger(start) && Number.isInteger(stop) && start >= 1 && start <= stop && stop <= residues)
  ) {
    return {
      refused: `QUERY_FROM ${from} and QUERY_TO ${to} are no stretch of a query of ${residues} residues`,
    };
  }
  return { args: ["-query_loc", `${start}-${stop}`] };
}
