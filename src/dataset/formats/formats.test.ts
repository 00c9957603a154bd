import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetRows } from "../../../test/dataset-rows.ts";
import { gathered } from "../../../test/gathered.ts";
import { UsageError } from "../../errors/index.ts";
import { callHash } from "../groups/groups-of.ts";
import type { Row } from "../row.ts";
import { callsSaid } from "./conversation.ts";
import { formats, getFormat } from "./index.ts";

const place = mkdtempSync(join(tmpdir(), "biotool-formats-"));
let rows: readonly Row[];
let number = 0;

beforeAll(async () => {
  rows = await datasetRows();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const fresh = (): string => {
  number += 1;
  return join(place, String(number));
};

const said = (row: Pick<Row, "question" | "calls">): string =>
  JSON.stringify([row.question, row.calls.map(callHash)]);

/** Kinds of rows that a format has words for. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  xlam: ["call", "abstain", "missing-parameter"],
  bfcl: ["call", "abstain", "missing-parameter"],
  original: ["call"],
};
const ALL = ["call", "abstain", "missing-parameter", "multi-hop"];

describe.each(Object.values(formats))("$name", (format) => {
  const own = (): readonly Row[] => rows.filter(({ kind }) => (KINDS[format.name] ?? ALL).includes(kind));

  it("writes rows that its consumer keeps, and reads them back as the same questions and calls", async () => {
    const folder = fresh();
    const report = await format.write(rows, { folder });
    expect(report.rows).toBe(own().length);
    expect(Object.values(report.leftOut).reduce((sum, left) => sum + left, 0)).toBe(
      rows.length - report.rows,
    );
    expect(await gathered(format.validate(folder))).toEqual([]);
    const read = await gathered(format.read(folder));
    const wanted = own().map((row) => said({ question: row.question, calls: callsSaid(row) }));
    expect(read.map(said).sort()).toEqual([...wanted].sort());
  });

  it("writes the same bytes again", async () => {
    const [first, second] = [fresh(), fresh()];
    const { files } = await format.write(rows, { folder: first });
    await format.write(rows, { folder: second });
    for (const file of Object.keys(files))
      expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file)))).toBe(true);
  });

  it("leaves nothing behind where the rows break off, and refuses a folder that holds something", async () => {
    const folder = fresh();
    async function* broken(): AsyncGenerator<Row> {
      yield* rows;
      throw new Error("broken off");
    }
    await expect(format.write(broken(), { folder })).rejects.toThrow("broken off");
    expect(existsSync(folder) || existsSync(`${folder}.partial`)).toBe(false);
    mkdirSync(folder);
    writeFileSync(join(folder, "mine.txt"), "mine");
    await expect(format.write(rows, { folder })).rejects.toThrow(UsageError);
    expect(readFileSync(join(folder, "mine.txt"), "utf8")).toBe("mine");
  });

  it("takes an empty set and says so by empty counts", async () => {
    const report = await format.write([], { folder: fresh() });
    expect(report).toMatchObject({ rows: 0, files: {}, leftOut: {} });
  });
});

describe("masked names", () => {
  it.each(["llama-factory", "openai", "trl", "trl-prompt-completion", "xlam", "bfcl"])(
    "%s is still kept by its consumer, and holds no official name",
    async (name) => {
      const folder = fresh();
      const { files } = await getFormat(name).write(rows, { folder, context: { mask: true } });
      expect(await gathered(getFormat(name).validate(folder))).toEqual([]);
      for (const file of Object.keys(files))
        expect(readFileSync(join(folder, file), "utf8")).not.toContain('lookup_by_symbol"');
    },
  );
});

/** A record made wrong by a change of its text, and the rule that must find it. */
const PLANTED: readonly (readonly [format: string, from: RegExp | string, to: string, rule: string])[] = [
  ["llama-factory", '"from":"human"', '"from":"user"', "turn 1 is user, not human or observation"],
  ["llama-factory", /\{"from":"human","value":"[^"]*"\},/, "", "the number of turns is odd"],
  ["llama-factory", /\\"arguments\\":\{/, '\\"arguments\\":1,\\"other\\":{', "the arguments an object"],
  ["llama-factory", "parameters", "params", "has no parameters.properties"],
  ["openai", '"messages"', '"id":"x","messages"', "the key id is not known"],
  ["openai", /"arguments":"\{/, '"arguments":"', "are not an object in a text"],
  ["openai", '"role":"user"', '"role":"human"', "message 2 has the role human"],
  ["trl", /"arguments":\{[^}]*\}/, '"arguments":"{}"', "are not an object"],
  ["trl", /"function":\{"name":"\w+"/, '"function":{"name":"other"', "other is called and not listed"],
  ["trl-prompt-completion", '"role":"user"', '"role":"assistant"', "neither the user nor an observation"],
  ["xlam", /"query":"[^"]*"/, '"query":" "', "the query is empty"],
  ["xlam", /"answers":"\[\{/, '"answers":"{', "answers is no JSON list in a text"],
  [
    "bfcl",
    '"id":"multiple_0"',
    '"id":"multiple_9"',
    "the possible answer on this line is another question's",
  ],
  [
    "bfcl",
    '"type":"string","description"',
    '"type":["string"],"description"',
    "has no type that the checker knows",
  ],
];

describe("a validator", () => {
  it.each(PLANTED)("of %s finds %s made %s", async (name, from, to, rule) => {
    const folder = fresh();
    const call = rows.filter(({ kind, split }) => kind === "call" && split === "train").slice(0, 1);
    const { files } = await getFormat(name).write(call, { folder });
    const path = join(folder, Object.keys(files)[0] ?? "");
    const text = readFileSync(path, "utf8");
    expect(text.replace(from, to)).not.toBe(text);
    writeFileSync(path, text.replace(from, to));
    const found = await gathered(getFormat(name).validate(folder));
    expect(found.map((fault) => fault.rule).join("; ")).toContain(rule);
  });

  it("finds a line that is no JSON", async () => {
    const folder = fresh();
    await getFormat("xlam").write(rows, { folder });
    writeFileSync(join(folder, "biotool-train.jsonl"), "{broken\n");
    expect(await gathered(getFormat("xlam").validate(folder))).toContainEqual({
      row: "biotool-train.jsonl:1",
      rule: "the line is no JSON object",
    });
  });
});

describe("what datasets reads of TRL's files", () => {
  it("shows in the first records all that is in the file, whatever the order of the rows", async () => {
    const folder = fresh();
    const calls = rows.filter(({ kind }) => kind === "call").slice(0, 1);
    const chains = rows.filter(({ kind }) => kind === "multi-hop").slice(0, 1);
    const many = [...Array.from({ length: 30 }, () => calls).flat(), ...chains].map(
      (row): Row => ({ ...row, split: "train" }),
    );
    await getFormat("trl-prompt-completion").write(many, { folder });
    const lines = readFileSync(join(folder, "biotool-train.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(many.length);
    const answersIn = (line = ""): number => line.split('"role":"tool"').length - 1;
    expect(lines.slice(0, 3).map(answersIn)).toContain(1);
    expect(lines.slice(3, 30).map(answersIn)).toEqual(Array.from({ length: 27 }, () => 0));
  });

  it("is told by a card: the file and rows of each split, and messages of any members", async () => {
    const folder = fresh();
    await getFormat("trl").write(rows, { folder });
    const card = readFileSync(join(folder, "README.md"), "utf8");
    expect(card).toContain("- split: test_written\n    path: biotool-test-written.jsonl");
    expect(card).toContain("- name: messages\n    list: json");
    expect(card).toContain("description: 6 train, 2 validation");
  });
});

describe("formats", () => {
  it("suggest the nearest name for an unknown one", () => {
    expect(() => getFormat("llama_factory")).toThrow("did you mean llama-factory?");
  });

  it("refuse more functions than OpenAI takes before anything is written", async () => {
    const folder = fresh();
    await expect(getFormat("openai").write(rows, { folder, context: { hardness: "all" } })).rejects.toThrow(
      "at most 128 functions",
    );
    expect(existsSync(folder)).toBe(false);
  });

  it("say which place cannot be written", async () => {
    await expect(getFormat("xlam").write(rows, { folder: "/proc/nowhere" })).rejects.toThrow("/proc/nowhere");
  });

  it("say what a folder lacks that is no export", async () => {
    const folder = fresh();
    mkdirSync(folder);
    for (const format of Object.values(formats)) {
      if (format.name === "original") continue;
      await expect(gathered(format.validate(folder))).rejects.toThrow("holds no file of this format");
    }
  });
});
