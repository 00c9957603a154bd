import { describe, expect, it } from "vitest";
import { functions } from "../../catalog/index.ts";
import { entitiesOf, kindsOf } from "./entities.ts";
import { retrievalCaller } from "./retrieval-caller.ts";
import { writtenVariants } from "./written-variants.ts";

const kinds = kindsOf(functions);

describe("a variant written in another way", () => {
  it.each([
    ["as in a VCF file", "what is 13:32340300:A:G", "13:g.32340300A>G"],
    ["with dashes", "chr13-32340300-A-G", "13:g.32340300A>G"],
    ["with an arrow", "is X:154532990 C>T bad", "X:g.154532990C>T"],
    ["as HGVS without its letter", "2:47414420_47414421del?", "2:g.47414420_47414421del"],
    ["by its gene and residue", "EGFR L858R", "EGFR:p.Leu858Arg"],
    ["in three letters", "KRAS Gly12Asp", "KRAS:p.Gly12Asp"],
  ])("%s reads as HGVS", (_, question, hgvs) => {
    expect(writtenVariants(question, kinds).map(({ normal }) => normal)).toEqual([hgvs]);
  });

  it.each(["17:43044295-43044500", "the H1N1 virus", "BRCA1 rs334", "10:30:45", "HLA DRB1", "in E2F1 K562"])(
    "is not in %s",
    (question) => {
      expect(writtenVariants(question, kinds)).toEqual([]);
    },
  );

  it("is one thing of the question and goes to VEP", async () => {
    const question = "What is the effect of EGFR L858R?";
    expect(entitiesOf(question, kinds).some(({ normal }) => normal === "EGFR:p.Leu858Arg")).toBe(true);
    expect((await retrievalCaller().call(question)).decision).toMatchObject({
      call: { name: "vep_by_hgvs", arguments: { hgvs_notation: "EGFR:p.Leu858Arg" } },
    });
  });
});
