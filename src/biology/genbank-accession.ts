import { defineKind } from "./kind.ts";
import { isApprovedSymbol } from "./symbol/is-approved.ts";

const VERSION = "\\.[1-9]\\d{0,2}";
const NUCLEOTIDE = "[A-NR-Z]\\d{5}|[A-Z]{2}\\d{6}(?:\\d{2})?|[A-Z]{4}\\d{8,10}|[A-Z]{6}\\d{9,11}";
const SHAPE = `(?:${NUCLEOTIDE}|[A-Z]{3}\\d{5}(?:\\d{2})?)(?:${VERSION})?|(?:[OPQ]\\d[A-Z0-9]{3}\\d|[A-NR-Z]\\d(?:[A-Z][A-Z0-9]{2}\\d){1,2})${VERSION}`;
/** Letters and digits of other databases that have the shape too. */
const OTHERS = /^(?:PMC|LOC|PMID|MIM|COSM|COSV|COSN|MIR|OMIM|ARBA)\d|^(?:GO|HP|SO|KW|SL|DI|DB|PF|RS)\d/;
const WHOLE = new RegExp(`^(?:${SHAPE})$`, "i");

/**
 * INSDC (GenBank, ENA, DDBJ) accession, optionally with its version, which counts. Nucleotide: one letter and five
 * digits (`U12345`), two and six or eight (`AF123456`), whole-genome shotgun four or six and more; protein: three and five or seven
 * (`AAA12345.1`). A single letter is never O, P or Q: those are UniProt accessions, and only the versions that
 * NCBI gives to Swiss-Prot entries (`P04637.4`) are of this kind.
 */
export const genbankAccession = defineKind<string>({
  id: "genbank-accession",
  title: "a GenBank accession",
  examples: ["U12345.1", "AF123456", "CM000663.2", "AAA12345.1", "P04637.4"],
  schema: { type: "string", pattern: `^(?:${SHAPE})$` },
  parse: parseAccession,
  format: (value) => value,
  find: (text) =>
    [...text.matchAll(new RegExp(`(?<![A-Za-z0-9_.:-])(?:${SHAPE})(?![A-Za-z0-9_-])`, "g"))].flatMap(
      ({ 0: written, index: start }) => {
        const value = isApprovedSymbol(written) ? undefined : parseAccession(written);
        return value === undefined
          ? []
          : [{ start, end: start + written.length, text: written, value, normal: value }];
      },
    ),
});

function parseAccession(text: string): string | undefined {
  const value = text.toUpperCase();
  return WHOLE.test(value) && !OTHERS.test(value) ? value : undefined;
}
