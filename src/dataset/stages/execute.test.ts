import { afterAll, beforeAll, expect, it } from "vitest";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";
import { type Client, createClient } from "../../client/index.ts";
import { snapshotTransport } from "../../snapshot/index.ts";
import type { Chain } from "../asks/asks.ts";
import { evidenceFaults } from "../check/evidence.ts";
import { lexiconOf } from "../check/lexicon.ts";
import { type Executed, execute, fromStep } from "./execute.ts";

const REGION = "<0:mappings.seq_region_name>:<0:mappings.start>-<0:mappings.end>";

const chain = (second: Chain["steps"][number]): Chain => ({
  id: "made-up",
  from: { does: "nothing", rows: [] },
  steps: [
    { name: "map_translation_to_genome", arguments: { id: "ENSP00000269305", region: "100..120" } },
    second,
  ],
  templates: [],
});

describeSnapshot("the calls of a chain", () => {
  let client: Client;
  beforeAll(() => {
    client = createClient({ transport: snapshotTransport() });
  });
  afterAll(() => client.close());

  const run = async (second: Chain["steps"][number]) =>
    (
      await execute(
        {
          id: "x",
          kind: "multi-hop",
          of: "made-up",
          shape: 0,
          filling: { drawn: { part: "start" }, chosen: {}, extras: [] },
          calls: [],
          questions: 1,
        },
        { client, budget: 1200, isUnheld: () => false, chainOf: () => chain(second) },
      )
    )[0];

  it("put a region together of the values that a map gives", async () => {
    const done = (await run({
      name: "overlap_by_region",
      arguments: { region: REGION, species: "homo_sapiens", feature: "exon" },
    })) as Executed;
    expect(done.calls[1]?.arguments).toMatchObject({ region: "17:7676009-7676071" });
    const evidence = [{}, { region: { step: 0, path: fromStep(REGION)?.path ?? "" } }];
    const row = { question: "", calls: done.calls, evidence, observations: [] as string[] };
    const faults = (observations: readonly string[]): string[] =>
      evidenceFaults({ ...row, observations }, lexiconOf([])).filter((fault) =>
        fault.startsWith("overlap_by_region.region"),
      );
    expect(faults(done.outcomes.map(({ observation }) => observation))).toEqual([]);
    expect(faults(["17 7676009 76760713"])).toEqual([
      expect.stringContaining('"7676071" is not in the observation'),
    ]);
  });

  it("fill variables in paths, and say what an answer lacks", async () => {
    expect(await run({ name: "lookup_by_id", arguments: { id: "<0:mappings.{part}_of_it>" } })).toEqual({
      id: "x",
      drop: "made-up: nothing at mappings.start_of_it of call 1",
    });
  });
});

it("tells whole values from texts made of several", () => {
  expect(fromStep("<1:data.id>")).toEqual({ step: 1, path: "data.id" });
  expect(fromStep('name:"<0:a.b>"')).toEqual({ step: 0, path: 'name:"<a.b>"' });
  expect(fromStep("homo_sapiens")).toBeUndefined();
});
