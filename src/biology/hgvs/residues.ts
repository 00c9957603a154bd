/** One-letter to three-letter codes of IUPAC; `*` and, as it was once written, `X` are the stop codon. */
const names: Readonly<Record<string, string>> = {
  A: "Ala",
  B: "Asx",
  C: "Cys",
  D: "Asp",
  E: "Glu",
  F: "Phe",
  G: "Gly",
  H: "His",
  I: "Ile",
  K: "Lys",
  L: "Leu",
  M: "Met",
  N: "Asn",
  O: "Pyl",
  P: "Pro",
  Q: "Gln",
  R: "Arg",
  S: "Ser",
  T: "Thr",
  U: "Sec",
  V: "Val",
  W: "Trp",
  Y: "Tyr",
  Z: "Glx",
  X: "Ter",
  "*": "Ter",
};
const known = new Set([...Object.values(names), "Xaa"]);
// `Stop` stood for `Ter` in some reports.
const code = /Stop|[A-Z][a-z]{2}|[A-Z*]/y;

/** The three-letter code of one residue at the start of the text, and how much of the text it took. */
export function residueAt(
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | undefined {
  code.lastIndex = at;
  const written = code.exec(text)?.[0];
  if (written === undefined) return undefined;
  const long = written === "Stop" ? "Ter" : written.length === 3 && known.has(written) ? written : undefined;
  const name = long ?? names[text.charAt(at)];
  return name === undefined ? undefined : { name, end: at + (long ? written.length : 1) };
}

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries(names).map(([letter, name]) => [name, letter] as const),
);

/** The one-letter code of a residue of three letters, `*` for `Ter`; undefined where there is none such. */
export const residueLetter = (name: string): string | undefined => letters.get(name);
