import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { findEvidence, phraseBook } from "../check/find-evidence.ts";
import type { GeneIndex } from "../groups/gene-index.ts";
import { callHash } from "../groups/groups-of.ts";
import { openJournal } from "../journal.ts";
import { material } from "../material.ts";
import { contentHash } from "../random.ts";
import type { Checks, Row, RowOutcome } from "../row.ts";
import { applyDecisions } from "./apply.ts";
import { type Decision, readDecisions } from "./decision.ts";
import { readEdited } from "./edit.ts";
import { keysOf } from "./keys.ts";
import { reviewQueue } from "./queue.ts";
import { reviewing } from "./review-rows.ts";
import { drawRow } from "./screen.ts";
import { reviewSession } from "./session.ts";

const { lexicon } = material();
const phrases = phraseBook(lexicon);
const genes: GeneIndex = {
  bySymbol: (text) => text,
  byAnyId: (text) => text,
  byNcbiId: (text) => text,
  byProtein: (text) => text,
};
const folder = mkdtempSync(join(tmpdir(), "biotool-review-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let file = "";
let files = 0;
beforeEach(() => {
  files += 1;
  file = join(folder, `${files}.jsonl`);
});

const OUTCOME: RowOutcome = {
  status: "data",
  sha256: "0",
  service: "ensembl",
  url: "https://rest.ensembl.org/",
  transport: "snapshot",
  when: "2026-05-05T00:00:00Z",
  observation: "id: ENSG00000012048\nstart: 43044295\nend: 43170245",
};

function rowOf(question: string, { symbol = "BRCA1", checks = {} as Partial<Checks> } = {}): Row {
  const call = { name: "lookup_by_symbol", arguments: { species: "homo_sapiens", symbol } };
  return {
    id: contentHash(JSON.stringify([question, [call]])),
    kind: "call",
    question,
    calls: [call],
    evidence: [findEvidence(call, { question, phrases }).evidence],
    outcomes: [OUTCOME],
    domain: "genomics",
    origin: { template: "t", seed: 1 },
    checks: { schema: true, evidence: true, executed: true, judged: [], ...checks },
    groups: { calls: [callHash(call)], entities: [], pairs: [], template: "t" },
    split: "train",
  };
}

const ROW = rowOf("Where in the human genome is BRCA1?");
const decided = (row: Row, decision: Partial<Decision>): Decision => ({
  row: row.id,
  by: "Ada",
  when: "2026-11-24T00:00:00.000Z",
  verdict: "accept",
  ...decision,
});
const fixTo = (row: Row, question: string, calls = row.calls): Decision => {
  const edited = readEdited(JSON.stringify({ question, calls }), { row, phrases });
  if (!("fix" in edited)) throw new Error(JSON.stringify(edited));
  return decided(row, { verdict: "fix", fix: edited.fix, reason: "clearer" });
};
const last = (...decisions: readonly Decision[]): ReadonlyMap<string, Decision> =>
  new Map(decisions.map((decision) => [decision.row, decision]));

describe("a file of decisions", () => {
  it("keeps every event, and the last one on a row counts", () => {
    const journal = openJournal(file);
    journal.append(decided(ROW, { verdict: "reject", reason: "odd" }));
    journal.append(decided(ROW, { by: "Bob" }));
    journal.close();
    const { all, last: latest } = readDecisions(file);
    expect(all).toHaveLength(2);
    expect(latest.get(ROW.id)).toMatchObject({ verdict: "accept", by: "Bob" });
  });

  it("loses no decision when it was cut off at any byte of the last one, and says so", () => {
    const journal = openJournal(file);
    journal.append(decided(ROW, { reason: "good – très bien" }));
    journal.append(decided(rowOf("Where is human TP53?", { symbol: "TP53" }), {}));
    journal.close();
    const whole = readFileSync(file);
    const first = whole.indexOf(10) + 1;
    for (let cut = first + 1; cut < whole.length - 1; cut += 13) {
      writeFileSync(file, whole.subarray(0, cut));
      const { all, note } = readDecisions(file);
      expect(all).toHaveLength(1);
      expect(note).toContain("cut off");
      const again = openJournal(file);
      again.append(decided(ROW, {}));
      again.close();
      expect(readDecisions(file)).toMatchObject({ all: [{ reason: "good – très bien" }, { by: "Ada" }] });
    }
  });

  it("that holds something else is said to be damaged, with the line", () => {
    writeFileSync(file, `${JSON.stringify(decided(ROW, {}))}\n{"row":"x","verdict":"reject"}\n`);
    appendFileSync(file, `${JSON.stringify(decided(ROW, {}))}\n`);
    expect(() => readDecisions(file)).toThrow(/line 2/);
  });
});

describe("decisions applied to a row", () => {
  const apply = (row: Row, ...decisions: readonly Decision[]) =>
    applyDecisions(row, { last: last(...decisions), lexicon, genes });

  it("leave a row that nobody looked at as it is", async () => {
    expect(await apply(ROW)).toBe(ROW);
  });

  it("note who accepted it and when", async () => {
    expect(await apply(ROW, decided(ROW, {}))).toEqual({
      ...ROW,
      checks: {
        ...ROW.checks,
        reviewed: { by: "Ada", when: "2026-11-24T00:00:00.000Z", verdict: "accept" },
      },
    });
  });

  it("drop a rejected row with the reason", async () => {
    expect(await apply(ROW, decided(ROW, { verdict: "reject", reason: "nobody asks this" }))).toEqual({
      id: ROW.id,
      drop: "rejected by Ada: nobody asks this",
    });
  });

  it("change a fixed row, with new id and evidence, and keep its answer where the call is the same", async () => {
    const fixed = await apply(ROW, fixTo(ROW, "On which chromosome is BRCA1 in humans?"));
    expect(fixed).toMatchObject({
      question: "On which chromosome is BRCA1 in humans?",
      outcomes: ROW.outcomes,
      split: "train",
      checks: { executed: true, reviewed: { verdict: "fix", reason: "clearer" } },
    });
    expect((fixed as Row).id).toBe(contentHash(JSON.stringify([(fixed as Row).question, ROW.calls])));
  });

  it("ask again where the call was changed, and give the row no split of its own", async () => {
    const calls = [{ name: "lookup_by_symbol", arguments: { species: "homo_sapiens", symbol: "TP53" } }];
    const fix = fixTo(ROW, "Where in the human genome is TP53?", calls);
    const unasked = await apply(ROW, fix);
    expect(unasked).toMatchObject({ outcomes: [], checks: { executed: false } });
    expect(unasked).not.toHaveProperty("split");
    const options = { last: last(fix), lexicon, genes };
    const told = { ...OUTCOME, sha256: "1" };
    const asked = await applyDecisions(ROW, { ...options, execute: async () => ({ outcomes: [told] }) });
    expect(asked).toMatchObject({ outcomes: [told], checks: { executed: true } });
    const refused = await applyDecisions(ROW, { ...options, execute: async () => ({ fault: "not found" }) });
    expect(refused).toEqual({ id: ROW.id, drop: "its fix was refused: not found" });
  });

  it("refuse a fix that leaves an argument open", async () => {
    const bare = { question: "Where is this gene in humans?", calls: ROW.calls, evidence: ROW.evidence };
    expect(await apply(ROW, decided(ROW, { verdict: "fix", fix: bare }))).toEqual({
      id: ROW.id,
      drop: expect.stringMatching(/^its fix was refused: .*symbol/),
    });
  });

  it("apply a decision on the fixed row after the fix, and end where two fixes undo each other", async () => {
    const fix = fixTo(ROW, "On which chromosome is BRCA1 in humans?");
    const next = (await apply(ROW, fix)) as Row;
    expect(await apply(ROW, fix, decided(next, { verdict: "reject", reason: "no" }))).toEqual({
      id: next.id,
      drop: "rejected by Ada: no",
    });
    expect(await apply(ROW, fix, fixTo(next, ROW.question))).toMatchObject({ id: ROW.id });
  });

  it("drop a row that a judge found bad, unless a person accepted it", async () => {
    const bad = rowOf(ROW.question, { checks: { judged: [{ by: "m", verdict: "bad" }] } });
    expect(await apply(bad)).toMatchObject({ drop: expect.stringContaining("judged bad by m") });
    expect(await apply(bad, decided(bad, {}))).toMatchObject({ id: bad.id });
  });

  it("drop what a fix made a repetition of another row", async () => {
    const other = rowOf("On which chromosome is BRCA1 in humans?");
    const { step } = reviewing({ last: last(fixTo(ROW, other.question)) }, { lexicon, genes });
    expect(await step(ROW)).toMatchObject([{ question: other.question }]);
    expect(await step(other)).toEqual([{ id: other.id, drop: expect.stringContaining("asked before") }]);
  });
});

describe("the queue", () => {
  const unsolved = rowOf("Where is human TP53?", {
    symbol: "TP53",
    checks: { solvable: { by: "retrieval", found: false } },
  });
  const bad = rowOf("Where is human EGFR?", {
    symbol: "EGFR",
    checks: { judged: [{ by: "m", verdict: "bad", reason: "odd" }] },
  });
  const rows = async function* () {
    yield* [ROW, unsolved, bad];
  };
  const ids = async (order: "doubt" | "random" | "all", taken: readonly string[] = [], limit = 10) =>
    (await reviewQueue(rows, { order, limit, decided: new Set(taken) })).queue.map(({ row }) => row.id);

  it("puts what is most in doubt first", async () => {
    expect(await ids("doubt")).toEqual([bad.id, unsolved.id, ROW.id]);
    expect(await ids("doubt", [], 1)).toEqual([bad.id]);
    expect(await ids("all")).toEqual([ROW.id, unsolved.id, bad.id]);
  });
  it("leaves out what is decided, and is the same each time at random", async () => {
    expect(await ids("all", [bad.id])).toEqual([ROW.id, unsolved.id]);
    expect(await ids("random")).toEqual(await ids("random"));
  });
});

describe("the screen", () => {
  const queued = { row: ROW, doubt: { score: 4, reasons: ["retrieval found no call"] }, siblings: 12 };
  const draw = (width: number, row = ROW, color = false): string[] =>
    drawRow({ ...queued, row }, { width, height: 24, color, progress: "1 done" });

  it("shows where each argument stands in the question, without color", () => {
    const lines = draw(80);
    const at = lines.indexOf(ROW.question);
    expect(lines[at + 1]?.trimEnd()).toMatch(/^ {13}\^{5} species {2,}\^{5} symbol$/);
    expect(lines.join("\n")).toContain('symbol   "BRCA1"  ← “BRCA1”');
    expect(lines.join("\n")).toContain("start: 43044295");
  });

  it.each([40, 80, 100, 160])("keeps within %s columns", (width) => {
    const long = rowOf(`Where in the human genome is BRCA1, and ${"ACGT".repeat(200)}?`);
    for (const line of [...draw(width), ...draw(width, long), ...draw(width, long, true)])
      expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(width);
  });

  it("says the same with color and without", () => {
    expect(draw(80, ROW, true).map(stripVTControlCharacters)).toEqual(draw(80));
    expect(draw(80, ROW, true).join()).not.toBe(draw(80).join());
  });

  it("lets nothing in a row steer the terminal", () => {
    const nasty = { ...ROW, outcomes: [{ ...OUTCOME, observation: "a\u001b[2Jb\u0007" }] };
    expect(draw(80, nasty).join("")).not.toContain("\u001b");
  });
});

describe("a session", () => {
  const second = rowOf("Where is human TP53?", { symbol: "TP53" });
  async function typing(keys: string, options: { readonly edit?: (text: string) => string } = {}) {
    const input = new PassThrough();
    const shown: string[] = [];
    const made: Decision[] = [];
    const { next, close } = keysOf(input);
    input.end(keys);
    const rows = async function* () {
      yield* [ROW, second];
    };
    const queue = await reviewQueue(rows, { order: "all", limit: 10, decided: new Set() });
    const { edit } = options;
    const count = await reviewSession(queue, {
      terminal: {
        key: next,
        show: (lines) => void shown.push(lines.join("\n")),
        size: () => ({ width: 80, height: 24 }),
        color: false,
        ...(edit ? { edit: async (text: string) => edit(text) } : {}),
      },
      by: "Ada",
      phrases,
      keep: (decision) => void made.push(decision),
      now: () => Date.UTC(2026, 10, 24),
    });
    close();
    expect(count).toBe(made.length);
    return { made, shown };
  }
  const brief = (made: readonly Decision[]) => made.map(({ row, verdict, reason }) => [row, verdict, reason]);

  it("takes one key a decision, and a reason for a rejection", async () => {
    const { made } = await typing("arnot asked\r");
    expect(brief(made)).toEqual([
      [ROW.id, "accept", undefined],
      [second.id, "reject", "not asked"],
    ]);
  });

  it("skips, goes back, quits, and heeds no other key", async () => {
    const { made, shown } = await typing("xsb?aqa");
    expect(brief(made)).toEqual([[ROW.id, "accept", undefined]]);
    expect(shown.at(-1)).toContain(second.question);
    expect(shown.at(-1)).toContain("1 done of 2 · 1 left");
  });

  it("says of a row that one goes back to what was decided, and takes another decision", async () => {
    const { made, shown } = await typing("abrodd\rq");
    expect(shown.join()).toContain("decided: accept");
    expect(brief(made)).toEqual([
      [ROW.id, "accept", undefined],
      [ROW.id, "reject", "odd"],
    ]);
  });

  it("wants a reason, which can be corrected while it is typed", async () => {
    const { made, shown } = await typing("r\rrbadd\u007f\u001b[D\u001b[D!\rq");
    expect(brief(made)).toEqual([[ROW.id, "reject", "b!ad"]]);
    expect(shown.join()).toContain("a rejection needs a reason");
  });

  it("takes a fix typed below the row: the end of the question replaced", async () => {
    const { made } = await typing(`f${"\u007f".repeat(6)}BRCA1 located?\r\rwording\rq`);
    expect(made).toMatchObject([
      { verdict: "fix", reason: "wording", fix: { question: "Where in the human genome is BRCA1 located?" } },
    ]);
    expect(made[0]?.fix?.evidence).toEqual(ROW.evidence);
  });

  it("takes a fix from an editor, and refuses one that leaves an argument open", async () => {
    const good = await typing("f\rq", { edit: (text) => text.replace("Where in", "Where exactly in") });
    expect(good.made[0]?.fix?.question).toBe("Where exactly in the human genome is BRCA1?");
    const bad = await typing("fq", { edit: (text) => text.replace("is BRCA1", "is it") });
    expect(bad.made).toEqual([]);
    expect(bad.shown.at(-1)).toContain("refused: ");
    const broken = await typing("fq", { edit: () => "{" });
    expect(broken.shown.at(-1)).toContain("refused: it is no JSON");
    const same = await typing("fq", { edit: (text) => text });
    expect(same.shown.at(-1)).toContain("nothing was changed");
  });
});
