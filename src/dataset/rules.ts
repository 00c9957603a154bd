import { type JsonValue, species } from "../biology/index.ts";
import type { Call } from "../catalog/definition.ts";
import { findFunction } from "../catalog/index.ts";

/** What a rule is asked about. */
export interface RuleQuestion {
  readonly question: string;
  readonly call: Call;
  readonly parameter: string;
  readonly value: JsonValue;
}

interface Rule {
  /** The rule in one sentence. */
  readonly says: string;
  readonly holds: (asked: RuleQuestion) => boolean;
}

const HUMAN = "homo_sapiens";
const isHuman = (value: JsonValue): boolean => species.equals(value, HUMAN);

/** Species letters of Ensembl stable ids; none for human. */
const PREFIXES: Readonly<Record<string, string>> = {
  "": HUMAN,
  MUS: "mus_musculus",
  RNO: "rattus_norvegicus",
  DAR: "danio_rerio",
  GAL: "gallus_gallus",
  SSC: "sus_scrofa",
  BTA: "bos_taurus",
  CAF: "canis_lupus_familiaris",
  PTR: "pan_troglodytes",
  MMU: "macaca_mulatta",
  XET: "xenopus_tropicalis",
};
const STABLE_ID = /\bENS([A-Z]{0,3}?)(?:E|FM|G|GT|P|R|T)\d{11}\b/;

/** Rules that give an argument its value where the question has no words for it. The check of evidence tests each. */
export const rules = {
  "species-of-identifier": {
    says: "An Ensembl stable id names its species by its letters (ENSG human, ENSMUSG mouse), and a call about it is about that species",
    holds: ({ question, value }) => {
      const letters = STABLE_ID.exec(question.toUpperCase())?.[1];
      const named = letters === undefined ? undefined : PREFIXES[letters];
      return named !== undefined && species.equals(value, named);
    },
  },
  "human-only-identifier": {
    says: "dbSNP (rs), ClinVar, COSMIC, HGNC, OMIM and RefSeq select records are kept for human, so a variant named by them is human",
    holds: ({ question, value }) =>
      isHuman(value) && /\b(?:rs\d+|ss\d+|COS[MVN]\d+|RCV\d+|VCV\d+|SCV\d+|HGNC:\d+|CA\d+)\b/i.test(question),
  },
  "human-reference-sequence": {
    says: "A variant written on a human reference sequence (NM_, NP_, NC_0000, LRG_, ENST) is human",
    holds: ({ question, value }) =>
      isHuman(value) && /\b(?:N[MPRG]_\d+|NC_0000\d\d|LRG_\d+|ENS[TPG]\d{11})/i.test(question),
  },
  "human-only-resource": {
    says: "Human phenotypes and diseases (HPO, OMIM, Orphanet, Mondo) and the human populations of 1000 Genomes are about human",
    holds: ({ question, value }) =>
      isHuman(value) &&
      /\b(?:HP:\d{7}|MONDO:\d{7}|OMIM|Orphanet|ORPHA|1000 ?Genomes|1000GENOMES|HPO|gnomAD|patients?|clinic|clinical)\b/i.test(
        question,
      ),
  },
  "human-assembly": {
    says: "GRCh37, GRCh38, NCBI36, T2T-CHM13 and their UCSC names (hg19, hg38) are assemblies of the human genome, so coordinates on them are human",
    holds: ({ question, value }) =>
      isHuman(value) && /\b(?:GRCh3[78]|hg(?:18|19|38)|NCBI36|b3[78]|CHM13)\b/i.test(question),
  },
  "chosen-by-default": {
    says: "The value is the one the function's documentation gives as default",
    holds: ({ call, parameter, value }) =>
      String(findFunction(call.name)?.parameters[parameter]?.default) === String(value),
  },
  words: {
    says: "Words of the question ask for this value; which words do is listed with the functions' templates",
    holds: () => true,
  },
  query: {
    says: "A query is built of what the question names: every part of it rests on a marked stretch of the question",
    holds: () => true,
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

export const findRule = (name: string): Rule | undefined => (rules as Readonly<Record<string, Rule>>)[name];
