import { defineKind, type Mention } from "./kind.ts";

// IUPAC codes of ambiguous bases; in free text only the plain ones convince.
const nucleotides = /^[ACGTURYKMSWBDHVN-]+$/;
const aminoAcids = /^[A-Z*-]+$/;
const plain = /^[ACGTUN]+$/;

/** A DNA or RNA sequence in IUPAC codes, upper case. FASTA headers, line breaks and position numbers are left out. */
export const nucleotideSequence = defineKind<string>({
  id: "nucleotide-sequence",
  title: "a nucleotide sequence",
  examples: ["ATGGATTTATCTGCTCTTCG"],
  parse: (text) => read(text, nucleotides),
  format: (bases) => bases,
  find: (text) => runs(text, (letters) => plain.test(letters)),
});

/** A protein sequence in one-letter codes, upper case; a stop at the end is left out. */
export const aminoAcidSequence = defineKind<string>({
  id: "amino-acid-sequence",
  title: "an amino-acid sequence",
  examples: ["MEEPQSDPSVEPPLSQETFSDLWKLLPENNVLSP"],
  parse: (text) => read(text, aminoAcids),
  format: (residues) => residues,
  find: (text) => runs(text, (letters) => !plain.test(letters) && proteinLike(letters)),
});

/** Either: what looks like bases is bases. */
export const sequence = defineKind<string>({
  id: "sequence",
  title: "a nucleotide or amino-acid sequence",
  examples: ["ATGGATTTATCTGCTCTTCG", "MEEPQSDPSVEPPLSQETFSDLWKLLPENNVLSP"],
  parse: (text) => read(text, aminoAcids),
  format: (residues) => residues,
  find: (text) => runs(text, (letters) => plain.test(letters) || proteinLike(letters)),
});

function read(text: string, alphabet: RegExp): string | undefined {
  // A header ends with its line; without a line break there would be no sequence.
  const body = text.replace(/^>[^\n\r]*(?:[\n\r]|\\n)/gm, "");
  const letters = body
    .replace(/(?<!\S)\d+(?!\S)/g, "")
    .replace(/\s+/g, "")
    .replace(/\*$/, "")
    .toUpperCase();
  return alphabet.test(letters) && /[A-Z]/.test(letters) ? letters : undefined;
}

/** Runs of at least ten capitals (or bases in small letters), and those that lie on several lines below a FASTA header. */
function runs(text: string, accepts: (letters: string) => boolean): Mention<string>[] {
  const pattern =
    /(?<![\w.:>-])(?:[acgt]{10,}|[A-Z]{10,}(?:[ \t]*[\r\n]+[A-Z]{10,})*(?:[ \t]*[\r\n]+[A-Z]{1,80}(?=\s*$))?)\*?(?![\w-]|[.:]\w)/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = match[0];
    const letters = written.replace(/[\s*]+/g, "").toUpperCase();
    if (!accepts(letters)) return [];
    return [
      {
        start: match.index,
        end: match.index + written.length,
        text: written,
        value: letters,
        normal: letters,
      },
    ];
  });
}

/**
 * The 220 commonest letter pairs inside the long words of GO, HPO, MONDO and UniProt keyword names: first letter, then its followers.
 * They make up 96 % of the pairs of such words, and half of those of a protein.
 */
const pairsOfWords = new Set(
  [
    "ABCDEGLMNPRSTUV BAEILORU CACEHILORTUY DAEIORUY EABCDGILMNOPRSTUX FAEIOU GAEILORU HAEIORY",
    "IABCDEFGLMNOPRSTUVZ KEI LACEILMOTUY MABEIMOPUY NACDEGIOSTUY OABCDEFGHILMNOPRSTUVX",
    "PAEHILORSTUY QU RABCDEGHIMNOPRSTUY SACEFIMOPSTUY TAEHIORUY UBCDLMNPRST VAEI XIY YACDELMNOPRST",
    "ZA",
  ]
    .flatMap((line) => line.split(" "))
    .flatMap((letters) => Array.from(letters.slice(1), (next) => letters.charAt(0) + next)),
);

/** Words in capitals (`IMMUNOGLOBULIN`) are made of the pairs of words and are not long; proteins are neither. */
function proteinLike(letters: string): boolean {
  if (letters.length > 40) return true;
  const pairs = Array.from(letters.slice(1), (next, before) => letters.charAt(before) + next);
  return pairs.filter((pair) => pairsOfWords.has(pair)).length < 0.7 * pairs.length;
}
