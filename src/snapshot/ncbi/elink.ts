import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import { absentHeaders, element, jsonAnswer, xmlAnswer } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
import type { EntrezLink, UtilityContext } from "./entrez-database.ts";
import { keep } from "./history.ts";
import { readUids, sortUids } from "./uids.ts";

interface LinkSet {
  readonly ids: readonly string[];
  readonly links: readonly { readonly link: EntrezLink; readonly uids: readonly string[] }[];
}

/** Commands that ask for records; the others ask about NCBI's own link tables, of which nothing is held. */
const COMMANDS = new Set(["neighbor", "neighbor_history", "neighbor_score", "acheck"]);

/** `elink.fcgi`: records of one database that belong to records of another. */
export function elink({ database, query }: UtilityContext): Answer | undefined {
  const json = query.get("retmode") === "json";
  const from = query.get("dbfrom") ?? "pubmed";
  const to = query.get("db");
  for (const name of [from, ...(to?.split(",") ?? [])]) {
    if (!isEntrezName(name)) return failure(`Invalid db name specified: ${name}`, { from, json });
  }
  const entrez = entrezDatabases.get(from);
  const command = query.get("cmd") || "neighbor";
  if (!entrez || !COMMANDS.has(command)) return undefined;
  const links = entrez.links.filter(
    (link) =>
      (!to || to.split(",").includes(link.to)) &&
      (!query.get("linkname") || query.get("linkname")?.split(",").includes(link.name)),
  );
  if (links.length === 0) return undefined;
  const asked = readUids(query);
  if ("problem" in asked) return failure("Empty list of ids", { from, json });
  const groups = groupsOf(query, asked.uids).map((group) => sortUids(group, { entrez, database }));
  if (groups.every(({ held }) => held.length === 0)) {
    return groups.some(({ missing }) => missing.length > 0)
      ? undefined
      : failure("Invalid uid list", { from, json });
  }
  const sets = groups.map(
    ({ held }): LinkSet => ({
      ids: held,
      links: links
        .map((link) => ({ link, uids: [...new Set(held.flatMap((uid) => link.uids(uid, database)))] }))
        .filter(({ uids }) => uids.length > 0),
    }),
  );
  const headers = sets.every((set) => set.links.length === 0) ? absentHeaders : {};
  if (command === "neighbor_history") return historyAnswer(sets, { from, json, headers });
  if (command === "acheck") return checkAnswer(sets, { from, json, headers });
  return json
    ? jsonAnswer(
        { header: { type: "elink", version: "0.3" }, linksets: sets.map((set) => setJson(set, from)) },
        headers,
      )
    : xmlAnswer({ root: "eLinkResult", body: sets.map((set) => setXml(set, from)).join("\n") }, { headers });
}

interface Form {
  readonly from: string;
  readonly json: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Repeated `id` parameters ask for one set each; a comma list is one set. */
const groupsOf = (query: URLSearchParams, uids: readonly string[]): (readonly string[])[] => {
  const repeated = query.getAll("id");
  return repeated.length > 1 ? repeated.map((text) => text.split(",").map((uid) => uid.trim())) : [uids];
};

function failure(message: string, { from, json }: Form): Answer {
  if (json)
    return jsonAnswer({
      header: { type: "elink", version: "0.3" },
      linksets: [{ dbfrom: from, ERRORS: [message] }],
    });
  return xmlAnswer({
    root: "eLinkResult",
    body: `<LinkSet>${element("DbFrom", from)}${element("ERROR", message)}</LinkSet>`,
  });
}

const setJson = ({ ids, links }: LinkSet, dbfrom: string): JsonValue => ({
  dbfrom,
  ids,
  ...(links.length > 0
    ? { linksetdbs: links.map(({ link, uids }) => ({ dbto: link.to, linkname: link.name, links: uids })) }
    : {}),
});

function setXml({ ids, links }: LinkSet, from: string): string {
  const found = links.map(
    ({ link, uids }) =>
      `<LinkSetDb>${element("DbTo", link.to)}${element("LinkName", link.name)}${uids
        .map((uid) => `<Link>${element("Id", uid)}</Link>`)
        .join("\n")}</LinkSetDb>`,
  );
  return `<LinkSet>${element("DbFrom", from)}${idList(ids)}${found.join("\n")}</LinkSet>`;
}

const idList = (ids: readonly string[]): string =>
  `<IdList>${ids.map((id) => element("Id", id)).join("")}</IdList>`;

function historyAnswer(sets: readonly LinkSet[], { from, json, headers = {} }: Form): Answer {
  let webenv: string | null = null;
  const kept = sets.map(({ ids, links }) => ({
    ids,
    histories: links.map(({ link, uids }) => {
      const place = keep({ db: link.to, uids }, webenv);
      webenv = place.webenv;
      return { link, key: place.key };
    }),
  }));
  const name: string = webenv ?? "";
  if (json) {
    const linksets = kept.map(({ ids, histories }) => ({
      dbfrom: from,
      ids,
      linksetdbhistories: histories.map(({ link, key }) => ({
        dbto: link.to,
        linkname: link.name,
        querykey: String(key),
      })),
      webenv: name,
    }));
    return jsonAnswer({ header: { type: "elink", version: "0.3" }, linksets }, headers);
  }
  const body = kept.map(({ ids, histories }) => {
    const found = histories.map(
      ({ link, key }) =>
        `<LinkSetDbHistory>${element("DbTo", link.to)}${element("LinkName", link.name)}${element("QueryKey", key)}</LinkSetDbHistory>`,
    );
    return `<LinkSet>${element("DbFrom", from)}${idList(ids)}${found.join("")}${element("WebEnv", name)}</LinkSet>`;
  });
  return xmlAnswer({ root: "eLinkResult", body: body.join("\n") }, { headers });
}

/** Which links a record has. */
function checkAnswer(sets: readonly LinkSet[], { from, json, headers = {} }: Form): Answer {
  const infos = sets.flatMap(({ ids, links }) => ids.map((id) => ({ id, links })));
  if (json) {
    const idlinksets = infos.map(({ id, links }) => ({
      id,
      linkinfos: links.map(({ link }) => ({ dbto: link.to, linkname: link.name })),
    }));
    return jsonAnswer(
      {
        header: { type: "elink", version: "0.3" },
        linksets: [{ dbfrom: from, idchecklist: { idlinksets } }],
      },
      headers,
    );
  }
  const body = infos.map(({ id, links }) => {
    const found = links.map(
      ({ link }) =>
        `<LinkInfo>${element("DbTo", link.to)}${element("LinkName", link.name)}<Priority>0</Priority></LinkInfo>`,
    );
    return `<IdLinkSet>${element("Id", id)}${found.join("")}</IdLinkSet>`;
  });
  const set = `<LinkSet>${element("DbFrom", from)}<IdCheckList>${body.join("")}</IdCheckList></LinkSet>`;
  return xmlAnswer({ root: "eLinkResult", body: set }, { headers });
}
