import { unpackResidues } from "../../snapshot/query/residues.ts";
import type { Drawn, Pool, Stored } from "./pool.ts";

const FIRST = 21;

/** One codon for each residue, in small letters so that none is read as a residue. */
const CODONS: Readonly<Record<string, string>> = {
  ...{ A: "GCC", R: "CGC", N: "AAC", D: "GAC", C: "TGC", Q: "CAG", E: "GAG", G: "GGC", H: "CAC", I: "ATC" },
  ...{ L: "CTG", K: "AAG", M: "ATG", F: "TTC", P: "CCC", S: "AGC", T: "ACC", W: "TGG", Y: "TAC", V: "GTG" },
};

const residuesOf = ({ sequence }: Stored): string =>
  sequence instanceof Uint8Array ? unpackResidues(sequence) : String(sequence);

/** A stretch of 36 to 51 residues, a short one of 14 to 21 inside it, and codons that encode the first. */
function stretches(stored: Stored): Drawn {
  const { sequence, ...rest } = stored;
  const residues = residuesOf(stored);
  const peptide = residues.slice(FIRST, FIRST + 36 + (residues.length % 16));
  const dna = [...peptide].map((residue) => CODONS[residue] ?? "NNN").join("");
  return { ...(rest as Drawn), peptide, short: peptide.slice(4, 18 + (residues.length % 8)), dna };
}

const cut = (
  does: string,
  { columns = "", from = "", where }: { columns?: string; from?: string; where: string },
): Pool => ({
  does,
  sql: `SELECT p.accession, s.sequence${columns} FROM protein p JOIN protein_sequence s ON s.accession = p.accession ${from}
    WHERE p.has_sequence = 1 AND p.length > 150 AND ${where}`,
  read: stretches,
});

export const peptides = cut("Stretches of Swiss-Prot proteins, and codons that encode them", {
  where: "p.rowid % 30 = 0",
});

const SCORES = [
  ...["BLOSUM62|9 2", "BLOSUM62|10 1", "BLOSUM62|12 1", "BLOSUM45|14 2", "BLOSUM45|15 2", "BLOSUM50|13 2"],
  ...[
    "BLOSUM50|16 1",
    "BLOSUM80|10 1",
    "BLOSUM80|8 2",
    "BLOSUM90|10 1",
    "BLOSUM90|9 2",
    "PAM30|9 1",
    "PAM30|7 2",
  ],
  ...["PAM70|10 1", "PAM70|8 2", "PAM250|15 2", "PAM250|17 1"],
];

/** Source of the costs that each matrix can have: NCBI C++ Toolkit, blast_stat.c. */
export const scoredPeptides = cut(
  "Stretches of Swiss-Prot proteins, each with a matrix and gap costs that it can have",
  {
    columns: ", m.matrix, m.costs",
    from: `JOIN (SELECT substr(column1, 1, instr(column1, '|') - 1) AS matrix, substr(column1, instr(column1, '|') + 1) AS costs
      FROM (VALUES ${SCORES.map((score) => `('${score}')`).join(",")})) m`,
    where: "p.rowid % 900 = 0",
  },
);
