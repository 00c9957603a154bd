import { inText } from "./accession.ts";
import { defineKind } from "./kind.ts";

const upper = (text: string): string => text.toUpperCase();
const lower = (text: string): string => text.toLowerCase();

/** Styles of the sources of Ensembl Variation. */
const STYLES: readonly (readonly [shape: string, spell: (text: string) => string])[] = [
  // dbSNP clusters and submissions
  ["[rs]s ?[1-9]\\d{0,11}", (text) => lower(text).replace(" ", "")],
  // COSMIC
  ["COS[MNV]\\d{1,10}", upper],
  // ClinVar
  ["[VRS]CV\\d{9,12}(?:\\.[1-9]\\d{0,3})?", upper],
  // Structural variants and their evidence: dbVar, EVA, DGVa
  ["[den]s?sv\\d{1,10}", lower],
  // UniProt humsavar
  ["VAR_\\d{6}", upper],
  // HGMD
  ["(?:C[DEGILMNPRSX]|B[MI]|H[MS])\\d{6,8}", upper],
];

const whole = STYLES.map(([shape, spell]) => [new RegExp(`^(?:${shape})$`, "i"), spell] as const);

/**
 * Identifier of a variant in Ensembl Variation: dbSNP `rs699`, COSMIC `COSV56056643`, ClinVar `VCV000017661`, structural
 * `esv3585040` and `nsv916030`, UniProt `VAR_000005`, HGMD `CM051823`. Sources come and go, so other words of letters and
 * digits are read too; HGMD's are too short to be recognised in prose.
 */
export const variantId = defineKind<string>({
  id: "variant-id",
  title: "a variant id",
  examples: ["rs699", "COSV56056643", "VCV000017661", "esv3585040", "VAR_000005", "CM051823"],
  parse: (text) => {
    const style = whole.find(([shape]) => shape.test(text));
    if (style) return style[1](text);
    return /^(?=[^\d]{0,40}\d)[A-Za-z][\w.:-]{2,79}$/.test(text) ? text : undefined;
  },
  format: (value) => value,
  find: inText(
    "rs[1-9]\\d{0,11}|rs [1-9]\\d{2,11}|ss[1-9]\\d{3,11}|COS[MNV]\\d{1,10}|[VRS]CV\\d{9,12}(?:\\.[1-9]\\d{0,3})?|[den]s?sv\\d{3,10}|VAR_\\d{6}",
  ),
});
