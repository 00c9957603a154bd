import { swissprotRecords } from "../../../pools/ncbi.ts";
import { peptides, scoredPeptides } from "../../../pools/sequences.ts";
import { asks } from "../../asks.ts";
import {
  alignmentCounts,
  counts,
  nucleotideDatabases,
  nucleotideFormats,
  otherProteinDatabases,
  reportFormats,
  searchOptions,
} from "./shared.ts";

export const blastAsks = asks("blast", [
  {
    from: peptides,
    arguments: { query: "{peptide}", database: "swissprot", program: "blastp" },
    unheld: "a search of Swiss-Prot where BLAST+ is not installed",
    templates: [
      "[Protein BLAST](program) of {peptide} against [swissprot](database)",
      "Which [Swiss-Prot](database) proteins resemble this peptide? {peptide} ([blastp](program))",
      "Run [blastp](program) with {peptide} on [swissprot](database).",
      "Edman sequencing gave me {peptide}. [BLAST this amino-acid sequence](program) in [Swiss-Prot](database), please.",
      "What protein could {peptide} be part of? [blastp](program) vs [Swiss-Prot](database).",
      "Find homologs of {peptide} among [the Swiss-Prot sequences](database), using [blastp](program).",
    ],
  },
  {
    from: peptides,
    arguments: { query: "{peptide}", database: "swissprot", program: "blastp" },
    extras: { of: searchOptions, most: 2 },
    unheld: "a search of Swiss-Prot where BLAST+ is not installed",
    templates: [
      "[blastp](program) {peptide} against [swissprot](database) {extras}",
      "Search [Swiss-Prot](database) with [blastp](program), {extras}, for {peptide}.",
      "I'd like a [protein-protein BLAST](program) of {peptide} in [swissprot](database) {extras}.",
      "{peptide}: [blastp](program), [swissprot](database), {extras}",
    ],
  },
  {
    from: scoredPeptides,
    arguments: {
      query: "{peptide}",
      database: "swissprot",
      program: "blastp",
      MATRIX: "{matrix}",
      GAPCOSTS: "{costs}",
    },
    unheld: "a search of Swiss-Prot where BLAST+ is not installed",
    templates: [
      "Align {peptide} with [swissprot](database) by [blastp](program) under {matrix} and gap costs {costs}.",
      "[blastp](program) on [Swiss-Prot](database) using matrix {matrix}, gap open/extend {costs}: {peptide}",
      "Distant homologs wanted. Run [blastp](program) for {peptide} against [swissprot](database), scoring with {matrix}, gap existence and extension {costs}.",
    ],
  },
  {
    from: peptides,
    choose: { report: reportFormats },
    arguments: { query: "{peptide}", database: "swissprot", program: "blastp", FORMAT_TYPE: "{report}" },
    unheld: "a search of Swiss-Prot where BLAST+ is not installed",
    templates: [
      "[blastp](program) {peptide} vs [swissprot](database), result {report}",
      "Give me the [blastp](program) hits for {peptide} in [Swiss-Prot](database) {report}.",
      "BLAST the protein fragment {peptide} with [blastp](program) on [swissprot](database) and hand the report over {report}.",
    ],
  },
  {
    from: peptides,
    choose: { lines: counts, pairs: alignmentCounts },
    arguments: {
      query: "{peptide}",
      database: "swissprot",
      program: "blastp",
      FORMAT_TYPE: "Text",
      DESCRIPTIONS: "{lines}",
      ALIGNMENTS: "{pairs}",
    },
    unheld: "a search of Swiss-Prot where BLAST+ is not installed",
    templates: [
      "[Text report](FORMAT_TYPE) of a [blastp](program) search of [swissprot](database) with {peptide}: {lines} description lines, {pairs} alignments",
      "Print {lines} one-line descriptions and {pairs} alignments, [in plain text](FORMAT_TYPE), from [blastp](program) of {peptide} against [Swiss-Prot](database).",
      "[blastp](program), [swissprot](database), {peptide}; [classic text output](FORMAT_TYPE) with {lines} descriptions and {pairs} alignments",
    ],
  },
  {
    from: peptides,
    arguments: { query: "{dna}", database: "swissprot", program: "blastx" },
    unheld: "a search of Swiss-Prot where BLAST+ is not installed",
    templates: [
      "Which [Swiss-Prot](database) protein does this codon-optimized fragment encode? [blastx](program) {dna}",
      "[Translate my synthetic DNA in all frames and compare it](program) with [swissprot](database): {dna}",
      "[blastx](program) against [swissprot](database): {dna}",
      "Got an unlabeled gene-synthesis insert, {dna}. Run [blastx](program) on [Swiss-Prot](database) to see what it codes for.",
    ],
  },
  {
    from: swissprotRecords,
    arguments: { query: "{accession}", database: "swissprot", program: "blastp" },
    unheld: "a search of Swiss-Prot where BLAST+ is not installed",
    templates: [
      "Use accession {accession} as a [blastp](program) query on [swissprot](database).",
      "[blastp](program) {accession} [swissprot](database)",
      "BLAST the protein {accession} against [Swiss-Prot](database) with [blastp](program).",
      "Which homologs of {accession} turn up in [Swiss-Prot](database) by [protein BLAST](program)?",
    ],
  },
  {
    from: peptides,
    arguments: {
      query: "{short}",
      database: "swissprot",
      program: "blastp",
      SHORT_QUERY_ADJUST: "true",
    },
    unheld: "a search of Swiss-Prot where BLAST+ is not installed",
    templates: [
      "My epitope is only {short}. [blastp](program) it against [swissprot](database), [tuned for short queries](SHORT_QUERY_ADJUST).",
      "[Adjust for the short query](SHORT_QUERY_ADJUST) and run [blastp](program): {short}, [Swiss-Prot](database)",
      "Short peptide {short}, [blastp](program) on [swissprot](database) [with short-query settings](SHORT_QUERY_ADJUST)",
    ],
  },
  {
    from: peptides,
    choose: { where: otherProteinDatabases },
    arguments: { query: "{peptide}", database: "{where}", program: "blastp" },
    unheld: "other sequences than those of Swiss-Prot",
    templates: [
      "[blastp](program) {peptide} in {where}",
      "Search {where} by [protein BLAST](program) with {peptide}.",
      "Are there matches to {peptide} in {where}? Use [blastp](program).",
    ],
  },
  {
    from: peptides,
    choose: {
      where: nucleotideDatabases,
      how: { one: { blastn: ["blastn"], tblastx: ["tblastx"] } },
      report: nucleotideFormats,
    },
    arguments: { query: "{dna}", database: "{where}", program: "{how}", FORMAT_TYPE: "{report}" },
    unheld: "nucleotide sequences",
    templates: [
      "{how} this insert against {where}, {report}: {dna}",
      "Does anything in {where} match {dna}? Run {how} and give the result {report}.",
      "{how}, {where}, {report}: {dna}",
    ],
  },
  {
    from: peptides,
    choose: { where: nucleotideDatabases },
    arguments: { query: "{peptide}", database: "{where}", program: "tblastn" },
    unheld: "nucleotide sequences",
    templates: [
      "[tblastn](program) {peptide} against {where}",
      "Is {peptide} encoded anywhere in {where}? [Search the six-frame translations](program).",
      "Look for unannotated coding sequences of {peptide} in {where} by [tblastn](program).",
    ],
  },
  {
    missing: ["query"],
    arguments: { database: "swissprot", program: "blastp" },
    templates: [
      "BLAST my protein against [swissprot](database) with [blastp](program).",
      "Run a [blastp](program) search of [Swiss-Prot](database) with the sequence from the gel band.",
      "Which [Swiss-Prot](database) proteins are similar to mine? [blastp](program) please",
    ],
  },
  {
    missing: ["database"],
    from: peptides,
    arguments: { query: "{peptide}", program: "blastp" },
    templates: [
      "[blastp](program) {peptide}",
      "Run [protein BLAST](program) with {peptide} on our usual database.",
    ],
  },
]);
