import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants } from "node:zlib";
import type { Request, Service } from "../catalog/definition.ts";
import { CorruptFileError, UsageError } from "../errors/index.ts";
import { canonicalKey, impersonal } from "./canonical.ts";
import type { Answer } from "./outcome.ts";
import { serviceOf } from "./services.ts";
import { type Database, openDatabase } from "./sqlite.ts";
import type { Delivery } from "./transport.ts";

/** Recorded requests and answers in one SQLite file; several processes may write to it at once. */
export interface Cassette {
  readonly path: string;
  /** Whether the request, in any spelling, is held. */
  has(request: Request): boolean;
  /** @throws CorruptFileError when the answer is not the one that was recorded */
  find(request: Request): Delivery | undefined;
  /** Keeps the answer, in place of an earlier one to the same request; on disk when the promise resolves. */
  keep(request: Request, delivery: Delivery): Promise<void>;
  /** Every recording in the order of its key. */
  recordings(): Generator<Recording>;
  info(): CassetteInfo;
  /** Reads every answer again. @throws CorruptFileError naming the first that is damaged */
  verify(): void;
  close(): void;
}

export interface Recording {
  readonly key: string;
  readonly request: Request;
  readonly delivery: Delivery;
}

export interface CassetteInfo {
  readonly path: string;
  readonly answers: number;
  /** Of the bodies as they came and as they are kept. */
  readonly bytes: number;
  readonly storedBytes: number;
  readonly services: Readonly<Partial<Record<Service, number>>>;
  readonly releases: readonly string[];
  /** ISO 8601 times of the oldest and the newest answer. */
  readonly first?: string;
  readonly last?: string;
}

interface Row {
  readonly key: string;
  readonly service: Service;
  readonly request: string;
  readonly url: string;
  readonly status: number;
  readonly headers: string;
  readonly release: string | null;
  readonly time: string;
  readonly sha256: string;
  readonly size: number;
  readonly body: Uint8Array;
}

/** "bioc" in ASCII, in SQLite's place for the kind of a file. */
const APPLICATION_ID = 0x62696f63;
const VERSION = 1;

/**
 * A rollback journal: what is committed outlives a killed process, and only the answer in flight is lost. A
 * write-ahead log would be quicker, but switching to it and back fails while other processes open the file.
 */
const SETUP = `PRAGMA synchronous = NORMAL;
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS answers (
  key TEXT PRIMARY KEY, service TEXT NOT NULL, request TEXT NOT NULL, url TEXT NOT NULL, status INTEGER NOT NULL,
  headers TEXT NOT NULL, release TEXT, time TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${VERSION};
COMMIT;`;

const KEEP = `INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET service = excluded.service, request = excluded.request, url = excluded.url,
  status = excluded.status, headers = excluded.headers, release = excluded.release, time = excluded.time,
  sha256 = excluded.sha256, size = excluded.size, body = excluded.body`;

/**
 * Opens a cassette, and makes it where it is missing unless it is only to be read.
 * @throws UsageError where there is none to read, CorruptFileError where the file is something else
 */
export function openCassette(path: string, { readOnly = false } = {}): Cassette {
  if (readOnly && !existsSync(path)) {
    throw new UsageError(`there is no cassette at ${path}`, {
      nextStep: `Record one first: the same command with --record ${path} in place of --replay, or biotool cassette record ${path} --calls <file.jsonl>`,
    });
  }
  const database = openCassetteFile(path, readOnly);
  try {
    admit(database, path);
    if (!readOnly) database.exec(SETUP);
  } catch (problem) {
    database.close();
    throw problem;
  }
  return {
    path,
    has: (request) =>
      database.get("SELECT 1 FROM answers WHERE key = ?", canonicalKey(request)) !== undefined,
    find: (request) => {
      const row = database.get<Row>("SELECT * FROM answers WHERE key = ?", canonicalKey(request));
      return row && deliveryOf(row, path);
    },
    keep: (request, delivery) => keep(database, { request, delivery }),
    recordings: () => recordings(database, path),
    info: () => infoOf(database, path),
    verify: () => {
      for (const _ of recordings(database, path));
    },
    close: () => database.close(),
  };
}

const DAMAGED = "Restore it from a copy, or give the path of a file that does not exist yet";

/** A process that was killed while it wrote leaves a journal, which only a connection that may write takes back. */
function openCassetteFile(path: string, readOnly: boolean): Database {
  if (readOnly && existsSync(`${path}-journal`)) openDatabase(path, { nextStep: DAMAGED }).close();
  return openDatabase(path, { readOnly, nextStep: DAMAGED });
}

/** How many answers, of which services and releases, from when to when. @throws as `openCassette` */
export function cassetteInfo(path: string): CassetteInfo {
  const cassette = openCassette(path, { readOnly: true });
  try {
    return cassette.info();
  } finally {
    cassette.close();
  }
}

function admit(database: Database, path: string): void {
  const id = database.get<{ application_id: number }>("PRAGMA application_id")?.application_id;
  const version = database.get<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
  const tables = database.get<{ count: number }>("SELECT count(*) AS count FROM sqlite_master")?.count;
  const empty = id === 0 && tables === 0;
  if (!empty && (id !== APPLICATION_ID || version > VERSION)) {
    throw new CorruptFileError(
      id === APPLICATION_ID ? `${path} was written by a newer version` : `${path} is not a cassette`,
      { nextStep: "Give the path of a cassette, or of a file that does not exist yet" },
    );
  }
}

const compress = promisify(brotliCompress);

async function keep(
  database: Database,
  { request, delivery }: { readonly request: Request; readonly delivery: Delivery },
): Promise<void> {
  const { answer, when, url, release } = delivery;
  const body = await compress(answer.body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: answer.body.length },
  });
  const kept = impersonal(request);
  database.run(
    KEEP,
    canonicalKey(request),
    serviceOf(request).service,
    JSON.stringify(kept),
    url,
    answer.status,
    JSON.stringify(answer.headers),
    release ?? null,
    when,
    sha256(answer.body),
    answer.body.length,
    body,
  );
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** One row at a time: a cassette can be larger than memory. */
function* recordings(database: Database, path: string): Generator<Recording> {
  let after = "";
  for (;;) {
    const row = database.get<Row>("SELECT * FROM answers WHERE key > ? ORDER BY key LIMIT 1", after);
    if (!row) return;
    after = row.key;
    yield { key: row.key, request: requestOf(row, path), delivery: deliveryOf(row, path) };
  }
}

function requestOf({ key, request }: Row, path: string): Request {
  try {
    const { body, ...rest } = JSON.parse(request) as Request;
    return { ...rest, body };
  } catch (cause) {
    throw damaged({ path, key, what: "request cannot be read", cause });
  }
}

function deliveryOf(row: Row, path: string): Delivery {
  const { key, url, time: when, release } = row;
  const answer = answerOf(row, path);
  if (sha256(answer.body) !== row.sha256)
    throw damaged({ path, key, what: "body is not the one that was recorded" });
  return { answer, when, url, ...(release === null ? {} : { release }) };
}

function answerOf({ key, status, headers, body, size }: Row, path: string): Answer {
  try {
    const bytes = brotliDecompressSync(body, { maxOutputLength: Math.max(size, 1) });
    return { status, headers: JSON.parse(headers) as Record<string, string>, body: bytes };
  } catch (cause) {
    throw damaged({ path, key, what: "body cannot be unpacked", cause });
  }
}

const damaged = ({ path, key, what, cause }: { path: string; key: string; what: string; cause?: unknown }) =>
  new CorruptFileError(`${path}: the answer to ${key} is damaged: its ${what}`, {
    cause,
    nextStep: "Record that request again",
  });

function infoOf(database: Database, path: string): CassetteInfo {
  const total = database.get<{
    n: number;
    bytes: number;
    stored: number;
    first: string | null;
    last: string | null;
  }>(
    `SELECT count(*) AS n, coalesce(sum(size), 0) AS bytes, coalesce(sum(length(body)), 0) AS stored,
      min(time) AS first, max(time) AS last FROM answers`,
  );
  const services = database.all<{ service: Service; n: number }>(
    "SELECT service, count(*) AS n FROM answers GROUP BY service ORDER BY service",
  );
  const releases = database.all<{ release: string }>(
    "SELECT DISTINCT release FROM answers WHERE release IS NOT NULL ORDER BY release",
  );
  return {
    path,
    answers: total?.n ?? 0,
    bytes: total?.bytes ?? 0,
    storedBytes: total?.stored ?? 0,
    services: Object.fromEntries(services.map(({ service, n }) => [service, n])),
    releases: releases.map(({ release }) => release),
    ...(total?.first ? { first: total.first } : {}),
    ...(total?.last ? { last: total.last } : {}),
  };
}
