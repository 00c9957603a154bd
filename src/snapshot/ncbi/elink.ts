import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { absentAnswer, absentHeaders } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
import { checkAnswer, historyAnswer, type LinkSet, linkFailure, neighborAnswer } from "./elink-answer.ts";
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
  const command = query.get("cmd")?.toLowerCase() || "neighbor";
  const to = query.get("db") || (command === "acheck" ? "all" : "pubmed");
  for (const name of [from, ...(to === "all" ? [] : listOf(to))]) {
    if (!isEntrezName(name)) return linkFailure(`Invalid db name specified: ${name}`, { from, json });
  }
  const unheld = UNHELD[command];
  if (unheld !== undefined) return absentAnswer(`${unheld} (cmd=${command})`);
  if (!COMMANDS.has(command)) return linkFailure(`Unknown command: ${command}`, { from, json });
  const entrez = entrezDatabases.get(from);
  if (!entrez) return absentAnswer(`dbfrom=${from}`);
  if (command === "neighbor_score" && listOf(to).includes(from))
    return absentAnswer(`similarity scores within db=${from}`);
  const links = linksOf(entrez, { to, linkname: query.get("linkname") });
  if (links.length === 0 && command !== "acheck")
    return absentAnswer(`links from db=${from} to db=${to}${nameOf(query)}`);
  const groups = readGroups(query, database);
  if ("failure" in groups) return linkFailure(groups.failure, { from, json });
  const sorted = groups.map((group) => sortUids(group, { entrez, database }));
  if (sorted.every(({ held }) => held.length === 0)) {
    const missing = sorted.flatMap(({ missing }) => missing);
    return missing.length > 0
      ? absentAnswer(`${missing.slice(0, 10).join(", ")} in db=${from}`)
      : linkFailure("Invalid uid list", { from, json });
  }
  const sets = sorted.map(({ held }) => setOf(held, { links, database }));
  const headers = sets.every((set) => set.links.length === 0) ? absentHeaders : {};
  const form = { from, json, headers };
  if (command === "neighbor_history") return historyAnswer(sets, form);
  return command === "acheck" ? checkAnswer(sets, form) : neighborAnswer(sets, form);
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
