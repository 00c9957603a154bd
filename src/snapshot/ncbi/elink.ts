import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { LACKS_HEADER } from "../route.ts";
import { absentHeaders } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
import {
  absentLinks,
  checkAnswer,
  type Form,
  historyAnswer,
  type LinkSet,
  linkFailure,
  neighborAnswer,
} from "./elink-answer.ts";
import { readLinkLimits } from "./elink-limits.ts";
import type { EntrezDatabase, EntrezLink, UtilityContext } from "./entrez-database.ts";
import { listOf, readUids, sortUids } from "./uids.ts";

/** Commands that ask for what no table held knows, and what that is. */
const UNHELD: Readonly<Record<string, string>> = {
  ncheck: "which records have neighbors",
  lcheck: "which records have LinkOut pages",
  llinks: "LinkOut pages",
  llinkslib: "LinkOut pages",
  prlinks: "pages of the providers of records",
};

const COMMANDS = new Set(["neighbor", "neighbor_history", "neighbor_score", "acheck"]);

const MOST_UIDS = 10_000;

/** `elink.fcgi`: records of one database that belong to records of another. */
export function elink({ database, query }: UtilityContext): Answer | undefined {
  const json = query.get("retmode") === "json";
  const from = query.get("dbfrom") || "pubmed";
  const form: Form = { from, json };
  const command = query.get("cmd")?.toLowerCase() || "neighbor";
  const to = query.get("db") || (command === "acheck" ? "all" : "pubmed");
  for (const name of [from, ...(to === "all" ? [] : listOf(to))]) {
    if (!isEntrezName(name)) return linkFailure(`Invalid db name specified: ${name}`, form);
  }
  const unheld = UNHELD[command];
  if (unheld !== undefined) return absentLinks(`${unheld} (cmd=${command})`, form);
  if (!COMMANDS.has(command)) return linkFailure(`Unknown command: ${command}`, form);
  const entrez = entrezDatabases.get(from);
  if (!entrez) return absentLinks(`dbfrom=${from}`, form);
  if (command === "neighbor_score" && listOf(to).includes(from))
    return absentLinks(`similarity scores within db=${from}`, form);
  const links = linksOf(entrez, { to, linkname: query.get("linkname") });
  if (links.length === 0 && command !== "acheck")
    return absentLinks(`links from db=${from} to db=${to}${nameOf(query)}`, form);
  const limits = readLinkLimits(query, { from, command });
  if (limits.absent !== undefined) return absentLinks(limits.absent, form);
  const groups = readGroups(query, database);
  if ("failure" in groups) return linkFailure(groups.failure, form);
  const sorted = groups.map((group) => sortUids(group, { entrez, database }));
  if (sorted.every(({ held }) => held.length === 0)) {
    const missing = sorted.flatMap(({ missing }) => missing);
    return missing.length > 0
      ? absentLinks(`${missing.slice(0, 10).join(", ")} in db=${from}`, form)
      : linkFailure("Invalid uid list", form);
  }
  const sets = sorted.map(({ held }) => setOf(held, { links, database }));
  const found = { ...form, headers: headersOf(sets, { query, unused: limits.unused }) };
  if (command === "neighbor_history") return historyAnswer(sets, found);
  return command === "acheck" ? checkAnswer(sets, found) : neighborAnswer(sets, found);
}

/**
 * What the service links beside the links found. Proteins go by their accessions here, in every utility; the service
 * gives those for `idtype=acc` and numbers else.
 */
function headersOf(
  sets: readonly LinkSet[],
  { query, unused }: { readonly query: URLSearchParams; readonly unused: readonly string[] },
): Readonly<Record<string, string>> {
  const links = sets.flatMap((set) => set.links);
  if (links.length === 0) return absentHeaders;
  const named = links.some(({ link }) => link.to === "protein") && query.get("idtype") !== "acc";
  const unpaired = links.flatMap(({ link }) => link.lacks ?? []);
  const lacks = new Set([...(named ? ["numeric uids of proteins"] : []), ...unpaired, ...unused]);
  return lacks.size > 0 ? { [LACKS_HEADER]: [...lacks].join(",") } : {};
}

const nameOf = (query: URLSearchParams): string => {
  const name = query.get("linkname");
  return name ? ` by ${name}` : "";
};

const linksOf = (
  { links }: EntrezDatabase,
  { to, linkname }: { to: string; linkname: string | null },
): readonly EntrezLink[] =>
  links.filter(
    (link) =>
      (to === "all" || listOf(to).includes(link.to)) && (!linkname || listOf(linkname).includes(link.name)),
  );

/** Repeated `id` parameters ask for one set each; a comma list, or a list kept before, is one set. */
function readGroups(
  query: URLSearchParams,
  database: Database,
): (readonly string[])[] | { readonly failure: string } {
  const repeated = query.getAll("id");
  if (repeated.length > 1) return repeated.map(listOf).filter((group) => group.length > 0);
  const asked = readUids(query, database);
  if ("page" in asked) return [asked.page(0, MOST_UIDS)];
  return {
    failure: asked.problem === "expired" ? `Unable to obtain query #${asked.key}` : "Empty list of ids",
  };
}

const setOf = (
  held: readonly string[],
  { links, database }: { links: readonly EntrezLink[]; database: Database },
): LinkSet => ({
  ids: held,
  links: links
    .map((link) => ({ link, uids: [...new Set(held.flatMap((uid) => link.uids(uid, database)))] }))
    .filter(({ uids }) => uids.length > 0),
});
