import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { captured } from "./ask-forms.ts";
import { entitiesOf, kindsOf } from "./entities.ts";

const kinds = kindsOf(functions);
function read(name: string, question: string) {
  const definition = getFunction(name);
  if (!definition) throw new Error(name);
  return captured(question, { definition, entities: entitiesOf(question, kinds) });
}

describe("a question in the form of an ask", () => {
  it("gives the arguments at the places of the ask, and their spans", () => {
    const question = "  What is the UniProt disease id of cystic fibrosis? ";
    const passage = read("search_human_diseases", question)?.get("query");
    expect(passage?.text).toBe("cystic fibrosis");
    expect(passage && question.slice(passage.start, passage.end)).toBe("cystic fibrosis");
  });

  it("does not count where something else stands for an identifier", () => {
    expect(read("lookup_by_id", "What is ENSG00000012048?")?.get("id")?.text).toBe("ENSG00000012048");
    expect(read("lookup_by_id", "What is love?")).toBeUndefined();
  });

  it("does not count where free text begins like the rest of a sentence", () => {
    expect(read("get_ontology_name", "What is the ontology id of it?")).toBeUndefined();
  });

  it("is not looked for in long text", () => {
    expect(read("lookup_by_id", `What is ${"ENSG00000012048 ".repeat(100)}?`)).toBeUndefined();
  });
});
