import { createHash } from "node:crypto";
import type { Answer } from "../../../client/outcome.ts";
import { LACKS_HEADER, type Route, type RouteContext } from "../../route.ts";
import { obstacleOf, programs } from "./databases.ts";
import { look, prepare, remove, type Search, submit, written } from "./jobs.ts";
import { readLimit } from "./limit.ts";
import { readOptions } from "./options.ts";
import { absentPage, deletedPage, refusedPage, statusPage, submittedPage } from "./pages.ts";
import { readQuery } from "./query.ts";
import { readReport } from "./reports.ts";
import { databaseFolder } from "./sequence-database.ts";
import { findBlastTools, INSTALL_LINE } from "./tools.ts";

const tables = ["protein_sequence", "protein", "taxon"];

const commandOf = (query: URLSearchParams): string => (query.get("CMD") ?? "").toLowerCase();

/** BLAST's URL API over the protein sequences held, searched by NCBI BLAST+ where that is installed. */
export const blastRoute: Route = {
  service: "blast",
  path: "/Blast.cgi",
  functions: ["blast", "blast_retrieve"],
  tables,
  reads: (query) => (commandOf(query) === "put" && findBlastTools() ? tables : []),
  answer(context) {
    const command = commandOf(context.query);
    if (command === "put") return put(context);
    if (command === "get") return get(context);
    if (command === "delete") return forget(context);
    return refusedPage("CMD is one of Put, Get and Delete");
  },
};

type Refusal = { readonly refused: string } | { readonly absent: string };

const isRefusal = (read: object): read is Refusal => "refused" in read || "absent" in read;

const say = (refusal: Refusal): Answer =>
  "absent" in refusal ? absentPage(refusal.absent) : refusedPage(refusal.refused);

function put({ query, database }: RouteContext): Answer {
  const search = readSearch({ query, database });
  if (isRefusal(search)) return say(search);
  const report = readReport(query);
  if (!report) return refusedPage(`Unknown FORMAT_TYPE ${query.get("FORMAT_TYPE")?.slice(0, 50)}`);
  const tools = findBlastTools();
  if (!tools) return absentPage(INSTALL_LINE);
  const seconds = submit(search, { database, tools, report });
  return seconds === undefined
    ? refusedPage("Too many searches are waiting; submit it again when some are done")
    : submittedPage(search.rid, seconds);
}

function readSearch({ query, database }: Pick<RouteContext, "query" | "database">): Search | Refusal {
  const name = (query.get("PROGRAM") ?? "").toLowerCase();
  const obstacle = obstacleOf(name, query.get("DATABASE") ?? "");
  if (obstacle) return obstacle;
  const letters = programs[name]?.query ?? "protein";
  const asked = readQuery(query.get("QUERY") ?? "", { letters, database });
  if (isRefusal(asked)) return asked;
  const { fasta, residues } = asked;
  const options = readOptions(query, { program: name, residues });
  if (isRefusal(options)) return options;
  // Clients write `(none)` where there is no limit.
  const wanted = (query.get("ENTREZ_QUERY") ?? "").replace("(none)", "").trim();
  const limit = wanted === "" ? {} : readLimit(wanted, database);
  if (isRefusal(limit)) return limit;
  const program = name === "blastx" ? "blastx" : "blastp";
  const { args } = options;
  const rid = ridOf([program, ...args, fasta, JSON.stringify(limit), databaseFolder(database)]);
  return { rid, program, args, fasta, ...limit };
}

const LETTERS = "ABCDEFGHJKMNPRSTUVWXYZ0123456789";

/** The same search has the same id, in every process: eleven letters and digits, the last of them `016`. */
function ridOf(parts: readonly string[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest();
  const letters = [...digest.subarray(0, 8)].map((byte, at) => LETTERS[at === 0 ? byte % 22 : byte % 32]);
  return `${letters.join("")}016`;
}

const RID = /^[A-Z0-9]{8,15}$/;

/** An id that the service may well know. */
const unknownPage = (rid: string): Answer =>
  absentPage(`the snapshot has no search ${rid}: it was not made here, or more than 36 hours ago`);

function get({ query, database }: RouteContext): Answer {
  const rid = (query.get("RID") ?? "").trim().toUpperCase();
  if (!RID.test(rid)) return refusedPage("RID is missing or is no request id");
  const state = look(rid);
  const { status } = state;
  if (status === "UNKNOWN") return unknownPage(rid);
  if (status !== "READY" || query.get("FORMAT_OBJECT")?.toLowerCase() === "searchinfo")
    return statusPage(status, state);
  const report = readReport(query);
  if (!report)
    return refusedPage(`There is no report with FORMAT_TYPE ${query.get("FORMAT_TYPE")?.slice(0, 50)}`);
  const found = written(rid, report);
  if (found) return reportAnswer(found, database);
  const tools = findBlastTools();
  if (!tools) return absentPage(INSTALL_LINE);
  prepare(rid, { database, tools, report });
  return statusPage("WAITING");
}

/** Hits are counted and ranked among what was searched, so every report says what that was. */
function reportAnswer(
  { type, bytes }: { type: string; bytes: Uint8Array },
  database: RouteContext["database"],
): Answer {
  const held = database.get<{ held: number }>("SELECT count(*) AS held FROM protein_sequence")?.held ?? 0;
  const lacks = `most of swissprot (searched were ${held} sequences of Swiss-Prot of January 2014)`;
  return { status: 200, headers: { "content-type": type, [LACKS_HEADER]: lacks }, body: bytes };
}

function forget({ query }: RouteContext): Answer {
  const rid = (query.get("RID") ?? "").trim().toUpperCase();
  if (!RID.test(rid)) return refusedPage("RID is missing or is no request id");
  if (look(rid).status === "UNKNOWN") return unknownPage(rid);
  remove(rid);
  return deletedPage(rid);
}
