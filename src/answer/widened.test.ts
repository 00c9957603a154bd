import { afterAll, expect, test } from "vitest";
import { describeSnapshot } from "../../test/ask-snapshot.ts";
import type { Call } from "../catalog/index.ts";
import { createClient } from "../client/index.ts";
import { snapshotTransport } from "../snapshot/index.ts";
import { widened } from "./widened.ts";

describeSnapshot("a call that finds nothing", () => {
  const client = createClient({ transport: snapshotTransport() });
  afterAll(() => client.close());
  const make = ({ name, arguments: args }: Call) => client.call(name, args);
  const find = async (name: string, args: Call["arguments"]) =>
    widened(await make({ name, arguments: args }), make);

  test("for phenotypes of a gene is made again for those of its variants", async () => {
    const found = await find("get_phenotype_by_gene", { species: "human", gene: "LMNA" });
    expect(found).toMatchObject({ status: "data", call: { arguments: { include_associated: true } } });
  });

  test("is not made again where it found something, was as wide, or finds no more", async () => {
    const human = { species: "human" };
    expect(await find("get_phenotype_by_gene", { ...human, gene: "CLPP" })).toBeUndefined();
    expect(await find("get_phenotype_by_gene", { ...human, gene: "BRCA9" })).toBeUndefined();
    expect(await find("lookup_by_symbol", { ...human, symbol: "BRCA9" })).toBeUndefined();
  });
});
