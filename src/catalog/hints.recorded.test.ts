import { expect, test } from "vitest";
import { describeShared, sharedText } from "../../test/shared.ts";
import { renderSay, resultsOf } from "../observation/index.ts";
import { findFunction } from "./functions.ts";

/** Recorded answers without what a sentence is made of, by function and file. */
const WITHOUT_SENTENCE: readonly string[] = [
  // Recorded from esummary, whose JSON efetch never sends.
  "efetch bm_pubmed_esummary_two_ids",
];

describeShared("The sentences of the UniProt and NCBI functions over recorded answers", () => {
  const told = recordedJson().map(({ name, what, value }) => {
    const definition = findFunction(name);
    if (!definition) throw new Error(`${name} is not in the catalogue`);
    const { opening, say } = definition.observe;
    const content = { format: "json", value, text: "" } as const;
    const results = resultsOf({ status: "data", content }, definition);
    const [first] = results;
    const args = { ...definition.example, id: "1" };
    const sentence =
      opening === undefined
        ? renderSay(say ?? "", { value: first, arguments: args })
        : renderSay(opening, { value, arguments: args, total: results.length });
    return { title: `${name} ${what}`, sentence };
  });

  test("are made for every one that holds a result", () => {
    expect(told.length).toBeGreaterThan(80);
    const without = told.filter(({ sentence }) => !sentence).map(({ title }) => title);
    expect(without.sort()).toEqual(WITHOUT_SENTENCE);
  });

  test("read as sentences", () => {
    const odd = told.filter(
      ({ sentence }) => sentence && /\.\.$|, ,|: [,.]|\(\)|\bundefined\b|\[object/.test(sentence),
    );
    expect(odd).toEqual([]);
  });

  test("say what a biologist asks first", () => {
    const sentences = new Map(told.map(({ title, sentence }) => [title, sentence]));
    expect(sentences.get("get_uniprotkb_entry bm_uniprot_get_p15056_20260812")).toMatch(
      /^P15056 \(BRAF_HUMAN\) is Serine\/threonine-protein kinase B-raf, gene BRAF, of Homo sapiens, 766 residues long\. Protein kinase involved/,
    );
    expect(sentences.get("esummary esummary_gene_6392")).toMatch(
      /^Gene 6392 is SDHD \(succinate dehydrogenase complex subunit D\) of Homo sapiens, chromosome 11, 11q23\.1\. Also known as CBT1, /,
    );
    expect(sentences.get("get_proteome_by_upid uw_proteomes_proteomesEntryModelData")).toContain(
      "proteome of Homo sapiens (taxon 9606)",
    );
  });
});

/** The recorded JSON answers of functions that say something; without error answers. */
function recordedJson(): { name: string; what: string; value: unknown }[] {
  const rows = sharedText("responses/INDEX.tsv").split("\n").slice(1);
  return rows.flatMap((row) => {
    const [file = "", name = ""] = row.split("\t");
    const observe = findFunction(name)?.observe;
    if (!/^(?:ncbi|uniprot)\/.*\.json$/.test(file) || !(observe?.say ?? observe?.opening)) return [];
    const value: unknown = readJson(file);
    const isError =
      value === undefined || "error" in Object(value) || "ERROR" in Object(Object(value).esearchresult);
    return isError ? [] : [{ name, what: file.replace(/^.*__|\.json$/g, ""), value }];
  });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(sharedText(`responses/${file}`));
  } catch {
    return undefined;
  }
}
