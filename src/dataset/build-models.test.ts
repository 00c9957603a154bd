import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { describeSnapshot } from "../../test/ask-snapshot.ts";
import { type ChatAsked, type ChatServer, type ChatTurn, chatServer, raw } from "../../test/chat-server.ts";
import { buildDataset, builtRows, checkedRows, type DatasetOptions } from "./build.ts";
import { agreementOf } from "./check/agreement.ts";
import { openJournal } from "./journal.ts";
import type { Row } from "./row.ts";
import { stageFile } from "./stages/stage.ts";
import { modelJudge, openChat, rememberChat } from "./writers/index.ts";

const root = mkdtempSync(join(tmpdir(), "biotool-models-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A model that words what it is told to, at times badly, and finds questions without an "is" bad. */
function played(number: number, { body }: ChatAsked): ChatTurn {
  const text = body.messages[1]?.content ?? "";
  if (number % 11 === 3) return raw(500);
  if (number % 7 === 2) return "Sorry, no.";
  const value = /- id = "([^"]+)"/.exec(text)?.[1];
  if (value !== undefined)
    return JSON.stringify({
      questions: [
        `Is ${value} still in use in Ensembl?`,
        number % 5 === 0 ? "Is this id in use?" : `newest version of ${value}`,
      ],
    });
  const isGood = /Question: .*\bis\b/i.test(text);
  return JSON.stringify({ verdict: isGood ? "good" : "bad", reason: "by its words" });
}

/** One build from nothing or from what is in its folder. */
async function build(name: string, { server, ...options }: Partial<DatasetOptions> & { server: ChatServer }) {
  const folder = join(root, name);
  const open = (model: string) =>
    rememberChat(
      openChat({ baseUrl: server.baseUrl, model, env: {}, clock: { now: () => 0, sleep: async () => {} } }),
      {
        file: join(folder, "answers.jsonl"),
      },
    );
  const [writer, judge] = [open("writer"), open("judge")];
  try {
    await buildDataset({
      folder,
      seed: 3,
      calls: 14,
      abstain: 0,
      missing: 0,
      chains: 0,
      weights: {},
      only: ["get_archive_id"],
      solver: null,
      writers: [writer],
      judges: [modelJudge(judge)],
      ...options,
    });
  } finally {
    await writer.close();
    await judge.close();
  }
  const all = async (rows: AsyncIterable<Row>): Promise<Row[]> => {
    const found: Row[] = [];
    for await (const row of rows) found.push(row);
    return found;
  };
  return { folder, rows: await all(builtRows(folder)), checked: await all(checkedRows(folder)) };
}

describeSnapshot("a build with language models and persons", () => {
  it("words, judges, drops what is judged bad, and says the same when it is started again, without asking", async () => {
    const server = await chatServer(played);
    const first = await build("one", { server });
    const { rows, checked, folder } = first;
    const written = rows.filter(({ origin }) => "model" in origin);
    expect(written.length).toBeGreaterThan(5);
    expect(
      rows.every(({ kind, origin }) => kind !== "call" || "model" in origin || "written" in origin),
    ).toBe(true);
    expect(written.every(({ split, checks }) => split !== undefined && checks.evidence)).toBe(true);
    expect(rows.some(({ checks }) => checks.judged.some(({ verdict }) => verdict === "bad"))).toBe(false);
    expect(checked.some(({ checks }) => checks.judged.some(({ verdict }) => verdict === "bad"))).toBe(true);
    const { judges } = await agreementOf(checked);
    expect(judges.map(({ judge }) => judge)).toContain("judge");

    const { length } = server.asked;
    const bytes = readFileSync(stageFile(folder, "split"), "utf8");
    for (const stage of ["phrase", "check", "review", "split"]) {
      rmSync(join(folder, `${stage}.manifest.json`));
      rmSync(stageFile(folder, stage));
    }
    await build("one", { server });
    expect(readFileSync(stageFile(folder, "split"), "utf8")).toBe(bytes);
    expect(server.asked).toHaveLength(length);

    const [accepted, rejected] = [
      checked.find(({ checks }) => checks.judged.some(({ verdict }) => verdict === "bad")),
      written[0],
    ];
    const decisions = join(root, "decisions.jsonl");
    const journal = openJournal(decisions);
    const by = { by: "Ada", when: "2026-11-24T00:00:00.000Z" };
    journal.append({ row: accepted?.id, verdict: "accept", ...by });
    journal.append({ row: rejected?.id, verdict: "reject", reason: "odd", ...by });
    journal.close();
    const decided = await build("one", { server, decisions });
    expect(decided.rows.find(({ id }) => id === rejected?.id)).toBeUndefined();
    expect(readFileSync(stageFile(folder, "review"), "utf8")).toContain("rejected by Ada: odd");
    const review = readFileSync(stageFile(folder, "review"), "utf8").split("\n");
    expect(review.filter((line) => line.includes('"reviewed"'))).toHaveLength(1);
    await server.close();
  }, 60_000);
});
