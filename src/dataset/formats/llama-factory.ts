import type { Call } from "../../catalog/definition.ts";
import { type Tool, toolOf } from "../context/index.ts";
import { SYSTEM, type Turn, turnsOf } from "./conversation.ts";
import { type JsonRecord, lineFormat } from "./line-format.ts";
import { isObject, isText, objectsIn, parsed } from "./read-records.ts";
import { callIn } from "./said-calls.ts";

const FILE = /^[^/]+\.jsonl$/;

/**
 * ShareGPT with tools, and the `dataset_info.json` that LLaMA-Factory looks for. Sources: its data/README.md, data/converter.py
 * (which drops rows, with no more than a warning) and data/tool_utils.py, version 0.9.5.
 */
export const llamaFactory = lineFormat({
  name: "llama-factory",
  does: "LLaMA-Factory: ShareGPT conversations with tools, and dataset_info.json",
  files: FILE,
  write: (row, { context, split, name }) => {
    const turns = turnsOf(row, context);
    if (typeof turns === "string") return turns;
    const tools = JSON.stringify(context.functions.map((one) => withTextEnums(toolOf(one))));
    const record = { id: row.id, conversations: turns.map(written), system: SYSTEM, tools };
    return [{ file: `${name}_${split.replaceAll("-", "_")}.jsonl`, record }];
  },
  rules,
  read: (record) => {
    const turns = objectsIn(record["conversations"]);
    return {
      question: String(turns.find(({ from }) => from === "human")?.["value"] ?? ""),
      calls: turns.flatMap(({ from, value }): Call[] => {
        const call = from === "function_call" ? callIn(parsed(value)) : undefined;
        return call ? [call] : [];
      }),
    };
  },
  beside: async (files, { counts }) => {
    const entries = Object.keys(counts).map((file) => [
      file.replace(/\.jsonl$/, ""),
      {
        file_name: file,
        formatting: "sharegpt",
        columns: { messages: "conversations", system: "system", tools: "tools" },
      },
    ]);
    await files.append("dataset_info.json", `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  },
});

const written = (turn: Turn): JsonRecord =>
  turn.by === "user"
    ? { from: "human", value: turn.text }
    : turn.by === "call"
      ? { from: "function_call", value: JSON.stringify(turn.call) }
      : turn.by === "result"
        ? { from: "observation", value: turn.text }
        : { from: "gpt", value: turn.text };

/** Its default template joins the listed values as texts, and fails on numbers. */
function withTextEnums(tool: Tool): Tool {
  const properties = Object.entries(tool.parameters.properties).map(([key, property]) => {
    const values = property["enum"];
    return [key, Array.isArray(values) ? { ...property, enum: values.map(String) } : property] as const;
  });
  return { ...tool, parameters: { ...tool.parameters, properties: Object.fromEntries(properties) } };
}

const ODD = ["human", "observation"];
const EVEN = ["gpt", "function_call"];

function rules({ conversations, tools, system }: JsonRecord): readonly string[] {
  const turns = objectsIn(conversations);
  const broken: string[] = [];
  if (turns.length === 0) broken.push("conversations holds no turns");
  turns.forEach(({ from, value }, index) => {
    const allowed = index % 2 === 0 ? ODD : EVEN;
    if (!allowed.includes(String(from)))
      broken.push(`turn ${index + 1} is ${String(from)}, not ${allowed.join(" or ")}`);
    if (!isText(value)) broken.push(`turn ${index + 1} is empty`);
    if (from === "function_call" && !isCall(value))
      broken.push(`turn ${index + 1} is no JSON of name and arguments, the arguments an object`);
  });
  if (turns.length % 2 !== 0) broken.push("the number of turns is odd");
  if (system !== undefined && typeof system !== "string") broken.push("system is no text");
  if (tools !== undefined) broken.push(...brokenTools(tools));
  return broken;
}

function isCall(value: unknown): boolean {
  const call = parsed(value);
  return (Array.isArray(call) ? call : [call]).every((one) => callIn(one) !== undefined);
}

function brokenTools(tools: unknown): readonly string[] {
  const listed = parsed(tools);
  if (!Array.isArray(listed)) return ["tools is no JSON list in a text"];
  return listed.flatMap((entry: unknown) => {
    const tool = isObject(entry) && isObject(entry["function"]) ? entry["function"] : entry;
    if (!isObject(tool) || !isText(tool["name"])) return ["a tool has no name"];
    const name = tool["name"];
    const { properties } = isObject(tool["parameters"]) ? tool["parameters"] : {};
    if (!isObject(properties)) return [`tool ${name} has no parameters.properties`];
    return Object.entries(properties).flatMap(([key, property]) =>
      isObject(property) && Array.isArray(property["enum"]) && !property["enum"].every(isText)
        ? [`tool ${name} lists values of ${key} that are no texts`]
        : [],
    );
  });
}
