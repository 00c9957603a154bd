import type { Database } from "../../../client/sqlite.ts";
import { proteinResidues } from "../../query/residues.ts";
import type { TranscriptRow } from "../genes.ts";
import type { Variant } from "../variants.ts";
import { type Change, complement, isSubstitution } from "./change.ts";
import { type CodonChange, residuesAfter } from "./genetic-code.ts";

/** One residue of a protein and what may become of it, one letter each, `*` for the stop codon. */
export interface Residues {
  readonly position: number;
  readonly from: string;
  /** One where the tables and the genetic code leave no doubt. */
  readonly to: readonly string[];
}

interface Place {
  readonly change: Change;
  readonly transcript: TranscriptRow;
  readonly variant: Variant | undefined;
  /** 1-based in the coding sequence, and its length with the stop codon. */
  readonly cds: number;
  readonly length: number;
}

/**
 * What a substitution does to its residue. The residue is that of the protein's sequence, its codon is known only as
 * far as the genetic code tells; UniProt may name the new residue. Undefined where the sequence held is of another length.
 */
export function residuesOf(database: Database, place: Place): Residues | undefined {
  const { change, transcript, cds, length } = place;
  if (!isSubstitution(change) || change.alt === "N" || !transcript.uniprot_accession) return undefined;
  const sequence = proteinResidues(database, transcript.uniprot_accession);
  if (sequence === undefined || (sequence.length + 1) * 3 !== length) return undefined;
  const position = Math.ceil(cds / 3);
  const from = `${sequence}*`[position - 1] ?? "";
  const to = leadsTo(place, { from, alt: change.alt });
  if (to.length < 2) return to.length === 0 ? undefined : { position, from, to };
  const named = namedByUniprot(database, { ...place, from, position });
  return { position, from, to: named === undefined ? to : [named] };
}

/** Where the reference base is not known, whatever any base that the residue allows may lead to. */
function leadsTo(place: Place, { from, alt }: { readonly from: string; readonly alt: string }): string[] {
  const { change } = place;
  const bases = change.ref === "N" ? [..."ACGT"].filter((base) => base !== alt) : [change.ref];
  const all = bases.flatMap((ref) =>
    residuesAfter(from, codonChange({ ...place, change: { ...change, ref } }, alt)),
  );
  return [...new Set(all)];
}

const codonChange = ({ change, transcript, cds }: Place, alt: string): CodonChange => {
  const onStrand = (base: string): string => (transcript.strand === -1 ? complement(base) : base);
  return { at: (cds - 1) % 3, ref: onStrand(change.ref), alt: onStrand(alt) };
};

/** The new residue UniProt has for this rs number, where only the allele asked for can lead to it. */
function namedByUniprot(
  database: Database,
  { from, position, ...place }: Place & { readonly from: string; readonly position: number },
): string | undefined {
  const { variant, transcript, change } = place;
  if (!variant?.rsid) return undefined;
  const rows = database.all<{ aa_change: string }>(
    "SELECT aa_change FROM protein_variant WHERE rsid = ? AND accession = ?",
    variant.rsid,
    transcript.uniprot_accession,
  );
  const leads = (alt: string, residue: string): boolean => leadsTo(place, { from, alt }).includes(residue);
  const named = rows
    .map(({ aa_change }) => changeOf(aa_change))
    .filter((one) => one?.from === from && one.position === position && leads(change.alt, one.to))
    .filter(
      (one) => !variant.alleles.slice(1).some((alt) => alt !== change.alt && leads(alt, one?.to ?? "")),
    );
  return named.length === 1 ? named[0]?.to : undefined;
}

/** `p.Val600Glu` in letters. */
function changeOf(written: string): { from: string; position: number; to: string } | undefined {
  const [, from = "", at, to = ""] = /^p\.([A-Z][a-z]{2})(\d+)([A-Z][a-z]{2})$/.exec(written) ?? [];
  const [one, other] = [letters.get(from), letters.get(to)];
  return one && other ? { from: one, position: Number(at), to: other } : undefined;
}

const letters: ReadonlyMap<string, string> = new Map(
  "Ala A Arg R Asn N Asp D Cys C Gln Q Glu E Gly G His H Ile I Leu L Lys K Met M Phe F Pro P Ser S Thr T Trp W Tyr Y Val V Sec U Ter *"
    .split(" ")
    .flatMap((part, at, all) => (at % 2 === 0 ? [[part, all[at + 1] ?? ""] as const] : [])),
);

const names: ReadonlyMap<string, string> = new Map([...letters].map(([name, letter]) => [letter, name]));

export const threeLetters = (letter: string): string => names.get(letter) ?? "Xaa";

/** `V/E`, or `V` where it stays; undefined where in doubt. */
export function aminoAcids({ from, to }: Residues): string | undefined {
  const [only] = to;
  if (to.length !== 1 || only === undefined) return undefined;
  return only === from ? from : `${from}/${only}`;
}

/** Term where all that may become of the residue falls under one; undefined otherwise. */
export function termOf({ position, from, to }: Residues): string | undefined {
  const all = (test: (residue: string) => boolean): boolean => to.every(test);
  if (from === "*") {
    if (all((one) => one === "*")) return "stop_retained_variant";
    return all((one) => one !== "*") ? "stop_lost" : undefined;
  }
  if (position === 1) return all((one) => one !== from) ? "start_lost" : undefined;
  if (all((one) => one === from)) return "synonymous_variant";
  if (all((one) => one === "*")) return "stop_gained";
  return all((one) => one !== from && one !== "*") ? "missense_variant" : undefined;
}

/** The residues that remain where the term is known; undefined where none of them has it. */
export function narrowed(residues: Residues, term: string): Residues | undefined {
  const to = residues.to.filter((one) => termOf({ ...residues, to: [one] }) === term);
  return to.length > 0 ? { ...residues, to } : undefined;
}
