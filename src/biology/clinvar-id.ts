import { defineKind } from "./kind.ts";

/** A ClinVar accession or, as `variation`, the number that VCV accessions are made of. */
export interface ClinvarId {
  readonly record: "VCV" | "RCV" | "SCV" | "variation";
  readonly number: number;
  readonly version?: number;
}

const ACCESSION = /^([VRS]CV)(\d{9,12})(?:\.([1-9]\d{0,3}))?$/i;
const VARIATION =
  /^(?:(?:clinvar\s?)?(?:variation|variant)\s?id[\s:#]{0,2}|clinvar[\s:#]{1,2})?([1-9]\d{0,8})$/i;

/**
 * ClinVar identifier: variation (`VCV000017661`, also as its plain number `17661`), variation-condition (`RCV…`) and
 * submission (`SCV…`), nine digits and optionally a version, which counts where given.
 * `VCV000017661` and `17661` are the same variation. A plain number is only recognised after `ClinVar` or `variation id`.
 */
export const clinvarId = defineKind<ClinvarId>({
  id: "clinvar-id",
  title: "a ClinVar id",
  examples: ["VCV000017661", "VCV000017661.12", "RCV000031192", "17661", "ClinVar:17661"],
  parse: parseClinvarId,
  format: ({ record, number, version }) =>
    `${record === "variation" ? number : `${record}${String(number).padStart(9, "0")}`}${version ? `.${version}` : ""}`,
  find: /(?<![A-Za-z0-9_])(?:[VRS]CV\d{9,12}(?:\.[1-9]\d{0,3})?|(?:(?:clinvar\s)?(?:variation|variant)\sid[\s:#]{0,2}|clinvar[\s:#]{1,2})[1-9]\d{0,8})(?![A-Za-z0-9_])/gi,
  same: (left, right) => key(left) === key(right),
});

function parseClinvarId(text: string): ClinvarId | undefined {
  const accession = ACCESSION.exec(text);
  if (accession === null) {
    const variation = VARIATION.exec(text)?.[1];
    return variation === undefined ? undefined : { record: "variation", number: Number(variation) };
  }
  const [, record = "", digits, version] = accession;
  return {
    record: record.toUpperCase() as "VCV" | "RCV" | "SCV",
    number: Number(digits),
    ...(version && { version: Number(version) }),
  };
}

const key = ({ record, number, version }: ClinvarId): string =>
  `${record === "variation" ? "VCV" : record} ${number} ${version ?? ""}`;
