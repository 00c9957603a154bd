import { isOn, valuesOf } from "../answers.ts";

/** What a request wants of each annotation, as far as it can be given. */
export interface VepOptions {
  readonly shows: ReadonlySet<string>;
  readonly flank: number;
  readonly transcripts: readonly string[];
  /** Which consequences are kept or marked. */
  readonly pick: "pick" | "pick_allele" | "per_gene" | "pick_allele_gene" | undefined;
  readonly flag: "flag_pick" | "flag_pick_allele" | "flag_pick_allele_gene" | undefined;
  /** Parameters that ask for what is not held. */
  readonly lacks: readonly string[];
}

const SHOWN = [
  "ambiguity",
  "canonical",
  "hgvs",
  "mane",
  "numbers",
  "protein",
  "transcript_version",
  "uniprot",
  "variant_class",
  "vcf_string",
  "xref_refseq",
];
const PICKS = ["pick", "pick_allele", "per_gene", "pick_allele_gene"] as const;
const FLAGS = ["flag_pick", "flag_pick_allele", "flag_pick_allele_gene"] as const;

/** Switches of what no table holds: predictions, other sets of transcripts, other databases. */
const NOT_HELD = [
  "AlphaMissense",
  "AncestralAllele",
  "Blosum62",
  "CADD",
  "ClinPred",
  "ClinVar_SV",
  "Conservation",
  "DosageSensitivity",
  "EVE",
  "Enformer",
  "GO",
  "GeneSplicer",
  "Geno2MP",
  "IntAct",
  "LOEUF",
  "LoF",
  "MaveDB",
  "MaxEntScan",
  "NMD",
  "OpenTargets",
  "Paralogues",
  "Phenotypes",
  "ProtVar",
  "REVEL",
  "RiboseqORFs",
  "SpliceAI",
  "UTRAnnotator",
  "appris",
  "ccds",
  "dbNSFP",
  "dbscSNV",
  "domains",
  "ga4gh_vrs",
  "gnomAD_SV",
  "merged",
  "mirna",
  "mutfunc",
  "refseq",
  "tsl",
];

const isWanted = (query: URLSearchParams, name: string): boolean =>
  query.has(name) && !["", "0", "false", "no"].includes(query.get(name) ?? "");

const FLANK = 5000;

/** Longest distance that is looked for transcripts in, bases. */
const MOST_FLANK = 1_000_000;

export function vepOptions(query: URLSearchParams): VepOptions {
  const distance = Number(query.get("distance") ?? FLANK);
  return {
    shows: new Set(SHOWN.filter((name) => isOn(query, name))),
    flank: Number.isSafeInteger(distance) && distance >= 0 ? Math.min(distance, MOST_FLANK) : FLANK,
    transcripts: valuesOf(query, "transcript_id"),
    pick: PICKS.find((name) => isOn(query, name)),
    flag: FLAGS.find((name) => isOn(query, name)),
    lacks: NOT_HELD.filter((name) => isWanted(query, name)),
  };
}
