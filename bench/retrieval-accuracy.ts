/**
 * How often the retrieval caller is right on the development questions (`retrieval-dev.jsonl`, for tuning, no test set).
 * `--errors` lists the failures, of the tuning part only; `--held-out-errors` those of the third kept aside.
 */
import { retrievalCaller } from "../src/caller/index.ts";
import { ms, quantile } from "./measure.ts";
import { isRight, isRightMissing, type Judged, judge } from "./retrieval-judge.ts";
import { devQuestions, isHeldOut } from "./retrieval-questions.ts";

const share = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
const row = (what: string, figure: string): void => console.log(`  ${what.padEnd(44)} ${figure}`);

function report(title: string, judged: readonly Judged[]): void {
  const calls = judged.filter((each) => each.row.call);
  const saidNo = judged.filter((each) => each.answer.decision.kind === "abstain");
  const saidMissing = judged.filter((each) => each.answer.decision.kind === "missing");
  const shouldNo = judged.filter((each) => each.row.abstain);
  const shouldMissing = judged.filter((each) => each.row.missing);
  console.log(`${title}: ${judged.length} questions, ${calls.length} with a call`);
  row("right function", share(calls.filter(({ tool }) => tool).length, calls.length));
  row(
    "match: function and determined arguments",
    share(calls.filter(({ match }) => match).length, calls.length),
  );
  row(
    "matches with an argument nobody asked for",
    share(calls.filter(({ extra }) => extra.length > 0).length, calls.length),
  );
  row("abstention precision", share(saidNo.filter(({ row: { abstain } }) => abstain).length, saidNo.length));
  row("abstention recall", share(shouldNo.filter(isRight).length, shouldNo.length));
  row("missing precision", share(saidMissing.filter(isRightMissing).length, saidMissing.length));
  row("missing recall", share(shouldMissing.filter(isRightMissing).length, shouldMissing.length));
  row("all: call, abstention or missing right", share(judged.filter(isRight).length, judged.length));
  for (const k of [1, 3, 5, 10])
    row(
      `search: right function among the first ${k}`,
      share(calls.filter(({ rank }) => rank > 0 && rank <= k).length, calls.length),
    );
}

function calibration(judged: readonly Judged[]): void {
  console.log("confidence of calls against share of matches");
  const calls = judged.filter(({ answer }) => answer.decision.kind === "call");
  let gap = 0;
  for (let bin = 0; bin < 10; bin++) {
    const within = calls.filter(({ answer }) => Math.min(9, Math.floor(answer.confidence * 10)) === bin);
    const said = within.reduce((sum, { answer }) => sum + answer.confidence, 0) / (within.length || 1);
    const right = within.filter(isRight).length;
    gap += Math.abs(said * within.length - right);
    row(
      `${(bin / 10).toFixed(1)} to ${((bin + 1) / 10).toFixed(1)}, said ${said.toFixed(2)}`,
      share(right, within.length),
    );
  }
  row("expected calibration error", (gap / calls.length).toFixed(3));
}

function failures(judged: readonly Judged[]): void {
  for (const { row: gold, answer } of judged.filter((each) => !isRight(each))) {
    const { decision, confidence } = answer;
    const said =
      decision.kind === "call"
        ? JSON.stringify(decision.call)
        : decision.kind === "missing"
          ? `missing ${decision.functionName} ${decision.parameters.join(",")}`
          : "abstain";
    console.log(
      `\n${gold.id}: ${gold.question}\n  gold ${JSON.stringify(gold.call ?? gold.missing ?? "abstain")}\n  said ${confidence.toFixed(2)} ${said}`,
    );
  }
}

const first = performance.now();
await retrievalCaller().call("Where is BRCA1?");
const firstTime = performance.now() - first;
const judged: Judged[] = [];
for (const question of devQuestions()) judged.push(await judge(question));
const tuning = judged.filter((each) => !isHeldOut(each.row));
const heldOut = judged.filter((each) => isHeldOut(each.row));
report("tuning part", tuning);
report("held out", heldOut);
calibration(judged);
const times = judged.map(({ milliseconds }) => milliseconds);
console.log(
  `first question ${ms(firstTime)}, p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}`,
);
if (process.argv.includes("--errors")) failures(tuning);
if (process.argv.includes("--held-out-errors")) failures(heldOut);
