import { expect, it } from "vitest";
import { fc } from "../../../test/property.ts";
import { packResidues, unpackResidues } from "./residues.ts";

const sequences = fc.string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"), maxLength: 200 });

it("gives back any sequence of letters, whatever its length", () => {
  fc.assert(fc.property(sequences, (sequence) => unpackResidues(packResidues(sequence)) === sequence));
});

it("takes five bits a residue", () => {
  expect(packResidues("MEEPQSDPSVEPPLSQ")).toHaveLength(10);
});

it("refuses what is no letter of the alphabet", () => {
  for (const odd of ["MEE*", "mee", "M E", "MÉ"]) expect(() => packResidues(odd)).toThrow(RangeError);
});
