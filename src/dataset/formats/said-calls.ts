import type { Arguments, Call } from "../../catalog/definition.ts";
import { isObject, isText, objectsIn, parsed } from "./read-records.ts";

/** `{ name, arguments }` with an object of arguments, or undefined. */
export function callIn(value: unknown): Call | undefined {
  if (!isObject(value) || !isText(value["name"]) || !isObject(value["arguments"])) return undefined;
  return { name: value["name"], arguments: value["arguments"] as Arguments };
}

/** The calls of chat messages, in order; arguments as an object or as its JSON. */
export function callsInMessages(messages: unknown): readonly Call[] {
  return objectsIn(messages).flatMap((message) =>
    objectsIn(message["tool_calls"]).flatMap((entry) => {
      const { name, arguments: args } = isObject(entry["function"]) ? entry["function"] : {};
      return callIn({ name, arguments: typeof args === "string" ? parsed(args) : args }) ?? [];
    }),
  );
}

/** The first message of the user. */
export const questionInMessages = (messages: unknown): string =>
  String(objectsIn(messages).find(({ role }) => role === "user")?.["content"] ?? "");
