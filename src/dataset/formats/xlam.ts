import type { Call } from "../../catalog/definition.ts";
import type { JsonSchema } from "../../catalog/index.ts";
import { type Tool, toolOf } from "../context/index.ts";
import { callsSaid } from "./conversation.ts";
import { type JsonRecord, lineFormat } from "./line-format.ts";
import { isObject, isText, objectsIn, parsed } from "./read-records.ts";
import { callIn } from "./said-calls.ts";

/** Why a chain has no place: every answer of a record is a call that can be made at once. */
const CHAIN = "a chain: the answers of one record are independent calls";

/**
 * Query, tools and answers, each list a JSON text; no answer where nothing is to be called. Its tools have flat parameters with
 * Python's type names. Source: Salesforce/xlam-function-calling-60k.
 */
export const xlam = lineFormat({
  name: "xlam",
  does: "xLAM, Hammer, APIGen: query, tools, answers",
  files: /^[^/]+\.jsonl$/,
  write: (row, { context, split, name }) => {
    if (row.kind === "multi-hop") return CHAIN;
    const answers = callsSaid({ ...row, calls: context.calls });
    const tools = context.functions.map((one) => flatTool(toolOf(one)));
    const record = {
      id: row.id,
      query: row.question,
      tools: JSON.stringify(tools),
      answers: JSON.stringify(answers),
    };
    return [{ file: `${name}-${split}.jsonl`, record }];
  },
  rules,
  read: ({ query, answers }) => ({
    question: String(query ?? ""),
    calls: objectsIn(parsed(answers)).flatMap((answer): Call[] => {
      const call = callIn(answer);
      return call ? [call] : [];
    }),
  }),
});

const TYPES: Readonly<Record<string, string>> = {
  string: "str",
  integer: "int",
  number: "float",
  boolean: "bool",
  array: "List[str]",
};

function flatTool({ name, description, parameters }: Tool): JsonRecord {
  const flat = Object.entries(parameters.properties).map(([key, property]) => {
    const type = typeName(property);
    const isRequired = parameters.required.includes(key);
    const rest = property["default"] === undefined ? {} : { default: property["default"] };
    return [
      key,
      { description: property["description"], type: isRequired ? type : `${type}, optional`, ...rest },
    ];
  });
  return { name, description, parameters: Object.fromEntries(flat) };
}

function typeName({ type }: JsonSchema): string {
  const names = (Array.isArray(type) ? type : [type]).map((one: unknown) => TYPES[String(one)] ?? "str");
  return names.length === 1 ? (names[0] ?? "str") : `Union[${names.join(", ")}]`;
}

/** The format check of APIGen (https://arxiv.org/abs/2406.18518), as far as a file can be checked without running it. */
function rules({ query, tools, answers }: JsonRecord): readonly string[] {
  const [listed, made] = [parsed(tools), parsed(answers)];
  const broken: string[] = [];
  if (!isText(query)) broken.push("the query is empty");
  if (!Array.isArray(listed)) broken.push("tools is no JSON list in a text");
  if (!Array.isArray(made)) broken.push("answers is no JSON list in a text");
  const known = new Map(objectsIn(listed).map((tool) => [tool["name"], tool["parameters"]]));
  if (known.size < objectsIn(listed).length) broken.push("a function is listed twice");
  for (const answer of Array.isArray(made) ? made : []) broken.push(...brokenAnswer(callIn(answer), known));
  return broken;
}

function brokenAnswer(call: Call | undefined, known: ReadonlyMap<unknown, unknown>): readonly string[] {
  if (!call) return ["an answer has no name and arguments"];
  const parameters = known.get(call.name);
  if (!isObject(parameters)) return [`${call.name} is called and not listed`];
  const required = Object.entries(parameters).filter(
    ([, one]) => isObject(one) && !String(one["type"]).endsWith(", optional"),
  );
  return [
    ...Object.keys(call.arguments)
      .filter((key) => !Object.hasOwn(parameters, key))
      .map((key) => `${call.name} has no parameter ${key}`),
    ...required
      .filter(([key]) => !Object.hasOwn(call.arguments, key))
      .map(([key]) => `${call.name} is called without ${key}`),
  ];
}
