import type { Caller } from "../caller/caller.ts";
import { retrievalCaller } from "../caller/index.ts";
import { createClient } from "../client/index.ts";
import type { Transport } from "../client/transport.ts";
import { UsageError } from "../errors/index.ts";
import { unanswered } from "../snapshot/examples.ts";
import { type Facts, openFacts, snapshotTransport } from "../snapshot/index.ts";
import type { Chain } from "./asks/asks.ts";
import type { Judge } from "./check/judge.ts";
import { solverPool } from "./check/solver-pool.ts";
import { geneIndex } from "./groups/gene-index.ts";
import { callHash, groupsOf } from "./groups/groups-of.ts";
import { LevelFinder } from "./groups/levels.ts";
import type { Plan } from "./groups/plan.ts";
import { type Material, materialFor } from "./material.ts";
import { contentHash } from "./random.ts";
import { readDecisions } from "./review/decision.ts";
import { executing, reviewing } from "./review/review-rows.ts";
import type { Row } from "./row.ts";
import { checkRow, checksOf, newSeen, rememberRow } from "./stages/check.ts";
import type { Draw } from "./stages/draw.ts";
import { type Executed, execute } from "./stages/execute.ts";
import { readLines } from "./stages/lines.ts";
import type { Phrased } from "./stages/phrase.ts";
import { drawFor, jobsOf, type Mix } from "./stages/sample.ts";
import { hold, newHeld, placed, splitRow } from "./stages/split.ts";
import { runStage, type StageManifest, stageFile } from "./stages/stage.ts";
import { ahead } from "./writers/ahead.ts";
import type { Chat } from "./writers/chat.ts";
import { writersOf } from "./writers/writers-of.ts";

export const STAGES = ["sample", "execute", "phrase", "check", "review", "split"] as const;
export type StageName = (typeof STAGES)[number];

export interface DatasetOptions extends Mix {
  /** Folder of the stages' files. */
  readonly folder: string;
  /** Characters of an observation. @default 1200 */
  readonly budget?: number;
  /** Who answers the calls. @default the snapshot */
  readonly transport?: Transport;
  /** Tries every question; null for none. @default the retrieval caller */
  readonly solver?: Caller | null;
  /** Who words single calls. @default templates only */
  readonly writers?: readonly ("templates" | Chat)[];
  /** Judge every row, beside the rules. */
  readonly judges?: readonly Judge[];
  /** File of what persons decided about rows. */
  readonly decisions?: string;
  /** The last stage to run. @default "split" */
  readonly until?: StageName;
  readonly onProgress?: (progress: {
    readonly stage: StageName;
    readonly done: number;
    readonly total?: number;
  }) => void;
  readonly signal?: AbortSignal;
}

/** What the stages of one build share. */
interface Work {
  readonly options: DatasetOptions;
  readonly facts: Facts;
  readonly material: Material;
  readonly plan: Plan;
  /** Rows or draws of the stage before, where known. */
  total?: number;
}

/**
 * Builds a data set stage by stage: one file each in `folder`, with a manifest. May be stopped and started at any moment; the same
 * options give the same bytes. @returns the manifests of the stages in order
 */
export async function buildDataset(options: DatasetOptions): Promise<readonly StageManifest[]> {
  const facts = openFacts();
  const all = materialFor(options.only);
  const genes = geneIndex(facts);
  const reserved = new Set(
    all.written.flatMap(({ call }) => {
      const { pairs } = groupsOf([call], { template: "", genes });
      return [...pairs, ...(Object.keys(call.arguments).length > 0 ? [callHash(call)] : [])];
    }),
  );
  const work: Work = { options, facts, material: all, plan: { seed: options.seed, reserved } };
  const manifests: StageManifest[] = [];
  try {
    for (const name of STAGES.slice(0, STAGES.indexOf(options.until ?? "split") + 1)) {
      const before = manifests.at(-1);
      const inputs = before ? { [before.output.file]: before.output.sha256 } : {};
      if (before) work.total = before.output.kept;
      manifests.push(await RUNNERS[name](work, inputs));
    }
  } finally {
    facts.close();
  }
  return manifests;
}

type Runner = (work: Work, inputs: Readonly<Record<string, string>>) => Promise<StageManifest>;

/** What every stage takes from the build. */
function common(
  { options, total }: Work,
  { name, inputs }: { readonly name: StageName; readonly inputs: Readonly<Record<string, string>> },
) {
  const { folder, onProgress, signal } = options;
  return {
    name,
    folder,
    inputs,
    ...(onProgress
      ? {
          onProgress: (done: number) =>
            onProgress({ stage: name, done, ...(total === undefined ? {} : { total }) }),
        }
      : {}),
    ...(signal ? { signal } : {}),
  };
}

/** Kept results of the stage before; drops are left behind. */
async function* kept<Line extends object>(folder: string, stage: StageName): AsyncGenerator<Line> {
  for await (const { n: _, ...line } of readLines<Line & { readonly n: number }>(stageFile(folder, stage)))
    if (!("drop" in line)) yield line as unknown as Line;
}

const sample: Runner = (work, inputs) => {
  const { options, facts, material: all } = work;
  const { seed, calls, abstain, missing, chains, weights, only } = options;
  const jobs = jobsOf(all, { seed, calls, abstain, missing, chains, weights });
  return runStage({
    ...common({ ...work, total: jobs.length }, { name: "sample", inputs }),
    options: {
      seed,
      calls,
      abstain,
      missing,
      chains,
      weights,
      ...(only ? { only } : {}),
      material: all.hash,
      facts: contentHash(JSON.stringify(facts.manifest)),
    },
    source: () => jobs,
    step: (job) => drawFor(job, { facts, seed }),
  });
};

const executeAll: Runner = async (work, inputs) => {
  const { options, material: all } = work;
  const { budget = 1200, transport = snapshotTransport() } = options;
  const client = createClient({ transport });
  const isUnheld = unheldIn(all);
  const chains = new Map(all.chains.map((chain) => [chain.id, chain]));
  const chainOf = (id: string): Chain => {
    const chain = chains.get(id);
    if (!chain) throw new UsageError(`there is no chain ${id}`, { nextStep: "Run the stage sample again" });
    return chain;
  };
  try {
    return await runStage<Draw, Executed>({
      ...common(work, { name: "execute", inputs }),
      options: { budget, transport: transport.name },
      source: () => kept<Draw>(options.folder, "sample"),
      step: (draw) => execute(draw, { client, budget, isUnheld, chainOf }),
    });
  } finally {
    await client.close();
  }
};

/** Functions that the snapshot never answers, and shapes that say so. */
function unheldIn({ asks }: Material): (draw: Draw) => boolean {
  const shapes = new Map(asks.map((one) => [one.name, one.shapes]));
  return ({ of, shape, written }) =>
    written !== undefined || unanswered.has(of) || shapes.get(of)?.[shape]?.unheld !== undefined;
}

const phraseAll: Runner = async (work, inputs) => {
  const { options, facts, material: all, plan } = work;
  const genes = geneIndex(facts);
  const finder = new LevelFinder();
  for await (const { calls } of kept<Executed>(options.folder, "execute"))
    finder.note({ calls, groups: groupsOf(calls, { template: "", genes }) });
  const levels = finder.levels();
  const { signal, writers: named = ["templates"] } = options;
  const writers = writersOf(named, { material: all, genes, plan, levels, ...(signal ? { signal } : {}) });
  const write = async (draw: Executed) =>
    (await Promise.all(writers.map((writer) => writer.write(draw)))).flat();
  return runStage<Executed, Phrased>({
    ...common(work, { name: "phrase", inputs }),
    options: { seed: options.seed, writers: writers.map(({ name, version }) => [name, version]) },
    source: (first) => {
      const draws = kept<Executed>(options.folder, "execute");
      const isAsking = named.some((writer) => writer !== "templates");
      return isAsking ? ahead(draws, { width: AT_ONCE, begin: write, first }) : draws;
    },
    step: write,
  });
};

const solverOf = ({ solver }: DatasetOptions): Caller | undefined =>
  solver === null ? undefined : (solver ?? retrievalCaller());

const checkAll: Runner = async (work, inputs) => {
  const { options, material: all } = work;
  const { judges = [] } = options;
  const pool = options.solver === undefined ? solverPool() : undefined;
  const solver = pool ?? solverOf(options);
  const seen = newSeen();
  const checks = { lexicon: all.lexicon, judges, ...(solver ? { solver } : {}) };
  const begin = (row: Phrased): Promise<unknown> =>
    Promise.all([...judges.map(({ judge }) => judge(row)), pool?.begin(row.question)]);
  const width = judges.length > 0 ? AT_ONCE : (pool?.width ?? 1);
  try {
    return await runStage<Phrased, Row>({
      ...common(work, { name: "check", inputs }),
      options: {
        solver: solver?.name ?? null,
        judges: judges.map(({ name, version }) => [name, version]),
        lexicon: all.hash,
      },
      source: (first) => ahead(kept<Phrased>(options.folder, "phrase"), { width, begin, first }),
      step: (row) => checkRow(row, { options: checks, seen }),
      remember: (row) => rememberRow(seen, row),
    });
  } finally {
    await pool?.close();
  }
};

/** Requests to a model that are on their way at the same time. */
const AT_ONCE = 8;

const reviewAll: Runner = async (work, inputs) => {
  const { options, facts, material: all } = work;
  const { budget = 1200, transport = snapshotTransport(), judges, decisions } = options;
  const decided = decisions === undefined ? undefined : readDecisions(decisions);
  const solver = solverOf(options);
  const client = createClient({ transport });
  try {
    return await runStage<Row, Row>({
      ...common(work, {
        name: "review",
        inputs: decided ? { ...inputs, decisions: contentHash(JSON.stringify(decided.all)) } : inputs,
      }),
      options: { lexicon: all.hash },
      source: () => kept<Row>(options.folder, "check"),
      ...reviewing(decided ?? { last: new Map() }, {
        lexicon: all.lexicon,
        genes: geneIndex(facts),
        execute: executing({ client, budget }),
        recheck: (row) => checksOf(row, { ...(judges ? { judges } : {}), ...(solver ? { solver } : {}) }),
      }),
    });
  } finally {
    await client.close();
  }
};

const splitAll: Runner = async (work, inputs) => {
  const { options, plan } = work;
  const finder = new LevelFinder();
  for await (const row of kept<Row>(options.folder, "review")) finder.note(row);
  const levels = finder.levels();
  const held = newHeld();
  for await (const row of kept<Row>(options.folder, "review"))
    hold(placed(row, { plan, levels }), { held, levels });
  return runStage<Row, Row>({
    ...common(work, { name: "split", inputs }),
    options: { seed: plan.seed },
    source: () => kept<Row>(options.folder, "review"),
    step: (row) => splitRow(row, { plan, held, levels }),
  });
};

const RUNNERS: Readonly<Record<StageName, Runner>> = {
  sample,
  execute: executeAll,
  phrase: phraseAll,
  check: checkAll,
  review: reviewAll,
  split: splitAll,
};

/** The stage of a name. @throws UsageError for an unknown one */
export function readStage(name: string): StageName {
  const stage = STAGES.find((one) => one === name);
  if (stage) return stage;
  throw new UsageError(`there is no stage ${name}`, { nextStep: `Use one of ${STAGES.join(", ")}` });
}

/** The rows of a finished build, in order. */
export const builtRows = (folder: string): AsyncGenerator<Row> => kept<Row>(folder, "split");

/** The rows of a build as they were judged, before anybody took any out. */
export const checkedRows = (folder: string): AsyncGenerator<Row> => kept<Row>(folder, "check");
