import { chromosomeName } from "../places.ts";
import type { Change } from "./change.ts";

const BASES = /^(?:[ACGTN]{1,1000}|-)$/;

/**
 * A variant as a POSTed region writes it: `7 34381884 var1 C T . . .` (VCF) or `7 34381884 34381884 C/T 1` (Ensembl's
 * own form, an insertion with start = end + 1). Undefined where it is neither.
 */
export function readVariantLine(line: string): { readonly change: Change; readonly id: string } | undefined {
  const [chrom = "", position = "", third = "", fourth = "", fifth = ""] = line.trim().split(/\s+/, 6);
  if (!/^\d{1,12}$/.test(position) || Number(position) < 1) return undefined;
  const name = chromosomeName(chrom);
  const own = /^([^/]+)\/([^/]+)$/.exec(fourth.toUpperCase());
  return own && /^\d{1,12}$/.test(third)
    ? ownForm(name, { start: Number(position), end: Number(third), ref: own[1] ?? "", alt: own[2] ?? "" })
    : vcfForm(name, {
        position: Number(position),
        id: third,
        ref: fourth.toUpperCase(),
        alt: fifth.toUpperCase(),
      });
}

function ownForm(chrom: string, { start, end, ref, alt }: Omit<Change, "chrom">) {
  const length = ref === "-" ? 0 : ref.length;
  if (!BASES.test(ref) || !BASES.test(alt) || end - start + 1 !== length) return undefined;
  return { change: { chrom, start, end, ref, alt }, id: `${chrom}_${start}_${ref}/${alt}` };
}

/** VCF writes an insertion or deletion with the base before it. */
function vcfForm(
  chrom: string,
  { position, id, ref, alt }: { position: number; id: string; ref: string; alt: string },
) {
  if (!BASES.test(ref) || !BASES.test(alt)) return undefined;
  const cut = ref.length !== alt.length && ref[0] === alt[0] ? 1 : 0;
  const [bare, other] = [ref.slice(cut) || "-", alt.slice(cut) || "-"];
  const start = position + cut;
  const end = start + (bare === "-" ? 0 : bare.length) - 1;
  const change = { chrom, start, end, ref: bare, alt: other };
  return { change, id: id === "" || id === "." ? `${chrom}_${start}_${bare}/${other}` : id };
}
