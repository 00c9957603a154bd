import { defineKind } from "./kind.ts";
import { isApprovedSymbol } from "./symbol/is-approved.ts";

/** UniProt's own expression, with an isoform number. */
export const UNIPROT_ACCESSION =
  "(?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2})(?:-[1-9]\\d{0,2})?";

const WHOLE = new RegExp(
  `^(?:(?:UniProt(?:KB)?|sp|tr)[:|] ?)?(${UNIPROT_ACCESSION})(?:\\|[A-Z0-9]+_[A-Z0-9]+)?$`,
  "i",
);
const IN_TEXT = new RegExp(`(?<![A-Za-z0-9_.])${UNIPROT_ACCESSION}(?![A-Za-z0-9_]|\\.\\d)`, "g");
const IN_SMALL_LETTERS = new RegExp(
  `(?<![a-z0-9_.])${UNIPROT_ACCESSION.replace(/[A-Z]/g, (letter) => letter.toLowerCase())}(?![a-z0-9_]|\\.\\d)`,
  "g",
);

/**
 * UniProtKB accession: six characters or ten, by UniProt's expression, and an isoform number where one is meant:
 * `P04637-2` is another sequence than `P04637`. Also read: `UniProtKB:P04637` and the head of a FASTA line.
 *
 * GenBank accessions of one letter and five digits never begin with O, P or Q, so the two do not meet, but for the
 * versions NCBI gives to Swiss-Prot entries: `P04637.4` is read as a GenBank-style accession, not as this kind.
 * Some human gene symbols fit the expression (`B3GAT1`, `P2RY12`); those are read, but not recognised in prose unless
 * `UniProt` or `accession` stands before them.
 */
export const uniprotAccession = defineKind<string>({
  id: "uniprot-accession",
  title: "a UniProt accession",
  examples: ["P04637", "P04637-2", "A0A087X1C5", "UniProtKB:P04637"],
  schema: { type: "string", pattern: `^${UNIPROT_ACCESSION}$` },
  parse: (text) => WHOLE.exec(text)?.[1]?.toUpperCase(),
  format: (value) => value,
  find: (text) =>
    [...text.matchAll(IN_TEXT), ...text.matchAll(IN_SMALL_LETTERS)]
      .filter(
        ({ 0: written, index }) =>
          !isApprovedSymbol(written) || isCued(text.slice(Math.max(0, index - 30), index)),
      )
      .map(({ 0: written, index: start }) => {
        const value = written.toUpperCase();
        return { start, end: start + written.length, text: written, value, normal: value };
      })
      .sort((left, right) => left.start - right.start),
});

const isCued = (before: string): boolean =>
  /(?:uniprot(?:kb)?|swiss-?prot|trembl|accessions?)(?: (?:id|entry|accession|is|no\.?|number))?[\s:("']{1,3}$/i.test(
    before,
  );
