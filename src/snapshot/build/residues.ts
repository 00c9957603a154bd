/** One-letter codes of the residues that HGVS writes with three letters. */
const letters: Readonly<Record<string, string>> = {
  Ala: "A",
  Arg: "R",
  Asn: "N",
  Asp: "D",
  Cys: "C",
  Gln: "Q",
  Glu: "E",
  Gly: "G",
  His: "H",
  Ile: "I",
  Leu: "L",
  Lys: "K",
  Met: "M",
  Phe: "F",
  Pro: "P",
  Sec: "U",
  Ser: "S",
  Thr: "T",
  Trp: "W",
  Tyr: "Y",
  Val: "V",
};

/** Why a change such as `p.Thr367Asn` does not agree with the sequence, or undefined where it does or no sequence is held. */
export function disagreement(change: string, sequence: string | undefined): string | undefined {
  const parts = /^p\.([A-Z][a-z]{2})(\d+)([A-Z][a-z]{2})$/.exec(change);
  if (!parts) return "not a substitution";
  const reference = letters[parts[1] ?? ""];
  if (!reference || !letters[parts[3] ?? ""]) return "not an amino acid";
  if (!sequence) return undefined;
  return sequence[Number(parts[2]) - 1] === reference
    ? undefined
    : "reference residue is not that of the sequence";
}
