import { describe, expect, it } from "vitest";
import { functions } from "../../catalog/index.ts";
import { entitiesOf, kindsOf, thingsOf } from "./entities.ts";

const kinds = kindsOf(functions);
const things = (question: string) =>
  thingsOf(entitiesOf(question, kinds)).map(({ start, end }) => question.slice(start, end));

describe("entities of a question", () => {
  it("are the longest things named, each once", () => {
    expect(things("Which genes overlap chr17:43,044,295-43,125,483?")).toEqual([
      "chr17:43,044,295-43,125,483",
    ]);
    expect(things("Is rs1333049 linked to rs4977575?")).toEqual(["rs1333049", "rs4977575"]);
  });

  it("are not the services asked, and not words that ask", () => {
    expect(things("Show UniProt and Ensembl")).toEqual([]);
  });

  it("can be of several kinds in one place", () => {
    const [first] = thingsOf(entitiesOf("fetch NM_000059.4", kinds));
    expect(first?.kinds).toContain("entrez-ids");
    expect(first?.kinds).toContain("external-name");
  });

  it("are names of genes too, as the symbol wherever a gene is looked up", () => {
    const found = entitiesOf("cross references of the dystrophin gene", kinds);
    const normals = found
      .filter(({ text }) => text === "dystrophin")
      .map(({ kind, normal }) => [kind.id, normal]);
    expect(normals).toContainEqual(["gene-symbol", "DMD"]);
    expect(normals).toContainEqual(["gene", "DMD"]);
    expect(normals).toContainEqual(["external-name", "DMD"]);
  });

  it("lose against a stricter kind in the same place", () => {
    const ids = entitiesOf("ENSG00000012048", kinds).map(({ kind }) => kind.id);
    expect(ids).toContain("stable-id");
    expect(ids).not.toContain("gene-symbol");
  });
});
