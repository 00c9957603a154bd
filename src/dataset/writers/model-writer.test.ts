import { mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type ChatServer, type ChatTurn, chatServer } from "../../../test/chat-server.ts";
import { evidenceFaults } from "../check/evidence.ts";
import { phraseBook } from "../check/find-evidence.ts";
import type { GeneIndex } from "../groups/gene-index.ts";
import { material } from "../material.ts";
import type { Executed } from "../stages/execute.ts";
import type { Phrased } from "../stages/phrase.ts";
import { openChat } from "./chat.ts";
import { modelWriter } from "./model-writer.ts";
import { type RememberOptions, rememberChat } from "./remember.ts";

const { lexicon } = material();
const phrases = phraseBook(lexicon);
const genes: GeneIndex = {
  bySymbol: (text) => text,
  byAnyId: (text) => text,
  byNcbiId: (text) => text,
  byProtein: (text) => text,
};
const folder = mkdtempSync(join(tmpdir(), "biotool-writer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const servers: ChatServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const DRAW: Executed = {
  id: "d1",
  kind: "call",
  of: "get_archive_id",
  shape: 0,
  filling: { drawn: {}, chosen: {}, extras: [] },
  calls: [{ name: "get_archive_id", arguments: { id: "ENSG00000157764" } }],
  questions: 1,
  outcomes: [],
};
const GOOD = JSON.stringify({
  questions: ["Is ENSG00000157764 still in use?", "latest version of ENSG00000157764 please"],
});

let files = 0;
async function writing(turns: readonly ChatTurn[], options: Partial<RememberOptions> = {}) {
  const server = await chatServer((number) => turns[Math.min(number, turns.length) - 1] ?? "");
  servers.push(server);
  files += 1;
  const file = options.file ?? join(folder, `${files}.jsonl`);
  const chat = rememberChat(openChat({ baseUrl: server.baseUrl, model: "m", key: "sk-secret", env: {} }), {
    file,
    ...options,
  });
  return { server, file, chat, writer: modelWriter(chat, { phrases, genes }) };
}

describe("a language model as writer", () => {
  it("words two questions a call, whose evidence it finds and the check of rows accepts", async () => {
    const { writer, server } = await writing([GOOD]);
    const rows = (await writer.write(DRAW)) as Phrased[];
    expect(rows.map(({ question }) => question)).toEqual(JSON.parse(GOOD).questions);
    for (const row of rows) {
      expect(evidenceFaults(row, lexicon)).toEqual([]);
      expect(row.origin).toEqual({ model: "m", prompt: expect.stringMatching(/^[\da-f]{16}$/) });
      expect(row.split).toBeUndefined();
    }
    expect(new Set(rows.map(({ groups }) => groups.template)).size).toBe(1);
    expect(server.asked).toHaveLength(1);
  });

  it("is told function, call and what must be determined, and never the answer", async () => {
    const { writer, server } = await writing([GOOD]);
    const told = {
      status: "data",
      sha256: "0",
      service: "ensembl",
      url: "",
      transport: "snapshot",
      when: "",
      observation: "latest: ENSG00000157764.16",
    } as const;
    await writer.write({ ...DRAW, outcomes: [told] });
    const prompt = JSON.stringify(server.asked[0]?.body);
    for (const part of ["get_archive_id", "ENSG00000157764", "must be determined"])
      expect(prompt.toLowerCase()).toContain(part.toLowerCase());
    expect(prompt).not.toContain("ENSG00000157764.16");
  });

  it("takes JSON in a fence", async () => {
    const { writer } = await writing([`\`\`\`json\n${GOOD}\n\`\`\``]);
    expect((await writer.write(DRAW)).every((row) => !("drop" in row))).toBe(true);
  });

  it.each([
    ["prose around it", `Here you are: ${GOOD}`, "no JSON"],
    ["a refusal in words", "I'm sorry, but I can't help with that.", "no JSON"],
    ["half of it", GOOD.slice(0, 40), "no JSON"],
    ["one question", '{"questions":["Is ENSG00000157764 still in use?"]}', "not just 2"],
    ["another shape", '{"param_analysis":{},"questions":["a b c","d e f"]}', "no object"],
    ["the same twice", '{"questions":["ENSG00000157764?","ensg00000157764?"]}', "the same"],
    ["a number", '{"questions":["ENSG00000157764?",7]}', "no text"],
  ])(
    "is asked three times at most for %s, then the draw is dropped with the reason",
    async (_, said, why) => {
      const { writer, server } = await writing([said]);
      expect(await writer.write(DRAW)).toEqual([{ id: "d1", drop: expect.stringContaining(why) }]);
      expect(server.asked).toHaveLength(3);
      expect(server.asked[1]?.body.messages.at(-1)?.content).toContain(why);
    },
  );

  it("may correct itself", async () => {
    const { writer, server } = await writing(["no", GOOD]);
    expect((await writer.write(DRAW)).every((row) => !("drop" in row))).toBe(true);
    expect(server.asked).toHaveLength(2);
  });

  it("loses a question that drops the identifier, and keeps the other", async () => {
    const { writer } = await writing([
      JSON.stringify({ questions: ["Is this gene still in use?", "latest version of ENSG00000157764"] }),
    ]);
    const [first, second] = await writer.write(DRAW);
    expect(first).toEqual({ id: "d1", drop: "m: a question leaves id of get_archive_id open" });
    expect(second).toMatchObject({ question: "latest version of ENSG00000157764" });
  });

  it("leaves rows that are not single calls to others", async () => {
    const { writer, server } = await writing([GOOD]);
    expect(await writer.write({ ...DRAW, kind: "multi-hop" })).toEqual([]);
    expect(await writer.write({ ...DRAW, written: "w1" })).toEqual([]);
    expect(server.asked).toHaveLength(0);
  });
});

describe("answers of a model", () => {
  it("are kept without the key, and not asked for twice, failures included", async () => {
    const { writer, file, chat } = await writing(["no", "nein", GOOD]);
    const rows = await writer.write(DRAW);
    expect(chat.usage()).toEqual({ asked: 3, held: 3, inputTokens: 300, outputTokens: 60 });
    expect(readFileSync(file, "utf8")).not.toContain("sk-secret");
    const again = await writing(["never asked"], { file });
    expect(await again.writer.write(DRAW)).toEqual(rows);
    expect(again.server.asked).toHaveLength(0);
  });

  it("are asked for once where two want the same at the same time", async () => {
    const { writer, server } = await writing([GOOD]);
    await Promise.all([writer.write(DRAW), writer.write(DRAW)]);
    expect(server.asked).toHaveLength(1);
  });

  it("survive a stop in the middle of a line: only that one is asked for again", async () => {
    const first = await writing(["no", GOOD]);
    const rows = await first.writer.write(DRAW);
    truncateSync(first.file, readFileSync(first.file).length - 20);
    const again = await writing([GOOD], { file: first.file });
    expect(await again.writer.write(DRAW)).toEqual(rows);
    expect(again.server.asked).toHaveLength(1);
    expect(readFileSync(first.file, "utf8").trimEnd().split("\n")).toHaveLength(2);
  });

  it("stop at the budget, which says so", async () => {
    const { writer, server } = await writing(["no"], { budget: 2 });
    await expect(writer.write(DRAW)).rejects.toThrow(/budget of 2/);
    expect(server.asked).toHaveLength(2);
  });
});
