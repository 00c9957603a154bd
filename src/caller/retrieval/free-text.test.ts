import { describe, expect, it } from "vitest";
import { getFunction } from "../../catalog/index.ts";
import { freeText } from "./free-text.ts";

function textFor(name: string, question: string): string | undefined {
  const definition = getFunction(name);
  if (!definition) throw new Error(name);
  const passage = freeText(question, { definition, taken: [] });
  if (passage) expect(question.slice(passage.start, passage.end)).toBe(passage.text);
  return passage?.text;
}

describe("free text", () => {
  it.each([
    ["search_human_diseases", "Which UniProt disease is called cystic fibrosis?", "cystic fibrosis"],
    ["search_keywords", 'Is there a keyword for "ubl conjugation" in UniProt?', "ubl conjugation"],
    ["esearch", "recent papers on gut flora and sleep in PubMed", "gut flora and sleep"],
    ["esearch", "studies of malaria vaccines published since 2020", "malaria vaccines"],
    ["get_phenotype_by_term", "Which genes are linked to coeliac disease in Ensembl?", "coeliac disease"],
    ["stream_uniref", "all clusters with collagen, in one go", "collagen"],
  ])("for %s in %j is %j", (name, question, expected) => {
    expect(textFor(name, question)).toBe(expected);
  });

  it("is nothing where only the function's own words are said", () => {
    expect(textFor("search_keywords", "Search the UniProt keywords")).toBeUndefined();
  });

  it("knows whether a word announced it", () => {
    const definition = getFunction("search_keywords");
    const passage = (question: string) => definition && freeText(question, { definition, taken: [] });
    expect(passage("keywords about zinc")?.announced).toBe(true);
    expect(passage("zinc keywords")?.announced).toBe(false);
  });
});
