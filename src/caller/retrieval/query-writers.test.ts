import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { entitiesOf, kindsOf } from "./entities.ts";
import { writeQuery } from "./query-writers.ts";

const kinds = kindsOf(functions);
function query(name: string, question: string, values: Record<string, string> = {}) {
  const definition = getFunction(name);
  const parameter = definition?.parameters["query"] ?? definition?.parameters["term"];
  if (!definition || !parameter) throw new Error(name);
  const task = { question, definition, entities: entitiesOf(question, kinds), unnamed: [] };
  return writeQuery({ task, parameter, values });
}

describe("queries written for UniProt", () => {
  it.each([
    [
      "search_uniprotkb",
      "Find reviewed human insulin proteins",
      "insulin AND organism_id:9606 AND reviewed:true",
    ],
    ["search_uniprotkb", "human proteins of BRCA2", "gene:BRCA2 AND organism_id:9606"],
    ["search_uniprotkb", "enzymes with EC 1.1.1.1", "ec:1.1.1.1"],
    [
      "search_uniprotkb",
      "unreviewed mouse proteins longer than 5,000 residues",
      "length:[5001 TO *] AND organism_id:10090 AND reviewed:false",
    ],
    ["search_uniprotkb", "human proteins located in the nucleus", "cc_scl_term:nucleus AND organism_id:9606"],
    ["search_uniprotkb", "proteins with the keyword Apoptosis", "keyword:Apoptosis"],
    ["search_uniref", "UniRef50 clusters of P69905", "uniprotkb:P69905 AND identity:0.5"],
    ["search_uniref", "UniRef100 cluster of P05067", "uniprotkb:P05067 AND identity:1.0"],
    [
      "search_uniprotkb",
      "human proteins on the cell membrane",
      'cc_scl_term:"cell membrane" AND organism_id:9606',
    ],
    ["search_proteomes", "proteome of the zebrafish", "organism_id:7955"],
    ["search_human_diseases", "diseases called cystic fibrosis", "cystic fibrosis"],
    ["search_uniprotkb", "entries for gene:INS AND organism_id:10090", "gene:INS AND organism_id:10090"],
  ])("%s: %s", (name, question, expected) => {
    const kind = getFunction(name)?.parameters["query"]?.kind;
    const value = query(name, question)?.value;
    expect([value, kind?.equals(value ?? null, expected)]).toEqual([value, true]);
  });
});

describe("queries written for Entrez", () => {
  it.each([
    ["gene", "NCBI gene id of human TP53", 'TP53[Gene Name] AND "Homo sapiens"[Organism]'],
    ["gene", "NCBI gene id of BRCA2", 'BRCA2[Gene Name] AND "Homo sapiens"[Organism]'],
    ["gene", "NCBI gene id of Pax6", 'Pax6[Gene Name] AND "Mus musculus"[Organism]'],
    ["pubmed", "papers about gene therapy of sickle cell disease", "gene therapy of sickle cell disease"],
    ["taxonomy", "zebrafish in NCBI taxonomy", "zebrafish"],
  ])("%s: %s", (db, question, expected) => {
    expect(query("esearch", question, { db })?.value).toBe(expected);
  });

  it("have the words as evidence where they are the words, and a rule where they are written", () => {
    const question = "papers about base editing";
    const verbatim = query("esearch", question, { db: "pubmed" })?.evidence;
    expect(verbatim && "span" in verbatim && question.slice(verbatim.span.start, verbatim.span.end)).toBe(
      "base editing",
    );
    expect(query("esearch", "gene id of human TP53", { db: "gene" })?.evidence).toHaveProperty("rule");
  });

  it("are not written from nothing", () => {
    expect(query("esearch", "search PubMed", { db: "pubmed" })).toBeUndefined();
  });
});
