import type { Request, Service } from "../catalog/definition.ts";
import { baseUrls } from "../catalog/index.ts";
import type { Answer } from "../client/outcome.ts";
import { NotInSnapshotError } from "../errors/index.ts";
import { snapshotFolder, unpackFolder } from "./cache.ts";
import { openVolumes } from "./lazy-database.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { absentAnswer, tooManyAnswer, unknownPageAnswer } from "./not-found.ts";
import { ABSENT_HEADER, ABSENT_VALUE, type RouteContext } from "./route.ts";
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
    // What says no shows no facts, and may have looked through several sources.
    if (answer.status !== 200 || answer.headers[ABSENT_HEADER] === ABSENT_VALUE) return undefined;
    const cited = route.cites?.(context, textOf(answer));
    if (cited) return [...new Set(cited.flatMap((file) => releases.get(file) ?? []))].join("; ") || undefined;
    const table = route.mainTable?.(query) ?? route.tables[0];
    const source = table && sourcesOf.get(table)?.[0];
    return source ? releases.get(source) : undefined;
  };
  return {
    manifest,
    answer(request, router) {
      const { host, pathname } = new URL(request.url);
      const service = serviceAt(host);
      const match = router(service, pathname);
      if (!match) return unknownPageAnswer(service, request.url);
      const { route, path } = match;
      const query = queryOf(request);
      if (!query) return tooManyAnswer(service, { url: request.url, most: MOST_PARAMETERS });
      database.need(route.reads?.(query) ?? route.tables);
      const context = { database, path, query, request };
      return database.together(() => {
        const answer = route.answer(context);
        if (!answer) return absentAnswer(route, request.url);
        const release = releaseOf(match, context, answer);
        return release === undefined
          ? answer
          : { ...answer, headers: { ...answer.headers, [RELEASE_HEADER]: release } };
      });
    },
    close: () => database.close(),
  };
}

/** As much of an answer as tells where it comes from, bytes. */
const MOST_READ = 1_000_000;

/** Byte by byte, which is several times as quick: what is looked for is ASCII. */
const textOf = ({ body }: Answer): string =>
  Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, MOST_READ)).toString("latin1");

/** @throws NotInSnapshotError for a host that is none of the services */
export const serviceOf = ({ url }: Request): Service => serviceAt(new URL(url).host);

function serviceAt(host: string): Service {
  const service = serviceByHost.get(host);
  if (!service) throw new NotInSnapshotError(`${host} is none of the services the snapshot answers for`);
  return service;
}

const serviceByHost = new Map(
  Object.entries(baseUrls).map(([service, base]) => [new URL(base).host, service as Service] as const),
);

/** More than any client sends: E-utilities take some hundred ids, each as a parameter of its own. */
const MOST_PARAMETERS = 2_000;

/** Query of the URL, and the fields of a form body; undefined where they are too many to be meant. */
function queryOf({ url, body, headers }: Request): URLSearchParams | undefined {
  const start = url.indexOf("?");
  const asked = start < 0 ? "" : url.slice(start + 1).replaceAll(";", "&");
  const form = body !== undefined && isForm(headers) ? body : "";
  if (isCrowded(asked) || isCrowded(form)) return undefined;
  const query = new URLSearchParams(asked);
  for (const [name, value] of new URLSearchParams(form)) query.append(name, value);
  return query;
}

/** Tells before anything is parsed. */
function isCrowded(text: string): boolean {
  let parameters = 1;
  for (let at = text.indexOf("&"); at >= 0 && parameters <= MOST_PARAMETERS; at = text.indexOf("&", at + 1)) {
    parameters += 1;
  }
  return parameters > MOST_PARAMETERS;
}

const isForm = (headers: Readonly<Record<string, string>>): boolean =>
  Object.entries(headers).some(
    ([name, value]) =>
      name.toLowerCase() === "content-type" && value.startsWith("application/x-www-form-urlencoded"),
  );
