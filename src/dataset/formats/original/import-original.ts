import { join } from "node:path";
import type { Call } from "../../../catalog/definition.ts";
import { getFunction } from "../../../catalog/index.ts";
import { CorruptFileError } from "../../../errors/index.ts";
import { contentHash } from "../../random.ts";
import type { Groups, Row } from "../../row.ts";
import { readJson } from "../read-records.ts";
import { mappingDefects, toolDefects } from "./catalogue-defects.ts";
import { type Defect, UNUSABLE } from "./defect.ts";
import { evidenceFor } from "./evidence-for.ts";
import { ALL_ROWS, MAPPING, SPLIT_OF_FILE, TEST, TOOLS, TRAIN } from "./layout.ts";
import { callOf, questionOf, type RawRow, readRaw } from "./raw-row.ts";
import { rowDefects } from "./row-defects.ts";
import { watchSet } from "./set-defects.ts";

export interface ImportOptions {
  /** What a row of these calls must be kept together with: `groupsOf`. */
  readonly groups: (calls: readonly Call[]) => Groups;
}

export interface Imported {
  /** Every row a call can be made of, once, with what is known of it. Nothing is executed: its observations are another's word. */
  readonly rows: readonly Row[];
  /** Everything wrong, in the order of the files. */
  readonly defects: readonly Defect[];
}

/** Reads a set in the original's layout, checks each row and names every defect. A missing file is a defect, not an error. */
export async function importOriginal(folder: string, { groups }: ImportOptions): Promise<Imported> {
  const rows = new Map<string, Row>();
  const defects: Defect[] = [];
  const use = (raw: RawRow, call: Call): void => {
    const row = rowOf(raw, { call, groups });
    // Train and test come after all rows, and know the split.
    rows.set(row.id, row);
  };
  for await (const defect of defectsOf(folder, { use })) defects.push(defect);
  return { rows: [...rows.values()], defects };
}

export interface DefectOptions {
  /** Is shown each usable row. */
  readonly use?: (raw: RawRow, call: Call) => void;
  /** Whether the question must justify the arguments. @default true */
  readonly evidence?: boolean;
}

/** Every defect of the five files, one at a time. */
export async function* defectsOf(
  folder: string,
  { use = () => {}, evidence = true }: DefectOptions = {},
): AsyncGenerator<Defect> {
  const watch = watchSet();
  const called = new Set<string>();
  for (const file of [ALL_ROWS, TRAIN, TEST]) {
    yield* unlessMissing(file, async function* () {
      for await (const raw of readRaw(folder, file)) {
        const found = [...rowDefects(raw, { evidence }), ...watch.see(raw)];
        yield* found;
        const call = callOf(raw);
        if (typeof call === "string") continue;
        called.add(call.name);
        if (!found.some(({ rule }) => UNUSABLE.has(rule))) use(raw, call);
      }
    });
  }
  yield* watch.end();
  yield* unlessMissing(TOOLS, async function* () {
    yield* toolDefects(await readJson(join(folder, TOOLS)), called);
  });
  yield* unlessMissing(MAPPING, async function* () {
    yield* mappingDefects(await readJson(join(folder, MAPPING)), called);
  });
}

async function* unlessMissing(file: string, read: () => AsyncGenerator<Defect>): AsyncGenerator<Defect> {
  try {
    yield* read();
  } catch (problem) {
    if (!(problem instanceof CorruptFileError)) throw problem;
    yield { file, rule: "file missing", detail: problem.message };
  }
}

function rowOf(raw: RawRow, { call, groups }: ImportOptions & { readonly call: Call }): Row {
  const question = questionOf(raw).trim();
  const args = Object.entries(call.arguments).filter(([, value]) => value !== null);
  const made: Call = { name: call.name, arguments: Object.fromEntries(args) };
  const evidence = evidenceFor(made, question);
  const split = SPLIT_OF_FILE[raw.file];
  return {
    id: contentHash(JSON.stringify([question, [made]])),
    kind: "call",
    question,
    calls: [made],
    evidence: [evidence],
    outcomes: [],
    domain: getFunction(made.name).domain,
    origin: { imported: raw.place },
    checks: {
      schema: true,
      evidence: Object.keys(evidence).length === args.length,
      executed: false,
      judged: [],
    },
    groups: groups([made]),
    ...(split ? { split } : {}),
  };
}
