import type { HgvsReference, SequenceType } from "./model.ts";

const accession =
  /^(?:[A-Z]{2}_\d{4,12}|ENS[A-Z]{0,5}[GTPE]\d{11}|LRG_\d{1,5}(?:[tp]\d{1,3})?|[A-Z]{1,2}\d{5,8})(?:\.\d{1,3})?$/i;
const transcriptOrProtein = /^(?:[NX][MRP]_|ENS[A-Z]{0,5}[TP]\d|LRG_\d+[tp])/i;
const chromosome = /^(?:\d{1,2}|[XYZW]|MT?)$/i;

const protein = "[NXYAW]P_|ENS[A-Z]{0,5}P\\d|LRG_\\d+p";
const unspliced = "N[CTW]_|(?:\\d{1,2}|[XYZW]|MT?)$";
/** References that cannot be numbered that way. */
const unfit: Readonly<Record<SequenceType, RegExp>> = {
  g: transcriptOrProtein,
  m: transcriptOrProtein,
  o: transcriptOrProtein,
  c: new RegExp(`^(?:${protein}|${unspliced}|[NX]R_)`, "i"),
  n: new RegExp(`^(?:${protein}|${unspliced})`, "i"),
  r: new RegExp(`^(?:${protein}|${unspliced})`, "i"),
  p: new RegExp(`^(?:${unspliced}|NG_|ENS[A-Z]{0,5}[GE]\\d)`, "i"),
};

/**
 * Reads what stands before the colon: RefSeq, Ensembl, LRG and GenBank accessions, chromosomes and gene symbols.
 * A gene symbol beside a transcript or protein accession adds nothing and is left out.
 */
export function parseReference(text: string, type: SequenceType): HgvsReference | undefined {
  const match = /^([A-Za-z0-9][\w.-]{0,60})(?:\(([A-Za-z0-9][\w.-]{0,60})\))?$/.exec(text);
  if (!match?.[1]) return undefined;
  const [outer, inner] = [spell(match[1]), match[2] && spell(match[2])];
  // `BRCA1(NM_007294.4)` is `NM_007294.4(BRCA1)` the other way round.
  const turned =
    inner !== undefined && accession.test(inner) && !accession.test(outer) && !chromosome.test(outer);
  const [id, beside] = turned ? [inner, outer] : [outer, inner];
  if (transcriptOrProtein.test(id)) return unfit[type].test(id) ? undefined : { id };
  if (unfit[type].test(beside ?? id)) return undefined;
  return beside ? { id, selector: beside } : { id };
}

function spell(text: string): string {
  if (accession.test(text)) return text.toUpperCase().replace(/(LRG_\d+)[TP]/, (match) => lowerLast(match));
  const name = text.replace(/^chr(?=(?:\d{1,2}|[XYZW]|MT?)$)/i, "");
  if (!chromosome.test(name)) return text;
  return /^m$/i.test(name) ? "MT" : name.toUpperCase();
}

/** LRG transcripts and proteins are `t1` and `p1`. */
const lowerLast = (text: string) => text.slice(0, -1) + text.slice(-1).toLowerCase();
