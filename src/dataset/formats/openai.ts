import { turnsOf } from "./conversation.ts";
import { type JsonRecord, lineFormat } from "./line-format.ts";
import { brokenFunctions, brokenMessages, type Dialect, messagesOf, toolsOf } from "./messages.ts";
import { isObject, objectsIn, parsed } from "./read-records.ts";
import { callsInMessages, questionInMessages } from "./said-calls.ts";

/** Functions of one request. */
const MOST_FUNCTIONS = 128;
const NAME = /^[\w-]{1,64}$/;
/** Characters of a function's description. */
const LONGEST_DESCRIPTION = 1024;

const dialect: Dialect = {
  call: (call, index) => ({
    role: "assistant",
    tool_calls: [
      {
        id: `call_${index + 1}`,
        type: "function",
        function: { name: call.name, arguments: JSON.stringify(call.arguments) },
      },
    ],
  }),
  result: (content, { index }) => ({ role: "tool", tool_call_id: `call_${index + 1}`, content }),
};

/** Arguments are a text here. Source: https://platform.openai.com/docs/guides/fine-tuning, as of the guide of this project. */
export const openai = lineFormat({
  name: "openai",
  does: "OpenAI fine-tuning: chat messages with tool calls",
  files: /^[^/]+\.jsonl$/,
  isTypedByItsHead: true,
  mostFunctions: MOST_FUNCTIONS,
  write: (row, { context, split, name }) => {
    const turns = turnsOf(row, context);
    if (typeof turns === "string") return turns;
    // No id: the service's format has no place for one.
    const record = {
      messages: messagesOf(turns, dialect),
      tools: toolsOf(context),
      parallel_tool_calls: false,
    };
    return [{ file: `${name}-${split}.jsonl`, record }];
  },
  rules,
  read: ({ messages }) => ({ question: questionInMessages(messages), calls: callsInMessages(messages) }),
});

const KEYS = ["messages", "tools", "parallel_tool_calls"];

function rules(record: JsonRecord): readonly string[] {
  const { messages, tools } = record;
  const made = objectsIn(messages).flatMap((message) => objectsIn(message["tool_calls"]));
  const functions = made.map((call) => (isObject(call["function"]) ? call["function"] : {}));
  return [
    ...Object.keys(record)
      .filter((key) => !KEYS.includes(key))
      .map((key) => `the key ${key} is not known`),
    ...brokenMessages(messages),
    ...brokenFunctions(
      tools,
      functions.map(({ name }) => String(name)),
    ),
    ...functions.flatMap(({ name, arguments: args }) =>
      isObject(parsed(args)) ? [] : [`the arguments of ${String(name)} are not an object in a text`],
    ),
    ...unanswered(messages),
    ...outsideLimits(tools),
  ];
}

/** Every call but those of the last message is answered by a message with its id. */
function unanswered(messages: unknown): readonly string[] {
  const list = objectsIn(messages);
  const answered = new Set(list.map((message) => message["tool_call_id"]));
  return list
    .slice(0, -1)
    .flatMap((message) => objectsIn(message["tool_calls"]))
    .filter(({ id }) => typeof id !== "string" || !answered.has(id))
    .map(({ id }) => `the call ${String(id)} is not answered`);
}

function outsideLimits(tools: unknown): readonly string[] {
  const functions = objectsIn(tools).map((tool) => (isObject(tool["function"]) ? tool["function"] : {}));
  const broken = functions.flatMap(({ name, description }) => [
    ...(NAME.test(String(name)) ? [] : [`${String(name)} is no name of a function`]),
    ...(String(description ?? "").length > LONGEST_DESCRIPTION
      ? [`the description of ${String(name)} is longer than ${LONGEST_DESCRIPTION} characters`]
      : []),
  ]);
  return functions.length > MOST_FUNCTIONS ? [...broken, `more than ${MOST_FUNCTIONS} functions`] : broken;
}
