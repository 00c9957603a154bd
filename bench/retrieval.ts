/** The retrieval caller in process, over the catalogue's own phrases with their example arguments put in. */
import { retrievalCaller } from "../src/caller/index.ts";
import { functions } from "../src/catalog/index.ts";
import { line, ms, quantile, timed } from "./measure.ts";

const caller = retrievalCaller();
const questions = functions.flatMap(({ asks, example }) =>
  asks.map((ask) => ask.replace(/\{(\w+)\}/g, (_, name: string) => String(example[name] ?? "this"))),
);
for (const question of questions.slice(0, 50)) await caller.call(question);

const times: number[] = [];
for (const question of questions) times.push(await timed(() => caller.call(question)));
line(`retrieval caller over ${questions.length} questions, p50`, {
  figure: ms(quantile(times, 0.5)),
  goal: "5 ms",
});
line("retrieval caller, p99", { figure: ms(quantile(times, 0.99)), goal: "-" });
