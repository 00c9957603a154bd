import { functions } from "../../../catalog/index.ts";
import { toolOf } from "../../context/index.ts";
import type { Row } from "../../row.ts";
import type { Format } from "../format.ts";
import { startReport } from "../line-format.ts";
import { type NewFolder, newFolder } from "../new-folder.ts";
import { DROPS } from "./defect.ts";
import { defectsOf } from "./import-original.ts";
import { ALL_ROWS, FILE_OF_SPLIT, MAPPING, TEST, TOOLS, TRAIN } from "./layout.ts";
import { callOf, questionOf, type RawRow, readRaw } from "./raw-row.ts";

const NOT_SINGLE = "not a single call: the original has no other rows";
const UNEXECUTED = "a call that was not executed: the original has an observation in every row";

/**
 * The original's own five files, so that its programs run on our rows: question, call and observation of single calls.
 * `tools.json` describes all functions, and `function_mapping.json` is `{ function: { database, tool } }`, as its evaluator reads it.
 */
export const original: Format = {
  name: "original",
  does: "The original's layout: BioTool.json, train.json, test.json, tools.json, function_mapping.json",
  write: (rows, { folder }) =>
    newFolder(folder, async (files) => {
      const report = startReport("original");
      const lists = listsIn(files);
      for await (const row of rows) {
        const record = recordOf(row);
        const targets = [ALL_ROWS, FILE_OF_SPLIT[row.split ?? "train"] ?? []].flat();
        if (typeof record !== "string") for (const file of targets) await lists.add(file, record);
        report.add(typeof record === "string" ? record : targets.map((file) => ({ file })));
      }
      await lists.close();
      await files.append(TOOLS, `${JSON.stringify(functions.map(toolOf), null, 1)}\n`);
      await files.append(MAPPING, `${JSON.stringify(mapping(), null, 1)}\n`);
      return report.done();
    }),
  // Whether the question justifies a call is nothing that a program of the original asks.
  validate: async function* (folder) {
    for await (const { file, index, rule, detail } of defectsOf(folder, { evidence: false })) {
      if (!DROPS.has(rule)) continue;
      yield {
        row: index === undefined ? file : `${file}:${index}`,
        rule: detail === undefined ? rule : `${rule}: ${detail}`,
      };
    }
  },
  read: async function* (folder) {
    for await (const raw of readRaw(folder, ALL_ROWS)) {
      const call = callOf(raw);
      const { id } = raw.record;
      const calls = typeof call === "string" ? [] : [call];
      yield { row: typeof id === "string" ? id : raw.place, question: questionOf(raw), calls };
    }
  },
};

function recordOf({ id, kind, question, calls, outcomes }: Row): RawRow["record"] | string {
  const [call] = calls;
  const [outcome] = outcomes;
  if (kind !== "call" || !call) return NOT_SINGLE;
  if (!outcome) return UNEXECUTED;
  const conversations = [
    { from: "human", value: question },
    { from: "function_call", value: JSON.stringify(call) },
    { from: "observation", value: outcome.observation },
  ];
  return { id, conversations };
}

const mapping = (): Record<string, unknown> =>
  Object.fromEntries(functions.map(({ name, database, tool }) => [name, { database, tool }]));

/** JSON lists, written an element a line; a file without an element is an empty list. */
function listsIn(files: NewFolder): {
  add: (file: string, element: unknown) => Promise<void>;
  close: () => Promise<void>;
} {
  const started = new Set<string>();
  return {
    add: async (file, element) => {
      await files.append(file, `${started.has(file) ? ",\n" : "[\n"}${JSON.stringify(element)}`);
      started.add(file);
    },
    close: async () => {
      for (const file of [ALL_ROWS, TRAIN, TEST])
        await files.append(file, started.has(file) ? "\n]\n" : "[]\n");
    },
  };
}
