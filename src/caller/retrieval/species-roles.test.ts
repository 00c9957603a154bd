import { describe, expect, it } from "vitest";
import { functions } from "../../catalog/index.ts";
import { entitiesOf, kindsOf } from "./entities.ts";
import { homologyRoles, sourceOf } from "./species-roles.ts";

const kinds = kindsOf(functions);
const roles = (question: string) => {
  const { source, target } = homologyRoles(question, entitiesOf(question, kinds));
  return [source?.value, target?.value];
};
const source = (question: string) => sourceOf(question, entitiesOf(question, kinds));

describe("the parts that species play", () => {
  it.each([
    ["What are the mouse orthologs of TP53?", "homo_sapiens", "mus_musculus"],
    ["Is there a zebrafish equivalent of human SOX9?", "homo_sapiens", "danio_rerio"],
    ["Which human gene corresponds to mouse Pax6?", "mus_musculus", "homo_sapiens"],
    ["human ortholog of ENSMUSG00000017146", "mus_musculus", "homo_sapiens"],
    ["orthologs of ENSG00000157764 in mouse", "homo_sapiens", "mus_musculus"],
    ["paralogs of HBA1", "homo_sapiens", undefined],
    ["paralogs of mouse Hoxa1", "mus_musculus", undefined],
  ])("%s", (question, from, to) => {
    expect(roles(question)).toEqual([from, to]);
  });

  it("do not make a name that begins a sentence a mouse symbol", () => {
    expect(source("Titin gene: where is it?").value).toBe("homo_sapiens");
    expect(source("Trp53 gene: where is it?").value).toBe("mus_musculus");
  });

  it("leave an unknown species its own name instead of taking it for human", () => {
    expect(source("genes in 1:1-200 of Python bivittatus").value).toBe("python_bivittatus");
    expect(source("genes in 1:1-200 in primates").value).toBe("homo_sapiens");
  });

  it("are told by an identifier or a way of spelling where no species is named, and why is said", () => {
    expect(source("ENSMUSG00000017146")).toEqual({
      value: "mus_musculus",
      evidence: { rule: expect.stringContaining("identifier") },
    });
    expect(source("Where is Pax6?")).toEqual({
      value: "mus_musculus",
      evidence: { rule: expect.stringContaining("spelled") },
    });
    expect(source("Where is PAX6?")).toEqual({
      value: "homo_sapiens",
      evidence: { rule: expect.stringContaining("human") },
    });
    expect(source("FBgn0000008").value).toBe("drosophila_melanogaster");
  });
});
