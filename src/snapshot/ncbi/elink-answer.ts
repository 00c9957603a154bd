import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import { absentHeaders, element, jsonAnswer, xmlAnswer } from "./answers.ts";
import type { EntrezLink } from "./entrez-database.ts";
import { keep } from "./history.ts";

/** Records linked to some records, by kind of link. */
export interface LinkSet {
  readonly ids: readonly string[];
  readonly links: readonly { readonly link: EntrezLink; readonly uids: readonly string[] }[];
}

export interface Form {
  readonly from: string;
  readonly json: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

const header = { type: "elink", version: "0.3" };

/** elink's own error, in the format asked for and with status 200, as there: what is not 200 clients ask for again and again. */
export function linkFailure(message: string, { from, json, headers = {} }: Form): Answer {
  if (json) return jsonAnswer({ header, linksets: [{ dbfrom: from, ERRORS: [message] }] }, headers);
  const body = `<LinkSet>${element("DbFrom", from)}${element("ERROR", message)}</LinkSet>`;
  return xmlAnswer({ root: "eLinkResult", body }, { headers });
}

/** The same for what the service may well know and the snapshot does not. */
export const absentLinks = (what: string, form: Form): Answer =>
  linkFailure(`the snapshot does not hold ${what}`, { ...form, headers: absentHeaders });

/** The records themselves. */
export const neighborAnswer = (sets: readonly LinkSet[], { from, json, headers = {} }: Form): Answer =>
  json
    ? jsonAnswer({ header, linksets: sets.map((set) => setJson(set, from)) }, headers)
    : xmlAnswer({ root: "eLinkResult", body: sets.map((set) => setXml(set, from)).join("\n") }, { headers });

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

/** The records kept as lists. */
export function historyAnswer(sets: readonly LinkSet[], { from, json, headers = {} }: Form): Answer {
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
    return jsonAnswer({ header, linksets }, headers);
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
export function checkAnswer(sets: readonly LinkSet[], { from, json, headers = {} }: Form): Answer {
  const infos = sets.flatMap(({ ids, links }) => ids.map((id) => ({ id, links })));
  if (json) {
    const idlinksets = infos.map(({ id, links }) => ({
      id,
      linkinfos: links.map(({ link }) => ({ dbto: link.to, linkname: link.name })),
    }));
    return jsonAnswer(
      {
        header,
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
