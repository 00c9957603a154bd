import { blastDatabase, count, decimal } from "../../../biology/index.ts";
import { blastService, field } from "../../definition.ts";
import { blastKinds, blastQuery } from "../parameters.ts";

const { program, filter, gapCosts, matrix, statistics, format, onOff, giNumbers } = blastKinds;

export const blast = blastService({
  name: "blast",
  tool: "blast",
  domain: "general-biology",
  does: "Search a sequence against a BLAST database for similar sequences",
  method: "POST",
  path: "/Blast.cgi",
  fixed: { CMD: "Put" },
  parameters: {
    query: field(blastQuery, "Sequence to search with", { required: true, as: "QUERY" }),
    database: field(blastDatabase, "Database to search in", { required: true, as: "DATABASE" }),
    program: field(program, "Which comparison to make: blastn for nucleotides, blastp for proteins", {
      as: "PROGRAM",
      default: "blastn",
    }),
    FILTER: field(filter, "Mask low-complexity parts: F off, T or L on, with m only at look-up"),
    EXPECT: field(decimal, "Greatest expected number of chance hits", {
      minimum: 0,
      types: ["number", "string"],
    }),
    WORD_SIZE: field(count, "Length of the first exact match", { minimum: 2 }),
    GAPCOSTS: field(gapCosts, "Costs of a gap; other matrices than BLOSUM62 need their own"),
    MATRIX: field(matrix, "Scores of residue pairs (protein searches)"),
    COMPOSITION_BASED_STATISTICS: field(
      statistics,
      "Adjustment for composition (protein searches); 0 is none",
    ),
    HITLIST_SIZE: field(count, "How many hits to keep", { minimum: 1 }),
    SHORT_QUERY_ADJUST: field(onOff, "Adapt the settings to a short query"),
    FORMAT_TYPE: field(format, "Format of the report", { default: "JSON2_S" }),
    DESCRIPTIONS: field(count, "How many one-line descriptions (HTML and Text)", { minimum: 1 }),
    ALIGNMENTS: field(count, "How many alignments (HTML and Text)", { minimum: 1 }),
    NCBI_GI: field(giNumbers, "Show GI numbers"),
  },
  accept: "*/*",
  observe: {
    list: "BlastOutput2.0.report.results.search.hits",
    keep: [
      "description.0.accession",
      "description.0.title",
      "description.0.sciname",
      "len",
      "hsps.0.evalue",
      "hsps.0.bit_score",
      "hsps.0.identity",
      "hsps.0.align_len",
      "hsps.0.query_from",
      "hsps.0.query_to",
      "hsps.0.hit_from",
      "hsps.0.hit_to",
    ],
    noun: "hit",
    say: "{description.0.accession}, {description.0.title}[ ({description.0.sciname})]: {hsps.0.identity} of {hsps.0.align_len} positions identical, E = {hsps.0.evalue|rounded}.",
  },
  example: {
    query: "MEEPQSDPSVEPPLSQETFSDLWKLLPENNVLSPLPSQAMDDLM",
    database: "swissprot",
    program: "blastp",
  },
  asks: [
    "BLAST {query} against {database}",
    "Run {program} with {query} on the {database} database",
    "Which sequences in {database} are similar to {query}?",
    "What organism does the sequence {query} come from?",
    "Find homologous proteins of {query} in {database}",
    "Which gene does this DNA sequence belong to: {query}?",
    "Align {query} to {database} with {program}",
  ],
});
