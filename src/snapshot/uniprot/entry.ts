import type { Answer } from "../../client/outcome.ts";
import type { Route, RouteContext } from "../route.ts";
import { answer, LACKS_HEADER, refusal } from "./answers.ts";
import { negotiate, splitExtension } from "./format.ts";
import { lacksOf } from "./lacks.ts";
import type { Namespace } from "./namespace.ts";
import { lacksAll, readFields } from "./return-fields.ts";
import { isBare, isWritten, writeOne } from "./write.ts";

/** `/{namespace}/{id}`: one entry. */
export function entryRoute<Row>(namespace: Namespace<Row>): Route {
  return {
    service: "uniprot",
    path: `/${namespace.path}/{${namespace.id.placeholder}}`,
    functions: [namespace.functions.entry],
    tables: namespace.tables,
    answer: (context) => entryAnswer(context, namespace),
  };
}

/** Undefined where the id is well formed and not held, or the format is not one written here. */
export function entryAnswer<Row>(context: RouteContext, namespace: Namespace<Row>): Answer | undefined {
  const { database, request, query, path } = context;
  const written = path[namespace.id.placeholder] ?? "";
  const { id, extension } = splitExtension(written);
  const negotiated = negotiate({ request, query, extension }, namespace.formats.entry);
  const fields = readFields(query.getAll("fields").join(","), { namespace, database });
  const normal = (namespace.id.normalise ?? upperCase)(id.trim());
  const messages = [...("message" in negotiated ? [negotiated.message] : []), ...fields.messages];
  if (!namespace.id.pattern.test(normal)) messages.unshift(namespace.id.message);
  const format = "format" in negotiated ? negotiated.format : "json";
  if (messages.length > 0) return refusal({ request, format, messages });
  if (lacksAll(fields) || !isWritten(format, namespace)) return undefined;
  const { from, key, columns = "*" } = namespace;
  const row = database.get<Row>(`SELECT ${columns} FROM ${from} WHERE ${key} = ?`, normal);
  if (row === undefined) return undefined;
  const text = writeOne(row, { namespace, database, fields, format });
  if (text === undefined) return undefined;
  const lacks = [...fields.lacking, ...lacksOf([row], { namespace, database, format, fields })];
  if (lacks.length > 0 && isBare(row, { namespace, database, fields })) return undefined;
  const headers: Record<string, string> = lacks.length > 0 ? { [LACKS_HEADER]: lacks.join(",") } : {};
  return answer({ format, headers, text });
}

const upperCase = (text: string): string => text.toUpperCase();
