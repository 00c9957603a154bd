// The whole shipped build from nothing, twice, and the audit of it: time, rows a second, memory, bytes.
// Run: npx node bench/dataset.ts [--times 50] [--once]   (times: how many times more rows)
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_MIX } from "../src/dataset/index.ts";
import { line } from "./measure.ts";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "1" },
    once: { type: "boolean", default: false },
  },
});
const times = Number(values.times);

interface Run {
  readonly seconds: number;
  /** Peak resident set, bytes. */
  readonly memory: number;
  readonly text: string;
}

/** Runs the command line in a process of its own, under the measure of the system. */
function run(words: readonly string[]): Run {
  const start = performance.now();
  const script = `
    const { run } = await import(${JSON.stringify(new URL("../dist/apps/cli/run.js", import.meta.url).href)});
    const status = await run(${JSON.stringify(words)});
    process.stderr.write("\\npeak " + process.resourceUsage().maxRSS * 1024);
    process.exitCode = status;`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--no-warnings", "--input-type=module", "-e", script],
    {
      maxBuffer: 1 << 28,
      encoding: "utf8",
    },
  );
  if (status !== 0 && status !== 1) throw new Error(`biotool ${words.join(" ")}: ${stderr}`);
  return {
    seconds: (performance.now() - start) / 1000,
    memory: Number(/peak (\d+)/.exec(stderr)?.[1]),
    text: stdout,
  };
}

const scaled = (["calls", "abstain", "missing", "chains"] as const).flatMap((name) => [
  `--${name}`,
  String(DEFAULT_MIX[name] * times),
]);
const folder = mkdtempSync(join(tmpdir(), "biotool-bench-dataset-"));
try {
  const outs = (values.once || times > 1 ? ["a"] : ["a", "b"]).map((name) => join(folder, name));
  const builds = outs.map((out) => run(["dataset", "build", "--out", out, ...scaled, "--json"]));
  const [first] = builds;
  const rows = Number(/"stage": "split"[\s\S]*?"kept": (\d+)/.exec(first?.text ?? "")?.[1]);
  line(`build of ${rows.toLocaleString("en-US")} rows`, {
    figure: builds.map(({ seconds }) => `${seconds.toFixed(0)} s`).join(", "),
    goal: "300 s",
  });
  line("rows a second", {
    figure: builds.map(({ seconds }) => (rows / seconds).toFixed(0)).join(", "),
    goal: "200",
  });
  line("peak memory of the build", {
    figure: builds.map(({ memory }) => `${(memory / 1e6).toFixed(0)} MB`).join(", "),
    goal: "1,000 MB",
  });
  const sums = outs.map((out) =>
    createHash("sha256")
      .update(readFileSync(join(out, "stages", "split.jsonl")))
      .digest("hex"),
  );
  if (outs.length > 1)
    line("built twice, the same bytes", { figure: String(new Set(sums).size === 1), goal: "true" });
  const audit = run(["dataset", "audit", outs[0] ?? "", "--json"]);
  const report = JSON.parse(audit.text) as {
    verdict: string;
    findings: { check: string; looked: number; faults: number }[];
    leaks: { split: string; shared: Record<string, number> }[];
  };
  line("audit, executing every call", { figure: `${audit.seconds.toFixed(0)} s`, goal: "-" });
  line("peak memory of the audit", { figure: `${(audit.memory / 1e6).toFixed(0)} MB`, goal: "1,000 MB" });
  line("verdict", { figure: report.verdict, goal: "sound" });
  for (const { check, looked, faults } of report.findings)
    line(`  ${check}`, { figure: `${faults} of ${looked}`, goal: "0" });
  for (const { split, shared } of report.leaks)
    line(`  leaks into ${split}`, { figure: Object.values(shared).join(" "), goal: "0 of each kind" });
  line("release", {
    figure: `${(statSync(join(outs[0] ?? "", "rows.jsonl.gz")).size / 1e6).toFixed(1)} MB of JSONL`,
    goal: "20 MB in all",
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
