import type { JsonValue } from "../../biology/index.ts";
import type { Arguments, Call } from "../../catalog/definition.ts";
import type { Context } from "../context/index.ts";
import type { Row } from "../row.ts";
import { bfclFaults } from "./bfcl-rules.ts";
import { bfclFunction, possibleValues } from "./bfcl-types.ts";
import type { Format, ReadRow } from "./format.ts";
import { type JsonRecord, lineFormat, type Place, splitIn, type Written } from "./line-format.ts";
import { filesIn, isObject, objectsIn, readRecords } from "./read-records.ts";

/** Why a chain has no place: BFCL's chains run against programs of its own. */
const CHAIN = "a chain: the checker takes the calls of one question only";
const MULTIPLE = "BFCL_v4_multiple.json";
const IRRELEVANCE = "BFCL_v4_irrelevance.json";
const QUESTIONS = /^[^/]+\/BFCL_v4_\w+\.json$/;

/**
 * Questions and possible answers of the categories `multiple` and `irrelevance`, a folder for each split; rows that miss something
 * are irrelevance too, since no call is right. Source: bfcl-eval 2026.3.23, eval_checker/ast_eval/ast_checker.py.
 * Numbers run from 0 in each file, as BFCL sorts results by them; the row's own id stands beside.
 */
export const bfcl: Format = {
  ...lineFormat({
    name: "bfcl",
    does: "Berkeley Function-Calling Leaderboard: questions and possible answers",
    files: QUESTIONS,
    write: (row, place) => (row.kind === "multi-hop" ? CHAIN : written(row, place)),
    rules: () => [],
    read: () => undefined,
  }),
  validate: async function* (folder) {
    for await (const { question, answer, place } of pairs(folder))
      yield* bfclFaults(question, { answer, place });
  },
  read: async function* (folder) {
    for await (const { question, answer, place, split } of pairs(folder))
      yield readRow({ question, answer, place, split });
  },
};

function written(row: Row, { context, split, countOf }: Place): readonly Written[] {
  const file = row.kind === "call" ? MULTIPLE : IRRELEVANCE;
  const path = `${split}/${file}`;
  const id = `${row.kind === "call" ? "multiple" : "irrelevance"}_${countOf(path)}`;
  const record = {
    id,
    row: row.id,
    question: [[{ role: "user", content: row.question }]],
    function: context.functions.map(bfclFunction),
  };
  const asked = { file: path, record };
  if (row.kind !== "call") return [asked];
  const truth = { id, row: row.id, ground_truth: context.calls.map((call) => possibleAnswer(call, context)) };
  return [asked, { file: `${split}/possible_answer/${file}`, record: truth }];
}

/** `{ function: { argument: [every right value] } }`; optional arguments left out may be given their default. */
function possibleAnswer({ name, arguments: args }: Call, { functions }: Context): JsonRecord {
  const parameters = functions.find((one) => one.name === name)?.parameters ?? {};
  const right = Object.entries(parameters).flatMap(([key, parameter]) => {
    const value = args[key] ?? null;
    if (value !== null) return [[key, possibleValues(value, parameter)] as const];
    if (parameter.required || parameter.default === undefined) return [];
    return [[key, possibleValues(parameter.default, parameter)] as const];
  });
  return { [name]: Object.fromEntries(right) };
}

interface Pair {
  readonly question: JsonRecord;
  readonly answer: JsonRecord | undefined;
  readonly place: string;
  readonly split: ReadRow["split"];
}

/** Questions with the answer on the same line of the other file. */
async function* pairs(folder: string): AsyncGenerator<Pair> {
  for (const file of await filesIn(folder, QUESTIONS)) {
    const exact = (path: string): RegExp => new RegExp(`^${path.replaceAll(".", "\\.")}$`);
    const answers = file.endsWith(IRRELEVANCE)
      ? undefined
      : readRecords(folder, exact(file.replace(/[^/]+$/, "possible_answer/$&")));
    for await (const { value, place } of readRecords(folder, exact(file))) {
      const answer = (await answers?.next())?.value?.value;
      yield {
        question: isObject(value) ? value : {},
        answer: isObject(answer) ? answer : undefined,
        place,
        split: splitIn(file),
      };
    }
  }
}

/** The first of the possible values is the one that the row has. */
function readRow({ question, answer, place, split }: Pair): ReadRow {
  const [turn] = Array.isArray(question["question"]) ? question["question"] : [];
  const [truth] = objectsIn(answer?.["ground_truth"]);
  return {
    row: String(question["row"] ?? place),
    ...(split ? { split } : {}),
    question: String(objectsIn(turn)[0]?.["content"] ?? ""),
    calls: Object.entries(truth ?? {}).map(([name, values]) => ({ name, arguments: firstOf(values) })),
  };
}

/** What may be left out was left out, or is the default: both mean the same. */
const firstOf = (values: unknown): Arguments =>
  Object.fromEntries(
    Object.entries(isObject(values) ? values : {}).flatMap(([key, all]) =>
      Array.isArray(all) && !all.includes("") ? [[key, all[0] as JsonValue]] : [],
    ),
  );
