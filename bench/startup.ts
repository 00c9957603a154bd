/** Cold processes, paired: `node -e 0`, `biotool --version`, and `biotool ask` with a warm cache folder. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { line, ms, quantile } from "./measure.ts";

const RUNS = 15;
const cli = fileURLToPath(new URL("../dist/apps/cli/main.js", import.meta.url));
const commands = {
  node: ["-e", "0"],
  version: [cli, "--version"],
  ask: [cli, "ask", "Where in the human genome is BRCA1?"],
};
const times: Record<keyof typeof commands, number[]> = { node: [], version: [], ask: [] };

spawnSync(process.execPath, commands.ask);
for (let run = 0; run < RUNS; run++) {
  for (const [name, words] of Object.entries(commands)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, words);
    if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
    times[name as keyof typeof commands].push(performance.now() - start);
  }
}

const [node, version, ask] = [times.node, times.version, times.ask].map((sample) =>
  quantile(sample, 0.5),
) as [number, number, number];
line("node -e 0, median", { figure: ms(node), goal: "-" });
line("biotool --version, median", { figure: ms(version), goal: `150 ms and ${ms(1.5 * node + 60)}` });
line("biotool ask offline, warm cache, median", { figure: ms(ask), goal: "500 ms" });
