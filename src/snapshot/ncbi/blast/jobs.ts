import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { cacheFault, madeFolder } from "../../../client/cache-folder.ts";
import type { Database } from "../../../client/sqlite.ts";
import { UsageError } from "../../../errors/index.ts";
import { ChildFault, runChild } from "./child.ts";
import type { SearchStatus } from "./pages.ts";
import { ARCHIVE, isWritten, type Report, readWritten, usualReports, writeReport } from "./reports.ts";
import {
  blastFolder,
  DATABASE_NAME,
  databaseFolder,
  removeDatabase,
  sequenceDatabase,
} from "./sequence-database.ts";
import type { BlastTools } from "./tools.ts";

/** A search that is ready to run. */
export interface Search {
  readonly rid: string;
  readonly program: "blastp" | "blastx";
  readonly args: readonly string[];
  readonly fasta: string;
  /** Accessions that it is limited to. @default all */
  readonly among?: readonly string[];
}

interface Context {
  readonly database: Database;
  readonly tools: BlastTools;
}

/** How a search that this process runs stands; finished ones are folders, so that other processes know them too. */
interface Job {
  /** Steps that are not done yet: a search, a report. */
  pending: number;
  fault?: string;
}

const jobs = new Map<string, Job>();

const MOST_WAITING = 20;
const MOST_KEPT = 100;
const KEPT_MS = 36 * 3_600_000;
const TIMEOUT_MS = 300_000;
const MOST_BYTES = 50_000_000;
/** Seconds to make the database of sequences, and to search it: what the service calls RTOE. */
const SECONDS_TO_MAKE = 10;
const SECONDS_TO_SEARCH = 2;

const folderOf = (rid: string): string => join(blastFolder(), `rid-${rid}`);

/** One after the other, so that BLAST leaves a processor to the server. */
let last: Promise<void> = Promise.resolve();

function enqueue(rid: string, step: () => Promise<void>): void {
  const job = jobs.get(rid) ?? { pending: 0 };
  jobs.set(rid, job);
  job.pending++;
  last = last.then(async () => {
    try {
      await step();
    } catch (problem) {
      job.fault = wordsFor(problem);
    } finally {
      job.pending--;
      forgetDone();
    }
  });
}

/** Finished searches are folders; of those that failed the newest are remembered. */
function forgetDone(): void {
  const failed = [...jobs].filter(([, job]) => job.pending === 0 && job.fault !== undefined);
  for (const [rid] of failed.slice(0, -MOST_KEPT)) jobs.delete(rid);
  for (const [rid, { pending, fault }] of jobs) if (pending === 0 && fault === undefined) jobs.delete(rid);
}

/** The service's own words where a search took too much (shared/spec/errors.json). */
function wordsFor(problem: unknown): string {
  const fault = cacheFault(problem, { folder: blastFolder() });
  if (fault instanceof UsageError) return `BLAST could not write: ${fault.message}. ${fault.nextStep}`;
  if (!(problem instanceof ChildFault)) return problem instanceof Error ? problem.message : String(problem);
  return problem.isStopped
    ? "Error: CPU usage limit was exceeded. You may need to change your search strategy."
    : problem.message.replace(/ in search path.*$/s, "");
}

const waiting = (): number => [...jobs.values()].filter(({ pending }) => pending > 0).length;

/** Starts a search, unless its report is there already; undefined where too many wait. @returns seconds until it is ready */
export function submit(
  search: Search,
  { report, ...context }: Context & { report: Report },
): number | undefined {
  removeOld();
  const { rid } = search;
  if (jobs.get(rid)?.fault !== undefined) jobs.delete(rid);
  const isMade = existsSync(databaseFolder(context.database));
  const seconds = isMade ? SECONDS_TO_SEARCH : SECONDS_TO_MAKE;
  if ((jobs.get(rid)?.pending ?? 0) > 0) return seconds;
  if (waiting() >= MOST_WAITING) return undefined;
  if (!existsSync(folderOf(rid))) enqueue(rid, () => run(search, { ...context, report }));
  else if (!isWritten(folderOf(rid), report)) prepare(rid, { ...context, report });
  return seconds;
}

/** Writes one more report of a finished search; until then it counts as waiting. */
export function prepare(rid: string, { report, ...context }: Context & { report: Report }): void {
  enqueue(rid, async () => {
    const sequences = await sequenceDatabase(context.database, context.tools);
    await writeReport(report, { folder: folderOf(rid), rid, sequences, tools: context.tools });
  });
}

async function run(search: Search, { database, tools, report }: Context & { report: Report }): Promise<void> {
  const { rid, program, args, fasta, among } = search;
  const sequences = await sequenceDatabase(database, tools);
  const draft = madeFolder(`${folderOf(rid)}.${process.pid}.tmp`);
  try {
    writeFileSync(join(draft, "query.fasta"), fasta);
    if (among) writeFileSync(join(draft, "among.txt"), among.map((accession) => `${accession}\n`).join(""));
    const threads = Math.min(2, availableParallelism());
    await runChild({
      program: tools[program],
      args: [
        ...["-db", DATABASE_NAME, "-query", join(draft, "query.fasta"), "-out", join(draft, ARCHIVE)],
        ...["-outfmt", "11", "-num_threads", String(threads), ...args],
        ...(among ? ["-seqidlist", join(draft, "among.txt")] : []),
      ],
      folder: sequences,
      complaints: join(draft, "stderr.txt"),
      timeoutMs: TIMEOUT_MS,
    });
    if (statSync(join(draft, ARCHIVE)).size > MOST_BYTES)
      throw new Error("Error: Process size limit exceeded");
    for (const one of [report, ...usualReports]) {
      await writeReport(one, { folder: draft, rid, sequences, tools });
    }
    if (!existsSync(folderOf(rid))) renameSync(draft, folderOf(rid));
  } catch (problem) {
    if (problem instanceof ChildFault && /database error/i.test(problem.message)) removeDatabase(sequences);
    throw problem;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

export interface Looked {
  readonly status: SearchStatus;
  readonly hits?: boolean;
  readonly words?: string;
}

/** How a search stands. */
export function look(rid: string): Looked {
  const job = jobs.get(rid);
  if (job && job.pending > 0) return { status: "WAITING" };
  if (job?.fault !== undefined) return { status: "FAILED", words: job.fault };
  const folder = folderOf(rid);
  return existsSync(folder) ? { status: "READY", hits: hasHits(folder) } : { status: "UNKNOWN" };
}

/** Lines of the CSV report are hits. */
const hasHits = (folder: string): boolean => {
  const csv = usualReports.find(({ format }) => format === "CSV");
  return csv !== undefined && readWritten(csv, folder).bytes.length > 0;
};

/** A report of a finished search; undefined where it has not been written yet. */
export const written = (rid: string, report: Report): ReturnType<typeof readWritten> | undefined =>
  isWritten(folderOf(rid), report) ? readWritten(report, folderOf(rid)) : undefined;

/** Forgets a search; one that is running ends on its own. */
export function remove(rid: string): void {
  jobs.delete(rid);
  rmSync(folderOf(rid), { recursive: true, force: true });
}

/** Results are kept for as long as the service keeps them, and the newest of many. */
function removeOld(): void {
  const kept = readdirSync(blastFolder())
    .filter((name) => name.startsWith("rid-"))
    .map((name) => join(blastFolder(), name))
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((left, right) => right.at - left.at);
  for (const [place, { path, at }] of kept.entries()) {
    if (place >= MOST_KEPT || Date.now() - at > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}
