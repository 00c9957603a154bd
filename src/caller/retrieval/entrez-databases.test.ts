import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { entitiesOf, kindsOf } from "./entities.ts";
import { entrezDatabaseFor, entrezFormat } from "./entrez-roles.ts";

const kinds = kindsOf(functions);
function database(name: string, question: string, parameter = "db"): unknown {
  const definition = getFunction(name);
  if (!definition) throw new Error(name);
  return entrezDatabaseFor(
    { question, definition, entities: entitiesOf(question, kinds), unnamed: [] },
    parameter,
  )?.value;
}

describe("Entrez databases", () => {
  it("are told by the shape of the id or the word before it", () => {
    expect(database("efetch", "FASTA of NP_000537.3")).toBe("protein");
    expect(database("efetch", "GenBank of NM_007294.4")).toBe("nuccore");
    expect(database("esummary", "summary of gene 672 and its papers")).toBe("gene");
    expect(database("esummary", "title of PMID 26318936")).toBe("pubmed");
  });

  it("of a search are told by its words", () => {
    expect(database("esearch", "papers about the BRCA1 gene")).toBe("pubmed");
    expect(database("esearch", "gene id of BRCA1 at NCBI")).toBe("gene");
  });

  it("of a link are the one the record is in and the other one", () => {
    const question = "PubMed papers linked to gene 672";
    expect(database("elink", question, "dbfrom")).toBe("gene");
    expect(database("elink", question)).toBe("pubmed");
  });

  it("give plain text where the type of report is plain text", () => {
    expect(entrezFormat({ rettype: "fasta" })?.value).toBe("text");
    expect(entrezFormat({})).toBeUndefined();
  });
});
