import { expect, it } from "vitest";
import { retrievalCaller } from "./retrieval-caller.ts";

const caller = retrievalCaller();

it("a gene said to be one is no phenotype", async () => {
  expect((await caller.call("What phenotypes are associated with the gene FBN1?")).decision).toMatchObject({
    call: { name: "get_phenotype_by_gene", arguments: { gene: "FBN1" } },
  });
});

it("a gene is no term of an ontology", async () => {
  expect((await caller.call("Which GO terms are assigned to SOD1?")).decision).toMatchObject({
    call: { name: "lookup_by_symbol", arguments: { symbol: "SOD1" } },
  });
});
