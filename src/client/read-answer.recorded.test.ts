import { expect, test } from "vitest";
import { recordedAnswers } from "../../test/recorded-answers.ts";
import { describeShared } from "../../test/shared.ts";
import { isSuccess } from "./outcome.ts";
import { readAnswer } from "./read-answer.ts";

/** How an error looks in the raw text, written without a look at the readers; the last is a web server's redirect page. */
const ERROR_MARKS = /<ERROR>[^<]|"ERROR":"|"error"\s*:\s*"|Error%3A|<h1>Moved Permanently/;

describeShared("every recorded answer", () => {
  const answers = recordedAnswers();
  const judged = answers.map((answer) => {
    const { functionName, status, body, contentType } = answer;
    const headers = contentType ? { "Content-Type": contentType } : {};
    return { answer, reading: readAnswer(functionName, { status, headers, body }) };
  });

  test("is there: 546 files and the lines of Ensembl's own assertions", () => {
    expect(answers.filter(({ file }) => !file.includes(".jsonl"))).toHaveLength(546);
    expect(answers.filter(({ file }) => file.includes(".jsonl"))).toHaveLength(380);
  });

  test("is judged as a person who read it judges it", () => {
    const wrong = judged.filter(({ answer, reading }) => reading.status !== answer.expected);
    expect(
      wrong.map(({ answer, reading }) => `${answer.file}: ${reading.status}, not ${answer.expected}`),
    ).toEqual([]);
  });

  test("that carries an error's mark never comes out as a success, and no other comes out as a refusal", () => {
    const files = judged.filter(({ answer }) => !answer.file.includes(".jsonl"));
    const marked = files.filter(({ answer }) =>
      ERROR_MARKS.test(Buffer.from(answer.body).toString("latin1")),
    );
    expect(marked.length).toBeGreaterThan(35);
    expect(marked.filter(({ reading }) => isSuccess(reading)).map(({ answer }) => answer.file)).toEqual([]);
    const unmarked = files.filter((one) => !marked.includes(one));
    expect(
      unmarked.filter(({ reading }) => reading.status === "refused" || reading.status === "unavailable"),
    ).toEqual([]);
  });

  test("that is no success says why, and every success has its content", () => {
    for (const { answer, reading } of judged) {
      if (isSuccess(reading)) expect(reading.content, answer.file).toBeDefined();
      else expect(reading.message, answer.file).toMatch(/\w{3}/);
    }
  });

  test("counts per service and outcome are the ones in the notes", () => {
    const counts: Record<string, number> = {};
    for (const { answer, reading } of judged) {
      const key = `${answer.service} ${reading.status}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "ensembl data": 497,
        "ensembl empty": 31,
        "ensembl refused": 78,
        "ncbi data": 225,
        "ncbi empty": 22,
        "ncbi malformed": 2,
        "ncbi refused": 8,
        "ncbi unavailable": 28,
        "uniprot data": 35,
      }
    `);
  });
});
