import { expect, it } from "vitest";
import { describeShared, sharedText } from "../../../test/shared.ts";
import { crc64, describeSequence, molecularWeight } from "./sequence.ts";

it("takes the mass of a chain as its residues and one water", () => {
  expect(molecularWeight("GG")).toBe(132);
});

it("gives sixteen digits even for nothing", () => {
  expect(crc64("")).toBe("0000000000000000");
});

describeShared("sequence facts", () => {
  const recorded = [
    ...JSON.parse(sharedText("responses/uniprot/search_uniprotkb__pq_uniprot_results.json")).results,
    JSON.parse(sharedText("responses/uniprot/get_uniprotkb_entry__uw_uniprotkb_A8Y1C3UniprotkbApi.json")),
  ];

  it.each(recorded.map((entry) => [entry.primaryAccession, entry.sequence]))(
    "are UniProt's own for %s",
    (_, sequence) => {
      expect(describeSequence(sequence.value)).toEqual(sequence);
    },
  );
});
