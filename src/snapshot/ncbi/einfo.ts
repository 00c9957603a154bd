import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import { ALWAYS } from "../query/condition.ts";
import { countRows } from "../query/rows.ts";
import { LACKS_HEADER } from "../route.ts";
import { absentAnswer, element, jsonAnswer, xmlAnswer } from "./answers.ts";
import { entrezDatabases, entrezNames, isEntrezName } from "./databases.ts";
import type { EntrezDatabase, EntrezField, UtilityContext } from "./entrez-database.ts";

const header = { type: "einfo", version: "0.3" };

/** Build, date and number of terms are of NCBI's own index; their elements are there, since clients look for them, and empty. */
const lacks = { [LACKS_HEADER]: "numbers of terms,build and date of the index" };

/** `einfo.fcgi`: the databases NCBI has, or the fields and links of one that is held, with the number of records held. */
export function einfo({ database, query }: UtilityContext): Answer | undefined {
  const json = query.get("retmode") === "json";
  const db = query.get("db");
  if (!db) return json ? jsonAnswer({ header, einforesult: { dblist: entrezNames } }) : listXml();
  const entrez = entrezDatabases.get(db);
  if (!entrez) {
    return isEntrezName(db)
      ? absentAnswer(`db=${db}`)
      : failure(`Can not retrieve DbInfo for db=${db}`, json);
  }
  const info: Info = {
    entrez,
    count: countRows(database, { from: entrez.from, condition: ALWAYS }),
    // The older form does not tell how a field can be searched.
    isVersion2: query.get("version") === "2.0",
  };
  return json
    ? jsonAnswer({ header, einforesult: { dbinfo: [infoJson(info)] } }, lacks)
    : xmlAnswer({ root: "eInfoResult", body: `\n${infoXml(info)}\n` }, { headers: lacks });
}

interface Info {
  readonly entrez: EntrezDatabase;
  readonly count: number;
  readonly isVersion2: boolean;
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

type Members = Readonly<Record<string, string>>;

const yes = (flag: boolean): string => (flag ? "Y" : "N");

function fieldMembers([fullName, field]: [string, EntrezField], isVersion2: boolean): Members {
  const { code, description, date, numerical, range } = field;
  return {
    Name: code,
    FullName: fullName,
    Description: description,
    TermCount: "",
    IsDate: yes(date ?? false),
    IsNumerical: yes(numerical ?? false),
    SingleToken: yes(fullName !== "All Fields"),
    Hierarchy: "N",
    IsHidden: yes(fullName === "UID"),
    ...(isVersion2 ? { IsTruncatable: yes(!numerical), IsRangable: yes(range !== undefined) } : {}),
  };
}

const dbMembers = ({ entrez: { name, menuName, description }, count }: Info): Members => ({
  DbName: name,
  MenuName: menuName,
  Description: description,
  DbBuild: "",
  Count: String(count),
  LastUpdate: "",
});

const linkMembers = ({ links }: EntrezDatabase): Members[] =>
  links.map(({ name, description, to }) => ({
    Name: name,
    Menu: description,
    Description: description,
    DbTo: to,
  }));

const lowerCase = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).map(([key, value]) => [key.toLowerCase(), value]));

const infoJson = (info: Info): JsonValue => ({
  ...lowerCase(dbMembers(info)),
  fieldlist: Object.entries(info.entrez.fields).map((field) =>
    lowerCase(fieldMembers(field, info.isVersion2)),
  ),
  linklist: linkMembers(info.entrez).map(lowerCase),
});

const elementsOf = (members: Members): string =>
  Object.entries(members)
    .map(([name, value]) => element(name, value))
    .join("");

const list = (name: string, parts: readonly string[]): string => `<${name}>${parts.join("\n")}</${name}>`;

function infoXml(info: Info): string {
  const fields = Object.entries(info.entrez.fields).map((field) =>
    list("Field", [elementsOf(fieldMembers(field, info.isVersion2))]),
  );
  const links = linkMembers(info.entrez).map((link) => list("Link", [elementsOf(link)]));
  return `<DbInfo>${elementsOf(dbMembers(info))}${list("FieldList", fields)}${list("LinkList", links)}</DbInfo>`;
}
