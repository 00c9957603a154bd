// Reads every recorded answer in ../shared/responses, prints outcomes per service, and how many were judged wrongly.
import { readAnswer } from "../src/client/read-answer.ts";
import { recordedAnswers } from "../test/recorded-answers.ts";
import { hasShared } from "../test/shared.ts";

if (!hasShared) {
  console.log("skipped: ../shared is not here");
  process.exit(0);
}

const counts = new Map<string, number>();
const wrong: string[] = [];
let elapsed = 0;
const answers = recordedAnswers();
for (const { file, service, functionName, status, body, contentType, expected } of answers) {
  const start = performance.now();
  const reading = readAnswer(functionName, {
    status,
    body,
    headers: contentType ? { "content-type": contentType } : {},
  });
  elapsed += performance.now() - start;
  const key = `${service} ${reading.status}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  if (reading.status !== expected)
    wrong.push(`${file}: ${reading.status}, not ${expected} (${reading.message ?? ""})`);
}
for (const [key, count] of [...counts].sort()) console.log(`${key.padEnd(24)}${String(count).padStart(5)}`);
for (const line of wrong) console.log(line);
console.log(
  `${answers.length} answers, ${(elapsed / answers.length).toFixed(2)} ms each, ${wrong.length} wrong`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
