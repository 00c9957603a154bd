import { functions } from "../../catalog/index.ts";
import type { Client } from "../../client/index.ts";
import type { Facts } from "../../snapshot/index.ts";
import { contextOf, DEFAULT_CONTEXT } from "../context/index.ts";
import { geneIndex } from "../groups/gene-index.ts";
import { LevelFinder, type Levels } from "../groups/levels.ts";
import { material } from "../material.ts";
import type { Row, Split } from "../row.ts";
import { type Held, hold, leaksOf, newHeld } from "../stages/split.ts";
import { TextSet } from "../text-set.ts";
import { balanceOf } from "./balance.ts";
import type { AuditReport, Baselines, Finding, Leaks } from "./report.ts";
import { type CheckContext, ROW_CHECKS, sameCalls } from "./row-checks.ts";

export interface AuditOptions {
  /** The same rows each time: they are read three times. */
  readonly rows: () => AsyncIterable<Row>;
  readonly facts: Facts;
  /** Answers the calls again; left out, nothing is executed. */
  readonly client?: Client;
  readonly onProgress?: (progress: {
    readonly stage: string;
    readonly done: number;
    readonly total?: number;
  }) => void;
}

/** Runs every check on a set, in three passes and a fixed amount of memory a row of training. */
export async function auditSet({ rows, facts, client, onProgress }: AuditOptions): Promise<AuditReport> {
  const context: CheckContext = {
    lexicon: material().lexicon,
    genes: geneIndex(facts),
    ...(client ? { client } : {}),
  };
  const held = newHeld();
  let total = 0;
  const finder = new LevelFinder();
  for await (const row of rows()) {
    finder.note(row);
    total += 1;
    onProgress?.({ stage: "reading", done: total });
  }
  const levels = finder.levels();
  for await (const row of rows()) hold(row, { held, levels });
  const tallies = ROW_CHECKS.map((check) => new Tally(check));
  const repeats = new Repeats();
  const leaks = new LeakCounter({ held, levels });
  const baselines = new BaselineCounter();
  const balance = balanceOf();
  const solved = { by: "", rows: 0, found: 0 };
  let done = 0;
  for await (const row of rows()) {
    for (const [index, { faultOf }] of ROW_CHECKS.entries())
      tallies[index]?.note(row, await faultOf(row, context));
    repeats.note(row);
    leaks.note(row);
    baselines.note(row);
    balance.note(row);
    const { solvable } = row.checks;
    if (solvable) {
      solved.by = solvable.by;
      solved.rows += 1;
      solved.found += Number(solvable.found);
    }
    done += 1;
    onProgress?.({ stage: "checking", done, total });
  }
  const findings = [...tallies.map((tally) => tally.finding()), ...repeats.findings(), leaks.finding()];
  const unsound = findings.some(({ decides, faults }) => decides && faults > 0);
  return {
    verdict: unsound || done === 0 ? "unsound" : "sound",
    findings,
    leaks: leaks.table(),
    balance: balance.report(),
    baselines: baselines.report(),
    ...(solved.rows > 0 ? { solvable: solved } : {}),
  };
}

const MOST_EXAMPLES = 5;

/** Counts the faults of one check and keeps the first few. */
class Tally {
  readonly #about: Pick<Finding, "check" | "does" | "decides">;
  #looked = 0;
  #faults = 0;
  readonly #examples: { row: string; fault: string }[] = [];
  constructor({ check, does, decides }: Pick<Finding, "check" | "does" | "decides">) {
    this.#about = { check, does, decides };
  }
  note({ id }: Pick<Row, "id">, fault: string | undefined | null): void {
    if (fault === null) return;
    this.#looked += 1;
    if (fault === undefined) return;
    this.#faults += 1;
    if (this.#examples.length < MOST_EXAMPLES) this.#examples.push({ row: id, fault });
  }
  finding(): Finding {
    return { ...this.#about, looked: this.#looked, faults: this.#faults, examples: this.#examples };
  }
}

/** Finds questions that come twice. */
class Repeats {
  readonly #questions = new TextSet();
  readonly #asked = new TextSet();
  readonly #same = new Tally({
    check: "duplicates",
    does: "no question comes twice with the same calls",
    decides: true,
  });
  readonly #torn = new Tally({
    check: "contradictions",
    does: "no question has two different answers",
    decides: true,
  });
  note(row: Row): void {
    const question = row.question.toLowerCase();
    const isNew = this.#questions.add(question);
    const isNewAsked = this.#asked.add(`${question}|${sameCalls(row)}`);
    this.#same.note(row, isNewAsked ? undefined : "the same question with the same calls stands before");
    this.#torn.note(
      row,
      isNewAsked && !isNew ? "the same question stands before with other calls" : undefined,
    );
  }
  findings(): Finding[] {
    return [this.#same.finding(), this.#torn.finding()];
  }
}

const TESTS: readonly Split[] = ["validation", "test-entities", "test-templates", "test-written"];

class LeakCounter {
  readonly #training: { readonly held: Held; readonly levels: Levels };
  readonly #rows = new Map<Split, number>();
  readonly #shared = new Map<string, number>();
  readonly #tally = new Tally({
    check: "leaks",
    does: "no test row shares a call, an entity with its function, or a template with training",
    decides: true,
  });
  constructor(training: { readonly held: Held; readonly levels: Levels }) {
    this.#training = training;
  }
  note(row: Row): void {
    const { split } = row;
    if (split === undefined || split === "train") return;
    this.#rows.set(split, (this.#rows.get(split) ?? 0) + 1);
    const found = leaksOf(row, this.#training);
    for (const leak of found)
      this.#shared.set(`${split}|${leak}`, (this.#shared.get(`${split}|${leak}`) ?? 0) + 1);
    this.#tally.note(row, found.length > 0 ? `shares with training: ${found.join(", ")}` : undefined);
  }
  finding(): Finding {
    return this.#tally.finding();
  }
  table(): Leaks[] {
    const count = (split: Split, leak: string): number => this.#shared.get(`${split}|${leak}`) ?? 0;
    return TESTS.filter((split) => this.#rows.has(split)).map((split) => ({
      split,
      rows: this.#rows.get(split) ?? 0,
      shared: {
        call: count(split, "call"),
        "entity and function": count(split, "entity and function"),
        entity: count(split, "entity"),
        template: count(split, "template"),
        wording: count(split, "wording"),
      },
    }));
  }
}

/** What can be had without understanding: the first function shown, and arguments copied from the question. */
class BaselineCounter {
  #shown = 0;
  #first = 0;
  #arguments = 0;
  #copied = 0;
  #calls = 0;
  #copiedCalls = 0;
  note(row: Row): void {
    const [call] = row.calls;
    if (row.kind !== "call" || !call || !functions.some(({ name }) => name === call.name)) return;
    this.#shown += 1;
    this.#first += Number(contextOf(row, DEFAULT_CONTEXT).functions[0]?.name === call.name);
    const values = Object.values(call.arguments);
    const copied = values.filter((value) => row.question.includes(String(value))).length;
    this.#arguments += values.length;
    this.#copied += copied;
    this.#calls += 1;
    this.#copiedCalls += Number(copied === values.length);
  }
  report(): Baselines {
    const share = (part: number, whole: number): number =>
      whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
    return {
      firstTool: share(this.#first, this.#shown),
      copiedArguments: share(this.#copied, this.#arguments),
      copiedCalls: share(this.#copiedCalls, this.#calls),
    };
  }
}
