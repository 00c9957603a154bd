import type { Arguments, Request } from "../../src/catalog/definition.ts";
import { buildRequest, findFunction } from "../../src/catalog/index.ts";
import { type Reading, readAnswer } from "../../src/client/index.ts";
import type { Snapshot } from "../../src/snapshot/index.ts";
import { ABSENT_HEADER, LACKS_HEADER } from "../../src/snapshot/route.ts";
import type { Recording } from "./recordings.ts";

/** What the snapshot says to a request. */
export interface Told {
  readonly request: Request;
  readonly reading: Reading;
  readonly absent: boolean;
  /** Parts that the answer itself says are missing. */
  readonly lacks: readonly string[];
}

/** Asks, and reads the answer as one of the function named. */
export function ask(
  snapshot: Snapshot,
  { request, reader }: { readonly request: Request; readonly reader: string },
): Told {
  const answer = snapshot.answer(request);
  const reading = readAnswer(reader, answer);
  return {
    request,
    reading,
    absent: answer.headers[ABSENT_HEADER] !== undefined,
    lacks: (answer.headers[LACKS_HEADER] ?? "").split(/, */).filter((part) => part !== ""),
  };
}

/** Query parameters that name what is asked for; the others say in which form. */
const ENTITY = new Set(
  "id ids term query query_key WebEnv bdata region symbol hgvs_notation allele seq_start seq_stop retstart usehistory RID fields target_species target_taxon sequence external_db filter source cursor size retmax".split(
    " ",
  ),
);

/** The recorded request's form about something that the snapshot holds. */
export function requestsAboutHeld({ label, request }: Recording, held: Held): readonly Request[] {
  const definition = findFunction(label);
  if (!definition) return [];
  return held.argumentsOf(label, request).flatMap((args) => {
    const about = buildRequest(label, args);
    if (about.method === "POST" || !request) return [about];
    if (request.method === "POST") return postsAbout(request, { about, args });
    const isEntrez = definition.service === "eutils";
    const url = new URL(isEntrez ? request.url : about.url);
    if (isEntrez) url.search = new URLSearchParams(args as Record<string, string>).toString();
    for (const [name, value] of new URL(request.url.replaceAll(";", "&")).searchParams) {
      if (!ENTITY.has(name) && !url.searchParams.has(name)) url.searchParams.set(name, value);
    }
    return [{ ...about, url: url.href, headers: { ...about.headers, ...request.headers } }];
  });
}

/** A POST of the recorded form with one entity in its list. */
function postsAbout(
  request: Request,
  { about, args }: { readonly about: Request; readonly args: Arguments },
): readonly Request[] {
  const body = JSON.parse(request.body ?? "{}") as Record<string, unknown>;
  const list = Object.keys(body).find((name) => Array.isArray(body[name]));
  const entity = args["id"] ?? args["symbol"] ?? args["hgvs_notation"];
  if (list === undefined || entity === undefined) return [];
  const { pathname } = new URL(about.url);
  const url = new URL(pathname.split("/").slice(0, -1).join("/"), about.url);
  return [{ ...request, url: url.href, body: JSON.stringify({ ...body, [list]: [entity] }) }];
}

export interface Held {
  argumentsOf(name: string, request: Request | undefined): readonly Arguments[];
}

/** Searches that find something in each of NCBI's databases held, so that the ids come from the snapshot itself. */
const TERMS: Readonly<Record<string, string>> = {
  gene: "BRCA1[sym] AND human[orgn]",
  pubmed: "genome",
  protein: "BRCA1[gene] AND human[orgn]",
  nuccore: "BRCA1[gene] AND human[orgn]",
  nucleotide: "BRCA1[gene] AND human[orgn]",
  snp: "BRCA1[gene]",
  taxonomy: "Homo sapiens[All Names]",
};

/** What the snapshot can be asked about, per function: the example it gives, and in NCBI's databases what a search finds. */
export function heldIn(snapshot: Snapshot): Held {
  const examples = new Map(snapshot.info().functions.map(({ name, example }) => [name, example]));
  const found = new Map<string, string>();
  const idIn = (db: string): string | undefined => {
    const term = TERMS[db];
    if (term === undefined) return undefined;
    const known = found.get(db);
    if (known !== undefined) return known;
    const { reading } = ask(snapshot, { request: buildRequest("esearch", { db, term }), reader: "esearch" });
    const ids = (reading.content?.value as { esearchresult?: { idlist?: string[] } } | undefined)
      ?.esearchresult?.idlist;
    found.set(db, ids?.[0] ?? "");
    return ids?.[0];
  };
  return {
    argumentsOf(name, request) {
      const example = examples.get(name);
      const query = new URL(request?.url ?? "https://x").searchParams;
      const db = query.get(name === "elink" ? "dbfrom" : "db");
      if (!db || !example) return example ? [example] : [];
      if (name === "einfo") return [{ db }];
      if (name === "esearch") return TERMS[db] ? [{ db, term: TERMS[db] }] : [];
      const id = idIn(db);
      if (!id) return [];
      return [name === "elink" ? { dbfrom: db, db: query.get("db") ?? db, id } : { db, id }];
    },
  };
}
