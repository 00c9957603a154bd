import { describe, expect, it } from "vitest";
import type { Call } from "../catalog/index.ts";
import { getFunction } from "../catalog/index.ts";
import { type Outcome, readAnswer } from "../client/index.ts";
import { byAlias } from "./by-alias.ts";

function outcomeOf(call: Call, body: unknown): Outcome {
  const reading = readAnswer(call.name, {
    status: 200,
    headers: { "content-type": "application/json" },
    body: new TextEncoder().encode(JSON.stringify(body)),
  });
  const { service } = getFunction(call.name);
  return {
    ...reading,
    call,
    provenance: {
      service,
      url: "https://x.org/",
      transport: "snapshot",
      when: "2026-01-02",
      sha256: "",
      elapsedMs: 0,
    },
  };
}

const lookup = (symbol: string): Call => ({
  name: "lookup_by_symbol",
  arguments: { species: "homo_sapiens", symbol },
});
const absent = (symbol: string): Outcome => ({ ...outcomeOf(lookup(symbol), {}), status: "absent" });
const entry = (gene: string, ...synonyms: string[]) => ({ dbname: "HGNC", display_id: gene, synonyms });
const serving =
  (entries: readonly unknown[]) =>
  async (call: Call): Promise<Outcome> =>
    outcomeOf(
      call,
      call.name === "lookup_xref_name" ? entries : { id: "ENSG1", display_name: call.arguments["symbol"] },
    );

describe("a name that is no symbol", () => {
  it("is the gene that has it as another name", async () => {
    const found = await byAlias(absent("waf1"), serving([entry("CDKN1A", "WAF1"), entry("CDKN1A", "CIP1")]));
    expect(found?.sentence).toBe("waf1 is another name of CDKN1A.");
    expect(found?.outcome.call).toEqual(lookup("CDKN1A"));
  });

  it("is the gene that spells it the same, where others spell it otherwise", async () => {
    const found = await byAlias(absent("p21"), serving([entry("AAA1", "P21"), entry("CDKN1A", "p21")]));
    expect(found?.sentence).toBe("p21 is another name of CDKN1A.");
  });

  it("of several genes is told with all of them", async () => {
    const found = await byAlias(absent("p21"), serving([entry("TCEAL1", "p21"), entry("CDKN1A", "p21")]));
    expect(found?.sentence).toContain("another name of: TCEAL1, CDKN1A.");
    expect(found?.outcome.call.name).toBe("lookup_xref_name");
  });

  it("of no gene stays as it was answered", async () => {
    expect(await byAlias(absent("p21"), serving([]))).toBeUndefined();
  });
});

it("a symbol that was found is not looked for again", async () => {
  expect(
    await byAlias(outcomeOf(lookup("TP53"), { id: "ENSG1" }), serving([entry("AAA1", "TP53")])),
  ).toBeUndefined();
});
