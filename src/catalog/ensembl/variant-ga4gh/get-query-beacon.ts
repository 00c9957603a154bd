import { assembly, chromosome, count, text } from "../../../biology/index.ts";
import { ensembl, query } from "../../definition.ts";
import { alternateBases, referenceBases } from "../alleles.ts";
import { asString, sentAs } from "../parameters.ts";
import { resultsetResponses, structuralType } from "./kinds.ts";

export const getQueryBeacon = ensembl({
  name: "get_query_beacon",
  tool: "variant_ga4gh",
  domain: "variation",
  does: "Ask the Beacon whether an allele or structural variant was observed",
  path: "/ga4gh/beacon/query",
  parameters: {
    alternateBases: query(
      alternateBases,
      "Bases that replace the reference; leave out when variantType is given",
    ),
    assemblyId: query(assembly, "Assembly of the position", { required: true }),
    referenceBases: query(referenceBases, "Reference bases at the start", { required: true }),
    referenceName: query(chromosome, "Chromosome", { required: true, ...asString }),
    start: query(count, "First position, counted from 0", { required: true, minimum: 0 }),
    end: query(count, "Last position, counted from 0", { minimum: 0 }),
    variantType: query(structuralType, "Type of structural variant, instead of alternate bases"),
    dataset_ids: query(text, "Short names of variant sets, with commas between them", sentAs("datasetIds")),
    includeResultsetResponses: query(resultsetResponses, "Which answers of single data sets to include"),
  },
  anyOf: [["alternateBases", "variantType"]],
  observe: {
    noun: "beacon answer",
    total: "responseSummary.numTotalResults",
    keep: [
      "responseSummary.exists",
      "responseSummary.numTotalResults",
      "response.resultSets.*.id",
      "response.resultSets.*.exists",
      "response.resultSets.*.externalUrl",
      "response.resultSets.*.info.counts.callCount",
    ],
    say: "[{responseSummary.exists|is true}The beacon has observed this allele||{responseSummary.exists|is false}The beacon has not observed this allele][; results: {responseSummary.numTotalResults}].",
  },
  example: {
    alternateBases: "T",
    assemblyId: "GRCh38",
    referenceBases: "A",
    referenceName: "7",
    start: 140753335,
  },
  asks: [
    "Has {referenceBases} to {alternateBases} at 0-based position {start} of chromosome {referenceName} been observed? ({assemblyId})",
    "Query the beacon for chromosome {referenceName}, start {start}, {referenceBases}>{alternateBases}, {assemblyId}",
    "Does any data set hold the allele {alternateBases} for {referenceBases} on chromosome {referenceName}, start {start}, {assemblyId}?",
    "Beacon: is there {alternateBases} instead of {referenceBases} at {start} on chromosome {referenceName}, {assemblyId}, in {dataset_ids}?",
    "GA4GH beacon query, assembly {assemblyId}, chromosome {referenceName}, {start}, from {referenceBases} to {alternateBases}",
  ],
});
