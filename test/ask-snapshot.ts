import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe } from "vitest";
import type { Request, Service } from "../src/catalog/definition.ts";
import type { Answer } from "../src/client/outcome.ts";
import type { Database } from "../src/client/sqlite.ts";
import { snapshotFolder, unpackFolder } from "../src/snapshot/cache.ts";
import { openVolumes } from "../src/snapshot/lazy-database.ts";
import { MANIFEST_FILE, readManifest } from "../src/snapshot/manifest.ts";
import { ABSENT_HEADER, ABSENT_VALUE, type Route } from "../src/snapshot/route.ts";
import { compileRoutes } from "../src/snapshot/router.ts";
import { unpackVolume } from "../src/snapshot/unpack.ts";

const held = existsSync(join(snapshotFolder(), MANIFEST_FILE));

/** A test group that asks the snapshot; says so and is skipped where it has not been built yet. */
export function describeSnapshot(title: string, body: () => void): void {
  if (held) {
    describe(title, () => {
      beforeAll(unpackAll, 120_000);
      body();
    });
  } else describe.skip(`${title} (skipped: no snapshot in ${snapshotFolder()})`, body);
}

/** Unpacks what a cold cache lacks before the tests, whose time-outs are for asking. */
function unpackAll(): void {
  const from = snapshotFolder();
  for (const volume of readManifest(from).volumes) unpackVolume(volume, { from, cache: unpackFolder() });
}

let opened: Database | undefined;

/** The snapshot's database, opened once a test file. */
export function snapshotDatabase(): Database {
  opened ??= openVolumes(readManifest(snapshotFolder()), { from: snapshotFolder(), cache: unpackFolder() });
  return opened;
}

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The parsed body of a JSON answer. */
  readonly json: unknown;
  /** The snapshot does not hold it: no answer, or one that says so. */
  readonly absent: boolean;
}

/** Asks some routes as a client would: a full URL, JSON unless another format is wanted. */
export function asker(
  service: Service,
  routes: readonly Route[],
): (url: string, request?: Partial<Request>) => Told {
  const router = compileRoutes(routes);
  return (url, request = {}) => {
    const { pathname, searchParams } = new URL(url);
    const match = router(service, pathname);
    for (const [name, value] of new URLSearchParams(request.body ?? "")) searchParams.append(name, value);
    const headers = { accept: "application/json", ...request.headers };
    const answer = match?.route.answer({
      database: snapshotDatabase(),
      path: match.path,
      query: searchParams,
      request: { method: "GET", body: undefined, ...request, url, headers },
    });
    return told(answer);
  };
}

function told(answer: Answer | undefined): Told {
  if (!answer) return { status: 404, headers: {}, text: "", json: undefined, absent: true };
  const { status, headers, body } = answer;
  const text = new TextDecoder().decode(body);
  const json = /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined;
  return { status, headers, text, json, absent: headers[ABSENT_HEADER] === ABSENT_VALUE };
}

/**
 * Where the form of an answer differs from a recorded one: members of ours that the service does not have, and members
 * whose type is another. Members that only the service has are not differences: those facts are not held.
 */
export function formDifferences(ours: unknown, theirs: unknown, path = "$"): string[] {
  if (ours === undefined || ours === null || theirs === null) return [];
  if (Array.isArray(ours)) {
    if (!Array.isArray(theirs)) return [`${path}: a list`];
    return theirs.length === 0
      ? []
      : [...new Set(ours.flatMap((part) => closest(part, { theirs, path: `${path}[]` })))];
  }
  if (typeof ours === "object") {
    if (typeof theirs !== "object" || Array.isArray(theirs)) return [`${path}: an object`];
    const known = theirs as Readonly<Record<string, unknown>>;
    return Object.entries(ours).flatMap(([key, value]) =>
      key in known
        ? formDifferences(value, known[key], `${path}.${key}`)
        : [`${path}.${key}: not in the service's`],
    );
  }
  return typeof ours === typeof theirs ? [] : [`${path}: ${typeof ours} for ${typeof theirs}`];
}

/** Elements of a list may differ in their members, so each of ours needs one of theirs that it fits. */
function closest(part: unknown, { theirs, path }: { theirs: readonly unknown[]; path: string }): string[] {
  const differences = theirs.map((other) => formDifferences(part, other, path));
  return differences.reduce((best, next) => (next.length < best.length ? next : best));
}
