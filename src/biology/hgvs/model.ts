/** `g` genomic, `m` mitochondrial, `o` circular, `c` coding, `n` non-coding, `r` RNA, `p` protein. */
export type SequenceType = "g" | "m" | "o" | "c" | "n" | "r" | "p";

export interface HgvsReference {
  /** Accession with its version, LRG, chromosome or gene symbol. */
  readonly id: string;
  /** The transcript (or gene) that counts inside a genomic reference: `NC_000017.11(NM_007294.4)`. */
  readonly selector?: string;
}

/** One nucleotide or residue, 1-based. Intronic positions have an offset to the nearest exon's edge. */
export interface Position {
  /** Undefined where written `?`. */
  readonly base?: number;
  /** `-` upstream of the start codon, `*` downstream of the stop codon. */
  readonly segment?: "-" | "*";
  /** Into the intron: `+5`, `-12`; `+?` where unknown. */
  readonly offset?: number | "+?" | "-?";
  /** Three-letter code of the reference residue, protein only. */
  readonly residue?: string;
}

/** A position, or two that it lies between: `(4071+1_4072-1)`. */
export type Point = Position | { readonly from: Position; readonly to: Position };

export interface Location {
  readonly start: Point;
  /** Absent where one position is meant. */
  readonly end?: Point;
}

export interface RepeatUnit {
  readonly bases: string;
  /** A number, or a range as written: `(600_800)`. */
  readonly count: string;
}

export type ChangeKind =
  | "substitution"
  | "deletion"
  | "duplication"
  | "insertion"
  | "delins"
  | "inversion"
  | "conversion"
  | "repeat"
  | "frameshift"
  | "extension"
  | "identity"
  | "unknown"
  | "none"
  | "splice";

/** What happened where. Bases are upper case (RNA lower case), residues three-letter codes. */
export interface Change {
  readonly kind: ChangeKind;
  /** Absent for changes of the whole molecule: `p.=`, `r.0`, `p.?`. */
  readonly at?: Location;
  /** Reference bases, where spelled: `delAG`, `G>A`. */
  readonly deleted?: string;
  /** How many were deleted or duplicated, where a number is written instead: `del(15)`. */
  readonly length?: number;
  /** New bases or residues, or where they come from: `TTC`, `N[15]`, `234_300inv`. */
  readonly inserted?: string;
  readonly units?: readonly RepeatUnit[];
  /** Where the new stop or start codon lies: `Ter23`, `Ter?`, `-5`. */
  readonly stop?: string;
}

export interface HgvsVariant {
  /** Absent for a bare `p.Val600Glu`. */
  readonly reference?: HgvsReference;
  readonly type: SequenceType;
  /** Written in parentheses: deduced from DNA, not seen. */
  readonly predicted: boolean;
  /** One group per chromosome; changes of a group lie on the same one. */
  readonly alleles: readonly [readonly [Change, ...Change[]], ...(readonly [Change, ...Change[]])[]];
}
