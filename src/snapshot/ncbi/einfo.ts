import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import { ALWAYS } from "../query/condition.ts";
import { countRows } from "../query/rows.ts";
import { element, jsonAnswer, xmlAnswer } from "./answers.ts";
import { entrezDatabases, entrezNames, isEntrezName } from "./databases.ts";
import type { EntrezDatabase, EntrezField, UtilityContext } from "./entrez-database.ts";

const header = { type: "einfo", version: "0.3" };

/** `einfo.fcgi`: the databases NCBI has, or the fields and links of one that is held, with the number of records held. */
export function einfo({ database, query }: UtilityContext): Answer | undefined {
  const json = query.get("retmode") === "json";
  const db = query.get("db");
  if (!db) return json ? jsonAnswer({ header, einforesult: { dblist: entrezNames } }) : listXml();
  const entrez = entrezDatabases.get(db);
  if (!entrez) return isEntrezName(db) ? undefined : failure(`Can not retrieve DbInfo for db=${db}`, json);
  const count = countRows(database, { from: entrez.from, condition: ALWAYS });
  return json
    ? jsonAnswer({ header, einforesult: { dbinfo: [infoJson(entrez, count)] } })
    : xmlAnswer({ root: "eInfoResult", body: `\n${infoXml(entrez, count)}\n` });
}

function failure(message: string, json: boolean): Answer {
  if (json) return jsonAnswer({ header, einforesult: { ERROR: message } });
  return xmlAnswer({ root: "eInfoResult", body: element("ERROR", message) });
}

const listXml = (): Answer =>
  xmlAnswer({
    root: "eInfoResult",
    body: `\n<DbList>\n${entrezNames.map((name) => `\t${element("DbName", name)}\n`).join("")}</DbList>\n`,
  });

const yes = (flag: boolean): string => (flag ? "Y" : "N");

/** Term counts, build and date of NCBI's index are not those of the snapshot, so they are left out. */
const flags = (name: string, { date, numerical, range }: EntrezField): Readonly<Record<string, string>> => ({
  IsDate: yes(date ?? false),
  IsNumerical: yes(numerical ?? false),
  SingleToken: yes(name !== "All Fields"),
  Hierarchy: "N",
  IsHidden: yes(name === "UID"),
  IsTruncatable: yes(!numerical),
  IsRangable: yes(range !== undefined),
});

function infoJson({ name, menuName, description, fields, links }: EntrezDatabase, count: number): JsonValue {
  return {
    dbname: name,
    menuname: menuName,
    description,
    count: String(count),
    fieldlist: Object.entries(fields).map(([fullname, field]) => ({
      name: field.code,
      fullname,
      description: field.description,
      ...Object.fromEntries(
        Object.entries(flags(fullname, field)).map(([key, value]) => [key.toLowerCase(), value]),
      ),
    })),
    linklist: links.map((link) => ({
      name: link.name,
      menu: link.description,
      description: link.description,
      dbto: link.to,
    })),
  };
}

function infoXml({ name, menuName, description, fields, links }: EntrezDatabase, count: number): string {
  const fieldList = Object.entries(fields).map(([fullName, field]) => {
    const named = [
      element("Name", field.code),
      element("FullName", fullName),
      element("Description", field.description),
    ];
    const flagged = Object.entries(flags(fullName, field)).map(([key, value]) => element(key, value));
    return `<Field>${[...named, ...flagged].join("")}</Field>`;
  });
  const linkList = links.map(
    (link) =>
      `<Link>${element("Name", link.name)}${element("Menu", link.description)}${element("Description", link.description)}${element("DbTo", link.to)}</Link>`,
  );
  return [
    `<DbInfo>${element("DbName", name)}${element("MenuName", menuName)}${element("Description", description)}`,
    `${element("Count", count)}<FieldList>${fieldList.join("\n")}</FieldList><LinkList>${linkList.join("\n")}</LinkList></DbInfo>`,
  ].join("");
}
