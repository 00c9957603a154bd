import type { Command } from "commander";
import type { Provenance, Statistics } from "../../../../dataset/index.ts";
import { EXIT } from "../../failure.ts";
import { progressLine } from "../../progress-line.ts";
import { out, outJson, styled, table } from "../../terminal.ts";

export function addStats(command: Command, exit: (status: number) => void): void {
  command
    .command("stats")
    .description(
      "count a set: kinds, splits, domains, functions, parameters, arguments, questions, outcomes, checks",
    )
    .argument("<set>", "folder of a set, or a file of rows (.jsonl, .jsonl.gz)")
    .option("--json", "print all numbers as one JSON document")
    .addHelpText(
      "after",
      `
Exit status: 0 done · 1 the set has no rows · 2 there is no such set · 4 a file of it is damaged.

Examples:
  $ biotool dataset stats data/dataset
  $ biotool dataset stats data/dataset --json | jq .parameters.unseen`,
    )
    .action(async (set: string, options: { readonly json?: boolean }) => exit(await stats(set, options)));
}

async function stats(path: string, { json = false }: { readonly json?: boolean }): Promise<number> {
  const { PROVENANCES, readSet, StatisticsCounter } = await import("../../../../dataset/index.ts");
  const counter = new StatisticsCounter();
  const progress = progressLine();
  let done = 0;
  for await (const row of readSet(path)) {
    counter.note(row);
    done += 1;
    progress.tell({ stage: "reading", done });
  }
  progress.end();
  const statistics = counter.done();
  if (json) outJson(statistics);
  else tell(statistics, PROVENANCES);
  return statistics.rows > 0 ? EXIT.done : EXIT.no;
}

type Counts = Readonly<Record<string, number>>;

const number = (value: number): string => value.toLocaleString("en-US");

function tell(statistics: Statistics, provenances: Readonly<Record<Provenance, string>>): void {
  const { rows, kinds, parts, domains, databases, provenance, origins, templates, outcomes } = statistics;
  out(styled("bold", `${number(rows)} rows`));
  const named = Object.entries(provenance).map(([name, count]) => [
    provenances[name as Provenance] ?? name,
    count,
  ]);
  out(
    `\n${table([
      ["kinds", pairs(kinds)],
      ["splits", pairs(sums(parts))],
      ["domains", pairs(sums(domains))],
      ["databases", pairs(sums(databases))],
      ["functions", functionsSaid(statistics)],
      ["parameters", parametersSaid(statistics)],
      ["arguments", pairs(Object.fromEntries(named))],
      ["questions", questionsSaid(statistics)],
      ["worded by", `${pairs(origins)} · ${number(templates)} different templates`],
      ["calls", pairs(outcomes)],
      ["checks", checksSaid(statistics)],
    ])}`,
  );
}

function functionsSaid({ functions }: Statistics): string {
  const counts = Object.values(functions).map(({ rows }) => rows);
  const with60 = counts.filter((rows) => rows >= 60).length;
  return `${counts.filter((rows) => rows > 0).length} of ${counts.length} with rows of one call, ${with60} with 60 or more`;
}

const parametersSaid = ({ parameters }: Statistics): string =>
  `${number(parameters.given)} of ${number(parameters.declared)} given, ` +
  `${number(parameters.valuesListed - parameters.valuesUnseen.length)} of ${number(parameters.valuesListed)} listed values`;

const questionsSaid = ({ characters, words }: Statistics): string =>
  `${characters.median} characters in the middle (${characters.least} to ${number(characters.most)}), ${words.median} words`;

function checksSaid({ rows, checks }: Statistics): string {
  const { solver, persons, judgedByModel } = checks;
  const reviewed = Object.values(persons).reduce((sum, count) => sum + count, 0);
  const parts = [
    `schema ${number(checks.schema)}`,
    `evidence ${number(checks.evidence)}`,
    `executed ${number(checks.executed)}`,
    ...(solver ? [`solved by ${solver.by} ${number(solver.found)} of ${number(solver.tried)}`] : []),
    `judged by models ${number(judgedByModel)}`,
    `reviewed by persons ${number(reviewed)}`,
  ];
  return `${parts.join(" · ")} (of ${number(rows)})`;
}

const sums = (rows: Readonly<Record<string, Counts>>): Counts =>
  Object.fromEntries(
    Object.entries(rows).map(([name, counts]) => [
      name,
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    ]),
  );

const pairs = (counts: Counts): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(" · ");
