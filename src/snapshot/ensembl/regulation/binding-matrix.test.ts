import { expect, test } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../../test/ask-snapshot.ts";
import { assertionsOf } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { bindingMatrix } from "./binding-matrix.ts";

const ask = asker("ensembl", [bindingMatrix]);
const get = (query: string, path = "/species/homo_sapiens/binding_matrix/ENSPFM0001/") =>
  ask(`https://rest.ensembl.org${path}?${query}`);

interface Matrix {
  readonly length: number;
  readonly unit: string;
  readonly elements_string: string;
  readonly elements: Readonly<Record<string, Readonly<Record<"A" | "C" | "G" | "T", number>>>>;
}

const columns = (query: string) =>
  Object.values((get(query).json as Matrix).elements).map(({ A, C, G, T }) => [A, C, G, T]);
const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);

describeSnapshot("a binding matrix", () => {
  test("as probabilities has positions that sum to one", () => {
    for (const column of columns("unit=probabilities")) expect(sum(column)).toBeCloseTo(1, 12);
  });

  test("as bits has at most two bits a position, most where one base rules", () => {
    const information = columns("unit=bits").map(sum);
    expect(Math.max(...information)).toBeLessThanOrEqual(2);
    expect(Math.min(...information)).toBeGreaterThanOrEqual(0);
    expect(information.indexOf(Math.max(...information)) + 1).toBe(6);
  });

  test("as weights is positive exactly where a base has more than a quarter", () => {
    const weights = columns("unit=weights").flat();
    const shares = columns("unit=probabilities").flat();
    expect(weights.map((weight) => weight > 0)).toEqual(shares.map((share) => share > 0.25));
    expect(weights).toHaveLength(60);
  });

  test("writes its elements in lines by base", () => {
    const { elements_string: text, length } = get("unit=bits").json as Matrix;
    expect(text.split("\n").map((line) => line.split("\t").length - 1)).toEqual([
      length,
      length,
      length,
      length,
      0,
    ]);
  });

  test.each([
    ["unit=wibble", "/species/homo_sapiens/binding_matrix/ENSPFM0001/", false],
    ["", "/species/homo_sapiens/binding_matrix/wibble/", false],
    ["", "/species/wibble/binding_matrix/ENSPFM0001/", false],
    ["", "/species/homo_sapiens/binding_matrix/ENSPFM0002/", true],
    ["", "/species/mus_musculus/binding_matrix/ENSPFM0001/", true],
  ])("is not told for %s of %s", (query, path, absent) => {
    expect(get(query, path)).toMatchObject({ status: 400, absent });
  });

  describeShared("beside the assertions of the server's tests", () => {
    test.each(assertionsOf("/species/"))("$msg", ({ url, path, expected }) => {
      const ours = ask(`https://rest.ensembl.org${url.replaceAll(";", "&")}`).json as Matrix;
      expect(path === "" ? ours : ours.unit).toEqual(expected);
      if (path === "") expect(formDifferences(ours, expected)).toEqual([]);
    });
  });
});
