import { describe, expect, it } from "vitest";
import { askedElsewhere } from "./elsewhere.ts";

describe("other databases", () => {
  it("are told by their name", () => {
    expect(askedElsewhere("Show the pathway hsa04110")).toBe("KEGG");
    expect(askedElsewhere("Which DrugBank drugs bind EGFR?")).toBe("DrugBank");
  });

  it("are ours to ask about where a link or an article is wanted", () => {
    expect(askedElsewhere("Does UniProt link to DrugBank?")).toBeUndefined();
    expect(askedElsewhere("papers about AlphaFold")).toBeUndefined();
    expect(askedElsewhere("Where is BRCA1?")).toBeUndefined();
  });
});
