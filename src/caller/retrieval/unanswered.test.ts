import { describe, expect, it } from "vitest";
import { retrievalCaller } from "./retrieval-caller.ts";

const caller = retrievalCaller();

describe("a question that asks for several things", () => {
  it.each([
    ["genes", "Where are EGFR and KRAS?", ["KRAS"]],
    ["identifiers", "What is known about rs699 and rs334?", ["rs334"]],
    ["species", "rat and chicken orthologs of SHH", ["chicken"]],
  ])("says which of the %s are left out", async (_, question, left) => {
    expect((await caller.call(question)).unanswered).toEqual(left);
  });

  it.each(["Where is EGFR?", "Is p53 TP53?", "mouse orthologs of the human gene SHH"])(
    "says nothing of it in: %s",
    async (question) => {
      expect((await caller.call(question)).unanswered).toBeUndefined();
    },
  );

  it("looks for orthologs in two species from the human gene", async () => {
    expect((await caller.call("cow and pig orthologs of MSTN")).decision).toMatchObject({
      call: { arguments: { species: "homo_sapiens", target_species: "bos_taurus" } },
    });
  });
});
