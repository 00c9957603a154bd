import type { Command } from "commander";
import type { AuditReport } from "../../../../dataset/index.ts";
import { EXIT } from "../../failure.ts";
import { progressLine } from "../../progress-line.ts";
import { out, outJson, styled, table } from "../../terminal.ts";

export function addAudit(command: Command, exit: (status: number) => void): void {
  command
    .command("audit")
    .description("run every check on a set, ours or another's, and print a verdict with numbers")
    .argument("<set>", "folder of a set, or a file of rows (.jsonl, .jsonl.gz)")
    .option("--no-execute", "do not make the calls again")
    .option("--json", "print the report as one JSON document")
    .addHelpText(
      "after",
      "\nExit status: 0 sound · 1 unsound.\n\nExample:\n  $ biotool dataset audit data/dataset",
    )
    .action(async (set: string, options: AuditOptions) => exit(await audit(set, options)));
}

interface AuditOptions {
  readonly execute: boolean;
  readonly json?: boolean;
}

async function audit(path: string, { execute, json = false }: AuditOptions): Promise<number> {
  const { auditSet, readSet } = await import("../../../../dataset/index.ts");
  const { openFacts, snapshotTransport } = await import("../../../../snapshot/index.ts");
  const { createClient } = await import("../../../../client/index.ts");
  readSet(path);
  const facts = openFacts();
  const client = execute ? createClient({ transport: snapshotTransport() }) : undefined;
  const progress = progressLine();
  try {
    const report = await auditSet({
      rows: () => readSet(path),
      facts,
      ...(client ? { client } : {}),
      onProgress: progress.tell,
    });
    progress.end();
    if (json) outJson(report);
    else tell(report);
    return report.verdict === "sound" ? EXIT.done : EXIT.no;
  } finally {
    await client?.close();
    facts.close();
  }
}

const number = (value: number): string => value.toLocaleString("en-US");
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function tell({ verdict, findings, leaks, balance, baselines, solvable }: AuditReport): void {
  out(styled("bold", `${verdict}: ${number(balance.rows)} rows`));
  out(
    `\n${table(findings.map(({ check, does, looked, faults }) => [faults === 0 ? "ok" : styled("red", number(faults)), check, `${does} (${number(looked)} looked at)`]))}`,
  );
  for (const { check, examples } of findings)
    for (const { row, fault } of examples) out(`  ${check}  ${row}  ${fault}`);
  out(
    `\n${table([["split", "rows", "call", "entity and function", "entity", "template", "wording"], ...leaks.map(({ split, rows, shared }) => [split, number(rows), ...Object.values(shared).map(number)])])}`,
  );
  const functions = Object.values(balance.functions);
  out(
    `\n${table([
      ["kinds", pairs(balance.kinds)],
      ["splits", pairs(balance.splits)],
      ["domains", pairs(balance.domains)],
      [
        "functions",
        `${functions.filter((rows) => rows > 0).length} with rows, ${functions.filter((rows) => rows < 60).length} with fewer than 60`,
      ],
      [
        "not in any call",
        `${balance.parametersUnseen.length} parameters, ${balance.valuesUnseen.length} enumerated values`,
      ],
      ["always the first function", percent(baselines.firstTool)],
      [
        "copied from the question",
        `${percent(baselines.copiedArguments)} of arguments, ${percent(baselines.copiedCalls)} of calls`,
      ],
      ...(solvable ? [["solved by", `${solvable.by}: ${percent(solvable.found / solvable.rows)}`]] : []),
    ])}`,
  );
}

const pairs = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(" · ");
