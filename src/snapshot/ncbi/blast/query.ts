import type { Database } from "../../../client/sqlite.ts";
import { type ProteinRow, sequenceOf } from "../../uniprot/protein-parts.ts";
import type { Obstacle } from "./databases.ts";

/** A query as FASTA with as many residues as counted. */
export interface BlastQuery {
  readonly fasta: string;
  readonly residues: number;
}

/** Longest query taken, in residues of all its sequences, and how many of those. */
const MOST_RESIDUES = 100_000;
const MOST_SEQUENCES = 50;

const UNIPROT = /^(?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z](?:[0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])(?:\.\d+)?$/i;
const ACCESSION = /^(?:[A-Z]{1,6}_?\d{5,12}(?:\.\d+)?|\d{2,12})$/i;

const NO_DATA = "Message ID#32 Error: Query contains no data: Query contains no sequence data";
const FAILED = "Message ID#24 Error: Failed to read the Blast query:";

/** Reads QUERY: FASTA, a bare sequence, or an accession whose sequence is held. */
export function readQuery(
  written: string,
  { letters, database }: { letters: "protein" | "nucleotide"; database: Database },
): BlastQuery | Obstacle {
  const text = written.replaceAll("\r", "\n").trim();
  if (text === "") return { refused: NO_DATA };
  if (UNIPROT.test(text) || ACCESSION.test(text))
    return byAccession(text.toUpperCase(), { letters, database });
  const records = sequencesOf(text);
  const residues = records.reduce((sum, { sequence }) => sum + sequence.length, 0);
  if (records.length === 0 || records.some(({ sequence }) => sequence === "")) return { refused: NO_DATA };
  if (records.length > MOST_SEQUENCES || residues > MOST_RESIDUES) {
    return {
      refused: `The query is too long: at most ${MOST_SEQUENCES} sequences with ${MOST_RESIDUES} residues`,
    };
  }
  const fault = records
    .map(({ sequence }) => faultOf(sequence, letters))
    .find((found) => found !== undefined);
  if (fault !== undefined) return { refused: fault };
  return { fasta: records.map(({ title, sequence }) => `>${title}\n${sequence}\n`).join(""), residues };
}

interface Sequence {
  readonly title: string;
  readonly sequence: string;
}

/** Digits and blanks of a numbered sequence are left out, as BLAST does. */
function sequencesOf(text: string): Sequence[] {
  const parts = text.startsWith(">") ? text.slice(1).split(/\n>/) : [`\n${text}`];
  return parts.map((part) => {
    const [title = "", ...lines] = part.split("\n");
    return {
      title: title.trim().slice(0, 1000),
      sequence: lines
        .join("")
        .replace(/[\s\d]/g, "")
        .toUpperCase(),
    };
  });
}

function faultOf(sequence: string, letters: "protein" | "nucleotide"): string | undefined {
  const wrong = /[^A-Z*-]/.exec(sequence)?.[0];
  if (wrong !== undefined) return `${FAILED} Invalid residue ${wrong} in the query`;
  const bases = sequence.match(/[ACGTUN]/g)?.length ?? 0;
  if (letters === "nucleotide" && bases < sequence.length / 2) {
    return `${FAILED} Protein FASTA provided for nucleotide sequence`;
  }
  // A short peptide may be of A, C, G and T alone.
  return letters === "protein" && bases === sequence.length && sequence.length > 20
    ? `${FAILED} Nucleotide FASTA provided for protein sequence`
    : undefined;
}

function byAccession(
  accession: string,
  { letters, database }: { letters: "protein" | "nucleotide"; database: Database },
): BlastQuery | Obstacle {
  const absent = { absent: `the snapshot does not hold the sequence of ${accession}` };
  if (letters === "nucleotide") return absent;
  const plain = accession.split(".", 1)[0] ?? "";
  const row = database.get<ProteinRow>("SELECT * FROM protein WHERE accession = ?", plain);
  const sequence = row && sequenceOf(database, row);
  return row && sequence !== undefined
    ? { fasta: `>sp|${row.accession}|${row.entry_name}\n${sequence}\n`, residues: sequence.length }
    : absent;
}
