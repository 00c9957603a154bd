import { beaconCopyNumber, beaconSnps, beaconStretches, beaconVariants } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

const answers = {
  one: {
    ALL: ["include both hits and misses per dataset", "list every dataset, whether it matches or not"],
    HIT: ["include only the datasets that match", "report just the datasets with a hit"],
    MISS: ["include only the datasets without it", "report just the datasets that miss it"],
    NONE: ["leave out the per-dataset responses", "give the overall yes or no without datasets"],
  },
} as const;

const structural = {
  one: {
    DEL: ["a deletion", "a deletion (DEL)"],
    DUP: ["a duplication", "a duplication (DUP)"],
    INS: ["an insertion", "an insertion (INS)"],
    INV: ["an inversion", "an inversion (INV)"],
    CNV: ["a copy number variant", "a copy-number variation (CNV)"],
    "DUP:TANDEM": ["a tandem duplication", "a tandem duplication (DUP:TANDEM)"],
  },
} as const;

const ALLELE = {
  alternateBases: "{alt}",
  assemblyId: "{assembly}",
  referenceBases: "{ref}",
  referenceName: "{chrom}",
  start: "{start}",
};

export const getQueryBeaconAsks = asks("get_query_beacon", [
  {
    from: beaconSnps,
    arguments: ALLELE,
    templates: [
      "Ask the Ensembl Beacon whether {ref}>{alt} at 0-based position {start} of chromosome {chrom} ({assembly}) was ever observed.",
      "beacon query {assembly} {chrom} start {start} {ref} {alt}",
      "Has anyone seen {alt} instead of {ref} on chromosome {chrom}, start {start} counted from zero, {assembly}? Use the Beacon.",
      "Beacon: does the allele {alt} exist for reference base {ref}, chromosome {chrom}, start {start}, assembly {assembly}?",
      "Before filing a data access request, check through Beacon if {ref} to {alt} on {chrom} at start {start} in {assembly} is known to Ensembl.",
      "Yes or no from the GA4GH Beacon: chromosome {chrom}, start={start}, reference {ref}, alternate {alt}, {assembly}?",
    ],
  },
  {
    from: beaconVariants,
    arguments: ALLELE,
    templates: [
      "A patient carries {ref} changed to {alt} in {symbol} ({assembly}, chromosome {chrom}, 0-based start {start}). Does the Beacon know this allele?",
      "Beacon lookup for a {symbol} variant: {assembly}, chr {chrom}, start {start} (zero-based), ref {ref}, alt {alt}",
      "Is the {symbol} allele {alt} (reference {ref}) at {start} on chromosome {chrom}, {assembly}, present in Ensembl's Beacon?",
      "Query Beacon on {assembly}: chromosome {chrom}, start {start}, {ref} replaced by {alt}.",
    ],
  },
  {
    from: beaconSnps,
    arguments: { ...ALLELE, end: "{end}" },
    templates: [
      "Beacon query with start {start} and end {end} on chromosome {chrom} of {assembly}, {ref} to {alt}",
      "Ask Ensembl's Beacon for {ref}>{alt}, chromosome {chrom}, {assembly}, start {start}, end {end}.",
      "Beacon search for a single base: chromosome {chrom} of {assembly}, start = {start}, end = {end} (0-based), reference {ref}, alternate {alt}",
    ],
  },
  {
    from: beaconSnps,
    choose: { which: answers },
    arguments: { ...ALLELE, includeResultsetResponses: "{which}" },
    templates: [
      "Beacon: {ref} to {alt} at {start} (from zero) of chromosome {chrom}, {assembly}; {which}.",
      "Query the Ensembl Beacon for chromosome {chrom}, start {start}, {ref}>{alt}, {assembly}, and {which}.",
      "For {assembly}, chromosome {chrom}, start {start}, reference {ref}, alternate {alt}, ask the Beacon and {which}.",
    ],
  },
  {
    from: beaconVariants,
    arguments: { ...ALLELE, dataset_ids: "dbsnp" },
    templates: [
      "Is {ref}>{alt} (chromosome {chrom}, start {start}, {assembly}) in the Beacon's [dbsnp](dataset_ids) set?",
      "Limit the Beacon query to dataset [dbsnp](dataset_ids): {assembly}, chromosome {chrom}, start {start}, {ref} replaced by {alt}.",
      "Beacon, data set [dbsnp](dataset_ids) only: does chromosome {chrom} of {assembly} show {alt} for {ref} at 0-based {start}?",
    ],
  },
  {
    from: beaconStretches,
    choose: { kind: structural },
    arguments: {
      variantType: "{kind}",
      assemblyId: "{assembly}",
      referenceBases: "N",
      referenceName: "{chrom}",
      start: "{start}",
      end: "{end}",
    },
    unheld: "structural variants of other stretches",
    templates: [
      "Does the Beacon hold {kind} on chromosome {chrom} between 0-based {start} and {end}, {assembly} ([reference base N](referenceBases))?",
      "Structural query to Ensembl's Beacon: {kind}, {assembly}, chromosome {chrom}, start {start}, end {end}, [ref N](referenceBases)",
      "Array data suggest {kind} from {start} to {end} on chromosome {chrom} ({assembly}). Ask the Beacon, [giving N as reference](referenceBases).",
    ],
  },
  {
    from: beaconCopyNumber,
    choose: { which: answers },
    arguments: {
      variantType: "CNV",
      assemblyId: "{assembly}",
      referenceBases: "N",
      referenceName: "{chrom}",
      start: "{start}",
      end: "{end}",
      includeResultsetResponses: "{which}",
    },
    templates: [
      "Is [a CNV](variantType) on chromosome {chrom} from {start} to {end} (0-based, {assembly}, [any reference base, N](referenceBases)) known to the Beacon? Also {which}.",
      "Beacon, [copy number variation](variantType): {assembly}, chromosome {chrom}, start {start}, end {end}, [N as ref](referenceBases); {which}",
      "[Copy-number change](variantType) spanning {start} to {end} of chromosome {chrom}, {assembly}, [reference N](referenceBases): query Ensembl's Beacon and {which}.",
    ],
  },
  {
    missing: ["start"],
    from: beaconSnps,
    arguments: {
      alternateBases: "{alt}",
      assemblyId: "{assembly}",
      referenceBases: "{ref}",
      referenceName: "{chrom}",
    },
    templates: [
      "Ask the Beacon whether {ref}>{alt} was seen on chromosome {chrom} of {assembly}.",
      "Beacon: {alt} instead of {ref}, chromosome {chrom}, {assembly}?",
    ],
  },
  {
    missing: ["alternateBases"],
    from: beaconSnps,
    arguments: {
      assemblyId: "{assembly}",
      referenceBases: "{ref}",
      referenceName: "{chrom}",
      start: "{start}",
    },
    templates: [
      "Does the Beacon know my allele on chromosome {chrom}, start {start}, {assembly}? The reference base is {ref}.",
      "Beacon query: {assembly}, chromosome {chrom}, start {start}, reference {ref}",
    ],
  },
]);
