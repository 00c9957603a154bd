import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeSnapshot } from "../../test/ask-snapshot.ts";
import { retrievalCaller } from "../caller/index.ts";
import { createClient } from "../client/index.ts";
import { openFacts, snapshotTransport } from "../snapshot/index.ts";
import { auditSet } from "./audit/audit.ts";
import type { AuditReport } from "./audit/report.ts";
import { buildDataset, builtRows, type DatasetOptions } from "./build.ts";
import { contentHash } from "./random.ts";
import type { Row } from "./row.ts";
import type { StageManifest } from "./stages/stage.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-dataset-"));
const options: DatasetOptions = {
  folder,
  seed: 3,
  calls: 160,
  abstain: 0,
  missing: 12,
  chains: 0,
  weights: {},
  solver: retrievalCaller(),
  only: ["get_archive_id", "get_disease_by_id", "get_keyword_by_id"],
};
let manifests: readonly StageManifest[] = [];
const rows: Row[] = [];

beforeAll(async () => {
  manifests = await buildDataset(options);
  for await (const row of builtRows(folder)) rows.push(row);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function audit(set: readonly Row[]): Promise<AuditReport> {
  const facts = openFacts();
  const client = createClient({ transport: snapshotTransport() });
  try {
    return await auditSet({
      rows: async function* () {
        yield* set;
      },
      facts,
      client,
    });
  } finally {
    await client.close();
    facts.close();
  }
}

const faultsOf = ({ findings }: AuditReport, check: string): number =>
  findings.find((finding) => finding.check === check)?.faults ?? -1;

describeSnapshot("a built set", () => {
  it("has rows of every split and of the functions asked for", () => {
    expect(new Set(rows.map(({ split }) => split))).toEqual(
      new Set(["train", "validation", "test-entities", "test-templates", "test-written"]),
    );
    expect(new Set(rows.flatMap(({ calls }) => calls.map(({ name }) => name)))).toEqual(
      new Set(options.only),
    );
  });

  it("is sound by its own audit, and leaks nothing", async () => {
    const report = await audit(rows);
    expect(report.findings.filter(({ faults }) => faults > 0)).toEqual([]);
    expect(report.verdict).toBe("sound");
    for (const { shared } of report.leaks) expect(Object.values(shared)).toEqual([0, 0, 0, 0, 0]);
  });

  it("is the same bytes when a stage was cut off half way and built again", async () => {
    const whole = readFileSync(join(folder, "split.jsonl"), "utf8");
    for (const stage of ["execute", "check"]) {
      const file = join(folder, `${stage}.jsonl`);
      truncateSync(file, Math.floor(statSync(file).size / 2));
      rmSync(join(folder, `${stage}.manifest.json`));
      expect(await buildDataset(options)).toEqual(manifests);
      expect(readFileSync(join(folder, "split.jsonl"), "utf8")).toBe(whole);
    }
  }, 60_000);

  const renamed = (row: Row, change: Partial<Row>): Row => {
    const changed = { ...row, ...change };
    return { ...changed, id: contentHash(JSON.stringify([changed.question, changed.calls])) };
  };
  const planted: readonly (readonly [
    check: string,
    plant: (row: Row, all: readonly Row[]) => readonly Row[],
  ])[] = [
    ["row", (row) => [{ ...row, id: "0000000000000000" }]],
    [
      "schema",
      (row) => [renamed(row, { calls: [{ name: row.calls[0]?.name ?? "", arguments: { nonsense: 1 } }] })],
    ],
    ["schema", (row) => [renamed(row, { calls: [{ name: "get_everything", arguments: {} }] })]],
    ["evidence", (row) => [renamed(row, { question: row.question.replace(/\w/g, "x") })]],
    ["evidence", (row) => [{ ...row, evidence: [{}] }]],
    [
      "execution",
      (row) => [
        { ...row, outcomes: row.outcomes.map((outcome) => ({ ...outcome, sha256: "0".repeat(64) })) },
      ],
    ],
    ["content", (row) => [renamed(row, { question: `${row.question} Answer to jane.doe@example.org` })]],
    ["claims", (row) => [{ ...row, outcomes: [] }]],
    [
      "claims",
      (row) => [
        {
          ...row,
          checks: {
            ...row.checks,
            judged: [{ by: "someone", verdict: "bad", reason: "not what was asked" }],
          },
        },
      ],
    ],
    ["groups", (row) => [{ ...row, groups: { ...row.groups, entities: [] } }]],
    ["duplicates", (row) => [row, row]],
    [
      "contradictions",
      (row, all) => [
        row,
        renamed(row, {
          calls:
            all.find(({ kind, calls }) => kind === "call" && calls[0]?.name !== row.calls[0]?.name)?.calls ??
            [],
        }),
      ],
    ],
    ["leaks", (row) => [{ ...row, split: "test-entities" }]],
  ];
  it.each(planted)("finds a planted fault of %s", async (check, plant) => {
    const row = rows.find(
      ({ kind, split, outcomes }) => kind === "call" && split === "train" && outcomes.length === 1,
    ) as Row;
    const report = await audit([...rows, ...plant(row, rows).slice(0)]);
    expect(report.verdict).toBe("unsound");
    expect(faultsOf(report, check)).toBeGreaterThan(0);
  });
});
