import type { Row } from "../row.ts";
import { turnsOf } from "./conversation.ts";
import {
  type JsonRecord,
  type LineFormat,
  lineFormat,
  type Place,
  splitIn,
  type Written,
} from "./line-format.ts";
import { brokenFunctions, brokenMessages, type Dialect, messagesOf, toolsOf } from "./messages.ts";
import { hubFrontMatter } from "./parquet/hub-card.ts";
import { hubName } from "./parquet/shards.ts";
import { isObject, objectsIn, parsed } from "./read-records.ts";
import { callsInMessages, questionInMessages } from "./said-calls.ts";

/** Arguments are an object here, and the content is there, because some chat templates read it without asking. */
const dialect: Dialect = {
  call: (call) => ({ role: "assistant", content: "", tool_calls: [{ type: "function", function: call }] }),
  result: (content, { name }) => ({ role: "tool", name, content }),
};

const FILES = /^[^/]+\.jsonl$/;
const fileOf = ({ name, split }: Place): string => `${name}-${split}.jsonl`;

/**
 * Language modeling, conversational, with tools as JSON in a text, which TRL reads since its columns must have one type.
 * Sources: TRL docs/source/dataset_formats.md and trl/data_utils.py, version 1.16.
 */
export const trlMessages = lineFormat({
  name: "trl",
  does: "TRL and most Hugging Face tooling: messages",
  files: FILES,
  isTypedByItsHead: true,
  write: (row, place) => {
    const said = saidIn(row, place);
    if (typeof said === "string") return said;
    const { messages, tools } = said;
    return [{ file: fileOf(place), record: { id: row.id, messages, tools } }];
  },
  rules: ({ messages, tools }) => broken(messages, tools),
  read: ({ messages }) => ({ question: questionInMessages(messages), calls: callsInMessages(messages) }),
  beside: card({ id: "dtype: string", messages: "list: json", tools: "dtype: string" }),
});

/**
 * Prompt and completion: one record for each call of a chain, because a loss on the whole rest of a chain would teach a model to
 * make up observations.
 */
export const trlPromptCompletion = lineFormat({
  name: "trl-prompt-completion",
  does: "TRL: prompt and completion, a record for each step",
  files: FILES,
  isTypedByItsHead: true,
  write: (row, place) => {
    const said = saidIn(row, place);
    if (typeof said === "string") return said;
    const { messages, tools } = said;
    const ends = messages.flatMap(({ role }, index) => (role === "assistant" ? [index] : []));
    return ends.map((end, step): Written => {
      const steps = { step: step + 1, steps: ends.length };
      const [prompt, completion] = [messages.slice(0, end), messages.slice(end, end + 1)];
      return { file: fileOf(place), record: { id: row.id, ...steps, prompt, completion, tools } };
    });
  },
  rules: ({ prompt, completion, tools }) => {
    const last = objectsIn(prompt).at(-1)?.["role"];
    return [
      ...(last === "user" || last === "tool"
        ? []
        : ["the prompt ends with neither the user nor an observation"]),
      ...broken([...objectsIn(prompt), ...objectsIn(completion)], tools),
    ];
  },
  read: ({ step, steps, prompt, completion }) =>
    step === steps
      ? {
          question: questionInMessages(prompt),
          calls: [...callsInMessages(prompt), ...callsInMessages(completion)],
        }
      : undefined,
  beside: card({
    id: "dtype: string",
    step: "dtype: int64",
    steps: "dtype: int64",
    prompt: "list: json",
    completion: "list: json",
    tools: "dtype: string",
  }),
});

/**
 * A card with the types of the columns, so that `load_dataset` of the folder makes up none: messages differ in their members, and
 * arguments in their types. `json` is known to datasets from version 4.7 on.
 */
function card(features: Readonly<Record<string, string>>): NonNullable<LineFormat["beside"]> {
  return async (files, { name, counts }) => {
    const paths = new Map<string, string>();
    const splits: Record<string, number> = {};
    for (const [file, records] of Object.entries(counts)) {
      const split = hubName(splitIn(file) ?? "train");
      paths.set(split, file);
      splits[split] = records;
    }
    const front = hubFrontMatter({ splits, name, features, pathOf: (split) => paths.get(split) ?? "" });
    await files.append(
      "README.md",
      `${front}\n# ${name}\n\nFor TRL: \`datasets.load_dataset("<this folder>")\`.\n`,
    );
  };
}

function saidIn(row: Row, { context }: Place): { messages: readonly JsonRecord[]; tools: string } | string {
  const turns = turnsOf(row, context);
  if (typeof turns === "string") return turns;
  return { messages: messagesOf(turns, dialect), tools: JSON.stringify(toolsOf(context)) };
}

function broken(messages: unknown, tools: unknown): readonly string[] {
  const functions = objectsIn(messages)
    .flatMap((message) => objectsIn(message["tool_calls"]))
    .map((call) => (isObject(call["function"]) ? call["function"] : {}));
  return [
    ...brokenMessages(messages),
    ...brokenFunctions(
      typeof tools === "string" ? parsed(tools) : tools,
      functions.map(({ name }) => String(name)),
    ),
    ...functions.flatMap(({ name, arguments: args }) =>
      isObject(args) ? [] : [`the arguments of ${String(name)} are not an object`],
    ),
  ];
}
