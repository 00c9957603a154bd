import type { Call } from "../../catalog/definition.ts";
import { type Context, toolOf } from "../context/index.ts";
import { SYSTEM, type Turn } from "./conversation.ts";
import type { JsonRecord } from "./line-format.ts";
import { isObject, isText, objectsIn } from "./read-records.ts";

/** How one consumer of chat messages writes a call and its answer. */
export interface Dialect {
  readonly call: (call: Call, index: number) => JsonRecord;
  readonly result: (text: string, of: { readonly name: string; readonly index: number }) => JsonRecord;
}

/** A conversation as chat messages, the instruction first. */
export function messagesOf(turns: readonly Turn[], dialect: Dialect): readonly JsonRecord[] {
  let made = 0;
  const messages = turns.map((turn): JsonRecord => {
    if (turn.by === "user") return { role: "user", content: turn.text };
    if (turn.by === "assistant") return { role: "assistant", content: turn.text };
    if (turn.by === "result") return dialect.result(turn.text, { name: turn.of, index: made - 1 });
    made += 1;
    return dialect.call(turn.call, made - 1);
  });
  return [{ role: "system", content: SYSTEM }, ...messages];
}

export const toolsOf = ({ functions }: Context): readonly JsonRecord[] =>
  functions.map((one) => ({ type: "function", function: toolOf(one) }));

const ROLES = ["system", "developer", "user", "assistant", "tool"];

/** What every reader of chat messages wants: known roles in an order that makes sense, and something in every message. */
export function brokenMessages(messages: unknown): readonly string[] {
  const list = objectsIn(messages);
  if (list.length === 0) return ["there are no messages"];
  const broken = list.flatMap(({ role, content, tool_calls: calls }, index) => {
    const found: string[] = [];
    if (!ROLES.includes(String(role))) found.push(`message ${index + 1} has the role ${String(role)}`);
    if (!isText(content) && objectsIn(calls).length === 0) found.push(`message ${index + 1} is empty`);
    if (role === "tool" && objectsIn(list[index - 1]?.["tool_calls"]).length === 0)
      found.push(`message ${index + 1} answers no call`);
    return found;
  });
  if (!list.some(({ role }) => role === "user")) broken.push("nobody asks anything");
  if (list.at(-1)?.["role"] !== "assistant") broken.push("the last message is not the assistant's");
  return broken;
}

/** The rules that hold for listed functions everywhere, and that every call is of one of them. */
export function brokenFunctions(tools: unknown, called: readonly string[]): readonly string[] {
  if (!Array.isArray(tools)) return ["tools is no list"];
  const names = tools.map((tool: unknown) => {
    const { name, parameters } = isObject(tool) && isObject(tool["function"]) ? tool["function"] : {};
    return isText(name) && isObject(parameters) ? name : undefined;
  });
  const broken = names.includes(undefined) ? ["a tool has no function with a name and parameters"] : [];
  if (new Set(names).size < names.length) broken.push("a function is listed twice");
  for (const name of called) if (!names.includes(name)) broken.push(`${name} is called and not listed`);
  return broken;
}
