import { describe, expect, it } from "vitest";
import { getFunction } from "../../catalog/index.ts";
import { valueByCue } from "./cues.ts";

function cue(call: string, question: string): { value: unknown; said?: string } | undefined {
  const [functionName = "", name = ""] = call.split(".");
  const definition = getFunction(functionName);
  const parameter = definition?.parameters[name];
  if (!definition || !parameter) throw new Error(call);
  const found = valueByCue({ question, definition, entities: [], unnamed: [] }, { name, parameter });
  if (!found) return undefined;
  const { evidence, value } = found;
  return "span" in evidence
    ? { value, said: question.slice(evidence.span.start, evidence.span.end) }
    : { value };
}

describe("arguments that words ask for", () => {
  it.each([
    ["lookup_by_id.expand", "ENSG00000012048 with its transcripts", true, "with its transcripts"],
    ["vep_by_id.AlphaMissense", "effect of rs334 with AlphaMissense", true, "AlphaMissense"],
    ["vep_by_id.CADD", "VEP of rs334 and CADD", true, "CADD"],
    ["get_variation.pops", "frequencies in all populations", true, "frequencies in all populations"],
    ["get_phenotype_by_region.tumour", "phenotypes, without tumour data", false, "without tumour"],
    ["get_ld_pairwise.r2", "with r2 of at least 0.8", 0.8, "0.8"],
    ["get_ld_around_variant.window_size", "in a window of 250 kb", 250, "250"],
    ["get_sequence_by_id.expand_5prime", "with 1,500 bp upstream", 1500, "1,500"],
    ["efetch.seq_stop", "bases 100 to 200 of it", 200, "200"],
    ["search_keywords.size", "top 5 keywords", 5, "5"],
    ["overlap_by_region.feature", "known SNPs there", "variation", "SNPs"],
    ["get_binding_matrix.unit", "in bits", "bits", "bits"],
    ["get_homology_by_id.type_", "give all orthologs", "orthologues", "orthologs"],
    ["get_xrefs_by_id.external_db", "its HGNC id", "HGNC", "HGNC"],
    ["esearch.mindate", "published between 2019 and 2021", "2019", "2019"],
    ["esearch.maxdate", "published between 2019 and 2021", "2021", "2021"],
    ["get_uniprotkb_entry.fields", "P00533, only the sequence", "sequence", "sequence"],
    [
      "search_uniprotkb.fields",
      "just accession and protein name for these",
      "accession,protein_name",
      "accession and protein name",
    ],
  ])("%s in %j is %j", (call, question, value, said) => {
    expect(cue(call, question)).toEqual({ value, said });
  });

  it("has a rule for a search without an end", () => {
    expect(cue("esearch.maxdate", "published since 2020")).toEqual({ value: "3000" });
  });

  it.each([
    ["get_variation.pops", "Where is rs334?"],
    ["search_keywords.size", "keywords about zinc"],
    ["get_homology_by_id.type_", "list all of them"],
    ["vep_by_id.SpliceAI", "variant at 1:1000"],
    ["get_xrefs_by_id.external_db", "its HGNC and CCDS ids"],
    ["get_sequence_by_id.start", "sequence from position 10"],
    ["get_uniprotkb_entry.fields", "What is the function of P00533?"],
  ])("%s is not set by %j", (call, question) => {
    expect(cue(call, question)).toBeUndefined();
  });
});
