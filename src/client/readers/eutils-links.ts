import type { Reading } from "../outcome.ts";
import { asList, type Fields, isFields, valueAt } from "../value-at.ts";
import type { Body } from "./decode-body.ts";
import { judgeEutilsError } from "./eutils-errors.ts";
import { texts } from "./eutils-results.ts";
import { data, empty, partial } from "./reading.ts";

export function readLinks(body: Body, answer: Fields): Reading {
  const sets = asList(answer["linksets"]).filter(isFields);
  const databases = sets
    .flatMap((set) => [...asList(set["linksetdbs"]), ...asList(set["linksetdbhistories"])])
    .filter(isFields);
  const failures = [
    ...texts(answer["ERROR"]),
    ...sets.flatMap((set) => [...texts(set["ERROR"]), ...texts(set["ERRORS"])]),
    ...databases.flatMap((database) => named(database["linkname"], texts(database["ERROR"]))),
  ];
  const others = sets.some((set) => "idurllist" in set || "idchecklist" in set || "idlinksets" in set);
  const found =
    others || databases.some((database) => asList(database["links"]).length > 0 || "querykey" in database);
  return judgeLinks(body, { found, failures });
}

export function readLinksXml(body: Body, root: Fields): Reading {
  const sets = asList(root["LinkSet"]).filter(isFields);
  const failures = [
    ...texts(root["ERROR"]),
    ...sets.flatMap((set) => texts(set["ERROR"])),
    ...sets.flatMap((set) =>
      asList(set["LinkSetDb"]).flatMap((database) =>
        named(valueAt(database, "LinkName"), texts(valueAt(database, "ERROR"))),
      ),
    ),
  ];
  const found = sets.some(
    (set) => valueAt(set, "LinkSetDb.Link") !== undefined || OTHER_RESULTS.some((name) => name in set),
  );
  return judgeLinks(body, { found, failures });
}

/** Answers of elink commands other than plain links: link-outs, checks for links, history. */
const OTHER_RESULTS = ["LinkSetDbHistory", "IdUrlList", "IdCheckList", "IdLinkSet"];

const named = (name: unknown, errors: readonly string[]): readonly string[] =>
  errors.map((words) => (typeof name === "string" ? `${name}: ${words}` : words));

function judgeLinks(
  body: Body,
  { found, failures }: { found: boolean; failures: readonly string[] },
): Reading {
  if (failures.length === 0)
    return found ? data(body) : empty(body, { message: "the service knows no links for these records" });
  const words = [...new Set(failures)].join("; ");
  return found ? partial(body, `some links are missing: ${words}`) : judgeEutilsError(words);
}
