import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { acceptedSpellings } from "./accepted-spellings.ts";
import { possibleValues } from "./bfcl-types.ts";

const parameterOf = (name: string, key: string) => {
  const parameter = getFunction(name).parameters[key];
  if (!parameter) throw new Error(`${name} has no ${key}`);
  return parameter;
};

describe("accepted spellings", () => {
  it("of a species are its names in Latin and English and its taxonomy id, and no other species", () => {
    const spelled = acceptedSpellings("human", parameterOf("lookup_by_symbol", "species"));
    expect(spelled).toEqual(expect.arrayContaining(["human", "homo_sapiens", "Homo sapiens", "9606"]));
    expect(spelled).not.toContain("mouse");
  });

  it("of a region are with and without chr", () => {
    const spelled = acceptedSpellings("17:100-200", parameterOf("overlap_by_region", "region"));
    expect(spelled).toEqual(expect.arrayContaining(["17:100-200", "chr17:100-200"]));
  });

  it("of a list are its orders", () => {
    expect(acceptedSpellings(["gene", "exon"], parameterOf("overlap_by_region", "feature"))).toEqual([
      ["gene", "exon"],
      ["exon", "gene"],
    ]);
  });

  it("of a text are nothing but the text", () => {
    expect(acceptedSpellings("P04637", parameterOf("get_uniprotkb_entry", "accession"))).toEqual(["P04637"]);
  });
});

describe("possible values", () => {
  it("allow an optional argument to be left out where it equals the default", () => {
    const parameter = functions
      .flatMap(({ parameters }) => Object.values(parameters))
      .find((one) => !one.required && typeof one.default === "number");
    if (parameter?.default === undefined) throw new Error("no optional parameter has a number as default");
    expect(possibleValues(parameter.default, parameter)).toContain("");
    expect(possibleValues(7, parameter)).toEqual([7]);
  });
});
