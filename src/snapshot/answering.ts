import type { Request, Service } from "../catalog/definition.ts";
import { baseUrls } from "../catalog/index.ts";
import type { Answer } from "../client/outcome.ts";
import { NotInSnapshotError } from "../errors/index.ts";
import { snapshotFolder, unpackFolder } from "./cache.ts";
import { openVolumes } from "./lazy-database.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { absentAnswer, unknownPageAnswer } from "./not-found.ts";
import type { RouteContext } from "./route.ts";
import type { RouteMatch, Router } from "./router.ts";

export interface SnapshotOptions {
  /** Folder of the packed snapshot. @default BIOTOOL_SNAPSHOT, else the one that ships with the package */
  readonly folder?: string;
  /** Folder to unpack into. @default `snapshot` in the package's cache folder (BIOTOOL_CACHE_DIR) */
  readonly cache?: string;
  /** Told of work that takes seconds: unpacking, once a table. */
  readonly onProgress?: (message: string) => void;
}

/** The database with whatever routes the caller has loaded in front of it. */
export interface Answering {
  readonly manifest: Manifest;
  answer(request: Request, router: Router): Answer;
  close(): void;
}

/** Header that names the release an answer's facts come from. */
export const RELEASE_HEADER = "x-biotool-snapshot-release";

/** Opens the database; tables are unpacked when first needed. @throws CorruptFileError without a readable manifest */
export function openAnswering({
  folder = snapshotFolder(),
  cache = unpackFolder(),
  onProgress,
}: SnapshotOptions): Answering {
  const manifest = readManifest(folder);
  const database = openVolumes(manifest, { from: folder, cache, ...(onProgress ? { onProgress } : {}) });
  const releases = new Map(manifest.sources.map(({ file, release }) => [file, release]));
  const sourcesOf = new Map(manifest.tables.map(({ name, sources }) => [name, sources]));
  /** Releases of the sources an answer cites, else of the main table's main source. */
  const releaseOf = ({ route }: RouteMatch, context: RouteContext, answer: Answer): string | undefined => {
    const { query } = context;
    const cited = answer.status === 200 ? route.cites?.(context, textOf(answer)) : undefined;
    if (cited) return [...new Set(cited.flatMap((file) => releases.get(file) ?? []))].join("; ") || undefined;
    const table = route.mainTable?.(query) ?? route.tables[0];
    const source = table && sourcesOf.get(table)?.[0];
    return source ? releases.get(source) : undefined;
  };
  return {
    manifest,
    answer(request, router) {
      const service = serviceOf(request);
      const match = router(service, new URL(request.url).pathname);
      if (!match) return unknownPageAnswer(service, request.url);
      const { route, path } = match;
      const query = queryOf(request);
      database.need(route.reads?.(query) ?? route.tables);
      const context = { database, path, query, request };
      const answer = route.answer(context);
      if (!answer) return absentAnswer(route, request.url);
      const release = releaseOf(match, context, answer);
      return release === undefined
        ? answer
        : { ...answer, headers: { ...answer.headers, [RELEASE_HEADER]: release } };
    },
    close: () => database.close(),
  };
}

/** As much of an answer as tells where it comes from, bytes. */
const MOST_READ = 1_000_000;

const textOf = ({ body }: Answer): string => new TextDecoder().decode(body.subarray(0, MOST_READ));

/** @throws NotInSnapshotError for a host that is none of the services */
export function serviceOf({ url }: Request): Service {
  const { host } = new URL(url);
  const service = serviceByHost.get(host);
  if (!service) throw new NotInSnapshotError(`${host} is none of the services the snapshot answers for`);
  return service;
}

const serviceByHost = new Map(
  Object.entries(baseUrls).map(([service, base]) => [new URL(base).host, service as Service] as const),
);

/** Query of the URL, and the fields of a form body. */
function queryOf({ url, body, headers }: Request): URLSearchParams {
  const start = url.indexOf("?");
  const query = new URLSearchParams(start < 0 ? "" : url.slice(start + 1).replaceAll(";", "&"));
  if (body !== undefined && isForm(headers)) {
    for (const [name, value] of new URLSearchParams(body)) query.append(name, value);
  }
  return query;
}

const isForm = (headers: Readonly<Record<string, string>>): boolean =>
  Object.entries(headers).some(
    ([name, value]) =>
      name.toLowerCase() === "content-type" && value.startsWith("application/x-www-form-urlencoded"),
  );
